//! The figures of several days together.

use std::collections::BTreeMap;

use super::cost::Cost;
use super::day::Outcome;
use super::judge::{Fate, LASTS, Score, Told, judge};
use super::rivals::oracle;
use super::tray::tier;
use super::truth::Conflict;
use super::withdrawal::Withdrawals;

/// A conflict that is told later than this is late.
pub const LATE: f64 = 15.0;
/// An alert that is withdrawn later than this deserves a look.
const LONG_OVER: f64 = 180.0;

/// How well somebody told.
#[derive(Clone, Debug, Default)]
pub struct Telling {
    /// Conflicts that were to be told, and how many were.
    pub conflicts: usize,
    pub told: usize,
    /// Seconds after which they were, each.
    pub lateness: Vec<f64>,
    /// Conflicts that were over soon, and how many were told all the same.
    pub brief: (usize, usize),
    /// Conflicts that nobody could know.
    pub unknowable: usize,
    /// Told of people who were not in the post together.
    pub false_alarms: usize,
    /// Of these: when the site's answers were the same as if they had been.
    pub looked_true: usize,
    /// Told again though it had got no worse.
    pub repeats: usize,
    /// Of these: when the site's answers had shown the two apart for long.
    pub looked_new: usize,
    /// First saves under somebody's hands: told, all, and seconds.
    pub saves: (usize, Vec<f64>),
    /// The same of unsaved text.
    pub changes: (usize, Vec<f64>),
    /// Requests.
    pub requests: u64,
}

impl Telling {
    fn add(&mut self, score: &Score, requests: u64) {
        for fate in &score.fates {
            match fate {
                Fate::Unknowable => self.unknowable += 1,
                Fate::Brief(told) => {
                    self.brief.0 += 1;
                    self.brief.1 += usize::from(*told);
                }
                Fate::Told(seconds) => {
                    self.conflicts += 1;
                    self.told += 1;
                    self.lateness.push(*seconds);
                }
                Fate::Missed => self.conflicts += 1,
            }
        }
        self.false_alarms += score.false_alarms.len();
        self.looked_true += score.false_alarms.iter().filter(|one| one.looked_true()).count();
        self.repeats += score.repeats.len();
        self.looked_new += score.repeats.iter().filter(|one| one.looked_new()).count();
        self.saves.0 += score.saves.len();
        self.saves.1.extend(score.saves.iter().flatten());
        self.changes.0 += score.changes.len();
        self.changes.1.extend(score.changes.iter().flatten());
        self.requests += requests;
    }

    /// The share of conflicts that were told, in per cent.
    pub fn share(&self) -> f64 {
        if self.conflicts == 0 { 100.0 } else { 100.0 * self.told as f64 / self.conflicts as f64 }
    }
}

/// The value that so many of 100 do not exceed; zero of none.
pub fn percentile(values: &[f64], of: usize) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let place = (sorted.len() * of).div_ceil(100).saturating_sub(1);
    sorted.get(place).copied().unwrap_or_default()
}

/// Who is compared.
pub const POLICIES: [&str; 5] = ["ours", "polling 15 s", "polling 60 s", "WordPress", "oracle"];

/// The figures of several days together.
#[derive(Debug, Default)]
pub struct Tally {
    /// How well each of [`POLICIES`] told.
    pub telling: [Telling; 5],
    /// What our programs asked.
    pub cost: Cost,
    /// What they withdrew.
    pub withdrawn: WithdrawnTally,
    /// By the cadence tier that the conflict met: how many were told late or missed, and seconds that were lost to
    /// waiting for the first reading, and to readings that told nothing.
    pub lost_by_tier: BTreeMap<&'static str, Lost>,
    /// What deserves a look: the seed, the conflict's number, and what went wrong.
    pub worth_a_look: Vec<String>,
}

/// How well alerts were withdrawn.
#[derive(Clone, Debug, Default)]
pub struct WithdrawnTally {
    /// How many were.
    pub all: usize,
    /// While it was not over.
    pub early: usize,
    /// Of these: while the site's answers told that both may still be in the post.
    pub looked_early: usize,
    /// Seconds since it was over and that could be known.
    pub lateness: Vec<f64>,
    /// How many still stood when the program ended, though they had been over for long.
    pub forgotten: usize,
}

impl WithdrawnTally {
    fn add(&mut self, withdrawals: &Withdrawals) {
        self.all += withdrawals.done.len();
        let early = || withdrawals.done.iter().filter(|one| one.late.is_none());
        self.early += early().count();
        self.looked_early += early().filter(|one| one.looked_early()).count();
        self.lateness.extend(withdrawals.done.iter().filter_map(|one| one.late));
        self.forgotten += withdrawals.forgotten;
    }
}

