//! Settings in words: what they do, and what they may be.

use protocol::{SettingNote, SiteColour};
use wordpress::{Saying, Spoken, saying};

use super::catalogue::{Words, say};
use crate::cli::typed;
use crate::settings::{Kind, NotAValue, Setting, SiteKind};
use crate::shortcut::{NotAShortcut, PORTAL};
use crate::terminal::safe_line;

/// What a setting does.
#[must_use]
pub fn does(setting: &Setting, words: Words) -> String {
    words.text(&text_of(setting), None)
}

/// The name of the text that says what a setting does.
pub(super) fn text_of(setting: &Setting) -> String {
    format!("does-{}", setting.name.replace('.', "-"))
}

/// What a setting may be. What is typed is the same in every language.
#[must_use]
pub fn takes(kind: &Kind) -> Spoken {
    match kind {
        Kind::Switch { .. } => saying!("takes-switch", on = "on", off = "off").into(),
        Kind::Minutes { least, most, .. } => {
            saying!("takes-minutes", least = *least, most = *most, first = "45", second = "45m").into()
        }
        Kind::QuietHours => {
            let (first, second) = ("22:00-07:00", typed::HOURS_ON_DAYS);
            saying!("takes-hours", first = first, second = second, off = "off").into()
        }
        Kind::Shortcut => {
            let (first, second) = ("ctrl+alt+w", "super+shift+space");
            saying!(
                "takes-shortcut",
                ctrl = "ctrl",
                alt = "alt",
                system = "super",
                first = first,
                second = second,
                off = "off"
            )
            .into()
        }
        Kind::Choice { options, .. } => match options.split_last() {
            Some((last, [])) => (*last).into(),
            Some((last, rest)) => saying!("takes-choice", rest = rest.join(", "), last = *last).into(),
            None => String::new().into(),
        },
    }
}

/// What a setting may be, where what was typed is not that: it is not repeated, for it may be a password.
#[must_use]
pub fn not_a_value(error: &NotAValue, takes: Spoken) -> Saying {
    match error.why {
        None => saying!("setting-takes", setting = error.name, takes = takes),
        Some(why) => {
            saying!("setting-takes-why", setting = error.name, takes = takes, why = refused(why))
        }
    }
}

/// Why keys are no shortcut.
fn refused(why: NotAShortcut) -> Saying {
    match why {
        NotAShortcut::NotUnderstood => saying!("shortcut-not-understood"),
        NotAShortcut::NothingHeld => saying!("shortcut-nothing-held"),
        NotAShortcut::OfPrograms => saying!("shortcut-of-programs"),
        NotAShortcut::OfTheSystem => saying!("shortcut-of-the-system"),
    }
}

/// How the system follows a setting. A later program may know more ways than this one has words for.
#[must_use]
pub fn told(note: &SettingNote, words: Words) -> String {
    let detail = note.detail.as_deref().map(|detail| words.shown(detail));
    match (note.code.as_str(), detail) {
        ("held", None) => say!(words, "told-held"),
        ("held", Some(detail)) => say!(words, "told-held-as", detail = detail),
        ("taken", _) => say!(words, "told-taken"),
        ("no-key", _) => say!(words, "told-no-key"),
        ("no-portal", _) => {
            say!(words, "told-no-portal", portal = PORTAL, command = typed::SWITCHER)
        }
        ("denied", _) => say!(words, "told-denied"),
        ("no-screen", _) => say!(words, "told-no-screen"),
        ("failed", Some(detail)) => say!(words, "told-failed", detail = detail),
        _ => safe_line(&note.message),
    }
}

/// What a setting of a site may be.
#[must_use]
pub fn site_takes(kind: &SiteKind) -> Saying {
    match kind {
        SiteKind::Switch { .. } => saying!("takes-switch", on = "on", off = "off"),
        SiteKind::Seconds { least, most } => {
            let (first, second, third) = ("90", "90s", "5m");
            saying!(
                "takes-seconds",
                least = *least,
                most = *most,
                first = first,
                second = second,
                third = third,
                off = "off"
            )
        }
        SiteKind::Moment => {
            let (first, second, moment) = ("30m", "8h", "2026-11-24T18:00:00Z");
            saying!(
                "takes-moment",
                first = first,
                second = second,
                tomorrow = "tomorrow",
                moment = moment,
                off = "off"
            )
        }
        SiteKind::Colour => {
            let names: Vec<&str> = SiteColour::ALL.iter().map(|colour| colour.name()).collect();
            saying!("takes-colour", names = names.join(", "), off = "off")
        }
        SiteKind::Text { most } => saying!("takes-text", most = *most, off = "off"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::{SETTINGS, SITE_SETTINGS};
    use crate::shortcut::{Holding, NotHeld};

    #[test]
    fn english_says_what_programs_are_told() {
        let english = Words::english();
        for setting in SETTINGS {
            assert_eq!(does(setting, english), setting.doc);
            assert_eq!(english.speaks(&takes(&setting.kind)), setting.kind.takes());
        }
        for why in [
            NotAShortcut::NotUnderstood,
            NotAShortcut::NothingHeld,
            NotAShortcut::OfPrograms,
            NotAShortcut::OfTheSystem,
        ] {
            assert_eq!(english.says(&refused(why)), why.to_string());
        }
        let not = [
            NotHeld::Taken,
            NotHeld::NoKey,
            NotHeld::NoPortal,
            NotHeld::Denied,
            NotHeld::NoScreen,
            NotHeld::Failed("gone".into()),
        ];
        let held = [None, Some("Ctrl+Alt+E".to_owned())].map(Holding::Held);
        for note in not.map(Holding::Not).iter().chain(&held).map(|holding| holding.to_protocol(english)) {
            assert_eq!(told(&note, english), note.message);
        }
        for setting in SITE_SETTINGS {
            assert_eq!(english.says(&site_takes(&setting.kind)), setting.kind.takes());
        }
    }
}
