//! The window is closed and opened, at once and in any order, and there is one.

use std::time::Duration;

use presence_tray_tests::desktop::{Area, OnScreen, Screen};

use crate::desk;
use crate::desk::Desk;
use crate::office::Office;

/// How long a program may take to end by itself; a busy computer included.
const LONG: Duration = Duration::from_secs(60);
/// So often it is closed and opened.
const TIMES: usize = 6;

/// The tray with its window, which nothing drives: it is started as users start it.
async fn opened(desk: &Desk, screen: &Screen) -> OnScreen {
    open(desk).await;
    screen.window(&desk.profile, None).await
}

async fn open(desk: &Desk) {
    let opened = desk.profile.command(&["open"]).await.unwrap();
    assert!(opened.status.success(), "{:?}", opened.said);
}

#[tokio::test]
async fn closing_and_opening_at_once_always_ends_with_one_window_open() {
    let (desk, screen) = desk(Office::with(&[]), &[]).await;
    let tray = desk.start().await;
    let program = desk.profile.beside("presence-tray-window").unwrap();
    let mut window = opened(&desk, &screen).await;
    let mut by_hand = Vec::new();
    for time in 0..TIMES {
        screen.close(&desk.profile, window).await.unwrap();
        if time % 2 == 0 {
            open(&desk).await;
        } else {
            by_hand.push(desk.profile.run(&program.to_string_lossy(), &[]).unwrap());
        }
        let next = screen.window(&desk.profile, Some(window)).await;
        window.ended().await;
        window = next;
    }
    // It stays, and nothing else is left: what was started by hand is the window, or has ended.
    open(&desk).await;
    assert_eq!(screen.window(&desk.profile, None).await, window);
    let (_open, refused): (Vec<_>, Vec<_>) =
        by_hand.into_iter().partition(|started| started.id() == Some(window.process));
    for started in refused {
        assert!(started.ended(LONG).await.unwrap().status.success());
    }
    // Before the window: in the place of one that goes while it is asked for, the tray starts another.
    tray.ask_to_end();
    tray.ends().await.unwrap();
}

#[tokio::test]
async fn a_window_that_hangs_is_ended_and_another_one_opens() {
    let (desk, screen) = desk(Office::with(&[]), &[]).await;
    let _tray = desk.start().await;
    let window = opened(&desk, &screen).await;
    let stopped = desk.profile.run("kill", &["-STOP", &window.process.to_string()]).unwrap();
    assert!(stopped.ended(crate::desk::SOON).await.unwrap().status.success());
    open(&desk).await;
    window.ended().await;
    let next = screen.window(&desk.profile, Some(window)).await;
    assert_ne!(next.process, window.process);
}

#[tokio::test]
async fn a_window_opens_where_it_was_and_as_large() {
    let (desk, screen) = desk(Office::with(&[]), &[]).await;
    let _tray = desk.start().await;
    let mut window = opened(&desk, &screen).await;
    let wanted = Area { x: 180, y: 90, width: 820, height: 540 };
    let kept = screen.put(&desk.profile, window, wanted).await.unwrap();
    assert_eq!((kept.width, kept.height), (wanted.width, wanted.height));
    // More than once: a place that is off by the width of the frame wanders.
    for _ in 0..3 {
        screen.close(&desk.profile, window).await.unwrap();
        window.ended().await;
        window = opened(&desk, &screen).await;
        let first = screen.place(&desk.profile, window).await.unwrap();
        assert_eq!(
            (first.width, first.height),
            (kept.width, kept.height),
            "it is never seen at another size"
        );
        screen.lies(&desk.profile, window, kept).await;
    }
}

#[tokio::test]
async fn a_window_that_can_not_show_anything_is_told() {
    let (mut desk, screen) = desk(Office::with(&[]), &[]).await;
    desk.profile.set("DISPLAY", ":no-such-screen");
    let _tray = desk.start().await;
    open(&desk).await;
    let notice = desk.notices.shows("The window could not be opened", LONG).await;
    assert!(notice.body.contains("presence-tray-window"), "{}", notice.body);
    drop(screen);
}
