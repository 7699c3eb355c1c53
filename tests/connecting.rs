//! Adding a site with a real browser: the program on a private desktop, simulated sites, and Chromium.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

#[path = "connecting/loopback.rs"]
mod loopback;
#[path = "connecting/page.rs"]
mod page;
#[path = "connecting/people.rs"]
mod people;
