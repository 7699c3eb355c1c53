//! How far the evidence of rows goes: what is proved by a row that is there, one that is missing and one that is
//! old, and what is not.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test")]

mod desk;

use std::time::Duration;

use desk::{
    ANN, BEN, Desk, ME, aged, editing, nobody, online, person, post, row, rows, text_of_the_post, with_online,
};
use presence::alerts::Silence;
use presence::cadence::{Cadence, Failure, Surroundings};
use presence::reading::{Autosave, OnlineRow, Part, Role, Save};
use presence::transition::Departure;
use presence::{Reading, Time};

/// My tab with post 42 was hidden at 1010 and runs out 150 s after its last stamp, 2 s before that. What my going
/// is taken for, where `first` is read at 1010.
fn hides_a_tab(first: &Reading) -> Vec<Departure> {
    let mut desk = Desk::watching();
    desk.read(1010, first);
    let mut went = Vec::new();
    for at in (1025..1400).step_by(15) {
        went.extend(desk.went(at, &if at < 1158 { aged(&[ME], at - 1008) } else { nobody() }));
    }
    went
}

#[test]
fn a_row_that_ran_out_is_a_tab_that_fell_silent() {
    assert_eq!(hides_a_tab(&aged(&[ME], 2)), [Departure::FellSilent]);
}

/// My row runs out or is deleted at 1160. It was `age` seconds old when it was read at `read`; from `back` on I am
/// listed on the site again, after `left` I am not.
fn goes_to_another_page((read, age): (u64, u64), left: u64, back: u64) -> Vec<Departure> {
    let mut desk = Desk::watching();
    let mut went = Vec::new();
    for at in (1010..1500).step_by(15) {
        let mut reading = if at < 1160 { aged(&[ME], age) } else { nobody() };
        if at != read {
            reading.close_ups.clear();
        }
        let here: &[u64] = if at < left || at >= back { &[ME] } else { &[] };
        let present = Part::Whole(here.iter().map(|who| person(*who)).collect());
        went.extend(desk.went(at, &Reading { present, ..reading }));
    }
    went
}

#[test]
fn whoever_is_listed_again_after_a_moment_went_to_another_page() {
    let in_front = (1010, 3);
    assert_eq!(goes_to_another_page(in_front, 1160, 1205), [Departure::Left]);
    assert_eq!(
        goes_to_another_page(in_front, 1160, 1300),
        [Departure::FellSilent],
        "they came back to the site"
    );
    assert_eq!(goes_to_another_page(in_front, 1500, 1500), [Departure::Left], "the page came at once");
    let hidden = (1085, 80);
    assert_eq!(
        goes_to_another_page(hidden, 1160, 1205),
        [Departure::FellSilent],
        "nobody was in front of the tab"
    );
}

#[test]
fn a_row_of_another_program_teaches_no_lifetime() {
    let foreign = OnlineRow { by_browser: false, ..online(BEN, 2400) };
    assert_eq!(hides_a_tab(&with_online(vec![foreign], aged(&[ME], 2))), [Departure::FellSilent]);
}

#[test]
fn a_clock_that_is_set_once_teaches_no_lifetime() {
    assert_eq!(hides_a_tab(&aged(&[ME], 3000)), [Departure::FellSilent]);
}

#[test]
fn one_failed_poll_does_not_silence_a_post_that_fell_silent() {
    for fails in [false, true] {
        let mut desk = Desk::watching();
        for at in (1010..=1145).step_by(15) {
            desk.read(at, &aged(&[ME], at - 1005));
        }
        if fails {
            desk.roster.interrupt();
        }
        for at in (1160..1600).step_by(15) {
            desk.read(at, &nobody());
        }
        assert_eq!(desk.kinds(1600, &aged(&[ANN], 1)), ["opened"], "fails: {fails}");
    }
}

