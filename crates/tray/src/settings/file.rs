//! The settings file: read, changed under a lock, and replaced as a whole.

use std::fs::{self, File, TryLockError};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use etcetera::BaseStrategy as _;
use serde::Deserialize;
use thiserror::Error;

use super::private::make_private_directory;
use super::site::{Settings, VERSION};

/// Names the directory that is used in the place of the system's own.
const DIRECTORY_ENV: &str = "PRESENCE_TRAY_CONFIG_DIR";
/// So long another program may take to change the file; it takes milliseconds.
const PATIENCE: Duration = Duration::from_secs(5);
/// The lock is tried again after this.
const AGAIN: Duration = Duration::from_millis(5);
/// The largest file that is read, in bytes: thousands of sites.
const LARGEST: u64 = 16 << 20;

/// The file that holds the settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsFile {
    path: PathBuf,
}

/// Why the settings can not be used. A file that can not be understood is never written over.
#[derive(Debug, Error)]
pub enum SettingsError {
    /// The system does not tell where settings belong.
    #[error("there is no home directory to keep settings in; set {DIRECTORY_ENV} to a directory")]
    NoDirectory,
    /// The file is there and can not be read.
    #[error("{} can not be read: {source}. It was left as it is", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The file is there and is not what this program writes.
    #[error("{} is not valid: {source}. It was left as it is; repair it, or move it away to begin anew", path.display())]
    Invalid {
        /// The file.
        path: PathBuf,
        /// Where and why.
        source: serde_json::Error,
    },
    /// The file was written by a later version of this program.
    #[error("{} has version {version}, and this program knows {VERSION}. It was left as it is; use a newer presence-tray", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its version.
        version: u64,
    },
    /// The file can not be written.
    #[error("{} can not be written: {source}", path.display())]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

/// What every version of the file has.
#[derive(Deserialize)]
struct Versioned {
    version: u64,
}

impl SettingsFile {
    /// `settings.json` in the directory that `PRESENCE_TRAY_CONFIG_DIR` names, otherwise in the system's
    /// own directory for settings.
    ///
    /// # Errors
    /// [`SettingsError::NoDirectory`] where there is no home directory.
    pub fn of_this_user() -> Result<SettingsFile, SettingsError> {
        let directory = match std::env::var_os(DIRECTORY_ENV).filter(|value| !value.is_empty()) {
            Some(directory) => PathBuf::from(directory),
            None => etcetera::choose_base_strategy()
                .map_err(|_| SettingsError::NoDirectory)?
                .config_dir()
                .join("presence-tray"),
        };
        Ok(SettingsFile::in_directory(&directory))
    }

    /// `settings.json` in this directory.
    #[must_use]
    pub fn in_directory(directory: &Path) -> SettingsFile {
        SettingsFile { path: directory.join("settings.json") }
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The settings; empty ones where there is no file yet.
    ///
    /// # Errors
    /// A [`SettingsError`] where there is a file that can not be understood.
    pub fn read(&self) -> Result<Settings, SettingsError> {
        let unreadable = |source| SettingsError::Unreadable { path: self.path.clone(), source };
        match fs::metadata(&self.path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Settings::default()),
            Err(error) => return Err(unreadable(error)),
            Ok(about) if about.len() > LARGEST => return Err(unreadable(io::ErrorKind::FileTooLarge.into())),
            Ok(_) => {}
        }
        let bytes = fs::read(&self.path).map_err(unreadable)?;
        let invalid = |source| SettingsError::Invalid { path: self.path.clone(), source };
        // Alone at first: a later version may have another shape.
        let Versioned { version } = serde_json::from_slice(&bytes).map_err(invalid)?;
        if version > u64::from(VERSION) {
            return Err(SettingsError::Newer { path: self.path.clone(), version });
        }
        serde_json::from_slice(&bytes).map_err(invalid)
    }

    /// Makes sure that the settings can be changed: the directory is there, and files can be made in it.
    ///
    /// # Errors
    /// [`SettingsError::Unwritable`] where they can not.
    pub fn prepare(&self) -> Result<(), SettingsError> {
        let unwritable = |source| SettingsError::Unwritable { path: self.path.clone(), source };
        let directory = self.path.parent().unwrap_or(Path::new("."));
        make_private_directory(directory).map_err(unwritable)?;
        let target = fs::canonicalize(&self.path).unwrap_or_else(|_| self.path.clone());
        tempfile::NamedTempFile::new_in(target.parent().unwrap_or(directory)).map_err(unwritable)?;
        Ok(())
    }

    /// Changes the settings: reads them, lets `change` decide, and replaces the file. Two programs that do
    /// so at once wait for each other.
    ///
    /// # Errors
    /// A [`SettingsError`] as an `E` where the file can not be understood or written, or what `change` says.
    pub fn change<T, E: From<SettingsError>>(
        &self,
        change: impl FnOnce(&mut Settings) -> Result<T, E>,
    ) -> Result<T, E> {
        self.change_within(PATIENCE, change)
    }

    /// The same, and waits for another program no longer than `patience`.
    ///
    /// # Errors
    /// As [`SettingsFile::change`].
    pub fn change_within<T, E: From<SettingsError>>(
        &self,
        patience: Duration,
        change: impl FnOnce(&mut Settings) -> Result<T, E>,
    ) -> Result<T, E> {
        let unwritable = |source| SettingsError::Unwritable { path: self.path.clone(), source };
        let directory = self.path.parent().unwrap_or(Path::new("."));
        make_private_directory(directory).map_err(unwritable)?;
        let lock = File::create(directory.join("settings.lock")).map_err(unwritable)?;
        lock_within(&lock, patience).map_err(unwritable)?;
        let mut settings = self.read()?;
        let out = change(&mut settings)?;
        self.replace(&settings, directory).map_err(unwritable)?;
        Ok(out)
    }

