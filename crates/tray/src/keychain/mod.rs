//! Secrets in the system's keychain: one entry for each site and user.

mod entry;
mod error;
mod in_memory;

use std::fmt::Debug;

use secrecy::SecretString;

pub use entry::{Entry, SERVICE};
pub use error::KeychainError;
pub use in_memory::InMemory;

/// Where secrets are kept. Calls may take as long as the user needs to unlock it, so the loop and tasks never make
/// them themselves.
pub trait Keychain: Debug + Send + Sync {
    /// The secret of an entry; `None` where the keychain is open and has no such entry.
    ///
    /// # Errors
    /// A [`KeychainError`] where that can not be known: it says nothing about whether the entry is there.
    fn get(&self, entry: &Entry) -> Result<Option<SecretString>, KeychainError>;

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
