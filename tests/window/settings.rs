//! What is set in the window is set.

use crate::desk;
use crate::office::Office;
use crate::opened::{Opened, opened};

const SITES: &[&str] = &["Example Magazine"];

#[tokio::test]
async fn a_setting_is_explained_changed_and_refused_where_it_makes_no_sense() {
    let Opened { window, desk, .. } = &opened(Office::with(SITES), SITES).await;
    window.choose("Settings").await;
    window.says("Tells when somebody opens a post of yours.").await;
    window.choose("Show an example: Opened your post").await;
    window.says("you have been in it for 24 min").await;
    let get =
        async |name: &str| desk.profile.command(&["settings", "get", name]).await.unwrap().said.concat();
    assert_eq!(get("alerts.opened").await, "on");
    window.click("#setting-alerts-opened-control").await;
    window.until("it is off", async || get("alerts.opened").await == "off").await;
    let minutes = "#setting-posts-mine-for-control";
    window.look(&format!("document.querySelector('{minutes}').select()")).await;
    window.type_into(minutes, "45\u{e007}").await;
    window.until("it is 45", async || get("posts.mine-for").await.starts_with("45")).await;
    window.choose("Back to 30 minutes").await;
    window.until("it is 30 again", async || get("posts.mine-for").await.starts_with("30")).await;
}

#[tokio::test]
async fn the_window_speaks_the_language_that_is_set_from_its_first_word_on() {
    let (desk, screen) = desk(Office::with(SITES), SITES).await;
    let set = desk.profile.command(&["settings", "set", "language", "de"]).await.unwrap();
    assert!(set.status.success(), "{:?}", set.said);
    let opened = Opened::at(desk, screen).await;
    let mut first = String::new();
    let said = async || {
        first = opened.window.text().await;
        !first.trim().is_empty()
    };
    opened.window.until("the window says something", said).await;
    assert!(first.contains("Einstellungen"), "{first}");
    opened.window_keeps("/look/language", "de").await;
    // Where no tray tells it, it is as it was.
    opened.desk.profile.command(&["quit"]).await.unwrap();
    opened.window.says("Presence Tray läuft nicht.").await;
}

#[tokio::test]
async fn the_session_starts_the_tray_where_that_is_switched_on_and_what_is_in_the_way_is_said() {
    let Opened { window, desk, .. } = &opened(Office::with(SITES), SITES).await;
    let entry = desk.profile.config_folder().join("autostart/presence-tray.desktop");
    let switch = "#setting-autostart-control";
    let is = async |on: bool| {
        let look = format!("return document.querySelector('{switch}')?.checked");
        window.until(&format!("the switch is {on}"), async || window.look(&look).await == on).await;
    };
    window.choose("Settings").await;
    is(false).await;
    assert!(!entry.exists());
    window.click(switch).await;
    window.until("the entry is there", async || entry.is_file()).await;
    let text = std::fs::read_to_string(&entry).unwrap();
    assert!(text.contains("presence-tray") && text.contains("--hidden"), "{text}");
    is(true).await;
    window.click(switch).await;
    window.until("the entry is gone", async || !entry.exists()).await;
    is(false).await;
    // Something else is in its place.
    std::fs::create_dir(&entry).unwrap();
    window.click(switch).await;
    window.says("Starting with your session stays as it is: ").await;
    is(false).await;
}
