use wordpress::saying;

use super::*;
use crate::connecting::{NotKept, NotRemembered};
use crate::settings::StoredSite;
use crate::settings::testing::stored;

#[test]
fn a_fault_ends_it_at_each_step_and_says_what_to_do() {
    let plugin = |flow: &mut Flow| {
        let mut site = discovered(SITE);
        site.index.namespaces.pop();
        flow.comes(0, Came::Found(Ok(Box::new(site))));
    };
    let mut flow = Flow::new(How::Browser);
    plugin(&mut flow);
    assert_eq!((flow.fault().as_str(), flow.wants()), ("plugin-missing", vec!["End".to_owned()]));
    assert_eq!(flow.step("wordpress").0, ConnectingState::Done);
    assert_eq!(flow.step("plugin").0, ConnectingState::Failed);
    let view = flow.view();
    assert_eq!(view.copy.as_deref(), Some("presence-tray doctor 'example.com/'"));

    let mut flow = Flow::new(How::Browser);
    let fault = Fault::NotWordPress { address: SITE.into() };
    flow.comes(0, Came::Found(Err(Box::new(fault))));
    assert_eq!((flow.fault().as_str(), flow.step("wordpress").0), ("not-wordpress", ConnectingState::Failed));

    let mut flow = Flow::approved();
    flow.comes(2, Came::SignedIn(Err(Box::new(Fault::Maintenance(evidence())))));
    assert_eq!(flow.wants(), ["Undo"], "the password that was made is given back");
    assert_eq!((flow.phase(), flow.fault().as_str()), (ConnectingPhase::Working, ""));
    assert_eq!(flow.comes(3, Came::Undone(None)).wants(), ["End"]);
    assert_eq!((flow.phase(), flow.fault().as_str()), (ConnectingPhase::Failed, "maintenance"));

    let mut flow = Flow::approved();
    flow.comes(2, signed_in());
    flow.comes(3, Came::Read(Err(Box::new(Fault::NotAllowed(evidence())))));
    assert_eq!((flow.wants(), flow.step("reading").0), (vec!["Undo".to_owned()], ConnectingState::Failed));
    flow.comes(4, Came::Undone(None));
    assert_eq!(flow.fault(), "not-allowed");

    let mut flow = Flow::read();
    flow.comes(8, Came::Kept(Err(NotKept::Site(NotRemembered::Settings(saying!("work-ended"))))));
    assert!(matches!(&flow.wants[..], [Do::Undo { give_back: Some(_), .. }]));
    flow.comes(9, Came::Undone(None));
    assert_eq!(flow.fault(), "settings");

    let mut flow = Flow::waiting();
    flow.comes(1, approved(&state(), SITE));
    assert_eq!(flow.comes(2, Came::Noted(Err(saying!("work-ended")))).wants(), ["Undo"], "before it is used");
}

#[test]
fn what_is_no_address_ends_at_once() {
    let flow = Flow::of(Asked::site("ftp://x", None, How::Browser, &Settings::default()));
    assert_eq!((flow.fault().as_str(), flow.wants()), ("bad-address", vec!["End".to_owned()]));
}

#[test]
fn cancelling_leaves_nothing_behind() {
    let mut flow = Flow::waiting();
    assert_eq!(flow.says(1, Said::Cancel).wants(), ["CloseWays", "End"]);
    assert_eq!(flow.phase(), ConnectingPhase::Cancelled);
    assert!(flow.says(2, Said::Cancel).wants().is_empty(), "it is over");
    let mut flow = Flow::approved();
    assert_eq!(flow.says(2, Said::Cancel).wants(), ["Undo"]);
    assert_eq!(flow.comes(3, Came::Undone(None)).wants(), ["End"]);
    assert_eq!(
        (flow.phase(), flow.view().next),
        (ConnectingPhase::Cancelled, vec!["Nothing was connected.".into()])
    );
}

#[test]
fn who_cancels_twice_has_the_password_given_back_all_the_same() {
    let mut flow = Flow::approved();
    flow.says(2, Said::Cancel);
    assert!(flow.flow.holds(), "it is being revoked");
    assert_eq!(flow.says(3, Said::Cancel).wants(), ["Leave"]);
    assert_eq!(flow.comes(4, Came::Undone(None)).wants(), ["End"]);
    assert_eq!((flow.phase(), flow.flow.holds()), (ConnectingPhase::Cancelled, false));
}

