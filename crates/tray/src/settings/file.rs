//! The settings file: read, changed under a lock, and replaced as a whole.

use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use etcetera::BaseStrategy as _;
use jiff::Timestamp;
use serde_json::Value;
use thiserror::Error;
use wordpress::Saying;

use super::defined::Setting;
use super::document::{Content, Document};
use super::finding::{Finding, Instead};
use super::migrations::VERSION;
use super::private::make_private_directory;
use super::recovery::{Found, copy_of, find, put_aside};
use super::replace::{folder, replace, target};
use super::site::Settings;
use crate::words::errors::of_settings;

/// Names the directory that is used in the place of the system's own.
pub const DIRECTORY_ENV: &str = "PRESENCE_TRAY_CONFIG_DIR";
/// So long another program may take to change the file; it takes milliseconds.
const PATIENCE: Duration = Duration::from_secs(5);
/// The lock is tried again after this.
const AGAIN: Duration = Duration::from_millis(5);
/// The copy of the settings as they were in order last, beside them.
const COPY: &str = "settings.backup.json";

/// The file that holds the settings. What is found wrong with it on the way is told by
/// [`take_findings`](SettingsFile::take_findings); copies of this value share what they found.
#[derive(Clone, Debug)]
pub struct SettingsFile {
    path: PathBuf,
    clock: fn() -> Timestamp,
    found: Arc<Mutex<Findings>>,
}

/// What was found: each thing is told once.
#[derive(Debug, Default)]
struct Findings {
    told: Vec<Finding>,
    untold: Vec<Finding>,
}

/// Why the settings can not be used.
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
    /// The file was written by a later version of this program.
    #[error("{} has version {version}, and this program knows {VERSION}. It was left as it is; use a newer presence-tray", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its version.
        version: u64,
    },
    /// Another program is changing it, for longer than anybody waits.
    #[error("{} can not be written: another program is changing it. Try again in a moment", .0.display())]
    Busy(PathBuf),
    /// The file can not be written.
    #[error("{} can not be written: {source}", path.display())]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

/// What was found in the place of the settings.
enum Looked {
    Writable(Writable),
    /// Settings of a later version, with its number.
    ReadOnly(u64, Document),
}

