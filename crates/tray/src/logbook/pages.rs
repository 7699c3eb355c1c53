//! The file and the one before it.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::private::append;

/// The file has so many bytes at most. What was written before it is in another one of that size, and nowhere else.
pub(super) const LARGEST: u64 = 1_000_000;

/// The file that lines are written to, and the one before it.
#[derive(Clone, Debug)]
pub(super) struct Pages {
    file: PathBuf,
    largest: u64,
}

impl Pages {
    pub fn new(file: &Path, largest: u64) -> Pages {
        Pages { file: file.to_owned(), largest }
    }

    /// The file.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// Writes a line. The file is opened for each: so whoever moves it away finds a new one.
    pub fn write(&self, line: &str) -> io::Result<()> {
        let mut file = append(&self.file)?;
        let bytes = u64::try_from(line.len()).unwrap_or(u64::MAX);
        if file.metadata()?.len().saturating_add(bytes) > self.largest {
            drop(file);
            fs::rename(&self.file, self.before())?;
            file = append(&self.file)?;
        }
        file.write_all(line.as_bytes())
    }

    /// Where the lines before are.
    fn before(&self) -> PathBuf {
        self.file.with_extension("old.log")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_two_files_at_most_and_the_last_lines_are_in_them() {
        let folder = tempfile::tempdir().unwrap();
        let pages = Pages::new(&folder.path().join("a/presence-tray.log"), 100);
        for number in 0..50 {
            pages.write(&format!("line number {number:>5}\n")).unwrap();
        }
        let mut names: Vec<_> =
            fs::read_dir(folder.path().join("a")).unwrap().map(|one| one.unwrap().path()).collect();
        names.sort();
        assert_eq!(names, [pages.file.clone(), pages.before()]);
        let text = fs::read_to_string(pages.before()).unwrap() + &fs::read_to_string(&pages.file).unwrap();
        assert!(text.ends_with("line number    48\nline number    49\n"), "{text}");
        assert!(text.len() <= 200 && text.len() > 100, "{}", text.len());
    }

    #[test]
    fn a_file_that_was_moved_away_is_made_anew() {
        let folder = tempfile::tempdir().unwrap();
        let pages = Pages::new(&folder.path().join("presence-tray.log"), 100);
        pages.write("one\n").unwrap();
        fs::remove_file(&pages.file).unwrap();
        pages.write("two\n").unwrap();
        assert_eq!(fs::read_to_string(&pages.file).unwrap(), "two\n");
    }

    #[test]
    #[cfg(unix)]
    fn nobody_else_can_read_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let pages = Pages::new(&folder.path().join("a/presence-tray.log"), 100);
        pages.write("one\n").unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&folder.path().join("a")), mode(&pages.file)), (0o700, 0o600));
    }
}
