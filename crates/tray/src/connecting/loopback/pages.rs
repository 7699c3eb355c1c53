//! What the browser is answered: pages that hold nothing of what it brought.

use super::super::came::Verdict;

/// For every answer: nothing is stored, nothing is told to another page, nothing is loaded. The icon is an empty one, so
/// that the browser asks for none.
const HEADERS: &str = "Cache-Control: no-store\r\n\
    Referrer-Policy: no-referrer\r\n\
    Content-Security-Policy: default-src 'none'; img-src data:; style-src 'sha256-HjXsy57m0Z1wDLU0SYsFCd6asXbobCmZnot4MhVlSDU='; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n\
    X-Content-Type-Options: nosniff\r\n\
    Cross-Origin-Resource-Policy: same-origin\r\n\
    Connection: close\r\n";

/// How a page looks. What is allowed in [`HEADERS`] is this text, by its hash.
const STYLE: &str = "body{max-width:30rem;margin:18vh auto 0;padding:0 1.5rem;font:1.05rem/1.5 system-ui,sans-serif}\
    h1{font-size:1.5rem;margin:0 0 .5rem}p{margin:0}\
    small{display:block;margin-top:2rem;opacity:.6}";

/// Sends the browser on to an address without a secret, so that it neither shows nor repeats the one that it came with.
pub(super) fn sent_on() -> String {
    format!("HTTP/1.1 303 See Other\r\nLocation: {}\r\n{HEADERS}Content-Length: 0\r\n\r\n", super::TOLD)
}

/// What became of the answer.
pub(super) fn told(verdict: Verdict) -> String {
    let (title, text) = match verdict {
        Verdict::Taken => ("Approved", "Presence Tray has got it. You can close this tab."),
        Verdict::Rejected => {
            ("Rejected", "Nothing was connected. Presence Tray says how to go on. You can close this tab.")
        }
        Verdict::OtherSite => (
            "Another site",
            "This answer is not of the site that Presence Tray asked, so it was not used. Presence Tray says how to go on.",
        ),
        Verdict::Unusable => {
            ("Not usable", "What came back is no sign-in that can be used. Presence Tray says how to go on.")
        }
        Verdict::Unasked => return refused(404),
    };
    page("200 OK", title, text)
}

/// Why nothing is served.
pub(super) fn refused(status: u16) -> String {
    let status = match status {
        400 => "400 Bad Request",
        403 => "403 Forbidden",
        405 => "405 Method Not Allowed",
        421 => "421 Misdirected Request",
        431 => "431 Request Header Fields Too Large",
        _ => "404 Not Found",
    };
    page(
        status,
        "Not asked for",
        "Presence Tray did not ask for this, or has got its answer already. Nothing was changed.",
    )
}

fn page(status: &str, title: &str, text: &str) -> String {
    let body = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<link rel=\"icon\" href=\"data:,\">\n\
         <title>{title} – Presence Tray</title>\n<style>{STYLE}</style>\n\
         <h1>{title}</h1>\n<p>{text}</p>\n<small>Presence Tray</small>\n</html>\n"
    );
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\n{HEADERS}Content-Length: {length}\r\n\r\n{body}"
    )
}
