//! Which fault an answer is, beyond what was recorded.
#![allow(clippy::unwrap_used, reason = "a test outside of #[cfg(test)]")]

mod support;

use std::time::Duration;

use presence::cadence::Failure;
use support::with;
use url::Url;
use wordpress::answer::{Answer, Asked};
use wordpress::{Fault, wire};

const JSON: (&str, &str) = ("content-type", "application/json");
const HTML: (&str, &str) = ("content-type", "text/html");

fn judge(asked: Asked, status: u16, headers: &[(&str, &str)], body: &str) -> Fault {
    let url = Url::parse("https://example.com/wp-json/x").unwrap();
    Answer::new(asked, url, true, with(status, headers, body).unwrap()).read(wire::rooms).unwrap_err()
}

fn error(code: &str) -> String {
    format!(r#"{{"code":"{code}","message":"Übersetzt","data":{{"status":0}}}}"#)
}

#[test]
fn error_codes_are_told_apart() {
    for (asked, status, code, fault, failure) in [
        (Asked::Rooms, 401, "incorrect_password", "credentials-refused", Failure::Refused),
        (Asked::Rooms, 403, "invalid_username", "credentials-refused", Failure::Refused),
        (
            Asked::Rooms,
            401,
            "application_passwords_disabled_for_user",
            "application-passwords-off-for-user",
            Failure::Refused,
        ),
        (
            Asked::PasswordInUse,
            501,
            "application_passwords_disabled",
            "application-passwords-off",
            Failure::Refused,
        ),
        (Asked::Rooms, 401, "rest_forbidden", "not-signed-in", Failure::Refused),
        (Asked::Rooms, 401, "rest_login_required", "rest-closed", Failure::Refused),
        (Asked::Rooms, 403, "rest_login_required", "rest-closed", Failure::Forbidden),
        (Asked::Rooms, 403, "rest_forbidden", "not-allowed", Failure::Forbidden),
        (Asked::Rooms, 404, "rest_no_route", "plugin-missing", Failure::Forbidden),
        (Asked::Network, 404, "rest_no_route", "no-network", Failure::Forbidden),
        (Asked::Me, 404, "rest_no_route", "route-missing", Failure::Forbidden),
        (Asked::Posts, 404, "rest_post_invalid_id", "not-there", Failure::Trouble),
        (Asked::Rooms, 400, "rest_invalid_param", "request-rejected", Failure::Trouble),
        (Asked::Rooms, 500, "rest_db_error", "server-error", Failure::Trouble),
        (Asked::Rooms, 200, "blocked_by_plugin", "rest-closed", Failure::Forbidden),
    ] {
        let judged = judge(asked, status, &[JSON], &error(code));
        assert_eq!((judged.code(), judged.failure()), (fault, failure), "{status} {code}");
        assert!(judged.seen().contains(code), "{}", judged.seen());
        assert!(
            !judged.seen().contains("Übersetzt"),
            "causes go by the code, not by a text in the site's language"
        );
    }
}

#[test]
fn pages_are_told_apart() {
    let page = |title: &str| format!("<!DOCTYPE html><html><head><title>{title}</title></head></html>");
    let link = ("link", "<https://example.com/?rest_route=/>; rel=\"https://api.w.org/\"");
    for (status, headers, body, fault) in [
        (200, vec![HTML], page("Just a moment..."), "firewall-page"),
        (200, vec![HTML, ("cf-mitigated", "challenge")], page("x"), "firewall-page"),
        (403, vec![HTML], page("Forbidden"), "firewall-page"),
        (406, vec![HTML], page("Not Acceptable"), "firewall-page"),
        (503, vec![HTML], page("Captcha"), "firewall-page"),
        (200, vec![HTML], page("Log in"), "web-page-instead"),
        (200, vec![HTML, link], page("A blog"), "plain-permalinks"),
        (404, vec![HTML], page("Not found"), "rest-not-there"),
        (401, vec![HTML, ("www-authenticate", "bAsIc realm=x")], page("401"), "basic-auth-gate"),
        (401, vec![HTML, ("www-authenticate", "Bearer")], page("401"), "firewall-page"),
        (429, vec![HTML], page("Slow down"), "rate-limited"),
        (500, vec![HTML], page("Oops"), "server-error"),
        (502, vec![], String::new(), "bad-gateway"),
        (522, vec![HTML], page("Connection timed out"), "bad-gateway"),
        (503, vec![HTML], page("Busy"), "unavailable"),
        (503, vec![HTML], format!("{}<body id=\"error-page\">", page("Wartung")), "maintenance"),
        (200, vec![JSON], String::new(), "empty-answer"),
        (204, vec![], String::new(), "empty-answer"),
        (200, vec![JSON], "[{\"room\":\"admin/on".to_owned(), "broken-json"),
        (200, vec![JSON], "hello".to_owned(), "broken-json"),
        (200, vec![JSON], "{}".to_owned(), "unexpected-answer"),
        (999, vec![], String::new(), "unexpected-answer"),
    ] {
        assert_eq!(judge(Asked::Rooms, status, &headers, &body).code(), fault, "{status} {headers:?} {body}");
    }
}

#[test]
fn the_title_of_a_page_is_shown_short_and_tame() {
    let body = format!("<html><title>a\u{202e}b\u{1b}[31m\n{}</title></html>", "x".repeat(5000));
    let seen = judge(Asked::Rooms, 403, &[HTML], &body).seen();
    assert!(seen.len() < 250 && !seen.contains(['\u{202e}', '\u{1b}', '\n']), "{seen}");
}

#[test]
fn a_site_that_says_how_long_is_obeyed_for_an_hour_at_the_most() {
    for (status, retry, failure) in [
        (503, "120", Failure::ToldToWait(Duration::from_secs(120))),
        (429, "99999999", Failure::ToldToWait(Duration::from_secs(3600))),
        (403, "30", Failure::ToldToWait(Duration::from_secs(30))),
        (429, "nonsense", Failure::Trouble),
    ] {
        assert_eq!(judge(Asked::Rooms, status, &[HTML, ("retry-after", retry)], "<html>").failure(), failure);
    }
    // Lockouts weigh more than a date.
    let refused = judge(Asked::Rooms, 401, &[JSON, ("retry-after", "30")], &error("incorrect_password"));
    assert_eq!(refused.failure(), Failure::Refused);
}

#[test]
fn how_a_broken_answer_begins_is_shown_short_and_tame() {
    for (body, says) in [
        ("[{\"room\":\"admin/on", "begins with “[{\"room\":\"admin/on”."),
        ("\n hel\u{202e}lo\u{1b}[2J\n there", "begins with “hello[2J there”."),
        (&"x".repeat(100_000), &format!("begins with “{}…”.", "x".repeat(40))),
    ] {
        let seen = judge(Asked::Rooms, 200, &[JSON], body).seen();
        assert!(
            seen.starts_with("https://example.com answered 200 when asked for who is in which post, and that is no valid JSON: it "),
            "{seen}"
        );
        assert!(seen.ends_with(says), "{seen}");
    }
    let Fault::BrokenJson { begins, .. } = judge(Asked::Rooms, 200, &[JSON], &"ä".repeat(100)) else {
        panic!("another fault");
    };
    assert_eq!(begins.chars().count(), 41);
}

/// One command is over after a fault, another goes on: a remedy must be true in both.
#[test]
fn remedies_promise_nothing_that_only_some_commands_keep() {
    for (status, headers, body, remedy) in [
        (429, vec![HTML, ("retry-after", "600")], "", "Try again in 10 minutes; `watch` does so by itself."),
        (503, vec![HTML, ("retry-after", "1")], "", "Try again in 1 second; `watch` does so by itself."),
        (
            503,
            vec![HTML, ("retry-after", "0")],
            "",
            "Try again later; `watch` does so by itself. Tell the host if it stays.",
        ),
        (502, vec![HTML], "", "Try again later; `watch` does so by itself. Tell the host if it stays."),
    ] {
        assert_eq!(judge(Asked::Rooms, status, &headers, body).remedy(), remedy);
    }
    let not_signed_in = judge(Asked::Me, 401, &[JSON], &error("rest_not_logged_in"));
    assert!(not_signed_in.remedy().contains("`presence-tray doctor`"), "{}", not_signed_in.remedy());
    assert!(!not_signed_in.remedy().contains("three"), "stands alone: {}", not_signed_in.remedy());
}
