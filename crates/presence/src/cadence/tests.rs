mod hours;

use super::*;
use crate::Reading;
use crate::person::{Person, UserId};
use crate::post::PostRef;
use crate::reading::{CloseUp, Part, PostRoom, Role, RoomRow};
use crate::rules::Rules;

const ME: u64 = 1;
const ANN: u64 = 2;
const BEN: u64 = 3;
const ALONE: Surroundings = Surroundings { at_work_elsewhere: false, looked_at: false };
const ELSEWHERE: Surroundings = Surroundings { at_work_elsewhere: true, looked_at: false };
const LOOKED_AT: Surroundings = Surroundings { at_work_elsewhere: false, looked_at: true };

fn person(number: u64) -> Person {
    Person { id: UserId::new(number).unwrap(), name: "Somebody".into() }
}

fn post() -> PostRef {
    PostRef::new("post", 42)
}

/// A site where these people are signed in and in post 42.
fn site(present: &[u64], in_post: &[u64]) -> Reading {
    let people = |numbers: &[u64]| numbers.iter().map(|number| person(*number)).collect::<Vec<_>>();
    let rooms = match in_post {
        [] => vec![],
        _ => vec![PostRoom { post: post(), people: people(in_post) }],
    };
    Reading { present: Part::Whole(people(present)), rooms: Part::Whole(rooms), ..Reading::default() }
}

/// The same, with a row of the user's that is so many seconds old.
fn with_my_row(age: u64, reading: Reading) -> Reading {
    with_rows(age, &[ME], reading)
}

/// The same, with rows of all these people that are so many seconds old.
fn with_rows(age: u64, people: &[u64], reading: Reading) -> Reading {
    let age = Duration::from_secs(age);
    let row =
        |who| RoomRow { person: person(who), role: Role::Editor, age, locked: None, site_editor: false };
    let rows = Part::Whole(people.iter().map(|who| row(*who)).collect());
    Reading { close_ups: vec![CloseUp { post: post(), rows }], ..reading }
}

/// A site that is read as planned, one request each time.
struct Watched {
    roster: Roster,
    cadence: Cadence,
    around: Surroundings,
}

impl Watched {
    fn new(around: Surroundings) -> Watched {
        let roster = Roster::new(person(ME).id, Rules::default());
        Watched { roster, cadence: Cadence::new(Duration::ZERO), around }
    }

    fn read(&mut self, at: u64, reading: &Reading) -> Next {
        let now = Time::from_secs(at);
        self.roster.apply(reading, now);
        self.cadence.after_reading(&self.roster, 1, self.around, now, 0.5)
    }

    /// Reads the same again and again for so many seconds, and tells how often.
    fn readings(&mut self, seconds: u64, reading: &Reading) -> usize {
        let mut now = Time::START;
        let mut count = 0;
        while now.elapsed() < Duration::from_secs(seconds) {
            self.roster.apply(reading, now);
            count += 1;
            now = self.cadence.after_reading(&self.roster, 1, self.around, now, 0.5).at.unwrap();
        }
        count
    }
}

fn after(around: Surroundings, readings: &[(u64, Reading)]) -> Next {
    let mut watched = Watched::new(around);
    readings.iter().map(|(at, reading)| watched.read(*at, reading)).last().unwrap()
}

