//! Certificates that the user's computer does not trust, with the whole program: the exception for names of this network,
//! and that there is none for others.

use presence_tray_tests::desktop::Ended;

use crate::desk::SOON;
use crate::hosting::{DOMAIN, Host, Hosting};

/// The fingerprint that is offered to be accepted in what was said.
fn offered(said: &str) -> Option<String> {
    let after = said.split("--accept-certificate ").nth(1)?;
    let fingerprint = after.split_whitespace().next()?;
    Some(fingerprint.to_owned())
}

async fn run(hosting: &Hosting, arguments: &[&str]) -> (Ended, String) {
    let ended = hosting.profile.command(arguments).await.unwrap();
    let said = ended.said.join(" ");
    (ended, said)
}

async fn add(hosting: &Hosting, more: &[&str]) -> (Ended, String) {
    let given = ["--user", "robin", "--password-env", "PASSWORD"];
    run(hosting, &[&["sites", "add", &hosting.name][..], &given, more].concat()).await
}

fn settings(hosting: &Hosting) -> String {
    std::fs::read_to_string(hosting.profile.settings_file()).unwrap_or_default()
}

#[tokio::test]
async fn a_certificate_of_this_network_is_accepted_once_and_another_one_is_a_fault_again() {
    let mut hosting = Hosting::local();
    let (refused, said) = add(&hosting, &[]).await;
    assert!(!refused.status.success() && said.contains("It is for *.shops.test."), "{said}");
    let fingerprint = offered(&said).unwrap();
    let begins = if fingerprint.starts_with('0') { "1" } else { "0" };
    let wrong = format!("{begins}{}", &fingerprint[1..]);
    let (refused, said) = add(&hosting, &["--accept-certificate", &wrong]).await;
    assert!(!refused.status.success() && offered(&said).as_ref() == Some(&fingerprint), "{said}");
    assert!(!settings(&hosting).contains("robin"));

    let (added, said) = add(&hosting, &["--accept-certificate", &fingerprint]).await;
    assert!(added.status.success(), "{said}");
    let (listed, said) = run(&hosting, &["sites", "list"]).await;
    assert!(
        listed.status.success() && said.contains(&format!("accepts the certificate {fingerprint}")),
        "{said}"
    );
    let (read, said) = run(&hosting, &["status"]).await;
    assert!(read.status.success(), "{said}");
    let (tested, said) = run(&hosting, &["sites", "test", "Shop"]).await;
    assert!(tested.status.success() && said.contains(&fingerprint), "{said}");

    hosting.changes_its_certificate();
    let (read, said) = run(&hosting, &["sites", "test", "Shop"]).await;
    let other = offered(&said).unwrap();
    assert!(!read.status.success() && other != fingerprint, "{said}");
    let again = ["sites", "connect", "Shop", "--password-env", "PASSWORD", "--accept-certificate", &other];
    let (connected, said) = run(&hosting, &again).await;
    assert!(connected.status.success(), "{said}");
    assert!(settings(&hosting).contains(&other) && !settings(&hosting).contains(&fingerprint));
}

#[tokio::test]
async fn somebody_at_a_terminal_is_asked_and_shown_which_certificate_it_is() {
    let mut hosting = Hosting::local();
    hosting.profile.set("DISPLAY", ":0");
    let mut terminal = hosting.profile.at_terminal(&["sites", "add", &hosting.name]).unwrap();
    terminal.shows("accepts it, Ctrl-C ends.", SOON).await;
    let shown = terminal.shown();
    assert!(shown.contains("Its SHA-256 fingerprint is"), "{shown}");
    terminal.types("a").await.unwrap();
    terminal.shows("Found WordPress: “Shop”", SOON).await;
    terminal.interrupts().await.unwrap();
    let (status, shown) = terminal.ended(SOON).await.unwrap();
    assert!(!status.success() && shown.contains("Nothing was connected."), "{shown}");
    assert!(!settings(&hosting).contains("\"Shop\""), "nothing is remembered of it");

    // A password that is typed is asked for after the certificate.
    let typed = ["sites", "add", &hosting.name, "--user", "robin"];
    let mut terminal = hosting.profile.at_terminal(&typed).unwrap();
    terminal.shows("Accept this very certificate for this site? [y/N]", SOON).await;
    terminal.types("").await.unwrap();
    let (status, shown) = terminal.ended(SOON).await.unwrap();
    assert!(!status.success() && !shown.contains("Application password of"), "{shown}");
    let mut terminal = hosting.profile.at_terminal(&typed).unwrap();
    terminal.shows("Accept this very certificate for this site? [y/N]", SOON).await;
    terminal.interrupts().await.unwrap();
    let (status, shown) = terminal.ended(SOON).await.unwrap();
    assert!(!status.success() && shown.contains("Nothing was connected."), "{shown}");
}

#[tokio::test]
async fn other_sites_have_no_exception_whatever_is_typed_or_written() {
    let hosting = Hosting::of(Host::Plain);
    assert!(add(&hosting, &[]).await.0.status.success());
    let hosting = hosting.not_trusted();
    let (refused, said) = run(&hosting, &["sites", "test", "Shop"]).await;
    assert!(!refused.status.success() && said.contains(&format!("It is for *.{DOMAIN}.")), "{said}");
    assert_eq!(offered(&said), None, "{said}");

    let fingerprint = hosting.fingerprint().to_string();
    let (refused, said) = add(&hosting, &["--accept-certificate", &fingerprint]).await;
    assert_eq!(refused.status.code(), Some(2), "{said}");
    assert!(said.contains("is only for a site on this computer"), "{said}");

    // Somebody writes it into the settings by hand.
    let mut file: serde_json::Value = serde_json::from_str(&settings(&hosting)).unwrap();
    file["sites"][0]["accepted_certificate"] = fingerprint.into();
    std::fs::write(hosting.profile.settings_file(), file.to_string()).unwrap();
    let (refused, said) = run(&hosting, &["status"]).await;
    assert!(!refused.status.success() && said.contains("certificate not accepted"), "{said}");
    let (_, said) = run(&hosting, &["sites", "list"]).await;
    assert!(!said.contains("accepts the certificate"), "{said}");
}
