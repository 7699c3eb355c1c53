//! Notifications against a server on a bus of the test's own.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

#[path = "support/notification_server.rs"]
mod notification_server;

use std::sync::Arc;
use std::time::Duration;

use notification_server::{Call, Manners, NotificationServer, PrivateBus, Shown};
use presence_tray::action::{Action, Page};
use presence_tray::controller::Event;
use presence_tray::notices::server::{Bus, Server};
use presence_tray::notices::{Button, Notice, NoticeId, Urgency};
use tokio::sync::{Notify, mpsc};
use tokio::time::timeout;

/// Far more than anything here takes.
const LONG: Duration = Duration::from_secs(30);

fn notice(id: u64, title: &str) -> Notice {
    Notice {
        id: NoticeId(id),
        title: title.to_owned(),
        body: "Shop & <b>Co</b> · since 10:42".to_owned(),
        urgency: Urgency::Normal,
        heard: true,
        on_click: Some(Action::OpenWindow(Page::Now)),
        buttons: vec![
            Button { label: "Read now".to_owned(), action: Action::ReadNow { site: Some(3) } },
            Button { label: "Resume".to_owned(), action: Action::Resume },
        ],
    }
}

struct Desk {
    bus: PrivateBus,
    server: Server,
    events: mpsc::Receiver<Event>,
}

impl Desk {
    /// None where this computer has no `dbus-daemon`.
    fn new() -> Option<Desk> {
        let bus = PrivateBus::start()?;
        let (sender, events) = mpsc::channel(16);
        let server = Server::start_on(Bus::At(bus.address.clone()), sender);
        Some(Desk { bus, server, events })
    }

    async fn desktop(&self, manners: Manners) -> NotificationServer {
        NotificationServer::start(&self.bus.address, manners).await
    }

    async fn event(&mut self) -> Event {
        timeout(LONG, self.events.recv()).await.unwrap().unwrap()
    }

    async fn asked(&mut self) -> Action {
        match self.event().await {
            Event::Asked(action) => action,
            other => panic!("{other:?}"),
        }
    }

    async fn failed(&mut self) -> String {
        match self.event().await {
            Event::Failed(words) => words,
            other => panic!("{other:?}"),
        }
    }
}

async fn shown(desktop: &mut NotificationServer) -> Shown {
    match timeout(LONG, desktop.calls.recv()).await.unwrap().unwrap() {
        Call::Shown(shown) => shown,
        other => panic!("{other:?}"),
    }
}

