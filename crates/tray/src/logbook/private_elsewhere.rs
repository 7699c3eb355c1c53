//! A file that other users can not look into: within a user's own profile that is the system's rule.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io;
use std::path::Path;

/// Opens a file to write at its end, and makes it and the directories above it where they are not there yet.
pub(super) fn append(path: &Path) -> io::Result<File> {
    if let Some(directory) = path.parent() {
        DirBuilder::new().recursive(true).create(directory)?;
    }
    OpenOptions::new().append(true).create(true).open(path)
}
