//! Conflicts, faults, pauses, mutes.

use std::collections::HashSet;

use insta::assert_snapshot;
use presence::alerts::Policy;
use presence::reading::Role;
use presence::{PostRef, Reading};
use wordpress::Fault;

use super::super::testing::{State, and, crowd, evidence, site, somebody, together, with_roles};
use super::super::{IconState, PauseState, PausedBy};
use crate::action::Pause;
use crate::show::testing::{no_answer, quiet};
use crate::words::testing::{ann, named, prices, user};

fn page() -> PostRef {
    PostRef::new("page", 7)
}

fn five() -> State {
    let mut state = State::named(&["Example Magazine", "Shop", "Blog", "Archive", "Intranet"]);
    for site in 0..5 {
        state.read(site, quiet());
    }
    state
}

#[test]
fn they_came_i_came_and_one_left_it_open() {
    let mut state = five();
    // The user opens “Prices”; then Ann and Ben come. The page was Ann's first.
    state.later = 60;
    state.read(0, and(together(&prices(), "Prices", &[]), Reading { ..alone_in_page() }));
    state.later = 120;
    state.read(0, and(together(&prices(), "Prices", &[ann(), named(3)]), alone_in_page()));
    state.later = 180;
    state.read(1, together(&page(), "About us", &[named(4)]));
    assert_snapshot!("conflicts", state.opened());
}

#[test]
fn told_when() {
    let mut policy = Policy::default();
    policy.watched_people.insert(user(4));
    policy.watched_posts.insert(page());
    policy.awaited_posts.insert(prices());
    let mut state = State::of(vec![site("Shop", policy), site("Blog", Policy::default())]);
    let in_post = Reading {
        titles: vec![crate::show::testing::title(prices(), "Prices")],
        online: presence::reading::Part::Whole(vec![crate::show::testing::row(
            ann(),
            crate::show::testing::screen("post"),
            3,
        )]),
        rooms: presence::reading::Part::Whole(vec![crate::show::testing::room(prices(), &[ann()])]),
        ..Reading::default()
    };
    state.read(0, in_post);
    state.read(1, crowd(2, 5));
    assert_snapshot!(state.opened());
}

#[test]
fn snoozed() {
    let mut state = five();
    state.read(0, and(together(&prices(), "Prices", &[ann()]), alone_in_page()));
    let now = presence::Time::from_secs(crate::show::testing::AT);
    state.site(0).snooze(&prices(), now + std::time::Duration::from_secs(3600));
    assert_snapshot!(state.opened());
}

/// Nobody anywhere, to be joined with another reading.
fn alone_in_page() -> Reading {
    Reading {
        online: presence::reading::Part::Whole(Vec::new()),
        rooms: presence::reading::Part::Whole(Vec::new()),
        ..Reading::default()
    }
}

#[test]
fn many_conflicts() {
    let mut state = State::town(50, 50);
    for site in 0..9 {
        state.read(site, together(&prices(), "Prices", &[somebody(site)]));
    }
    state.site(8).favourite = true;
    assert_snapshot!(state.shown());
}

#[test]
fn a_post_that_was_left_open() {
    let mut state = State::named(&["Example Magazine", "Shop"]);
    state.read(1, quiet());
    state.read(0, together(&prices(), "Prices", &[]));
    // The user's row runs out.
    state.later = 400;
    state.read(0, crowd(0, 0));
    state.later = 460;
    state.read(0, crowd(1, 0));
    assert_snapshot!(state.shown());
}

#[test]
fn what_is_wanted_or_unheard_of_is_no_conflict() {
    let conflict = || together(&prices(), "Prices", &[ann()]);
    let icon = |policy: Policy, reading: Reading| {
        let mut state = State::of(vec![site("Site", policy)]);
        state.read(0, reading);
        let view = state.view();
        assert_eq!(view.tooltip.title.contains("conflict"), view.icon == IconState::Conflict);
        view.icon
    };
    let default = Policy::default;
    assert_eq!(icon(default(), conflict()), IconState::Conflict);
    assert_eq!(icon(default(), with_roles(conflict(), Role::Agent)), IconState::Conflict);
    let mut state = State::of(vec![site("Site", default())]);
    state.read(0, with_roles(conflict(), Role::Agent));
    assert!(
        state.shown().contains("An agent of Ann Lee changed “Prices” — you are in it"),
        "{}",
        state.shown()
    );
    for (policy, reading) in [
        (default(), with_roles(conflict(), Role::Together)),
        (default(), with_roles(conflict(), Role::Present)),
        (Policy { real_time: true, ..default() }, conflict()),
        (Policy { site_muted: true, ..default() }, conflict()),
        (Policy { muted_posts: HashSet::from([prices()]), ..default() }, conflict()),
        (Policy { muted_people: HashSet::from([ann().id]), ..default() }, conflict()),
    ] {
        assert_eq!(icon(policy.clone(), reading), IconState::OthersHere, "{policy:?}");
    }
    // Ann falls silent.
    let mut state = State::of(vec![site("Site", default())]);
    state.read(0, conflict());
    state.later = 400;
    state.read(0, together(&prices(), "Prices", &[]));
    assert_eq!(state.view().icon, IconState::OthersHere, "not known to have gone offline: {}", state.shown());
}

