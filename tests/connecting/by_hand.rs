//! The password is copied from the page and pasted.

use crate::desk::{Desk, Page, SOON};
use crate::people::Sites;

#[tokio::test]
async fn a_password_is_pasted_by_hand() {
    let mut desk = Desk::with(Sites::with(&["Shop"])).await;
    let address = desk.sites.address(0);
    let (mut terminal, asked) = desk.add(&address).await;
    // The same page, without a way back.
    let page = Page(format!(
        "{}?app_name=Presence+Tray&app_id={}",
        desk.sites.approval(0),
        asked.given("app_id").unwrap()
    ));
    desk.decide(&page, "approve").await;
    desk.browser.shows("new-application-password-value").await;
    let password = desk.browser.field("new-application-password-value").await.unwrap();
    terminal.types("p").await.unwrap();
    terminal.shows("User", SOON).await;
    terminal.types("robin").await.unwrap();
    terminal.shows("Application password", SOON).await;
    terminal.types_hidden(&password, SOON).await.unwrap();
    let shown = desk.goes_on_without_a_keychain(terminal).await;
    assert!(shown.contains("Signed in as Robin Hale") && !shown.contains(&password), "{shown}");
    assert_eq!(desk.known().await, ["Shop"]);
}
