//! Waiting, on a computer that may sleep.

use std::future::Future;
use std::pin::pin;
use std::time::Duration;

use presence::Time;
use tokio::sync::watch;
use tokio::time::timeout;

use super::Sooner;
use crate::clock::Clock;

/// The clock is looked at this often: timers stand still while the computer sleeps, the clock does not. All sites look
/// at the same moments, so that hundreds of them wake the processor no oftener than one.
const SLICE: Duration = Duration::from_secs(30);
/// A clock that ran ahead by more than this was not kept waiting by a busy computer.
const JUMP: Duration = Duration::from_secs(30);

/// Whether something that was to take `planned` took so long that the computer must have slept.
fn slept(took: Duration, planned: Duration) -> bool {
    took > planned + JUMP
}

/// How long it is until the clock shows a multiple of [`SLICE`].
fn until_next_slice(now: Time) -> Duration {
    let nanos = now.elapsed().as_nanos() % SLICE.as_nanos();
    SLICE.saturating_sub(Duration::from_nanos(u64::try_from(nanos).unwrap_or(0)))
}

/// Waits until `at`, or until then that is wanted sooner, and tells whether the computer slept meanwhile.
pub(super) async fn wait_until(
    clock: &dyn Clock,
    at: Time,
    hurried: &mut watch::Receiver<Option<Sooner>>,
) -> bool {
    let mut woke = false;
    loop {
        let sooner = hurried.borrow_and_update().filter(|sooner| sooner.ordered == at);
        let now = clock.now();
        let left = sooner.map_or(at, |sooner| sooner.at.min(at)).since(now);
        if left.is_zero() {
            return woke;
        }
        let slice = left.min(until_next_slice(now));
        tokio::select! {
            () = tokio::time::sleep(slice) => {}
            // Without the monitor the task ends by itself.
            Ok(()) = hurried.changed() => {}
        }
        woke |= slept(clock.now().since(now), slice);
    }
}

/// Does `work`, however long it takes, and tells whether the computer slept meanwhile.
pub(super) async fn noticing_sleep<T>(clock: &dyn Clock, work: impl Future<Output = T>) -> (T, bool) {
    let mut work = pin!(work);
    let mut woke = false;
    loop {
        let now = clock.now();
        let done = timeout(SLICE, &mut work).await;
        woke |= slept(clock.now().since(now), SLICE);
        if let Ok(done) = done {
            return (done, woke);
        }
    }
}
