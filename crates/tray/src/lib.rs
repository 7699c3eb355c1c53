//! The tray and the command line of Presence Tray.
//!
//! [`monitor`] is the one place that reads sites, [`controller`] the one loop that owns the state;
//! [`words`] and [`show`] say what is in it, [`terminal`] makes that safe and fitting to print.
//! [`commands`] puts them together for what was typed ([`cli`]).

pub mod action;
pub mod autostart;
pub mod avatars;
mod board;
pub mod cli;
pub mod clock;
pub mod commands;
pub mod connecting;
pub mod connection;
pub mod controller;
pub mod core_dumps;
pub mod exit;
pub mod importing;
pub mod keychain;
pub mod language;
pub mod logbook;
pub mod memory;
pub mod monitor;
pub mod notices;
pub mod password;
pub mod settings;
pub mod shortcut;
pub mod show;
pub mod signals;
pub mod socket;
pub mod system;
pub mod terminal;
pub mod tray;
pub mod watching;
pub mod words;