/// From outside, leaving the last visible tab looks like logging out; a hidden one may still hold the post.
#[test]
fn leaving_another_tab_lets_no_post_go() {
    let mut desk = Desk::watching();
    desk.read(1010, &with_online(vec![online(ME, 2)], aged(&[ME], 2)));
    for at in (1025..1400).step_by(15) {
        let posts = if at < 1155 { aged(&[ME], at - 1008) } else { nobody() };
        desk.read(at, &with_online(vec![online(ME, 5)], posts));
    }
    for at in (1400..1500).step_by(15) {
        desk.read(at, &with_online(vec![], nobody()));
    }
    assert_eq!(desk.kinds(1500, &with_online(vec![], aged(&[ANN], 1))), ["opened"]);
}

#[test]
fn closing_my_second_window_turns_no_order_around() {
    let mut desk = Desk::watching();
    desk.read(1010, &aged(&[ME], 2));
    desk.read(1025, &nobody());
    desk.read(1041, &aged(&[ANN], 1));
    assert_eq!(desk.kinds(1056, &aged(&[ME, ANN], 1)), ["opened"]);
}

#[test]
fn what_was_saved_before_i_came_back_is_no_news() {
    let save = |modified| vec![Save { post: post(42), modified, author: Some(person(ANN).id) }];
    let mut desk = Desk::watching();
    desk.read(1010, &Reading { saves: save(5000), ..aged(&[ME, ANN], 2) });
    for at in (1020..8000).step_by(60) {
        desk.read(at, &aged(&[ANN], 2));
    }
    let back = desk.kinds(8000, &Reading { saves: save(9000), ..aged(&[ME, ANN], 2) });
    assert_eq!(back, ["already in"]);
}

/// Ann's unsaved text, stored `age` seconds before 100 000 of the site's seconds.
fn unsaved(age: u16, fingerprint: u64) -> Vec<Autosave> {
    let (post, author) = (post(42), person(ANN).id);
    let stored = 100_000 - i64::from(age);
    vec![Autosave { post, author, age: Duration::from_secs(age.into()), stored, fingerprint }]
}

#[test]
fn text_that_was_saved_since_is_not_unsaved() {
    let mut desk = Desk::watching();
    for at in (1010..8000).step_by(60) {
        desk.read(at, &aged(&[ANN], 2));
    }
    let texts = vec![text_of_the_post(1, 98_200)];
    let told = desk.kinds(8000, &Reading { autosaves: unsaved(3600, 2), texts, ..aged(&[ME, ANN], 2) });
    assert_eq!(told, ["already in"]);
}

/// A tab behind WordPress's dialog stores what it loaded with every heartbeat.
#[test]
fn text_that_somebody_loaded_is_no_change() {
    let shared = aged(&[ME, ANN], 2);
    let text = |fingerprint, saved| vec![text_of_the_post(fingerprint, saved)];
    let mut desk = Desk::watching();
    desk.read(1010, &Reading { texts: text(1, 500), ..aged(&[ME], 2) });
    assert_eq!(desk.kinds(1030, &shared), ["opened"]);
    assert!(desk.kinds(1060, &Reading { autosaves: unsaved(5, 1), ..shared.clone() }).is_empty());
    // I save; her tab goes on with the text that it has.
    desk.read(1080, &Reading { texts: text(2, 99_960), ..shared.clone() });
    assert!(desk.kinds(1090, &Reading { autosaves: unsaved(5, 1), ..shared.clone() }).is_empty());
    assert_eq!(desk.kinds(1120, &Reading { autosaves: unsaved(5, 3), ..shared }), ["changing"]);
}

#[test]
fn text_that_may_have_been_loaded_before_the_first_look_is_no_change() {
    let shared = aged(&[ME, ANN], 2);
    let mut desk = Desk::watching();
    desk.read(1010, &aged(&[ME], 2));
    desk.read(1030, &shared);
    // Saved at 99 980, which is 20 s ago and after she came; what it was before nobody read.
    let first =
        Reading { texts: vec![text_of_the_post(2, 99_980)], autosaves: unsaved(5, 1), ..shared.clone() };
    assert!(desk.kinds(1060, &first).is_empty());
    assert!(desk.kinds(1090, &Reading { autosaves: unsaved(4, 1), ..shared.clone() }).is_empty());
    assert_eq!(desk.kinds(1120, &Reading { autosaves: unsaved(3, 4), ..shared }), ["changing"]);
}

