//! What a user is told, and why not, situation by situation.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test")]

mod desk;

use std::time::Duration;

use desk::{ANN, BEN, Desk, ME, editing, in_role, online, person, post, text_of_the_post};
use presence::alerts::{Decision, Kind, Policy, Silence};
use presence::reading::{Autosave, Part, Role, Save};
use presence::{Reading, Time};

#[test]
fn who_comes_second_is_told_otherwise() {
    let mut desk = Desk::watching();
    desk.read(10, &editing(&[(42, &[ME])]));
    assert_eq!(desk.told(20, &editing(&[(42, &[ME, ANN])])), [("opened", vec![ANN], vec![42])]);

    let mut desk = Desk::watching();
    desk.read(10, &editing(&[(42, &[ANN])]));
    assert_eq!(desk.told(20, &editing(&[(42, &[ME, ANN])])), [("already in", vec![ANN], vec![42])]);

    let mut desk = Desk::watching();
    assert_eq!(desk.told(20, &editing(&[(42, &[ME, ANN])])), [("also in", vec![ANN], vec![42])]);
}

#[test]
fn two_people_at_once_are_one_alert() {
    let mut desk = Desk::watching();
    desk.read(10, &editing(&[(42, &[ME])]));
    assert_eq!(desk.told(20, &editing(&[(42, &[ME, ANN, BEN])])), [("opened", vec![ANN, BEN], vec![42])]);
}

#[test]
fn many_posts_at_once_are_one_alert() {
    let mut desk = Desk::watching();
    desk.read(10, &editing(&[(1, &[ME]), (2, &[ME]), (3, &[ME]), (4, &[ME])]));
    let told = desk.told(20, &editing(&[(1, &[ME, ANN]), (2, &[ME, ANN]), (3, &[ME, ANN]), (4, &[ME, BEN])]));
    assert_eq!(told, [("several", vec![ANN, BEN], vec![1, 2, 3, 4])]);
}

#[test]
fn a_start_into_a_conflict_is_one_summary() {
    let mut desk = Desk::watching();
    desk.roster.interrupt();
    assert_eq!(desk.told(100, &editing(&[(42, &[ME, ANN])])), [("also in", vec![ANN], vec![42])]);
    assert!(desk.read(110, &editing(&[(42, &[ME, ANN])])).is_empty());

    let mut desk = Desk::watching();
    desk.roster.interrupt();
    let told = desk.told(100, &editing(&[(42, &[ME, ANN]), (43, &[ME, BEN])]));
    assert_eq!(told, [("several", vec![ANN, BEN], vec![42, 43])]);
}

#[test]
fn a_reload_and_a_return_are_no_news() {
    let mut desk = Desk::watching();
    desk.read(10, &editing(&[(42, &[ME])]));
    desk.read(20, &editing(&[(42, &[ME, ANN])]));
    assert!(desk.read(30, &editing(&[(42, &[ME])])).is_empty());
    assert!(desk.read(35, &editing(&[(42, &[ME, ANN])])).is_empty(), "a reload of 11 s");
    desk.read(40, &editing(&[(42, &[ME])]));
    desk.read(60, &editing(&[(42, &[ME])]));
    assert_eq!(desk.why_silent(300, &editing(&[(42, &[ME, ANN])])), [Silence::CameBackSoon]);
    desk.read(310, &editing(&[(42, &[ME])]));
    desk.read(330, &editing(&[(42, &[ME])]));
    assert_eq!(desk.told(1000, &editing(&[(42, &[ME, ANN])])), [("opened", vec![ANN], vec![42])]);
}

#[test]
fn a_post_that_i_left_is_mine_no_more_and_one_that_fell_silent_is() {
    let mut desk = Desk::watching();
    desk.read(10, &editing(&[(42, &[ME])]));
    desk.read(12, &editing(&[]));
    assert!(desk.told(20, &editing(&[(42, &[ANN])])).is_empty(), "it may be a reload: wait");
    assert!(desk.told(30, &editing(&[(42, &[ANN])])).is_empty(), "I left");

    let mut desk = Desk::watching();
    desk.read(10, &editing(&[(42, &[ME])]));
    desk.read(200, &editing(&[]));
    assert_eq!(desk.told(900, &editing(&[(42, &[ANN])])), [("opened", vec![ANN], vec![42])]);

    let mut desk = Desk::watching();
    desk.read(10, &editing(&[(42, &[ME])]));
    desk.read(200, &editing(&[]));
    assert!(desk.told(200 + 30 * 60, &editing(&[(42, &[ANN])])).is_empty(), "half an hour is over");
}

#[test]
fn a_row_without_a_name_takes_no_name_away() {
    let mut desk = Desk::watching();
    desk.read(10, &editing(&[(42, &[ANN])]));
    let mut nameless = online(ANN, 5);
    nameless.person.name = "".into();
    desk.read(20, &Reading { online: Part::Whole(vec![nameless]), ..editing(&[(42, &[ANN])]) });
    assert_eq!(&*desk.roster.people(Time::from_secs(20))[0].person.name, "Person 2");
}

#[test]
fn a_post_that_i_let_go_is_mine_no_more() {
    let mut desk = Desk::watching();
    desk.read(10, &editing(&[(42, &[ME])]));
    desk.roster.let_go(&post(42));
    assert!(desk.told(20, &editing(&[(42, &[ME, ANN])])).is_empty());
}

