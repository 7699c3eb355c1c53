//! Secrets in the system's keychain: one entry for each site and user.
//!
//! [`SystemKeychain`] is the one of this computer, [`InMemory`] one that ends with the program. [`Errands`] asks it
//! on a thread of its own, for an answer can take as long as the user needs to unlock it.

mod entry;
mod errands;
mod error;
mod in_memory;
mod system;

use std::fmt::Debug;

use secrecy::SecretString;

pub use entry::{Entry, SERVICE};
pub use errands::Errands;
pub use error::KeychainError;
pub use in_memory::InMemory;
pub use system::{Asking, Place, SERVICE_ENV, SystemKeychain};

/// Where secrets are kept. Calls may take as long as the user needs to unlock it, so the loop and tasks never make
/// them themselves.
pub trait Keychain: Debug + Send + Sync {
    /// The secret of an entry; `None` where the keychain is open and has no such entry.
    ///
    /// # Errors
    /// A [`KeychainError`] where that can not be known: it says nothing about whether the entry is there.
    fn get(&self, entry: &Entry) -> Result<Option<SecretString>, KeychainError>;

    /// The secrets of several entries, in their order: quicker than one after the other.
    fn get_all(&self, entries: &[Entry]) -> Vec<Result<Option<SecretString>, KeychainError>> {
        entries.iter().map(|entry| self.get(entry)).collect()
    }

    /// Keeps a secret, in the place of the one that the entry had.
    ///
    /// # Errors
    /// A [`KeychainError`] where it is not kept.
    fn set(&self, entry: &Entry, secret: &SecretString) -> Result<(), KeychainError>;

    /// Forgets an entry, and tells whether it was there.
    ///
    /// # Errors
    /// A [`KeychainError`] where it may still be there.
    fn remove(&self, entry: &Entry) -> Result<bool, KeychainError>;
}
