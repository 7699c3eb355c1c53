//! What the programs asked of the sites.

use std::collections::BTreeMap;

use super::counted::ByKind;
use super::tray::Log;
use super::truth::{Moment, SiteNumber};

const HOUR: usize = 60;

/// What the programs of one or several days asked. Requests are of one program to one site.
#[derive(Clone, Debug, Default)]
pub struct Cost {
    /// All requests.
    pub requests: u64,
    /// Hours that programs ran, each of each site.
    pub hours: f64,
    /// Most requests in any minute.
    pub minute: u64,
    /// Most requests of all programs together to one site in any minute.
    pub minute_of_all: u64,
    /// Most requests in any 60 minutes.
    pub hour: u64,
    /// Most requests in any 60 minutes throughout which nothing of the person's was open on the site.
    /// None where there were no such 60 minutes.
    pub hour_nothing_open: Option<u64>,
    /// The same throughout which the person was not on the site at all.
    pub hour_not_there: Option<u64>,
    /// Requests in minutes when nothing of the person's was open, and those minutes.
    pub nothing_open: (u64, u64),
    /// By cadence tier: requests, and hours.
    pub tiers: BTreeMap<&'static str, (u64, f64)>,
    /// By cadence tier: requests by what they asked.
    pub asked: BTreeMap<&'static str, ByKind>,
}

impl Cost {
    /// What one day's programs asked.
    pub fn of(logs: &BTreeMap<(u64, SiteNumber), Log>) -> Cost {
        let mut cost = Cost::default();
        let mut by_site: BTreeMap<SiteNumber, Vec<u64>> = BTreeMap::new();
        for ((_, site), log) in logs {
            cost.add_log(log);
            let all = by_site.entry(*site).or_default();
            all.resize(log.minutes.len().max(all.len()), 0);
            for (sum, one) in all.iter_mut().zip(&log.minutes) {
                *sum += u64::from(*one);
            }
        }
        cost.minute_of_all = by_site.values().flatten().copied().max().unwrap_or_default();
        cost
    }

    fn add_log(&mut self, log: &Log) {
        let minutes: Vec<u64> = log.minutes.iter().map(|count| u64::from(*count)).collect();
        self.requests += minutes.iter().sum::<u64>();
        let on = log.on.iter().filter(|on| **on).count();
        self.hours += on as f64 / HOUR as f64;
        self.minute = self.minute.max(minutes.iter().copied().max().unwrap_or_default());
        self.hour = self.hour.max(worst_hour(&minutes, &vec![true; minutes.len()]).unwrap_or_default());
        let while_on = |flags: &[bool]| -> Vec<bool> {
            flags.iter().zip(&log.on).map(|(flag, on)| *flag && *on).collect()
        };
        let (nothing_open, not_there) = (while_on(&log.nothing_open), while_on(&log.not_there));
        self.hour_nothing_open = self.hour_nothing_open.max(worst_hour(&minutes, &nothing_open));
        self.hour_not_there = self.hour_not_there.max(worst_hour(&minutes, &not_there));
        for (count, _) in minutes.iter().zip(&nothing_open).filter(|(_, nothing_open)| **nothing_open) {
            self.nothing_open.0 += count;
            self.nothing_open.1 += 1;
        }
        self.add_asked(&log.asked);
        for (tier, (requests, time)) in &log.tiers {
            let entry = self.tiers.entry(tier).or_default();
            entry.0 += requests;
            entry.1 += hours(*time);
        }
    }

    fn add_asked(&mut self, asked: &BTreeMap<&'static str, ByKind>) {
        for (tier, kinds) in asked {
            let all = self.asked.entry(tier).or_default();
            for (kind, count) in kinds {
                *all.entry(kind).or_default() += count;
            }
        }
    }

    /// Adds another day's.
    pub fn add(&mut self, day: &Cost) {
        self.requests += day.requests;
        self.hours += day.hours;
        self.minute = self.minute.max(day.minute);
        self.minute_of_all = self.minute_of_all.max(day.minute_of_all);
        self.hour = self.hour.max(day.hour);
        self.hour_nothing_open = self.hour_nothing_open.max(day.hour_nothing_open);
        self.hour_not_there = self.hour_not_there.max(day.hour_not_there);
        self.nothing_open.0 += day.nothing_open.0;
        self.nothing_open.1 += day.nothing_open.1;
        self.add_asked(&day.asked);
        for (tier, (requests, hours)) in &day.tiers {
            let entry = self.tiers.entry(tier).or_default();
            entry.0 += requests;
            entry.1 += hours;
        }
    }
}

/// The most in any 60 minutes that all count; none where there are no such 60 minutes.
fn worst_hour(minutes: &[u64], counts: &[bool]) -> Option<u64> {
    let (mut worst, mut sum, mut run) = (None, 0, 0);
    for (at, (count, counts)) in minutes.iter().zip(counts).enumerate() {
        if !counts {
            (sum, run) = (0, 0);
            continue;
        }
        run += 1;
        sum += count;
        if run > HOUR {
            sum -= at.checked_sub(HOUR).and_then(|before| minutes.get(before)).copied().unwrap_or_default();
        }
        if run >= HOUR {
            worst = worst.max(Some(sum));
        }
    }
    worst
}

fn hours(time: Moment) -> f64 {
    time as f64 / 3_600_000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worst_hour_begins_with_any_minute() {
        let mut log = Log { minutes: vec![0; 180], on: vec![true; 180], ..Log::default() };
        log.nothing_open = (0..180).map(|minute| minute >= 90).collect();
        log.minutes[50] = 4;
        log.minutes[100] = 6;
        log.minutes[170] = 1;
        let cost = Cost::of(&BTreeMap::from([((1, 0), log)]));
        assert_eq!((cost.hour, cost.minute, cost.hour_nothing_open), (10, 6, Some(6)));
        assert_eq!(cost.nothing_open, (7, 90));
    }
}
