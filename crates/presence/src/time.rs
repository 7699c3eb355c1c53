//! Time as an argument.

use std::fmt;
use std::num::NonZeroU64;
use std::ops::{Add, Sub};
use std::time::Duration;

/// A moment on a clock that never goes back and goes on while the machine sleeps, counted from an
/// arbitrary start that the caller chose. It says nothing about the time of day. The last one is 584 years
/// after the start.
///
/// Nanoseconds, and one more, so that a moment that may be missing takes no more room: rosters of many sites are
/// mostly moments.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(NonZeroU64);

impl Time {
    /// The start of the clock.
    pub const START: Time = Time(NonZeroU64::MIN);

    /// The moment `after` the start of the clock.
    #[must_use]
    pub const fn since_start(after: Duration) -> Time {
        Time(NonZeroU64::MIN.saturating_add(nanoseconds(after)))
    }

    /// The moment `seconds` after the start of the clock.
    #[must_use]
    pub const fn from_secs(seconds: u64) -> Time {
        Time::since_start(Duration::from_secs(seconds))
    }

    /// How long after the start of the clock this moment is.
    #[must_use]
    pub const fn elapsed(self) -> Duration {
        self.since(Time::START)
    }

    /// How long ago `earlier` was; zero where it lies ahead.
    #[must_use]
    pub const fn since(self, earlier: Time) -> Duration {
        Duration::from_nanos(self.0.get().saturating_sub(earlier.0.get()))
    }
}

/// As many as there can be, where it is longer.
const fn nanoseconds(of: Duration) -> u64 {
    of.as_secs().saturating_mul(1_000_000_000).saturating_add(of.subsec_nanos() as u64)
}

impl Default for Time {
    fn default() -> Time {
        Time::START
    }
}

impl Add<Duration> for Time {
    type Output = Time;

    fn add(self, later: Duration) -> Time {
        Time(self.0.saturating_add(nanoseconds(later)))
    }
}

/// Stops at the start of the clock.
impl Sub<Duration> for Time {
    type Output = Time;

    fn sub(self, earlier: Duration) -> Time {
        Time::since_start(self.elapsed().saturating_sub(earlier))
    }
}

impl fmt::Debug for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.3}s", self.elapsed().as_secs_f64())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_as_far_from_the_start_as_was_said_and_no_further_than_the_last() {
        let after = Duration::new(86_400, 123_456_789);
        let time = Time::since_start(after);
        assert_eq!((time.elapsed(), time.since(Time::START), time + Duration::ZERO), (after, after, time));
        assert_eq!((time - after, time - Duration::MAX), (Time::START, Time::START));
        assert_eq!(Time::since_start(Duration::MAX), time + Duration::MAX);
        assert_eq!(Time::START.since(time), Duration::ZERO);
        assert_eq!(size_of::<Option<Time>>(), size_of::<u64>());
    }
}