async fn closed(desktop: &mut NotificationServer) -> u32 {
    match timeout(LONG, desktop.calls.recv()).await.unwrap().unwrap() {
        Call::Closed(number) => number,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_notification_is_shown_replaced_answered_and_taken_back() {
    let Some(mut desk) = Desk::new() else { return };
    let mut desktop = desk.desktop(Manners::default()).await;
    desk.server.show(notice(7, "Ann Lee opened “Prices”"));
    let first = shown(&mut desktop).await;
    assert_eq!((first.program.as_str(), first.replaces), ("Presence Tray", 0));
    assert_eq!(first.summary, "Ann Lee opened “Prices”");
    assert_eq!(first.body, "Shop &amp; &lt;b&gt;Co&lt;/b&gt; · since 10:42");
    assert_eq!(first.actions, ["default", "", "0", "Read now", "1", "Resume"]);
    assert_eq!(u8::try_from(first.hints["urgency"].clone()).unwrap(), 1);
    let worse = Notice { urgency: Urgency::Critical, ..notice(7, "Ann Lee saved “Prices”") };
    desk.server.show(worse);
    let second = shown(&mut desktop).await;
    assert_eq!((second.replaces, second.number), (first.number, first.number));
    assert_eq!(u8::try_from(second.hints["urgency"].clone()).unwrap(), 2);
    desktop.press(second.number, "0").await;
    assert_eq!(desk.asked().await, Action::ReadNow { site: Some(3) });
    desk.server.show(notice(8, "Ben Ito opened “Team”"));
    let other = shown(&mut desktop).await;
    desktop.press(other.number, "default").await;
    assert_eq!(desk.asked().await, Action::OpenWindow(Page::Now));
    desktop.gone(other.number, 2).await;
    assert!(matches!(desk.event().await, Event::NoticeClosed(NoticeId(8))));
    desk.server.withdraw(NoticeId(8));
    desk.server.withdraw(NoticeId(99));
    desk.server.withdraw(NoticeId(7));
    assert_eq!(closed(&mut desktop).await, first.number, "what is gone is not asked for again");
}

#[tokio::test]
async fn a_server_without_buttons_and_markup_is_sent_none() {
    let Some(desk) = Desk::new() else { return };
    let manners = Manners { capabilities: vec!["body"], ..Manners::default() };
    let mut desktop = desk.desktop(manners).await;
    desk.server.show(notice(7, "Ann Lee opened “Prices”"));
    let first = shown(&mut desktop).await;
    assert_eq!(first.body, "Shop & <b>Co</b> · since 10:42");
    assert_eq!(first.actions, Vec::<String>::new());
}

#[tokio::test]
async fn a_server_that_starts_again_is_shown_what_stands_once_and_quietly() {
    let Some(mut desk) = Desk::new() else { return };
    let mut desktop = desk.desktop(Manners::default()).await;
    for id in 1..=3 {
        desk.server.show(notice(id, &format!("Notice {id}")));
        shown(&mut desktop).await;
    }
    desktop.gone(2, 2).await;
    assert!(matches!(desk.event().await, Event::NoticeClosed(NoticeId(2))));
    desktop.end().await;
    let manners = Manners { capabilities: vec!["body"], ..Manners::default() };
    let mut desktop = desk.desktop(manners).await;
    let mut again = Vec::new();
    for _ in 0..2 {
        let shown = shown(&mut desktop).await;
        assert_eq!((shown.replaces, shown.actions.len()), (0, 0), "the new server is asked what it can do");
        assert!(bool::try_from(shown.hints["suppress-sound"].clone()).unwrap());
        again.push(shown.summary);
    }
    again.sort();
    assert_eq!(again, ["Notice 1", "Notice 3"]);
    desk.server.show(notice(4, "Notice 4"));
    assert_eq!(shown(&mut desktop).await.summary, "Notice 4", "once");
}

#[tokio::test]
async fn without_a_server_it_is_said_once_and_made_up_for_later() {
    let Some(mut desk) = Desk::new() else { return };
    desk.server.show(notice(1, "Notice 1"));
    assert!(desk.failed().await.contains("dunst"));
    desk.server.show(notice(2, "Notice 2"));
    desk.server.show(notice(3, "Notice 3"));
    desk.server.withdraw(NoticeId(3));
    let mut desktop = desk.desktop(Manners::default()).await;
    let mut late = vec![shown(&mut desktop).await.summary, shown(&mut desktop).await.summary];
    late.sort();
    assert_eq!(late, ["Notice 1", "Notice 2"]);
    assert!(desk.events.try_recv().is_err(), "once, not for each notification");
}

#[tokio::test]
async fn a_bus_that_ends_and_starts_again_costs_nothing_but_time() {
    let Some(mut desk) = Desk::new() else { return };
    let mut desktop = desk.desktop(Manners::default()).await;
    desk.server.show(notice(1, "Notice 1"));
    shown(&mut desktop).await;
    desk.bus.kill();
    assert!(desk.failed().await.contains("session bus"));
    desk.server.show(notice(2, "Notice 2"));
    desk.bus.start_again();
    let mut desktop = desk.desktop(Manners::default()).await;
    let mut again = vec![shown(&mut desktop).await.summary, shown(&mut desktop).await.summary];
    again.sort();
    assert_eq!(again, ["Notice 1", "Notice 2"]);
}

#[tokio::test]
async fn no_bus_is_said_once() {
    let dir = tempfile::tempdir().unwrap();
    let (sender, mut events) = mpsc::channel(16);
    let address = format!("unix:path={}/bus", dir.path().display());
    let server = Server::start_on(Bus::At(address), sender);
    server.show(notice(1, "Notice 1"));
    match timeout(LONG, events.recv()).await.unwrap().unwrap() {
        Event::Failed(words) => assert!(words.contains("session bus"), "{words}"),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn signals_about_nothing_harm_nobody() {
    let Some(mut desk) = Desk::new() else { return };
    let mut desktop = desk.desktop(Manners::default()).await;
    desk.server.show(notice(1, "Notice 1"));
    let number = shown(&mut desktop).await.number;
    for n in 0..3000_u32 {
        desktop.press(number + 1 + n, "0").await;
        desktop.press(number, "no such button").await;
        desktop.gone(number + 1 + n, n).await;
    }
    desktop.say("ActionInvoked", &("not", "a number")).await;
    desktop.say("NotificationClosed", &(1_u8,)).await;
    desktop.say("SomethingElse", &()).await;
    for _ in 0..100 {
        desktop.press(number, "1").await;
    }
    assert_eq!(desk.asked().await, Action::Resume);
    desk.server.show(notice(2, "Notice 2"));
    assert_eq!(shown(&mut desktop).await.summary, "Notice 2");
    assert!(desk.events.try_recv().is_err(), "a button is pressed once");
}

#[tokio::test]
async fn a_server_without_numbers_is_shown_notifications_all_the_same() {
    let Some(mut desk) = Desk::new() else { return };
    let manners = Manners { without_numbers: true, ..Manners::default() };
    let mut desktop = desk.desktop(manners).await;
    desk.server.show(notice(1, "Notice 1"));
    desk.server.show(notice(2, "Notice 2"));
    assert_eq!(shown(&mut desktop).await.replaces, 0);
    assert_eq!(shown(&mut desktop).await.replaces, 0);
    desktop.press(0, "0").await;
    desktop.gone(0, 2).await;
    desk.server.withdraw(NoticeId(1));
    desk.server.show(notice(3, "Notice 3"));
    assert_eq!(shown(&mut desktop).await.summary, "Notice 3");
    assert!(desk.events.try_recv().is_err());
}

#[tokio::test]
async fn a_server_that_never_answers_is_given_up_on() {
    let Some(mut desk) = Desk::new() else { return };
    let mut desktop = desk.desktop(Manners { hangs: true, ..Manners::default() }).await;
    for id in 1..=1000 {
        desk.server.show(notice(id, "Notice"));
    }
    shown(&mut desktop).await;
    tokio::time::pause(); // nothing but its patience is left to happen
    assert!(desk.failed().await.contains("does not answer"));
}

/// A server that was given up on after “Notice 1”, and what makes it answer.
async fn given_up_on(desk: &mut Desk) -> (NotificationServer, Arc<Notify>) {
    let held = Arc::new(Notify::new());
    let mut desktop = desk.desktop(Manners { held: Some(Arc::clone(&held)), ..Manners::default() }).await;
    desk.server.show(notice(1, "Notice 1"));
    shown(&mut desktop).await;
    tokio::time::pause(); // nothing but its patience is left to happen
    assert!(desk.failed().await.contains("does not answer"));
    tokio::time::resume();
    (desktop, held)
}

#[tokio::test]
async fn a_late_answer_to_what_was_taken_back_closes_it() {
    let Some(mut desk) = Desk::new() else { return };
    let (mut desktop, held) = given_up_on(&mut desk).await;
    desk.server.withdraw(NoticeId(1));
    // It is carried out after that.
    desk.server.show(notice(2, "Notice 2"));
    held.notify_one();
    let mut calls = Vec::new();
    for _ in 0..2 {
        calls.push(match timeout(LONG, desktop.calls.recv()).await.unwrap().unwrap() {
            Call::Shown(shown) => {
                held.notify_one();
                shown.summary
            }
            Call::Closed(number) => format!("closed {number}"),
        });
    }
    calls.sort();
    assert_eq!(calls, ["Notice 2", "closed 1"]);
}

#[tokio::test]
async fn a_late_answer_to_what_still_stands_is_taken_over() {
    let Some(mut desk) = Desk::new() else { return };
    let (mut desktop, held) = given_up_on(&mut desk).await;
    held.notify_one();
    // Its number is known once its button works.
    let mut asked = None;
    while asked.is_none() {
        desktop.press(1, "0").await;
        asked = timeout(Duration::from_millis(20), desk.events.recv()).await.ok();
    }
    assert!(matches!(asked, Some(Some(Event::Asked(Action::ReadNow { site: Some(3) })))), "{asked:?}");
    desk.server.show(notice(1, "Notice 1, worse"));
    assert_eq!(shown(&mut desktop).await.replaces, 1, "in its place");
}

#[tokio::test]
async fn at_the_end_everything_is_taken_back() {
    let Some(desk) = Desk::new() else { return };
    let mut desktop = desk.desktop(Manners::default()).await;
    desk.server.show(notice(1, "Notice 1"));
    desk.server.show(notice(2, "Notice 2"));
    shown(&mut desktop).await;
    shown(&mut desktop).await;
    desk.server.end().await;
    let mut numbers = [closed(&mut desktop).await, closed(&mut desktop).await];
    numbers.sort_unstable();
    assert_eq!(numbers, [1, 2]);
}
