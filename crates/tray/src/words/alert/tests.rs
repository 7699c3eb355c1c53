use super::*;
use crate::settings::Language;
use crate::words::testing::{Scene, moments, prices, user, with_marks};
use presence::Time;

const NOW: u64 = 100_000;

fn told(scene: &Scene, kind: Kind, people: &[u64], posts: u64) -> String {
    told_in(Language::English, scene, kind, people, posts)
}

fn told_in(language: Language, scene: &Scene, kind: Kind, people: &[u64], posts: u64) -> String {
    let alert = Alert {
        kind,
        posts: (0..posts).map(|n| PostRef::new("post", 42 + n)).collect(),
        people: people.iter().map(|id| user(*id)).collect(),
        replaces: false,
        at: Time::from_secs(1060),
    };
    let told = super::alert(&alert, scene.roster(), "Example Magazine", &moments(NOW), Words::of(language));
    format!("{} | {}", told.title, told.body)
}

fn minutes_ago(minutes: u64) -> Option<Time> {
    Some(Time::from_secs(NOW - 60 * minutes))
}

fn scene() -> Scene {
    let mut scene = Scene::default();
    scene.title("Prices");
    scene.others_open(&[2, 3]);
    scene
}

/// Every alert there is, one a line.
fn every_alert(language: Language) -> String {
    let live = MyState { since: minutes_ago(24), silent_since: None };
    let found = MyState { since: None, silent_since: None };
    let silent = MyState { since: minutes_ago(24), silent_since: minutes_ago(12) };
    let opened = |mine, no_dialog| Kind::Opened { mine, no_dialog };
    let already = |since, no_dialog| Kind::AlreadyIn { since, no_dialog };
    let since = minutes_ago(90);
    let lines: Vec<String> = [
        (opened(live, false), &[2][..]),
        (opened(found, false), &[2]),
        (opened(silent, false), &[2]),
        (opened(live, true), &[2]),
        (opened(silent, true), &[2]),
        (opened(live, false), &[2, 3]),
        (already(since, false), &[2]),
        (already(since, true), &[2]),
        (already(None, false), &[2, 3]),
        (Kind::AlsoIn, &[2]),
        (Kind::Joined, &[2]),
        (Kind::AgentChanged, &[2]),
        (Kind::AgentChanged, &[2, 3]),
        (Kind::Changing { stored: Time::from_secs(NOW) }, &[2]),
        (Kind::Changing { stored: Time::from_secs(NOW) }, &[2, 3]),
        (Kind::Saved { mine: live }, &[2]),
        (Kind::Saved { mine: silent }, &[2]),
        (Kind::Came, &[2]),
        (Kind::WatchedOpened, &[2]),
        (Kind::Free { how: Departure::Left }, &[2]),
        (Kind::Free { how: Departure::Unknown }, &[2]),
        (Kind::Free { how: Departure::FellSilent }, &[2]),
    ]
    .into_iter()
    .map(|(kind, people)| told_in(language, &scene(), kind, people, 1))
    .collect();
    lines.join("\n")
}

#[test]
fn every_alert_has_its_words() {
    insta::assert_snapshot!(every_alert(Language::English));
}

#[test]
fn every_alert_has_its_words_in_german() {
    insta::assert_snapshot!(every_alert(Language::German));
}

#[test]
fn every_alert_has_its_words_in_arabic() {
    insta::assert_snapshot!(with_marks(&every_alert(Language::Arabic)));
}

#[test]
fn every_alert_has_its_words_in_japanese() {
    insta::assert_snapshot!(every_alert(Language::Japanese));
}

#[test]
fn an_unknown_title_begins_a_sentence() {
    let scene = Scene::default();
    assert!(
        told(&scene, Kind::Free { how: Departure::Left }, &[2], 1).starts_with("A post (no. 42) is free | ")
    );
    assert!(
        told(&scene, Kind::AgentChanged, &[77], 1)
            .starts_with("An agent of somebody (user 77) changed a post (no. 42)")
    );
}

#[test]
fn many_posts_are_summed() {
    let mut scene = Scene::default();
    scene.all_in(&[1, 2], 4);
    scene.title("Prices");
    assert_eq!(
        told(&scene, Kind::Several, &[2], 5),
        "Others are in 5 posts of yours | “Prices”, a post (no. 43), a post (no. 44) and 2 more",
        "they were there before watching began"
    );
    scene.all_in(&[1, 2, 3], 4);
    assert_eq!(
        told(&scene, Kind::Several, &[3], 5),
        "5 posts of yours were opened | “Prices”, a post (no. 43), a post (no. 44) and 2 more"
    );
    assert_eq!(
        told(&scene, Kind::Several, &[3], 2),
        "2 posts of yours were opened | “Prices” and a post (no. 43)"
    );
}

#[test]
fn it_is_said_how_long_somebody_was_not_seen() {
    let mut scene = Scene::default();
    scene.title("Prices");
    scene.others_open(&[1, 2]);
    let alert = Alert {
        kind: Kind::Free { how: Departure::FellSilent },
        posts: vec![prices()],
        people: vec![user(2)],
        replaces: false,
        at: Time::from_secs(1060),
    };
    let told = super::alert(&alert, scene.roster(), "<Site>\n", &moments(NOW), Words::english());
    assert_eq!(told.body, "<Site> · has not been seen for a while; the tab may still be open");
}
