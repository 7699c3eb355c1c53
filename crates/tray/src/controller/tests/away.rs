//! What is kept for a user who was away.

use protocol::{Away, AwayKind};

use super::*;

/// So long after nothing of the user's was seen any more they are away.
const GONE: u64 = 400;

fn log(day: &mut Day, seconds: u64) -> Away {
    match day.client(seconds, Request::Away).swap_remove(0) {
        Answer::Away(away) => away,
        other => panic!("{other:?}"),
    }
}

fn texts(away: &Away) -> Vec<&str> {
    away.entries.iter().map(|entry| entry.text.as_str()).collect()
}

#[test]
fn what_happens_while_nothing_of_mine_is_open_is_kept_until_it_is_forgotten() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(ann_in_prices()));
    assert!(!log(&mut day, 10).away, "who goes from one page to another is not away");
    day.read(GONE + 200, 0, Err(no_answer()));
    let away = log(&mut day, GONE + 210);
    assert!(away.away && !away.more, "{away:?}");
    let [entry] = &away.entries[..] else { panic!("{away:?}") };
    assert_eq!((entry.kind, &*entry.site), (AwayKind::Fault, "Magazine"));
    assert!(away.since.unwrap() < entry.at, "since they went");
    // Who is back finds it, also later.
    day.read(GONE + 300, 0, Ok(alone_in_prices()));
    let back = log(&mut day, GONE + 400);
    assert_eq!((back.away, back.entries[1].kind), (false, AwayKind::FaultOver));
    assert_eq!(day.client(GONE + 500, Request::ForgetAway)[0], Answer::Done);
    let forgotten = log(&mut day, GONE + 510);
    assert_eq!((forgotten.entries.len(), forgotten.since), (0, None));
}

#[test]
fn what_would_have_been_told_in_a_pause_is_kept() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(alone_in_prices()));
    day.client(1, Request::Pause { seconds: None });
    day.read(60, 0, Ok(busy()));
    let away = log(&mut day, 70);
    assert!(texts(&away).iter().any(|text| text.contains("“Prices”")), "{away:?}");
    assert!(day.titles().is_empty(), "nothing was shown");
}

#[test]
fn while_i_am_there_nothing_is_kept() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(alone_in_prices()));
    day.read(60, 0, Ok(busy()));
    assert_eq!(day.titles().len(), 1, "it is told");
    let away = log(&mut day, 70);
    assert!(!away.away && away.entries.is_empty(), "{away:?}");
}

#[test]
fn what_counts_as_away_is_the_users_choice() {
    let mut day = Day::with_settings(|settings| {
        settings.sites = vec![stored("Magazine")];
        settings.away.silent = false;
        settings.away.nothing_open = false;
    });
    day.read(0, 0, Ok(quiet()));
    day.client(1, Request::Pause { seconds: None });
    day.read(GONE, 0, Err(no_answer()));
    let away = log(&mut day, GONE + 10);
    assert!(!away.away && away.entries.is_empty(), "{away:?}");
    day.outside.0.borrow_mut().settings.away.silent = true;
    day.client(GONE + 20, Request::Reload);
    assert!(log(&mut day, GONE + 30).away);
}

#[test]
fn before_anything_is_known_nobody_is_away() {
    let mut day = Day::with(&["Magazine"]);
    assert!(!log(&mut day, GONE).away);
}

#[test]
fn what_is_found_after_sleep_is_kept() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(alone_in_prices()));
    let woken = crate::monitor::Report { slept: true, ..report(0, AT + 60, Ok(busy())) };
    day.at(60, Event::Heard(Heard::Report(Box::new(woken))));
    assert_eq!(log(&mut day, 70).entries.len(), 1);
}

#[test]
fn the_oldest_is_given_up_and_that_is_said() {
    let mut day = Day::with(&["Magazine"]);
    day.client(0, Request::Pause { seconds: None });
    for turn in 0..130 {
        day.read(100 * turn, 0, Err(no_answer()));
        day.read(100 * turn + 50, 0, Ok(quiet()));
    }
    let away = log(&mut day, 20_000);
    assert_eq!((away.entries.len(), away.more), (200, true));
    // A window that shows the log sees by the board that it is another one.
    let told = |day: &mut Day, at: u64| {
        let answers = day.client(at, Request::Board);
        let mut frames = answers.iter().filter_map(|answer| match answer {
            Answer::Board(part) => part.frame.as_ref(),
            _ => None,
        });
        frames.next_back().unwrap().away
    };
    let before = told(&mut day, 20_001);
    day.read(20_100, 0, Err(no_answer()));
    assert_eq!(told(&mut day, 20_101), before + 1);
}
