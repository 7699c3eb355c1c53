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
        assert_eq!(flow.comes(10, Came::Kept(Ok(()))).wants(), ["Remember"]);
    }
}

#[test]
fn a_secret_can_be_kept_for_this_run_only() {
    let mut flow = Flow::read();
    flow.comes(8, Came::Kept(Err(NotKept::Keychain(KeychainError::Locked))));
    assert_eq!(flow.says(9, Said::KeepForThisRun).wants(), ["KeepHere", "Remember"]);
    assert_eq!(flow.step("kept").0, ConnectingState::Skipped);
    flow.comes(10, remembered(true, Some("old-uuid")));
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
    flow.comes(8, Came::Kept(Ok(())));
    assert_eq!(flow.comes(9, remembered(true, Some("old-uuid"))).wants(), ["RevokeOlder"]);
    assert!(flow.step("remembered").1.contains("connected already"));
    assert_eq!(flow.comes(10, Came::OlderRevoked(Ok(()))).wants(), ["End"]);
    assert!(flow.view().next.last().unwrap().contains("was revoked"));
    let mut flow = Flow::read();
    flow.comes(8, Came::Kept(Ok(())));
    assert_eq!(flow.comes(9, remembered(true, Some("new-uuid"))).wants(), ["End"], "it is the same one");
}
