//! The flows of the running program: one for each client that connects a site.

use std::collections::HashMap;

use tokio::sync::{mpsc, oneshot};

use super::came::{Said, Verdict};
use super::drive::Heard;
use super::returned::Returned;
use crate::controller::ClientId;

/// So many sites are connected at once. One after the other is approved in the browser; the others wait for it.
pub const MOST_FLOWS: usize = 8;
/// So much waits for a flow: it takes everything at once.
const WAITING: usize = 8;

/// The flows that are under way, by who began them.
#[derive(Debug, Default)]
pub struct Flows(HashMap<ClientId, mpsc::Sender<Heard>>);

/// Why no flow begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoFlow {
    /// The client has one.
    OneIsThere,
    /// There are as many as there may be.
    TooMany,
}

impl Flows {
    /// The ears of a new flow.
    ///
    /// # Errors
    /// [`NoFlow`] where there may be no further one.
    pub fn begin(&mut self, client: ClientId) -> Result<mpsc::Receiver<Heard>, NoFlow> {
        self.0.retain(|_, flow| !flow.is_closed());
        if self.0.contains_key(&client) {
            return Err(NoFlow::OneIsThere);
        }
        if self.0.len() >= MOST_FLOWS {
            return Err(NoFlow::TooMany);
        }
        let (sender, heard) = mpsc::channel(WAITING);
        self.0.insert(client, sender);
        Ok(heard)
    }

    /// Tells a client's flow what its user says, and whether there is one.
    pub fn say(&self, client: ClientId, said: Said) -> bool {
        self.0.get(&client).is_some_and(|flow| flow.try_send(Heard::Said(said)).is_ok())
    }

    /// A client is gone: its flow is cancelled.
    pub fn end(&mut self, client: ClientId) {
        self.0.remove(&client);
    }

    /// Hands an answer to the flow that asked for it, and tells what became of it.
    pub fn hand(&self, returned: Returned) -> impl Future<Output = Verdict> + Send + use<> {
        let flows: Vec<mpsc::Sender<Heard>> = self.0.values().cloned().collect();
        async move {
            for flow in flows {
                let (reply, verdict) = oneshot::channel();
                if flow.send(Heard::Returned(returned.clone(), reply)).await.is_err() {
                    continue;
                }
                match verdict.await {
                    Ok(Verdict::Unasked) | Err(_) => {}
                    Ok(verdict) => return verdict,
                }
            }
            Verdict::Unasked
        }
    }
}
