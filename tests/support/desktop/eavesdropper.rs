//! Reads along what goes over a bus.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::StreamExt as _;
use zbus::MessageStream;
use zbus::fdo::MonitoringProxy;

use super::bus::Bus;
use super::waiting::News;

/// Reads along everything that goes over a bus.
#[derive(Debug)]
pub struct Eavesdropper {
    heard: Arc<Mutex<Vec<u8>>>,
    messages: Arc<Mutex<usize>>,
    news: News,
}

impl Eavesdropper {
    /// Begins to read along.
    ///
    /// # Errors
    /// Where the bus does not allow it.
    pub async fn on(bus: &Bus) -> zbus::Result<Eavesdropper> {
        let connection = bus.connect().await?;
        MonitoringProxy::new(&connection).await?.become_monitor(&[], 0).await?;
        let eavesdropper =
            Eavesdropper { heard: Arc::default(), messages: Arc::default(), news: News::default() };
        let (heard, messages) = (Arc::clone(&eavesdropper.heard), Arc::clone(&eavesdropper.messages));
        let news = eavesdropper.news.clone();
        let mut stream = MessageStream::from(connection);
        tokio::spawn(async move {
            while let Some(Ok(message)) = stream.next().await {
                heard.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(message.data());
                *messages.lock().unwrap_or_else(PoisonError::into_inner) += 1;
                news.tell();
            }
        });
        Ok(eavesdropper)
    }

    /// How many messages went by.
    #[must_use]
    pub fn messages(&self) -> usize {
        *self.messages.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for a message with this text in it.
    ///
    /// # Panics
    /// When `patience` is over.
    pub async fn hears(&self, text: &str, patience: Duration) {
        let look = async || {
            if self.heard(text) { Ok(()) } else { Err(format!("{} messages without it", self.messages())) }
        };
        self.news.until(patience, &format!("a message has “{text}” in it"), look).await;
    }

    /// Whether a message had this text in it.
    #[must_use]
    pub fn heard(&self, text: &str) -> bool {
        let heard = self.heard.lock().unwrap_or_else(PoisonError::into_inner);
        heard.windows(text.len()).any(|window| window == text.as_bytes())
    }
}
