//! A simulated world as a transport: the client's real requests, the real bytes, no socket.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::{Request, Response};
use simulator::{Now, World};
use wordpress::{Transport, TransportError};

/// A simulated world and its clock. Clones share both.
#[derive(Clone, Debug)]
pub struct InProcess {
    inner: Arc<Mutex<(World, Now)>>,
}

impl InProcess {
    /// The world at the moment `now`.
    #[must_use]
    pub fn new(world: World, now: Now) -> InProcess {
        InProcess { inner: Arc::new(Mutex::new((world, now))) }
    }

    /// Lets time pass until `now`.
    pub fn set(&self, now: Now) {
        let mut inner = self.lock();
        inner.1 = now;
        inner.0.advance(now);
    }

    /// Changes the world.
    pub fn change<R>(&self, change: impl FnOnce(&mut World, Now) -> R) -> R {
        let mut inner = self.lock();
        let now = inner.1;
        change(&mut inner.0, now)
    }

    fn lock(&self) -> MutexGuard<'_, (World, Now)> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for InProcess {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        Ok(self.change(|world, now| world.respond(&request, now)))
    }
}
