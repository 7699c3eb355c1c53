//! Groups, favourites and the order of the list.

use serde_json::Value;
use simulator::Screen as At;

use crate::desk;
use crate::desk::SOON;
use crate::office::{Office, Who};
use crate::opened::{Opened, opened};

const SITES: &[&str] = &["Bakery", "Garden", "Harbour"];

/// Somebody is on each site, and two are at the harbour.
fn office() -> Office {
    let mut office = Office::with(SITES);
    office.was_at(0, Who::Ann, At::Media);
    office.was_at(1, Who::Ben, At::Media);
    office.was_at(2, Who::Ann, At::Media);
    office.was_at(2, Who::Ben, At::Media);
    office
}

/// Bakery and Garden are a group, and its sites are shown.
async fn grouped() -> Opened {
    let (desk, screen) = desk(office(), SITES).await;
    for site in ["Bakery", "Garden"] {
        let set = desk.profile.command(&["sites", "set", site, "group", "Clients"]).await.unwrap();
        assert!(set.status.success(), "{:?}", set.said);
    }
    let opened = Opened::at(desk, screen).await;
    opened.window.choose("Clients").await;
    opened.lists(&["Bakery", "Garden"]).await;
    opened
}

impl Opened {
    /// Chooses something in the menu of the group.
    async fn choose_for_all(&self, name: &str) {
        self.window.choose("More: Clients").await;
        self.window.choose(name).await;
    }

    /// Waits until the tray's menu has a row at this path, or has none.
    async fn menu_has(&self, path: &[&str], wanted: bool) {
        let what = format!("{path:?} is in the menu: {wanted}");
        self.desk.host.until(SOON, &what, |look| look.menu.find(path).is_some() == wanted).await;
    }
}

#[tokio::test]
async fn sites_are_put_into_a_group_and_shown_with_it() {
    let opened = opened(office(), SITES).await;
    let window = &opened.window;
    opened.lists(SITES).await;
    window.click("button.new").await;
    window.type_into("[role=dialog] input[maxlength]", "Clients").await;
    window.tick("Bakery").await;
    window.tick("Garden").await;
    window.says("Sites chosen: 2").await;
    window.choose("Keep").await;
    opened.stores("Bakery", "/group", "Clients").await;
    opened.stores("Garden", "/group", "Clients").await;
    assert_eq!(opened.stored("Harbour", "/group"), Value::Null);
    window.choose("Clients").await;
    opened.lists(&["Bakery", "Garden"]).await;
    opened.choose_for_all("Name and sites…").await;
    window.tick("Garden").await;
    window.tick("Harbour").await;
    window.choose("Keep").await;
    opened.stores("Garden", "/group", Value::Null).await;
    opened.stores("Harbour", "/group", "Clients").await;
    opened.lists(&["Bakery", "Harbour"]).await;
    window.choose("All sites").await;
    opened.lists(SITES).await;
}

#[tokio::test]
async fn a_group_is_muted_for_a_while_or_for_good_and_heard_again() {
    let opened = grouped().await;
    opened.choose_for_all("Mute for 1 hour").await;
    opened.window.says("muted until").await;
    opened.menu_has(&["Pause alerts", "Muted · 2"], true).await;
    for site in ["Bakery", "Garden"] {
        assert!(opened.stored(site, "/muted/until").is_string(), "{site}");
    }
    assert_eq!(opened.stored("Harbour", "/muted"), Value::Null);
    opened.choose_for_all("Unmute").await;
    opened.menu_has(&["Pause alerts", "Muted"], false).await;
    opened.choose_for_all("Mute").await;
    opened.menu_has(&["Pause alerts", "Muted · 2"], true).await;
    opened.choose_for_all("Unmute").await;
    opened.menu_has(&["Pause alerts", "Muted"], false).await;
    for site in ["Bakery", "Garden"] {
        assert_eq!(opened.stored(site, "/muted"), Value::Null, "{site}");
    }
}

#[tokio::test]
async fn a_group_is_left_alone_until_it_is_read_again() {
    let opened = grouped().await;
    opened.choose_for_all("Stop reading").await;
    opened.window.says("2 sites are not read").await;
    opened.menu_has(&["2 sites are not read"], true).await;
    opened.stores("Garden", "/stopped", true).await;
    opened.stores("Harbour", "/stopped", Value::Null).await;
    let before = opened.desk.office.requests(1);
    opened.choose_for_all("Read again").await;
    opened.lists(&["Bakery", "Garden"]).await;
    opened.window.says("Ben Ito").await;
    opened.menu_has(&["2 sites are not read"], false).await;
    opened.stores("Garden", "/stopped", Value::Null).await;
    opened.window.until("it was asked again", async || opened.desk.office.requests(1) > before).await;
}

#[tokio::test]
async fn all_dashboards_of_a_group_are_opened() {
    let mut opened = grouped().await;
    opened.choose_for_all("Open all dashboards").await;
    let mut dashboards = Vec::new();
    for _ in 0..2 {
        dashboards.push(opened.desk.profile.opened(SOON).await);
    }
    dashboards.sort();
    let addresses = opened.desk.office.addresses();
    let mut wanted: Vec<String> =
        addresses[..2].iter().map(|address| format!("{address}/wp-admin/")).collect();
    wanted.sort();
    assert_eq!(dashboards, wanted);
}

#[tokio::test]
async fn a_group_is_dissolved() {
    let opened = grouped().await;
    opened.choose_for_all("Take all sites out of it").await;
    opened.stores("Bakery", "/group", Value::Null).await;
    opened.stores("Garden", "/group", Value::Null).await;
    opened.lists(SITES).await;
    let text = opened.window.text().await;
    assert!(!text.contains("Clients"), "{text}");
}

#[tokio::test]
async fn a_favourite_stands_first_here_and_in_the_menu() {
    let opened = opened(office(), SITES).await;
    let first = async |name: &str| {
        let is_first = |label: &&str| SITES.iter().any(|site| label.starts_with(site));
        let what = format!("{name} stands first in the menu");
        let look = |look: &presence_tray_tests::desktop::Look| {
            look.menu.labels().into_iter().find(is_first).is_some_and(|label| label.starts_with(name))
        };
        opened.desk.host.until(SOON, &what, look).await;
    };
    opened.lists(SITES).await;
    opened.choose_for("Harbour", "Make it a favourite").await;
    opened.lists(&["Harbour", "Bakery", "Garden"]).await;
    first("Harbour").await;
    opened.stores("Harbour", "/favourite", true).await;
    opened.window.says("Favourites").await;
    opened.choose_for("Harbour", "No favourite any more").await;
    opened.lists(SITES).await;
    first("Bakery").await;
    opened.stores("Harbour", "/favourite", Value::Null).await;
}

#[tokio::test]
async fn sites_are_listed_by_name_or_by_activity_and_so_again_next_time() {
    let opened = opened(office(), SITES).await;
    opened.lists(SITES).await;
    opened.window.choose("By name").await;
    opened.window.choose("By activity").await;
    opened.lists(&["Harbour", "Bakery", "Garden"]).await;
    opened.window_keeps("/look/order", "activity").await;
    let opened = opened.again().await;
    opened.lists(&["Harbour", "Bakery", "Garden"]).await;
    opened.window.choose("By activity").await;
    opened.window.choose("By name").await;
    opened.lists(SITES).await;
}