#[test]
fn faults_are_rows_with_the_cure() {
    let mut state =
        State::named(&["Example Magazine", "Shop", "Blog", "Archive", "Intranet", "News", "Forum"]);
    for site in 0..7 {
        state.read(site, quiet());
    }
    state.later = 200;
    state.fail(1, Fault::CredentialsRefused(evidence(401)));
    state.fail(2, Fault::FirewallPage(evidence(403)));
    state.fail(3, no_answer());
    assert_eq!(state.view().icon, IconState::Quiet, "faults of some sites are in the menu only");
    assert_snapshot!("some_faults", state.shown());
    state.fail(4, no_answer());
    state.fail(5, Fault::SignInNeeded(evidence(401)));
    assert_snapshot!("many_faults", state.opened());
    state.site(1).favourite = true;
    assert_snapshot!("a_favourite_wants_a_sign_in", state.shown());
}

#[test]
fn no_site_can_be_reached() {
    let mut state = five();
    state.read(0, crowd(2, 0));
    for site in 0..5 {
        state.fail(site, no_answer());
    }
    assert_eq!(state.view().icon, IconState::Offline, "the icon tells at once");
    state.later = 149;
    assert_snapshot!("offline_for_a_moment", state.shown());
    state.later = 150;
    assert_snapshot!("offline", state.shown());
    let mut one = State::named(&["Example Magazine"]);
    one.fail(0, no_answer());
    assert_snapshot!("offline_with_one_site", one.shown());
}

#[test]
fn every_site_wants_a_sign_in() {
    let mut state = five();
    for site in 0..5 {
        state.fail(site, Fault::CredentialsRefused(evidence(401)));
    }
    assert_snapshot!("sign_in_everywhere", state.shown());
    state.site(4).stopped = true;
    assert_eq!(state.view().icon, IconState::SignInNeeded);
    state.site(3).favourite = true;
    let mut one = State::named(&["Example Magazine"]);
    one.fail(0, Fault::CredentialsRefused(evidence(401)));
    assert_snapshot!("sign_in_with_one_site", one.shown());
}

#[test]
fn paused_alerts() {
    let mut state = five();
    state.read(0, crowd(2, 0));
    let until = Some("2026-11-24T13:00:00Z".parse().unwrap());
    state.pause = Some(PauseState { until, by: PausedBy::User(Some(Pause::AnHour)) });
    assert_eq!(state.view().icon, IconState::Paused);
    assert_snapshot!("paused", state.opened());
    let until = Some("2026-11-25T05:00:00Z".parse().unwrap());
    state.pause = Some(PauseState { until, by: PausedBy::User(Some(Pause::UntilTomorrow)) });
    assert!(state.shown().contains("Alerts paused until 25 Nov, 06:00 · Resume"));
    state.pause = Some(PauseState { until: None, by: PausedBy::User(None) });
    assert!(state.shown().contains("Alerts paused · Resume"));
    state.pause = Some(PauseState { until, by: PausedBy::QuietHours });
    assert_snapshot!("quiet_hours", state.shown());
    state.read(1, together(&prices(), "Prices", &[ann()]));
    assert_eq!(state.view().icon, IconState::Conflict, "an icon disturbs nobody");
}

#[test]
fn muted_and_stopped() {
    let muted = Policy {
        muted_posts: HashSet::from([prices(), PostRef::new("page", 9)]),
        muted_people: HashSet::from([ann().id, user(99)]),
        ..Policy::default()
    };
    let mut state = State::of(vec![
        site("Example Magazine", muted),
        site("Shop", Policy { site_muted: true, ..Policy::default() }),
        site("Blog", Policy::default()),
        site("Archive", Policy::default()),
    ]);
    state.read(0, together(&prices(), "Prices", &[ann()]));
    state.read(1, crowd(2, 3));
    state.site(2).stopped = true;
    assert_snapshot!("muted_and_stopped", state.opened());
    state.read(3, quiet());
    state.site(3).stopped = true;
    state.site(3).favourite = true;
    assert_snapshot!("several_stopped", state.shown());
    let mut one = State::named(&["Example Magazine"]);
    one.site(0).stopped = true;
    assert_snapshot!("the_only_site_is_stopped", one.opened());
}

#[test]
fn removed_sites_are_not_shown() {
    let mut state = five();
    state.read(0, together(&prices(), "Prices", &[ann()]));
    state.site(0).removed = true;
    assert_eq!(state.view().icon, IconState::Quiet);
    assert!(!state.opened().contains("Example Magazine"));
    for site in 2..5 {
        state.site(site).removed = true;
    }
    // One is left, at its place.
    assert!(state.opened().contains("Nobody else on Shop"));
    state.site(1).removed = true;
    assert!(state.opened().contains("Add your first site…"));
}
