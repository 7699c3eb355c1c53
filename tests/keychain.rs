//! Secrets in a real gnome-keyring on a private bus, and in keychains that behave badly.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

#[path = "keychain/dialogs.rs"]
mod dialogs;
#[path = "keychain/entries.rs"]
mod entries;
#[path = "keychain/room.rs"]
mod room;
