//! What is in the place of the settings, and what is done where that is none: it is put aside, and the last good copy
//! takes its place.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use wordpress::{Saying, saying};

use super::document::{Content, Document};
use super::replace::{target, write_new};

/// The largest file that is read, in bytes: thousands of sites.
const LARGEST: u64 = 16 << 20;
/// So many files may be put aside in one second.
const ASIDE: u32 = 1_000;

/// What is in the place of the settings.
#[derive(Debug)]
pub(super) enum Found {
    /// Nothing.
    Nothing,
    /// Something that could be read.
    Content(Content, Vec<u8>),
    /// Something that could not; why.
    Unreadable(Saying),
}

/// Looks at what is in a place.
pub(super) fn find(path: &Path) -> Found {
    match fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => match fs::symlink_metadata(path) {
            Ok(_) => Found::Unreadable(saying!("broken-link")),
            Err(_) => Found::Nothing,
        },
        Err(error) => Found::Unreadable(saying!("broken-read", why = error.to_string())),
        Ok(about) if about.is_dir() => Found::Unreadable(saying!("broken-folder")),
        // What is a pipe or a device may never end, or never begin.
        Ok(about) if !about.is_file() => Found::Unreadable(saying!("it-is-no-file")),
        Ok(_) => match read(path) {
            Ok(bytes) if bytes.len() as u64 > LARGEST => {
                Found::Unreadable(saying!("broken-large", size = (LARGEST >> 20).to_string()))
            }
            Ok(bytes) => Found::Content(Document::read(&bytes), bytes),
            Err(error) => Found::Unreadable(saying!("broken-read", why = error.to_string())),
        },
    }
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(LARGEST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The copy of settings that were in order last, where there is one.
pub(super) fn copy_of(path: &Path) -> Option<Document> {
    match find(path) {
        Found::Content(Content::Good(document), _) => Some(*document),
        _ => None,
    }
}

/// Puts what is at `path` aside as `settings.broken-2026-11-24T101500Z.json` beside it, and tells the name. What has
/// such a name already stays. The caller holds the lock, so no other program of this kind chooses the same one.
pub(super) fn put_aside(path: &Path, bytes: Option<&[u8]>, now: Timestamp) -> io::Result<PathBuf> {
    let stamp = now.strftime("%Y-%m-%dT%H%M%SZ");
    let is_link = fs::symlink_metadata(path).is_ok_and(|about| about.is_symlink());
    for number in 1..=ASIDE {
        let number = if number == 1 { String::new() } else { format!("-{number}") };
        let aside = path.with_file_name(format!("settings.broken-{stamp}{number}.json"));
        if fs::symlink_metadata(&aside).is_ok() {
            continue;
        }
        match bytes.filter(|_| is_link && target(path).is_ok()) {
            // The link stays where it is, so what it leads to is copied.
            Some(bytes) => match write_new(&aside, bytes) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
                other => other?,
            },
            None => fs::rename(path, &aside)?,
        }
        return Ok(aside);
    }
    Err(io::Error::new(io::ErrorKind::AlreadyExists, "there are too many settings that were put aside"))
}
