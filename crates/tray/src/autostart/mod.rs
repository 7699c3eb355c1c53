//! Starting with the desktop session: off until the user asks for it.

#[cfg_attr(windows, path = "windows.rs")]
#[cfg_attr(target_os = "macos", path = "macos.rs")]
#[cfg_attr(not(any(windows, target_os = "macos")), path = "linux.rs")]
mod system;

#[cfg(unix)]
mod file;

use std::io;
use std::path::PathBuf;

use thiserror::Error;

pub use system::Entry;
#[cfg(not(any(windows, target_os = "macos")))]
pub(crate) use system::quoted;

/// What the program is called where the session's programs are listed.
const NAME: &str = "presence-tray";
/// How it is started then: without a window.
const HIDDEN: &str = "--hidden";

/// Why the session can not be told.
#[derive(Debug, Error)]
pub enum AutostartError {
    /// The system does not tell where such entries belong.
    #[error("there is no home directory to keep the entry in")]
    NoDirectory,
    /// The program does not know where it is.
    #[error("where this program is can not be found out: {0}")]
    NoProgram(io::Error),
    /// Its path can not be written into an entry.
    #[error("the path of this program, {}, can not be written into an entry; put the program elsewhere", .0.display())]
    Path(PathBuf),
    /// The entry can not be read or changed.
    #[error("{place} can not be changed: {source}")]
    Entry {
        /// Where it is.
        place: String,
        /// Why.
        source: io::Error,
    },
}

/// The path of this program as text.
fn program() -> Result<String, AutostartError> {
    let path = std::env::current_exe().map_err(AutostartError::NoProgram)?;
    let text = path.to_str().filter(|text| !text.contains(char::is_control));
    text.map(str::to_owned).ok_or_else(|| AutostartError::Path(path.clone()))
}