/// A tab that lost the post stores what it loaded; whoever begins to watch only then never read that text.
#[test]
fn text_of_somebody_who_was_there_before_is_taken_for_what_they_loaded_once() {
    let shared = aged(&[ME, ANN], 2);
    let mut desk = Desk::watching();
    desk.roster.interrupt();
    desk.read(1010, &shared);
    let texts = vec![text_of_the_post(2, 99_000)];
    assert!(desk.kinds(1030, &Reading { texts, ..shared.clone() }).is_empty());
    assert!(desk.kinds(1060, &Reading { autosaves: unsaved(5, 1), ..shared.clone() }).is_empty());
    assert!(desk.kinds(1090, &Reading { autosaves: unsaved(4, 1), ..shared.clone() }).is_empty());
    assert_eq!(desk.kinds(1120, &Reading { autosaves: unsaved(3, 4), ..shared }), ["changing"]);
}

#[test]
fn who_edits_in_real_time_besides_is_no_conflict() {
    let mut desk = Desk::watching();
    desk.read(1010, &aged(&[ME], 2));
    let both = [row(ME, Role::Editor, 2), row(ANN, Role::Editor, 2), row(ANN, Role::Together, 1)];
    assert_eq!(desk.why_silent(1020, &rows(&both)), [Silence::KindOff]);
}

#[test]
fn a_row_of_mine_by_an_unknown_program_makes_no_post_mine() {
    let mut desk = Desk::watching();
    desk.read(1010, &rows(&[row(ME, Role::Present, 2)]));
    let told = desk.kinds(1020, &rows(&[row(ME, Role::Present, 2), row(ANN, Role::Editor, 1)]));
    assert!(told.is_empty(), "{told:?}");
}

#[test]
fn nobody_gets_idle_because_their_row_was_not_read_again() {
    let mut desk = Desk::watching();
    desk.read(1010, &with_online(vec![online(ANN, 40)], nobody()));
    desk.read(1050, &Reading { present: Part::Whole(vec![person(ANN)]), ..nobody() });
    assert!(!desk.roster.people(Time::from_secs(1050))[0].idle);
}

#[test]
fn whoever_is_watched_and_hides_a_tab_now_and_then_comes_once() {
    let mut desk = Desk::watching();
    desk.policy.watched_people.insert(person(ANN).id);
    let mut told = Vec::new();
    for at in (1015..4000).step_by(15) {
        let list = if (at / 240) % 2 == 0 { vec![online(ANN, 3)] } else { vec![] };
        told.extend(desk.kinds(at, &with_online(list, nobody())));
    }
    assert_eq!(told, ["came"]);
}

#[test]
fn a_watched_post_is_told_once_for_two_windows() {
    let mut desk = Desk::watching();
    desk.policy.watched_posts.insert(post(42));
    assert_eq!(desk.kinds(1015, &aged(&[ANN], 2)), ["watched"]);
    for at in [1030, 1045, 1060] {
        desk.read(at, &nobody());
    }
    assert_eq!(desk.why_silent(1063, &aged(&[ANN], 2)), [Silence::CameBackSoon]);
}

#[test]
fn a_post_that_i_wait_for_from_elsewhere_is_told_when_it_is_free() {
    let mut desk = Desk::watching();
    desk.policy.awaited_posts.insert(post(42));
    desk.read(1010, &aged(&[ANN], 2));
    desk.read(1025, &nobody());
    assert_eq!(desk.kinds(1041, &nobody()), ["free"]);
}

#[test]
fn what_began_in_a_pause_and_goes_on_is_told_after_it() {
    let mut desk = Desk::watching();
    desk.read(1010, &aged(&[ME], 2));
    desk.policy.paused_until = Some(Time::from_secs(1100));
    let told: Vec<_> = (1025..1300).step_by(15).flat_map(|at| desk.kinds(at, &aged(&[ME, ANN], 2))).collect();
    assert_eq!(told, ["also in"]);
}

