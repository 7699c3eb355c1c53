//! Settings in words: what they do, and what they may be.

use protocol::SiteColour;

use super::catalogue::{Words, say};
use crate::cli::typed;
use crate::settings::{Kind, Setting, SiteKind};

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
pub fn takes(kind: &Kind, words: Words) -> String {
    match kind {
        Kind::Switch { .. } => say!(words, "takes-switch", on = "on", off = "off"),
        Kind::Minutes { least, most, .. } => {
            say!(words, "takes-minutes", least = *least, most = *most, first = "45", second = "45m")
        }
        Kind::QuietHours => {
            let (first, second) = ("22:00-07:00", typed::HOURS_ON_DAYS);
            say!(words, "takes-hours", first = first, second = second, off = "off")
        }
        Kind::Choice { options } => match options.split_last() {
            Some((last, [])) => (*last).to_owned(),
            Some((last, rest)) => say!(words, "takes-choice", rest = rest.join(", "), last = *last),
            None => String::new(),
        },
    }
}

/// What a setting of a site may be.
#[must_use]
pub fn site_takes(kind: &SiteKind, words: Words) -> String {
    match kind {
        SiteKind::Switch { .. } => say!(words, "takes-switch", on = "on", off = "off"),
        SiteKind::Seconds { least, most } => {
            let (first, second, third) = ("90", "90s", "5m");
            say!(
                words,
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
            say!(
                words,
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
            say!(words, "takes-colour", names = names.join(", "), off = "off")
        }
        SiteKind::Text { most } => say!(words, "takes-text", most = *most, off = "off"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::{SETTINGS, SITE_SETTINGS};

    #[test]
    fn english_says_what_programs_are_told() {
        let english = Words::english();
        for setting in SETTINGS {
            assert_eq!(does(setting, english), setting.doc);
            assert_eq!(takes(&setting.kind, english), setting.kind.takes());
        }
        for setting in SITE_SETTINGS {
            assert_eq!(site_takes(&setting.kind, english), setting.kind.takes());
        }
    }
}
