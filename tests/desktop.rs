//! The real program on a private desktop.
#![cfg(target_os = "linux")]