#[test]
fn what_began_in_a_pause_and_is_over_is_not_told() {
    let mut desk = Desk::watching();
    desk.read(1010, &aged(&[ME], 2));
    desk.policy.paused_until = Some(Time::from_secs(1100));
    desk.read(1025, &aged(&[ME, ANN], 2));
    let told: Vec<_> = (1040..1300).step_by(15).flat_map(|at| desk.kinds(at, &aged(&[ME], 2))).collect();
    assert!(told.is_empty(), "{told:?}");
}

#[test]
fn who_came_before_me_and_who_came_with_me_are_told_apart() {
    let mut desk = Desk::watching();
    desk.read(1010, &aged(&[ANN], 2));
    let told = desk.told(1025, &aged(&[ANN, ME, BEN], 2));
    assert_eq!(told, [("already in", vec![ANN], vec![42]), ("also in", vec![BEN], vec![42])]);
}

#[test]
fn the_one_summary_names_everybody() {
    let save = |modified| vec![Save { post: post(42), modified, author: Some(person(ANN).id) }];
    let mut desk = Desk::watching();
    desk.read(1010, &Reading { saves: save(5000), ..aged(&[ME, ANN], 2) });
    desk.roster.interrupt();
    let told = desk.told(1900, &Reading { saves: save(5900), ..aged(&[ME, ANN, BEN], 2) });
    assert_eq!(told, [("saved", vec![ANN, BEN], vec![42])]);
}

#[test]
fn a_site_that_always_says_wait_a_second_is_read_less_and_less() {
    let mut cadence = Cadence::new(Duration::ZERO);
    let (mut at, mut requests) = (Time::from_secs(1000), 0);
    while at < Time::from_secs(4600) {
        at = cadence.after_failure(Failure::ToldToWait(Duration::from_secs(1)), at, 0.5).at.unwrap();
        requests += 1;
    }
    assert!(requests <= 12, "{requests} requests in an hour");
}

#[test]
fn a_post_without_a_modified_time_is_not_asked_about_each_time() {
    let mut desk = Desk::watching();
    let mut cadence = Cadence::new(Duration::ZERO);
    let asked = (1015..1315).step_by(30).filter(|at| {
        desk.read(*at, &editing(&[(42, &[ME])]));
        cadence.after_reading(&desk.roster, 1, Surroundings::default(), Time::from_secs(*at), 0.5).ask.saves
    });
    assert!(asked.count() <= 6, "ten readings in 300 s");
}

#[test]
fn after_a_fault_nothing_is_known_of_rows() {
    let mut desk = Desk::watching();
    let mut cadence = Cadence::new(Duration::ZERO);
    for at in [1010, 1025] {
        desk.read(at, &aged(&[ME, ANN], 2));
        cadence.after_reading(&desk.roster, 1, Surroundings::default(), Time::from_secs(at), 0.5);
    }
    let ask = cadence.after_failure(Failure::Unreachable, Time::from_secs(1040), 1.0).ask;
    assert_eq!((ask.settled, ask.stamps), (vec![], vec![post(42)]));
}

#[test]
fn who_went_while_the_computer_slept_is_news_when_they_come_again() {
    let mut desk = Desk::watching();
    desk.read(1010, &editing(&[(42, &[ME])]));
    assert_eq!(desk.told(1020, &editing(&[(42, &[ME, ANN])])), [("opened", vec![ANN], vec![42])]);
    desk.roster.interrupt();
    desk.read(30_000, &editing(&[(42, &[ME])]));
    desk.read(30_020, &editing(&[(42, &[ME])]));
    assert_eq!(desk.told(30_300, &editing(&[(42, &[ME, ANN])])), [("opened", vec![ANN], vec![42])]);
}

#[test]
fn the_rows_of_one_post_are_no_baseline_for_the_others() {
    let mut desk = Desk::watching();
    desk.read(1010, &editing(&[(42, &[ME])]));
    desk.roster.interrupt();
    let rows_only = Reading { rooms: Part::NotAsked, present: Part::NotAsked, ..aged(&[ME], 2) };
    assert!(desk.roster.apply(&rows_only, Time::from_secs(1030)).baseline);
    let list = editing(&[(42, &[ME])]);
    assert!(desk.roster.apply(&list, Time::from_secs(1045)).baseline);
    assert!(!desk.roster.apply(&list, Time::from_secs(1060)).baseline);
}