/// What late and missed conflicts lost.
#[derive(Clone, Copy, Debug, Default)]
pub struct Lost {
    pub late: usize,
    pub missed: usize,
    pub waiting: f64,
    pub deciding: f64,
}

impl Tally {
    /// Adds a day.
    pub fn add(&mut self, seed: u64, day: &Outcome) {
        let conflicts = &day.truth.conflicts;
        let cost = Cost::of(&day.logs);
        let (foretold, readings) = oracle(conflicts, day.ends);
        let [fast, slow] = &day.polling;
        let all: [(&[Told], u64); 5] = [
            (&day.told, cost.requests),
            (&fast.told, fast.requests),
            (&slow.told, slow.requests),
            (&day.dialogs.told, 0),
            (&foretold, readings),
        ];
        let scores = all.map(|(told, requests)| (judge(conflicts, told.to_vec(), day.ends), requests));
        for ((score, requests), telling) in scores.iter().zip(&mut self.telling) {
            telling.add(score, *requests);
        }
        let [(ours, _), ..] = &scores;
        self.look_for_causes(seed, day, ours);
        self.withdrawn.add(&day.withdrawals);
        for one in day.withdrawals.done.iter().filter(|one| one.late.is_none_or(|late| late > LONG_OVER)) {
            let (me, site, post, other) = one.pair;
            let late = one.late.map_or_else(|| "too early".to_owned(), |late| format!("{late:.0} s late"));
            self.worth_a_look.push(format!(
                "--seed {seed} --story {site} {post} {me} {other}: withdrawn {late} at {}; the answers told {:?}",
                super::explain::time(one.at),
                one.shown,
            ));
        }
        self.cost.add(&cost);
    }

    fn look_for_causes(&mut self, seed: u64, day: &Outcome, score: &Score) {
        let conflicts = &day.truth.conflicts;
        for (number, (conflict, fate)) in conflicts.iter().zip(&score.fates).enumerate() {
            let late = match fate {
                Fate::Told(seconds) if *seconds > LATE => Some(*seconds),
                Fate::Missed => None,
                Fate::Told(_) | Fate::Brief(_) | Fate::Unknowable => continue,
            };
            let known = conflict.known_for(LASTS, day.ends).unwrap_or_default();
            let readings = day.logs.get(&(conflict.me, conflict.site)).map(|log| log.readings.as_slice());
            let first = readings.unwrap_or_default().iter().find(|(at, _)| *at >= known);
            let (waited, why) =
                first.map_or((0.0, "no reading"), |(at, why)| ((at - known) as f64 / 1000.0, tier(*why)));
            let lost = self.lost_by_tier.entry(why).or_default();
            match late {
                Some(seconds) => {
                    lost.late += 1;
                    lost.waiting += waited;
                    lost.deciding += (seconds - waited).max(0.0);
                }
                None => lost.missed += 1,
            }
            let what = late.map_or_else(|| "missed".to_owned(), |seconds| format!("{seconds:.0} s late"));
            let of = if conflict.together.is_empty() { "a save from outside" } else { "both in it" };
            self.worth_a_look.push(format!(
                "--seed {seed} --explain {number}: {of}, {what}, {waited:.0} s of it until a reading ({why})"
            ));
        }
        for (what, all) in [("false alarm", &score.false_alarms), ("repeat", &score.repeats)] {
            for one in all {
                let same = |conflict: &Conflict| {
                    let of = (conflict.site, conflict.post, conflict.me, conflict.other);
                    of == (one.site, one.post, one.me, one.other)
                };
                let before =
                    conflicts.iter().rposition(|conflict| same(conflict) && conflict.start() <= one.at);
                let of = before.or_else(|| conflicts.iter().position(same));
                let explain = of.map_or_else(String::new, |number| format!(" --explain {number}"));
                self.worth_a_look.push(format!(
                    "--seed {seed}{explain}: {what} ({:?}) at {}, --story {} {} {} {}; the answers told {:?}, apart for {} s",
                    one.step,
                    super::explain::time(one.at),
                    one.site,
                    one.post,
                    one.me,
                    one.other,
                    one.shown,
                    one.apart / 1000,
                ));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentile_is_one_of_the_values() {
        let values: Vec<f64> = (1..=20).map(f64::from).collect();
        assert_eq!(
            (percentile(&values, 50), percentile(&values, 95), percentile(&values, 100)),
            (10.0, 19.0, 20.0)
        );
        assert_eq!(percentile(&[], 95), 0.0);
    }
}