#[test]
fn a_site_is_read_the_more_often_the_more_is_at_stake() {
    for (present, in_post, around, why, seconds) in [
        (&[ME, ANN][..], &[ME, ANN][..], ALONE, Why::Shared, 15),
        (&[ME, ANN], &[ANN], ALONE, Why::Here, 15),
        (&[ME, ANN], &[ME], ALONE, Why::MineExposed, 52),
        (&[ME, ANN], &[ME], LOOKED_AT, Why::MineExposed, 28),
        (&[ME, ANN, BEN], &[ME], ALONE, Why::MineExposed, 36),
        (&[ME, ANN, BEN, 4, 5], &[ME], ALONE, Why::MineExposed, 20),
        (&[ANN], &[ANN], ALONE, Why::Awake, 60),
        (&[ME, ANN], &[], ALONE, Why::HereAlone, 120),
        (&[ANN], &[], ALONE, Why::Awake, 240),
        (&[], &[], ALONE, Why::Quiet, 120),
        (&[ANN], &[ANN], ELSEWHERE, Why::Elsewhere, 720),
        (&[ANN], &[ANN], LOOKED_AT, Why::Awake, 60),
        (&[], &[], LOOKED_AT, Why::Quiet, 60),
    ] {
        // They came while the site was watched.
        let came = with_rows(3, in_post, site(present, in_post));
        let next = after(around, &[(0, site(&[], &[])), (4000, came)]);
        assert_eq!(
            (next.why, next.at),
            (why, Some(Time::from_secs(4000 + seconds))),
            "{present:?} {in_post:?}"
        );
    }
}

/// I am in post 42 and Ann is in post 43.
fn each_in_a_post(present: &[u64]) -> Reading {
    let mut reading = site(present, &[ME]);
    if let Part::Whole(rooms) = &mut reading.rooms {
        rooms.push(PostRoom { post: PostRef::new("post", 43), people: vec![person(ANN)] });
    }
    reading
}

#[test]
fn whoever_left_a_post_may_open_mine_next() {
    let mut watched = Watched::new(ALONE);
    let mut plan = |at: u64, reading: Reading| {
        let next = watched.read(at, &reading);
        (next.why, next.at.unwrap().since(Time::from_secs(at)).as_secs())
    };
    let away = || site(&[ME, ANN], &[ME]);
    assert_eq!(plan(0, each_in_a_post(&[ME, ANN])), (Why::MineAmongOthers, 21), "she is busy with hers");
    assert_eq!(plan(60, away()), (Why::MineAmongOthers, 15));
    assert_eq!(plan(7 * 3600, away()), (Why::MineAmongOthers, 15));
    assert_eq!(plan(9 * 3600, away()), (Why::MineExposed, 52), "she has opened none all day");
}

#[test]
fn whoever_was_there_when_watching_began_may_edit_for_all_that_is_known() {
    let mut watched = Watched::new(ALONE);
    let both = site(&[ME, ANN], &[ME]);
    assert_eq!(watched.read(0, &both).why, Why::MineAmongOthers);
    assert_eq!(watched.read(590, &both).why, Why::MineAmongOthers);
    assert_eq!(watched.read(610, &both).why, Why::MineExposed);
    watched.read(620, &site(&[ME, ANN, BEN], &[ME]));
    assert_eq!(watched.read(630, &site(&[ME, ANN, BEN], &[ME])).why, Why::MineExposed, "Ben came in no post");
}

#[test]
fn where_somebody_may_open_a_post_i_may_meet_them_in_one() {
    let mut watched = Watched::new(ALONE);
    watched.read(0, &site(&[ME, ANN], &[ANN]));
    let mut now = Time::from_secs(60);
    let next = watched.read(60, &site(&[ME, ANN], &[]));
    assert_eq!((next.why, next.at), (Why::HereAlone, Some(Time::from_secs(90))));
    while now < Time::from_secs(2 * 3600) {
        let at = now.elapsed().as_secs();
        now = watched.read(at, &site(&[ME, ANN], &[])).at.unwrap();
    }
    let next = watched.read(2 * 3600 + 100, &site(&[ME, ANN], &[ANN]));
    let wait = next.at.unwrap().since(Time::from_secs(2 * 3600 + 100)).as_secs();
    assert!(next.why == Why::Here && wait <= 25, "{wait} s: an hour of that leaves room for when it happens");
}

