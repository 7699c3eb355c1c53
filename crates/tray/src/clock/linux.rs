//! `CLOCK_BOOTTIME` never goes back and counts the time that the computer sleeps.

use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// Counts from the start of the computer, sleep included.
#[derive(Clone, Debug)]
pub(super) struct WakeClock;

impl WakeClock {
    pub(super) fn new() -> WakeClock {
        WakeClock
    }

    pub(super) fn elapsed(&self) -> Duration {
        // It is never before its own start.
        clock_gettime(ClockId::Boottime).try_into().unwrap_or_default()
    }
}
