//! The private socket: how other programs of this user talk to the running one, and how a second start finds
//! out that there is a first. `docs/socket.md` describes it for authors of clients.
//!
//! [`Listening::claim`] makes this process the running one, [`Server`] answers clients, and [`Client`] is the
//! other side.

mod client;
mod connecting;
mod conversation;
mod lines;
mod listening;
mod place;
mod server;

#[cfg_attr(unix, path = "system/unix.rs")]
#[cfg_attr(windows, path = "system/windows.rs")]
mod system;

pub use client::{Client, ClientError, Subscription};
pub use connecting::{Conversation, Told};
pub use listening::{Claimed, Listener, Listening};
pub use place::{Place, SocketError};
pub use server::{MOST_CLIENTS, Server, Teller};
