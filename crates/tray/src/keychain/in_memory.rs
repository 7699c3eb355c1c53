//! A keychain that lasts as long as the program: for secrets that are to be kept for this run only.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use secrecy::SecretString;

use super::{Entry, Keychain, KeychainError};

/// A keychain that ends with the program.
#[derive(Debug, Default)]
pub struct InMemory(Mutex<HashMap<Entry, SecretString>>);

impl InMemory {
    fn lock(&self) -> MutexGuard<'_, HashMap<Entry, SecretString>> {
        // What is done while it is held can not leave half of it.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Keychain for InMemory {
    fn get(&self, entry: &Entry) -> Result<Option<SecretString>, KeychainError> {
        Ok(self.lock().get(entry).cloned())
    }

    fn set(&self, entry: &Entry, secret: &SecretString) -> Result<(), KeychainError> {
        self.lock().insert(entry.clone(), secret.clone());
        Ok(())
    }

    fn remove(&self, entry: &Entry) -> Result<bool, KeychainError> {
        Ok(self.lock().remove(entry).is_some())
    }
}
