//! What must hold over any history of people opening, hiding, reloading and closing posts.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test")]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use common::{Act, ME, World, person};
use presence::alerts::{Alert, Alerts, Decision, Policy};
use presence::cadence::{Ask, Cadence, Failure, Surroundings};
use presence::{PostRef, Roster, Rules, Time};
use proptest::prelude::*;

/// A history: what happens, and how many seconds after the one before.
type History = Vec<(u64, Act)>;

fn act() -> impl Strategy<Value = Act> {
    let who = 1..4u64;
    let post = 1..3u64;
    (0..13u8, who, post, 1..12u64).prop_map(|(kind, who, post, away)| match kind {
        0..=3 => Act::Open { who, post },
        4..=6 => Act::Close { who, post },
        7..=8 => Act::Reload { who, post, away },
        9 => Act::Hide { who, post },
        10 => Act::Browse { who, seconds: away * 20 },
        _ => Act::Show { who, post },
    })
}

fn history() -> impl Strategy<Value = History> {
    prop::collection::vec((prop_oneof![1..40u64, 1..400u64], act()), 1..40)
}

/// How a watcher polls.
#[derive(Clone, Copy, Debug)]
enum Rhythm {
    Every(u64),
    Cadence,
}

/// What one watcher was told, with what the world knew at that moment.
struct Told {
    at: Time,
    alert: Alert,
    i_have_it_open: bool,
    it_may_be_mine: bool,
    they_have_it_open: bool,
}

/// What one watcher was told, and what went wrong: when, which post, who.
struct Watched {
    told: Vec<Told>,
    /// Somebody was in a post of theirs for long without being told.
    missed: Vec<(Time, u64, u64)>,
    /// Said to be over while the rows of both stood, or though it was not told, or was over already.
    over_wrongly: Vec<(Time, u64, u64)>,
    /// Told, and not said to be over long after everybody had closed everything.
    never_over: Vec<(u64, u64)>,
}

/// What was told and is not over, by post and person. Who is in which post is not said where one alert names several.
#[derive(Default)]
struct Standing {
    told: BTreeSet<(u64, u64)>,
    perhaps: BTreeSet<(u64, u64)>,
}

impl Standing {
    fn tell(&mut self, alert: &Alert) {
        if alert.posts.len() == 1 { &mut self.told } else { &mut self.perhaps }.extend(pairs(alert));
    }

    /// Whether that can be over.
    fn end(&mut self, pair: (u64, u64)) -> bool {
        let perhaps = self.perhaps.remove(&pair);
        self.told.remove(&pair) || perhaps
    }
}

/// Until everybody who fell silent is forgotten, too.
const LONG_AFTER: u64 = 45 * 60;

fn watch(history: &History, lifetime: u64, rhythm: Rhythm, faults: &[bool]) -> Watched {
    let mut world = World::new(lifetime);
    let mut roster = Roster::new(person(ME).id, Rules::default());
    let mut alerts = Alerts::default();
    // Whoever polls in a rhythm plans what to ask for that rhythm.
    let mut cadence = Cadence::new(match rhythm {
        Rhythm::Every(seconds) => Duration::from_secs(seconds),
        Rhythm::Cadence => Duration::ZERO,
    });
    let policy = Policy::default();
    let mut told = Vec::new();
    let mut missed = Vec::new();
    let mut over_wrongly = Vec::new();
    let mut standing = Standing::default();
    let mut before_fault = None;
    let mut named = BTreeSet::new();
    let mut together = BTreeMap::new();
    let mut next = 0;
    let mut ask = Ask { online: true, ..Ask::default() };
    let mut polls = 0usize;
    let mut acts = history.iter();
    let mut due = acts.next().map(|(after, act)| (*after, *act));
    let end: u64 = history.iter().map(|(after, _)| after).sum::<u64>() + 120;
    while next <= end + LONG_AFTER {
        if next > end {
            let all = (1..4).flat_map(|who| (1..3).map(move |post| Act::Close { who, post }));
            all.for_each(|act| world.act(act));
        }
        while let Some((at, act)) = due.filter(|(at, _)| *at <= next) {
            world.pass_until(at);
            world.act(act);
            due = acts.next().map(|(after, act)| (at + after, *act));
        }
        world.pass_until(next);
        let now = world.now();
        polls += 1;
        let faulty = !faults.is_empty() && faults[polls % faults.len()];
        let planned = if faulty {
            before_fault.get_or_insert_with(|| roster.people(now));
            roster.interrupt();
            cadence.after_failure(Failure::Unreachable, now, 0.5)
        } else {
            let applied = roster.apply(&world.read(&ask), now);
            // A fault changes nobody's presence: whoever is still there has been there all the time.
            for known in before_fault.take().into_iter().flatten() {
                let who = known.person.id.get();
                if [1, 2].iter().any(|post| world.row(who, *post).is_some()) {
                    let now = roster.people(now).into_iter().find(|one| one.person == known.person);
                    assert_eq!(now.map(|one| one.since), Some(known.since), "user {who} came anew");
                }
            }
            for decision in alerts.decide(&roster, &applied, &policy, now) {
                match decision {
                    Decision::Tell(alert) => {
                        named.extend(pairs(&alert));
                        standing.tell(&alert);
                        let post = alert.posts[0].id;
                        told.push(Told {
                            at: now,
                            i_have_it_open: world.has_open(ME, post),
                            it_may_be_mine: world.may_have_open(ME, post),
                            they_have_it_open: alert.people.iter().any(|who| world.has_open(who.get(), post)),
                            alert,
                        });
                    }
                    Decision::Over { post, person } => {
                        let (post, who) = (post.id, person.get());
                        let both = world.row(ME, post).is_some() && world.row(who, post).is_some();
                        if both || !standing.end((post, who)) {
                            over_wrongly.push((now, post, who));
                        }
                    }
                    Decision::Silent { .. } => {}
                }
            }
            for (post, who) in [1, 2].into_iter().flat_map(|post| [(post, 2), (post, 3)]) {
                let both = world.row(ME, post).is_some() && world.row(who, post).is_some();
                let polls = together.entry((post, who)).or_insert(0);
                *polls = if both { *polls + 1 } else { 0 };
                // Two polls for a row that blinks, and one to look at the rows.
                if *polls == 4 && !named.contains(&(post, who)) {
                    missed.push((now, post, who));
                }
            }
            cadence.after_reading(&roster, 1, Surroundings::default(), now, 0.5)
        };
        ask = planned.ask;
        next += match rhythm {
            Rhythm::Every(seconds) => seconds,
            Rhythm::Cadence => planned.at.unwrap().since(now).as_secs(),
        };
    }
    Watched { told, missed, over_wrongly, never_over: standing.told.into_iter().collect() }
}

