//! Programs that go on by themselves.

use std::os::windows::process::CommandExt as _;
use std::process::{Command, ExitStatus};

/// `CREATE_NEW_PROCESS_GROUP` and `CREATE_NO_WINDOW` (Microsoft, “Process Creation Flags”).
const FLAGS: u32 = 0x0000_0200 | 0x0800_0000;

/// Ctrl-C in the console that this program was started from does not reach the command, and it opens no console.
pub(super) fn on_its_own(command: &mut Command) {
    command.creation_flags(FLAGS);
}

/// What to do where nothing opens addresses.
pub(super) const NO_OPENER: &str = "Choose a default browser in the settings of Windows";

/// Whether an opener that ended so did not open anything. Windows Explorer ends with an error where it did, too.
pub(super) fn failed(_: ExitStatus) -> bool {
    false
}
