//! What clients set for single sites, and for many at once.

use protocol::{ListedSetting, RemovalOutcome, SettingKind, SiteSettings};

use super::*;
use crate::settings::SITE_SETTINGS;

fn set(sites: &[u64], name: &str, value: Option<&str>) -> Request {
    Request::SetSites { sites: sites.to_vec(), name: name.to_owned(), value: value.map(str::to_owned) }
}

fn listed(day: &mut Day, seconds: u64, site: u64, name: &str) -> ListedSetting {
    let answers = day.client(seconds, Request::SiteSettings { site });
    let [Answer::SiteSettings(SiteSettings { site: of, settings, .. })] = &answers[..] else {
        panic!("{answers:?}")
    };
    assert_eq!((*of, settings.len()), (site, SITE_SETTINGS.len()));
    settings.iter().find(|one| one.name == name).unwrap().clone()
}

fn done(answers: &[Answer]) {
    assert!(answers.contains(&Answer::Done), "{answers:?}");
}

#[test]
fn what_is_set_for_a_site_is_kept_and_shows_on_the_board() {
    let mut day = Day::with(&["Magazine", "Shop"]);
    assert_eq!(listed(&mut day, 1, 1, "at-most-every").kind, SettingKind::Seconds { least: 15, most: 3600 });
    done(&day.client(2, set(&[1], "group", Some("Client A"))));
    done(&day.client(3, set(&[1], "colour", Some("teal"))));
    done(&day.client(4, set(&[1], "favourite", Some("on"))));
    assert_eq!(listed(&mut day, 5, 1, "group").typed, "Client A");
    assert_eq!(day.outside.0.borrow().settings.sites[1].shown.group.as_deref(), Some("Client A"));
    let answers = day.client(6, Request::Board);
    let site = answers.iter().find_map(|answer| match answer {
        Answer::Board(part) => part.sites.iter().find(|site| site.id == 1).cloned(),
        _ => None,
    });
    let site = site.unwrap();
    assert_eq!(
        (site.group.as_deref(), site.initials.as_deref(), site.favourite),
        (Some("Client A"), Some("S"), true)
    );
    done(&day.client(7, set(&[1], "group", None)));
    assert_eq!(listed(&mut day, 8, 1, "group").typed, "off");
}

#[test]
fn a_site_is_silent_for_a_while_and_then_is_not() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(alone_in_prices()));
    done(&day.client(1, set(&[0], "muted-until", Some("2m"))));
    assert_eq!(listed(&mut day, 2, 0, "muted-until").typed, "2026-11-24T09:44:01Z");
    day.read(60, 0, Ok(busy()));
    assert!(day.titles().is_empty(), "{:?}", day.titles());
    // What goes on by then is told with the next reading after it.
    assert!(day.controller.due().is_some());
    day.at(130, Event::TimeCame);
    assert_eq!(listed(&mut day, 131, 0, "muted-until").typed, "off");
    assert!(!day.controller.watching.sites()[0].policy().site_muted);
}

#[test]
fn many_sites_are_set_by_one_request_and_one_write() {
    let names: Vec<String> = (0..50).map(|number| format!("Site{number}")).collect();
    let mut day =
        Day::with_settings(|settings| settings.sites = names.iter().map(|name| stored(name)).collect());
    day.lines();
    let all: Vec<u64> = (0..50).collect();
    done(&day.client(1, set(&all, "reading", Some("off"))));
    assert!(day.outside.0.borrow().settings.sites.iter().all(|site| site.stopped));
    assert_eq!(day.lines().iter().filter(|line| line.starts_with("disconnect")).count(), 50);
    done(&day.client(2, set(&all[..2], "reading", Some("on"))));
    assert_eq!(day.lines(), ["connect 0", "connect 1"]);
}

#[test]
fn muting_takes_back_what_stands_and_keeps_what_goes_on_quiet() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(alone_in_prices()));
    day.read(15, 0, Ok(busy()));
    assert_eq!(day.titles().len(), 1);
    done(&day.client(16, set(&[0], "alerts", Some("off"))));
    assert_eq!(day.outside.0.borrow().withdrawn.len(), 1);
    done(&day.client(17, set(&[0], "alerts", Some("on"))));
    assert!(!day.outside.0.borrow().settings.sites[0].muted.site);
}

#[test]
fn what_can_not_be_set_is_refused_and_changes_nothing() {
    let mut day = Day::with(&["Magazine"]);
    let before = day.outside.0.borrow().settings.clone();
    for (sites, name, value, code) in [
        (&[0, 7][..], "group", "Client A", "no-site"),
        (&[0][..], "groups", "Client A", "no-setting"),
        (&[0][..], "colour", "conflict", "not-a-value"),
        (&[0][..], "group", "a\u{202e}b", "not-a-value"),
        // Who calls a group so does not want it to be none.
        (&[0][..], "group", "Off", "not-a-value"),
    ] {
        let answers = day.client(1, set(sites, name, Some(value)));
        assert!(matches!(&answers[..], [Answer::Failed { code: there, .. }] if there == code), "{answers:?}");
    }
    assert_eq!(day.outside.0.borrow().settings, before);
    day.outside.0.borrow_mut().settings_fail = true;
    let answers = day.client(2, set(&[0], "favourite", Some("on")));
    assert!(matches!(&answers[..], [Answer::Failed { code, .. }] if code == "settings"), "{answers:?}");
    let answers = day.client(3, Request::SiteSettings { site: 7 });
    assert!(matches!(&answers[..], [Answer::Failed { code, .. }] if code == "no-site"), "{answers:?}");
}

#[test]
fn a_refused_sign_in_is_tried_again_for_no_setting() {
    let mut day = Day::with(&["Magazine"]);
    day.read(1, 0, Err(refused()));
    day.lines();
    done(&day.client(2, set(&[0], "favourite", Some("on"))));
    day.at(
        3,
        Event::Removed { client: ClientId(1), site: 7, outcome: RemovalOutcome::Left, sentences: vec![] },
    );
    assert!(!day.lines().contains(&"connect 0".to_owned()));
    day.client(4, Request::Reload);
    assert!(day.lines().contains(&"connect 0".to_owned()), "another program may have signed in");
}
