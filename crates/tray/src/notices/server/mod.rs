//! What shows notifications: the desktop's own server, asked without ever waiting for it.
//!
//! [`Server::show`] and [`Server::withdraw`] only put an order down; a task carries orders out, one at a time. An
//! order that was not carried out when the next about the same notification comes is replaced by it, so a server
//! that hangs costs neither memory nor time. What the user does with a notification comes back as an
//! [`Event`](crate::controller::Event).

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
mod orders;
#[cfg(windows)]
mod windows;

#[cfg(target_os = "linux")]
pub use linux::{Bus, Server};
#[cfg(target_os = "macos")]
pub use macos::Server;
#[cfg(windows)]
pub use windows::Server;

/// The name of the program on its notifications.
const PROGRAM: &str = "Presence Tray";
