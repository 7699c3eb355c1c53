//! Why a keychain does not answer.

use thiserror::Error;
use wordpress::Spoken;

/// Why a secret could not be had or kept. An entry that is not there is no error.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum KeychainError {
    /// It is there, and closed.
    #[error("the keychain is locked")]
    Locked,
    /// The user or the system does not let this program in.
    #[error("the keychain does not let Presence Tray in")]
    Denied,
    /// Nothing that keeps secrets is running.
    #[error("no keychain is running on this desktop: {0}")]
    Missing(Spoken),
    /// It is there and something else went wrong.
    #[error("the keychain can not be used: {0}")]
    Failed(Spoken),
}

impl KeychainError {
    /// It went wrong while it was asked, for no reason of its own.
    #[must_use]
    pub fn ended() -> KeychainError {
        KeychainError::Failed(wordpress::saying!("asking-ended").into())
    }
}