#[test]
fn what_was_begun_with_a_password_is_brought_to_its_end() {
    // While it is written down, replaced and kept: each comes to its end, and then all is taken back.
    let mut flow = Flow::waiting();
    flow.comes(1, approved(&state(), SITE));
    assert_eq!((flow.says(1, Said::Cancel).wants(), flow.flow.holds()), (vec!["Leave".to_owned()], true));
    assert!(flow.view().next[0].contains("ends as soon as"), "{:?}", flow.view().next);
    assert_eq!(flow.comes(2, Came::Noted(Ok(()))).wants(), ["Undo"]);

    let mut flow = Flow::approved();
    flow.comes(2, signed_in());
    flow.comes(3, was_read());
    assert_eq!(flow.says(4, Said::Cancel).wants(), ["Leave"]);
    flow.comes(5, fresh(None));
    assert!(matches!(&flow.wants[..], [Do::Undo { give_back: Some(_), .. }]), "{:?}", flow.wants());

    let mut flow = Flow::read();
    assert_eq!(flow.says(8, Said::Cancel).wants(), ["Leave"]);
    assert_eq!(flow.comes(9, Came::Kept(Err(NotKept::Left))).wants(), ["Undo"]);

    let mut flow = Flow::read();
    flow.says(8, Said::Cancel);
    assert_eq!(flow.comes(9, Came::Kept(Err(NotKept::Keychain(KeychainError::Locked)))).wants(), ["Undo"]);

    // Too late: the keychain has it, and so have the settings.
    let mut flow = Flow::read();
    flow.says(8, Said::Cancel);
    assert_eq!(flow.comes(9, kept(true, Some("old-uuid"))).wants(), ["RevokeOlder"]);
    assert_eq!(flow.says(9, Said::Cancel).wants(), ["Leave"]);
    assert_eq!(flow.comes(10, Came::OlderRevoked(Ok(OfApplication::Revoked))).wants(), ["End"]);
    assert_eq!(flow.phase(), ConnectingPhase::Connected);
    assert!(flow.says(11, Said::Cancel).wants().is_empty(), "it is over");
}

#[test]
fn a_password_that_can_not_be_given_back_is_named() {
    let mut flow = Flow::approved();
    flow.says(2, Said::Cancel);
    flow.comes(3, Came::Undone(Some(answered_500())));
    let next = flow.view().next;
    assert!(next[1].contains("“Presence Tray (desk)”") && next[1].contains(" 500 "), "{next:?}");
    assert_eq!(next[3], format!("{SITE}/wp-admin/profile.php#application-passwords-section"));

    // One that the site takes no sign-in with can not be revoked with itself.
    let mut flow = Flow::approved();
    flow.comes(2, Came::SignedIn(Err(Box::new(Fault::CredentialsRefused(evidence())))));
    flow.says(3, Said::Cancel);
    assert_eq!(flow.comes(4, Came::Undone(None)).wants(), ["End"]);
    assert!(
        flow.view().next.iter().any(|line| line.contains("“Presence Tray (desk)”")),
        "{:?}",
        flow.view().next
    );
}

#[test]
fn a_password_of_the_user_is_not_given_back() {
    let mut flow = Flow::waiting();
    flow.says(1, Said::Paste { user: "zoe".into(), password: secret("abcd") });
    flow.comes(2, Came::SignedIn(Err(Box::new(Fault::Maintenance(evidence())))));
    assert_eq!(flow.wants(), ["End"]);
}

#[test]
fn signing_in_again_is_for_the_same_site_and_user() {
    let known = StoredSite {
        address: SITE.into(),
        rest_root: format!("{SITE}/wp-json/"),
        user_id: 7,
        ..stored("Blog")
    };
    let mut settings = Settings::default();
    settings.put(known.clone());
    let again = |how| Asked { computer: "desk".into(), ..Asked::again(&known, how, &settings) };

    let mut flow = Flow::of(again(How::Browser));
    flow.comes(0, Came::Found(Ok(Box::new(discovered("https://other.example")))));
    assert_eq!(flow.fault(), "site-moved");

    let mut flow = Flow::of(again(How::Browser));
    flow.comes(0, Came::Found(Ok(Box::new(discovered(SITE)))));
    flow.comes(0, ready(Some(1), false));
    flow.comes(1, approved(&state(), SITE));
    flow.comes(1, Came::Noted(Ok(())));
    let other = Me { id: UserId::new(8).unwrap(), ..me() };
    flow.comes(2, Came::SignedIn(Ok(Box::new(SignedIn { me: other, password: None, index: None }))));
    assert_eq!(flow.wants(), ["Undo"]);
    flow.comes(3, Came::Undone(None));
    assert_eq!(flow.fault(), "other-user");

    let taken = Asked::site("other.example", Some("blog".into()), How::Browser, &settings);
    let mut flow = Flow::of(taken);
    flow.comes(0, Came::Found(Ok(Box::new(discovered("https://other.example")))));
    assert_eq!(flow.fault(), "name-taken", "before anybody approves anything");
}

#[test]
fn nobody_confirms_another_address_for_a_script() {
    let mut site = discovered(SITE);
    let elsewhere = |typed: &str| Some(wordpress::Elsewhere { typed: typed.into(), found: SITE.into() });
    site.elsewhere = elsewhere("https://old.example");
    for (how, fault) in [(How::Given, "moved-elsewhere"), (How::Typed, ""), (How::Browser, "")] {
        let mut flow = Flow::new(how);
        flow.comes(0, Came::Found(Ok(Box::new(site.clone()))));
        assert_eq!(flow.fault(), fault, "{how:?}");
    }
    site.elsewhere = elsewhere("http://example.com");
    let mut flow = Flow::new(How::Given);
    flow.comes(0, Came::Found(Ok(Box::new(site))));
    assert_eq!(flow.fault(), "");
}

#[test]
fn what_a_site_calls_itself_is_made_safe() {
    let mut site = discovered(SITE);
    site.index.name = "Blog\u{1b}[2J\u{202e}".into();
    let mut flow = Flow::new(How::Browser);
    flow.comes(0, Came::Found(Ok(Box::new(site))));
    let text = flow.step("wordpress").1;
    assert!(!text.contains('\u{1b}') && !text.contains('\u{202e}'), "{text:?}");
}
