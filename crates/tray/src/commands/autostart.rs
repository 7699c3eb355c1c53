//! `autostart`: starting with the desktop session.

use super::{CommandError, Outside, print};
use crate::autostart::Entry;
use crate::cli::Autostart;
use crate::exit::Exit;
use crate::words::say;

pub(super) fn autostart(outside: &Outside, wish: Autostart) -> Result<Exit, CommandError> {
    let entry = Entry::of_this_program()?;
    match wish {
        Autostart::On => entry.write()?,
        Autostart::Off => entry.remove()?,
        Autostart::Status => {}
    }
    let says = if entry.is_there()? {
        say!(outside.words, "autostart-on", entry = entry.to_string())
    } else {
        say!(outside.words, "autostart-off")
    };
    print([says])?;
    Ok(Exit::Done)
}
