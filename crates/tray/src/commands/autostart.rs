//! `autostart`: starting with the desktop session.

use super::{CommandError, print};
use crate::autostart::Entry;
use crate::cli::Autostart;
use crate::exit::Exit;

pub(super) fn autostart(wish: Autostart) -> Result<Exit, CommandError> {
    let entry = Entry::of_this_program()?;
    match wish {
        Autostart::On => entry.write()?,
        Autostart::Off => entry.remove()?,
        Autostart::Status => {}
    }
    let says = if entry.is_there()? {
        format!("Presence Tray starts with your session ({entry}).")
    } else {
        "Presence Tray does not start with your session.".to_owned()
    };
    print([says])?;
    Ok(Exit::Done)
}
