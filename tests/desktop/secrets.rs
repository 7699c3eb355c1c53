//! Where a password must never be.

use std::os::unix::process::ExitStatusExt as _;

use presence_tray_tests::desktop::Eavesdropper;
use simulator::Trouble;

use crate::desk::{Desk, FIRST_READING, SOON};
use crate::office::{Office, PASSWORD, PRICES, Who};

#[tokio::test]
async fn no_password_is_in_an_argument_on_the_bus_on_the_terminal_or_in_the_settings() {
    let mut office = Office::with(&["Example Magazine", "Shop"]);
    office.was_in(Who::Robin, PRICES);
    office.was_in(Who::Ann, PRICES);
    let desk = Desk::with(office, &["Example Magazine", "Shop"]).await;
    desk.office.trouble(1, Trouble::NamesWrongPasswords);
    desk.office.revoke(1);
    let bus = Eavesdropper::on(&desk.bus).await.unwrap();
    let program = desk.start().await;
    desk.notices.shows("“Prices”", FIRST_READING).await;
    desk.notices.shows("sign in again", FIRST_READING).await;
    desk.host.choose(&["Ann Lee", "Open post"]).await;
    let commands =
        [desk.profile.command(&["why"]).await.unwrap(), desk.profile.command(&["status"]).await.unwrap()];
    desk.host.until(SOON, "the item answers", |_| true).await;
    assert!(bus.messages() > 20 && bus.heard("Ann Lee"), "the bus was listened to");

    let arguments = String::from_utf8_lossy(&program.public().unwrap()).into_owned();
    let settings = std::fs::read_to_string(desk.profile.settings_file()).unwrap();
    let said =
        [program.said(), commands.into_iter().flat_map(|command| command.said).collect()].concat().join("\n");
    for form in [PASSWORD.to_owned(), PASSWORD.replace(' ', ""), basic()] {
        assert!(!bus.heard(&form), "on the bus");
        assert!(!arguments.contains(&form), "{arguments}");
        assert!(!settings.contains(&form), "{settings}");
        assert!(!said.contains(&form), "{said}");
    }
}

#[tokio::test]
async fn a_crash_leaves_no_core_dump() {
    let desk = Desk::of(Office::with(&["Example Magazine"])).await;
    let program = desk.start().await;
    let most = program.core_dump_limit().unwrap();
    assert!(most.is_some_and(|most| most <= 1), "{most:?}");
    let ended = program.breaks().await.unwrap();
    assert_eq!((ended.status.signal(), ended.status.core_dumped()), (Some(6), false), "{ended:?}");
}

/// As it stands in the header that signs in (RFC 7617): `robin:` and the password.
fn basic() -> String {
    "cm9iaW46YWJjZCBFRkdIIDEyMzQgaWprbCBNTk9QIDU2Nzg=".to_owned()
}
