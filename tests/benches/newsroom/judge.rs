//! What was told, held against the truth.

use std::collections::BTreeMap;

use super::truth::{Conflict, Moment, NEW_AFTER, Shown, SiteNumber};

/// Conflicts that never last as long as this after they could be known need not be told.
pub const LASTS: Moment = 20_000;
/// A save that was told later than this after it happened is none.
const SAVE_IS_NEWS: Moment = NEW_AFTER;

/// How bad it is, mildest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Both are in the post.
    Opened,
    /// The other one is changing it.
    Changing,
    /// The other one saved it.
    Saved,
}

/// Something that one person was told of another one.
#[derive(Clone, Debug)]
pub struct Told {
    /// When.
    pub at: Moment,
    /// Where.
    pub site: SiteNumber,
    /// Which post.
    pub post: u64,
    /// Who was told.
    pub me: u64,
    /// Of whom.
    pub other: u64,
    /// What.
    pub step: Step,
    /// What the site's answers told at that moment of the one who was told, and of the other one.
    pub shown: (Shown, Shown),
    /// Whether the one who was told had the post open.
    pub mine_open: bool,
    /// How long the answers had shown the two apart before.
    pub apart: Moment,
}

impl Told {
    /// Whether the site's answers at that moment were the same as if it had been true: after a crash, or while
    /// nobody can tell a hidden tab from none. A save under the hands of somebody who really has the post open is
    /// only false where it was made before they opened it, and the post's modified time told that.
    pub fn looked_true(&self) -> bool {
        let (mine, others) = self.shown;
        match self.step {
            Step::Saved => mine != Shown::Gone && !self.mine_open,
            Step::Opened | Step::Changing => mine != Shown::Gone && others == Shown::Stands,
        }
    }
}

impl Told {
    /// Whether the answers had shown the two apart for so long that it is news again.
    pub fn looked_new(&self) -> bool {
        self.apart >= NEW_AFTER
    }
}

/// What became of one conflict.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fate {
    /// It could not be known by anybody.
    Unknowable,
    /// It was over so soon that nobody need be told; whether it was told all the same.
    Brief(bool),
    /// It was told, so many seconds after it could be known.
    Told(f64),
    /// It was not told, or only when it was over.
    Missed,
}

/// What was told, held against the truth. Places are places among the conflicts and among what was told.
#[derive(Debug, Default)]
pub struct Score {
    /// Of each conflict.
    pub fates: Vec<Fate>,
    /// What was told while the two were not in the post together.
    pub false_alarms: Vec<Told>,
    /// What was told again though it had got no worse.
    pub repeats: Vec<Told>,
    /// Seconds after which the first save in each conflict was told; none where it was not.
    pub saves: Vec<Option<f64>>,
    /// The same of the first unsaved text that was stored.
    pub changes: Vec<Option<f64>>,
}

/// Where, which post, who was told of whom.
type Key = (SiteNumber, u64, u64, u64);

/// Holds what was told against the truth.
pub fn judge(conflicts: &[Conflict], mut told: Vec<Told>, day_ends: Moment) -> Score {
    told.sort_by_key(|one| (one.at, one.site, one.post, one.me, one.other, one.step));
    let mut by_key: BTreeMap<Key, Vec<&Told>> = BTreeMap::new();
    for one in &told {
        by_key.entry((one.site, one.post, one.me, one.other)).or_default().push(one);
    }
    let mut score = Score::default();
    let mut judged: BTreeMap<Key, Vec<(usize, &Conflict)>> = BTreeMap::new();
    for (number, conflict) in conflicts.iter().enumerate() {
        let key = (conflict.site, conflict.post, conflict.me, conflict.other);
        judged.entry(key).or_default().push((number, conflict));
        let of_it = by_key.get(&key).map(Vec::as_slice).unwrap_or_default();
        score.fates.push(fate(conflict, of_it, day_ends));
        let told_after = |happened: &[Moment], step: Step| {
            let first = happened.first()?;
            let told = of_it.iter().find(|one| one.step >= step && one.at >= *first);
            let told = told.filter(|one| one.at <= conflict.end(day_ends) + SAVE_IS_NEWS);
            Some(told.map(|one| seconds(one.at - first)))
        };
        score.saves.extend(told_after(&conflict.saves, Step::Saved));
        score.changes.extend(told_after(&conflict.changes, Step::Changing));
    }
    for (key, of_it) in by_key {
        let conflicts = judged.get(&key).map(Vec::as_slice).unwrap_or_default();
        sort_out(conflicts, &of_it, day_ends, &mut score);
    }
    score
}

