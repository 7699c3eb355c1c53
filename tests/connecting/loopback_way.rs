//! The browser brings the answer to an address of this computer.

use crate::desk::{Desk, SOON, forged};
use crate::people::Sites;

#[tokio::test]
async fn a_site_is_connected_by_approving_it_after_signing_in() {
    let mut desk = Desk::with(Sites::with(&["Shop & Söhne"])).await;
    let address = desk.sites.address(0);
    let (terminal, page) = desk.add(&address).await;
    assert!(page.0.starts_with(&format!("{}?", desk.sites.approval(0))), "{}", page.0);
    assert!(page.given("app_name").unwrap().starts_with("Presence Tray"), "{}", page.0);
    assert_eq!(page.back().host_str(), Some("127.0.0.1"));
    // The browser asks for the login first: it is signed in nowhere.
    desk.decide(&page, "approve").await;
    desk.told("Approved").await;
    let shown = desk.goes_on_without_a_keychain(terminal).await;
    assert!(shown.contains("Signed in as Robin Hale"), "{shown}");
    assert_eq!(desk.known().await, ["Shop & Söhne"]);
    desk.host.until(SOON, "the tray reads it", |look| look.menu.to_string().contains("Shop")).await;
    let made = desk.sites.passwords(0);
    assert_eq!((made.len(), Some(made[0].0.clone())), (1, page.given("app_name")));
}

#[tokio::test]
async fn rejecting_changes_nothing_and_approving_after_it_connects() {
    let mut desk = Desk::with(Sites::with(&["Shop"])).await;
    let address = desk.sites.address(0);
    let (mut terminal, page) = desk.add(&address).await;
    desk.decide(&page, "reject").await;
    desk.told("Rejected").await;
    terminal.shows("You rejected the sign-in on the site's page.", SOON).await;
    assert!(desk.known().await.is_empty() && desk.sites.passwords(0).is_empty());
    terminal.types("").await.unwrap();
    let again = desk.page(&terminal).await;
    desk.decide(&again, "approve").await;
    desk.told("Approved").await;
    desk.goes_on_without_a_keychain(terminal).await;
    assert_eq!(desk.known().await, ["Shop"]);
}

#[tokio::test]
async fn who_rejects_and_leaves_has_nothing_connected() {
    let mut desk = Desk::with(Sites::with(&["Shop"])).await;
    let address = desk.sites.address(0);
    let (mut terminal, page) = desk.add(&address).await;
    desk.decide(&page, "reject").await;
    terminal.shows("You rejected the sign-in on the site's page.", SOON).await;
    terminal.interrupts().await.unwrap();
    let (status, shown) = terminal.ended(SOON).await.unwrap();
    assert!(!status.success(), "{shown}");
    assert!(desk.known().await.is_empty() && desk.sites.passwords(0).is_empty());
}

#[tokio::test]
async fn an_answer_with_a_wrong_state_changes_nothing() {
    let mut desk = Desk::with(Sites::with(&["Shop"])).await;
    let address = desk.sites.address(0);
    let (terminal, page) = desk.add(&address).await;
    let wrong = forged(&page.answer(&address, "robin", "forg edfo rged forg edfo rged"));
    desk.browser.open(wrong.as_str()).await.unwrap();
    desk.told("Not asked for").await;
    desk.decide(&page, "approve").await;
    desk.told("Approved").await;
    desk.goes_on_without_a_keychain(terminal).await;
    assert_eq!(desk.known().await, ["Shop"]);
}

#[tokio::test]
async fn an_answer_of_another_site_is_not_used_and_nothing_is_sent_there() {
    let mut desk = Desk::with(Sites::with(&["Shop", "Trap"])).await;
    let (address, trap) = (desk.sites.address(0), desk.sites.address(1));
    let (mut terminal, page) = desk.add(&address).await;
    let answer = page.answer(&trap, "robin", "forg edfo rged forg edfo rged");
    desk.browser.open(answer.as_str()).await.unwrap();
    desk.told("Another site").await;
    terminal.shows(&format!("The answer came for {trap}"), SOON).await;
    terminal.interrupts().await.unwrap();
    terminal.ended(SOON).await.unwrap();
    assert!(desk.known().await.is_empty());
    assert_eq!(desk.sites.server.world().conduct.requests_to(desk.sites.ids[1]), 0);
}

#[tokio::test]
async fn a_replayed_answer_changes_nothing() {
    let mut desk = Desk::with(Sites::with(&["Shop"])).await;
    let address = desk.sites.address(0);
    let (terminal, page) = desk.add(&address).await;
    desk.decide(&page, "approve").await;
    desk.told("Approved").await;
    let secret = desk.sites.passwords(0)[0].1.clone();
    let replay = page.answer(&address, "robin", &secret);
    // Either the page is still there and says so, or nobody listens any more.
    if desk.browser.open(replay.as_str()).await.is_ok() {
        desk.told("Not asked for").await;
    }
    desk.goes_on_without_a_keychain(terminal).await;
    assert_eq!(desk.known().await, ["Shop"]);
    assert_eq!(desk.sites.passwords(0).len(), 1);
}

#[tokio::test]
async fn the_address_bar_and_the_way_back_hold_no_secret() {
    let mut desk = Desk::with(Sites::with(&["Shop"])).await;
    let address = desk.sites.address(0);
    let (terminal, page) = desk.add(&address).await;
    desk.decide(&page, "approve").await;
    desk.told("Approved").await;
    let bare = |address: String| !address.contains("password") && !address.contains("state=");
    assert!(bare(desk.browser.address().await.unwrap()));
    desk.goes_on_without_a_keychain(terminal).await;
    desk.browser.back().await.unwrap();
    desk.browser.until("the page before", |_, title| title.starts_with("Authorize Application")).await;
    desk.browser.forward().await.unwrap();
    let after = desk.browser.address().await.unwrap();
    assert!(bare(after.clone()), "{after}");
}

#[tokio::test]
async fn the_same_site_again_replaces_its_password_and_is_there_once() {
    let mut desk = Desk::with(Sites::with(&["Shop"])).await;
    let address = desk.sites.address(0);
    for _ in 0..2 {
        let (terminal, page) = desk.add(&address).await;
        desk.decide(&page, "approve").await;
        desk.told("Approved").await;
        desk.goes_on_without_a_keychain(terminal).await;
        assert_eq!(desk.known().await, ["Shop"]);
        assert_eq!(desk.sites.passwords(0).len(), 1);
    }
}
