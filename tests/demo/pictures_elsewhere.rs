//! Pictures need a desktop of the demonstration's own, which only Linux can make.

use std::path::Path;

use crate::Failure;

/// Says so.
#[allow(clippy::unused_async, reason = "as on Linux")]
pub(crate) async fn take(_folder: &Path) -> Result<(), Failure> {
    Err(Failure::LinuxOnly)
}
