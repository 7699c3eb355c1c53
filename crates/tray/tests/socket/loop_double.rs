//! A loop that answers clients and remembers what it was asked.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use presence_tray::controller::{ClientId, Event};
use presence_tray::socket::{Claimed, Listening, Place, Server};
use protocol::{Answer, Happening, Request, Status, VERSION, Watch};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;

/// What the loop was asked.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    pub asked: usize,
    pub subscribed: Vec<ClientId>,
    pub gone: Vec<ClientId>,
}

/// A running program.
pub struct Running {
    pub place: Place,
    server: Arc<Mutex<Option<Server>>>,
    seen: watch::Receiver<Seen>,
    task: JoinHandle<()>,
    _directory: tempfile::TempDir,
}

impl Running {
    pub fn start() -> Running {
        let directory = tempfile::tempdir().unwrap();
        Running::at(&Place::in_directory(&directory.path().join("run")), directory)
    }

    pub fn at(place: &Place, directory: tempfile::TempDir) -> Running {
        let Claimed::Ours(listener) = Listening::claim(place).unwrap() else { panic!("taken") };
        let (sender, mut events) = mpsc::channel(8);
        let server = Arc::new(Mutex::new(Some(Server::start(listener, sender))));
        let (note, seen) = watch::channel(Seen::default());
        let serving = Arc::clone(&server);
        let task = tokio::spawn(async move {
            while let Some(event) = events.recv().await {
                let answered = match event {
                    Event::Client(client, request) => {
                        note.send_modify(|seen| seen.asked += 1);
                        answer(&request).map(|answer| (client, answer)).or_else(|| {
                            note.send_modify(|seen| seen.subscribed.push(client));
                            None
                        })
                    }
                    Event::ClientGone(client) => {
                        note.send_modify(|seen| {
                            seen.subscribed.retain(|known| *known != client);
                            seen.gone.push(client);
                        });
                        None
                    }
                    other => panic!("{other:?}"),
                };
                if let (Some((client, answer)), Some(server)) = (answered, &*serving.lock().unwrap()) {
                    server.answer(client, &answer);
                }
            }
        });
        Running { place: place.clone(), server, seen, task, _directory: directory }
    }

    pub fn seen(&self) -> Seen {
        self.seen.borrow().clone()
    }

    pub async fn until(&self, so: impl Fn(&Seen) -> bool) {
        let mut seen = self.seen.clone();
        tokio::time::timeout(Duration::from_secs(20), seen.wait_for(|seen| so(seen))).await.unwrap().unwrap();
    }

    /// Tells all subscribers.
    pub fn tell(&self, watch: &Watch) {
        let server = self.server.lock().unwrap();
        for client in self.seen().subscribed {
            server.as_ref().unwrap().answer(client, &Answer::News(Box::new(watch.clone())));
        }
    }

    /// Ends the program.
    pub async fn end(self) {
        drop(self.server.lock().unwrap().take());
        tokio::time::timeout(Duration::from_secs(20), self.task).await.unwrap().unwrap();
    }
}

fn answer(request: &Request) -> Option<Answer> {
    match request {
        Request::Status { .. } => Some(Answer::Status(Status {
            version: VERSION,
            at: "2026-11-24T09:42:00Z".to_owned(),
            sites: Vec::new(),
        })),
        Request::Watch { .. } => None,
        _ => Some(Answer::Done),
    }
}

/// News about a site.
pub fn news(site: &str) -> Watch {
    Watch {
        version: VERSION,
        at: "2026-11-24T09:42:00Z".to_owned(),
        site: site.to_owned(),
        happening: Happening::FaultOver,
    }
}
