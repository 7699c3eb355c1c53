//! What clients set.

use wordpress::{Saying, saying};

use super::*;
use crate::logbook::LogLevel;
use crate::settings::{Day as Weekday, SETTINGS};

fn set(name: &str, value: Option<&str>) -> Request {
    Request::Set { name: name.to_owned(), value: value.map(str::to_owned) }
}

fn listed(answers: &[Answer], name: &str) -> protocol::ListedSetting {
    let [Answer::Settings(list)] = answers else { panic!("{answers:?}") };
    assert_eq!(list.settings.len(), SETTINGS.len());
    assert_eq!(list.file, "settings.json");
    list.settings.iter().find(|one| one.name == name).unwrap().clone()
}

#[test]
fn a_client_is_told_what_can_be_set_and_within_which_bounds() {
    let mut day = Day::with(&["Magazine"]);
    let mine_for = listed(&day.client(1, Request::Settings), "posts.mine-for");
    assert_eq!(mine_for.kind, protocol::SettingKind::Minutes { least: 5, most: 480 });
    assert_eq!((mine_for.typed.as_str(), &mine_for.value), ("30m", &mine_for.default));
    assert!(day.lines().iter().all(|line| line == "connect 0"));
}

#[test]
fn what_a_client_sets_is_kept_and_followed_at_once() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(alone_in_prices()));
    let answers = day.client(1, set("alerts.opened", Some("off")));
    assert_eq!(listed(&answers, "alerts.opened").typed, "off");
    assert!(!day.outside.0.borrow().settings.alerts.opened);
    day.client(2, set("alerts.quiet-hours", Some("22:00-07:00 tue")));
    let hours = day.outside.0.borrow().settings.alerts.quiet_hours.clone().unwrap();
    assert_eq!(hours.days, [Weekday::Tue]);
    assert_eq!(day.outside.0.borrow().settings.sites, [stored("Magazine")]);
    day.read(15, 0, Ok(busy()));
    assert!(day.titles().is_empty(), "{:?}", day.titles());
    // By itself it is on.
    let answers = day.client(16, set("alerts.opened", None));
    assert_eq!(listed(&answers, "alerts.opened").typed, "on");
}

#[test]
fn what_can_not_be_set_is_refused_in_words_and_changes_nothing() {
    let mut day = Day::with(&["Magazine"]);
    let before = day.outside.0.borrow().settings.clone();
    for (name, value, code, says) in [
        ("posts.mine-for", "4m", "not-a-value", "5 to 480 minutes"),
        ("alerts.saved", "maybe", "not-a-value", "on or off"),
        ("alerts.quiet-hours", "25:00-07:00", "not-a-value", "22:00-07:00"),
        ("no\u{1b}[1mthing", "on", "no-setting", "no setting is called"),
    ] {
        let answers = day.client(1, set(name, Some(value)));
        let [Answer::Failed { code: there, message }] = &answers[..] else { panic!("{answers:?}") };
        assert_eq!(there, code);
        assert!(message.contains(says) && !message.contains('\u{1b}'), "{message}");
    }
    assert_eq!(day.outside.0.borrow().settings, before);
    day.outside.0.borrow_mut().settings_fail = true;
    let answers = day.client(2, set("alerts.saved", Some("off")));
    assert!(matches!(&answers[..], [Answer::Failed { code, .. }] if code == "settings"), "{answers:?}");
}

#[test]
fn another_language_is_spoken_at_once() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(alone_in_prices()));
    assert_eq!(day.rows().last().unwrap(), "Quit");
    day.client(1, set("language", Some("de")));
    assert_eq!(day.rows().last().unwrap(), "Beenden");
    day.read(15, 0, Ok(busy()));
    assert_eq!(day.titles(), ["Ann Lee hat „Prices“ geöffnet"]);
    // What programs read stays as it is.
    let answers = day.client(16, Request::Why { language: None });
    let Some(Answer::Why(why)) = answers.last() else { panic!("{answers:?}") };
    let told = why.decisions.iter().find(|one| one.told).unwrap();
    assert_eq!(told.about, "Ann Lee opened “Prices”");
    let answers = day.client(16, Request::Why { language: Some("de-AT".to_owned()) });
    let Some(Answer::Why(why)) = answers.last() else { panic!("{answers:?}") };
    let told = why.decisions.iter().find(|one| one.told).unwrap();
    assert_eq!((told.about.as_str(), told.why.as_str()), ("Ann Lee hat „Prices“ geöffnet", "gemeldet"));
    day.client(17, set("language", None));
    assert_eq!(day.rows().last().unwrap(), "Quit");
}

