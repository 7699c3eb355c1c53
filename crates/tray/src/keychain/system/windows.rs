//! The Credential Manager. It is open as long as the user is signed in to Windows, and never asks.

use std::collections::HashMap;

use keyring_core::Error;
use keyring_core::api::CredentialStoreApi as _;
use secrecy::SecretString;
use windows_native_keyring_store::Store;
use wordpress::saying;

use super::{Entry, KeychainError, SystemKeychain, native};
use crate::words::quoted;

/// The user has one of them.
#[derive(Clone, Debug, Default)]
pub struct Place {}

pub(super) fn get_all(
    keychain: &SystemKeychain,
    entries: &[Entry],
) -> Vec<Result<Option<SecretString>, KeychainError>> {
    let get = |entry| native::get(&credential(&keychain.service, entry)?, meaning);
    entries.iter().map(get).collect()
}

pub(super) fn set(
    keychain: &SystemKeychain,
    entry: &Entry,
    secret: &SecretString,
) -> Result<(), KeychainError> {
    native::set(&credential(&keychain.service, entry)?, secret, meaning)
}

pub(super) fn remove(keychain: &SystemKeychain, entry: &Entry) -> Result<bool, KeychainError> {
    native::remove(&credential(&keychain.service, entry)?, meaning)
}

/// Named in one piece, which is what the Credential Manager lists: a user name of its own may be no longer than
/// 513 characters, a name 32,767.
fn credential(service: &str, entry: &Entry) -> Result<keyring_core::Entry, KeychainError> {
    let account = entry.account();
    let name = format!("{service}: {account}");
    // Not handed on to the user's other computers, as the settings are not.
    let modifiers = HashMap::from([("target", name.as_str()), ("persistence", "Local")]);
    let store = Store::new().map_err(|error| meaning(&error))?;
    store.build(service, &account, Some(&modifiers)).map_err(|error| meaning(&error))
}

fn meaning(error: &Error) -> KeychainError {
    match error {
        // Accounts without a session of their own, such as those of services, have none.
        Error::NoStorageAccess(_) => KeychainError::Missing(saying!("keychain-no-manager").into()),
        error => KeychainError::Failed(quoted(error)),
    }
}
