//! What the doctor says.
#![allow(clippy::unwrap_used, reason = "a test outside of #[cfg(test)]")]

mod support;

use std::time::{Duration, UNIX_EPOCH};

use support::{INDEX, Script, Scripted, credential, json, no_route, page, with};
use wordpress::doctor::{Outcome, examine};

const LINK: &str = r#"<https://example.com/wp-json/>; rel="https://api.w.org/""#;
const ME: &str = r#"{"id":2,"name":"Zo\u00eb","roles":["editor"],"capabilities":{"edit_posts":true,"edit_others_posts":true}}"#;
const ROUTES: &str = r#"{"namespace":"wp-presence/v1","routes":{"/wp-presence/v1/presence":{"args":{"room":{"maxLength":191}}}}}"#;

fn healthy(line: &str) -> Scripted {
    match line.strip_prefix("GET https://example.com/").unwrap_or(line) {
        "" => with(200, &[("link", LINK)], "<html></html>"),
        "wp-json/" => json(200, INDEX),
        "wp-json/wp-presence/v1" => json(200, ROUTES),
        "wp-json/wp/v2/users/me?context=edit" => json(200, ME),
        line if line.starts_with("wp-json/wp-presence/v1/presence") => json(200, "[]"),
        _ => no_route(),
    }
}

fn error(status: u16, code: &str) -> Scripted {
    json(status, &format!(r#"{{"code":"{code}","message":"x","data":{{"status":{status}}}}}"#))
}

/// The steps as `code outcome`, the last one's texts, and how often users/me was asked.
async fn steps(
    typed: &str,
    answer: impl Fn(&str, bool) -> Scripted + Send + Sync,
) -> (Vec<String>, String, usize) {
    let script = Script::new(answer);
    let now = UNIX_EPOCH + Duration::from_secs(1_795_492_039 + 30);
    let mut told = 0;
    let diagnosis = examine(&script, typed, Some(&credential()), now, |_| told += 1).await;
    assert_eq!(told, diagnosis.steps.len());
    assert_eq!(diagnosis.fault.is_some(), !diagnosis.is_fine());
    let codes = diagnosis.steps.iter().map(|step| format!("{} {:?}", step.code, step.outcome)).collect();
    let last = diagnosis.steps.last().unwrap();
    assert!(last.outcome != Outcome::Failed || (!last.means.is_empty() && !last.remedy.is_empty()));
    let me = script.asked().iter().filter(|line| line.contains("users/me?")).count();
    (codes, format!("{} {} {}", last.seen, last.means, last.remedy), me)
}

#[tokio::test]
async fn a_healthy_site_is_fine_from_end_to_end() {
    let (codes, last, _) = steps("example.com", |line, _| healthy(line)).await;
    let fine = [
        "address",
        "host",
        "wordpress",
        "clock",
        "plugin",
        "sign-in-offered",
        "credentials",
        "rights",
        "reading",
    ];
    assert_eq!(codes, fine.map(|code| format!("{code} Fine")));
    assert!(last.starts_with("0 people signed in, 0 posts open; 1 request."), "{last}");
}

#[tokio::test]
async fn each_cause_ends_at_its_step() {
    let (codes, ..) = steps("ftp://example.com", |line, _| healthy(line)).await;
    assert_eq!(codes, ["address Failed"]);
    let (codes, ..) = steps("example.com", |_, _| Err(wordpress::TransportError::HostNotFound)).await;
    assert_eq!(codes.last().unwrap(), "host Failed");
    let (codes, last, _) = steps("example.com", |_, _| page(200, "<html>shop</html>")).await;
    assert_eq!(codes.last().unwrap(), "wordpress Failed");
    assert!(last.contains("Tried: https://example.com/: answered 200"), "{last}");
    let (codes, ..) = steps("example.com", |line, _| {
        if line.ends_with("wp-json/") {
            json(200, &INDEX.replace("wp-presence/v1", "x/v1"))
        } else {
            healthy(line)
        }
    })
    .await;
    assert_eq!(codes.last().unwrap(), "plugin Failed");
    let (codes, ..) = steps("example.com", |line, signed_in| {
        if signed_in && line.contains("presence/rooms") {
            error(403, "rest_forbidden")
        } else {
            healthy(line)
        }
    })
    .await;
    assert_eq!(codes.last().unwrap(), "reading Failed");
}

#[tokio::test]
async fn a_sign_in_that_does_not_work_is_looked_into_with_one_wrong_password_at_the_most() {
    // Refused by name: nothing more is sent.
    let (codes, _, me) = steps("example.com", |line, _| {
        if line.contains("users/me") { error(401, "incorrect_password") } else { healthy(line) }
    })
    .await;
    assert_eq!((codes.last().unwrap().as_str(), me), ("credentials Failed", 1));

    // The same answer for a wrong password: not to be told apart from outside, and that is said.
    let (_, last, me) = steps("example.com", |line, _| {
        if line.contains("users/me") { error(401, "rest_not_logged_in") } else { healthy(line) }
    })
    .await;
    assert_eq!(me, 2);
    assert!(last.contains("got the same answer") && last.contains("CGIPassAuth"), "{last}");

    // Another answer for a wrong password: the header arrives.
    let asked = std::sync::atomic::AtomicUsize::new(0);
    let (_, last, me) = steps("example.com", |line, _| {
        if !line.contains("users/me") {
            return healthy(line);
        }
        let first = asked.fetch_add(1, std::sync::atomic::Ordering::Relaxed) == 0;
        error(401, if first { "rest_not_logged_in" } else { "incorrect_password" })
    })
    .await;
    assert_eq!(me, 2);
    assert!(last.contains("The credential arrives"), "{last}");

    // The index says that there is no sign-in: no wrong password is sent.
    let (codes, last, me) = steps("example.com", |line, _| match line {
        "GET https://example.com/wp-json/" => {
            json(200, r#"{"name":"x","namespaces":["wp/v2","wp-presence/v1"],"authentication":[]}"#)
        }
        line if line.contains("users/me") => error(401, "rest_not_logged_in"),
        line => healthy(line),
    })
    .await;
    assert_eq!((codes[codes.len() - 2].as_str(), me), ("sign-in-offered Warning", 1));
    assert!(last.contains("offers no sign-in"), "{last}");
}
