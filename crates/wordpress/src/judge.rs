//! Which fault an answer is, from its status, headers and body alone.

use http::StatusCode;

use crate::answer::Answer;
use crate::asked::Asked;
use crate::fault::{Evidence, Fault};
use crate::links;
use crate::wire::text::{plain, title_of};
use crate::wire::{ErrorBody, WireError};

/// How much of a web page is looked at for its title and its marks, in bytes.
const LOOKED_AT: usize = 16 << 10;

/// Codes by which WordPress refuses a user name or password (contract 6.5).
const REFUSED: [&str; 5] = [
    "incorrect_password",
    "invalid_username",
    "invalid_email",
    "invalid_application_password",
    "invalid_authcookie",
];

impl Answer {
    /// What `parse` makes of the body, or the fault that this answer is.
    ///
    /// # Errors
    /// The [`Fault`] that the status, the headers or the body show.
    pub fn read<T>(&self, parse: impl FnOnce(&[u8]) -> Result<T, WireError>) -> Result<T, Fault> {
        status(self)?;
        parse(self.body()).map_err(|error| body(self, error))
    }
}

/// `Ok` where the status promises data.
fn status(answer: &Answer) -> Result<(), Fault> {
    if answer.status().is_success() && answer.header("cf-mitigated").is_none() {
        return Ok(());
    }
    Err(fault(answer))
}

/// The fault of an answer whose status was good and whose body was not.
fn body(answer: &Answer, error: WireError) -> Fault {
    let (evidence, page) = look(answer, None);
    if error == WireError::OtherShape {
        // Some security plugins refuse with status 200 and an error body.
        return match ErrorBody::parse(answer.body()) {
            Some(refusal) => Fault::RestClosed(look(answer, Some(&refusal)).0),
            None => Fault::UnexpectedAnswer(evidence),
        };
    }
    if answer.body().iter().all(u8::is_ascii_whitespace) {
        Fault::EmptyAnswer(evidence)
    } else if is_challenge(answer, &page) {
        Fault::FirewallPage(evidence)
    } else if !page.contains('<') || (is_json(answer) && !is_page(&page)) {
        Fault::BrokenJson { evidence, begins: answer.begins() }
    } else if links::link_header_root(answer.headers(), answer.url()).is_some() {
        Fault::PlainPermalinks(evidence)
    } else {
        Fault::WebPageInstead(evidence)
    }
}

fn fault(answer: &Answer) -> Fault {
    let refusal = ErrorBody::parse(answer.body());
    let (evidence, page) = look(answer, refusal.as_ref());
    let code = evidence.code.as_deref();
    if answer.header("cf-mitigated").is_some() || (refusal.is_none() && is_challenge(answer, &page)) {
        return Fault::FirewallPage(evidence);
    }
    match (answer.status().as_u16(), code) {
        (401 | 403, Some(code)) if REFUSED.contains(&code) => Fault::CredentialsRefused(evidence),
        (401 | 403 | 501, Some("application_passwords_disabled_for_user")) => {
            Fault::ApplicationPasswordsOffForUser(evidence)
        }
        (401 | 403 | 501, Some("application_passwords_disabled")) => Fault::ApplicationPasswordsOff(evidence),
        (401, Some(code)) if is_of_core(code) => {
            if answer.signed_in() {
                Fault::NotSignedIn(evidence)
            } else {
                Fault::SignInNeeded(evidence)
            }
        }
        (403, Some(code)) if is_of_core(code) => Fault::NotAllowed(evidence),
        (401 | 403, Some(_)) => Fault::RestClosed(evidence),
        (401, None) if has_basic_gate(answer) => Fault::BasicAuthGate(evidence),
        (404 | 410, None) => Fault::RestNotThere(evidence),
        (404, Some("rest_no_route")) => match answer.asked() {
            Asked::Network => Fault::NoNetwork(evidence),
            asked if asked.is_presence() => Fault::PluginMissing(evidence),
            _ => Fault::RouteMissing(evidence),
        },
        (404 | 410, Some(_)) => Fault::NotThere(evidence),
        (429, _) => Fault::RateLimited(evidence),
        (400..=499, Some(_)) => Fault::RequestRejected(evidence),
        (400..=499, None) => Fault::FirewallPage(evidence),
        (501, Some("rest_presence_recording_disabled")) => Fault::RecordingOff(evidence),
        (503, Some("rest_presence_unavailable")) => Fault::StorageMissing(evidence),
        (500..=599, _) => server_fault(answer, refusal.as_ref(), evidence, &page),
        _ => Fault::UnexpectedAnswer(evidence),
    }
}

