//! The Secret Service, by `secret-service`: the crate under the keyring store for it. That store unlocks whatever it
//! finds locked, so it can not be asked without a dialog, and it waits for ever.

mod denied;
mod open;

use std::future::Future;

use secrecy::SecretString;
use secrecy::zeroize::Zeroize as _;

use super::{Entry, KeychainError, SystemKeychain};
use wordpress::saying;

use crate::words::quoted;
use open::Open;

/// The bus on which secrets are kept.
#[derive(Clone, Debug, Default)]
pub enum Place {
    /// The session bus of the user.
    #[default]
    Session,
    /// Another one, by its D-Bus address.
    Bus(String),
}

pub(super) fn get_all(
    keychain: &SystemKeychain,
    entries: &[Entry],
) -> Vec<Result<Option<SecretString>, KeychainError>> {
    let looked_up = on_a_thread(async {
        let open = Open::new(keychain).await?;
        let mut found = Vec::with_capacity(entries.len());
        for entry in entries {
            let one = open.get(entry).await;
            let hopeless = one.as_ref().err().filter(|why| !matches!(why, KeychainError::Locked)).cloned();
            found.push(one.and_then(|secret| secret.map(text).transpose()));
            if let Some(why) = hopeless {
                // Whoever does not answer, or says no, is not asked once for each entry.
                found.resize_with(entries.len(), || Err(why.clone()));
                break;
            }
        }
        Ok(found)
    });
    looked_up.unwrap_or_else(|why| vec![Err(why); entries.len()])
}

pub(super) fn set(
    keychain: &SystemKeychain,
    entry: &Entry,
    secret: &SecretString,
) -> Result<(), KeychainError> {
    on_a_thread(async { Open::new(keychain).await?.set(entry, secret).await })
}

pub(super) fn remove(keychain: &SystemKeychain, entry: &Entry) -> Result<bool, KeychainError> {
    on_a_thread(async { Open::new(keychain).await?.remove(entry).await })
}

fn text(secret: Vec<u8>) -> Result<SecretString, KeychainError> {
    match String::from_utf8(secret) {
        Ok(secret) => Ok(SecretString::from(secret)),
        Err(error) => {
            error.into_bytes().zeroize();
            Err(KeychainError::Failed(saying!("keychain-no-text").into()))
        }
    }
}

/// Waits for it on a thread of its own, for a runtime can neither wait nor end inside another one.
fn on_a_thread<T: Send>(
    work: impl Future<Output = Result<T, KeychainError>> + Send,
) -> Result<T, KeychainError> {
    let run = || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        runtime.map_err(|error| KeychainError::Failed(quoted(error)))?.block_on(work)
    };
    let ended = std::thread::scope(|threads| {
        // The system may have no thread to give.
        let begun = std::thread::Builder::new().spawn_scoped(threads, run);
        begun.map(std::thread::ScopedJoinHandle::join).map_err(|error| KeychainError::Failed(quoted(error)))
    });
    ended?.unwrap_or_else(|_| Err(KeychainError::ended()))
}
