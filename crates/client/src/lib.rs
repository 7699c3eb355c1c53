//! The running Presence Tray as its clients see it: where its private socket is, a conversation on it, and how one
//! program of the two starts the other. The command line and the window are clients; `docs/socket.md` describes the
//! socket for authors of others.

mod client;
mod connecting;
mod lines;
mod place;
mod plain;
mod start;
mod talk;

#[cfg_attr(unix, path = "system/unix.rs")]
#[cfg_attr(windows, path = "system/windows.rs")]
mod system;

pub use client::{Client, ClientError, Subscription};
pub use connecting::{Conversation, Told};
pub use lines::{Came, LineReader};
pub use place::{DIRECTORY_ENV, Place, SocketError};
pub use start::{beside, on_its_own};
pub use talk::Talk;

/// Whether whoever is at the other end of the socket runs as this user.
#[must_use]
pub fn is_this_user(stream: &interprocess::local_socket::tokio::Stream) -> bool {
    system::is_this_user(stream)
}

/// Refuses a path that this system does not take for a socket.
///
/// # Errors
/// [`SocketError::TooLong`].
pub fn check_length(socket: &std::path::Path) -> Result<(), SocketError> {
    system::check_length(socket)
}
