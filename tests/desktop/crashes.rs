//! Panels, notification servers and buses that die and come back.

use std::time::Duration;

use presence_tray_tests::desktop::{NotificationServer, StatusNotifierHost};
use simulator::{Action, Screen};

use crate::desk::{Desk, FIRST_READING, SOON};
use crate::office::{Office, PRICES, Who};

/// A bus that comes back is looked for again and again, with longer and longer pauses.
const BACK: Duration = Duration::from_secs(20);

fn robin_in_prices() -> Office {
    let mut office = Office::with(&["Example Magazine"]);
    office.was_in(Who::Robin, PRICES);
    office
}

#[tokio::test]
async fn the_icon_comes_back_with_the_panel() {
    let mut desk = Desk::of(robin_in_prices()).await;
    let mut program = desk.start().await;
    for _ in 0..2 {
        desk.host.crash().await.unwrap();
        desk.host = StatusNotifierHost::start(&desk.bus).await.unwrap();
        let look = desk.host.until(BACK, "the item is back", |look| !look.icon.is_empty()).await;
        assert!(look.menu.find(&["Quit"]).is_some(), "{}", look.menu);
    }
    assert!(program.runs());
}

#[tokio::test]
async fn the_icon_and_the_notifications_come_back_with_the_bus() {
    let mut desk = Desk::of(robin_in_prices()).await;
    let mut program = desk.start().await;
    desk.bus.crash().await.unwrap();
    desk.bus.restart().await.unwrap();
    desk.host = StatusNotifierHost::start(&desk.bus).await.unwrap();
    desk.notices = NotificationServer::start(&desk.bus, NotificationServer::FULL).await.unwrap();
    desk.host.until(BACK, "the item is back", |look| look.menu.find(&["Quit"]).is_some()).await;
    desk.office.does(Who::Ann, &Action::GoTo(Screen::block_editor(PRICES)));
    desk.host.middle_click().await;
    desk.notices.shows("Ann Lee opened “Prices”", FIRST_READING).await;
    assert!(program.runs());
}

#[tokio::test]
async fn what_is_told_after_the_notification_server_came_back_is_shown() {
    let mut desk = Desk::of(robin_in_prices()).await;
    let mut program = desk.start().await;
    desk.notices.crash().await.unwrap();
    // Told while nobody can show it.
    desk.office.does(Who::Ben, &Action::GoTo(Screen::block_editor(PRICES)));
    desk.host.middle_click().await;
    desk.host.until(FIRST_READING, "Ben is seen", |look| look.tooltip.contains("1 conflict")).await;
    assert!(program.runs());
    desk.notices = NotificationServer::start(&desk.bus, NotificationServer::FULL).await.unwrap();
    desk.office.does(Who::Ann, &Action::GoTo(Screen::block_editor(PRICES)));
    desk.host.middle_click().await;
    desk.notices.shows("Ann Lee", FIRST_READING).await;
    assert!(program.runs());
}

#[tokio::test]
async fn without_a_panel_the_terminal_says_what_to_install_and_alerts_come() {
    let mut office = robin_in_prices();
    office.was_in(Who::Ann, PRICES);
    let mut desk = Desk::of(office).await;
    desk.host.crash().await.unwrap();
    let program = desk.profile.start().unwrap();
    program.says("gnome-shell-extension-appindicator", SOON).await;
    desk.notices.shows("“Prices”", FIRST_READING).await;
    desk.host = StatusNotifierHost::start(&desk.bus).await.unwrap();
    desk.host.until(BACK, "the item comes", |look| look.menu.find(&["Quit"]).is_some()).await;
}

#[tokio::test]
async fn without_a_bus_the_terminal_says_so_and_the_program_goes_on() {
    let mut desk = Desk::of(robin_in_prices()).await;
    desk.bus.crash().await.unwrap();
    let mut program = desk.profile.start().unwrap();
    program.says("session bus", SOON).await;
    assert!(program.runs());
    let status = desk.profile.command(&["status"]).await.unwrap();
    assert!(status.said.iter().any(|line| line.contains("Example Magazine")), "{status:?}");
}
