//! The newsroom benchmark itself: what it finds is the same each time, and its parts do what they say.

#[path = "benches/newsroom/main.rs"]
mod newsroom;

use newsroom::day;
use newsroom::judge::{Fate, judge};
use newsroom::office::Kind;

/// Milliseconds.
const MINUTE: u64 = 60_000;

#[test]
fn the_same_seed_gives_the_same_morning_and_another_seed_another() {
    let figures = |seed| {
        let day = day::run_until(90 * MINUTE, Kind::Normal, seed, None);
        let score = judge(&day.truth.conflicts, day.told.clone(), day.ends);
        let requests: u64 = newsroom::cost::Cost::of(&day.logs).requests;
        (score.fates, requests, day.told.len(), day.polling[0].told.len(), day.dialogs.told.len())
    };
    let first = figures(7);
    assert_eq!(first, figures(7));
    assert_ne!(first, figures(8));
    assert!(first.0.iter().any(|fate| matches!(fate, Fate::Told(_))), "somebody was told of something");
}