#[test]
fn whoever_is_between_two_pages_is_looked_for_at_once_and_once() {
    let waits = |readings: &[(u64, Reading)]| {
        let (last, _) = readings.last().unwrap();
        after(ALONE, readings).at.unwrap().since(Time::from_secs(*last)).as_secs()
    };
    let (i_browse, i_am_on_the_way) = (site(&[ME, ANN], &[ANN]), site(&[ANN], &[ANN]));
    assert_eq!(waits(&[(0, i_browse.clone()), (15, i_am_on_the_way.clone())]), 10);
    assert_eq!(waits(&[(0, i_browse), (15, i_am_on_the_way.clone()), (25, i_am_on_the_way)]), 15);
    let (she_browses, she_is_on_the_way) = (site(&[ME, ANN], &[ME]), site(&[ME], &[ME]));
    let came_from_a_post = |last| [(0, each_in_a_post(&[ME, ANN])), (15, she_browses.clone()), (30, last)];
    assert_eq!(waits(&came_from_a_post(she_browses.clone())), 15);
    assert_eq!(waits(&came_from_a_post(she_is_on_the_way)), 10);
}

#[test]
fn a_deserted_site_falls_asleep() {
    let next = after(ALONE, &[(0, site(&[ANN], &[])), (100, site(&[], &[])), (7_400, site(&[], &[]))]);
    assert_eq!((next.why, next.at), (Why::Asleep, Some(Time::from_secs(8_120))));
}

#[test]
fn whoever_ends_work_elsewhere_may_come_here() {
    let mut watched = Watched::new(ELSEWHERE);
    watched.read(0, &site(&[ANN], &[ANN]));
    let sooner =
        |around, at, chance| watched.cadence.sooner(&watched.roster, around, Time::from_secs(at), chance);
    assert_eq!(sooner(ALONE, 20, 0.5), Some(Time::from_secs(60)));
    assert_eq!(sooner(ALONE, 300, 0.5), Some(Time::from_secs(315)), "not all sites at once");
    assert_eq!(sooner(ELSEWHERE, 300, 0.5), None);
    assert_eq!(sooner(LOOKED_AT, 300, 0.5), Some(Time::from_secs(300)));
}

#[test]
fn a_fault_is_not_hurried() {
    let mut watched = Watched::new(ALONE);
    watched.read(0, &site(&[ANN], &[ANN]));
    watched.cadence.after_failure(Failure::Trouble, Time::from_secs(60), 0.5);
    assert_eq!(watched.cadence.sooner(&watched.roster, LOOKED_AT, Time::from_secs(70), 0.5), None);
}

#[test]
fn a_row_that_vanished_is_looked_for_again_soon() {
    let next = after(ALONE, &[(0, site(&[ME, ANN], &[ME, ANN])), (15, site(&[ME], &[ME]))]);
    assert_eq!((next.why, next.at), (Why::Missing, Some(Time::from_secs(30))));
    let next = after(ALONE, &[(0, site(&[ME, ANN], &[ME, ANN])), (15, site(&[ME, ANN], &[ANN]))]);
    assert_eq!((next.why, next.ask.rooms), (Why::Missing, true), "I may be in another post");
}

#[test]
fn the_floor_of_the_user_and_ten_seconds_are_kept() {
    let mut roster = Roster::new(person(ME).id, Rules::default());
    roster.apply(&site(&[ME, ANN], &[ME, ANN]), Time::START);
    for (floor, chance, seconds) in [(40, 0.5, 40.0), (3, 0.0, 14.25), (0, 1.0, 15.75)] {
        let mut cadence = Cadence::new(Duration::from_secs(floor));
        let next = cadence.after_reading(&roster, 1, ALONE, Time::START, chance);
        assert_eq!(next.at.unwrap().elapsed().as_secs_f64(), seconds);
    }
}

