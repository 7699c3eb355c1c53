//! One reading at a time for each host.

use std::time::Duration;

use presence::Time;
use tokio::sync::{Mutex, MutexGuard};

use crate::clock::Clock;

/// A host that one or many sites are on.
#[derive(Debug, Default)]
pub(super) struct Host {
    /// When the last reading ended.
    last: Mutex<Option<Time>>,
}

/// The right to read sites on a host now.
pub(super) struct Turn<'a>(MutexGuard<'a, Option<Time>>);

impl Host {
    /// Waits for the others, in the order in which they came, and for the pause after the last one.
    pub(super) async fn turn(&self, clock: &dyn Clock, gap: Duration) -> Turn<'_> {
        let last = self.last.lock().await;
        if let Some(last) = *last {
            let pause = gap.saturating_sub(clock.now().since(last));
            if !pause.is_zero() {
                tokio::time::sleep(pause).await;
            }
        }
        Turn(last)
    }
}

impl Turn<'_> {
    /// The reading ended.
    pub(super) fn end(mut self, at: Time) {
        *self.0 = Some(at);
    }
}
