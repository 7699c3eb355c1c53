//! `CLOCK_MONOTONIC` of macOS goes on while the computer sleeps, other than on Linux. The standard library's
//! `Instant` can not serve here: it reads `CLOCK_UPTIME_RAW`, which stands still then (clock_gettime(3) of
//! macOS says both). It has not been run on macOS yet.

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
        clock_gettime(ClockId::Monotonic).try_into().unwrap_or_default()
    }
}
