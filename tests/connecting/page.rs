//! The simulated approval page in a real browser does what was recorded of a real one
//! (`recorded/approval/authorize-browser.txt`).

use presence_tray_tests::desktop::{Browser, Profile};
use url::Url;
use url::form_urlencoded::Serializer;

use crate::loopback::Loopback;
use crate::people::{Sites, sign_in};

const PATIENCE: std::time::Duration = std::time::Duration::from_secs(30);

fn request(sites: &Sites, success: Option<&str>) -> String {
    let mut query = Serializer::new(String::new());
    query.append_pair("app_name", "Presence Desk");
    query.append_pair("app_id", "2f1d7a3e-5c4b-4b8e-9a77-0c1d2e3f4a5b");
    if let Some(success) = success {
        query.append_pair("success_url", success);
    }
    format!("{}?{}", sites.approval(0), query.finish())
}

/// A browser in which Robin just signed in and now sees the approval page.
async fn asked(sites: &Sites, success: Option<&str>) -> (Profile, Browser) {
    let profile = Profile::new().unwrap();
    let browser = Browser::start(&profile, &[&sites.address(0)]).await.unwrap();
    browser.open(&request(sites, success)).await.unwrap();
    sign_in(&browser).await;
    (profile, browser)
}

fn pairs(address: &str) -> Vec<(String, String)> {
    Url::parse(address).unwrap().query_pairs().into_owned().collect()
}

#[tokio::test]
async fn approving_goes_to_the_loopback_address_with_a_password_that_works() {
    let (sites, loopback) = (Sites::with(&["Shop & Söhne"]), Loopback::start().await);
    let (_profile, browser) = asked(&sites, Some(&format!("{}/callback?state=abc", loopback.origin))).await;
    assert!(browser.title().await.unwrap().starts_with("Authorize Application ‹ Shop & Söhne"));
    let told = format!(
        "You will be sent to {}/callback?state=abc&site_url={}&user_login=robin&password=[------]",
        loopback.origin,
        sites.address(0)
    );
    assert!(browser.text().await.unwrap().contains(&told));
    browser.press("approve").await.unwrap();
    browser.until("the answer has arrived", |_, title| title == "Arrived").await;
    let made = sites.passwords(0);
    assert_eq!((made.len(), made[0].0.as_str()), (1, "Presence Desk"));
    let told = pairs(&browser.address().await.unwrap());
    let names: Vec<&str> = told.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["state", "site_url", "user_login", "password"]);
    assert_eq!((told[1].1.as_str(), told[2].1.as_str()), (sites.address(0).as_str(), "robin"));
    assert_eq!((told[3].1.len(), told[3].1.replace(' ', "")), (29, made[0].1.clone()));
    // What the page of such an answer must prevent: a request for an icon that carries the whole address.
    browser.until("the icon was asked for", |_, _| loopback.asked().len() == 2).await;
    let icon = &loopback.asked()[1];
    assert!(icon.starts_with("GET /favicon.ico ") && icon.contains("password="), "{icon}");
}

#[tokio::test]
async fn rejecting_goes_to_the_loopback_address_without_a_password() {
    let (sites, loopback) = (Sites::with(&["Shop"]), Loopback::start().await);
    let (_profile, browser) = asked(&sites, Some(&format!("{}/callback?state=abc", loopback.origin))).await;
    browser.press("reject").await.unwrap();
    browser.until("the answer has arrived", |_, title| title == "Arrived").await;
    let answer = format!("{}/callback?state=abc&success=false", loopback.origin);
    assert_eq!(browser.address().await.unwrap(), answer);
    assert!(sites.passwords(0).is_empty());
}

#[tokio::test]
async fn a_scheme_of_its_own_goes_to_the_program_by_the_system() {
    let sites = Sites::with(&["Shop"]);
    let (mut profile, browser) = asked(&sites, Some("presence-tray://authorized/?state=abc")).await;
    let before = browser.address().await.unwrap();
    browser.press("approve").await.unwrap();
    let link = profile.opened(PATIENCE).await;
    let told = pairs(&link);
    assert!(link.starts_with("presence-tray://authorized/?state=abc&site_url="), "{link}");
    assert_eq!(told[3].1.replace(' ', ""), sites.passwords(0)[0].1);
    assert_eq!(browser.address().await.unwrap(), before, "the page stays");
    browser.press("reject").await.unwrap();
    assert_eq!(profile.opened(PATIENCE).await, "presence-tray://authorized/?state=abc&success=false");
}

#[tokio::test]
async fn without_a_success_address_the_page_shows_the_password() {
    let sites = Sites::with(&["Shop"]);
    let (_profile, browser) = asked(&sites, None).await;
    browser.press("approve").await.unwrap();
    browser.shows("new-application-password-value").await;
    let shown = browser.field("new-application-password-value").await.unwrap();
    assert_eq!((shown.len(), shown.replace(' ', "")), (29, sites.passwords(0)[0].1.clone()));
    browser.open(&request(&sites, None)).await.unwrap();
    browser.press("reject").await.unwrap();
    browser.until("the dashboard is shown", |address, _| address.ends_with("/wp-admin/")).await;
    assert_eq!(sites.passwords(0).len(), 1);
}
