//! A REST answer before it becomes HTTP, and how WordPress writes it.

use std::io;

use bytes::Bytes;
use http::{Response, StatusCode};
use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter, Serializer};
use serde_json::{Map, Value, json};

use crate::asked::Asked;
use crate::time::Now;

pub(crate) const EXPIRED: &str = "Wed, 11 Jan 1984 05:00:00 GMT";
pub(crate) const NO_CACHE: &str = "no-cache, must-revalidate, max-age=0, no-store, private";
pub(crate) const CRITICAL_ERROR: &str = "<p>There has been a critical error on this website.</p><p><a href=\"https://wordpress.org/documentation/article/faq-troubleshooting/\">Learn more about troubleshooting WordPress.</a></p>";

/// A REST answer.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Value,
    pub(crate) headers: Vec<(&'static str, String)>,
    /// What the caller may do with the route, for `Allow`.
    pub(crate) allow: Vec<&'static str>,
    /// A `Link` header that replaces the one to the API.
    pub(crate) link: Option<String>,
}

impl Answer {
    pub(crate) fn ok(body: Value) -> Self {
        Self { status: 200, body, headers: Vec::new(), allow: Vec::new(), link: None }
    }

    /// WordPress' form of an error.
    pub(crate) fn error(status: u16, code: &str, message: &str) -> Self {
        let body = json!({"code": code, "message": message, "data": {"status": status}});
        Self { status, ..Self::ok(body) }
    }

    /// `rest_no_route`.
    pub(crate) fn no_route() -> Self {
        Self::error(404, "rest_no_route", "No route was found matching the URL and request method.")
    }

    /// `rest_forbidden`: 401 when nobody is signed in, else 403 (contract 1.7).
    pub(crate) fn forbidden(signed_in: bool, message: &str) -> Self {
        Self::error(if signed_in { 403 } else { 401 }, "rest_forbidden", message)
    }

    /// What a PHP error inside a route is answered by, when it is not shown.
    pub(crate) fn critical() -> Self {
        let mut answer = Self::error(500, "internal_server_error", CRITICAL_ERROR);
        if let Value::Object(body) = &mut answer.body {
            body.insert("additional_errors".into(), json!([]));
        }
        answer
    }

    pub(crate) fn allow(mut self, allow: &[&'static str]) -> Self {
        self.allow = allow.to_vec();
        self
    }

    pub(crate) fn header(mut self, name: &'static str, value: impl ToString) -> Self {
        self.headers.push((name, value.to_string()));
        self
    }

    /// `X-WP-Total` and `X-WP-TotalPages`.
    pub(crate) fn totals(self, total: usize, per_page: usize) -> Self {
        self.header("X-WP-Total", total).header("X-WP-TotalPages", total.div_ceil(per_page.max(1)))
    }

    /// Writes the answer as HTTP. `root` is the address of the site's REST root.
    pub(crate) fn into_response(
        mut self,
        asked: &Asked,
        root: &str,
        signed_in: bool,
        now: Now,
    ) -> Response<Bytes> {
        if self.status < 400
            && let Some(fields) = asked.fields()
        {
            self.body = narrowed(self.body, &fields);
        }
        let enveloped = asked.params.contains_key("_envelope");
        if enveloped {
            let mut headers: Map<String, Value> =
                self.headers.drain(..).map(|(k, v)| (k.into(), json!(v))).collect();
            if !self.allow.is_empty() {
                headers.insert("Allow".into(), json!(self.allow.join(", ")));
            }
            self.body = json!({"body": self.body, "status": self.status, "headers": headers});
            self.status = 200;
            self.allow.clear();
        }
        let mut response = Response::builder()
            .status(StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR))
            .header("Date", now.http())
            .header("Content-Type", "application/json; charset=UTF-8")
            .header("X-Robots-Tag", "noindex")
            .header("Link", self.link.unwrap_or_else(|| format!("<{root}>; rel=\"https://api.w.org/\"")))
            .header("X-Content-Type-Options", "nosniff")
            .header("Access-Control-Expose-Headers", "X-WP-Total, X-WP-TotalPages, Link")
            .header(
                "Access-Control-Allow-Headers",
                "Authorization, X-WP-Nonce, Content-Disposition, Content-MD5, Content-Type",
            );
        for (name, value) in self.headers {
            response = response.header(name, value);
        }
        if !self.allow.is_empty() {
            response = response.header("Allow", self.allow.join(", "));
        }
        if signed_in {
            response = response.header("Expires", EXPIRED).header("Cache-Control", NO_CACHE);
        } else if asked.method == http::Method::GET {
            response = response.header("Vary", "Origin");
        }
        let body = if asked.head { Bytes::new() } else { php_json(&self.body) };
        response.body(body).unwrap_or_default()
    }
}

/// Members that PHP holds as objects instead of arrays: a dotted name below them finds nothing (recorded).
const UNNARROWED: [&str; 2] = ["capabilities", "extra_capabilities"];

/// Keeps the members named in `_fields`, in every item of a list. A dotted name keeps the inner member only; in an
/// object keyed by slug (as `/wp/v2/types`) nothing is left, and PHP writes an empty object as `[]`.
pub(crate) fn narrowed(body: Value, fields: &[String]) -> Value {
    match body {
        Value::Array(items) => Value::Array(items.into_iter().map(|item| narrowed(item, fields)).collect()),
        Value::Object(object) => {
            let mut kept = Map::new();
            for (name, value) in object {
                if fields.contains(&name) {
                    kept.insert(name, value);
                    continue;
                }
                let inner: Vec<String> = fields
                    .iter()
                    .filter_map(|field| field.strip_prefix(&format!("{name}.")))
                    .map(str::to_owned)
                    .collect();
                if !inner.is_empty() && !value.is_string() && !UNNARROWED.contains(&name.as_str()) {
                    kept.insert(name, narrowed(value, &inner));
                }
            }
            if kept.is_empty() { json!([]) } else { Value::Object(kept) }
        }
        other => other,
    }
}

/// JSON as PHP writes it: slashes and everything beyond ASCII escaped.
pub(crate) fn php_json(value: &Value) -> Bytes {
    let mut text = Vec::new();
    let mut serializer = Serializer::with_formatter(&mut text, PhpFormatter(CompactFormatter));
    // Writing a Value into memory cannot fail.
    let _ = value.serialize(&mut serializer);
    text.into()
}

struct PhpFormatter(CompactFormatter);

impl Formatter for PhpFormatter {
    fn write_string_fragment<W: ?Sized + io::Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let mut units = [0u16; 2];
        for letter in fragment.chars() {
            match letter {
                '/' => writer.write_all(b"\\/")?,
                ' '..='~' => self.0.write_string_fragment(writer, letter.encode_utf8(&mut [0; 4]))?,
                other => {
                    for unit in other.encode_utf16(&mut units) {
                        write!(writer, "\\u{unit:04x}")?;
                    }
                }
            }
        }
        Ok(())
    }
}
