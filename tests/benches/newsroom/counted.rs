//! Requests, counted by what they ask.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::{Request, Response};
use presence_tray_tests::in_process::InProcess;
use wordpress::{Transport, TransportError};

/// So many requests that asked for this.
pub type ByKind = BTreeMap<&'static str, u64>;

/// A transport that counts what is asked.
#[derive(Clone, Debug)]
pub struct Counted {
    site: InProcess,
    counts: Arc<Mutex<ByKind>>,
}

impl Counted {
    /// Counts what `site` is asked.
    pub fn of(site: InProcess) -> Counted {
        Counted { site, counts: Arc::default() }
    }

    /// What was asked since this was called last.
    pub fn take(&self) -> ByKind {
        std::mem::take(&mut self.lock())
    }

    fn lock(&self) -> MutexGuard<'_, ByKind> {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for Counted {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        *self
            .lock()
            .entry(kind(request.uri().path(), request.uri().query().unwrap_or_default()))
            .or_default() += 1;
        self.site.send(request).await
    }
}

fn kind(path: &str, query: &str) -> &'static str {
    if path.ends_with("/presence/rooms") {
        "rooms"
    } else if path.ends_with("/presence") {
        if query.contains("admin") { "everybody" } else { "one post" }
    } else if path.ends_with("/revisions") {
        "revisions"
    } else if path.ends_with("/autosaves") {
        "autosaves"
    } else if path.contains("/types/") {
        "types"
    } else if query.contains("content") {
        "texts"
    } else if query.contains("modified") {
        "saves"
    } else {
        "titles"
    }
}
