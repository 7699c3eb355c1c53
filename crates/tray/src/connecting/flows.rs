//! The flows of the running program: one for each client that connects a site.

use std::collections::HashMap;
use std::time::Duration;

use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::JoinSet;

use super::came::{Said, Verdict};
use super::drive::Heard;
use super::returned::Returned;
use crate::controller::ClientId;

/// So many sites are connected at once. One after the other is approved in the browser; the others wait for it.
pub const MOST_FLOWS: usize = 8;
/// So much waits for a flow: it takes everything at once.
const WAITING: usize = 8;

/// The end of the program waits so long for flows to bring to an end what they began with secrets. What is not at its
/// end by then is ended at the next start.
const AT_THE_END: Duration = Duration::from_secs(30);

/// The flows that are under way.
#[derive(Debug, Default)]
pub struct Flows {
    /// What each hears, by who began it.
    heard: HashMap<ClientId, mpsc::Sender<Heard>>,
    tasks: JoinSet<()>,
    /// Whether the program ends.
    ending: watch::Sender<bool>,
}

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
        self.heard.retain(|_, flow| !flow.is_closed());
        if self.heard.contains_key(&client) {
            return Err(NoFlow::OneIsThere);
        }
        if self.heard.len() >= MOST_FLOWS {
            return Err(NoFlow::TooMany);
        }
        let (sender, heard) = mpsc::channel(WAITING);
        self.heard.insert(client, sender);
        Ok(heard)
    }

    /// Tells a client's flow what its user says, and whether there is one.
    pub fn say(&self, client: ClientId, said: Said) -> bool {
        self.heard.get(&client).is_some_and(|flow| flow.try_send(Heard::Said(said)).is_ok())
    }

    /// A client is gone: its flow is cancelled.
    pub fn end(&mut self, client: ClientId) {
        self.heard.remove(&client);
    }

    /// Runs a flow until it is over.
    pub fn run(&mut self, flow: impl Future<Output = ()> + Send + 'static) {
        while self.tasks.try_join_next().is_some() {}
        self.tasks.spawn(flow);
    }

    /// Becomes true when the program ends: what hears no client, such as a list, begins nothing more then.
    pub fn ending(&self) -> watch::Receiver<bool> {
        self.ending.subscribe()
    }

    /// Cancels all flows, and waits until each has left nothing behind.
    pub async fn end_all(mut self) {
        self.heard.clear();
        self.ending.send_replace(true);
        let ended = async { while self.tasks.join_next().await.is_some() {} };
        // Whoever is not at the end by then is ended with the program.
        let _ = tokio::time::timeout(AT_THE_END, ended).await;
    }

    /// Hands an answer to the flow that asked for it, and tells what became of it. All are asked at once: none waits for
    /// another one.
    pub fn hand(&self, returned: &Returned) -> impl Future<Output = Verdict> + Send + use<> {
        let mut asked = JoinSet::new();
        for flow in self.heard.values() {
            let (flow, returned) = (flow.clone(), returned.clone());
            asked.spawn(async move {
                let (reply, verdict) = oneshot::channel();
                flow.send(Heard::Returned(returned, reply)).await.ok()?;
                verdict.await.ok()
            });
        }
        async move {
            while let Some(answered) = asked.join_next().await {
                match answered {
                    Ok(Some(Verdict::Unasked) | None) | Err(_) => {}
                    Ok(Some(verdict)) => return verdict,
                }
            }
            Verdict::Unasked
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_link_reaches_its_flow_whatever_the_others_do() {
        let mut flows = Flows::default();
        let mut heard: Vec<_> = (0..4).map(|client| flows.begin(ClientId(client)).unwrap()).collect();
        let returned = Returned::from_query("state=a&success=false").unwrap();
        let handed = flows.hand(&returned);
        // The others never answer.
        let Some(Heard::Returned(_, reply)) = heard[2].recv().await else { panic!("it is handed to all") };
        reply.send(Verdict::Rejected).unwrap();
        assert_eq!(handed.await, Verdict::Rejected);
    }

    #[tokio::test]
    async fn the_end_waits_for_what_a_flow_has_begun() {
        let mut flows = Flows::default();
        let mut heard = flows.begin(ClientId(1)).unwrap();
        let (ended, has_ended) = oneshot::channel();
        flows.run(async move {
            while heard.recv().await.is_some() {}
            tokio::task::yield_now().await;
            ended.send(()).unwrap();
        });
        flows.end_all().await;
        assert_eq!(has_ended.await, Ok(()));
    }

    #[tokio::test(start_paused = true)]
    async fn what_hears_no_client_learns_of_the_end() {
        let mut flows = Flows::default();
        let mut ending = flows.ending();
        assert!(!*ending.borrow());
        let (ended, has_ended) = oneshot::channel();
        flows.run(async move {
            ending.wait_for(|ends| *ends).await.unwrap();
            ended.send(()).unwrap();
        });
        flows.end_all().await;
        assert_eq!(has_ended.await, Ok(()));
    }
}
