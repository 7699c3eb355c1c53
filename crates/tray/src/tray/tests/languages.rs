//! What users see who read another language.

use insta::assert_snapshot;
use presence::PostRef;
use wordpress::Fault;

use super::super::testing::{State, crowd, evidence, somebody, together};
use super::super::{PauseState, PausedBy, Row};
use crate::action::Pause;
use crate::settings::Language;
use crate::show::testing::{no_answer, quiet};
use crate::terminal::width;
use crate::words::Words;
use crate::words::testing::{ann, named, prices, with_marks};

/// A little of everything.
fn newsroom(language: Language) -> State {
    let mut state = State::named(&["Example Magazine", "Shop", "مجلة", "Archive", "Intranet", "Blog"]);
    state.words = Words::of(language);
    for site in 0..6 {
        state.read(site, quiet());
    }
    state.later = 60;
    state.read(0, together(&prices(), "Prices", &[]));
    state.later = 120;
    state.read(0, together(&prices(), "Prices", &[ann(), named(3)]));
    state.read(2, crowd(7, 3));
    state.read(1, together(&PostRef::new("page", 7), "", &[somebody(9)]));
    state.later = 400;
    state.fail(3, Fault::CredentialsRefused(evidence(401)));
    state.fail(4, no_answer());
    state.read(0, together(&prices(), "Prices", &[ann(), named(3)]));
    let until = Some("2026-11-25T05:00:00Z".parse().unwrap());
    state.pause = Some(PauseState { until, by: PausedBy::User(Some(Pause::UntilTomorrow)) });
    state
}

#[test]
fn the_menu_in_german() {
    assert_snapshot!(with_marks(&newsroom(Language::German).opened()));
}

#[test]
fn the_menu_in_arabic() {
    assert_snapshot!(with_marks(&newsroom(Language::Arabic).opened()));
}

#[test]
fn the_menu_in_japanese() {
    assert_snapshot!(with_marks(&newsroom(Language::Japanese).opened()));
}

#[test]
fn rows_fit_in_every_language() {
    fn check(rows: &[Row]) {
        for row in rows {
            let text = match row {
                Row::Separator => continue,
                Row::Item(item) => &item.text,
                Row::Submenu { text, rows, .. } => {
                    check(rows);
                    text
                }
            };
            assert!(!text.trim().is_empty() && width(text) <= 80, "{text:?}");
        }
    }
    for language in Language::ALL {
        check(&newsroom(language).view().menu.rows);
        let mut town = State::town(60, 40);
        town.words = Words::of(language);
        check(&town.view().menu.rows);
    }
}
