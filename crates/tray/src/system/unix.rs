//! What is known of the programs that open addresses.

use std::process::ExitStatus;

/// What to do where nothing opens addresses.
pub(super) const NO_OPENER: &str =
    "On Linux that is usually xdg-open, of the package xdg-utils: install it, and choose a default browser";

/// Whether an opener that ended so did not open anything.
pub(super) fn failed(status: ExitStatus) -> bool {
    !status.success()
}
