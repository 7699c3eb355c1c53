//! Directories and files that other users can not look into.

use std::fs::{self, DirBuilder, File};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, fchown};
use std::path::Path;

/// Makes the directory and those above it, for this user only, where they are not there yet.
pub(super) fn make_private_directory(directory: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(directory)
}

/// What is in the directory by now is in it after a power cut as well.
pub(super) fn sync_directory(directory: &Path) -> io::Result<()> {
    File::open(directory)?.sync_all()
}

/// The new file belongs to whom the old one belongs to, where there is one: `sudo` must not take a user's settings away.
pub(super) fn keep_owner(new: &File, old: &Path) -> io::Result<()> {
    let (Ok(old), new_one) = (fs::metadata(old), new.metadata()?) else { return Ok(()) };
    if (old.uid(), old.gid()) == (new_one.uid(), new_one.gid()) {
        return Ok(());
    }
    match fchown(new, Some(old.uid()), Some(old.gid())) {
        // Only root gives files away. Anybody else gets what they could write: a file of their own.
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Ok(()),
        other => other,
    }
}
