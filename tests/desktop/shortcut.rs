//! The global shortcut on Wayland, where the desktop's portal gives it or does not.

use std::time::Duration;

use presence_tray_tests::desktop::{Keys, Portal, Program};

use crate::desk::{Desk, SOON};
use crate::office::Office;

/// How long the window may take to find out that there is no screen; a busy computer included.
const FAILS: Duration = Duration::from_secs(60);
const NOT_WORKING: &str = "The shortcut ctrl+alt+w does not work";

/// Robin at Wayland, with the tray.
async fn desk() -> Desk {
    let mut desk = Desk::of(Office::with(&["Example Magazine"])).await;
    desk.profile.set("WAYLAND_DISPLAY", "wayland-of-a-test");
    desk
}

/// Sets it, and what is said about that.
async fn set(desk: &Desk) -> String {
    set_to(desk, "Alt+Ctrl+W").await
}

async fn set_to(desk: &Desk, keys: &str) -> String {
    let set = desk.profile.command(&["settings", "set", "shortcut", keys]).await.unwrap();
    assert!(set.status.success(), "{:?}", set.said);
    set.said.join(" ")
}

/// What `settings` says of it.
async fn listed(desk: &Desk) -> serde_json::Value {
    let listed = desk.profile.command(&["settings", "--json"]).await.unwrap().said.join("\n");
    let listed: serde_json::Value = serde_json::from_str(&listed).unwrap();
    let settings = listed["settings"].as_array().unwrap();
    settings.iter().find(|setting| setting["name"] == "shortcut").unwrap().clone()
}

async fn started(desk: &Desk) -> Program {
    desk.start().await
}

#[tokio::test]
async fn the_desktop_is_asked_and_what_it_says_is_told_and_its_presses_are_heard() {
    let desk = desk().await;
    let portal = Portal::start(&desk.bus, Keys::Given).await.unwrap();
    let program = started(&desk).await;
    let said = set(&desk).await;
    assert!(said.contains("shortcut is ctrl+alt+w."), "{said}");
    assert!(said.contains("the desktop has it as “Press Ctrl+Alt+E”"), "{said}");
    let wish = portal.asked(1, SOON).await;
    assert_eq!(wish.trigger, "CTRL+ALT+w");
    assert_eq!(listed(&desk).await["note"]["code"], "held");
    portal.press(&wish).await.unwrap();
    // There is no screen for it here.
    desk.notices.shows("The window could not be opened", FAILS).await;
    drop(program);
    // It is asked for at the next start, too.
    let _program = started(&desk).await;
    portal.asked(2, SOON).await;
}

#[tokio::test]
async fn a_desktop_that_says_no_is_asked_again_when_it_is_set_again() {
    for keys in [Keys::Refused, Keys::LeftOut] {
        let desk = desk().await;
        let portal = Portal::start(&desk.bus, keys).await.unwrap();
        let _program = started(&desk).await;
        let said = set(&desk).await;
        assert!(said.contains("the desktop did not allow it"), "{said}");
        assert_eq!(listed(&desk).await["note"]["code"], "denied");
        set(&desk).await;
        portal.asked(2, SOON).await;
    }
}

#[tokio::test]
async fn a_desktop_without_the_portal_is_told_with_what_helps() {
    let desk = desk().await;
    let _program = started(&desk).await;
    let said = set(&desk).await;
    assert!(said.contains("presence-tray-window --page switcher"), "{said}");
    desk.notices.shows(NOT_WORKING, SOON).await;
    let shown = desk.profile.command(&["settings"]).await.unwrap().said.join(" ");
    assert!(shown.contains("org.freedesktop.portal.GlobalShortcuts"), "{shown}");
}

#[tokio::test]
async fn keys_that_the_desktop_takes_back_are_told() {
    let desk = desk().await;
    let portal = Portal::start(&desk.bus, Keys::Given).await.unwrap();
    let _program = started(&desk).await;
    set(&desk).await;
    portal.take_back(&portal.asked(1, SOON).await).await.unwrap();
    let notice = desk.notices.shows(NOT_WORKING, SOON).await;
    assert!(notice.body.contains("took it back"), "{}", notice.body);
    assert_eq!(listed(&desk).await["note"]["code"], "failed");
    // Set again it is asked for again; a portal that ends is told as well.
    set(&desk).await;
    portal.asked(2, SOON).await;
    drop(portal);
    desk.notices.shows(NOT_WORKING, SOON).await;
}

#[tokio::test]
async fn keys_that_are_not_wanted_any_more_are_given_back() {
    let desk = desk().await;
    let portal = Portal::start(&desk.bus, Keys::Given).await.unwrap();
    let _program = started(&desk).await;
    set(&desk).await;
    let first = portal.asked(1, SOON).await;
    set_to(&desk, "ctrl+alt+e").await;
    let second = portal.asked(2, SOON).await;
    assert_eq!(second.trigger, "CTRL+ALT+e");
    portal.given_back(&first, SOON).await;
    set_to(&desk, "off").await;
    portal.given_back(&second, SOON).await;
}

#[tokio::test]
async fn a_question_that_nobody_answers_is_asked_again_when_they_are_set_again() {
    let desk = desk().await;
    let portal = Portal::start(&desk.bus, Keys::Unanswered).await.unwrap();
    let _program = started(&desk).await;
    set(&desk).await;
    let first = portal.asked(1, SOON).await;
    set(&desk).await;
    portal.given_back(&first, SOON).await;
    // One that the desktop ends is not waited for.
    portal.take_back(&portal.asked(2, SOON).await).await.unwrap();
    let notice = desk.notices.shows(NOT_WORKING, SOON).await;
    assert!(notice.body.contains("the portal ended the request"), "{}", notice.body);
}

#[tokio::test]
async fn without_a_screen_there_are_no_keys() {
    let desk = Desk::of(Office::with(&["Example Magazine"])).await;
    let _program = started(&desk).await;
    let said = set(&desk).await;
    assert!(said.contains("no screen"), "{said}");
    let off = desk.profile.command(&["settings", "reset", "shortcut"]).await.unwrap();
    assert_eq!(off.said, ["shortcut is off."]);
}
