//! What the program holds of the computer's memory between readings.
//!
//! Reading sites and drawing the menu need megabytes for moments. An allocator keeps them for the next time, a minute
//! later, while others could have used them; so they are given back now and then.

#[cfg_attr(all(target_os = "linux", target_env = "gnu"), path = "linux.rs")]
#[cfg_attr(not(all(target_os = "linux", target_env = "gnu")), path = "elsewhere.rs")]
mod system;

use std::time::Duration;

use presence::Time;

pub use system::{give_back, hold_little};

/// Not oftener: what is given back has to be fetched anew for the next reading.
const EACH: Duration = Duration::from_secs(60);
/// So long after a reading that others begin with, they are done and their connections are closed.
const DONE: Duration = Duration::from_secs(2);

/// When to give memory back.
#[derive(Clone, Copy, Debug, Default)]
pub struct GivingBack {
    at: Option<Time>,
    last: Option<Time>,
}

impl GivingBack {
    /// Something that needs memory was done.
    pub fn used(&mut self, now: Time) {
        if self.at.is_none() && self.last.is_none_or(|last| now.since(last) >= EACH) {
            self.at = Some(now + DONE);
        }
    }

    /// When it is next; none where nothing was used since the last time, or it was a moment ago.
    #[must_use]
    pub fn due(&self) -> Option<Time> {
        self.at
    }

    /// Whether it is now; then it is done with.
    pub fn take(&mut self, now: Time) -> bool {
        let due = self.at.take_if(|at| *at <= now).is_some();
        if due {
            self.last = Some(now);
        }
        due
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_given_back_a_moment_after_work_and_not_again_for_a_while() {
        let start = Time::from_secs(86_400);
        let mut giving = GivingBack::default();
        assert!(giving.due().is_none() && !giving.take(start));
        giving.used(start);
        giving.used(start + Duration::from_secs(1));
        let due = start + DONE;
        assert_eq!(giving.due(), Some(due));
        assert!(!giving.take(start + Duration::from_secs(1)));
        assert!(giving.take(due));
        assert!(!giving.take(due));
        giving.used(due + Duration::from_secs(59));
        assert_eq!(giving.due(), None);
        giving.used(due + EACH);
        assert_eq!(giving.due(), Some(due + EACH + DONE));
    }
}
