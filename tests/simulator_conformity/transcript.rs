//! Reading a recorded transcript: the request that was sent, and the answer that came.

use std::path::{Path, PathBuf};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Request};
use serde_json::Value;
use simulator::Now;

/// A request and its recorded answer.
pub struct Transcript {
    pub name: String,
    pub method: String,
    pub target: String,
    pub host: String,
    request_headers: Vec<(String, String)>,
    request_body: String,
    /// The user name in `Basic <base64 of NAME:…>`.
    pub user: Option<String>,
    pub status: u16,
    pub headers: HeaderMap,
    pub body: String,
    /// The body was shortened when it was recorded.
    pub cut: bool,
    /// The answer's `Date`.
    pub now: Now,
}

impl Transcript {
    pub fn read(path: &Path) -> Option<Self> {
        let text = std::fs::read_to_string(path).unwrap();
        let (request, answer) = text.split_once("\n--- answer ")?;
        let (head, request_body) = request.split_once("\n\n").unwrap_or((request, ""));
        let mut lines = head.lines().filter(|line| !line.starts_with('#'));
        let mut first = lines.next()?.split(' ');
        let (method, target) = (first.next()?.to_owned(), first.next()?.to_owned());
        let request_headers: Vec<(String, String)> = lines
            .filter_map(|line| line.split_once(": "))
            .map(|(k, v)| (k.to_owned(), v.to_owned()))
            .collect();
        let find =
            |name: &str| request_headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
        let user = find("Authorization").and_then(|value| {
            value.strip_prefix("Basic <base64 of ").map(|rest| rest.trim_end_matches(":…>").to_owned())
        });
        let (_, answer) = answer.split_once('\n')?;
        let (head, body) = answer.split_once("\n\n").unwrap_or((answer, ""));
        let mut lines = head.lines();
        let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
        let mut headers = HeaderMap::new();
        for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
            headers.append(name.parse::<HeaderName>().unwrap(), HeaderValue::from_str(value).unwrap());
        }
        let date = httpdate_to_now(headers.get("date")?.to_str().ok()?);
        let (body, cut) = body.split_once("\n…[").map_or((body, false), |(body, _)| (body, true));
        Some(Self {
            name: path.file_stem()?.to_str()?.to_owned(),
            host: find("Host")?,
            method,
            target,
            request_headers,
            request_body: request_body.trim_end().to_owned(),
            user,
            status,
            headers,
            body: body.trim_end_matches('\n').to_owned(),
            cut,
            now: date,
        })
    }

    /// The very request, with a real credential where the transcript hides one.
    pub fn request(&self, secret: &str) -> Request<Bytes> {
        let mut request = Request::builder().method(self.method.as_str()).uri(&self.target);
        for (name, value) in &self.request_headers {
            let value = match &self.user {
                Some(user) if name == "Authorization" => basic(user, secret),
                _ => value.clone(),
            };
            request = request.header(name, value);
        }
        let body = match self.request_body.split_once('…') {
            // A body that was shortened when it was recorded: as long as it was.
            Some((start, _)) => {
                let filler = "a".repeat(10_308 - start.len() - 3);
                format!("{start}{filler}\"}}}}")
            }
            None => self.request_body.clone(),
        };
        request.body(body.into()).unwrap()
    }

    /// The recorded body as JSON; a shortened one as far as it goes.
    pub fn json(&self) -> Option<Value> {
        if self.cut {
            serde_json::from_str(&closed(&self.body)?).ok()
        } else {
            serde_json::from_str(&self.body).ok()
        }
    }
}

fn httpdate_to_now(date: &str) -> Now {
    let stamp =
        jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(date.replace("GMT", "+0000")).unwrap();
    Now(u64::try_from(stamp.as_millisecond()).unwrap())
}

/// `Basic` and the credential, encoded.
pub fn basic(user: &str, secret: &str) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let text = format!("{user}:{secret}");
    let mut code = String::new();
    for chunk in text.as_bytes().chunks(3) {
        let bits =
            chunk.iter().chain([0, 0].iter()).take(3).fold(0u32, |bits, byte| bits << 8 | u32::from(*byte));
        for place in 0..4 {
            let letter = LETTERS[(bits >> (18 - 6 * place)) as usize & 63];
            code.push(if place <= chunk.len() { char::from(letter) } else { '=' });
        }
    }
    format!("Basic {code}")
}

/// Ends shortened JSON after its last complete value.
fn closed(text: &str) -> Option<String> {
    let mut open = Vec::new();
    let (mut in_string, mut escaped) = (false, false);
    let mut good = None;
    for (at, letter) in text.char_indices() {
        if in_string {
            (in_string, escaped) = (escaped || letter != '"', !escaped && letter == '\\');
            continue;
        }
        match letter {
            '"' => in_string = true,
            '{' => open.push('}'),
            '[' => open.push(']'),
            '}' | ']' => {
                open.pop();
                good = Some((at + 1, open.clone()));
            }
            ',' => good = Some((at, open.clone())),
            _ => {}
        }
    }
    let (at, open) = good?;
    Some(text[..at].chars().chain(open.into_iter().rev()).collect())
}

/// All files of a recorded folder.
pub fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("recorded").join(folder);
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "txt"));
    files.sort();
    files
}
