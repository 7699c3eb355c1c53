//! This program as the one that opens its links: registered with the desktop when a flow needs it.

#[cfg_attr(windows, path = "windows.rs")]
#[cfg_attr(target_os = "macos", path = "macos.rs")]
#[cfg_attr(not(any(windows, target_os = "macos")), path = "linux.rs")]
mod system;

use std::path::PathBuf;

use thiserror::Error;

pub use system::register;

/// Why the desktop does not hand links to this program.
#[derive(Debug, Error)]
pub enum SchemeError {
    /// The system does not tell where that is written.
    #[error("there is no place to register links in")]
    NoPlace,
    /// The path of this program can not be written there.
    #[error("the path of this program, {}, can not be written into a desktop's files", .0.display())]
    Path(PathBuf),
    /// It can not be written.
    #[error("links could not be registered: {0}")]
    Write(#[from] std::io::Error),
    /// The desktop did not take it.
    #[error("links could not be registered: {0}")]
    NotTaken(String),
}