#[test]
fn another_level_of_the_log_holds_at_once() {
    let mut day = Day::with(&["Magazine"]);
    let answers = day.client(1, set("log-level", Some("debug")));
    assert_eq!(listed(&answers, "log-level").typed, "debug");
    let [Answer::Settings(list)] = &answers[..] else { panic!("{answers:?}") };
    assert_eq!(list.log.as_deref(), Some("presence-tray.log"));
    // What is set otherwise changes nothing of it.
    day.client(2, set("alerts.saved", Some("off")));
    day.client(3, set("log-level", None));
    assert_eq!(day.outside.0.borrow().logs, [LogLevel::Warn, LogLevel::Debug, LogLevel::Warn]);
}

fn autostart(day: &mut Day, is: Result<bool, Saying>, failed: Option<Saying>) -> protocol::Autostart {
    day.outside.0.borrow_mut().answers.clear();
    day.at(9, Event::Autostart { client: ClientId(1), is, failed });
    let answers: Vec<Answer> =
        day.outside.0.borrow().answers.iter().map(|(_, answer)| answer.clone()).collect();
    let [Answer::Autostart(told)] = &answers[..] else { panic!("{answers:?}") };
    told.clone()
}

#[test]
fn the_system_is_asked_whether_it_starts_the_program_and_what_it_says_is_told() {
    let mut day = Day::with(&[]);
    assert_eq!(day.client(1, Request::Autostart { wanted: None }), [Answer::Done]);
    assert_eq!(day.client(2, Request::Autostart { wanted: Some(true) }), [Answer::Done]);
    assert_eq!(day.lines(), ["autostart None for 1", "autostart Some(true) for 1"]);
    assert_eq!(autostart(&mut day, Ok(true), None).on, Some(true));
    let full = saying!("autostart-unchanged", why = "the disk\u{1b}[1m is full");
    let refused = autostart(&mut day, Ok(false), Some(full));
    assert_eq!(refused.on, Some(false));
    assert!(refused.failed.is_some_and(|why| why.contains("is full") && !why.contains('\u{1b}')));
    let unknown = autostart(&mut day, Err(saying!("no-home-for-entry")), None);
    let why = "there is no home directory to keep the entry in";
    assert_eq!((unknown.on, unknown.failed.as_deref()), (None, Some(why)));
    day.outside.0.borrow_mut().autostart_busy = true;
    let busy = day.client(10, Request::Autostart { wanted: Some(false) });
    assert!(matches!(&busy[..], [Answer::Failed { code, .. }] if code == "autostart-busy"), "{busy:?}");
}

#[test]
fn each_client_is_told_in_the_language_that_it_asks_for() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(alone_in_prices()));
    for (client, language) in [(1, None), (2, Some("fr")), (3, Some("fr-CA"))] {
        let language = language.map(str::to_owned);
        let watch = Request::Watch { sites: Vec::new(), language };
        day.at(1, Event::Client(ClientId(client), watch));
    }
    day.outside.0.borrow_mut().answers.clear();
    day.read(15, 0, Ok(busy()));
    let mut titles: Vec<(u64, String)> = Vec::new();
    for (client, answer) in &day.outside.0.borrow().answers {
        if let Answer::News(watch) = answer
            && let protocol::Happening::Alert(alert) = &watch.happening
        {
            titles.push((client.0, alert.title.clone()));
        }
    }
    let french = "Ann Lee a ouvert «\u{a0}Prices\u{a0}»".to_owned();
    let english = "Ann Lee opened “Prices”".to_owned();
    assert_eq!(titles, [(1, english), (2, french.clone()), (3, french)]);
    let status = Request::Status { sites: Vec::new(), language: Some("fr".to_owned()) };
    let answers = day.client(16, status);
    let Some(Answer::Status(status)) = answers.last() else { panic!("{answers:?}") };
    let protocol::SiteState::Read { people, .. } = &status.sites[0].state else { panic!("{status:?}") };
    let place = people.iter().find_map(|present| match &present.place {
        protocol::Place::Screen { id, label } if id == "upload" => Some(label.as_str()),
        _ => None,
    });
    assert_eq!(place, Some("Médiathèque"));
}
