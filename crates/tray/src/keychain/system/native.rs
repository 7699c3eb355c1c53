//! An entry of a keyring store, as this program asks it.

use keyring_core::Error;
use secrecy::zeroize::Zeroize as _;
use secrecy::{ExposeSecret as _, SecretString};
use wordpress::saying;

use super::KeychainError;

/// What an error of the store's own means.
pub(super) type Meaning = fn(&Error) -> KeychainError;

pub(super) fn get(
    entry: &keyring_core::Entry,
    meaning: Meaning,
) -> Result<Option<SecretString>, KeychainError> {
    match entry.get_password() {
        Ok(password) => Ok(Some(SecretString::from(password))),
        Err(Error::NoEntry) => Ok(None),
        Err(Error::BadEncoding(mut bytes)) => {
            bytes.zeroize();
            Err(KeychainError::Failed(saying!("keychain-no-text").into()))
        }
        Err(error) => Err(meaning(&error)),
    }
}

pub(super) fn set(
    entry: &keyring_core::Entry,
    secret: &SecretString,
    meaning: Meaning,
) -> Result<(), KeychainError> {
    entry.set_password(secret.expose_secret()).map_err(|error| meaning(&error))
}

pub(super) fn remove(entry: &keyring_core::Entry, meaning: Meaning) -> Result<bool, KeychainError> {
    match entry.delete_credential() {
        Ok(()) => Ok(true),
        Err(Error::NoEntry) => Ok(false),
        Err(error) => Err(meaning(&error)),
    }
}
