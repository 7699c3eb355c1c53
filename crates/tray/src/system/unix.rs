//! Programs that go on by themselves.

use std::os::unix::process::CommandExt as _;
use std::process::{Command, ExitStatus};

/// Ctrl-C on the terminal that this program was started from does not reach the command.
pub(super) fn on_its_own(command: &mut Command) {
    command.process_group(0);
}

/// What to do where nothing opens addresses.
pub(super) const NO_OPENER: &str =
    "On Linux that is usually xdg-open, of the package xdg-utils: install it, and choose a default browser";

/// Whether an opener that ended so did not open anything.
pub(super) fn failed(status: ExitStatus) -> bool {
    !status.success()
}
