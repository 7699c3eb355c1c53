use std::collections::BTreeSet;

use serde_json::json;

use super::*;
use crate::settings::testing::stored;

/// 10:42 in a place an hour ahead of UTC.
fn now() -> Moments {
    crate::words::testing::moments(1000)
}

fn given(setting: &SiteSetting, typed: &str) -> StoredSite {
    let mut site = stored("Blog");
    setting.give(&mut site, Some(setting.parse(typed, &now()).unwrap()));
    site
}

#[test]
fn every_setting_has_a_name_of_its_own_and_a_sentence() {
    let names: BTreeSet<&str> = SITE_SETTINGS.iter().map(|setting| setting.name).collect();
    assert_eq!(names.len(), SITE_SETTINGS.len());
    for SiteSetting { name, doc, .. } in SITE_SETTINGS {
        assert!(name.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{name}");
        assert!(doc.len() > 15 && !doc.ends_with('.') && !doc.contains('|'), "{doc}");
    }
}

#[test]
fn every_default_is_what_a_site_is_by_itself() {
    for setting in SITE_SETTINGS {
        let mut site = stored("Blog");
        assert_eq!(setting.of(&site, now().wall), setting.kind.default_value(), "{}", setting.name);
        setting.give(&mut site, None);
        assert_eq!(site, stored("Blog"), "{}", setting.name);
    }
}

#[test]
fn every_value_is_read_as_it_is_typed_and_kept_as_it_is_read() {
    for setting in SITE_SETTINGS {
        let (typed, wrong): (&[&str], &[&str]) = match setting.kind {
            SiteKind::Switch { .. } => (&["on", "off", "ON"], &["", "1", "maybe"]),
            SiteKind::Seconds { .. } => (
                &["15", "90s", "5m", "3600 s", "OFF"],
                &["", "14", "3601", "61m", "-60", "soon", "1h", "99999999999", "71582789m"],
            ),
            SiteKind::Moment => (
                &["30m", "8h", "tomorrow", "2026-11-25T18:00:00Z", "off"],
                &["", "soon", "30s", "-2h", "9999h", "2026-11-24T09:42:30Z", "2020-01-01T00:00:00Z"],
            ),
            SiteKind::Colour => (&["teal", "Grey", "off"], &["", "red", "conflict"]),
            SiteKind::Text { most: 2 } => (&["AL", "é", "山田", "off"], &["", "abc", "a\u{202e}", "\u{1b}["]),
            SiteKind::Text { .. } => (&["Client A", " Größe ", "off"], &["", "  ", "a\nb", "a\u{202e}b"]),
        };
        for typed in typed {
            let value = setting.parse(typed, &now()).unwrap();
            let site = given(setting, typed);
            assert_eq!(setting.of(&site, now().wall), value, "{} {typed}", setting.name);
            assert_eq!(setting.parse(&setting.kind.show(&value), &now()).unwrap(), value);
            let text = serde_json::to_string(&site).unwrap();
            assert_eq!(serde_json::from_str::<StoredSite>(&text).unwrap(), site, "{text}");
        }
        for wrong in wrong {
            let error = setting.parse(wrong, &now()).unwrap_err().to_string();
            assert!(error.contains(setting.name) && error.contains(&setting.kind.takes()), "{error}");
        }
    }
    assert!(GROUP.parse(&"x".repeat(41), &now()).is_err());
    assert!(INITIALS.parse(&format!("a{}", "\u{301}".repeat(100)), &now()).is_err());
}

#[test]
fn a_silence_ends_by_itself() {
    let site = given(&MUTED_UNTIL, "2h");
    let at = |text: &str| text.parse::<Timestamp>().unwrap();
    assert!(site.muted.silent_at(at("2026-11-24T11:41:00Z")));
    assert!(!site.muted.silent_at(at("2026-11-24T11:42:00Z")));
    assert_eq!(MUTED_UNTIL.of(&site, at("2026-11-24T11:42:00Z")), Value::Null);
    let tomorrow = given(&MUTED_UNTIL, "tomorrow");
    assert_eq!(tomorrow.muted.until, Some(at("2026-11-25T05:00:00Z")));
}

#[test]
fn who_wants_alerts_of_a_site_again_does_not_wait_for_them() {
    let mut site = given(&MUTED_UNTIL, "2h");
    ALERTS.give(&mut site, Some(true.into()));
    assert_eq!(site.muted.until, None);
}

#[test]
fn what_is_beyond_its_bounds_is_used_as_the_nearest_that_is_not() {
    for (there, used) in [(Some(1), 15), (Some(60), 60), (Some(u32::MAX), 3600), (None, 0)] {
        let site = StoredSite { at_most_every: there, ..stored("Blog") };
        assert_eq!(site.floor().as_secs(), used);
        let beyond = beyond(&site);
        assert_eq!(beyond.is_some(), matches!(there, Some(1 | u32::MAX)), "{beyond:?}");
    }
}

#[test]
fn how_a_site_is_shown_is_in_the_file_by_names_that_are_documented() {
    let mut site = given(&COLOUR, "teal");
    GROUP.give(&mut site, Some("Client A".into()));
    INITIALS.give(&mut site, Some("BL".into()));
    let value = serde_json::to_value(&site).unwrap();
    assert_eq!(
        (&value["group"], &value["initials"], &value["colour"]),
        (&json!("Client A"), &json!("BL"), &json!("teal"))
    );
    assert!(site.other.is_empty());
}
