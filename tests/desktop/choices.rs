//! What Robin sees in the menu and does with it.

use std::time::Duration;

use presence_tray_tests::desktop::Look;
use simulator::{Action, Screen};

use crate::desk::{Desk, SOON};
use crate::office::{AUTUMN, Office, PRICES, Who};

/// A closed tab may be a reload for 50 s; then it is read at the next look.
const FREE: Duration = Duration::from_secs(50 + 2 * 17);

fn text(look: &Look) -> String {
    look.menu.to_string()
}

#[tokio::test]
async fn the_menu_tells_who_is_where_on_several_sites() {
    let mut office = Office::with(&["Example Magazine", "Shop", "Diary"]);
    office.was_at(0, Who::Ann, Screen::block_editor(AUTUMN));
    office.was_at(1, Who::Ben, Screen::Media);
    let desk = Desk::with(office, &["Example Magazine", "Shop", "Diary"]).await;
    let program = desk.start().await;
    let there = |look: &Look| {
        let menu = text(look);
        menu.contains("Ann Lee · editing “Autumn issue”") && menu.contains("Ben Ito · Media")
    };
    let look = desk.host.until(SOON, "both are seen", there).await;
    assert!(look.tooltip.starts_with("2 people on 2 sites"), "{}", look.tooltip);
    for site in ["Example Magazine", "Shop", "Quit"] {
        assert!(text(&look).contains(site), "{}", look.menu);
    }
    drop(program);
    desk.office.well_behaved();
}

#[tokio::test]
async fn a_conflict_stands_first_and_opens_the_post() {
    let mut office = Office::with(&["Example Magazine"]);
    office.was_in(Who::Robin, PRICES);
    office.was_in(Who::Ann, PRICES);
    let mut desk = Desk::of(office).await;
    let _program = desk.start().await;
    let first = |look: &Look| look.menu.labels().first().is_some_and(|label| label.starts_with("Ann Lee"));
    let look = desk.host.until(SOON, "the conflict stands first", first).await;
    assert!(look.menu.labels()[0].contains("“Prices”"), "{}", look.menu);
    assert_eq!(look.status, "NeedsAttention");
    desk.host.choose(&["Ann Lee", "Open post"]).await;
    assert_eq!(desk.profile.opened(SOON).await, desk.office.edit(0, PRICES));
    desk.host.choose(&["Ann Lee", "Mute this post"]).await;
    let muted = |look: &Look| {
        look.menu.find(&["“Prices” · open now", "Mute this post"]).is_some_and(|row| row.ticked == Some(true))
    };
    desk.host.until(SOON, "the post is muted", muted).await;
}

#[tokio::test]
async fn a_post_that_is_let_go_is_not_mine_any_more() {
    let mut office = Office::with(&["Example Magazine"]);
    office.was_in(Who::Robin, PRICES);
    let desk = Desk::of(office).await;
    let _program = desk.start().await;
    desk.host.until(SOON, "the post is there", |look| look.menu.find(&["“Prices”"]).is_some()).await;
    desk.host.choose(&["“Prices”", "Let go"]).await;
    desk.host.until(SOON, "the post is gone", |look| look.menu.find(&["“Prices”"]).is_none()).await;
}

#[tokio::test]
async fn alerts_are_paused_and_resumed_in_the_menu() {
    let mut office = Office::with(&["Example Magazine"]);
    office.was_in(Who::Robin, PRICES);
    let desk = Desk::of(office).await;
    let _program = desk.start().await;
    desk.host.choose(&["Pause alerts", "1 hour"]).await;
    let look = desk.host.until(SOON, "alerts are paused", |look| look.tooltip.contains("paused")).await;
    let resume =
        look.menu.all().find(|entry| entry.label.contains("Resume")).map(|entry| entry.label.clone());
    let resume = resume.unwrap_or_else(|| panic!("no way back in\n{}", look.menu));
    let paused = look.menu.entries.iter().find(|entry| entry.label.contains("paused"));
    let path = match paused.filter(|entry| !entry.children.is_empty()) {
        Some(entry) => vec![entry.label.as_str(), &resume],
        None => vec![resume.as_str()],
    };
    desk.host.choose(&path).await;
    desk.host.until(SOON, "alerts are back", |look| !look.tooltip.contains("paused")).await;
}

#[tokio::test]
async fn a_post_that_somebody_is_in_is_waited_for() {
    let mut office = Office::with(&["Example Magazine"]);
    // With a post of mine open and somebody in another one, the site is read each 15 s.
    office.was_in(Who::Robin, AUTUMN);
    office.was_in(Who::Ann, PRICES);
    let mut desk = Desk::of(office).await;
    let _program = desk.start().await;
    let there = |look: &Look| look.menu.find(&["Ann Lee · editing “Prices”"]).is_some();
    desk.host.until(SOON, "Ann is seen", there).await;
    desk.host.choose(&["Example Magazine", "Tell me when", "“Prices” is free"]).await;
    let path = ["Example Magazine", "Tell me when", "“Prices” is free"];
    let ticked = |look: &Look| look.menu.find(&path).is_some_and(|row| row.ticked == Some(true));
    desk.host.until(SOON, "it is ticked", ticked).await;
    desk.office.does(Who::Ann, &Action::GoTo(Screen::Dashboard));
    let shown = desk.notices.shows("“Prices” is free", FREE).await;
    assert!(shown.body.contains("lock for up to 3 minutes"), "{shown:?}");
    let over = |look: &Look| look.menu.find(&path).is_none();
    desk.host.until(SOON, "it is not waited for any more", over).await;
    desk.office.well_behaved();
}

#[tokio::test]
async fn quit_ends_the_program() {
    let desk = Desk::of(Office::with(&["Example Magazine"])).await;
    let program = desk.start().await;
    desk.host.choose(&["Quit"]).await;
    let ended = program.ends().await.unwrap();
    assert_eq!(ended.status.code(), Some(0), "{ended:?}");
    desk.host.until_none(SOON).await;
}

#[tokio::test]
async fn the_first_start_offers_to_add_a_site() {
    let desk = Desk::with(Office::with(&[]), &[]).await;
    let _program = desk.profile.start().unwrap();
    let look = desk.host.until(SOON, "there is an item", |_| true).await;
    assert!(look.menu.find(&["Add your first site…"]).is_some(), "{}", look.menu);
    assert_eq!(look.tooltip, "No site yet");
}
