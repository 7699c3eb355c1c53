//! What one reading may cost a site, whatever the site answers.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// The most requests of one reading. The busiest reading of an honest site needs about 25: the rooms and
/// everybody signed in, ten posts that are shared, their saves and autosaves, a few titles. Two lists of
/// [`MOST_PAGES`](crate::pages::MOST_PAGES) leave half of it for details.
pub(crate) const REQUESTS: u64 = 40;
/// How long one reading goes on asking. What comes later would be of another moment than what came first,
/// and the other sites at the same address are waiting.
pub(crate) const TIME: Duration = Duration::from_secs(120);
/// The most post types that one reading asks about for the first time. An honest site has a handful.
pub(crate) const NEW_TYPES: u32 = 4;

/// Counts every request of a site, redirects included, and ends a reading that costs too much.
#[derive(Debug, Default)]
pub(crate) struct Budget {
    sent: AtomicU64,
    most_sent: u64,
    ends: Duration,
    new_types: u32,
}

impl Budget {
    /// Begins a reading; `now` counts from any fixed moment.
    pub(crate) fn begin(&mut self, now: Duration) {
        self.most_sent = self.sent().saturating_add(REQUESTS);
        self.ends = now.saturating_add(TIME);
        self.new_types = NEW_TYPES;
    }

    /// Leaves so many requests at most.
    pub(crate) fn leave(&mut self, requests: u64) {
        self.most_sent = self.most_sent.min(self.sent().saturating_add(requests));
    }

    /// One request is sent.
    pub(crate) fn count(&self) {
        self.sent.fetch_add(1, Ordering::Relaxed);
    }

    /// How many requests were ever sent.
    pub(crate) fn sent(&self) -> u64 {
        self.sent.load(Ordering::Relaxed)
    }

    /// How many requests this reading may still send.
    pub(crate) fn left(&self, now: Duration) -> u64 {
        if now < self.ends { self.most_sent.saturating_sub(self.sent()) } else { 0 }
    }

    /// Takes one of the new types of this reading, where one is left.
    pub(crate) fn take_new_type(&mut self) -> bool {
        let left = self.new_types > 0;
        self.new_types = self.new_types.saturating_sub(1);
        left
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reading_ends_by_requests_or_by_time() {
        let second = Duration::from_secs(1);
        let mut budget = Budget::default();
        assert_eq!(budget.left(Duration::ZERO), 0);
        budget.begin(second);
        for _ in 0..REQUESTS - 1 {
            budget.count();
        }
        assert_eq!((budget.left(TIME), budget.left(TIME + second)), (1, 0));
        budget.count();
        assert_eq!((budget.left(second), budget.sent()), (0, REQUESTS));
        budget.begin(TIME + second);
        assert_eq!(budget.left(TIME + second), REQUESTS);
    }
}
