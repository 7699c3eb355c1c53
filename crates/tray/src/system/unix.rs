//! Programs that go on by themselves.

use std::os::unix::process::CommandExt as _;
use std::process::Command;

/// Ctrl-C on the terminal that this program was started from does not reach the command.
pub(super) fn on_its_own(command: &mut Command) {
    command.process_group(0);
}
