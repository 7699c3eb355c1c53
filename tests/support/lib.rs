//! What tests that cross crates share: a way to a simulated site without sockets, and recorded traces.
#![allow(clippy::panic, reason = "what is broken in a test's own data stops the test")]

pub mod actions;
pub mod expected;
pub mod in_process;
pub mod requests;
pub mod trace;
pub mod watcher;

#[cfg(feature = "real-wordpress")]
pub mod desk;
#[cfg(feature = "real-wordpress")]
pub mod real_sites;
#[cfg(feature = "real-wordpress")]
pub mod wordpress_people;
