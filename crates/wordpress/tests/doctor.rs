//! What the doctor says.
#![allow(clippy::unwrap_used, reason = "a test outside of #[cfg(test)]")]

mod support;

use std::sync::Mutex;
use std::time::{Duration, UNIX_EPOCH};

use support::{INDEX, Script, Scripted, credential, json, no_route, page, with};
use wordpress::Saying;
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
    assert!(last.outcome != Outcome::Failed || (last.means.is_some() && last.remedy.is_some()));
    let me = script.asked().iter().filter(|line| line.contains("users/me?")).count();
    let english = |said: &Option<Saying>| said.as_ref().map(Saying::english).unwrap_or_default();
    (codes, format!("{} {} {}", last.seen.english(), english(&last.means), english(&last.remedy)), me)
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

#[tokio::test]
async fn what_was_tried_is_a_short_list() {
    let (codes, last, _) = steps("example.com/blog/", |line, _| match line {
        "GET https://example.com/blog/" => with(301, &[("location", "https://shop.example/?key=s3cret")], ""),
        "GET https://shop.example/" => page(200, "<html>shop</html>"),
        line if line.contains("?rest_route=") => page(200, "<html>shop</html>"),
        "GET https://shop.example/?key=s3cret" => page(200, "<html>shop</html>"),
        _ => no_route(),
    })
    .await;
    assert_eq!(codes.last().unwrap(), "wordpress Failed");
    assert!(
        last.starts_with(
            "https://example.com/blog/ answers, but shows no sign of WordPress. Tried: https://shop.example/ (200), \
             /wp-json/ (404 rest_no_route), /?rest_route=/ (200). "
        ),
        "{last}"
    );
}

#[tokio::test]
async fn a_site_that_wants_fewer_requests_is_asked_no_more() {
    for first in ["GET https://example.com/blog/", "GET https://example.com/blog/wp-json/"] {
        let asked = Mutex::new(Vec::new());
        let (codes, last, _) = steps("example.com/blog/", |line, _| {
            asked.lock().unwrap().push(line.to_owned());
            if line == first {
                with(429, &[("retry-after", "600"), ("link", LINK)], "")
            } else {
                page(200, "<html>")
            }
        })
        .await;
        assert_eq!(asked.lock().unwrap().last().unwrap(), first, "nothing is asked after it");
        assert_eq!(codes.last().unwrap(), "wordpress Failed");
        assert!(last.contains("answered 429") && last.contains("Try again in 10 minutes;"), "{last}");
        assert_eq!(last.contains("Tried:"), first.contains("wp-json"), "{last}");
    }
}

#[tokio::test]
async fn clocks_that_are_far_apart_are_worth_knowing() {
    let now = 1_795_492_039;
    for (here, outcome, says) in [
        (now + 1, Outcome::Fine, "agree"),
        (now - 30, Outcome::Fine, "is 30 seconds ahead of"),
        (now + 3_600 * 5, Outcome::Fine, "is 5 hours behind"),
        (now - 34_560_000, Outcome::Warning, "is 400 days ahead of"),
        (now + 90_000, Outcome::Warning, "is 25 hours behind"),
        (0, Outcome::Warning, "days ahead of"),
    ] {
        let script = Script::new(|line: &str, _| healthy(line));
        let here = UNIX_EPOCH + Duration::from_secs(here);
        let diagnosis = examine(&script, "example.com", None, here, |_| ()).await;
        let clock = diagnosis.steps.iter().find(|step| step.code == "clock").unwrap();
        assert_eq!(clock.outcome, outcome, "{clock:?}");
        assert!(clock.seen.english().contains(says), "{clock:?}");
        assert_eq!(clock.remedy.is_none(), outcome == Outcome::Fine);
        assert!(diagnosis.is_fine());
    }
}

/// Another origin that is a whole WordPress, reached from `example.com` as `leads` says.
async fn led(
    typed: &str,
    to: &str,
    leads: impl Fn() -> Scripted + Send + Sync,
    closed: bool,
) -> (Vec<String>, String, bool) {
    let sent = Mutex::new(Vec::new());
    let (codes, last, _) = steps(typed, |line, signed_in| {
        if signed_in {
            sent.lock().unwrap().push(line.to_owned());
        }
        let here = format!("GET {to}/");
        match line.strip_prefix(&here) {
            Some("wp-json/") if closed && !signed_in => error(401, "rest_cannot_access"),
            Some("") => with(200, &[("link", "</wp-json/>; rel=\"https://api.w.org/\"")], ""),
            Some(route) => healthy(&format!("GET https://example.com/{route}")),
            None => leads(),
        }
    })
    .await;
    let sent = sent.into_inner().unwrap();
    assert!(sent.iter().all(|line| line.contains(to)), "{sent:?}");
    (codes, last, !sent.is_empty())
}

#[tokio::test]
async fn no_credential_goes_to_another_origin() {
    let other = "https://cms.example.net";
    let link = format!("<{other}/wp-json/>; rel=\"https://api.w.org/\"");
    let element = format!("<html><link rel=\"https://api.w.org/\" href=\"{other}/wp-json/\"></html>");
    let redirect = format!("{other}/");
    let leads: [&(dyn Fn() -> Scripted + Send + Sync); 3] =
        [&|| with(200, &[("link", &link)], "<html></html>"), &|| page(200, &element), &|| {
            with(302, &[("location", &redirect)], "")
        }];
    for lead in leads {
        for closed in [false, true] {
            let (codes, last, sent) = led("example.com", other, lead, closed).await;
            assert_eq!(codes.last().unwrap(), "elsewhere Failed");
            assert!(!sent, "an Authorization header left for another origin");
            for says in [
                "https://example.com leads to https://cms.example.net.",
                "not sent",
                "Add https://cms.example.net/ instead, if that is your site.",
            ] {
                assert!(last.contains(says), "{last}");
            }
        }
    }
}

#[tokio::test]
async fn the_same_host_over_tls_is_no_other_site() {
    let secure = || with(301, &[("location", "https://example.com/")], "");
    let (codes, _, sent) = led("http://example.com", "https://example.com", secure, false).await;
    assert!(codes.contains(&"elsewhere Warning".to_owned()), "{codes:?}");
    assert_eq!((codes.last().unwrap().as_str(), sent), ("reading Fine", true));
}
