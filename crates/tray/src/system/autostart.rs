//! The system's entry for starting with the session: one after the other who asks, off the loop.

use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::task::spawn_blocking;
use wordpress::{Saying, saying};

use crate::autostart::Entry;
use crate::controller::{ClientId, Event};
use crate::words::errors::of_autostart;

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
            Err(_) => (Err(saying!("work-ended")), None),
        };
        let is = is.map_err(|why| saying!("autostart-not-known", why = why));
        let failed = failed.map(|why| saying!("autostart-unchanged", why = why));
        if events.send(Event::Autostart { client, is, failed }).await.is_err() {
            return;
        }
    }
}

/// What the entry says once it was made as is wished, and why it could not be made so.
fn look(wanted: Option<bool>) -> (Result<bool, Saying>, Option<Saying>) {
    let entry = match Entry::of_this_program() {
        Ok(entry) => entry,
        Err(error) => return (Err(of_autostart(&error)), None),
    };
    let done = match wanted {
        Some(true) => entry.write(),
        Some(false) => entry.remove(),
        None => Ok(()),
    };
    (entry.is_there().map_err(|error| of_autostart(&error)), done.err().map(|error| of_autostart(&error)))
}
