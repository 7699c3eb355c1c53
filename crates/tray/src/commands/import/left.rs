//! The file for what is left to do.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::CommandError;
use super::complaint::unwritable;
use crate::importing::{Line, failed_list};
use crate::words::{Words, say};

/// A file that may be written.
pub(super) struct Left {
    path: PathBuf,
    words: Words,
}

impl Left {
    /// The file at `path`: a new one, or one that a former run wrote. Told before anything is asked of a site.
    pub fn at(path: &Path, words: Words) -> Result<Left, CommandError> {
        let unusable = |why: String| CommandError::Usage(unwritable(path, &why, words));
        match fs::metadata(path) {
            Ok(about) if !about.is_file() => return Err(unusable(say!(words, "it-is-no-file"))),
            Ok(_) => {
                let mut begins = String::new();
                let read = fs::File::open(path).and_then(|file| {
                    io::Read::read_to_string(&mut io::Read::take(file, HEADING.len() as u64), &mut begins)
                });
                if read.is_err() || begins != HEADING {
                    return Err(unusable(say!(words, "no-such-list")));
                }
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(unusable(error.to_string())),
        }
        NamedTempFile::new_in(folder(path)).map_err(|error| unusable(error.to_string()))?;
        Ok(Left { path: path.to_owned(), words })
    }

    /// Writes what is left, in one step.
    pub fn write(self, lines: &[Line]) -> Result<(), CommandError> {
        let unwritten = |why: String| CommandError::Fault(unwritable(&self.path, &why, self.words));
        let list = failed_list(lines, self.words).map_err(|error| unwritten(error.to_string()))?;
        let mut file =
            NamedTempFile::new_in(folder(&self.path)).map_err(|error| unwritten(error.to_string()))?;
        file.write_all(&list).map_err(|error| unwritten(error.to_string()))?;
        file.persist(&self.path).map_err(|error| unwritten(error.to_string()))?;
        Ok(())
    }
}

/// How a list begins that this program wrote.
const HEADING: &str = "address,name,user,reason\n";

fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
