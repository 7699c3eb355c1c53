//! What holds for every state.

use std::collections::HashSet;

use presence::alerts::Policy;
use presence::{Person, PostRef};
use proptest::prelude::*;
use wordpress::Fault;

use super::super::testing::{State, and, crowd, evidence, site, somebody, together};
use super::super::{Item, PauseState, PausedBy, Row, TrayView};
use crate::action::Action;
use crate::keychain::KeychainError;
use crate::show::testing::{no_answer, quiet};
use crate::terminal::width;
use crate::words::FaultText;

/// What a site is like.
#[derive(Clone, Debug)]
struct Like {
    name: String,
    title: String,
    people: usize,
    /// The user is in so many posts, and others with them.
    conflicts: u64,
    fault: u8,
    favourite: bool,
    stopped: bool,
    removed: bool,
    read: bool,
    muted: (bool, bool, bool),
}

fn like() -> impl Strategy<Value = Like> {
    let text = || prop_oneof![Just("Shop".to_owned()), Just(String::new()), "\\PC{0,60}", any::<String>()];
    let often_not = || prop::bool::weighted(0.15);
    (
        (text(), text(), 0..25_usize, prop_oneof![4 => Just(0_u64), 1 => 1..4_u64]),
        (0..8_u8, often_not(), often_not(), often_not(), prop::bool::weighted(0.9)),
        (often_not(), often_not(), often_not()),
    )
        .prop_map(
            |((name, title, people, conflicts), (fault, favourite, stopped, removed, read), muted)| Like {
                name,
                title,
                people,
                conflicts,
                fault,
                favourite,
                stopped,
                removed,
                read,
                muted,
            },
        )
}

fn state(sites: &[Like], focus: usize, paused: bool) -> State {
    let watched = sites.iter().map(|like| {
        let (site_muted, post, person) = like.muted;
        let muted_posts: HashSet<PostRef> = post.then(|| PostRef::new("post", 1)).into_iter().collect();
        let muted_people = person.then(|| somebody(0).id).into_iter().collect();
        site(&like.name, Policy { site_muted, muted_posts, muted_people, ..Policy::default() })
    });
    let mut state = State::of(watched.collect());
    for (index, like) in sites.iter().enumerate() {
        if like.read {
            let mut reading = if like.people == 0 { quiet() } else { crowd(like.people, index) };
            for post in 0..like.conflicts {
                let other = Person { name: like.title.as_str().into(), ..somebody(index) };
                reading = and(reading, together(&PostRef::new("post", post), &like.title, &[other]));
            }
            state.read(index, reading);
        }
        match like.fault {
            0 => state.fail(index, no_answer()),
            1 => state.fail(index, Fault::CredentialsRefused(evidence(401))),
            2 => state.site(index).set_fault(FaultText::keychain(&KeychainError::Locked, "X")),
            _ => {}
        }
        let site = state.site(index);
        (site.favourite, site.stopped, site.removed) = (like.favourite, like.stopped, like.removed);
    }
    state.focus = Some(focus);
    state.pause = paused.then_some(PauseState { until: None, by: PausedBy::QuietHours });
    state.later = 200;
    state
}

/// The site that an action is about.
fn about(action: &Action) -> Option<usize> {
    match action {
        Action::OpenPost { site, .. }
        | Action::OpenScreen { site, .. }
        | Action::OpenDashboard { site }
        | Action::OpenSubSite { site, .. }
        | Action::CopyLink { site, .. }
        | Action::LetGo { site, .. }
        | Action::MutePost { site, .. }
        | Action::MutePerson { site, .. }
        | Action::MuteSite { site, .. }
        | Action::WatchPerson { site, .. }
        | Action::WatchPost { site, .. }
        | Action::AwaitPost { site, .. }
        | Action::Snooze { site, .. }
        | Action::EndSnooze { site, .. }
        | Action::Favourite { site, .. }
        | Action::StopReading { site, .. }
        | Action::ShowFault { site } => Some(*site),
        Action::Focus { site } | Action::ReadNow { site } => *site,
        Action::OpenKeychain
        | Action::Pause(_)
        | Action::Resume
        | Action::KeepQuiet(_)
        | Action::OpenWindow(_)
        | Action::Quit => None,
    }
}

