//! What is known of the programs that open addresses.

use std::process::ExitStatus;

use wordpress::{Saying, saying};

/// What to do where nothing opens addresses.
pub(super) fn no_opener() -> Saying {
    saying!("opener-cure-linux", program = "xdg-open", package = "xdg-utils")
}

/// Whether an opener that ended so did not open anything.
pub(super) fn failed(status: ExitStatus) -> bool {
    !status.success()
}
