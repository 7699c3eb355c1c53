//! The global shortcut, as the system gives it or does not.

use super::*;
use crate::shortcut::{Holding, NotHeld};
use protocol::{SettingNote, WindowPage};

fn set(day: &mut Day, seconds: u64, value: Option<&str>) -> Option<SettingNote> {
    let request = Request::Set { name: "shortcut".to_owned(), value: value.map(str::to_owned) };
    note(&day.client(seconds, request))
}

fn note(answers: &[Answer]) -> Option<SettingNote> {
    let list = answers.iter().find_map(|answer| match answer {
        Answer::Settings(list) => Some(list),
        _ => None,
    });
    let setting = list.unwrap().settings.iter().find(|one| one.name == "shortcut").unwrap();
    setting.note.clone()
}

fn holds(day: &mut Day, seconds: u64, typed: &str, holding: Holding) {
    day.at(seconds, Event::Shortcut { shortcut: typed.parse().unwrap(), holding });
}

/// What was asked of the system.
fn held(day: &Day) -> Vec<String> {
    day.lines().into_iter().filter(|line| line.starts_with("hold")).collect()
}

#[test]
fn nothing_is_held_until_the_user_sets_it_and_from_then_on_at_every_start() {
    let mut day = Day::with(&["Magazine"]);
    assert!(held(&day).is_empty());
    assert_eq!(set(&mut day, 1, Some("Alt+Ctrl+W")), None, "the system did not answer yet");
    assert_eq!(held(&day), ["hold ctrl+alt+w"]);
    set(&mut day, 2, Some("ctrl+alt+w"));
    assert_eq!(held(&day), ["hold ctrl+alt+w"], "nobody may have answered what was asked before");
    holds(&mut day, 2, "ctrl+alt+w", Holding::Held(None));
    set(&mut day, 2, Some("ctrl+alt+w"));
    assert!(held(&day).is_empty(), "it is held already");
    set(&mut day, 3, None);
    assert_eq!(held(&day), ["hold nothing"]);
    let day = Day::with_settings(|settings| settings.shortcut = "super+space".parse().ok());
    assert_eq!(held(&day), ["hold super+space"]);
}

#[test]
fn what_is_changed_at_a_terminal_is_followed_at_once() {
    let mut day = Day::with(&["Magazine"]);
    day.outside.0.borrow_mut().settings.shortcut = "super+f5".parse().ok();
    day.client(1, Request::Reload);
    assert_eq!(held(&day), ["hold super+f5"]);
}

#[test]
fn keys_that_another_program_has_are_told_and_tried_again_when_they_are_set_again() {
    let mut day = Day::with(&["Magazine"]);
    set(&mut day, 1, Some("ctrl+alt+w"));
    holds(&mut day, 2, "ctrl+alt+w", Holding::Not(NotHeld::Taken));
    assert_eq!(day.titles(), ["The shortcut ctrl+alt+w does not work"]);
    let told = note(&day.client(3, Request::Settings)).unwrap();
    assert_eq!(told.code, "taken");
    assert!(told.message.contains("another program has it"), "{}", told.message);
    day.client(4, Request::Reload);
    held(&day);
    assert_eq!(set(&mut day, 5, Some("ctrl+alt+w")), None);
    assert_eq!(held(&day), ["hold ctrl+alt+w"]);
    holds(&mut day, 6, "ctrl+alt+w", Holding::Held(Some("Ctrl+Alt+W".to_owned())));
    let told = note(&day.client(7, Request::Settings)).unwrap();
    assert_eq!((told.code.as_str(), told.detail.as_deref()), ("held", Some("Ctrl+Alt+W")));
}

#[test]
fn keys_that_were_not_held_yet_are_asked_for_no_more_once_they_are_taken_out() {
    for answered in [None, Some(Holding::Not(NotHeld::NoKey))] {
        let mut day = Day::with(&["Magazine"]);
        set(&mut day, 1, Some("ctrl+alt+w"));
        if let Some(answered) = answered {
            holds(&mut day, 2, "ctrl+alt+w", answered);
        }
        held(&day);
        set(&mut day, 3, None);
        assert_eq!(held(&day), ["hold nothing"]);
    }
}

#[test]
fn whoever_said_no_is_not_told_that_they_did() {
    let mut day = Day::with(&["Magazine"]);
    set(&mut day, 1, Some("ctrl+alt+w"));
    holds(&mut day, 2, "ctrl+alt+w", Holding::Not(NotHeld::Denied));
    assert!(day.titles().is_empty());
    assert_eq!(note(&day.client(3, Request::Settings)).unwrap().code, "denied");
}

#[test]
fn an_answer_about_keys_that_are_not_wanted_any_more_counts_for_nothing() {
    let mut day = Day::with(&["Magazine"]);
    set(&mut day, 1, Some("ctrl+alt+w"));
    set(&mut day, 2, Some("ctrl+alt+e"));
    holds(&mut day, 3, "ctrl+alt+w", Holding::Not(NotHeld::Taken));
    assert!(day.titles().is_empty());
    assert_eq!(note(&day.client(4, Request::Settings)), None);
}

#[test]
fn a_press_starts_the_window_with_the_switcher_and_the_next_one_asks_it() {
    let mut day = Day::with(&["Magazine"]);
    day.lines();
    day.at(1, Event::ShortcutPressed);
    assert_eq!(day.lines(), ["window Switcher"]);
    let page = WindowPage::Switcher;
    day.at(2, Event::Client(ClientId(1), Request::Window { page, process: Some(1) }));
    day.outside.0.borrow_mut().answers.clear();
    day.at(3, Event::ShortcutPressed);
    let answers = std::mem::take(&mut day.outside.0.borrow_mut().answers);
    assert_eq!(answers, [(ClientId(1), Answer::Come { page })]);
}

#[test]
fn a_window_is_told_that_what_it_shows_of_the_settings_is_old() {
    let mut day = Day::with(&["Magazine"]);
    let changes = |day: &mut Day, seconds: u64| {
        let answers = day.client(seconds, Request::Board);
        answers.iter().find_map(|answer| match answer {
            Answer::Board(part) => part.frame.as_ref().map(|frame| frame.settings),
            _ => None,
        })
    };
    let before = changes(&mut day, 1).unwrap();
    set(&mut day, 2, Some("ctrl+alt+w"));
    let set = changes(&mut day, 3).unwrap();
    holds(&mut day, 4, "ctrl+alt+w", Holding::Held(None));
    let held = changes(&mut day, 5).unwrap();
    assert!(before < set && set < held, "{before} {set} {held}");
}

#[test]
fn keys_that_are_not_held_are_told_in_the_language_that_is_set() {
    let mut day = Day::with(&["Magazine"]);
    set(&mut day, 1, Some("ctrl+alt+w"));
    day.client(1, Request::Set { name: "language".to_owned(), value: Some("de".to_owned()) });
    holds(&mut day, 2, "ctrl+alt+w", Holding::Not(NotHeld::NoKey));
    let told = day.outside.0.borrow().notices.last().cloned().unwrap();
    assert_eq!(told.title, "Die Tastenkombination ctrl+alt+w geht nicht");
    assert_eq!(told.body, "keine Taste dieser Tastatur schreibt das. Wähle eine andere");
}
