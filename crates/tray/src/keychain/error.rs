//! Why a keychain does not answer.

use thiserror::Error;

/// Why a secret could not be had or kept. An entry that is not there is no error.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum KeychainError {
    /// It is there, and closed.
    #[error("the keychain is locked. Unlock it, and Presence Tray goes on by itself")]
    Locked,
    /// The user or the system does not let this program in.
    #[error(
        "the keychain does not let Presence Tray in. Allow it in the keychain's own program, or when it asks the next time"
    )]
    Denied,
    /// Nothing that keeps secrets is running.
    #[error(
        "no keychain is running on this desktop: {0}. Install or start one, such as gnome-keyring, KWallet or KeePassXC; Presence Tray finds it by itself"
    )]
    Missing(String),
    /// It is there and something else went wrong.
    #[error("the keychain can not be used: {0}")]
    Failed(String),
}
