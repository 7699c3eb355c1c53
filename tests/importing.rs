//! Importing many sites with the whole program: simulated sites on addresses of their own, and a real gnome-keyring.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

#[path = "importing/agency.rs"]
mod agency;
#[path = "importing/approved.rs"]
mod approved;
#[path = "importing/broken_off.rs"]
mod broken_off;
#[path = "importing/fifty.rs"]
mod fifty;
#[path = "importing/killed.rs"]
mod killed;
#[path = "importing/lists.rs"]
mod lists;
