//! The browser opens a link of the program, which a second start of it hands to the running one.

use crate::desk::{Desk, SOON, forged};
use crate::people::Sites;

const LINK: &str = "presence-tray://authorized/?";

#[tokio::test]
async fn a_link_reaches_the_running_program_by_the_system() {
    let mut desk = Desk::with(Sites::with(&["Shop"])).await;
    let address = desk.sites.address(0);
    let (mut terminal, _) = desk.add(&address).await;
    terminal.shows("“l” and Enter opens it so that it comes back by a link", SOON).await;
    terminal.types("l").await.unwrap();
    let page = desk.page(&terminal).await;
    assert!(page.back().as_str().starts_with(LINK), "{}", page.0);
    desk.decide(&page, "approve").await;
    let link = desk.profile.opened(SOON).await;
    assert!(link.starts_with(LINK) && link.contains("&site_url="), "{link}");
    // The desktop's own program, which finds the one that the tray registered.
    let handed = desk.profile.run("/usr/bin/xdg-open", &[&link]).unwrap().ended(SOON).await.unwrap();
    assert!(handed.status.success(), "{handed:?}");
    desk.goes_on_without_a_keychain(terminal).await;
    assert_eq!(desk.known().await, ["Shop"]);

    let replayed = desk.profile.command(&[&link]).await.unwrap();
    assert!(!replayed.said.concat().contains(&desk.sites.passwords(0)[0].1), "{replayed:?}");
    assert_eq!(desk.sites.passwords(0).len(), 1);
}

#[tokio::test]
async fn a_link_that_nobody_asked_for_changes_nothing() {
    let desk = Desk::with(Sites::with(&["Shop"])).await;
    let address = desk.sites.address(0);
    let state = "0".repeat(64);
    let mut link = format!("{LINK}state={state}&site_url=");
    link.extend(url::form_urlencoded::byte_serialize(address.as_bytes()));
    link.push_str("&user_login=robin&password=forg+edfo+rged+forg+edfo+rged");
    for link in [link.as_str(), "presence-tray://authorized/", "presence-tray://quit", "presence-tray:"] {
        let told = desk.profile.command(&[link]).await.unwrap();
        assert!(!told.said.concat().contains("forg"), "{told:?}");
    }
    assert!(desk.known().await.is_empty());
    assert_eq!(desk.sites.server.world().conduct.requests_to(desk.sites.ids[0]), 0);
}

#[tokio::test]
async fn a_forged_link_while_one_is_waited_for_changes_nothing() {
    let mut desk = Desk::with(Sites::with(&["Shop"])).await;
    let address = desk.sites.address(0);
    let (mut terminal, _) = desk.add(&address).await;
    terminal.shows("“l” and Enter opens it so that it comes back by a link", SOON).await;
    terminal.types("l").await.unwrap();
    let page = desk.page(&terminal).await;
    let link = forged(&page.answer(&address, "robin", "forg edfo rged forg edfo rged"));
    desk.profile.command(&[link.as_str()]).await.unwrap();
    assert!(desk.known().await.is_empty());
    desk.decide(&page, "approve").await;
    let link = desk.profile.opened(SOON).await;
    desk.profile.command(&[&link]).await.unwrap();
    desk.goes_on_without_a_keychain(terminal).await;
    assert_eq!(desk.known().await, ["Shop"]);
}
