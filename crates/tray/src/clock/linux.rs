//! `CLOCK_BOOTTIME` never goes back and counts the time that the computer sleeps.

use std::time::Duration;

use presence::Time;
use rustix::time::{ClockId, clock_gettime};

/// The time since the computer was started, sleep included.
#[derive(Clone, Debug)]
pub(super) struct BootClock;

impl BootClock {
    pub(super) fn new() -> BootClock {
        BootClock
    }

    pub(super) fn now(&self) -> Time {
        let time = clock_gettime(ClockId::Boottime);
        let seconds = u64::try_from(time.tv_sec).unwrap_or(0);
        let nanoseconds = u32::try_from(time.tv_nsec).unwrap_or(0);
        Time::since_start(Duration::new(seconds, nanoseconds))
    }
}
