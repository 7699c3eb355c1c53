//! The window and the tray are two programs: each can end, and the other goes on.

use presence_tray_tests::desktop::Window;
use simulator::Screen as At;

use crate::desk;
use crate::office::{Office, Who};
use crate::opened::{Opened, opened};

const SITES: &[&str] = &["Example Magazine"];

fn office() -> Office {
    let mut office = Office::with(SITES);
    office.was_at(0, Who::Ann, At::Media);
    office
}

#[tokio::test]
async fn a_tray_that_is_killed_is_said_and_its_next_start_is_seen() {
    let (mut desk, _screen) = desk(office(), SITES).await;
    let tray = desk.start().await;
    let window = Window::open(&mut desk.profile).await.unwrap();
    window.says("Ann Lee").await;
    tray.breaks().await.unwrap();
    window.says("Presence Tray is not running.").await;
    let _tray = desk.profile.start().unwrap();
    window.says("Ann Lee").await;
}

#[tokio::test]
async fn a_second_window_brings_the_first_to_the_front() {
    let Opened { window, desk, .. } = &opened(office(), SITES).await;
    window.says("Ann Lee").await;
    let chosen = async |name: &str| {
        let script = "return document.querySelector('nav [aria-current]').textContent.trim()";
        window.look(script).await.as_str().is_some_and(|shown| shown.starts_with(name))
    };
    window.click("nav li:nth-child(2) button").await;
    window.until("my posts are shown", async || chosen("My posts").await).await;
    assert!(Window::open_another(&desk.profile).await.unwrap());
    window.until("the first view is shown again", async || chosen("Now").await).await;
    let opened = desk.profile.command(&["open"]).await.unwrap();
    assert!(opened.status.success(), "{:?}", opened.said);
}

#[tokio::test]
async fn a_window_without_a_tray_starts_one() {
    let (mut desk, _screen) = desk(Office::with(&[]), &[]).await;
    let window = Window::open(&mut desk.profile).await.unwrap();
    window.says("No site is connected yet.").await;
    let ended = desk.profile.command(&["quit"]).await.unwrap();
    assert!(ended.status.success(), "{:?}", ended.said);
    window.says("Presence Tray is not running.").await;
    window.click(".absent button").await;
    window.says("No site is connected yet.").await;
    desk.profile.command(&["quit"]).await.unwrap();
}
