//! The head of a request, read with suspicion: whoever runs on this computer, and every page that the browser shows, can
//! send one.

use httparse::{EMPTY_HEADER, Request, Status};

use super::super::approval::PATH;
use super::super::returned::Returned;

/// The longest head, in bytes: the query that is looked at, and what a browser says of itself.
pub(super) const LONGEST: usize = 16 << 10;
/// The most headers; browsers send about twenty.
const MOST_HEADERS: usize = 64;

/// What is asked for.
#[derive(Debug)]
pub(super) enum Asked {
    /// The page at the way back, with an answer.
    Answer(Box<Returned>),
    /// The page that tells what became of it.
    Told,
    /// Anything else: the status to answer with.
    Refused(u16),
}

/// Understands a head; `None` where it is not whole yet. `port`: the one that is listened at.
pub(super) fn understand(head: &[u8], port: u16) -> Option<Asked> {
    let mut headers = [EMPTY_HEADER; MOST_HEADERS];
    let mut request = Request::new(&mut headers);
    match request.parse(head) {
        Ok(Status::Complete(_)) => {}
        Ok(Status::Partial) if head.len() >= LONGEST => return Some(Asked::Refused(431)),
        Ok(Status::Partial) => return None,
        Err(httparse::Error::TooManyHeaders) => return Some(Asked::Refused(431)),
        Err(_) => return Some(Asked::Refused(400)),
    }
    let values = |name: &str| {
        let wanted = name.to_owned();
        let same = move |header: &&httparse::Header<'_>| header.name.eq_ignore_ascii_case(&wanted);
        request.headers.iter().filter(same).map(|header| header.value)
    };
    // A name that was made to lead here (DNS rebinding) is in this header.
    let host = format!("127.0.0.1:{port}");
    if !values("host").eq([host.as_bytes()]) {
        return Some(Asked::Refused(421));
    }
    // Where the browser says so: a page that was opened, not an image or a script of another one.
    if values("sec-fetch-mode").any(|mode| mode != b"navigate") {
        return Some(Asked::Refused(403));
    }
    if request.method != Some("GET") {
        return Some(Asked::Refused(405));
    }
    let (path, query) = request.path.map(|path| path.split_once('?').unwrap_or((path, "")))?;
    Some(match (path, query) {
        (PATH, query) => match Returned::from_query(query) {
            Some(returned) => Asked::Answer(Box::new(returned)),
            None => Asked::Refused(400),
        },
        (super::TOLD, "") => Asked::Told,
        _ => Asked::Refused(404),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const QUERY: &str = "state=abc&site_url=https%3A%2F%2Fexample.com&user_login=zoe&password=abcd%20efgh";

    fn head(line: &str, headers: &str) -> String {
        format!("{line} HTTP/1.1\r\nHost: 127.0.0.1:5599\r\n{headers}\r\n")
    }

    fn status(head: &str) -> Option<u16> {
        match understand(head.as_bytes(), 5599)? {
            Asked::Refused(status) => Some(status),
            Asked::Answer(_) => Some(303),
            Asked::Told => Some(200),
        }
    }

    #[test]
    fn only_the_page_that_was_opened_answers() {
        let answer = format!("GET /authorized?{QUERY}");
        let navigates = "Sec-Fetch-Mode: navigate\r\n";
        assert_eq!(status(&head(&answer, "")), Some(303));
        assert_eq!(status(&head(&answer, navigates)), Some(303));
        assert_eq!(status(&head("GET /told", navigates)), Some(200));
        for (line, headers, expected) in [
            (&*answer, "Sec-Fetch-Mode: no-cors\r\n", 403),
            (&answer.replace("GET", "POST"), "", 405),
            (&answer.replace("GET", "HEAD"), "", 405),
            ("GET /authorized", "", 400),
            ("GET /authorized?state=abc", "", 400),
            ("GET /", "", 404),
            ("GET /favicon.ico", "", 404),
            (&format!("GET /authorized/x?{QUERY}"), "", 404),
            (&format!("GET http://127.0.0.1:5599/authorized?{QUERY}"), "", 404),
            ("GET *", "", 404),
        ] {
            assert_eq!(status(&head(line, headers)), Some(expected), "{line} {headers}");
        }
    }

    #[test]
    fn another_host_is_refused() {
        for host in ["", "Host: localhost:5599\r\n", "Host: 127.0.0.1\r\n", "Host: evil.example:5599\r\n"] {
            let head = format!("GET /authorized?{QUERY} HTTP/1.1\r\n{host}\r\n");
            assert_eq!(status(&head), Some(421), "{host}");
        }
        let twice = head(&format!("GET /authorized?{QUERY}"), "Host: evil.example\r\n");
        assert_eq!(status(&twice), Some(421));
    }

    #[test]
    fn what_is_no_request_is_refused_early() {
        assert_eq!(status("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), Some(400));
        assert_eq!(status("\u{16}\u{3}\u{1}"), Some(400), "the beginning of TLS");
        assert_eq!(status("GET /authorized?"), None);
        assert_eq!(status(&format!("GET /{}", "x".repeat(LONGEST))), Some(431));
        let many: String = (0..MOST_HEADERS + 1).map(|n| format!("X-{n}: y\r\n")).collect();
        assert_eq!(status(&head("GET /", &many)), Some(431));
    }

    proptest! {
        #[test]
        fn any_bytes_are_understood_or_waited_for(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            let _ = understand(&bytes, 5599);
        }
    }
}
