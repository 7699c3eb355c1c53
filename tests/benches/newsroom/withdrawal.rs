//! When alerts are withdrawn, held against when they were over.

use std::collections::BTreeMap;

use super::judge::{Step, Told};
use super::truth::{Moment, Shown, SiteNumber, Truth};

/// What has been over and could be known for so long when the program ends should have been withdrawn: a row of
/// mine is waited for longest, for 60 s, and the reading after that may be a minute away.
const SHOULD_BE_WITHDRAWN: Moment = 150_000;

/// Who was told, where, of which post, of whom.
type Pair = (u64, SiteNumber, u64, u64);

/// What was told of two people and is not withdrawn yet.
#[derive(Clone, Copy, Debug, Default)]
struct Standing {
    /// A save is among it: it is over only when the one who was told has closed the post.
    saved: bool,
    /// Since when it is over and anybody could know.
    over: Option<Moment>,
}

/// An alert that was withdrawn.
#[derive(Clone, Copy, Debug)]
pub struct Withdrawn {
    /// When.
    pub at: Moment,
    /// Who had been told, where, of which post, of whom.
    pub pair: Pair,
    /// Seconds since it was over and that could be known; none where it was not over.
    pub late: Option<f64>,
    /// What the site's answers told at that moment of the one who had been told, and of the other one.
    pub shown: (Shown, Shown),
}

impl Withdrawn {
    /// Whether the answers told that both may still be in the post.
    pub fn looked_early(&self) -> bool {
        self.shown.0 != Shown::Gone && self.shown.1 != Shown::Gone
    }
}

/// The alerts of all programs.
#[derive(Debug, Default)]
pub struct Withdrawals {
    standing: BTreeMap<Pair, Standing>,
    /// Those that were withdrawn.
    pub done: Vec<Withdrawn>,
    /// Those that still stood when the program ended, though they had been over for long.
    pub forgotten: usize,
}

impl Withdrawals {
    /// Something was told.
    pub fn told(&mut self, one: &Told) {
        let standing = self.standing.entry((one.me, one.site, one.post, one.other)).or_default();
        standing.saved |= one.step == Step::Saved;
    }

    /// Another second has passed.
    pub fn pass(&mut self, truth: &Truth, at: Moment) {
        for (pair, standing) in &mut self.standing {
            let (me, site, post, other) = *pair;
            if goes_on(truth, *pair, *standing) {
                standing.over = None;
            } else if standing.over.is_none() {
                let gone = |who: u64| truth.shown(site, post, who, at) == Shown::Gone;
                let known = gone(me) || (!standing.saved && gone(other));
                standing.over = known.then_some(at);
            }
        }
    }

    /// The program of `me` withdraws what it told of a person in a post.
    pub fn withdraws(&mut self, pair: Pair, truth: &Truth, at: Moment) {
        let (me, site, post, other) = pair;
        let Some(standing) = self.standing.remove(&pair) else { return };
        let shown = (truth.shown(site, post, me, at), truth.shown(site, post, other, at));
        let late = (!goes_on(truth, pair, standing))
            .then(|| standing.over.map_or(0.0, |over| at.saturating_sub(over) as f64 / 1000.0));
        self.done.push(Withdrawn { at, pair, late, shown });
    }

    /// The program of `me` ends.
    pub fn ends(&mut self, me: u64, at: Moment) {
        let mine =
            self.standing.extract_if((me, 0, 0, 0)..=(me, SiteNumber::MAX, u64::MAX, u64::MAX), |_, _| true);
        let long_over = |standing: &Standing| {
            standing.over.is_some_and(|over| at.saturating_sub(over) >= SHOULD_BE_WITHDRAWN)
        };
        self.forgotten += mine.filter(|(_, standing)| long_over(standing)).count();
    }
}

/// Whether what was told is still so.
fn goes_on(truth: &Truth, (me, site, post, other): Pair, standing: Standing) -> bool {
    let open = |who: u64| truth.since(site, post, who).is_some();
    open(me) && (standing.saved || open(other))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::truth::Rooms;
    use super::*;

    const PAIR: Pair = (1, 0, 7, 2);

    fn told(step: Step) -> Told {
        let shown = (Shown::Stands, Shown::Stands);
        Told { at: 10_000, site: 0, post: 7, me: 1, other: 2, step, shown, mine_open: true, apart: 0 }
    }

    /// Both have the post open for ten seconds, then the second one closes it, and their row goes at 20 s.
    fn second_one_leaves(withdrawals: &mut Withdrawals) -> Truth {
        let mut truth = Truth::new(BTreeSet::from([1, 2]));
        for who in [1, 2] {
            truth.has_open(0, who, &BTreeSet::from([7]), 500);
        }
        for second in 1..=30_u64 {
            if second == 11 {
                truth.has_open(0, 2, &BTreeSet::new(), second * 1000);
            }
            let people: &[u64] = if second < 20 { &[1, 2] } else { &[1] };
            let room = people.iter().map(|who| (*who, second * 1000 + 150_000)).collect();
            truth.sample(0, Rooms::from([(7, room)]), second * 1000);
            withdrawals.pass(&truth, second * 1000);
        }
        truth
    }

    #[test]
    fn it_is_late_from_when_it_could_be_known() {
        let mut withdrawals = Withdrawals::default();
        withdrawals.told(&told(Step::Opened));
        let truth = second_one_leaves(&mut withdrawals);
        withdrawals.withdraws(PAIR, &truth, 35_000);
        withdrawals.withdraws(PAIR, &truth, 36_000);
        let late: Vec<_> = withdrawals.done.iter().map(|one| (one.late, one.looked_early())).collect();
        assert_eq!(late, [(Some(15.0), false)]);
    }

    #[test]
    fn a_save_is_withdrawn_too_early_while_it_is_still_to_be_loaded() {
        let mut withdrawals = Withdrawals::default();
        withdrawals.told(&told(Step::Saved));
        let truth = second_one_leaves(&mut withdrawals);
        withdrawals.withdraws(PAIR, &truth, 35_000);
        assert_eq!(withdrawals.done[0].late, None);
    }

    #[test]
    fn what_stands_long_after_it_is_over_is_forgotten() {
        for (ends, forgotten) in [(60_000, 0), (200_000, 1)] {
            let mut withdrawals = Withdrawals::default();
            withdrawals.told(&told(Step::Opened));
            second_one_leaves(&mut withdrawals);
            withdrawals.ends(1, ends);
            assert_eq!(withdrawals.forgotten, forgotten);
        }
    }
}
