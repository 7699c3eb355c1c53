//! What is set for one site.

use serde_json::Value;

use crate::desk::SOON;
use crate::office::Office;
use crate::opened::{Opened, opened};

const SITES: &[&str] = &["Example Magazine", "Shop"];
const ENTER: &str = "\u{e007}";

/// The settings of the shop are shown.
async fn settings() -> Opened {
    let opened = opened(Office::with(SITES), SITES).await;
    opened.window.says("2 quiet sites").await;
    // By typing one is found that is folded.
    opened.window.type_into("input[type=search]", "shop").await;
    opened.choose_for("Shop", "Settings of this site…").await;
    opened.window.find("#setting-site-alerts-control").await;
    opened
}

#[tokio::test]
async fn how_a_site_is_shown_is_set_and_seen() {
    let opened = settings().await;
    let window = &opened.window;
    window.type_into("#setting-site-initials-control", &format!("XY{ENTER}")).await;
    opened.stores("Shop", "/initials", "XY").await;
    window.tick("Gold").await;
    opened.stores("Shop", "/colour", "gold").await;
    window.type_into("#setting-site-group-control", &format!("Clients{ENTER}")).await;
    opened.stores("Shop", "/group", "Clients").await;
    window.choose("Close").await;
    let marked = "const mark = document.querySelector('[role=row] .mark');
        return mark !== null && mark.textContent === 'XY' && mark.classList.contains('ground-4')";
    window.until("its letters stand before its name", async || window.look(marked).await == true).await;
    window.choose("Clients").await;
    window.says("All sites").await;
    assert_eq!(opened.stored("Example Magazine", "/group"), Value::Null);
}

#[tokio::test]
async fn a_site_is_muted_for_good_or_for_a_while() {
    let opened = settings().await;
    let window = &opened.window;
    let muted = async |wanted: bool| {
        let path = ["Pause alerts", "Muted · 1", "Shop"];
        let what = format!("the shop is among what is muted: {wanted}");
        opened.desk.host.until(SOON, &what, |look| look.menu.find(&path).is_some() == wanted).await;
    };
    window.click("#setting-site-alerts-control").await;
    muted(true).await;
    opened.stores("Shop", "/muted/site", true).await;
    window.click("#setting-site-alerts-control").await;
    muted(false).await;
    window.click("#setting-site-muted-until-control option[value='8h']").await;
    muted(true).await;
    let chosen = "const moments = document.querySelector('#setting-site-muted-until-control');
        return moments.selectedOptions[0].innerText.startsWith('Until')";
    window.until("it is said until when", async || window.look(chosen).await == true).await;
    assert!(opened.stored("Shop", "/muted/until").is_string());
    window.click("#setting-site-muted-until-control option[value='off']").await;
    muted(false).await;
    opened.stores("Shop", "/muted", Value::Null).await;
}

#[tokio::test]
async fn a_site_is_read_no_more_often_than_is_wished_and_too_often_is_refused() {
    let opened = settings().await;
    let window = &opened.window;
    let seconds = "#setting-site-at-most-every-control";
    window.type_into(seconds, &format!("5{ENTER}")).await;
    let said = window.find("[role=dialog] [role=alert]").await.text().await.unwrap();
    assert!(said.contains("15 to 3600"), "{said}");
    assert_eq!(opened.stored("Shop", "/at_most_every"), Value::Null);
    window.look(&format!("document.querySelector('{seconds}').select()")).await;
    window.type_into(seconds, &format!("900{ENTER}")).await;
    opened.stores("Shop", "/at_most_every", 900).await;
    let gone = "return document.querySelector('[role=dialog] [role=alert]') === null";
    window.until("nothing is refused any more", async || window.look(gone).await == true).await;
}
