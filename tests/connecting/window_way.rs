//! A site is added in the window.

use presence_tray_tests::desktop::{Screen, Window};

use crate::desk::{Desk, Page, SOON};
use crate::people::Sites;

#[tokio::test]
async fn a_site_is_connected_in_the_window_and_its_people_are_seen() {
    let mut desk = Desk::with(Sites::with(&["Shop & Söhne"])).await;
    let _screen = Screen::start(&mut desk.profile).await.unwrap();
    let window = Window::open(&mut desk.profile).await.unwrap();
    window.says("No site is connected yet.").await;
    window.click(".empty button.primary").await;
    window.type_into("#address", &format!("{}\u{e007}", desk.sites.address(0))).await;
    let page = Page(desk.profile.opened(SOON).await);
    desk.decide(&page, "approve").await;
    desk.told("Approved").await;
    // There is no keychain here.
    window.choose("Keep it until Presence Tray ends").await;
    window.says("Add another site").await;
    assert_eq!(desk.known().await, ["Shop & Söhne"]);
    window.choose("Now").await;
    window.says("Shop & Söhne").await;
}

#[tokio::test]
async fn an_address_without_wordpress_is_said_and_another_can_be_tried() {
    let mut desk = Desk::with(Sites::with(&["Shop"])).await;
    let _screen = Screen::start(&mut desk.profile).await.unwrap();
    let window = Window::open(&mut desk.profile).await.unwrap();
    window.choose("Add a site").await;
    // Nobody listens there.
    window.type_into("#address", "http://127.0.0.1:9\u{e007}").await;
    window.says("went wrong").await;
    window.choose("Another address").await;
    window.type_into("#address", &format!("{}\u{e007}", desk.sites.address(0))).await;
    let page = Page(desk.profile.opened(SOON).await);
    assert!(page.0.starts_with(&desk.sites.approval(0)), "{}", page.0);
    window.choose("Cancel").await;
    assert!(desk.known().await.is_empty());
}