/// Settings that may be written, and what in their place is to be put aside before.
struct Writable {
    document: Document,
    /// What is no settings: why, and its bytes where it has any.
    broken: Option<(Saying, Option<Vec<u8>>)>,
    /// Whether the file does not have this content.
    restored: bool,
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
        let path = directory.join("settings.json");
        SettingsFile { path, clock: Timestamp::now, found: Arc::default() }
    }

    /// The same, with another clock; it names what is put aside.
    #[must_use]
    pub fn with_clock(self, clock: fn() -> Timestamp) -> SettingsFile {
        SettingsFile { clock, ..self }
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Where the copy of it is.
    fn copy(&self) -> PathBuf {
        self.path.with_file_name(COPY)
    }

    /// What was found since this was called last, each thing once.
    #[must_use]
    pub fn take_findings(&self) -> Vec<Finding> {
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        let untold = std::mem::take(&mut found.untold);
        found.told.extend(untold.iter().cloned());
        untold
    }

    fn note(&self, finding: Finding) {
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        if !found.told.contains(&finding) && !found.untold.contains(&finding) {
            found.untold.push(finding);
        }
    }

    /// The settings; empty ones where there is no file yet. Nothing is written: in the place of a file that is broken
    /// or gone the last good copy is read.
    ///
    /// # Errors
    /// [`SettingsError::Newer`] where a later version wrote the file and does not say that this one can read it.
    pub fn read(&self) -> Result<Settings, SettingsError> {
        match self.look()? {
            Looked::Writable(Writable { document, broken, restored }) => {
                self.note_restored(broken.as_ref().map(|(why, _)| why), None, restored);
                Ok(document.settings)
            }
            Looked::ReadOnly(version, document) => {
                self.note(Finding::Newer { path: self.path.clone(), version, readable: true });
                Ok(document.settings)
            }
        }
    }

    /// The settings with which the program starts, whatever is found in their place. A file that is broken is put
    /// aside and the last good copy takes its place; one in the shape of an earlier version is written in that of
    /// this one; the copy is renewed.
    #[must_use]
    pub fn begin(&self) -> Settings {
        match self.change(|_| Ok::<(), SettingsError>(())) {
            Ok(()) => {}
            // It is told by what is read below.
            Err(SettingsError::Newer { .. }) => {}
            Err(error) => self.note(Finding::Unwritable(of_settings(&error))),
        }
        self.read().unwrap_or_else(|error| {
            self.note(match error {
                SettingsError::Newer { path, version } => Finding::Newer { path, version, readable: false },
                error => Finding::Unwritable(of_settings(&error)),
            });
            Settings::default()
        })
    }

    fn look(&self) -> Result<Looked, SettingsError> {
        let (broken, document) = match find(&self.path) {
            Found::Content(Content::Good(document), _) => (None, Some(*document)),
            Found::Content(Content::Newer { version, readable: None }, _) => {
                return Err(SettingsError::Newer { path: self.path.clone(), version });
            }
            Found::Content(Content::Newer { version, readable: Some(document) }, _) => {
                self.note_not_understood(&document);
                return Ok(Looked::ReadOnly(version, *document));
            }
            Found::Content(Content::Broken(why), bytes) => (Some((why, Some(bytes))), None),
            Found::Unreadable(why) => (Some((why, None)), None),
            Found::Nothing => (None, None),
        };
        let there = document.is_some();
        let document = document.or_else(|| copy_of(&self.copy()));
        if let Some(document) = &document {
            self.note_not_understood(document);
        }
        let restored = !there && document.is_some();
        let document = document.unwrap_or_else(Document::new);
        Ok(Looked::Writable(Writable { document, broken, restored }))
    }

    fn note_not_understood(&self, document: &Document) {
        let places = document.not_understood();
        if !places.is_empty() {
            self.note(Finding::NotUnderstood { path: self.path.clone(), places });
        }
        if !document.beyond().is_empty() {
            self.note(Finding::Beyond { path: self.path.clone(), what: document.beyond().to_vec() });
        }
    }

    fn note_restored(&self, broken: Option<&Saying>, aside: Option<PathBuf>, restored: bool) {
        let path = self.path.clone();
        match broken {
            Some(why) => {
                let instead = if restored { Instead::Copy(self.copy()) } else { Instead::Nothing };
                self.note(Finding::Broken { path, why: why.clone(), aside, instead });
            }
            None if restored => self.note(Finding::Missing { path, copy: self.copy() }),
            None => {}
        }
    }

    /// Makes sure that the settings can be changed: the directory is there, and files can be made in it.
    ///
    /// # Errors
    /// [`SettingsError::Unwritable`] where they can not.
    pub fn prepare(&self) -> Result<(), SettingsError> {
        make_private_directory(folder(&self.path)).map_err(|source| self.unwritable(source))?;
        let target = target(&self.path).map_err(|source| self.unwritable(source))?;
        tempfile::NamedTempFile::new_in(folder(&target)).map_err(|source| self.unwritable(source))?;
        Ok(())
    }

    /// Changes the settings: reads them, lets `change` decide, and replaces the file; what of it is not changed or not
    /// understood stays as it is. What is broken is put aside first. Two programs that do so at once wait for each
    /// other.
    ///
    /// # Errors
    /// A [`SettingsError`] as an `E` where the file is of a later version or can not be written, or what `change` says.
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
        self.change_document(patience, |document| {
            let mut settings = document.settings.clone();
            let out = change(&mut settings)?;
            let changed = document.set(settings).map_err(|error| self.unwritable(error.into()))?;
            Ok((out, changed))
        })
    }

    /// Sets one setting; without a value it is as it is by itself. What is in its place now need not be understood.
    ///
    /// # Errors
    /// As [`SettingsFile::change`].
    pub fn put(&self, setting: &Setting, value: Option<Value>) -> Result<(), SettingsError> {
        self.put_within(PATIENCE, setting, value)
    }

    /// The same for who can not wait long for another program.
    ///
    /// # Errors
    /// Where the file can not be read or written; it is then as it was.
    pub fn put_within(
        &self,
        patience: Duration,
        setting: &Setting,
        value: Option<Value>,
    ) -> Result<(), SettingsError> {
        self.change_document(patience, |document| Ok(((), document.put(setting, value))))
    }

    fn change_document<T, E: From<SettingsError>>(
        &self,
        patience: Duration,
        change: impl FnOnce(&mut Document) -> Result<(T, bool), E>,
    ) -> Result<T, E> {
        let unwritable = |source| self.unwritable(source);
        make_private_directory(folder(&self.path)).map_err(unwritable)?;
        // Nothing is written to it, and what somebody put in its place stays as it is.
        let path = folder(&self.path).join("settings.lock");
        let lock = File::options().read(true).write(true).create(true).truncate(false).open(path);
        let lock = lock.map_err(unwritable)?;
        self.lock_within(&lock, patience)?;
        let Writable { mut document, broken, restored } = match self.look()? {
            Looked::Writable(writable) => writable,
            Looked::ReadOnly(version, _) => {
                return Err(SettingsError::Newer { path: self.path.clone(), version }.into());
            }
        };
        let (out, changed) = change(&mut document)?;
        let text = document.text().map_err(|error| unwritable(error.into()))?;
        let aside = match &broken {
            Some((_, bytes)) => {
                Some(put_aside(&self.path, bytes.as_deref(), (self.clock)()).map_err(unwritable)?)
            }
            None => None,
        };
        self.note_restored(broken.as_ref().map(|(why, _)| why), aside, restored);
        if changed || restored || broken.is_some() {
            replace(&self.path, text.as_bytes()).map_err(unwritable)?;
        }
        self.renew_copy(text.as_bytes());
        Ok(out)
    }

    /// The copy has what the file has. A copy that can not be written is not worth a word: the settings are in order.
    fn renew_copy(&self, text: &[u8]) {
        let is_there = self.path.exists();
        let differs = || std::fs::read(self.copy()).map_or(true, |copy| copy != text);
        if is_there && differs() {
            let _ = replace(&self.copy(), text);
        }
    }

    /// Takes the lock, and looks again and again while another program has it.
    fn lock_within(&self, lock: &File, patience: Duration) -> Result<(), SettingsError> {
        let until = Instant::now() + patience;
        loop {
            match lock.try_lock() {
                Ok(()) => return Ok(()),
                Err(TryLockError::Error(error)) => return Err(self.unwritable(error)),
                Err(TryLockError::WouldBlock) if Instant::now() >= until => {
                    return Err(SettingsError::Busy(self.path.clone()));
                }
                Err(TryLockError::WouldBlock) => std::thread::sleep(AGAIN),
            }
        }
    }

    fn unwritable(&self, source: io::Error) -> SettingsError {
        SettingsError::Unwritable { path: self.path.clone(), source }
    }
}

#[cfg(test)]
mod tests;
