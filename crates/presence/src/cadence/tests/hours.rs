//! What an hour has room for.

use super::*;

#[test]
fn no_hour_costs_a_site_more_than_it_may() {
    for (present, in_post, around, most) in [
        (&[ME, ANN][..], &[ME, ANN][..], ALONE, 360),
        (&[ME, ANN], &[ANN], ALONE, 120),
        (&[ANN], &[ANN], ALONE, 30),
        (&[ANN], &[ANN], ELSEWHERE, 6),
        (&[], &[], ALONE, 30),
    ] {
        let readings = Watched::new(around).readings(3600, &site(present, in_post));
        assert!(readings <= most && readings * 2 >= most, "{readings} for {present:?} {in_post:?}");
    }
}

#[test]
fn no_hour_has_more_than_360_though_every_reading_costs_all_that_it_may() {
    // Ten posts of mine with rows that nobody is told of, so that each is asked for again and again.
    let people = || vec![person(ME), person(ANN)];
    let room = |number| PostRoom { post: PostRef::new("post", number), people: people() };
    let rooms = Part::Whole((1..=10).map(room).collect());
    let reading = Reading { present: Part::Whole(people()), rooms, ..Reading::default() };
    let mut watched = Watched::new(ALONE);
    let mut now = Time::START;
    watched.read(0, &reading);
    // Once with all of an hour left, and as soon as it may from then on.
    now = now + Duration::from_secs(3600);
    while now < Time::from_secs(2 * 3600) {
        watched.roster.apply(&reading, now);
        let ask = &watched.cadence.ask;
        let cost = 1 + ask.stamps.len() as u64 + u64::from(ask.online) + ask.details;
        let next = watched.cadence.after_reading(&watched.roster, cost, ALONE, now, 0.0);
        // What is owed is beyond the 356 of an hour.
        let left = watched.cadence.open.left_at(now);
        assert!(left > OPEN.0 + OPEN.1 - 360.01, "{left} left after {cost} at {now:?}");
        now = next.at.unwrap();
    }
}

#[test]
fn people_are_looked_for_first_where_little_of_the_hour_is_left() {
    let mut watched = Watched::new(ALONE);
    let (mut now, mut readings, mut requests) = (Time::START, 0, 0);
    let both = site(&[ME, ANN], &[ME, ANN]);
    while now < Time::from_secs(2 * 3600) {
        watched.roster.apply(&both, now);
        let ask = &watched.cadence.ask;
        let cost = 1 + u64::from(ask.saves) + ask.autosaves.len() as u64;
        let next = watched.cadence.after_reading(&watched.roster, cost, ALONE, now, 0.5);
        if now >= Time::from_secs(3600) {
            (readings, requests) = (readings + 1, requests + cost);
        }
        now = next.at.unwrap();
    }
    assert!(
        readings >= 205 && requests <= 356,
        "{readings} readings, {requests} requests in the second hour"
    );
}

#[test]
fn nobody_is_looked_for_on_their_way_in_a_crowd_or_with_little_left_or_below_the_floor() {
    // Ann leaves post 43 and then the page that she went to; I am in 42 with whoever else is there.
    let wait = |in_mine: &[u64], floor: u64, requests: u64| {
        let mut watched = Watched::new(ALONE);
        watched.cadence.set_floor(Duration::from_secs(floor));
        let with = |ann: &[u64]| [in_mine, ann].concat();
        let mut began = site(&with(&[ANN]), in_mine);
        if let Part::Whole(rooms) = &mut began.rooms {
            rooms.push(PostRoom { post: PostRef::new("post", 43), people: vec![person(ANN)] });
        }
        watched.read(0, &with_rows(3, in_mine, began));
        let now = Time::from_secs(400);
        watched.roster.apply(&site(&with(&[ANN]), in_mine), now);
        watched.cadence.after_reading(&watched.roster, requests, ALONE, now, 0.5);
        let next = watched.read(800, &site(in_mine, in_mine));
        next.at.unwrap().since(Time::from_secs(800)).as_secs()
    };
    let crowd = [ME, 11, 12, 13, 14, 15, 16];
    assert_eq!(wait(&[ME, BEN], 0, 1), 10);
    assert_eq!(wait(&crowd, 0, 1), 15, "in a crowd somebody always is");
    assert_eq!(wait(&[ME, BEN], 0, 53), 15, "what is left is for those who came");
    assert_eq!(wait(&[ME, BEN], 300, 1), 300);
}
