use super::*;
use crate::settings::Language;
use crate::settings::testing::stored;
use crate::show::testing::quiet;
use crate::tray::Overview;
use crate::tray::facts::Facts;
use crate::tray::testing::{State, crowd, evidence, together};
use crate::words::Words;
use crate::words::testing::{ann, moments, prices};
use presence::alerts::Policy;
use wordpress::Fault;

/// The first site as the board shows it.
fn shown(state: &State) -> BoardSite {
    let moments = moments(crate::show::testing::AT + state.later);
    let overview = Overview {
        sites: state.sites(),
        focus: None,
        pause: None,
        quiet_hours: None,
        faces: &crate::avatars::Faces::default(),
        moments: &moments,
        words: state.words,
    };
    let facts = Facts::of(&overview);
    site(&facts.sites[0], &stored("Shop"), &moments, state.words)
}

#[test]
fn who_is_on_a_site_and_where() {
    let mut state = State::named(&["Shop"]);
    state.read(0, crowd(3, 0));
    let site = shown(&state);
    assert_eq!((site.name.as_str(), site.standing, site.whole), ("Shop", Standing::Known, true));
    let people: Vec<_> = site.people.iter().map(|one| (one.person.name.as_str(), one.idle)).collect();
    assert_eq!(people, [("Ann Lee", false), ("Ben Lee", false), ("Chiara Lee", true)]);
    assert_eq!(site.people[0].initials, "AL");
    assert!(
        matches!(&site.people[0].place, protocol::Place::Screen { label, .. } if label == "Media library")
    );
}

#[test]
fn what_the_window_is_told_in_words_is_in_the_language_of_the_user() {
    let mut state = State::named(&["Shop"]);
    state.words = Words::of(Language::German);
    state.read(0, crowd(1, 0));
    let there = &shown(&state).people[0].place;
    assert!(matches!(there, protocol::Place::Screen { label, .. } if label == "Mediathek"), "{there:?}");
    state.fail(0, Fault::CredentialsRefused(evidence(401)));
    let fault = shown(&state).fault.unwrap();
    assert_eq!((fault.code.as_str(), fault.short.as_str()), ("credentials-refused", "erneut anmelden"));
    assert!(fault.seen.contains(" hat mit 401 geantwortet; gefragt war: "), "{}", fault.seen);
    assert!(fault.means.starts_with("Der Benutzername oder") && fault.remedy.starts_with("Melde dich"));
}

#[test]
fn somebody_who_opened_my_post_is_a_conflict_until_it_is_muted() {
    let mut state = State::named(&["Shop"]);
    state.read(0, together(&prices(), "Prices", &[]));
    state.later = 60;
    state.read(0, together(&prices(), "Prices", &[ann()]));
    let site = shown(&state);
    let [conflict] = &site.conflicts[..] else { panic!("{:?}", site.conflicts) };
    assert_eq!(conflict.evidence, protocol::Evidence::Opened);
    assert_eq!(conflict.post.title.as_deref(), Some("Prices"));
    assert!(site.people[0].in_my_post && conflict.silent_since.is_none());
    let muted = Policy { muted_posts: [prices()].into(), ..Policy::default() };
    state.site(0).set_policy(muted);
    let site = shown(&state);
    assert!(site.conflicts.is_empty() && site.my_posts[0].muted);
}

#[test]
fn a_site_that_can_not_be_read_shows_its_fault_and_nobody() {
    let mut state = State::named(&["Shop"]);
    state.read(0, crowd(3, 0));
    state.fail(0, wordpress::Fault::CredentialsRefused(evidence(401)));
    let site = shown(&state);
    assert_eq!(site.standing, Standing::Faulty);
    assert!(site.people.is_empty() && site.fault.is_some_and(|fault| fault.sign_in_needed));
}

#[test]
fn what_turns_text_around_does_not_reach_the_window() {
    let mut state = State::named(&["Shop\u{202e}pohS\n<b>"]);
    let mut reading = together(&prices(), "\u{202e}secirP\u{1b}[31m", &[]);
    reading.titles[0].1.title = "a\u{202e}b\u{1b}[31m".into();
    state.read(0, reading);
    let site = shown(&state);
    for text in [&site.name, site.my_posts[0].post.title.as_ref().unwrap()] {
        assert!(!text.contains(['\u{202e}', '\u{1b}', '\n']), "{text:?}");
    }
}

#[test]
fn a_site_looks_the_same_until_something_changes() {
    let mut state = State::named(&["Shop"]);
    state.read(0, quiet());
    let before = shown(&state);
    state.later = 30;
    state.read(0, quiet());
    assert_eq!(shown(&state), before, "that it was read again is no change");
}
