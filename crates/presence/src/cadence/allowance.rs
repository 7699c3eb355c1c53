//! How many requests a site may be sent in an hour.

use std::collections::VecDeque;
use std::time::Duration;

use crate::time::Time;

const HOUR: Duration = Duration::from_secs(3600);

/// An allowance that grows with time up to a most, and that every request uses up: no hour has more requests
/// than `most` and `each_hour` together.
#[derive(Clone, Debug)]
pub(super) struct Allowance {
    most: f64,
    each_hour: f64,
    left: f64,
    at: Option<Time>,
}

impl Allowance {
    /// A full one.
    pub fn new(most: f64, each_hour: f64) -> Allowance {
        Allowance { most, each_hour, left: most, at: None }
    }

    /// So many requests were sent. More than are left are a debt.
    pub fn spend(&mut self, requests: u64, now: Time) {
        self.left = self.left_at(now) - requests as f64;
        self.at = Some(now);
    }

    /// How much is left at a moment: less than nothing for a debt.
    pub fn left_at(&self, at: Time) -> f64 {
        let Some(before) = self.at else { return self.left };
        let grown = at.since(before).as_secs_f64() * self.each_hour / HOUR.as_secs_f64();
        (self.left + grown).min(self.most)
    }

    /// How long after `now` so much is left.
    pub fn wait_for(&self, requests: f64, now: Time) -> Duration {
        let lacks = requests - self.left_at(now);
        Duration::from_secs_f64((lacks * HOUR.as_secs_f64() / self.each_hour).max(0.0))
    }
}

/// So many requests in any hour, counted one by one.
#[derive(Clone, Debug)]
pub(super) struct HourlyCap {
    most: usize,
    sent: VecDeque<Time>,
}

impl HourlyCap {
    /// At most so many; at least one.
    pub fn new(most: usize) -> HourlyCap {
        HourlyCap { most, sent: VecDeque::new() }
    }

    /// What was sent before does not count any more.
    pub fn clear(&mut self) {
        self.sent.clear();
    }

    /// So many requests were sent.
    pub fn spend(&mut self, requests: u64, now: Time) {
        let requests = usize::try_from(requests).unwrap_or(self.most).min(self.most);
        self.sent.extend(std::iter::repeat_n(now, requests));
        while self.sent.len() > self.most || self.sent.front().is_some_and(|at| now.since(*at) >= HOUR) {
            self.sent.pop_front();
        }
    }

    /// How many may be sent at a moment.
    pub fn left_at(&self, at: Time) -> usize {
        let counts = self.sent.iter().filter(|sent| at.since(**sent) < HOUR).count();
        self.most.saturating_sub(counts)
    }

    /// How long after `now` one more may be sent.
    pub fn wait(&self, now: Time) -> Duration {
        match self.sent.front() {
            Some(first) if self.left_at(now) == 0 => (*first + HOUR).since(now),
            Some(_) | None => Duration::ZERO,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_allowance_is_used_up_and_grows_again() {
        let mut allowance = Allowance::new(10.0, 360.0);
        let now = Time::from_secs(100);
        allowance.spend(12, now);
        assert_eq!(allowance.left_at(now), -2.0);
        assert_eq!(allowance.wait_for(1.0, now), Duration::from_secs(30));
        assert_eq!(allowance.left_at(Time::from_secs(130)), 1.0);
        assert_eq!(allowance.left_at(Time::from_secs(10_000)), 10.0);
    }

    #[test]
    fn no_hour_has_more_than_the_cap() {
        let mut cap = HourlyCap::new(3);
        for at in [0, 600, 1200] {
            assert_eq!(cap.wait(Time::from_secs(at)), Duration::ZERO);
            cap.spend(1, Time::from_secs(at));
        }
        assert_eq!(cap.left_at(Time::from_secs(1200)), 0);
        assert_eq!(cap.wait(Time::from_secs(1200)), Duration::from_secs(2400));
        assert_eq!(cap.left_at(Time::from_secs(4200)), 2);
        cap.clear();
        assert_eq!(cap.left_at(Time::from_secs(1200)), 3);
    }
}
