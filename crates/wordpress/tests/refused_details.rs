//! Titles, saves and autosaves that a site refuses or breaks cost no reading; who is there does.
#![allow(clippy::unwrap_used, reason = "a test outside of #[cfg(test)]")]

mod support;

use std::sync::Mutex;

use presence::PostRef;
use presence::cadence::Ask;
use support::{Script, Scripted, json, no_route, page, room, rooms, site, with};
use wordpress::TransportError;

type Answer = fn() -> Scripted;

/// What was refused or broken is not asked again for so many readings.
const RESTS: usize = 40;

/// Me and somebody else in post 4, which was saved since and holds a text of theirs.
fn newsroom(line: &str) -> Scripted {
    if line.contains("presence/rooms") {
        rooms(&[room("admin/online", &[2, 3]), room("postType/post:4", &[2, 3])])
    } else if line.contains("presence?room=") {
        json(
            200,
            r#"[{"client_id":"editor-3","user_id":3,"display_name":"P3","date_gmt":"2026-11-24 03:47:09"}]"#,
        )
    } else if line.contains("wp/v2/types/") {
        json(200, r#"{"rest_base":"posts","rest_namespace":"wp/v2"}"#)
    } else if line.contains("/revisions") || line.contains("/autosaves") {
        json(200, r#"[{"author":3,"modified_gmt":"2026-11-24T03:47:00"}]"#)
    } else if line.contains("wp/v2/posts") {
        json(200, r#"[{"id":4,"title":{"raw":"T"},"modified_gmt":"2026-11-24T03:47:00"}]"#)
    } else {
        no_route()
    }
}

/// Asks for every detail.
fn everything() -> Ask {
    let post = PostRef::new("post", 4);
    Ask {
        mine: vec![post.clone()],
        saves: true,
        known_saves: vec![(post.clone(), 0)],
        autosaves: vec![post],
        ..Ask::default()
    }
}

fn refusal(status: u16, code: &str) -> Scripted {
    json(status, &format!(r#"{{"code":"{code}","message":"x","data":{{"status":{status}}}}}"#))
}

const PAGE: &str = "<!DOCTYPE html><html><title>Blocked</title></html>";
const DETAILS: [&str; 4] = ["wp/v2/types/", "wp/v2/posts?", "/revisions?", "/autosaves?"];

#[tokio::test]
async fn a_broken_detail_costs_no_reading_and_rests() {
    let broken: [(&str, Answer); 8] = [
        ("a crash", || json(500, "")),
        ("a firewall", || page(403, PAGE)),
        ("a login page", || page(200, PAGE)),
        ("a plugin", || refusal(403, "blocked_by_plugin")),
        ("no route", || refusal(404, "rest_no_route")),
        ("a bad gateway", || page(502, PAGE)),
        ("half an answer", || json(200, "[{\"id\":4")),
        ("a broken connection", || Err(TransportError::Truncated)),
    ];
    for detail in DETAILS {
        for (name, broken) in broken {
            let script = Script::new(
                move |line: &str, _| if line.contains(detail) { broken() } else { newsroom(line) },
            );
            let mut site = site(&script);
            let mut asked = Vec::new();
            for number in 0..=RESTS {
                let reading = site.read(&everything()).await.unwrap();
                assert_eq!(reading.close_ups.len(), 1, "{detail}: {name}");
                if script.asked().iter().any(|line| line.contains(detail)) {
                    asked.push(number);
                }
            }
            assert_eq!(asked, [0, RESTS], "{detail}: {name}");
        }
    }
}

#[tokio::test]
async fn a_post_that_became_unreadable_takes_nothing_from_the_others() {
    for detail in ["/revisions?", "/autosaves?"] {
        let script = Script::new(move |line: &str, _| {
            if line.contains(detail) { refusal(403, "rest_cannot_read") } else { newsroom(line) }
        });
        let mut site = site(&script);
        for _ in 0..2 {
            site.read(&everything()).await.unwrap();
            assert!(script.asked().iter().any(|line| line.contains(detail)), "{detail}");
        }
    }
}

#[tokio::test]
async fn refused_credentials_orders_to_wait_and_silence_are_faults_wherever_they_come() {
    let answers: [(&str, Answer); 6] = [
        ("not-signed-in", || refusal(401, "rest_not_logged_in")),
        ("credentials-refused", || refusal(403, "incorrect_password")),
        ("rate-limited", || page(429, PAGE)),
        ("unavailable", || with(503, &[("retry-after", "120")], PAGE)),
        ("read-timeout", || Err(TransportError::ReadTimeout)),
        ("connection-refused", || Err(TransportError::Refused)),
    ];
    for detail in DETAILS {
        for (code, answer) in answers {
            let script = Script::new(
                move |line: &str, _| if line.contains(detail) { answer() } else { newsroom(line) },
            );
            assert_eq!(site(&script).read(&everything()).await.unwrap_err().code(), code, "{detail}");
        }
    }
}

#[tokio::test]
async fn who_is_there_is_never_spared() {
    for route in ["presence/rooms?", "presence?room=admin/online", "presence?room=postType/post:4"] {
        for (code, answer) in [("php-fatal", json(500, "")), ("firewall-page", page(403, PAGE))] {
            let answer = Mutex::new(Some(answer));
            let script = Script::new(|line: &str, _| {
                if line.contains(route) { answer.lock().unwrap().take().unwrap() } else { newsroom(line) }
            });
            let ask = Ask { online: true, ..everything() };
            assert_eq!(site(&script).read(&ask).await.unwrap_err().code(), code, "{route}");
        }
    }
}

/// In which of 100 readings the type of a post was asked, where it answers `answer`.
async fn asked_type(answer: Answer) -> Vec<usize> {
    let script = Script::new(
        move |line: &str, _| {
            if line.contains("wp/v2/types/") { answer() } else { newsroom(line) }
        },
    );
    let mut site = site(&script);
    let mut asked = Vec::new();
    for number in 0..100 {
        site.read(&Ask::default()).await.unwrap();
        if script.asked().iter().any(|line| line.contains("wp/v2/types/")) {
            asked.push(number);
        }
    }
    asked
}

#[tokio::test]
async fn a_type_is_without_rest_only_where_the_site_says_so() {
    assert_eq!(asked_type(|| refusal(403, "rest_cannot_read_type")).await, [0]);
    assert_eq!(asked_type(|| refusal(404, "rest_type_invalid")).await, [0]);
    assert_eq!(asked_type(|| json(200, r#"{"rest_base":""}"#)).await, [0]);
    assert_eq!(asked_type(|| refusal(403, "blocked_by_plugin")).await, [0, RESTS, 2 * RESTS]);
    assert_eq!(asked_type(|| refusal(403, "rest_forbidden")).await, [0, RESTS, 2 * RESTS]);
}

#[tokio::test]
async fn a_type_that_was_refused_once_has_titles_later() {
    let refused = Mutex::new(true);
    let script = Script::new(|line: &str, _| {
        if line.contains("wp/v2/types/") && std::mem::take(&mut *refused.lock().unwrap()) {
            return refusal(403, "blocked_by_plugin");
        }
        newsroom(line)
    });
    let mut site = site(&script);
    let mut titles = 0;
    for _ in 0..=RESTS {
        titles += site.read(&Ask::default()).await.unwrap().titles.len();
    }
    assert_eq!(titles, 1);
}
