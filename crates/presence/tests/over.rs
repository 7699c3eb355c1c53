//! When what was told is over, what a snooze holds back, and what a conflict is right now.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test")]

mod desk;

use desk::{ANN, BEN, Desk, ME, editing, in_role, person, post, row, rows};
use presence::alerts::Silence;
use presence::reading::{Role, Save};
use presence::{Reading, Time};

fn told_of_ann() -> Desk {
    let mut desk = Desk::watching();
    desk.read(10, &editing(&[(42, &[ME])]));
    assert_eq!(desk.told(20, &editing(&[(42, &[ME, ANN])])), [("opened", vec![ANN], vec![42])]);
    desk
}

fn saved(modified: i64, by: u64, people: &[u64]) -> Reading {
    let save = Save { post: post(42), modified, author: Some(person(by).id) };
    Reading { saves: vec![save], ..editing(&[(42, people)]) }
}

fn snoozed_until(mut desk: Desk, until: u64) -> Desk {
    desk.alerts.snooze(&post(42), &desk.roster, Time::from_secs(until));
    desk
}

#[test]
fn it_is_over_once_they_left_for_good() {
    let mut desk = told_of_ann();
    assert!(desk.over(30, &editing(&[(42, &[ME])])).is_empty(), "a reload?");
    assert!(desk.over(35, &editing(&[(42, &[ME, ANN])])).is_empty(), "a reload");
    assert!(desk.over(50, &editing(&[(42, &[ME])])).is_empty());
    assert_eq!(desk.over(70, &editing(&[(42, &[ME])])), [(ANN, 42)]);
    assert!(desk.over(90, &editing(&[(42, &[ME])])).is_empty(), "once");
}

#[test]
fn whoever_comes_back_soon_is_neither_told_nor_over_again() {
    let mut desk = told_of_ann();
    desk.read(30, &editing(&[(42, &[ME])]));
    assert_eq!(desk.over(50, &editing(&[(42, &[ME])])), [(ANN, 42)]);
    assert_eq!(desk.why_silent(100, &editing(&[(42, &[ME, ANN])])), [Silence::CameBackSoon]);
    desk.read(110, &editing(&[(42, &[ME])]));
    assert!(desk.over(140, &editing(&[(42, &[ME])])).is_empty());
}

#[test]
fn it_is_over_once_the_post_is_mine_no_more() {
    let mut desk = told_of_ann();
    assert!(desk.over(30, &editing(&[(42, &[ANN])])).is_empty(), "a reload of mine?");
    assert_eq!(desk.over(95, &editing(&[(42, &[ANN])])), [(ANN, 42)]);

    let mut desk = told_of_ann();
    desk.roster.let_go(&post(42));
    desk.alerts.let_go(&post(42));
    assert_eq!(desk.over(30, &editing(&[(42, &[ME, ANN])])), [(ANN, 42)]);
}

#[test]
fn whoever_fell_silent_is_still_told_and_over_only_when_nobody_waits_for_them() {
    let mut desk = told_of_ann();
    assert!(desk.over(180, &rows(&[row(ME, Role::Editor, 5)])).is_empty(), "her row ran out");
    for minute in 5..30 {
        assert!(desk.over(60 * minute, &rows(&[row(ME, Role::Editor, 5)])).is_empty());
    }
    assert_eq!(desk.over(60 * 40, &rows(&[row(ME, Role::Editor, 5)])), [(ANN, 42)]);
}

#[test]
fn a_save_is_over_only_with_the_post() {
    let mut desk = told_of_ann();
    desk.read(30, &saved(1_000, ME, &[ME, ANN]));
    assert_eq!(desk.told(40, &saved(1_010, ANN, &[ME, ANN])), [("saved", vec![ANN], vec![42])]);
    for at in [50, 70, 200, 2_000] {
        assert!(desk.over(at, &editing(&[(42, &[ME])])).is_empty(), "still to be loaded at {at}");
    }
    // She is told anew after a while; what she saved is still to be loaded when she leaves again.
    assert_eq!(desk.told(2_010, &editing(&[(42, &[ME, ANN])])), [("opened", vec![ANN], vec![42])]);
    desk.read(2_020, &editing(&[(42, &[ME])]));
    assert!(desk.over(2_050, &editing(&[(42, &[ME])])).is_empty());
    desk.read(2_060, &editing(&[]));
    assert_eq!(desk.over(2_130, &editing(&[])), [(ANN, 42)]);
}

