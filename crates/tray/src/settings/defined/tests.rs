use std::collections::BTreeSet;

use presence::alerts::{Kinds, Policy};
use serde_json::json;

use super::*;
use crate::logbook::LogLevel;
use crate::settings::testing::stored;
use crate::settings::{ChosenLanguage, Language};

/// The settings of a file with this value.
fn with(setting: &Setting, value: Value) -> Settings {
    let mut file = json!({"version": 2});
    setting.put(&mut file, Some(value));
    serde_json::from_value(file).unwrap()
}

fn policy(settings: &Settings) -> Policy {
    crate::connection::policy(&stored("Blog"), &settings.alerts, None, jiff::Timestamp::UNIX_EPOCH)
}

#[test]
fn every_setting_has_a_name_of_its_own_and_a_sentence() {
    let names: BTreeSet<&str> = SETTINGS.iter().map(|setting| setting.name).collect();
    assert_eq!(names.len(), SETTINGS.len());
    for Setting { name, at, doc, .. } in SETTINGS {
        let well = |c: char| c.is_ascii_lowercase() || matches!(c, '.' | '-');
        assert!(name.chars().all(well) && at.starts_with('/'), "{name}");
        assert!(doc.len() > 20 && !doc.ends_with('.') && !doc.contains('|'), "{doc}");
    }
}

#[test]
fn every_default_is_what_the_settings_are_by_themselves() {
    for setting in SETTINGS {
        assert_eq!(setting.of(&Settings::default()), setting.kind.default_value(), "{}", setting.name);
    }
}

#[test]
fn every_value_is_read_as_it_is_typed_and_written_as_it_is_read() {
    for setting in SETTINGS {
        let (typed, wrong): (&[&str], &[&str]) = match setting.kind {
            Kind::Switch { .. } => (&["on", "off", "ON"], &["", "1", "maybe"]),
            Kind::Minutes { .. } => {
                (&["5m", "45", "480m", "45 min"], &["4", "481m", "-1", "soon", "", "1e2"])
            }
            Kind::QuietHours => {
                (&["22:00-07:00", "22:00-07:00 mon,fri", "off"], &["22:00", "22:00-07:00 someday", ""])
            }
            Kind::Shortcut => {
                (&["ctrl+alt+w", "Super+Space", "off"], &["", "w", "ctrl+c", "alt+f4", "ctrl+ß"])
            }
            Kind::Choice { options, .. } => (options, &["", "tlh", "system,de"]),
        };
        for typed in typed {
            let value = setting.parse(typed).unwrap();
            let settings = with(setting, value.clone());
            assert!(settings.other_is_empty(), "{} is not a field that is read", setting.name);
            assert_eq!(setting.of(&settings), value, "{} {typed}", setting.name);
            assert_eq!(setting.parse(&setting.kind.show(&value)).unwrap(), value);
        }
        for wrong in wrong {
            let error = setting.parse(wrong).unwrap_err().to_string();
            assert!(error.contains(setting.name) && error.contains(&setting.kind.takes()), "{error}");
        }
    }
}

#[test]
fn each_alert_is_switched_by_its_own_setting() {
    type Of = fn(&Kinds) -> bool;
    let switches: [(&Setting, Of); 7] = [
        (&alerts::SAVED, |kinds| kinds.saved),
        (&alerts::CHANGING, |kinds| kinds.changing),
        (&alerts::OPENED, |kinds| kinds.opened),
        (&alerts::ALREADY_IN, |kinds| kinds.already_in),
        (&alerts::AGENTS, |kinds| kinds.agents),
        (&alerts::JOINED, |kinds| kinds.joined),
        (&alerts::WATCHED, |kinds| kinds.watched),
    ];
    for (setting, of) in switches {
        let default = of(&Kinds::default());
        assert_eq!(setting.kind, Kind::Switch { default }, "{}", setting.name);
        let kinds = policy(&with(setting, Value::from(!default))).kinds;
        assert_eq!(of(&kinds), !default, "{}", setting.name);
        let others = switches.iter().filter(|(other, _)| other.name != setting.name);
        assert!(others.clone().all(|(_, of)| of(&kinds) == of(&Kinds::default())), "{}", setting.name);
    }
}

#[test]
fn quiet_hours_are_the_time_that_is_silent() {
    let hours = alerts::QUIET_HOURS.parse("22:00-07:00 tue").unwrap();
    let settings = with(&alerts::QUIET_HOURS, hours);
    let night = "2026-11-24T23:00:00Z".parse().unwrap();
    let hours = settings.alerts.quiet_hours.unwrap();
    assert!(hours.end_of(night, &jiff::tz::TimeZone::UTC).is_some());
    assert!(with(&alerts::QUIET_HOURS, Value::Null).alerts.quiet_hours.is_none());
}

#[test]
fn a_post_is_mine_for_as_long_as_is_set() {
    let settings = with(&posts::MINE_FOR, 45.into());
    assert_eq!(settings.posts.mine_for(), std::time::Duration::from_secs(45 * 60));
    assert_eq!(Settings::default().posts.mine_for(), presence::Rules::default().sticky);
}

#[test]
fn every_language_that_can_be_chosen_is_one_that_is_read() {
    let Kind::Choice { options, .. } = language::LANGUAGE.kind else { panic!("a choice") };
    for typed in options {
        let chosen = with(&language::LANGUAGE, language::LANGUAGE.parse(typed).unwrap()).language;
        assert_eq!(chosen == ChosenLanguage::System, *typed == "system");
    }
    let typed = language::LANGUAGE.parse("PT-br").unwrap();
    let portuguese = ChosenLanguage::Always(Language::BrazilianPortuguese);
    assert_eq!(with(&language::LANGUAGE, typed).language, portuguese);
}

#[test]
fn a_shortcut_that_no_program_may_have_is_refused_with_the_reason() {
    for (typed, says) in [
        ("shift+w", "hold Ctrl, Alt or Super as well"),
        ("ctrl+v", "copy, paste and save"),
        ("alt+f4", "the system keeps it"),
    ] {
        let error = shortcut::SHORTCUT.parse(typed).unwrap_err().to_string();
        assert!(error.contains(says), "{error}");
    }
    let settings = with(&shortcut::SHORTCUT, shortcut::SHORTCUT.parse("Alt+Ctrl+W").unwrap());
    assert_eq!(settings.shortcut.unwrap().to_string(), "ctrl+alt+w");
    assert_eq!(Settings::default().shortcut, None);
}

#[test]
fn every_level_of_the_log_is_one_that_is_read() {
    let Kind::Choice { options, .. } = log::LEVEL.kind else { panic!("a choice") };
    let level = |typed: &str| with(&log::LEVEL, log::LEVEL.parse(typed).unwrap()).log_level;
    let levels: Vec<LogLevel> = options.iter().map(|typed| level(typed)).collect();
    assert_eq!(levels, [LogLevel::Off, LogLevel::Error, LogLevel::Warn, LogLevel::Info, LogLevel::Debug]);
}

#[test]
fn what_is_beyond_its_bounds_is_used_as_the_nearest_that_is_not() {
    for (there, used) in [
        (json!(1_000_000), Some(480)),
        (json!(-3), Some(5)),
        (json!(1e300), Some(480)),
        (json!(45), None),
        (json!("soon"), None),
    ] {
        let file = json!({"posts": {"mine_for_minutes": there}});
        assert_eq!(posts::MINE_FOR.beyond(&file), used.map(Value::from));
    }
}
