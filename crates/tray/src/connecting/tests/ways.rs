use super::*;

#[test]
fn approving_in_the_browser_connects_the_site() {
    let mut flow = Flow::new(How::Browser);
    assert_eq!(flow.wants(), ["Discover"]);
    assert!(!format!("{:?}", flow.view()).contains("s3cret"));
    flow.comes(0, Came::Found(Ok(Box::new(discovered(SITE)))));
    assert_eq!((flow.phase(), flow.wants()), (ConnectingPhase::Working, vec!["OpenWays".to_owned()]));
    flow.comes(0, ready(Some(5599), true));
    assert!(flow.opened().starts_with("https://example.com/wp-admin/authorize-application.php?"));
    assert!(flow.opened().contains("127.0.0.1%3A5599"));
    assert_eq!(flow.view().ways, [Way::Loopback, Way::Link, Way::Paste]);
    assert_eq!(flow.view().open_by_hand.unwrap(), flow.opened());
    flow.comes(5, approved(&state(), SITE));
    assert_eq!(flow.wants(), ["Reply Taken", "CloseWays", "Note"]);
    assert_eq!(flow.comes(5, Came::Noted(Ok(()))).wants(), ["SignIn"]);
    assert_eq!(flow.comes(6, signed_in()).wants(), ["Read"]);
    assert_eq!(flow.comes(7, was_read()).wants(), ["Refresh"]);
    assert_eq!(flow.comes(7, fresh(None)).wants(), ["Keep"]);
    assert_eq!(flow.comes(8, kept(false, None)).wants(), ["End"]);
    let view = flow.view();
    assert_eq!((view.phase, view.site.as_deref()), (ConnectingPhase::Connected, Some("Blog")));
    assert!(view.steps.iter().all(|step| step.state == ConnectingState::Done), "{view:?}");
    assert!(view.next[0].starts_with("You will see who is in which post"), "{view:?}");
    assert!(view.next[1].contains("recording may be switched off"), "an empty roster may mean it");
    assert!(!format!("{view:?} {:?}", flow.flow).contains("abcd"));
    assert_eq!(flow.flow.connected().unwrap().user, "zoe");
}

#[test]
fn what_was_not_asked_for_changes_nothing() {
    let mut flow = Flow::waiting();
    let before = flow.view();
    for came in [
        approved("wrong", SITE),
        approved(&state()[1..], SITE),
        returned("state=wrong&success=false"),
        Came::SignedIn(Err(Box::new(Fault::NotSignedIn(evidence())))),
        kept(false, None),
        fresh(None),
        Came::Noted(Ok(())),
        remembered(false, None),
        Came::Said(Said::KeepForThisRun),
    ] {
        let answers = matches!(came, Came::Returned(_));
        flow.comes(1, came);
        assert_eq!(flow.wants(), if answers { vec!["Reply Unasked"] } else { vec![] });
        assert_eq!(flow.view(), before);
    }
}

#[test]
fn an_answer_is_taken_once() {
    let mut flow = Flow::waiting();
    flow.comes(1, approved(&state(), SITE));
    assert_eq!(flow.comes(2, approved(&state(), SITE)).wants(), ["Reply Unasked"]);
    assert_eq!(
        flow.comes(2, returned(&format!("state={}&success=false", state()))).wants(),
        ["Reply Unasked"]
    );
    flow.comes(2, Came::Noted(Ok(())));
    flow.comes(3, signed_in());
    assert_eq!(flow.step("signed-in"), (ConnectingState::Done, "Signed in as Zoë".to_owned()));
}

#[test]
fn another_site_is_refused_and_the_flow_goes_on() {
    let mut flow = Flow::waiting();
    assert_eq!(flow.comes(1, approved(&state(), "https://evil.example")).wants(), ["Reply OtherSite"]);
    assert_eq!((flow.phase(), flow.fault().as_str()), (ConnectingPhase::Approval, "other-site"));
    assert_eq!(flow.comes(2, approved(&state(), SITE)).wants()[0], "Reply Taken");
    assert_eq!(flow.fault(), "");
}

#[test]
fn a_rejection_is_said_and_can_be_thought_over() {
    let mut flow = Flow::waiting();
    flow.comes(1, returned(&format!("state={}&success=false", state())));
    assert_eq!((flow.wants(), flow.fault().as_str()), (vec!["Reply Rejected".to_owned()], "rejected"));
    assert_eq!(flow.phase(), ConnectingPhase::Approval);
    flow.says(2, Said::Approve(Way::Loopback));
    assert!(flow.opened().contains("5599") && flow.fault().is_empty());
    assert_eq!(flow.comes(3, approved(&state(), SITE)).wants()[0], "Reply Taken");
}

#[test]
fn a_login_that_can_not_be_sent_is_refused() {
    let mut flow = Flow::waiting();
    let query = format!("state={}&site_url={SITE}&user_login=zo%3Ae&password=abcd", state());
    assert_eq!(flow.comes(1, returned(&query)).wants(), ["Reply Unusable"]);
    assert_eq!(flow.fault(), "password-unusable");
}

