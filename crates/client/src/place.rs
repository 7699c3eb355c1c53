//! Where the socket is.

use std::io;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;
use thiserror::Error;

/// Names the directory that is used in the place of the system's own.
pub const DIRECTORY_ENV: &str = "PRESENCE_TRAY_RUNTIME_DIR";
/// Names the directory of the settings: settings of their own have a running program of their own.
const SETTINGS_ENV: &str = "PRESENCE_TRAY_CONFIG_DIR";

/// The directory that the socket is in. Only this user may look into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    directory: PathBuf,
}

/// Why the socket can not be used.
#[derive(Debug, Error)]
pub enum SocketError {
    /// The system does not tell where such a thing belongs.
    #[error("there is no directory for the socket of the running program; set {DIRECTORY_ENV} to one")]
    NoDirectory,
    /// The directory can not be made private.
    #[error("the directory {} can not be used for the socket of the running program: {source}", path.display())]
    Directory {
        /// The directory.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// Somebody else could put things into the directory.
    #[error("the directory {} is not this user's own, so the socket of the running program can not be in it; set {DIRECTORY_ENV} to another one", .0.display())]
    NotPrivate(PathBuf),
    /// The system does not take an address so long.
    #[error("{} is longer than the {longest} bytes that this system takes for a socket; set {DIRECTORY_ENV} to a directory with a shorter name", path.display())]
    TooLong {
        /// The socket.
        path: PathBuf,
        /// The most bytes.
        longest: usize,
    },
    /// The socket can not be listened on.
    #[error("no program can be let in at {}: {source}", path.display())]
    Listen {
        /// The socket.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

impl Place {
    /// The directory that `PRESENCE_TRAY_RUNTIME_DIR` names; otherwise `run` beside settings that
    /// `PRESENCE_TRAY_CONFIG_DIR` names; otherwise `presence-tray` in the system's directory for such things
    /// (`XDG_RUNTIME_DIR`), or in the one for a program's state, or for what it can make anew.
    ///
    /// # Errors
    /// [`SocketError::NoDirectory`] where there is no home directory.
    pub fn of_this_user() -> Result<Place, SocketError> {
        let named =
            |variable| std::env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from);
        if let Some(directory) = named(DIRECTORY_ENV) {
            return Ok(Place::in_directory(&directory));
        }
        if let Some(settings) = named(SETTINGS_ENV) {
            return Ok(Place::in_directory(&settings.join("run")));
        }
        let base = etcetera::choose_base_strategy().map_err(|_| SocketError::NoDirectory)?;
        let directory = base.runtime_dir().or_else(|| base.state_dir()).unwrap_or_else(|| base.cache_dir());
        Ok(Place::in_directory(&directory.join("presence-tray")))
    }

    /// This directory.
    #[must_use]
    pub fn in_directory(directory: &Path) -> Place {
        Place { directory: directory.to_owned() }
    }

    /// The directory.
    #[must_use]
    pub fn directory(&self) -> &Path {
        &self.directory
    }

    /// The file that the running program holds a lock on.
    #[must_use]
    pub fn lock(&self) -> PathBuf {
        self.directory.join("lock")
    }

    /// The socket; on Windows the file that holds the name of the pipe.
    #[must_use]
    pub fn socket(&self) -> PathBuf {
        self.directory.join("socket")
    }
}
