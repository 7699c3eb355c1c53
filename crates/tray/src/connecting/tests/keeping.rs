use super::*;
use crate::connecting::NotKept;

#[test]
fn each_state_of_the_keychain_is_told_and_nothing_is_lost() {
    for (error, code) in [
        (KeychainError::Locked, "keychain-locked"),
        (KeychainError::Denied, "keychain-denied"),
        (KeychainError::Missing("none".into()), "keychain-missing"),
        (KeychainError::Failed("odd".into()), "keychain-failed"),
    ] {
        let mut flow = Flow::read();
        flow.comes(8, Came::Kept(Err(NotKept::Keychain(error))));
        assert_eq!((flow.phase(), flow.fault().as_str()), (ConnectingPhase::Keychain, code));
        assert!(flow.wants().is_empty());
        assert_eq!(flow.says(9, Said::TryAgain).wants(), ["Keep"]);
        assert_eq!(flow.comes(10, kept(false, None)).wants(), ["End"]);
    }
}

#[test]
fn a_secret_can_be_kept_for_this_run_only() {
    let mut flow = Flow::read();
    flow.comes(8, Came::Kept(Err(NotKept::Keychain(KeychainError::Locked))));
    assert_eq!(flow.says(9, Said::KeepForThisRun).wants(), ["KeepHere", "Remember"]);
    assert_eq!(flow.step("kept").0, ConnectingState::Skipped);
    assert_eq!(flow.comes(10, remembered(true, Some("old-uuid"))).wants(), ["RevokeOlder"]);
    flow.comes(11, Came::OlderRevoked(Ok(OfApplication::Gone)));
    assert!(flow.view().next.iter().any(|line| line.contains("started anew")), "{:?}", flow.view().next);
}

#[test]
fn a_script_goes_on_without_a_keychain() {
    let mut flow = Flow::of(Asked { this_run: false, ..asked(How::Given) });
    flow.comes(0, Came::Found(Ok(Box::new(discovered(SITE)))));
    flow.says(0, Said::Paste { user: "zoe".into(), password: secret("abcd") });
    flow.comes(1, signed_in());
    flow.comes(2, was_read());
    flow.comes(3, Came::Kept(Err(NotKept::Keychain(KeychainError::Missing("none".into())))));
    assert_eq!(flow.wants(), ["Remember"]);
    flow.comes(4, remembered(false, None));
    assert_eq!(flow.phase(), ConnectingPhase::Connected);
    assert!(flow.view().next.iter().any(|line| line.contains("variable X")));
}

#[test]
fn a_password_in_a_variable_stays_there() {
    let mut flow = Flow::of(Asked { keep: false, variable: Some("MINE".into()), ..asked(How::Given) });
    flow.comes(0, Came::Found(Ok(Box::new(discovered(SITE)))));
    flow.says(0, Said::Paste { user: "zoe".into(), password: secret("abcd") });
    flow.comes(1, signed_in());
    assert_eq!(flow.comes(2, was_read()).wants(), ["Remember"]);
}

#[test]
fn who_is_connected_already_gets_a_new_password_and_the_old_one_is_revoked() {
    let mut flow = Flow::read();
    assert_eq!(flow.comes(8, kept(true, Some("old-uuid"))).wants(), ["RevokeOlder"]);
    assert!(flow.step("remembered").1.contains("its password was renewed"));
    assert!(flow.view().next.is_empty(), "what is said in the end is said once");
    assert_eq!(flow.comes(10, Came::OlderRevoked(Ok(OfApplication::Revoked))).wants(), ["End"]);
    assert!(flow.view().next.last().unwrap().contains("was revoked"));
}

#[test]
fn a_password_that_somebody_made_by_hand_is_said_to_stay() {
    let mut flow = Flow::read();
    flow.comes(8, kept(true, Some("old-uuid")));
    flow.comes(10, Came::OlderRevoked(Ok(OfApplication::NotOurs)));
    assert!(flow.view().next.last().unwrap().contains("not made by Presence Tray"), "{:?}", flow.view().next);
}

#[test]
fn the_same_password_again_is_not_called_a_renewal() {
    for (older, said) in [
        (Some("fresh-uuid"), "with the same password"),
        (None, "is signed in on again"),
        (Some("x"), "renewed"),
    ] {
        let mut flow = Flow::read();
        flow.comes(8, kept(true, older));
        let text = flow.step("remembered").1;
        assert!(text.contains(said), "{text}");
        assert_eq!(text.contains("renewed"), older == Some("x"), "{text}");
    }
}

