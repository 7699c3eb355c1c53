use proptest::prelude::*;

use super::*;
use crate::words::Words;

fn typed(text: &str) -> Result<String, NotAShortcut> {
    text.parse::<Shortcut>().map(|shortcut| shortcut.to_string())
}

#[test]
fn a_shortcut_is_read_however_it_is_typed_and_written_in_one_way() {
    for (text, written) in [
        ("ctrl+alt+w", "ctrl+alt+w"),
        ("Alt + Control + W", "ctrl+alt+w"),
        ("cmd+shift+space", "shift+super+space"),
        ("win+f12", "super+f12"),
        ("option+0", "alt+0"),
        ("ctrl+ctrl+page-up", "ctrl+page-up"),
        ("ALT+F24", "alt+f24"),
    ] {
        assert_eq!(typed(text), Ok(written.to_owned()), "{text}");
    }
}

#[test]
fn what_is_no_key_is_not_understood() {
    let long = format!("{}w", "ctrl+".repeat(20));
    for text in [
        "", "+", "ctrl+", "ctrl+alt", "w+ctrl", "ctrl+ww", "ctrl+f0", "ctrl+f25", "ctrl+f05", "ctrl+ü",
        "ctrl++", &long,
    ] {
        assert_eq!(typed(text), Err(NotAShortcut::NotUnderstood), "{text}");
    }
}

#[test]
fn what_others_need_is_refused_and_it_is_said_why() {
    for (text, why) in [
        ("w", NotAShortcut::NothingHeld),
        ("shift+w", NotAShortcut::NothingHeld),
        ("f5", NotAShortcut::NothingHeld),
        ("alt+f4", NotAShortcut::OfTheSystem),
        ("ctrl+alt+f1", NotAShortcut::OfTheSystem),
        ("super+l", NotAShortcut::OfTheSystem),
    ] {
        assert_eq!(typed(text), Err(why), "{text}");
    }
    let own = of_programs::MODIFIER.name();
    assert_eq!(typed(&format!("{own}+c")), Err(NotAShortcut::OfPrograms));
    assert!(typed(&format!("{own}+space")).is_ok() && typed(&format!("{own}+shift+c")).is_ok());
    assert!(typed("ctrl+alt+f13").is_ok() && typed("alt+shift+f4").is_ok());
}

#[test]
fn every_key_has_a_name_of_its_own_that_is_read() {
    let names: std::collections::BTreeSet<String> = Key::all().map(|key| key.to_string()).collect();
    assert_eq!(names.len(), Key::all().count());
    for key in Key::all() {
        assert_eq!(Key::named(&key.to_string()), Some(key));
    }
}

#[test]
fn what_is_kept_is_what_is_typed_and_nonsense_is_none() {
    let shortcut: Shortcut = serde_json::from_str("\"alt+Ctrl+w\"").unwrap();
    assert_eq!(serde_json::to_string(&shortcut).unwrap(), "\"ctrl+alt+w\"");
    for nonsense in ["\"w\"", "7", "null", "{}"] {
        assert!(serde_json::from_str::<Shortcut>(nonsense).is_err());
    }
}

#[test]
fn what_a_system_says_is_safe_and_bounded() {
    let hostile = format!("\u{1b}[1mCtrl\n\u{202e}{}", "x".repeat(4000));
    for holding in [Holding::told_as(Some(&hostile)), Holding::Not(NotHeld::failed(&hostile))] {
        let note = holding.to_protocol(Words::english());
        assert!(note.message.len() < 300 && !note.message.contains(['\u{1b}', '\n', '\u{202e}']), "{note:?}");
    }
    assert_eq!(Holding::told_as(Some(" ")), Holding::Held(None));
}

fn keys() -> impl Strategy<Value = (Vec<Modifier>, Key)> {
    let keys: Vec<Key> = Key::all().collect();
    (
        proptest::sample::subsequence(Modifier::ALL.to_vec(), 0..=4).prop_shuffle(),
        proptest::sample::select(keys),
    )
}

proptest! {
    #[test]
    fn whatever_is_pressed_is_read_as_it_was_written((held, key) in keys()) {
        if let Ok(shortcut) = Shortcut::new(&held, key) {
            prop_assert_eq!(shortcut.to_string().parse(), Ok(shortcut));
            prop_assert!(shortcut.held().any(|one| one != Modifier::Shift));
        } else {
            let text: Vec<String> = held.iter().map(|one| one.name().to_owned()).chain([key.to_string()]).collect();
            prop_assert!(text.join("+").parse::<Shortcut>().is_err());
        }
    }

    #[test]
    fn whatever_is_typed_is_read_or_refused(text in "[a-zA-Z0-9+ \\-é]{0,30}") {
        if let Ok(shortcut) = text.parse::<Shortcut>() {
            prop_assert_eq!(shortcut.to_string().parse(), Ok(shortcut));
        }
    }
}
