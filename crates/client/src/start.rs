//! How one of the two programs starts the other.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::system;

/// The program with this name: the one beside this program, otherwise the one that the system finds.
#[must_use]
pub fn beside(name: &str) -> PathBuf {
    let name = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    let beside = std::env::current_exe().ok().map(|this| this.with_file_name(&name));
    beside.filter(|path| path.exists()).unwrap_or_else(|| PathBuf::from(name))
}

/// Lets a command go on by itself: it shares no terminal with this program, and does not end with it.
pub fn on_its_own(command: &mut Command) {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    system::on_its_own(command);
}
