//! This user's part of the registry.

use windows_registry::CURRENT_USER;

use super::SchemeError;
use crate::connecting::SCHEME;

/// Has the system start this program with a link as its argument. Written anew each time: the program may have moved.
///
/// # Errors
/// Where the registry can not be written.
pub fn register() -> Result<(), SchemeError> {
    let program = std::env::current_exe()?;
    let text = program.to_str().filter(|path| !path.contains('"'));
    let text = text.ok_or_else(|| SchemeError::Path(program.clone()))?;
    let class = CURRENT_USER.create(format!(r"Software\Classes\{SCHEME}")).map_err(not_taken)?;
    class.set_string("", "URL:Presence Tray").map_err(not_taken)?;
    class.set_string("URL Protocol", "").map_err(not_taken)?;
    let command = class.create(r"shell\open\command").map_err(not_taken)?;
    command.set_string("", format!("\"{text}\" \"%1\"")).map_err(not_taken)
}

fn not_taken(error: impl std::fmt::Display) -> SchemeError {
    SchemeError::NotTaken(error.to_string())
}