/// An error of the server. WordPress dies in JSON where JSON was asked for, else in a page whose body
/// has the id `error-page` (contract, measured.md).
fn server_fault(answer: &Answer, refusal: Option<&ErrorBody>, evidence: Evidence, page: &str) -> Fault {
    let status = evidence.status;
    let died =
        evidence.code.as_deref() == Some("wp_die") || (refusal.is_none() && page.contains("error-page"));
    let says_database = |text: &str| text.contains("database") || text.contains("<h1>");
    match status {
        503 if died => Fault::Maintenance(evidence),
        503 => Fault::Unavailable(evidence),
        502 | 504 | 520..=527 => Fault::BadGateway(evidence),
        500 if died => {
            let database = match refusal {
                Some(refusal) => says_database(&refusal.message.to_lowercase()),
                None => {
                    evidence.page_title.as_deref().is_some_and(|title| says_database(&title.to_lowercase()))
                }
            };
            if database { Fault::DatabaseDown(evidence) } else { Fault::PhpFatal(evidence) }
        }
        500 if evidence.code.as_deref() == Some("internal_server_error") || answer.body().is_empty() => {
            Fault::PhpFatal(evidence)
        }
        _ => Fault::ServerError(evidence),
    }
}

/// Codes that WordPress and the presence plugin use for “you may not”; other codes are other plugins'.
fn is_of_core(code: &str) -> bool {
    const OTHERS: [&str; 2] = ["rest_cannot_access", "rest_cannot_access_api"];
    !OTHERS.contains(&code)
        && (code.starts_with("rest_forbidden")
            || code.starts_with("rest_cannot_")
            || matches!(code, "rest_not_logged_in" | "rest_user_cannot_view" | "rest_forbidden_context"))
}

fn has_basic_gate(answer: &Answer) -> bool {
    answer.headers().get_all("www-authenticate").iter().any(|value| {
        value.to_str().is_ok_and(|value| {
            value.trim_start().get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("basic"))
        })
    })
}

fn is_json(answer: &Answer) -> bool {
    answer.header("content-type").is_some_and(|value| value.to_ascii_lowercase().contains("json"))
}

fn is_page(page: &str) -> bool {
    page.contains("<html") || page.contains("<!doctype")
}

/// Whether a firewall wants to see a browser. The marks are of widespread ones; a page without a mark is
/// still a web page where data was asked for.
fn is_challenge(answer: &Answer, page: &str) -> bool {
    const MARKS: [&str; 7] = [
        "challenge-platform",
        "cf-chl",
        "just a moment...",
        "captcha",
        "sucuri website firewall",
        "wordfence",
        "attention required!",
    ];
    answer.header("cf-mitigated").is_some()
        || (is_page(page)
            && answer.status() != StatusCode::NOT_FOUND
            && MARKS.iter().any(|mark| page.contains(mark)))
}

/// What is shown of an answer, and the beginning of its page in lower case.
fn look(answer: &Answer, refusal: Option<&ErrorBody>) -> (Evidence, String) {
    let head = answer.body().get(..LOOKED_AT).unwrap_or(answer.body());
    let head = String::from_utf8_lossy(head);
    let evidence = Evidence {
        origin: answer.url().origin().ascii_serialization(),
        asked: answer.asked(),
        status: answer.status().as_u16(),
        code: refusal.map(|refusal| plain(&refusal.code, 64)).filter(|code| !code.is_empty()),
        page_title: if refusal.is_some() {
            None
        } else {
            title_of(&head).map(|title| plain(&title, 80)).filter(|title| !title.is_empty())
        },
        retry_after: answer.retry_after(),
    };
    (evidence, head.to_lowercase())
}

/// What is shown of an answer that is no error by itself.
pub(crate) fn evidence(answer: &Answer) -> Evidence {
    look(answer, None).0
}