#[test]
fn each_of_a_summary_is_over_on_their_own() {
    let mut desk = Desk::watching();
    desk.roster.interrupt();
    let told = desk.told(100, &editing(&[(42, &[ME, ANN]), (43, &[ME, BEN])]));
    assert_eq!(told, [("several", vec![ANN, BEN], vec![42, 43])]);
    desk.read(110, &editing(&[(42, &[ME]), (43, &[ME, BEN])]));
    assert_eq!(desk.over(130, &editing(&[(42, &[ME]), (43, &[ME, BEN])])), [(ANN, 42)]);
    desk.read(140, &editing(&[(42, &[ME]), (43, &[ME])]));
    assert_eq!(desk.over(160, &editing(&[(42, &[ME]), (43, &[ME])])), [(BEN, 43)]);
}

#[test]
fn what_was_never_told_and_what_was_chosen_is_never_over() {
    let mut desk = Desk::watching();
    desk.policy.kinds.opened = false;
    desk.policy.watched_people.insert(person(ANN).id);
    desk.policy.watched_posts.insert(post(42));
    desk.read(10, &editing(&[(42, &[ME])]));
    assert_eq!(desk.kinds(20, &editing(&[(42, &[ME, ANN])])), ["came"]);
    desk.read(30, &editing(&[]));
    assert!(desk.over(120, &editing(&[])).is_empty());
}

#[test]
fn a_snoozed_post_is_told_once_more_when_the_snooze_is_over() {
    let mut desk = snoozed_until(told_of_ann(), 600);
    assert_eq!(desk.why_silent(100, &editing(&[(42, &[ME, ANN, BEN])])), [Silence::Snoozed]);
    assert!(desk.read(599, &editing(&[(42, &[ME, ANN, BEN])])).is_empty());
    let told = desk.told(605, &editing(&[(42, &[ME, ANN, BEN])]));
    assert_eq!(told, [("also in", vec![ANN, BEN], vec![42])]);
    assert!(desk.read(620, &editing(&[(42, &[ME, ANN, BEN])])).is_empty(), "once");
    desk.read(630, &editing(&[(42, &[ME])]));
    assert_eq!(desk.over(650, &editing(&[(42, &[ME])])), [(ANN, 42), (BEN, 42)]);
}

#[test]
fn whoever_left_in_a_snooze_is_not_told() {
    let mut desk = snoozed_until(told_of_ann(), 600);
    desk.read(100, &editing(&[(42, &[ME, ANN, BEN])]));
    desk.read(110, &editing(&[(42, &[ME])]));
    assert_eq!(desk.over(130, &editing(&[(42, &[ME])])), [(ANN, 42)], "she had been told");
    assert!(desk.read(605, &editing(&[(42, &[ME])])).is_empty());
}

#[test]
fn whoever_reloads_when_a_snooze_ends_is_told_a_moment_later() {
    let mut desk = snoozed_until(told_of_ann(), 600);
    desk.read(590, &editing(&[(42, &[ME, ANN])]));
    assert!(desk.read(605, &editing(&[(42, &[ME])])).is_empty());
    assert_eq!(desk.told(610, &editing(&[(42, &[ME, ANN])])), [("also in", vec![ANN], vec![42])]);
    assert!(desk.read(625, &editing(&[(42, &[ME, ANN])])).is_empty());
}

#[test]
fn a_save_in_a_snooze_is_told_when_it_is_over_wherever_its_author_is() {
    let mut desk = told_of_ann();
    desk.read(30, &saved(1_000, ME, &[ME, ANN]));
    let mut desk = snoozed_until(desk, 600);
    assert_eq!(desk.why_silent(40, &saved(1_010, ANN, &[ME, ANN])), [Silence::Snoozed]);
    desk.read(50, &editing(&[(42, &[ME])]));
    desk.read(70, &editing(&[(42, &[ME])]));
    assert_eq!(desk.told(605, &editing(&[(42, &[ME])])), [("saved", vec![ANN], vec![42])]);
}

