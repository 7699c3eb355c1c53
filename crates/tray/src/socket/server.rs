//! Lets clients in, and carries what they ask to the loop and its answers back.

use std::collections::HashMap;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use interprocess::local_socket::tokio::Stream;
use protocol::{Greeting, LONGEST_ANSWER};
use tokio::sync::{Notify, mpsc};
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::{sleep, timeout};

use super::conversation::{Queue, Waiting, greeted, queue, talk};
use super::listening::Listener;
use crate::controller::{Answer, ClientId, Event};

/// So many clients are let in at once: a few status bars, terminals and the window.
pub const MOST_CLIENTS: usize = 16;
/// So many bytes may wait for a client: a longest answer, and news until it was read.
const MOST_WAITING: usize = 2 * LONGEST_ANSWER;
/// After the system could not let a client in, the next one is tried this much later.
const AFTER_FAILURE: Duration = Duration::from_millis(100);
/// A client that is turned away gets this long to take in why.
const REFUSAL: Duration = Duration::from_millis(100);

/// Serves clients for as long as it is kept.
#[derive(Debug)]
pub struct Server {
    seats: Seats,
    task: JoinHandle<()>,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Server {
    /// Begins to let clients in. What they ask comes as [`Event::Client`]; after a client that asked for
    /// anything went, [`Event::ClientGone`] follows. To be called within a tokio runtime.
    #[must_use]
    pub fn start(listener: Listener, events: mpsc::Sender<Event>) -> Server {
        let seats = Seats::default();
        let task = tokio::spawn(serve(listener, seats.clone(), events));
        Server { seats, task }
    }

    /// Tells clients what they wait for, from any task.
    #[must_use]
    pub fn teller(&self) -> Teller {
        Teller(self.seats.clone())
    }

    /// Answers a client, or tells it news. Does not wait: an answer for a client that is gone is dropped, and a
    /// client that does not read what it is told is let go.
    pub fn answer(&self, client: ClientId, answer: &Answer) {
        self.seats.answer(client, answer);
    }
}

/// Tells clients what they wait for, from any task.
#[derive(Clone, Debug, Default)]
pub struct Teller(Seats);

impl Teller {
    /// The same as [`Server::answer`].
    pub fn answer(&self, client: ClientId, answer: &Answer) {
        self.0.answer(client, answer);
    }
}

/// The clients that are connected.
#[derive(Clone, Debug, Default)]
struct Seats(Arc<Mutex<HashMap<ClientId, Seat>>>);

#[derive(Debug)]
struct Seat {
    queue: Queue,
    /// The client is to go.
    let_go: Arc<Notify>,
}

impl Seats {
    fn lock(&self) -> MutexGuard<'_, HashMap<ClientId, Seat>> {
        // What is done while it is held can not leave half of it.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, client: ClientId, answer: &Answer) {
        let mut seats = self.lock();
        if let Some(seat) = seats.get(&client)
            && !seat.queue.add(answer)
        {
            seat.let_go.notify_one();
            seats.remove(&client);
        }
    }

    /// A seat for a client; none where all are taken.
    fn take(&self, client: ClientId) -> Option<Taken> {
        let mut seats = self.lock();
        if seats.len() >= MOST_CLIENTS {
            return None;
        }
        let (queue, waiting) = queue(MOST_WAITING);
        let let_go = Arc::new(Notify::new());
        seats.insert(client, Seat { queue, let_go: Arc::clone(&let_go) });
        drop(seats);
        Some(Taken { seats: self.clone(), client, waiting, let_go })
    }
}

/// A seat that is given back at the end, whatever the end is.
#[derive(Debug)]
struct Taken {
    seats: Seats,
    client: ClientId,
    waiting: Waiting,
    let_go: Arc<Notify>,
}

impl Drop for Taken {
    fn drop(&mut self) {
        self.seats.lock().remove(&self.client);
    }
}

async fn serve(listener: Listener, seats: Seats, events: mpsc::Sender<Event>) {
    let mut clients = JoinSet::new();
    let mut last = 0_u64;
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            // Only so that none that ended is kept.
            Some(_) = clients.join_next() => continue,
        };
        match accepted {
            Ok(mut stream) => {
                last += 1;
                match seats.take(ClientId(last)) {
                    Some(taken) => {
                        clients.spawn(attend(stream, taken, events.clone()));
                    }
                    None => {
                        let refusal = Greeting::too_many_clients(MOST_CLIENTS);
                        // Whether it takes that in is its own affair.
                        let _ = timeout(REFUSAL, greeted(&mut stream, &refusal)).await;
                    }
                }
            }
            // Such as too many open files: it passes.
            Err(_) => sleep(AFTER_FAILURE).await,
        }
    }
}

/// Talks with a client. Why that ended is of no interest to anybody else: the client sees it itself.
async fn attend(stream: Stream, mut taken: Taken, events: mpsc::Sender<Event>) {
    let (client, mut asked) = (taken.client, false);
    let let_go = Arc::clone(&taken.let_go);
    let _: io::Result<()> = tokio::select! {
        ended = talk(stream, client, &events, &mut taken.waiting, &mut asked) => ended,
        () = let_go.notified() => Ok(()),
    };
    drop(taken);
    if asked {
        let _ = events.send(Event::ClientGone(client)).await;
    }
}
