//! The real program on a private desktop: a session bus, a tray and a notification server of the test's own, and
//! simulated sites on this computer.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

#[path = "desktop/choices.rs"]
mod choices;
#[path = "desktop/commands.rs"]
mod commands;
#[path = "desktop/crashes.rs"]
mod crashes;
#[path = "desktop/desk.rs"]
mod desk;
#[path = "desktop/hostile.rs"]
mod hostile;
#[path = "desktop/icon.rs"]
mod icon;
#[path = "desktop/keychain.rs"]
mod keychain;
#[path = "desktop/log.rs"]
mod log;
#[path = "desktop/notices.rs"]
mod notices;
#[path = "desktop/office.rs"]
mod office;
#[path = "desktop/secrets.rs"]
mod secrets;
#[path = "desktop/settings.rs"]
mod settings;
#[path = "desktop/shortcut.rs"]
mod shortcut;