#[test]
fn a_snooze_and_a_pause_hold_together() {
    let mut desk = snoozed_until(told_of_ann(), 600);
    desk.policy.paused_until = Some(Time::from_secs(900));
    assert_eq!(desk.why_silent(100, &editing(&[(42, &[ME, ANN, BEN])])), [Silence::Paused]);
    assert!(desk.read(605, &editing(&[(42, &[ME, ANN, BEN])])).is_empty());
    let told = desk.told(905, &editing(&[(42, &[ME, ANN, BEN])]));
    assert_eq!(told, [("also in", vec![BEN, ANN], vec![42])]);

    let mut desk = snoozed_until(told_of_ann(), 900);
    desk.policy.paused_until = Some(Time::from_secs(600));
    desk.read(100, &editing(&[(42, &[ME, ANN, BEN])]));
    assert!(desk.read(605, &editing(&[(42, &[ME, ANN, BEN])])).is_empty());
    assert_eq!(desk.kinds(905, &editing(&[(42, &[ME, ANN, BEN])])), ["also in"]);
}

#[test]
fn letting_go_ends_a_snooze_and_nobody_elses_post_is_snoozed() {
    let mut desk = snoozed_until(told_of_ann(), 600);
    desk.roster.let_go(&post(42));
    desk.alerts.let_go(&post(42));
    assert_eq!(desk.over(100, &editing(&[(42, &[ME, ANN])])), [(ANN, 42)]);
    assert!(desk.told(605, &editing(&[(42, &[ME, ANN])])).is_empty());

    let mut desk = Desk::watching();
    desk.alerts.snooze(&post(42), &desk.roster, Time::from_secs(600));
    desk.read(10, &editing(&[(42, &[ME])]));
    assert_eq!(desk.kinds(20, &editing(&[(42, &[ME, ANN])])), ["opened"]);
}

#[test]
fn a_mute_during_a_pause_or_a_snooze_holds_when_it_is_over() {
    for paused in [true, false] {
        let mut desk = Desk::watching();
        desk.read(10, &editing(&[(42, &[ME])]));
        if paused {
            desk.policy.paused_until = Some(Time::from_secs(600));
        } else {
            desk = snoozed_until(desk, 600);
        }
        desk.read(20, &editing(&[(42, &[ME, ANN])]));
        desk.policy.muted_people.insert(person(ANN).id);
        assert!(desk.read(605, &editing(&[(42, &[ME, ANN])])).is_empty());
    }
}

#[test]
fn a_conflict_is_somebody_else_who_edits_a_post_of_mine_now() {
    let conflicts = |desk: &Desk, at| {
        let all = desk.roster.conflicts(Time::from_secs(at), false);
        let people =
            |one: &presence::roster::Conflict| one.people.iter().map(|who| who.person.id.get()).collect();
        all.iter().map(|one| (one.post.id, people(one))).collect::<Vec<(u64, Vec<u64>)>>()
    };
    let mut desk = told_of_ann();
    assert_eq!(conflicts(&desk, 20), [(42, vec![ANN])]);
    assert!(desk.roster.conflicts(Time::from_secs(20), true).is_empty(), "they edit together");
    assert_eq!(desk.roster.others(), 1);
    desk.read(30, &editing(&[(42, &[ME])]));
    assert_eq!(conflicts(&desk, 30), [(42, vec![ANN])], "a reload");
    desk.read(50, &editing(&[(42, &[ME]), (43, &[BEN])]));
    assert!(conflicts(&desk, 50).is_empty());

    let mut desk = told_of_ann();
    desk.read(180, &rows(&[row(ME, Role::Editor, 5)]));
    assert!(conflicts(&desk, 180).is_empty(), "she fell silent");

    for (role, expected) in [(Role::Agent, 1), (Role::Present, 0), (Role::Together, 0)] {
        let mut desk = Desk::watching();
        desk.read(10, &in_role(role, &[(42, &[ME, ANN])]));
        assert_eq!(conflicts(&desk, 10).len(), expected, "{role:?}");
    }
}
