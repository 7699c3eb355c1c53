//! The standard library's `Instant` reads `QueryPerformanceCounter`, which counts standby and hibernation
//! (Microsoft, "Acquiring high-resolution time stamps"). It has not been run on Windows yet.

use std::time::{Duration, Instant};

/// Counts from the start of this program, sleep included.
#[derive(Clone, Debug)]
pub(super) struct WakeClock {
    start: Instant,
}

impl WakeClock {
    pub(super) fn new() -> WakeClock {
        WakeClock { start: Instant::now() }
    }

    pub(super) fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }
}
