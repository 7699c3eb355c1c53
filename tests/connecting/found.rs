//! The 17 cases that the login of a WordPress client should pass, with the whole program. Their list is that of the
//! login specification of wordpress-rs; where this program does otherwise, the case says why.

use presence_tray_tests::desktop::Profile;
use simulator::Trouble;

use crate::hosting::{DOMAIN, Host, Hosting, PASSWORD, add, refused};
use crate::people::Sites;

#[tokio::test]
async fn case_01_a_standard_site_over_tls() {
    let hosting = Hosting::of(Host::Plain);
    hosting.connects(&hosting.name).await;
}

#[tokio::test]
async fn case_02_a_local_development_site_is_reached_over_plain_http() {
    // Application passwords work on this computer over plain http, so the site is not refused.
    let sites = Sites::with_passwords("Shop", PASSWORD);
    let mut profile = Profile::new().unwrap();
    profile.set("PASSWORD", PASSWORD);
    let ended = add(&profile, &sites.address(0)).await;
    assert!(ended.status.success(), "{ended:?}");
}

#[tokio::test]
async fn case_03_the_address_of_the_dashboard_or_the_login_page() {
    for page in ["/wp-admin/", "/wp-admin/post.php?post=42&action=edit", "/wp-login.php"] {
        let hosting = Hosting::of(Host::Plain);
        hosting.connects(&format!("https://{}{page}", hosting.name)).await;
    }
}

#[tokio::test]
async fn case_04_plain_http_is_typed_and_the_site_has_tls() {
    // Most hosts send the browser on; whoever is not sent on is told the address that works, and nothing was sent.
    for sent_on in [true, false] {
        let mut hosting = Hosting::of(Host::Plain);
        let typed = format!("http://{}", hosting.name);
        let plain = Sites::with_passwords("Shop", PASSWORD).production().called(&typed);
        if sent_on {
            let secure = Trouble::RedirectTo(format!("https://{}", hosting.name));
            plain.server.world().trouble(plain.ids[0], secure);
        }
        hosting.profile.set("http_proxy", plain.socket());
        if sent_on {
            let said = hosting.connects(&typed).await;
            assert!(said.contains(&format!("https://{}/", hosting.name)), "{said}");
        } else {
            hosting.refuses(&typed, &["plain http, so nothing was sent", "Connect the https address"]).await;
        }
    }
}

#[tokio::test]
async fn case_05_plain_http_only_without_application_passwords() {
    let sites = Sites::with_passwords("Shop", PASSWORD).production();
    let mut profile = Profile::new().unwrap();
    profile.set("PASSWORD", PASSWORD);
    refused(
        &profile,
        &sites.address(0),
        &["offers no sign-in with application passwords: it is on plain http"],
    )
    .await;
}

#[tokio::test]
async fn case_06_plain_http_only_never_gets_a_password_elsewhere_than_on_this_computer() {
    // The specification lets such a site in with a warning; here a password never goes over plain http to another computer.
    let mut profile = Profile::new().unwrap();
    profile.set("PASSWORD", PASSWORD);
    let sites = Sites::with_passwords("Shop", PASSWORD).called("http://plain.test");
    profile.set("http_proxy", sites.socket());
    profile.set("https_proxy", sites.socket());
    refused(&profile, "http://plain.test", &["http://plain.test is plain http, so nothing was sent"]).await;
}

#[tokio::test]
async fn case_07_a_cache_drops_the_link_header() {
    let hosting = Hosting::of(Host::DropsLink);
    hosting.connects(&hosting.name).await;
}

#[tokio::test]
async fn case_08_application_passwords_are_switched_off() {
    let hosting = Hosting::troubled(Host::Plain, Some(Trouble::ApplicationPasswordsOff));
    hosting
        .refuses(
            &hosting.name,
            &["offers no sign-in with application passwords", "a security plugin switched them off"],
        )
        .await;
}

#[tokio::test]
async fn case_09_no_wordpress() {
    let hosting = Hosting::of(Host::NoWordPress);
    hosting.refuses(&hosting.name, &["answers, but shows no sign of WordPress"]).await;
}

#[tokio::test]
async fn case_10_a_subdirectory_that_the_root_names_in_its_link_header() {
    let hosting = Hosting::of(Host::RootNamesByHeader);
    hosting.connects(&hosting.name).await;
}

#[tokio::test]
async fn case_11_a_subdirectory_that_the_root_names_in_its_page() {
    let hosting = Hosting::of(Host::RootNamesByElement);
    hosting.connects(&hosting.name).await;
}

#[tokio::test]
async fn case_12_a_subdirectory_that_is_typed() {
    let hosting = Hosting::of(Host::RootNamesByElement);
    hosting.connects(&format!("{}/blog", hosting.name)).await;
}

#[tokio::test]
async fn case_13_http_basic_in_front_of_the_site() {
    // The specification asks for the credentials of the gate; they would stand where the sign-in stands, so the gate is
    // named instead.
    let (user, password) = ("gate".to_owned(), "keeper".to_owned());
    let hosting = Hosting::troubled(Host::Plain, Some(Trouble::BasicAuthGate { user, password }));
    hosting.refuses(&hosting.name, &["The web server asks for a password of its own before WordPress"]).await;
}

#[tokio::test]
async fn case_14_another_prefix_of_the_rest_interface() {
    let hosting = Hosting::of(Host::OtherPrefix);
    hosting.connects(&hosting.name).await;
}

#[tokio::test]
async fn case_15_too_many_requests() {
    // Nobody is kept waiting in front of a terminal: how long to wait is said instead.
    let hosting = Hosting::troubled(Host::Plain, Some(Trouble::TooManyRequests { retry_after: 90 }));
    hosting.refuses(&hosting.name, &["answered 429", "Try again in 90 seconds"]).await;
}

#[tokio::test]
async fn case_16_a_name_that_does_not_exist() {
    let mut profile = Profile::new().unwrap();
    profile.set("PASSWORD", PASSWORD);
    // A label of 64 letters: no resolver asks anybody for it (RFC 1035 section 2.3.4).
    refused(&profile, &format!("{}.example", "a".repeat(64)), &["No answer from https://aaaa"]).await;
}

#[tokio::test]
async fn case_17_a_certificate_that_is_not_trusted() {
    let hosting = Hosting::of(Host::Plain).not_trusted();
    hosting
        .refuses(
            &format!("https://shop.{DOMAIN}"),
            &["the certificate is not accepted: this computer does not trust its issuer"],
        )
        .await;
}
