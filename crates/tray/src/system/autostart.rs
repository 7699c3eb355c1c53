//! The system's entry for starting with the session: one after the other who asks, off the loop.

use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::task::spawn_blocking;

use crate::autostart::{AutostartError, Entry};
use crate::controller::{ClientId, Event};

/// So many wait until a disk that stands still goes on.
const WAITING: usize = 8;

/// Who asks, and what for.
type Asked = (ClientId, Option<bool>);

/// Where it is asked for.
#[derive(Debug)]
pub struct Autostart(Sender<Asked>);

impl Autostart {
    /// Takes what is asked from now on.
    #[must_use]
    pub fn start(events: Sender<Event>) -> Autostart {
        let (sender, asked) = channel(WAITING);
        tokio::spawn(answer(asked, events));
        Autostart(sender)
    }

    /// Asks; whether there was room.
    pub fn ask(&self, client: ClientId, wanted: Option<bool>) -> bool {
        self.0.try_send((client, wanted)).is_ok()
    }
}

async fn answer(mut asked: Receiver<Asked>, events: Sender<Event>) {
    while let Some((client, wanted)) = asked.recv().await {
        let (is, failed) = match spawn_blocking(move || look(wanted)).await {
            Ok(said) => said,
            Err(ended) => (Err(ended.to_string()), None),
        };
        let is =
            is.map_err(|why| format!("Whether Presence Tray starts with your session is not known: {why}."));
        let failed = failed.map(|why| format!("Starting with your session stays as it is: {why}."));
        if events.send(Event::Autostart { client, is, failed }).await.is_err() {
            return;
        }
    }
}

/// What the entry says once it was made as is wished, and why it could not be made so.
fn look(wanted: Option<bool>) -> (Result<bool, String>, Option<String>) {
    let in_words = |error: AutostartError| error.to_string();
    let entry = match Entry::of_this_program() {
        Ok(entry) => entry,
        Err(error) => return (Err(error.to_string()), None),
    };
    let done = match wanted {
        Some(true) => entry.write(),
        Some(false) => entry.remove(),
        None => Ok(()),
    };
    (entry.is_there().map_err(in_words), done.err().map(in_words))
}
