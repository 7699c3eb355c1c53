//! Waiting for something to be so, without asking again and again.

use std::time::Duration;

use tokio::sync::watch;
use tokio::time::{Instant, timeout_at};

/// Tells that something changed, and lets others wait for it.
#[derive(Clone, Debug)]
pub struct News(watch::Sender<u64>);

impl Default for News {
    fn default() -> News {
        News(watch::Sender::new(0))
    }
}

impl News {
    /// Something changed.
    pub fn tell(&self) {
        self.0.send_modify(|count| *count += 1);
    }

    /// Looks now and after every change, until `look` finds what is wanted.
    ///
    /// # Panics
    /// With `what` and what was seen last, when `patience` is over.
    pub async fn until<T>(
        &self,
        patience: Duration,
        what: &str,
        mut look: impl AsyncFnMut() -> Result<T, String>,
    ) -> T {
        let deadline = Instant::now() + patience;
        let mut changes = self.0.subscribe();
        let mut seen = "nothing".to_owned();
        loop {
            changes.mark_unchanged();
            match timeout_at(deadline, look()).await {
                Ok(Ok(found)) => return found,
                Ok(Err(other)) => seen = other,
                Err(_) => panic!("waited {patience:?} until {what}; a look did not end. Last seen: {seen}"),
            }
            if timeout_at(deadline, changes.changed()).await.is_err() {
                panic!("waited {patience:?} until {what}. Last seen: {seen}");
            }
        }
    }
}

/// What comes of `future`.
///
/// # Panics
/// With `what`, when `patience` is over.
pub async fn within<T>(patience: Duration, what: &str, future: impl Future<Output = T>) -> T {
    let ended = tokio::time::timeout(patience, future).await;
    ended.unwrap_or_else(|_| panic!("waited {patience:?} until {what}"))
}
