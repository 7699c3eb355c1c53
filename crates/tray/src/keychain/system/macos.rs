//! The login keychain of macOS.

use apple_native_keyring_store::keychain::Store;
use keyring_core::Error;
use keyring_core::api::CredentialStoreApi as _;
use secrecy::SecretString;
use security_framework::os::macos::keychain::{KeychainUserInteractionLock, SecKeychain};
use wordpress::saying;

use super::{Asking, Entry, KeychainError, SystemKeychain, native};
use crate::words::quoted;

/// The user has one of them.
#[derive(Clone, Debug, Default)]
pub struct Place {}

pub(super) fn get_all(
    keychain: &SystemKeychain,
    entries: &[Entry],
) -> Vec<Result<Option<SecretString>, KeychainError>> {
    let _silence = silence(keychain.asking);
    let get = |entry| native::get(&item(&keychain.service, entry)?, meaning);
    entries.iter().map(get).collect()
}

pub(super) fn set(
    keychain: &SystemKeychain,
    entry: &Entry,
    secret: &SecretString,
) -> Result<(), KeychainError> {
    let _silence = silence(keychain.asking);
    native::set(&item(&keychain.service, entry)?, secret, meaning)
}

pub(super) fn remove(keychain: &SystemKeychain, entry: &Entry) -> Result<bool, KeychainError> {
    let _silence = silence(keychain.asking);
    native::remove(&item(&keychain.service, entry)?, meaning)
}

/// As long as this is held, macOS answers with an error instead of a dialog.
fn silence(asking: Asking) -> Option<KeychainUserInteractionLock> {
    // Where it can not be had, a dialog is better than no answer.
    (asking == Asking::Never).then(SecKeychain::disable_user_interaction)?.ok()
}

fn item(service: &str, entry: &Entry) -> Result<keyring_core::Entry, KeychainError> {
    let store = Store::new().map_err(|error| meaning(&error))?;
    store.build(service, &entry.account(), None).map_err(|error| meaning(&error))
}

/// By the result codes of Security.framework (`SecBase.h`).
fn meaning(error: &Error) -> KeychainError {
    let (Error::PlatformFailure(inner) | Error::NoStorageAccess(inner)) = error else {
        return KeychainError::Failed(quoted(error));
    };
    match inner.downcast_ref::<security_framework::base::Error>().map(|error| error.code()) {
        // errSecInteractionNotAllowed, errSecInteractionRequired
        Some(-25308 | -25315) => KeychainError::Locked,
        // errSecAuthFailed, userCanceledErr, wrPermErr, errSecInvalidOwnerEdit
        Some(-25293 | -128 | -61 | -25244) => KeychainError::Denied,
        // errSecNotAvailable, errSecNoSuchKeychain, errSecNoDefaultKeychain
        Some(-25291 | -25294 | -25307) => KeychainError::Missing(saying!("keychain-no-login").into()),
        _ => KeychainError::Failed(quoted(inner)),
    }
}