/// Who an alert is about, in which posts; where it names several, any of them may be meant.
fn pairs(alert: &Alert) -> Vec<(u64, u64)> {
    let people = alert.people.iter().map(|who| who.get());
    people.flat_map(|who| alert.posts.iter().map(move |post| (post.id, who))).collect()
}

fn episodes(told: &[Told]) -> Vec<(PostRef, u64, Time)> {
    let mut all = Vec::new();
    // Where several posts are told in one alert, it does not say who is in which.
    for told in told.iter().filter(|told| told.alert.posts.len() == 1) {
        for post in &told.alert.posts {
            all.extend(told.alert.people.iter().map(|who| (post.clone(), who.get(), told.at)));
        }
    }
    all
}

fn check(watched: &Watched) -> Result<(), TestCaseError> {
    let Watched { told, missed, over_wrongly, never_over } = watched;
    prop_assert!(missed.is_empty(), "never told: {missed:?}");
    prop_assert!(over_wrongly.is_empty(), "said to be over: {over_wrongly:?}");
    prop_assert!(never_over.is_empty(), "never said to be over: {never_over:?}");
    for one in told {
        prop_assert!(!one.alert.people.contains(&person(ME).id), "an alert about myself");
        if one.alert.posts.len() == 1 {
            prop_assert!(
                one.it_may_be_mine,
                "told at {:?} of a post that I do not have open: {:?}",
                one.at,
                one.alert
            );
            prop_assert!(
                one.they_have_it_open,
                "told at {:?} of somebody who is not in it: {:?}",
                one.at,
                one.alert
            );
        }
    }
    let episodes = episodes(told);
    for (index, (post, who, at)) in episodes.iter().enumerate() {
        for (_, _, again) in episodes[index + 1..].iter().filter(|(p, w, _)| p == post && w == who) {
            prop_assert!(
                again.since(*at) >= Duration::from_secs(600),
                "{post:?} {who} told at {at:?} and {again:?}"
            );
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn alerts_are_true_and_told_once(history in history(), lifetime in prop::sample::select(vec![60, 150]), rhythm in prop::sample::select(vec![1, 5, 10, 15, 30])) {
        check(&watch(&history, lifetime, Rhythm::Every(rhythm), &[]))?;
    }

    #[test]
    fn the_own_cadence_tells_the_truth(history in history(), lifetime in prop::sample::select(vec![60, 150])) {
        check(&watch(&history, lifetime, Rhythm::Cadence, &[]))?;
    }

    #[test]
    fn faults_make_nobody_appear_or_vanish(history in history(), faults in prop::collection::vec(any::<bool>(), 1..12)) {
        check(&watch(&history, 150, Rhythm::Every(15), &faults))?;
    }

    #[test]
    fn a_slower_rhythm_tells_the_same_or_less(history in history()) {
        let often = watch(&history, 150, Rhythm::Every(1), &[]);
        let often: Vec<_> = episodes(&often.told).into_iter().map(|(post, who, _)| (post, who)).collect();
        for rhythm in [5, 15, 45] {
            let mut rarely = watch(&history, 150, Rhythm::Every(rhythm), &[]);
            check(&rarely)?;
            rarely.told.retain(|told| told.i_have_it_open);
            for (post, who, at) in episodes(&rarely.told) {
                prop_assert!(often.contains(&(post.clone(), who)), "every {rhythm} s tells of {who} in {post:?} at {at:?}, every second does not");
            }
        }
    }
}

/// Found by chance: I close a post right before a reading fails, and somebody opens it.
#[test]
fn a_post_that_i_closed_before_a_fault_is_not_mine_after_it() {
    let open = |who, post| Act::Open { who, post };
    let history: History = vec![
        (17, open(3, 1)),
        (33, open(3, 1)),
        (201, open(1, 1)),
        (267, open(1, 1)),
        (31, open(1, 1)),
        (398, open(1, 1)),
        (201, open(1, 1)),
        (60, open(1, 1)),
        (24, open(1, 2)),
        (266, open(1, 2)),
        (78, Act::Close { who: 1, post: 1 }),
        (1, open(2, 1)),
    ];
    let faults = [false, false, false, true, false, false, false, false];
    check(&watch(&history, 150, Rhythm::Every(15), &faults)).unwrap();
}
