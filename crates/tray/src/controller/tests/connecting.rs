//! Connecting sites for clients: what reaches the flows, and what comes back.

use protocol::{Answer, Request, Secret, Way};

use super::*;

fn lines(day: &Day, begins: &str) -> Vec<String> {
    let done = day.outside.0.borrow();
    done.lines.iter().filter(|line| line.starts_with(begins)).cloned().collect()
}

#[test]
fn what_a_client_says_reaches_its_flow_and_shows_no_secret() {
    let mut day = Day::with(&["Blog"]);
    let connect = Request::Connect { address: "example.com/?t=s3cret".into(), name: None, browser: true };
    assert!(matches!(day.client(1, connect)[..], [Answer::Done]));
    assert_eq!(lines(&day, "connect for"), ["connect for 1: example.com/"]);
    let password = Secret::new("abcd EFGH".into());
    for request in [
        Request::AcceptCertificate { fingerprint: wordpress::Fingerprint::of(b"").to_string() },
        Request::Approve { way: Way::Link },
        Request::Paste { user: "zoe".into(), password },
        Request::KeepForThisRun,
        Request::TryAgain,
        Request::Cancel,
    ] {
        assert!(matches!(day.client(1, request)[..], [Answer::Done]));
    }
    assert_eq!(lines(&day, "tell 1").len(), 6);
    let refused = day.client(1, Request::AcceptCertificate { fingerprint: "E3:B0".into() });
    assert!(matches!(&refused[..], [Answer::Failed { code, .. }] if code == "not-a-fingerprint"));
    assert!(!format!("{:?}", lines(&day, "")).contains("EFGH"));
    day.at(9, Event::ClientGone(ClientId(1)));
    assert_eq!(lines(&day, "end 1"), ["end 1"], "its flow goes with it");
}

#[test]
fn signing_in_again_needs_a_site() {
    let mut day = Day::with(&["Blog"]);
    let again = |site: &str| Request::Reconnect { site: site.into(), browser: false };
    assert!(matches!(day.client(1, again("blog"))[..], [Answer::Done]));
    let refused = day.client(2, again("Shop"));
    assert!(matches!(&refused[..], [Answer::Failed { code, .. }] if code == "no-site"), "{refused:?}");
}

#[test]
fn a_link_that_nobody_asked_for_is_said_once() {
    let mut day = Day::with(&["Blog"]);
    let before = day.outside.0.borrow().notices.len();
    for _ in 0..3 {
        day.at(5, Event::UnaskedLink);
    }
    let done = day.outside.0.borrow();
    assert_eq!(done.notices.len(), before + 1);
    assert!(done.notices.last().unwrap().body.contains("Nothing was changed"));
}

#[test]
fn a_site_that_was_connected_is_read_with_its_new_secret() {
    let mut day = Day::with(&["Blog"]);
    day.outside.0.borrow_mut().settings.sites.push(stored("Shop"));
    let connects = |day: &Day| lines(day, "connect").len();
    let before = connects(&day);
    day.at(5, Event::Connected(Entry::of(&stored("Shop"))));
    assert!(connects(&day) > before);
    // Signing in again begins anew although nothing in the settings changed.
    let before = connects(&day);
    day.at(9, Event::Connected(Entry::of(&stored("Blog"))));
    assert_eq!(connects(&day), before + 1, "{:?}", lines(&day, "connect"));
}
