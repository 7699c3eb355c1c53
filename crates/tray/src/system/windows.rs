//! What is known of the programs that open addresses.

use std::process::ExitStatus;

/// What to do where nothing opens addresses.
pub(super) const NO_OPENER: &str = "Choose a default browser in the settings of Windows";

/// Whether an opener that ended so did not open anything. Windows Explorer ends with an error where it did, too.
pub(super) fn failed(_: ExitStatus) -> bool {
    false
}
