//! What is known of the programs that open addresses.

use std::process::ExitStatus;

use wordpress::{Saying, saying};

/// What to do where nothing opens addresses.
pub(super) fn no_opener() -> Saying {
    saying!("opener-cure-windows")
}

/// Whether an opener that ended so did not open anything. Windows Explorer ends with an error where it did, too.
pub(super) fn failed(_: ExitStatus) -> bool {
    false
}
