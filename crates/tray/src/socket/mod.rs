//! The private socket: how other programs of this user talk to the running one, and how a second start finds
//! out that there is a first. `docs/socket.md` describes it for authors of clients.
//!
//! [`Listening::claim`] makes this process the running one, [`Server`] answers clients, and [`Client`] of
//! the crate `client` is the other side.

mod conversation;
mod listening;
mod server;

#[cfg_attr(unix, path = "system/unix.rs")]
#[cfg_attr(windows, path = "system/windows.rs")]
mod system;

pub use client::DIRECTORY_ENV as RUNTIME_DIRECTORY_ENV;
pub use client::{Client, ClientError, Conversation, Place, SocketError, Subscription, Told};
pub use listening::{Claimed, Listener, Listening};
pub use server::{MOST_CLIENTS, Server, Teller};
