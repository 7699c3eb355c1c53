use super::*;
use crate::connecting::NotRemembered;
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

    let mut flow = Flow::waiting();
    flow.comes(1, approved(&state(), SITE));
    flow.comes(2, Came::SignedIn(Err(Box::new(Fault::Maintenance(evidence())))));
    assert_eq!(flow.fault(), "maintenance");
    assert_eq!(flow.wants(), ["Undo", "End"], "the password that was made is given back");

    let mut flow = Flow::waiting();
    flow.comes(1, approved(&state(), SITE));
    flow.comes(2, signed_in());
    flow.comes(3, Came::Read(Err(Box::new(Fault::NotAllowed(evidence())))));
    assert_eq!((flow.fault().as_str(), flow.step("reading").0), ("not-allowed", ConnectingState::Failed));
    assert_eq!(flow.wants(), ["Undo", "End"]);

    let mut flow = Flow::read();
    flow.comes(8, Came::Kept(Ok(())));
    flow.comes(9, Came::Remembered(Err(NotRemembered::Settings("disk full".into()))));
    assert_eq!(
        (flow.fault().as_str(), flow.wants()),
        ("settings", vec!["Undo".to_owned(), "End".to_owned()])
    );
    assert!(matches!(&flow.wants[0], Do::Undo { entry: Some(_), give_back: Some(_) }));
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
    let mut flow = Flow::read();
    assert_eq!(flow.says(8, Said::Cancel).wants(), ["Undo", "End"]);
    let mut flow = Flow::read();
    flow.comes(8, Came::Kept(Ok(())));
    flow.comes(9, remembered(true, Some("old-uuid")));
    assert_eq!(flow.says(10, Said::Cancel).wants(), ["End"]);
    assert_eq!(flow.phase(), ConnectingPhase::Connected, "it is in the settings already");
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
    let other = Me { id: UserId::new(8).unwrap(), ..me() };
    flow.comes(2, Came::SignedIn(Ok(Box::new(SignedIn { me: other, password: None, index: None }))));
    assert_eq!(
        (flow.fault().as_str(), flow.wants()),
        ("other-user", vec!["Undo".to_owned(), "End".to_owned()])
    );

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
