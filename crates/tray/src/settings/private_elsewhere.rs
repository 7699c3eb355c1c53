//! Directories that other users can not look into: within a user's own profile that is the system's rule.

use std::fs::DirBuilder;
use std::io;
use std::path::Path;

/// Makes the directory and those above it, where they are not there yet.
pub(super) fn make_private_directory(directory: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).create(directory)
}
