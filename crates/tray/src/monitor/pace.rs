//! Waiting, on a computer that may sleep.

use std::future::Future;
use std::pin::pin;
use std::time::Duration;

use presence::Time;
use tokio::sync::watch;
use tokio::time::timeout;

use super::{Order, Sooner};
use crate::clock::Clock;

/// The clock is looked at this often: timers stand still while the computer sleeps, the clock does not. All sites look
/// at the same moments, so that hundreds of them wake the processor no oftener than one.
const SLICE: Duration = Duration::from_secs(30);
/// What is due later than [`AFAR`] is done at multiples of this, for several sites in one wake-up of the processor;
/// at once are read no more of them than [`Manners`](super::Manners) allow.
const BEAT: Duration = Duration::from_secs(10);
/// From here on it matters little when within a [`BEAT`] a site is read where nothing of the user's is open.
const AFAR: Duration = Duration::from_secs(50);
/// A clock that ran ahead by more than this was not kept waiting by a busy computer.
const JUMP: Duration = Duration::from_secs(30);

/// Whether something that was to take `planned` took so long that the computer must have slept.
fn slept(took: Duration, planned: Duration) -> bool {
    took > planned + JUMP
}

/// How long it is until the clock shows the next multiple of `each`.
fn until_next(each: Duration, now: Time) -> Duration {
    let nanos = now.elapsed().as_nanos() % each.as_nanos();
    each.saturating_sub(Duration::from_nanos(u64::try_from(nanos).unwrap_or(0)))
}

/// When to do what is not to be done before `at`: together with others where it is far off, never earlier.
fn together(at: Time, now: Time) -> Time {
    let wait = until_next(BEAT, at);
    if at.since(now) < AFAR || wait == BEAT { at } else { at + wait }
}

/// Waits for the moment of an order, or until then that is wanted sooner, and tells whether the computer slept
/// meanwhile. Where nothing of the user's is open it may take up to a [`BEAT`] longer.
pub(super) async fn wait_for(
    clock: &dyn Clock,
    order: &Order,
    hurried: &mut watch::Receiver<Option<Sooner>>,
) -> bool {
    let mut woke = false;
    let at = order.at;
    let due = if order.ask.mine.is_empty() { together(at, clock.now()) } else { at };
    loop {
        let sooner = hurried.borrow_and_update().filter(|sooner| sooner.ordered == at);
        let now = clock.now();
        let left = sooner.map_or(due, |sooner| sooner.at.min(due)).since(now);
        if left.is_zero() {
            return woke;
        }
        let slice = left.min(until_next(SLICE, now));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_far_off_is_done_together_and_never_early() {
        let now = Time::from_secs(86_403);
        let mut moments = std::collections::BTreeSet::new();
        for tenth in 500..3000 {
            let at = now + Duration::from_millis(100 * tenth);
            let due = together(at, now);
            assert!(due >= at && due.since(at) < BEAT, "{at:?}: {due:?}");
            moments.insert(due);
        }
        assert_eq!(moments.len(), 26, "one for each ten seconds");
    }

    #[test]
    fn what_is_due_soon_is_not_put_off() {
        let now = Time::from_secs(86_403);
        for second in [0, 10, 15, 28, 49] {
            let at = now + Duration::from_secs(second);
            assert_eq!(together(at, now), at);
        }
    }
}
