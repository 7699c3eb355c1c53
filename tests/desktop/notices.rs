//! What Robin is told while looking at something else.

use std::time::Duration;

use presence_tray_tests::desktop::NotificationServer;
use simulator::{Action, Screen};

use crate::desk::{Desk, FIRST_READING, SOON};
use crate::office::{AUTUMN, Office, PRICES, Who};

/// One hot interval of 15 s, and 2 s; and before it the time that the editor takes to write its rows.
const HOT: Duration = Duration::from_secs(17);
const PAGE: Duration = Duration::from_secs(1);
/// A closed tab may be a reload for 50 s; then it is read at the next look.
const GONE: Duration = Duration::from_secs(50 + 17);

/// Ann and Robin in one post before the program starts: the first reading tells it at once.
fn two_in_prices() -> Office {
    let mut office = Office::with(&["Example Magazine"]);
    office.was_in(Who::Robin, PRICES);
    office.was_in(Who::Ann, PRICES);
    office
}

#[tokio::test]
async fn who_opens_my_post_is_told_in_time_and_leaving_takes_it_back() {
    let mut office = Office::with(&["Example Magazine"]);
    office.was_in(Who::Robin, PRICES);
    // With a post of mine open and somebody in another one, the site is read each 15 s: the hot interval.
    office.was_in(Who::Ben, AUTUMN);
    office.was_at(0, Who::Ann, Screen::Dashboard);
    let mut desk = Desk::of(office).await;
    let _program = desk.start().await;
    desk.office.opens(Who::Ann, PRICES, PAGE);
    let shown = desk.notices.shows("Ann Lee opened “Prices”", HOT + PAGE).await;
    assert!(shown.body.starts_with("Example Magazine · "), "{shown:?}");
    desk.office.does(Who::Ann, &Action::GoTo(Screen::Dashboard));
    desk.notices.withdraws(shown.id, GONE).await;
    assert_eq!(desk.notices.shown().len(), 1, "{:#?}", desk.notices.shown());
    desk.office.well_behaved();
}

#[tokio::test]
async fn its_buttons_say_what_they_do_and_the_first_opens_the_post() {
    let mut desk = Desk::of(two_in_prices()).await;
    let _program = desk.start().await;
    let shown = desk.notices.shows("“Prices”", FIRST_READING).await;
    assert_eq!(labels(&shown.actions), ["Open post", "Mute this post", "Snooze 1 h"]);
    desk.notices.press(&shown, "Open post").await;
    assert_eq!(desk.profile.opened(SOON).await, desk.office.edit(0, PRICES));
}

#[tokio::test]
async fn a_click_on_it_opens_the_post() {
    let mut desk = Desk::of(two_in_prices()).await;
    let _program = desk.start().await;
    let shown = desk.notices.shows("“Prices”", FIRST_READING).await;
    desk.notices.click(&shown).await;
    assert_eq!(desk.profile.opened(SOON).await, desk.office.edit(0, PRICES));
}

#[tokio::test]
async fn its_mute_button_is_kept_in_the_settings() {
    let desk = Desk::of(two_in_prices()).await;
    let _program = desk.start().await;
    let shown = desk.notices.shows("“Prices”", FIRST_READING).await;
    desk.notices.press(&shown, "Mute this post").await;
    desk.host.until(SOON, "the post is muted", |look| mute_row(look) == Some(true)).await;
    let settings = std::fs::read_to_string(desk.profile.settings_file()).unwrap();
    assert!(settings.contains("\"id\": 42"), "{settings}");
}

#[tokio::test]
async fn its_snooze_button_says_so_when_asked_why() {
    let mut desk = Desk::of(two_in_prices()).await;
    let _program = desk.start().await;
    let shown = desk.notices.shows("“Prices”", FIRST_READING).await;
    desk.notices.press(&shown, "Snooze 1 h").await;
    desk.office.does(Who::Ben, &Action::GoTo(Screen::block_editor(PRICES)));
    desk.host.middle_click().await;
    desk.host.until(HOT, "Ben is seen", |look| look.menu.to_string().contains("Ben Ito")).await;
    let why = desk.profile.command(&["why"]).await.unwrap();
    let said = why.said.join("\n");
    assert!(said.contains("Prices") && said.to_lowercase().contains("snooze"), "{said}");
    assert!(
        !desk.notices.shown().iter().any(|shown| shown.summary.contains("Ben")),
        "{:#?}",
        desk.notices.shown()
    );
}

#[tokio::test]
async fn a_server_without_buttons_gets_plain_text() {
    let mut desk = Desk::of(two_in_prices()).await;
    desk.notices.crash().await.unwrap();
    desk.notices = NotificationServer::start(&desk.bus, NotificationServer::PLAIN).await.unwrap();
    let _program = desk.start().await;
    let shown = desk.notices.shows("“Prices”", FIRST_READING).await;
    assert!(shown.actions.is_empty(), "{shown:?}");
}

/// Whether “Mute this post” of the first post is ticked.
fn mute_row(look: &presence_tray_tests::desktop::Look) -> Option<bool> {
    look.menu.find(&["“Prices” · open now", "Mute this post"])?.ticked
}

/// The buttons; a click on the notification itself is none.
fn labels(actions: &[(String, String)]) -> Vec<&str> {
    actions.iter().filter(|(key, _)| key != "default").map(|(_, label)| label.as_str()).collect()
}

#[tokio::test]
async fn a_browser_that_can_not_be_opened_is_told() {
    let desk = Desk::of(two_in_prices()).await;
    desk.profile.lose_the_browser().unwrap();
    let _program = desk.start().await;
    desk.host.choose(&["Ann Lee", "Open post"]).await;
    let shown = desk.notices.shows("could not be opened", SOON).await;
    assert!(shown.body.contains("exit status: 4") && shown.body.contains("default browser"), "{shown:?}");
}