#[test]
fn the_next_way_is_offered_when_one_does_not_answer() {
    let mut flow = Flow::waiting();
    assert_eq!(flow.flow.due(), Some(at(0) + OFFER_AFTER));
    flow.comes(59, Came::TimeCame);
    assert_eq!(flow.view().next.len(), 1);
    flow.comes(60, Came::TimeCame);
    assert!(flow.view().next[1].contains("let it open a link instead"), "{:?}", flow.view().next);
    assert!(flow.wants().is_empty(), "it is offered, not done");
    flow.says(70, Said::Approve(Way::Link));
    assert!(flow.opened().contains("presence-tray%3A%2F%2Fauthorized"), "{}", flow.opened());
    assert_eq!(flow.view().ways[0], Way::Link);
    flow.comes(130, Came::TimeCame);
    assert!(flow.view().next[1].contains("paste it"));
    assert_eq!(flow.flow.due(), Some(at(0) + PATIENCE), "there is no further way");
    // The first way is open all the time.
    assert_eq!(flow.comes(140, approved(&state(), SITE)).wants()[0], "Reply Taken");
}

#[test]
fn nobody_waits_for_ever() {
    let mut flow = Flow::waiting();
    flow.comes(15 * 60, Came::TimeCame);
    assert_eq!((flow.phase(), flow.fault().as_str()), (ConnectingPhase::Failed, "not-approved"));
    assert_eq!(flow.wants(), ["CloseWays", "End"]);
}

#[test]
fn without_one_way_the_next_is_taken() {
    for (port, links, way) in [(None, true, Way::Link), (None, false, Way::Paste)] {
        let mut flow = Flow::new(How::Browser);
        flow.comes(0, Came::Found(Ok(Box::new(discovered(SITE)))));
        flow.comes(0, ready(port, links));
        assert_eq!(flow.view().ways[0], way);
        assert_eq!(flow.opened().contains("success_url"), way == Way::Link);
        assert!(flow.says(1, Said::Approve(Way::Loopback)).wants().is_empty(), "that way is not open");
    }
    let mut flow = Flow::new(How::Browser);
    flow.comes(0, Came::Found(Ok(Box::new(discovered(SITE)))));
    flow.comes(0, Came::NoToken("no device".into()));
    assert_eq!((flow.view().ways, flow.fault().as_str()), (vec![Way::Paste], "no-randomness"));
}

#[test]
fn a_password_can_be_pasted_at_any_time() {
    let mut flow = Flow::waiting();
    let paste = |user: &str, password: &str| Said::Paste { user: user.into(), password: secret(password) };
    flow.says(1, paste("", "x"));
    assert_eq!((flow.fault().as_str(), flow.phase()), ("password-unusable", ConnectingPhase::Approval));
    assert_eq!(flow.says(2, paste("zoe", "abcd")).wants(), ["CloseWays", "SignIn"]);
    assert_eq!(flow.comes(3, approved(&state(), SITE)).wants(), ["Reply Unasked"], "the ways are closed");
    flow.comes(4, Came::SignedIn(Err(Box::new(Fault::CredentialsRefused(evidence())))));
    assert_eq!((flow.phase(), flow.wants()), (ConnectingPhase::Working, vec!["OpenWays".to_owned()]));
    assert_eq!(flow.fault(), "credentials-refused", "and it is said");
}

#[test]
fn who_sits_elsewhere_gets_an_address_and_pastes() {
    let mut flow = Flow::new(How::BrowserElsewhere);
    flow.comes(0, Came::Found(Ok(Box::new(discovered(SITE)))));
    assert!(flow.wants().is_empty());
    let page = flow.view().open_by_hand.unwrap();
    assert!(page.contains("app_name=Presence+Tray+%28desk%29") && !page.contains("success_url"), "{page}");
    assert_eq!(flow.view().ways, [Way::Paste]);
}

#[test]
fn a_flow_is_shown_in_the_language_of_the_user() {
    let flow = Flow::waiting();
    let view = flow.flow.view(Words::of(crate::settings::Language::German));
    assert_eq!(view.steps[2].text, "Stimme der Anmeldung in deinem Browser zu");
    assert_eq!(view.steps[3].text, "Anmelden");
    assert!(view.next[0].starts_with("Dein Browser zeigt eine Seite der Website."), "{:?}", view.next);
}

#[test]
fn a_site_without_a_page_is_asked_for_by_hand() {
    let mut site = discovered(SITE);
    site.index.authorization = None;
    for (authorization, code) in
        [(None, "no-approval-page"), (Some("https://evil.example/wp-admin/"), "approval-elsewhere")]
    {
        site.index.authorization = authorization.map(str::to_owned);
        let mut flow = Flow::new(How::Browser);
        flow.comes(0, Came::Found(Ok(Box::new(site.clone()))));
        assert_eq!((flow.fault().as_str(), flow.view().open_by_hand), (code, None));
        assert_eq!((flow.phase(), flow.view().ways), (ConnectingPhase::Approval, vec![Way::Paste]));
    }
}