#[test]
fn what_the_user_chose_is_kept_whoever_looks_and_whatever_the_chance() {
    for around in [ALONE, LOOKED_AT] {
        for chance in [0.0, 0.5, 1.0] {
            let mut watched = Watched::new(around);
            watched.cadence.set_floor(Duration::from_secs(300));
            watched.roster.apply(&site(&[ME, ANN], &[ME, ANN]), Time::from_secs(1000));
            let now = Time::from_secs(1000);
            let next = watched.cadence.after_reading(&watched.roster, 1, around, now, chance);
            assert!(next.at.unwrap().since(now) >= Duration::from_secs(300), "{around:?} {chance} {next:?}");
            let sooner = watched.cadence.sooner(&watched.roster, around, now, chance);
            assert!(sooner.is_none_or(|at| at.since(now) >= Duration::from_secs(300)), "{sooner:?}");
        }
    }
}

#[test]
fn only_posts_of_mine_are_asked_about() {
    let ask = after(ALONE, &[(0, site(&[ME, ANN], &[ANN]))]).ask;
    assert!(ask.mine.is_empty() && !ask.saves && ask.autosaves.is_empty(), "{ask:?}");
    let ask = after(ALONE, &[(0, site(&[ME, ANN], &[ME, ANN]))]).ask;
    assert!(ask.mine == [post()] && ask.saves && ask.autosaves == [post()], "{ask:?}");
}

#[test]
fn places_and_titles_of_a_site_where_i_am_not_wait_until_somebody_looks() {
    let quiet = [(0, site(&[ANN], &[ANN])), (700, site(&[ANN], &[ANN]))];
    let ask = after(ALONE, &quiet).ask;
    assert!(!ask.online && ask.titles, "{ask:?}");
    let ask = after(LOOKED_AT, &quiet).ask;
    assert!(ask.online && ask.titles, "{ask:?}");
    let later = [(0, site(&[ANN], &[ANN])), (7200, site(&[ANN], &[ANN]))];
    assert!(after(ALONE, &later).ask.online, "a menu must not tell the place of this morning");
}

#[test]
fn rows_of_mine_stand_for_the_list_only_where_they_tell_as_much() {
    let stand = |around, present: &[u64], in_post: &[u64]| {
        let mut watched = Watched::new(around);
        let mut read = |at| watched.read(at, &with_rows(0, in_post, site(present, in_post))).ask;
        read(0);
        let ask = read(700);
        // Where it would be in doubt how a row went it is read anyway.
        !ask.rooms && ask.stamps.is_empty()
    };
    assert!(stand(ALONE, &[ME, ANN, BEN], &[ME, ANN]), "Ann is in it");
    assert!(stand(ALONE, &[ME, ANN, BEN, 4, 5], &[ME]), "nobody is in another one");
    assert!(!stand(LOOKED_AT, &[ME, ANN, BEN, 4, 5], &[ME]), "somebody looks at the whole site");
    assert!(!stand(ALONE, &[ME], &[ME]), "anybody may come to the site");
    let crowd = [ME, 11, 12, 13, 14, 15, 16];
    assert!(!stand(ALONE, &crowd, &crowd), "the list is shorter");
}

#[test]
fn a_stamp_of_mine_that_is_too_old_to_tell_left_from_silent_is_read_anew() {
    let reading = || with_my_row(8, site(&[ME], &[ME]));
    let mut watched = Watched::new(ALONE);
    watched.read(0, &site(&[ME], &[]));
    let next = watched.read(60, &reading());
    assert_eq!(next.ask.stamps, [post()]);
    assert!(next.at.unwrap() <= Time::from_secs(60 - 8 + 60), "before the row can have run out");
    assert!(!next.ask.rooms, "the rows of the one post of mine tell as much of it: {next:?}");
    let mut rows_only = reading();
    (rows_only.rooms, rows_only.present) = (Part::NotAsked, Part::NotAsked);
    let next = watched.read(100, &rows_only);
    assert!(!next.ask.rooms && next.at.unwrap() <= Time::from_secs(150), "{next:?}");
    let next = watched.read(148, &rows_only);
    assert!(next.ask.rooms, "the list of rooms tells of other posts: {next:?}");
    assert_eq!(watched.roster.my_posts(Time::from_secs(100)).len(), 1);
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
