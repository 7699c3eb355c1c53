//! What the browser is answered: pages that hold nothing of what it brought, and nothing but texts of the catalogue.

use super::super::came::Verdict;
use crate::words::{Words, say};

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
pub(super) fn told(verdict: Verdict, words: Words) -> String {
    let (title, text) = match verdict {
        Verdict::Taken => (say!(words, "page-taken"), say!(words, "page-taken-text")),
        Verdict::Rejected => (say!(words, "page-rejected"), say!(words, "page-rejected-text")),
        Verdict::OtherSite => (say!(words, "page-other-site"), say!(words, "page-other-site-text")),
        Verdict::Unusable => (say!(words, "page-unusable"), say!(words, "page-unusable-text")),
        Verdict::Unasked => return refused(404, words),
    };
    page("200 OK", &title, &text, words)
}

/// Why nothing is served.
pub(super) fn refused(status: u16, words: Words) -> String {
    let status = match status {
        400 => "400 Bad Request",
        403 => "403 Forbidden",
        405 => "405 Method Not Allowed",
        421 => "421 Misdirected Request",
        431 => "431 Request Header Fields Too Large",
        _ => "404 Not Found",
    };
    page(status, &say!(words, "page-unasked"), &say!(words, "page-unasked-text"), words)
}

fn page(status: &str, title: &str, text: &str, words: Words) -> String {
    let language = words.language().tag();
    let direction = if words.is_right_to_left() { "rtl" } else { "ltr" };
    let body = format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<meta charset=\"utf-8\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<link rel=\"icon\" href=\"data:,\">\n\
         <title>{title} – Presence Tray</title>\n<style>{STYLE}</style>\n\
         <h1>{title}</h1>\n<p>{text}</p>\n<small>Presence Tray</small>\n</html>\n"
    );
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\n{HEADERS}Content-Length: {length}\r\n\r\n{body}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Language;

    #[test]
    fn every_page_is_in_the_users_language_and_has_no_text_that_is_taken_for_html() {
        for language in Language::ALL {
            let words = Words::of(language);
            let all =
                [Verdict::Taken, Verdict::Rejected, Verdict::OtherSite, Verdict::Unusable, Verdict::Unasked];
            for page in all.map(|verdict| told(verdict, words)) {
                let (_, body) = page.split_once("<h1>").unwrap();
                assert_eq!(body.matches('<').count(), 6, "{body}");
                assert!(
                    !body.contains('&') && page.contains(&format!("lang=\"{}\"", language.tag())),
                    "{page}"
                );
            }
        }
        let arabic = told(Verdict::Taken, Words::of(Language::Arabic));
        assert!(arabic.contains("dir=\"rtl\"") && !arabic.contains("Approved"), "{arabic}");
    }
}