#[test]
fn a_password_that_stays_valid_is_named_with_the_page_to_revoke_it() {
    let why = || Stays { uuid: Some("first".into()), why: answered_500() };
    let page = format!("{SITE}/wp-admin/profile.php#application-passwords-section");
    let mut flow = Flow::approved();
    flow.comes(6, signed_in());
    flow.comes(7, was_read());
    flow.comes(7, fresh(Some(why())));
    assert_eq!(flow.comes(8, kept(false, None)).wants(), ["End"]);
    let next = flow.view().next;
    assert!(
        next.iter().any(|line| line.contains("“Presence Tray (desk)”") && line.contains(" 500 ")),
        "{next:?}"
    );
    assert_eq!(next.last(), Some(&page));

    let mut flow = Flow::read();
    flow.comes(8, kept(true, Some("old-uuid")));
    flow.comes(9, Came::OlderRevoked(Err(Box::new(Fault::Maintenance(evidence())))));
    let next = flow.view().next;
    assert!(next.iter().any(|line| line.contains("before could not be revoked")), "{next:?}");
    assert_eq!(next.last(), Some(&page));
}

#[test]
fn a_site_that_makes_no_other_password_is_connected_with_the_first() {
    let mut flow = Flow::approved();
    flow.comes(6, signed_in());
    flow.comes(7, was_read());
    flow.comes(7, Came::Fresh(Box::default()));
    let Do::Keep(draft, _) = &flow.wants[0] else { panic!("{:?}", flow.wants()) };
    assert_eq!((draft.site.password_uuid.as_deref(), draft.ours), (Some("new-uuid"), true));
    flow.comes(8, kept(false, None));
    let view = flow.view();
    assert_eq!((view.phase, view.fault), (ConnectingPhase::Connected, None), "nothing alarming is said");
    assert!(view.next.iter().all(|line| !line.contains("revoke")), "{:?}", view.next);
}

#[test]
fn a_password_that_was_pasted_is_kept_as_it_is() {
    let mut flow = Flow::waiting();
    flow.says(1, Said::Paste { user: "zoe".into(), password: secret("abcd") });
    flow.comes(2, signed_in());
    assert_eq!(flow.comes(3, was_read()).wants(), ["Keep"], "no address ever held it");
}

#[test]
fn another_password_in_the_keychain_is_told_of() {
    for (cleared, said) in [
        (Ok(()), "was taken out of it"),
        (Err(KeychainError::Locked), "may still be in the keychain. The keychain is locked."),
    ] {
        let mut flow = Flow::of(Asked { keep: false, variable: Some("MINE".into()), ..asked(How::Given) });
        flow.comes(0, Came::Found(Ok(Box::new(discovered(SITE)))));
        flow.says(0, Said::Paste { user: "zoe".into(), password: secret("abcd") });
        flow.comes(1, signed_in());
        flow.comes(2, was_read());
        assert!(matches!(&flow.wants[0], Do::Remember { variable: Some(_), .. }));
        flow.comes(3, Came::Remembered(Ok(Remembered { cleared: Some(cleared), ..known(true, None) })));
        assert!(flow.view().next.iter().any(|line| line.contains(said)), "{:?}", flow.view().next);
    }
}

#[test]
fn whether_another_password_was_made_is_only_known_of_a_site_that_says_so() {
    use super::super::fresh::perhaps_made;
    for unknown in [
        Fault::BadGateway(evidence()),
        Fault::ServerError(evidence()),
        Fault::WebPageInstead(evidence()),
        Fault::EmptyAnswer(evidence()),
        Fault::BrokenJson { evidence: evidence(), begins: "{".into() },
        Fault::UnexpectedAnswer(evidence()),
    ] {
        let stays = perhaps_made(&unknown).unwrap_or_else(|| panic!("{unknown:?}"));
        assert_eq!(stays.uuid, None);
    }
    for refused in [Fault::NotAllowed(evidence()), Fault::RouteMissing(evidence())] {
        assert_eq!(perhaps_made(&refused), None, "{refused:?}");
    }
}

#[test]
fn where_the_site_does_not_tell_which_password_is_used_the_one_from_before_is_named() {
    let mut flow = Flow::waiting();
    flow.says(1, Said::Paste { user: "zoe".into(), password: secret("abcd") });
    flow.comes(2, Came::SignedIn(Ok(Box::new(SignedIn { me: me(), password: None, index: None }))));
    flow.comes(3, was_read());
    assert_eq!(flow.comes(4, kept(true, Some("old-uuid"))).wants(), ["End"]);
    let next = flow.view().next;
    assert!(next.iter().any(|line| line.contains("If it is another one than before")), "{next:?}");
    let page = format!("{SITE}/wp-admin/profile.php#application-passwords-section");
    assert_eq!(next.last(), Some(&page));
}