    /// A new file beside the old one, only for this user (which is how `tempfile` makes files), put in
    /// its place in one step.
    fn replace(&self, settings: &Settings, directory: &Path) -> io::Result<()> {
        let mut text = serde_json::to_string_pretty(settings)?;
        text.push('\n');
        // A settings file that is a link into somebody's collection of settings stays one.
        let target = fs::canonicalize(&self.path).unwrap_or_else(|_| self.path.clone());
        let mut file = tempfile::NamedTempFile::new_in(target.parent().unwrap_or(directory))?;
        file.write_all(text.as_bytes())?;
        file.as_file().sync_all()?;
        file.persist(target)?;
        Ok(())
    }
}

/// Takes the lock, and looks again and again while another program has it.
fn lock_within(lock: &File, patience: Duration) -> io::Result<()> {
    let until = Instant::now() + patience;
    loop {
        match lock.try_lock() {
            Ok(()) => return Ok(()),
            Err(TryLockError::Error(error)) => return Err(error),
            Err(TryLockError::WouldBlock) if Instant::now() >= until => {
                return Err(io::Error::new(io::ErrorKind::WouldBlock, "another program is changing it"));
            }
            Err(TryLockError::WouldBlock) => std::thread::sleep(AGAIN),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::site::tests::stored;
    use super::*;

    fn directory() -> (tempfile::TempDir, SettingsFile) {
        let directory = tempfile::tempdir().unwrap();
        let file = SettingsFile::in_directory(&directory.path().join("presence-tray"));
        (directory, file)
    }

    fn add(file: &SettingsFile, name: &str) -> Result<(), SettingsError> {
        file.change(|settings| {
            settings.put(stored(name));
            Ok(())
        })
    }

    #[test]
    fn no_file_is_no_sites() {
        let (_directory, file) = directory();
        assert_eq!(file.read().unwrap(), Settings::default());
    }

    #[test]
    fn fields_of_other_versions_survive() {
        let (_directory, file) = directory();
        add(&file, "Blog").unwrap();
        let text = fs::read_to_string(file.path()).unwrap();
        let text = text.replacen("\"version\"", "\"theme\": {\"dark\": true},\n  \"version\"", 1);
        let text = text.replacen("\"name\"", "\"colour\": \"red\", \"name\"", 1);
        fs::write(file.path(), text).unwrap();
        add(&file, "Shop").unwrap();
        let value: serde_json::Value = serde_json::from_slice(&fs::read(file.path()).unwrap()).unwrap();
        assert_eq!(value["theme"]["dark"], true);
        assert_eq!(value["sites"][0]["colour"], "red");
        assert_eq!(value["sites"][1]["name"], "Shop");
    }

    #[test]
    fn a_broken_file_is_named_and_left_alone() {
        let (_directory, file) = directory();
        add(&file, "Blog").unwrap();
        for (broken, says) in [
            ("{\"version\": 1, \"sites\": [", "is not valid"),
            ("[]", "is not valid"),
            ("", "is not valid"),
            ("{\"version\": 2, \"sites\": []}", "has version 2"),
            ("{\"version\": 9, \"sites\": {\"by_id\": 1}}", "has version 9"),
        ] {
            fs::write(file.path(), broken).unwrap();
            for error in [file.read().unwrap_err(), add(&file, "Shop").unwrap_err()] {
                let text = error.to_string();
                assert!(
                    text.contains(says) && text.contains("settings.json") && text.contains("left as it is"),
                    "{text}"
                );
            }
            assert_eq!(fs::read_to_string(file.path()).unwrap(), broken);
        }
    }

    #[cfg(unix)]
    #[test]
    fn the_file_is_for_this_user_only() {
        use std::os::unix::fs::PermissionsExt as _;
        let (_directory, file) = directory();
        add(&file, "Blog").unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(file.path()), 0o600);
        assert_eq!(mode(file.path().parent().unwrap()), 0o700);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link() {
        let (directory, file) = directory();
        add(&file, "Blog").unwrap();
        let target = directory.path().join("elsewhere.json");
        fs::rename(file.path(), &target).unwrap();
        std::os::unix::fs::symlink(&target, file.path()).unwrap();
        add(&file, "Shop").unwrap();
        assert!(fs::symlink_metadata(file.path()).unwrap().is_symlink());
        assert_eq!(file.read().unwrap().sites.len(), 2);
    }

    #[test]
    fn nobody_waits_for_ever_for_another_program() {
        let (_directory, file) = directory();
        add(&file, "Blog").unwrap();
        let lock = File::create(file.path().with_file_name("settings.lock")).unwrap();
        lock.lock().unwrap();
        let change = |_: &mut Settings| Ok::<(), SettingsError>(());
        let error = file.change_within(Duration::from_millis(20), change).unwrap_err();
        assert!(error.to_string().contains("another program"), "{error}");
    }

    #[test]
    fn changes_at_once_wait_for_each_other() {
        let (_directory, file) = directory();
        std::thread::scope(|scope| {
            for n in 0..8 {
                let file = &file;
                scope.spawn(move || add(file, &format!("site{n}")).unwrap());
            }
        });
        assert_eq!(file.read().unwrap().sites.len(), 8);
    }
}
