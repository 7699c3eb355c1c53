//! Pictures of people that are being fetched.

use std::sync::Arc;

use tokio::sync::mpsc::Sender;
use tokio::task::JoinSet;
use wordpress::{CertificateException, HttpTransport};

use crate::avatars::{MOST_SHOWN, Source, Strangers};
use crate::controller::Event;

/// So many wait for their turn at most: those of two menus. Which others are not fetched is bounded by
/// [`Faces`](crate::avatars::Faces); this bounds the tasks whatever is wanted.
const MOST_UNDER_WAY: usize = 2 * MOST_SHOWN;

/// Pictures of people that are being fetched: each a task, few of which ask at once.
#[derive(Debug)]
pub struct Avatars {
    /// Made when the first is wanted: who wants none pays nothing.
    strangers: Option<Arc<Strangers>>,
    tasks: JoinSet<()>,
    events: Sender<Event>,
}

impl Avatars {
    /// Fetches nothing yet.
    #[must_use]
    pub fn new(events: Sender<Event>) -> Avatars {
        Avatars { strangers: None, tasks: JoinSet::new(), events }
    }

    /// Begins to fetch a picture; `sites`: how sites are reached, none of whose connections is used.
    pub fn fetch(&mut self, sites: &HttpTransport, source: Source, exception: Option<CertificateException>) {
        while self.tasks.try_join_next().is_some() {}
        if self.tasks.len() >= MOST_UNDER_WAY {
            return;
        }
        let strangers = match &self.strangers {
            Some(strangers) => Arc::clone(strangers),
            None => {
                // Where TLS can not be set up no site can be read either, and that is told.
                let Ok(made) = Strangers::beside(sites) else { return };
                Arc::clone(self.strangers.insert(Arc::new(made)))
            }
        };
        let events = self.events.clone();
        self.tasks.spawn(async move {
            // Quietly: a picture that is not there is no fault of a site.
            let face = strangers.fetch(source.clone(), exception).await.ok();
            // Where the loop has ended, nobody looks at it.
            let _ = events.send(Event::Avatar { source, face }).await;
        });
    }

    /// Ends what is under way, and the connections.
    pub fn end(&mut self) {
        self.tasks = JoinSet::new();
        self.strangers = None;
    }
}
