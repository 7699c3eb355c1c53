//! The clocks of this program, in one place.

#[cfg_attr(target_os = "linux", path = "linux.rs")]
#[cfg_attr(not(target_os = "linux"), path = "elsewhere.rs")]
mod system;

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

/// The clocks of this computer.
#[derive(Clone, Debug)]
pub struct SystemClock {
    boot: system::BootClock,
    zone: TimeZone,
}

impl SystemClock {
    /// The clocks of this computer, in the time zone that it is set to.
    #[must_use]
    pub fn new() -> SystemClock {
        SystemClock { boot: system::BootClock::new(), zone: TimeZone::system() }
    }
}

impl Default for SystemClock {
    fn default() -> SystemClock {
        SystemClock::new()
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Time {
        self.boot.now()
    }

    fn wall(&self) -> Timestamp {
        Timestamp::now()
    }

    fn zone(&self) -> TimeZone {
        self.zone.clone()
    }
}
