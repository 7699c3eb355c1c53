//! The standard library's monotonic clock. It counts sleep on Windows; on macOS it stands still then,
//! which the first reading after waking makes up for: ages in it are the site's.

use std::time::Instant;

use presence::Time;

/// The time since this program was started.
#[derive(Clone, Debug)]
pub(super) struct BootClock {
    start: Instant,
}

impl BootClock {
    pub(super) fn new() -> BootClock {
        BootClock { start: Instant::now() }
    }

    pub(super) fn now(&self) -> Time {
        Time::since_start(self.start.elapsed())
    }
}
