//! What each page says, of real sites.

use crate::desk::SOON;
use crate::office::{Office, PRICES, Who};
use crate::opened::{Opened, opened};

const SITES: &[&str] = &["Example Magazine", "Shop"];

#[tokio::test]
async fn my_post_is_listed_until_it_is_let_go() {
    let mut office = Office::with(SITES);
    office.was_in(Who::Robin, PRICES);
    let Opened { window, .. } = &opened(office, SITES).await;
    window.choose("My posts").await;
    window.says("“Prices”").await;
    window.says("open now").await;
    window.choose("More").await;
    window.choose("Let go").await;
    window.says("You have no post open.").await;
}

#[tokio::test]
async fn what_was_told_and_what_it_costs_can_be_read() {
    let mut office = Office::with(SITES);
    office.was_in(Who::Robin, PRICES);
    let mut opened = opened(office, SITES).await;
    opened.conflict().await;
    let window = &opened.window;
    window.choose("Why was I told").await;
    window.says("Ann Lee").await;
    window.says("told").await;
    window.choose("What it costs").await;
    window.says("One open editor tab").await;
    window.says("Shop").await;
    window.choose("About").await;
    window.says("GNU General Public License").await;
    let copied = window.find("textarea").await.prop("value").await.unwrap().unwrap_or_default();
    assert!(copied.contains("sites"), "{copied}");
    for private in ["Ann", "Prices", "Example Magazine", "127.0.0.1", "robin"] {
        assert!(!copied.contains(private), "{private}: {copied}");
    }
}

#[tokio::test]
async fn a_refused_sign_in_is_said_with_its_cure() {
    let Opened { window, desk, .. } = &mut opened(Office::with(SITES), SITES).await;
    window.says("2 quiet sites").await;
    desk.office.revoke(1);
    desk.host.middle_click().await;
    window.says("sign in again").await;
    window.choose("Sign in again").await;
    let page = desk.profile.opened(SOON).await;
    assert!(page.starts_with(&desk.office.addresses()[1]), "{page}");
}
