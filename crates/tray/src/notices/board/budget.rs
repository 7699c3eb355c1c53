//! How often the user may be interrupted.

use std::collections::VecDeque;
use std::time::Duration;

use presence::Time;

/// So many notifications may be heard in [`SPAN`], over all sites. What people who are interrupted more often
/// than every ten seconds do is switch notifications off, and then they miss the one that matters.
pub(super) const HEARD: usize = 6;
/// So many of [`HEARD`] are kept for work that is being overwritten: a rush of others must not use them up.
pub(super) const KEPT_FOR_CRITICAL: usize = 2;
/// What [`HEARD`] counts over.
pub(super) const SPAN: Duration = Duration::from_secs(60);

/// When notifications were heard in the last [`SPAN`].
#[derive(Clone, Debug, Default)]
pub(super) struct Budget(VecDeque<Time>);

impl Budget {
    /// Whether one more may be heard; if so, it was.
    pub(super) fn take(&mut self, critical: bool, now: Time) -> bool {
        while self.0.front().is_some_and(|heard| now.since(*heard) >= SPAN) {
            self.0.pop_front();
        }
        let most = if critical { HEARD } else { HEARD - KEPT_FOR_CRITICAL };
        let may = self.0.len() < most;
        if may {
            self.0.push_back(now);
        }
        may
    }
}
