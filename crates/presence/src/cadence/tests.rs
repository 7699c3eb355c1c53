use super::*;
use crate::Reading;
use crate::person::Person;
use crate::reading::{CloseUp, Part, PostRoom, Role, RoomRow};
use crate::rules::Rules;

const ME: u64 = 1;
const ANN: u64 = 2;

fn person(number: u64) -> Person {
    Person { id: UserId::new(number).unwrap(), name: "Somebody".into() }
}

/// A site where these people are signed in and in post 42.
fn site(present: &[u64], in_post: &[u64]) -> Reading {
    let people = |numbers: &[u64]| numbers.iter().map(|number| person(*number)).collect::<Vec<_>>();
    let rooms = match in_post {
        [] => vec![],
        _ => vec![PostRoom { post: PostRef::new("post", 42), people: people(in_post) }],
    };
    Reading { present: Part::Whole(people(present)), rooms: Part::Whole(rooms), ..Reading::default() }
}

fn after(readings: &[(u64, Reading)]) -> Next {
    let mut roster = Roster::new(person(ME).id, Rules::default());
    let mut cadence = Cadence::new(Duration::ZERO);
    let mut next = None;
    for (at, reading) in readings {
        let now = Time::from_secs(*at);
        roster.apply(reading, now);
        next = Some(cadence.after_reading(&roster, now, 0.5));
    }
    next.unwrap()
}

#[test]
fn a_site_is_read_the_more_often_the_more_is_at_stake() {
    for (present, in_post, why, seconds) in [
        (&[ME, ANN][..], &[ME, ANN][..], Why::Shared, 15),
        (&[ME, ANN], &[ME], Why::MineAmongOthers, 15),
        (&[ME], &[ME], Why::Mine, 30),
        (&[ME, ANN], &[ANN], Why::AmongOthers, 30),
        (&[ANN], &[ANN], Why::Awake, 60),
        (&[], &[], Why::Awake, 60),
    ] {
        let next = after(&[(0, site(present, in_post))]);
        assert_eq!((next.why, next.at), (why, Some(Time::from_secs(seconds))), "{present:?} {in_post:?}");
    }
}

#[test]
fn a_deserted_site_falls_quiet_and_then_asleep() {
    let next =
        after(&[(0, site(&[ANN], &[])), (100, site(&[], &[])), (200, site(&[], &[])), (700, site(&[], &[]))]);
    assert_eq!((next.why, next.at), (Why::Quiet, Some(Time::from_secs(820))));
    let next = after(&[
        (0, site(&[ANN], &[])),
        (100, site(&[], &[])),
        (200, site(&[], &[])),
        (7_400, site(&[], &[])),
    ]);
    assert_eq!((next.why, next.at), (Why::Asleep, Some(Time::from_secs(7_700))));
}

#[test]
fn a_row_that_vanished_is_looked_for_again_soon() {
    let next = after(&[(0, site(&[ME, ANN], &[ME, ANN])), (15, site(&[ME], &[ME]))]);
    assert_eq!((next.why, next.ask.online), (Why::Missing, true));
}

#[test]
fn the_floor_of_the_user_and_ten_seconds_are_kept() {
    let mut roster = Roster::new(person(ME).id, Rules::default());
    roster.apply(&site(&[ME, ANN], &[ME, ANN]), Time::START);
    for (floor, chance, seconds) in [(40, 0.5, 40.0), (3, 0.0, 13.5), (0, 1.0, 16.5)] {
        let next = Cadence::new(Duration::from_secs(floor)).after_reading(&roster, Time::START, chance);
        assert_eq!(next.at.unwrap().elapsed().as_secs_f64(), seconds);
    }
}

#[test]
fn only_posts_of_mine_are_asked_about() {
    let ask = after(&[(0, site(&[ME, ANN], &[ANN]))]).ask;
    assert!(ask.mine.is_empty() && !ask.saves && !ask.autosaves, "{ask:?}");
    let ask = after(&[(0, site(&[ME, ANN], &[ME, ANN]))]).ask;
    assert!(ask.mine == [PostRef::new("post", 42)] && ask.saves && ask.autosaves, "{ask:?}");
}

#[test]
fn a_stamp_of_mine_that_is_too_old_to_tell_left_from_silent_is_read_anew() {
    let rows = |age| {
        let person = person(ME);
        let age = Duration::from_secs(age);
        let row = RoomRow { person, role: Role::Editor, age, locked: None, site_editor: false };
        let post = PostRef::new("post", 42);
        let close_ups = vec![CloseUp { post, rows: Part::Whole(vec![row]) }];
        Reading { close_ups, ..site(&[ME], &[ME]) }
    };
    let next = after(&[(0, site(&[ME], &[])), (60, rows(8))]);
    assert_eq!(next.ask.stamps, [PostRef::new("post", 42)]);
    assert!(next.at.unwrap() <= Time::from_secs(60 - 8 + 60), "before the row can have run out");
}

#[test]
fn failures_are_tried_less_and_less_and_refusals_never() {
    let wait = |failure, times: u32, chance| {
        let mut cadence = Cadence::new(Duration::ZERO);
        let mut next = None;
        for _ in 0..times {
            next = Some(cadence.after_failure(failure, Time::START, chance));
        }
        next.unwrap().at.map(|at| at.elapsed().as_secs())
    };
    assert_eq!(wait(Failure::Refused, 1, 0.5), None);
    assert_eq!(
        [1, 2, 3, 10].map(|times| wait(Failure::Unreachable, times, 1.0)),
        [60, 120, 240, 900].map(Some)
    );
    assert_eq!(
        [1, 2, 3, 10].map(|times| wait(Failure::Trouble, times, 1.0)),
        [240, 480, 960, 3600].map(Some)
    );
    assert_eq!(wait(Failure::Trouble, 9, 0.0), Some(60), "full jitter goes down to the shortest wait");
    assert_eq!([1, 2, 10].map(|times| wait(Failure::Forbidden, times, 1.0)), [240, 480, 3600].map(Some));
}

#[test]
fn the_site_says_how_long_to_stay_away_up_to_an_hour() {
    for (asked, seconds) in [(0, 10), (30, 30), (600, 600), (1_000_000, 3_600)] {
        let failure = Failure::ToldToWait(Duration::from_secs(asked));
        let next = Cadence::new(Duration::ZERO).after_failure(failure, Time::START, 0.0);
        assert_eq!((next.why, next.at), (Why::ToldToWait, Some(Time::from_secs(seconds))));
    }
}

#[test]
fn the_first_readings_of_many_sites_are_spread() {
    let spread = Duration::from_secs(60);
    let at = |chance| Cadence::new(Duration::ZERO).start(spread, Time::from_secs(5), chance).at;
    assert_eq!([at(0.0), at(0.5), at(1.0)], [5, 35, 65].map(|at| Some(Time::from_secs(at))));
}
