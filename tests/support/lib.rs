//! What tests that cross crates share: a way to a simulated site without sockets, recorded traces, and a private
//! desktop.
#![allow(clippy::panic, reason = "what is broken in a test's own data stops the test")]

pub mod actions;
#[cfg(target_os = "linux")]
pub mod desktop;
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
