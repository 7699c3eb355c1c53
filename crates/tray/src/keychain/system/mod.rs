//! The keychain of this computer: the Secret Service, the Credential Manager or the Keychain of macOS.
//!
//! Each call opens it anew, so one that appears later, or dies and comes back, is found by the next call.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(any(target_os = "macos", windows))]
mod native;
#[cfg(windows)]
mod windows;

#[cfg(target_os = "linux")]
use linux as here;
#[cfg(target_os = "macos")]
use macos as here;
use secrecy::SecretString;
#[cfg(windows)]
use windows as here;

use super::{Entry, Keychain, KeychainError, SERVICE};

pub use here::Place;

/// The environment variable that names another service than [`SERVICE`], so that a demonstration or a test can not
/// touch the user's entries.
pub const SERVICE_ENV: &str = "PRESENCE_TRAY_KEYCHAIN_SERVICE";

/// Whether the user may be disturbed by a dialog of the keychain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Asking {
    /// No: what is locked stays [`KeychainError::Locked`].
    Never,
    /// Yes: the user asked for something that needs it, and may be asked to unlock it. A call takes as long as they do.
    TheUser,
}

/// The keychain of this computer.
#[cfg_attr(
    not(target_os = "linux"),
    expect(dead_code, reason = "elsewhere there is one, and that of Windows never asks")
)]
#[derive(Clone, Debug)]
pub struct SystemKeychain {
    service: String,
    asking: Asking,
    place: Place,
}

impl SystemKeychain {
    /// The entries of this user: those of [`SERVICE`], or of the service that the environment names.
    #[must_use]
    pub fn of_this_user(asking: Asking) -> SystemKeychain {
        let other = std::env::var(SERVICE_ENV).ok().filter(|name| !name.trim().is_empty());
        SystemKeychain::of(&other.unwrap_or_else(|| SERVICE.to_owned()), asking)
    }

    /// The entries of a service.
    #[must_use]
    pub fn of(service: &str, asking: Asking) -> SystemKeychain {
        SystemKeychain { service: service.to_owned(), asking, place: Place::default() }
    }

    /// The same, but somewhere else.
    #[must_use]
    pub fn at(self, place: Place) -> SystemKeychain {
        SystemKeychain { place, ..self }
    }
}

impl Keychain for SystemKeychain {
    fn get(&self, entry: &Entry) -> Result<Option<SecretString>, KeychainError> {
        self.get_all(std::slice::from_ref(entry)).pop().unwrap_or(Ok(None))
    }

    fn get_all(&self, entries: &[Entry]) -> Vec<Result<Option<SecretString>, KeychainError>> {
        here::get_all(self, entries)
    }

    fn set(&self, entry: &Entry, secret: &SecretString) -> Result<(), KeychainError> {
        here::set(self, entry, secret)
    }

    fn remove(&self, entry: &Entry) -> Result<bool, KeychainError> {
        here::remove(self, entry)
    }
}