fn fate(conflict: &Conflict, told: &[&Told], day_ends: Moment) -> Fate {
    let (start, end) = (conflict.start(), conflict.end(day_ends));
    // A save is told after it happened; people together only while they are.
    let end = if conflict.together.is_empty() { end + SAVE_IS_NEWS } else { end };
    let first = told.iter().find(|one| one.at >= start && one.at <= end);
    match (conflict.known(), conflict.known_for(LASTS, day_ends)) {
        (None, _) => Fate::Unknowable,
        (Some(_), None) => Fate::Brief(first.is_some()),
        (Some(_), Some(known)) => {
            first.map_or(Fate::Missed, |one| Fate::Told(seconds(one.at.saturating_sub(known))))
        }
    }
}

/// False alarms and repeats among what was told of one person to another one about one post.
fn sort_out(conflicts: &[(usize, &Conflict)], told: &[&Told], day_ends: Moment, score: &mut Score) {
    let mut worst: BTreeMap<usize, (Step, Moment)> = BTreeMap::new();
    for one in told {
        let of = conflicts
            .iter()
            .rev()
            .find(|(_, conflict)| conflict.start() <= one.at && one.at <= conflict.end(day_ends) + NEW_AFTER);
        let is_true = of.is_some_and(|(_, conflict)| {
            let saved = conflict.all_saves().any(|at| at <= one.at && one.at - at <= SAVE_IS_NEWS);
            conflict.covers(one.at) || (one.step == Step::Saved && saved)
        });
        if !is_true {
            score.false_alarms.push((*one).clone());
        }
        if let Some((number, conflict)) = of {
            let before = worst.get(number).copied();
            let before = before.filter(|(_, at)| conflict.longest_apart(*at, one.at, day_ends) < NEW_AFTER);
            if before.is_some_and(|(step, _)| step >= one.step) {
                score.repeats.push((*one).clone());
            }
            let step = before.map_or(one.step, |(step, _)| step.max(one.step));
            worst.insert(*number, (step, one.at));
        }
    }
}

fn seconds(time: Moment) -> f64 {
    time as f64 / 1000.0
}

#[cfg(test)]
mod tests {
    use super::super::truth::Together;
    use super::*;

    fn conflict() -> Conflict {
        let span = Together { start: 10_000, end: Some(100_000), known: Some(12_000) };
        Conflict {
            site: 0,
            post: 7,
            me: 1,
            other: 2,
            together: vec![span],
            saves: vec![50_000],
            unknown_saves: Vec::new(),
            changes: Vec::new(),
            mine_since: 5_000,
            mine_until: Some(100_000),
        }
    }

    fn told(at: Moment, step: Step) -> Told {
        Told {
            at,
            site: 0,
            post: 7,
            me: 1,
            other: 2,
            step,
            shown: (Shown::Stands, Shown::Stands),
            mine_open: true,
            apart: 0,
        }
    }

    #[test]
    fn lateness_counts_from_when_it_could_be_known() {
        let score =
            judge(&[conflict()], vec![told(20_000, Step::Opened), told(70_000, Step::Saved)], 200_000);
        assert_eq!((score.fates, score.saves), (vec![Fate::Told(8.0)], vec![Some(20.0)]));
        assert!(score.false_alarms.is_empty() && score.repeats.is_empty());
    }

    #[test]
    fn what_is_told_when_it_is_over_is_false_and_the_conflict_missed() {
        let score = judge(&[conflict()], vec![told(101_000, Step::Opened)], 200_000);
        assert_eq!((score.fates, score.false_alarms.len()), (vec![Fate::Missed], 1));
    }

    #[test]
    fn the_same_again_is_a_repeat_and_worse_is_none() {
        let steps = [Step::Opened, Step::Changing, Step::Changing, Step::Saved];
        let all = steps.into_iter().zip(1..).map(|(step, nth)| told(50_000 + nth * 1000, step)).collect();
        assert_eq!(judge(&[conflict()], all, 200_000).repeats.len(), 1);
    }
}
