//! The clocks of this program, in one place.

#[cfg_attr(target_os = "linux", path = "linux.rs")]
#[cfg_attr(target_os = "macos", path = "macos.rs")]
#[cfg_attr(not(any(target_os = "linux", target_os = "macos")), path = "windows.rs")]
mod system;

use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use presence::Time;

use crate::words::Moments;

/// Tells the time; a test makes its own.
pub trait Clock: Send + Sync {
    /// The moment on a clock that goes on while the computer sleeps.
    fn now(&self) -> Time;
    /// The time of day.
    fn wall(&self) -> Timestamp;
    /// Where the user is.
    fn zone(&self) -> TimeZone;

    /// Both clocks, to turn moments into times of day.
    fn moments(&self) -> Moments {
        Moments { now: self.now(), wall: self.wall(), zone: self.zone() }
    }
}

/// The systems' clocks begin with the computer or with this program; here they begin this much later. A row
/// was stamped some time before it is read, and that moment must not lie before the start of the clock, where
/// it would look younger than it is: no row lives longer than an hour (contract 3), so a day is ample.
const HEAD_START: Duration = Duration::from_secs(24 * 60 * 60);

/// The clocks of this computer.
#[derive(Clone, Debug)]
pub struct SystemClock {
    system: system::WakeClock,
    zone: TimeZone,
}

impl SystemClock {
    /// The clocks of this computer, in the time zone that it is set to.
    #[must_use]
    pub fn new() -> SystemClock {
        SystemClock { system: system::WakeClock::new(), zone: TimeZone::system() }
    }
}

impl Default for SystemClock {
    fn default() -> SystemClock {
        SystemClock::new()
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Time {
        Time::since_start(HEAD_START.saturating_add(self.system.elapsed()))
    }

    fn wall(&self) -> Timestamp {
        Timestamp::now()
    }

    fn zone(&self) -> TimeZone {
        self.zone.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_as_old_as_it_was_right_after_the_computer_started() {
        let now = SystemClock::new().now();
        for minutes in [1, 5, 60, 12 * 60] {
            let age = Duration::from_secs(60 * minutes);
            assert_eq!(now.since(now - age), age);
        }
        assert!(now.elapsed() >= HEAD_START);
    }

    #[test]
    fn the_clock_does_not_go_back() {
        let clock = SystemClock::new();
        let (first, second) = (clock.now(), clock.now());
        assert!(second >= first);
    }
}
