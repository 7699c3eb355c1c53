//! Sites whose passwords are in a real gnome-keyring.

use presence_tray_tests::desktop::{
    Bus, Dialog, Keyring, Look, Profile, Program, RefusingKeyring, StatusNotifierHost,
};
use simulator::{Action, Screen};

use crate::desk::{Desk, SOON};
use crate::office::{Office, PASSWORD, Who};

/// A keychain that opens is noticed by itself within half a minute.
const NOTICED: std::time::Duration = std::time::Duration::from_secs(60);

/// Ann is on every site.
fn office(names: &[&str]) -> Office {
    let mut office = Office::with(names);
    for site in 0..names.len() {
        office.was_at(site, Who::Ann, Screen::Dashboard);
    }
    office
}

/// The desk of somebody whose passwords are in the keychain only: in `keyring`, which is there while they are kept.
async fn desk(names: &[&str]) -> (Desk, Keyring) {
    let mut desk = Desk::with(office(names), names).await;
    let keyring = Keyring::start(&desk.profile, &desk.bus).await.unwrap();
    keep(&mut desk.profile, &desk.bus).await;
    (desk, keyring)
}

/// Moves the passwords from the environment into the keychain, as another program that uses the keyring crates would.
async fn keep(profile: &mut Profile, bus: &Bus) {
    use presence_tray::keychain::{Asking, Entry, Keychain as _, Place, SystemKeychain};
    profile.forget_passwords();
    let settings: serde_json::Value =
        serde_json::from_slice(&std::fs::read(profile.settings_file()).unwrap()).unwrap();
    let keychain = SystemKeychain::of("Presence Tray in a test", Asking::Never).at(Place::Bus(bus.address()));
    for site in settings["sites"].as_array().unwrap() {
        let text = |name: &str| site[name].as_str().unwrap().to_owned();
        let entry = Entry { rest_root: text("rest_root"), user: text("user") };
        let keychain = keychain.clone();
        let kept =
            tokio::task::spawn_blocking(move || keychain.set(&entry, &secrecy::SecretString::from(PASSWORD)));
        kept.await.unwrap().unwrap();
    }
}

async fn looks(host: &StatusNotifierHost, program: &Program, part: &str) -> Look {
    let what = format!("the tooltip has “{part}”; the program says {:?}", program.said());
    host.until(NOTICED, &what, |look| look.tooltip.contains(part)).await
}

#[tokio::test]
async fn passwords_come_from_the_keychain_and_are_nowhere_else() {
    let (desk, _keyring) = desk(&["Example Magazine"]).await;
    let program = desk.start().await;
    let look = looks(&desk.host, &program, "1 person").await;
    assert!(look.menu.find(&["Quit"]).is_some());
    for command in [&["status", "--direct"][..], &["sites", "test", "Example Magazine"]] {
        let ended = desk.profile.command(command).await.unwrap();
        assert_eq!(ended.status.code(), Some(0), "{ended:?}");
    }
    let settings = std::fs::read_to_string(desk.profile.settings_file()).unwrap();
    assert!(!settings.contains(PASSWORD), "{settings}");
}

#[tokio::test]
async fn a_locked_keychain_is_told_once_and_its_sites_are_read_when_it_is_unlocked() {
    let names = ["Example Magazine", "Shop", "Blog"];
    let (desk, keyring) = desk(&names).await;
    keyring.lock().await.unwrap();
    let program = desk.profile.start().unwrap();
    let notice = desk.notices.shows("The keychain is locked", SOON).await;
    let look = looks(&desk.host, &program, "The keychain is locked").await;
    assert!(look.menu.find(&["The keychain is locked"]).is_some(), "{}", look.menu);
    assert_eq!(desk.notices.shown().len(), 1, "one for all sites");
    let direct = desk.profile.command(&["status", "--direct"]).await.unwrap();
    assert_eq!(direct.status.code(), Some(3), "{direct:?}");
    keyring.unlock().await.unwrap();
    looks(&desk.host, &program, "3 people on 3 sites").await;
    desk.notices.withdraws(notice.id, SOON).await;
}

#[tokio::test]
async fn a_keychain_that_comes_later_is_used_from_then_on() {
    let (desk, keyring) = desk(&["Example Magazine"]).await;
    keyring.crash().await.unwrap();
    let program = desk.profile.start().unwrap();
    desk.notices.shows("No keychain is running", SOON).await;
    let _keyring = Keyring::start(&desk.profile, &desk.bus).await.unwrap();
    looks(&desk.host, &program, "1 person").await;
}

#[tokio::test]
async fn the_end_of_the_keychain_disturbs_no_site_that_is_read() {
    let (mut desk, keyring) = desk(&["Example Magazine"]).await;
    let mut program = desk.start().await;
    keyring.crash().await.unwrap();
    desk.office.does(Who::Ben, &Action::GoTo(Screen::Dashboard));
    desk.host.middle_click().await;
    looks(&desk.host, &program, "2 people").await;
    assert!(program.runs());
}

#[tokio::test]
async fn a_dialog_that_nobody_answers_holds_up_nothing() {
    let mut desk = Desk::with(office(&["Example Magazine", "Shop"]), &["Example Magazine", "Shop"]).await;
    // The password of the second site is in the keychain only.
    desk.profile.forget_password(1);
    let keyring = RefusingKeyring::start(&desk.bus, Dialog::Open).await.unwrap();
    let program = desk.profile.start().unwrap();
    looks(&desk.host, &program, "the keychain is locked").await;
    assert_eq!(keyring.asked(), 0, "nobody asked for anything yet");
    desk.host.choose(&["The keychain is locked"]).await;
    keyring.asks(SOON).await;
    desk.office.does(Who::Ben, &Action::GoTo(Screen::Dashboard));
    desk.host.middle_click().await;
    looks(&desk.host, &program, "2 people").await;
    let status = desk.profile.command(&["status"]).await.unwrap();
    assert!(status.said.iter().any(|line| line.contains("the keychain is locked")), "{status:?}");
    desk.host.choose(&["The keychain is locked"]).await;
    let ended = desk.profile.command(&["quit"]).await.unwrap();
    assert_eq!(ended.status.code(), Some(0), "{ended:?}");
    assert!(program.ends().await.unwrap().status.success());
    assert_eq!(keyring.asked(), 1, "one dialog at a time");
}

#[tokio::test]
async fn a_dialog_that_was_closed_is_not_opened_again_by_itself() {
    let mut desk = Desk::with(office(&["Example Magazine"]), &["Example Magazine"]).await;
    desk.profile.forget_passwords();
    let keyring = RefusingKeyring::start(&desk.bus, Dialog::Closed).await.unwrap();
    let program = desk.profile.start().unwrap();
    let notice = desk.notices.shows("The keychain is locked", SOON).await;
    desk.notices.press(&notice, "Unlock it").await;
    keyring.asks(SOON).await;
    looks(&desk.host, &program, "the keychain says no").await;
    // It is tried again within half a minute, quietly, and says that it is locked.
    looks(&desk.host, &program, "the keychain is locked").await;
    assert_eq!(keyring.asked(), 1);
    assert_eq!(desk.notices.shown().len(), 1, "whoever closed the notification is left alone");
}
