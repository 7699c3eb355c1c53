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

/// So long after the last of the readings that follow each other, their connections are closed: twice as long as an idle
/// one is kept at least ([`wordpress::Limits`]), and a little.
const DONE: Duration = Duration::from_millis(1250);
/// Where one reading follows another without end, it is given back this long after the first all the same.
const AT_LATEST: Duration = Duration::from_secs(15);

/// When to give memory back.
#[derive(Clone, Copy, Debug, Default)]
pub struct GivingBack {
    at: Option<Time>,
    at_latest: Option<Time>,
}

impl GivingBack {
    /// Something that needs memory was done.
    pub fn used(&mut self, now: Time) {
        let at_latest = *self.at_latest.get_or_insert(now + AT_LATEST);
        self.at = Some(at_latest.min(now + DONE));
    }

    /// When it is next; none where nothing was used since the last time.
    #[must_use]
    pub fn due(&self) -> Option<Time> {
        self.at
    }

    /// Whether it is now; then it is done with.
    pub fn take(&mut self, now: Time) -> bool {
        let due = self.at.take_if(|at| *at <= now).is_some();
        if due {
            self.at_latest = None;
        }
        due
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn it_is_given_back_once_a_moment_after_the_last_reading() {
        let start = Time::from_secs(86_400);
        let mut giving = GivingBack::default();
        assert!(giving.due().is_none() && !giving.take(start));
        giving.used(start);
        giving.used(start + SECOND);
        let due = start + SECOND + DONE;
        assert_eq!(giving.due(), Some(due));
        assert!(!giving.take(start + DONE));
        assert!(giving.take(due));
        assert!(giving.due().is_none() && !giving.take(due + SECOND));
        giving.used(due + SECOND);
        assert_eq!(giving.due(), Some(due + SECOND + DONE));
    }

    #[test]
    fn readings_without_end_do_not_put_it_off_for_ever() {
        let mut now = Time::from_secs(86_400);
        let (start, mut giving) = (now, GivingBack::default());
        while !giving.take(now) {
            giving.used(now);
            now = now + SECOND;
        }
        assert_eq!(now.since(start), AT_LATEST);
    }
}
