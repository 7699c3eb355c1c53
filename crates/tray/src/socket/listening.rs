//! Being the running program: one for each user and place.

use std::fs::{File, TryLockError};

use client::{Place, SocketError};
use interprocess::local_socket::tokio as local;
use interprocess::local_socket::traits::tokio::Listener as _;

use super::system;

/// Decides which process is the running program.
#[derive(Debug)]
pub struct Listening;

/// What came of a claim.
#[derive(Debug)]
pub enum Claimed {
    /// This process is the running program, for as long as it keeps the listener.
    Ours(Listener),
    /// Another one is.
    Taken(Place),
}

/// Lets clients in. While it is kept, no other process becomes the running program.
#[derive(Debug)]
pub struct Listener {
    // Dropped in this order: the address goes before the next program may take it.
    listener: local::Listener,
    _address: system::Address,
    _lock: File,
}

impl Listening {
    /// Makes this process the running program, unless another one is. What a killed one left behind is taken
    /// over: the system gives its lock back. To be called within a tokio runtime.
    ///
    /// # Errors
    /// A [`SocketError`] where there is no private place for the socket.
    pub fn claim(place: &Place) -> Result<Claimed, SocketError> {
        client::check_length(&place.socket())?;
        system::make_private(place.directory())?;
        let failed = |source| SocketError::Directory { path: place.directory().to_owned(), source };
        let lock = system::lock_file(&place.lock()).map_err(failed)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(Claimed::Taken(place.clone())),
            Err(TryLockError::Error(error)) => return Err(failed(error)),
        }
        let failed = |source| SocketError::Listen { path: place.socket(), source };
        let (listener, address) = system::listen(&place.socket()).map_err(failed)?;
        Ok(Claimed::Ours(Listener { listener, _address: address, _lock: lock }))
    }
}

impl Listener {
    /// Waits for the next client. Those of other users are turned away without a word.
    pub(super) async fn accept(&self) -> std::io::Result<local::Stream> {
        loop {
            let stream = self.listener.accept().await?;
            if client::is_this_user(&stream) {
                return Ok(stream);
            }
        }
    }
}
