//! A file is replaced as a whole: whoever reads it, and whoever starts after a crash, finds the old one or the new one.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::private::{keep_owner, sync_directory};

/// Puts a new file, for this user only, in the place of the one at `path`. A link there stays one, into somebody's
/// collection of settings for example: what it leads to is replaced.
pub(super) fn replace(path: &Path, content: &[u8]) -> io::Result<()> {
    let target = target(path)?;
    let new = written(&target, content)?;
    keep_owner(new.as_file(), &target)?;
    new.persist(&target)?;
    sync_directory(folder(&target))
}

/// Writes a file that is not there yet, for this user only.
///
/// # Errors
/// [`io::ErrorKind::AlreadyExists`] where it is.
pub(crate) fn write_new(path: &Path, content: &[u8]) -> io::Result<()> {
    written(path, content)?.persist_noclobber(path)?;
    sync_directory(folder(path))
}

/// A file beside `path` with its content on the disk. Files that `tempfile` makes are for this user only.
fn written(path: &Path, content: &[u8]) -> io::Result<NamedTempFile> {
    let mut new = NamedTempFile::new_in(folder(path))?;
    new.write_all(content)?;
    new.as_file().sync_all()?;
    Ok(new)
}

/// What a link leads to, also where that is not there; the path itself where it is no link.
pub(super) fn target(path: &Path) -> io::Result<PathBuf> {
    if let Ok(target) = fs::canonicalize(path) {
        return Ok(target);
    }
    match fs::read_link(path) {
        Ok(link) => Ok(folder(path).join(link)),
        // No link.
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::InvalidInput) => {
            Ok(path.to_owned())
        }
        Err(error) => Err(error),
    }
}

/// The folder that a file is in.
pub(super) fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
