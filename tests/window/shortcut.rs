//! Keys that open the window from anywhere, pressed on a real X server.

use std::time::Duration;

use presence_tray_tests::desktop::{Activation, Bus, OnScreen, Profile, Screen, Window};
use tokio::time::{Instant, sleep};

use crate::desk;
use crate::desk::Desk;
use crate::office::Office;

const SITES: &[&str] = &["Example Magazine", "Shop"];
const KEYS: &str = "ctrl+alt+w";
/// A busy computer included.
const LONG: Duration = Duration::from_secs(60);
/// Longer than keys are held: a window that comes or goes in this time does so for the sake of the keys, and is not taken
/// for one that was in front.
const STILL: Duration = Duration::from_secs(1);
/// Whether the page is ready to type.
const TYPING: &str = "return document.activeElement.matches('[role=dialog] input')";

/// Sets it, and what is said about that.
async fn set(profile: &Profile) -> String {
    profile.command(&["settings", "set", "shortcut", KEYS]).await.unwrap().said.join(" ")
}

/// Robin at a screen, with the keys held.
async fn held() -> (Desk, Screen, presence_tray_tests::desktop::Program) {
    let (desk, screen) = desk(Office::with(SITES), SITES).await;
    let tray = desk.start().await;
    let said = set(&desk.profile).await;
    assert!(said.contains("the system gives it"), "{said}");
    (desk, screen, tray)
}

/// Presses the keys, once nothing has moved for a while.
async fn press(desk: &Desk, screen: &Screen) {
    sleep(STILL).await;
    screen.key(&desk.profile, KEYS).await.unwrap();
}

/// The window that a driver drives, on the screen.
async fn on_screen(desk: &Desk, screen: &Screen) -> OnScreen {
    screen.window(&desk.profile, None).await
}

#[tokio::test]
async fn the_keys_start_the_window_with_the_switcher() {
    let (desk, screen, _tray) = held().await;
    press(&desk, &screen).await;
    let window = screen.window(&desk.profile, None).await;
    let arguments = std::fs::read_to_string(format!("/proc/{}/cmdline", window.process)).unwrap();
    assert!(arguments.contains("--page\0switcher"), "{arguments}");
}

#[tokio::test]
async fn a_window_that_is_started_so_is_ready_to_type() {
    let (mut desk, screen, _tray) = held().await;
    let window = Window::open_at(&mut desk.profile, &["--page", "switcher"]).await.unwrap();
    window.until("it is ready to type", async || window.look(TYPING).await == true).await;
    screen.types(&desk.profile, "shop").await.unwrap();
    let first = "return document.querySelector('[role=option][aria-selected=true] .text')?.textContent";
    window.until("the shop is first", async || window.look(first).await == "Shop").await;
    screen.key(&desk.profile, "Return").await.unwrap();
    let opened = desk.profile.opened(LONG).await;
    assert!(opened.starts_with(&desk.office.addresses()[1]), "{opened}");
}

#[tokio::test]
async fn a_window_that_is_away_comes_with_the_switcher_and_goes_by_the_same_keys() {
    let (mut desk, screen, _tray) = held().await;
    let window = Window::open(&mut desk.profile).await.unwrap();
    window.says("2 quiet sites").await;
    let there = on_screen(&desk, &screen).await;
    for lock in [None, Some("Caps_Lock"), Some("Num_Lock")] {
        screen.minimize(&desk.profile, there).await.unwrap();
        if let Some(lock) = lock {
            screen.key(&desk.profile, lock).await.unwrap();
        }
        press(&desk, &screen).await;
        window.until("it is ready to type", async || window.look(TYPING).await == true).await;
        assert_eq!(on_screen(&desk, &screen).await, there);
        press(&desk, &screen).await;
        let away = async || screen.windows(&desk.profile).await.unwrap().is_empty();
        window.until("it is away", away).await;
        assert_eq!(window.look("return document.querySelector('[role=dialog]') === null").await, true);
    }
}

#[tokio::test]
async fn a_window_in_front_stays_there_when_the_switcher_goes() {
    let (mut desk, screen, _tray) = held().await;
    let window = Window::open(&mut desk.profile).await.unwrap();
    window.says("2 quiet sites").await;
    let there = on_screen(&desk, &screen).await;
    let open = "return document.querySelector('[role=dialog]') !== null";
    for wanted in [true, false, true, false] {
        press(&desk, &screen).await;
        let so = async || window.look(open).await == wanted;
        window.until(&format!("the switcher is open: {wanted}"), so).await;
    }
    assert_eq!(on_screen(&desk, &screen).await, there);
}

#[tokio::test]
async fn keys_that_another_program_has_are_told_and_had_once_it_is_gone() {
    let (desk, _screen, tray) = held().await;
    let mut other = Profile::new().unwrap();
    let bus = Bus::start(&other.runtime_folder(), Activation::None).await.unwrap();
    other.sits_at(&bus);
    let display = desk.profile.environment().iter().find(|(name, _)| name == "DISPLAY");
    other.set("DISPLAY", display.unwrap().1.clone());
    let _second = other.start().unwrap();
    let deadline = Instant::now() + LONG;
    // It may not listen yet.
    let mut said = set(&other).await;
    while said == "shortcut is ctrl+alt+w." && Instant::now() < deadline {
        said = set(&other).await;
    }
    assert!(said.contains("another program has it already"), "{said}");
    let shown = other.command(&["settings"]).await.unwrap().said.join(" ");
    assert!(shown.contains("another program has it already"), "{shown}");
    tray.ask_to_end();
    tray.ends().await.unwrap();
    let said = set(&other).await;
    assert!(said.contains("the system gives it"), "{said}");
}

#[tokio::test]
async fn keys_that_a_keyboard_lacks_are_told_and_had_again_with_one_that_has_them() {
    let (desk, screen, _tray) = held().await;
    screen.keyboard(&desk.profile, "ara").await.unwrap();
    let notice = desk.notices.shows("The shortcut ctrl+alt+w does not work", LONG).await;
    assert!(notice.body.contains("no key of this keyboard types it"), "{}", notice.body);
    screen.keyboard(&desk.profile, "us").await.unwrap();
    let deadline = Instant::now() + LONG;
    let said = async || desk.profile.command(&["settings"]).await.unwrap().said.join(" ");
    while !said().await.contains("the system gives it") {
        assert!(Instant::now() < deadline, "{}", said().await);
    }
    press(&desk, &screen).await;
    screen.window(&desk.profile, None).await;
}
