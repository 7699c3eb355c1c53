//! The built program in the language of its surroundings, or in the one that was chosen.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

#[allow(dead_code, reason = "each file of tests uses a part of it")]
mod support;

use jiff::Timestamp;
use serde_json::Value;
use support::{Newsroom, PASSWORD, Ran, run};

fn in_language(room: &Newsroom, arguments: &[&str], variable: &str, language: &str) -> Ran {
    let mut command = room.command(arguments);
    command.env_remove("LC_ALL").env(variable, language);
    run(command.env("PRESENCE_TRAY_PASSWORD_EXAMPLE_MAGAZINE", PASSWORD), "")
}

fn choose(room: &Newsroom, language: &str) {
    let chosen = in_language(room, &["settings", "set", "language", language], "LC_ALL", "C");
    assert_eq!(chosen.code, 0, "{chosen:?}");
}

// On Windows and macOS the language is a setting of the system, which no variable says.
#[cfg(target_os = "linux")]
#[test]
fn the_terminal_speaks_the_language_of_the_system() {
    let room = Newsroom::open();
    room.add_magazine();
    let german = in_language(&room, &["status"], "LC_ALL", "de_DE.UTF-8");
    assert_eq!(german.code, 0, "{german:?}");
    for said in ["2 hier", "gerade gelesen", "„Prices & more“", "← du bist auch darin"] {
        assert!(german.out.contains(said), "{said} is not in {}", german.out);
    }
    let japanese = in_language(&room, &["status"], "LANG", "ja_JP.UTF-8");
    assert!(japanese.out.contains("2 人") && japanese.out.contains("「Prices & more」"), "{japanese:?}");
    let unknown = in_language(&room, &["status", "nowhere"], "LC_ALL", "pt_PT.UTF-8");
    assert_eq!(unknown.code, 4);
    assert!(unknown.err.contains("nenhum site se chama “nowhere”; há “Example Magazine”"), "{}", unknown.err);
}

#[test]
fn the_terminal_speaks_the_language_that_was_chosen() {
    let room = Newsroom::open();
    room.add_magazine();
    choose(&room, "de");
    let chosen = in_language(&room, &["settings", "set", "language", "fr"], "LC_ALL", "C");
    assert_eq!(chosen.out, "language ist fr.\n", "what was set holds from the next command on");
    let french = in_language(&room, &["status"], "LC_ALL", "C");
    assert!(french.out.contains("2 ici") && french.out.contains("«\u{a0}Prices & more\u{a0}»"), "{french:?}");
    let listed = in_language(&room, &["settings"], "LC_ALL", "C");
    assert!(listed.out.contains("est la langue du menu"), "{}", listed.out);
}

#[test]
fn arabic_lines_are_marked_and_names_do_not_turn_them_around() {
    let room = Newsroom::open();
    room.add_magazine();
    choose(&room, "ar");
    let arabic = in_language(&room, &["status"], "LC_ALL", "C");
    for line in arabic.out.lines() {
        assert!(line.trim_start().starts_with('\u{200f}'), "{line:?}");
        assert!(!line.chars().any(|c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')));
    }
    assert!(arabic.out.contains("\u{200f}\u{200e}Example Magazine\u{200e}\u{200f}"), "{}", arabic.out);
}

/// Without the moments, which are others in every run.
fn timeless(value: Value) -> Value {
    match value {
        Value::String(text) if text.parse::<Timestamp>().is_ok() => Value::Null,
        Value::Array(values) => values.into_iter().map(timeless).collect(),
        Value::Object(fields) => fields.into_iter().map(|(name, value)| (name, timeless(value))).collect(),
        other => other,
    }
}

#[test]
fn what_programs_read_and_help_are_the_same_in_every_language() {
    let room = Newsroom::open();
    room.add_magazine();
    for arguments in [
        &["status", "--json"][..],
        &["sites", "list", "--json"],
        &["settings", "--json"],
        &["sites", "--help"],
    ] {
        let [english, german] = ["C", "de_DE.UTF-8"].map(|language| {
            let ran = in_language(&room, arguments, "LC_ALL", language);
            assert_eq!(ran.code, 0, "{ran:?}");
            serde_json::from_str(&ran.out).map_or(Value::String(ran.out), timeless)
        });
        assert_eq!(english, german, "{arguments:?}");
    }
}
