//! Directories and files that other users can not look into: within a user's own profile that is the system's rule.

use std::fs::{DirBuilder, File};
use std::io;
use std::path::Path;

/// Makes the directory and those above it, where they are not there yet.
pub(super) fn make_private_directory(directory: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).create(directory)
}

/// What is in the directory by now is in it after a power cut as well: here a matter of the file system, as a
/// directory can not be written out.
pub(super) fn sync_directory(_: &Path) -> io::Result<()> {
    Ok(())
}

/// A new file belongs to whom its folder belongs to.
pub(super) fn keep_owner(_: &File, _: &Path) -> io::Result<()> {
    Ok(())
}
