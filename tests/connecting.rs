//! Adding a site with a real browser: the program on a private desktop, simulated sites, and Chromium.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

#[path = "connecting/avatars.rs"]
mod avatars;
#[path = "connecting/by_hand.rs"]
mod by_hand;
#[path = "connecting/certificates.rs"]
mod certificates;
#[path = "connecting/desk.rs"]
mod desk;
#[path = "connecting/found.rs"]
mod found;
#[path = "connecting/hosting.rs"]
mod hosting;
#[path = "connecting/link_way.rs"]
mod link_way;
#[path = "connecting/loopback.rs"]
mod loopback;
#[path = "connecting/loopback_way.rs"]
mod loopback_way;
#[path = "connecting/page.rs"]
mod page;
#[path = "connecting/people.rs"]
mod people;
#[path = "connecting/secrets.rs"]
mod secrets;
#[path = "benches/tray/tls.rs"]
mod tls;
#[path = "connecting/typed.rs"]
mod typed;
#[path = "connecting/window_way.rs"]
mod window_way;