fn check(rows: &[Row], there: &dyn Fn(usize) -> bool) {
    assert!(!rows.is_empty());
    assert!(!matches!(rows.first(), Some(Row::Separator)) && !matches!(rows.last(), Some(Row::Separator)));
    assert!(!rows.windows(2).any(|two| matches!(two, [Row::Separator, Row::Separator])), "{rows:#?}");
    for row in rows {
        match row {
            Row::Separator => {}
            Row::Submenu { text, rows, .. } => {
                check_text(text);
                check(rows, there);
            }
            Row::Item(Item { text, action, picture, .. }) => {
                check_text(text);
                assert!(about(action).is_none_or(there), "{action:?}");
                assert!(picture.as_ref().is_none_or(|shown| !shown.initials.is_empty()));
            }
        }
    }
}

fn check_text(text: &str) {
    assert!(!text.trim().is_empty() && width(text) <= 80, "{text:?}");
}

fn check_view(view: &TrayView, state: &State) {
    assert!(view.menu.rows.len() <= 62, "{} rows: {}", view.menu.rows.len(), state.shown());
    check(&view.menu.rows, &|site| state.sites().get(site).is_some_and(|site| !site.removed));
    assert!(!view.tooltip.title.is_empty());
    assert!(matches!(view.menu.rows.last(), Some(Row::Item(Item { action: Action::Quit, .. }))));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn menus_keep_their_shape(
        sites in prop_oneof![
            prop::collection::vec(like(), 0..4),
            prop::collection::vec(like(), 4..20),
            prop::collection::vec(like(), 20..140),
        ],
        focus in 0..20_usize,
        paused in any::<bool>(),
    ) {
        let (one, other) = (state(&sites, focus, paused), state(&sites, focus, paused));
        check_view(&one.view(), &one);
        assert_eq!(one.view(), other.view(), "the same state gives the same menu");
    }
}

#[test]
fn the_fullest_menu_fits() {
    for favourite in [false, true] {
        for sites in [1, 2, 9, 12, 13, 60, 99, 100, 300] {
            let mut state = State::town(sites, sites);
            for index in 0..sites {
                let reading = (0..9).fold(crowd(20, index), |reading, post| {
                    and(reading, together(&PostRef::new("post", post), "Prices", &[somebody(index)]))
                });
                state.read(index, reading);
                state.site(index).favourite = favourite && index % 2 == 0;
            }
            for index in sites / 2..sites * 3 / 4 {
                state.fail(index, Fault::CredentialsRefused(evidence(401)));
            }
            state.pause = Some(PauseState { until: None, by: PausedBy::QuietHours });
            check_view(&state.view(), &state);
        }
    }
}

#[test]
fn a_conflict_moves_nothing_else() {
    let texts = |state: &State| -> Vec<String> {
        let view = state.view();
        let rows = view.menu.rows.iter();
        rows.filter_map(|row| match row {
            Row::Separator => None,
            Row::Item(Item { text, .. }) | Row::Submenu { text, .. } => Some(text.clone()),
        })
        .collect()
    };
    let mut state = State::town(50, 40);
    state.read(48, together(&PostRef::new("post", 1), "Prices", &[]));
    let before = texts(&state);
    state.later = 60;
    for index in 0..50 {
        let people = if index < 40 { 1 + index % 7 } else { 0 };
        let reading = crowd(people, index);
        state.read(
            index,
            if index == 48 { together(&PostRef::new("post", 1), "Prices", &[somebody(3)]) } else { reading },
        );
    }
    let after = texts(&state);
    // One row on top; the site where it is became active, which only changes how many there are besides.
    let moved: Vec<_> = after.iter().filter(|text| !before.contains(text)).collect();
    assert_eq!(moved.len(), 3, "{moved:?}");
    assert!(after[0].starts_with("Dev Lee opened “Prices” on "), "{}", after[0]);
    assert_eq!(after.len(), before.len() + 1);
}
