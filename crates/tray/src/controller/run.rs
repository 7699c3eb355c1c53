//! The loop itself.

use presence::Time;
use tokio::sync::mpsc;

use super::{Controller, Desktop, Event};
use crate::clock::Clock;
use crate::memory::{GivingBack, give_back};
use crate::monitor::{Heard, Monitor};

/// Timers stand still while the computer sleeps: a moment far ahead is looked at again after this.
const SLICE: std::time::Duration = std::time::Duration::from_secs(60);

/// A desktop that reads sites itself.
pub trait Reads: Desktop {
    /// What reads them.
    fn monitor(&mut self) -> &mut Monitor;
}

/// Runs until the program is to end.
pub async fn run<D: Reads>(
    controller: &mut Controller<D>,
    events: &mut mpsc::Receiver<Event>,
    clock: &dyn Clock,
) {
    let mut giving = GivingBack::default();
    controller.start(&clock.moments());
    while !controller.ended() {
        let due = [controller.due(), giving.due()].into_iter().flatten().min();
        let event = tokio::select! {
            // What the user asks for comes before what sites bring.
            biased;
            event = events.recv() => event.unwrap_or(Event::Stop),
            heard = hear(controller) => Event::Heard(heard),
            () = until(due, clock) => Event::TimeCame,
        };
        if takes_memory(&event) {
            giving.used(clock.now());
        }
        controller.handle(event, &clock.moments());
        if giving.take(clock.now()) {
            give_back();
        }
    }
}

/// Whether what happened takes memory for a moment that is worth giving back: what a site, a menu, a picture or all that a
/// client is shown is made of.
fn takes_memory(event: &Event) -> bool {
    matches!(
        event,
        Event::Heard(_) | Event::MenuOpened | Event::Client(..) | Event::ClientGone(_) | Event::Avatar { .. }
    )
}

async fn hear<D: Reads>(controller: &mut Controller<D>) -> Heard {
    controller.desktop_mut().monitor().hear().await
}

/// Waits for a moment; for ever where there is none.
async fn until(due: Option<Time>, clock: &dyn Clock) {
    match due {
        Some(due) => tokio::time::sleep(due.since(clock.now()).min(SLICE)).await,
        None => std::future::pending().await,
    }
}
