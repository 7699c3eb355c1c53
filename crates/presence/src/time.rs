//! Time as an argument.

use std::fmt;
use std::ops::{Add, Sub};
use std::time::Duration;

/// A moment on a clock that never goes back and goes on while the machine sleeps, counted from an
/// arbitrary start that the caller chose. It says nothing about the time of day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Time(Duration);

impl Time {
    /// The start of the clock.
    pub const START: Time = Time(Duration::ZERO);

    /// The moment `after` the start of the clock.
    #[must_use]
    pub const fn since_start(after: Duration) -> Time {
        Time(after)
    }

    /// The moment `seconds` after the start of the clock.
    #[must_use]
    pub const fn from_secs(seconds: u64) -> Time {
        Time(Duration::from_secs(seconds))
    }

    /// How long after the start of the clock this moment is.
    #[must_use]
    pub const fn elapsed(self) -> Duration {
        self.0
    }

    /// How long ago `earlier` was; zero where it lies ahead.
    #[must_use]
    pub const fn since(self, earlier: Time) -> Duration {
        self.0.saturating_sub(earlier.0)
    }
}

impl Add<Duration> for Time {
    type Output = Time;

    fn add(self, later: Duration) -> Time {
        Time(self.0.saturating_add(later))
    }
}

/// Stops at the start of the clock.
impl Sub<Duration> for Time {
    type Output = Time;

    fn sub(self, earlier: Duration) -> Time {
        Time(self.0.saturating_sub(earlier))
    }
}

impl fmt::Debug for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.3}s", self.0.as_secs_f64())
    }
}