#[test]
fn nobody_gets_a_dialog_for_a_post_that_fell_silent_long_ago() {
    for (at, expected) in [(170, false), (300, true)] {
        let mut desk = Desk::watching();
        desk.read(10, &editing(&[(42, &[ME])]));
        desk.read(165, &editing(&[]));
        let decisions = desk.read(at, &editing(&[(42, &[ANN])]));
        let Some(Decision::Tell(alert)) = decisions.last() else {
            panic!("nothing told at {at}: {decisions:?}")
        };
        let Kind::Opened { no_dialog, .. } = alert.kind else { panic!("{alert:?}") };
        assert_eq!(no_dialog, expected, "at {at}");
    }
}

#[test]
fn an_episode_is_told_again_only_when_it_gets_worse() {
    let mut desk = Desk::watching();
    let shared = editing(&[(42, &[ME, ANN])]);
    let with_text = |age| {
        let stored = 900 - i64::try_from(age).unwrap();
        let author = person(ANN).id;
        let text = Autosave { post: post(42), author, age: Duration::from_secs(age), stored, fingerprint: 2 };
        Reading { autosaves: vec![text], texts: vec![text_of_the_post(1, 100)], ..shared.clone() }
    };
    let saved = |modified, author| {
        let author = Some(person(author).id);
        Reading { saves: vec![Save { post: post(42), modified, author }], ..shared.clone() }
    };
    desk.read(10, &editing(&[(42, &[ME])]));
    desk.read(20, &shared);
    assert!(desk.told(30, &with_text(600)).is_empty(), "her text of last week");
    assert_eq!(desk.told(60, &with_text(5)), [("changing", vec![ANN], vec![42])]);
    assert!(desk.told(120, &with_text(5)).is_empty());
    assert!(desk.told(130, &saved(1_000, BEN)).is_empty(), "when it was saved before I looked");
    assert_eq!(desk.why_silent(140, &saved(1_010, ME)), [Silence::Myself]);
    assert_eq!(desk.told(150, &saved(1_020, ANN)), [("saved", vec![ANN], vec![42])]);
    assert_eq!(desk.why_silent(160, &saved(1_030, ANN)), [Silence::AlreadyTold]);
}

#[test]
fn a_save_by_nobody_known_is_not_told() {
    let mut desk = Desk::watching();
    let saved = |modified| {
        let save = Save { post: post(42), modified, author: None };
        Reading { saves: vec![save], ..editing(&[(42, &[ME])]) }
    };
    desk.read(10, &saved(1_000));
    assert_eq!(desk.why_silent(20, &saved(1_010)), [Silence::AuthorUnknown]);
}

#[test]
fn others_than_editors_are_told_otherwise_or_not_at_all() {
    for (role, told) in [(Role::Agent, "agent"), (Role::Editor, "opened")] {
        let mut desk = Desk::watching();
        desk.read(10, &editing(&[(42, &[ME])]));
        assert_eq!(desk.told(20, &in_role(role, &[(42, &[ME, ANN])])), [(told, vec![ANN], vec![42])]);
    }
    for (role, reason) in [(Role::Present, Silence::NotEditing), (Role::Together, Silence::KindOff)] {
        let mut desk = Desk::watching();
        desk.read(10, &editing(&[(42, &[ME])]));
        assert_eq!(desk.why_silent(20, &in_role(role, &[(42, &[ME, ANN])])), [reason]);
    }
}

#[test]
fn settings_and_mutes_give_their_reason() {
    type Mute = fn(&mut Policy);
    let mutes: [(Mute, Silence); 5] = [
        (|policy| policy.kinds.opened = false, Silence::KindOff),
        (|policy| policy.site_muted = true, Silence::SiteMuted),
        (|policy| assert!(policy.muted_posts.insert(post(42))), Silence::PostMuted),
        (|policy| assert!(policy.muted_people.insert(person(ANN).id)), Silence::PersonMuted),
        (|policy| policy.paused_until = Some(Time::from_secs(60)), Silence::Paused),
    ];
    for (mute, reason) in mutes {
        let mut desk = Desk::watching();
        mute(&mut desk.policy);
        desk.read(10, &editing(&[(42, &[ME])]));
        assert_eq!(desk.why_silent(20, &editing(&[(42, &[ME, ANN])])), [reason]);
    }
}

#[test]
fn chosen_people_and_posts_are_told() {
    let mut desk = Desk::watching();
    desk.policy.watched_people.insert(person(ANN).id);
    desk.policy.watched_posts.insert(post(42));
    let told = desk.told(10, &editing(&[(42, &[ANN])]));
    assert_eq!(told, [("came", vec![ANN], vec![]), ("watched", vec![ANN], vec![42])]);
}

#[test]
fn a_post_that_i_wait_for_is_told_when_it_is_free() {
    let mut desk = Desk::watching();
    desk.policy.awaited_posts.insert(post(42));
    desk.read(10, &editing(&[(42, &[ANN])]));
    desk.read(20, &editing(&[(42, &[ME, ANN])]));
    assert!(desk.told(30, &editing(&[(42, &[ME])])).is_empty(), "a reload?");
    assert_eq!(desk.told(46, &editing(&[(42, &[ME])])), [("free", vec![ANN], vec![42])]);
}

#[test]
fn a_list_that_is_cut_proves_nobody_absent() {
    let mut desk = Desk::watching();
    desk.read(10, &editing(&[(42, &[ME, ANN])]));
    for at in [30, 60, 120] {
        let cut = Reading { rooms: Part::Cut(Vec::new()), ..Reading::default() };
        assert!(desk.read(at, &cut).is_empty());
    }
    assert_eq!(desk.roster.my_posts(Time::from_secs(120))[0].others.len(), 1);
}
