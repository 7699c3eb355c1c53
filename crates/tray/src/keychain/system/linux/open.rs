//! One conversation with the Secret Service.

use std::collections::HashMap;
use std::future::Future;
use std::time::Duration;

use futures_util::StreamExt as _;
use secrecy::{ExposeSecret as _, SecretString};
use secret_service::{Collection, EncryptionType, Error, Item, SecretService};
use wordpress::saying;
use zbus::Connection;
use zbus::fdo::DBusProxy;

use super::denied::why;
use super::{Place, SystemKeychain};
use crate::keychain::{Asking, Entry, KeychainError};
use crate::terminal::safe_line;

/// For what needs nobody: a keychain that is started by being asked included.
const ANSWER: Duration = Duration::from_secs(15);
/// For a secret: some keychains ask the user whether a program may have it, and do not tell that they do.
const SECRET: Duration = Duration::from_secs(120);
/// For somebody who is asked to unlock it. Then the connection is closed, which takes the dialog away.
const USER: Duration = Duration::from_secs(600);
/// The name of whoever keeps secrets on the bus.
const NAME: &str = "org.freedesktop.secrets";
/// What a keyring is called that is made because there was none.
const NEW_KEYRING: &str = "Login";

/// The Secret Service with an encrypted session.
pub(super) struct Open<'a> {
    connection: Connection,
    secrets: SecretService<'static>,
    keychain: &'a SystemKeychain,
}

impl<'a> Open<'a> {
    /// Starts the service where it is installed and not running.
    pub(super) async fn new(keychain: &'a SystemKeychain) -> Result<Open<'a>, KeychainError> {
        let connection = match tokio::time::timeout(ANSWER, connect(&keychain.place)).await {
            Ok(Ok(connection)) => connection,
            Ok(Err(_)) | Err(_) => {
                return Err(KeychainError::Missing(saying!("no-session-bus").into()));
            }
        };
        let secrets = SecretService::connect_with_existing(EncryptionType::Dh, connection.clone());
        let secrets = within(ANSWER, secrets).await?;
        Ok(Open { connection, secrets, keychain })
    }

    /// The bytes of a secret; whoever gets them wipes them.
    pub(super) async fn get(&self, entry: &Entry) -> Result<Option<Vec<u8>>, KeychainError> {
        match self.find(entry).await?.first() {
            Some(item) => within(SECRET, item.get_secret()).await.map(Some),
            None => Ok(None),
        }
    }

    pub(super) async fn set(&self, entry: &Entry, secret: &SecretString) -> Result<(), KeychainError> {
        let secret = secret.expose_secret().as_bytes();
        let found = match self.find(entry).await {
            Err(KeychainError::Missing(_)) if self.keychain.asking == Asking::TheUser => Vec::new(),
            found => found?,
        };
        if let Some(item) = found.first() {
            return within(SECRET, item.set_secret(secret, "text/plain")).await;
        }
        let account = entry.account();
        let label = safe_line(&format!("{}: {account}", &self.keychain.service));
        let keyring = self.keyring().await?;
        let attributes = attributes(&self.keychain.service, &account);
        self.asked(Box::pin(keyring.create_item(&label, attributes, secret, true, "text/plain"))).await?;
        Ok(())
    }

    pub(super) async fn remove(&self, entry: &Entry) -> Result<bool, KeychainError> {
        let found = self.find(entry).await?;
        for item in &found {
            self.asked(Box::pin(item.delete())).await?;
        }
        Ok(!found.is_empty())
    }

    /// The entry's items, open. None are there only where the keyring that would have them is open and says so.
    async fn find(&self, entry: &Entry) -> Result<Vec<Item<'_>>, KeychainError> {
        let account = entry.account();
        let search =
            || within(ANSWER, self.secrets.search_items(attributes(&self.keychain.service, &account)));
        let found = search().await?;
        if !found.unlocked.is_empty() {
            return Ok(found.unlocked);
        }
        if let Some(locked) = found.locked.into_iter().next() {
            self.unlock(Box::pin(locked.unlock())).await?;
            return if within(ANSWER, locked.is_locked()).await? {
                Err(KeychainError::Locked)
            } else {
                Ok(vec![locked])
            };
        }
        let keyring = within(ANSWER, self.secrets.get_default_collection()).await?;
        if !within(ANSWER, keyring.is_locked()).await? {
            return Ok(Vec::new());
        }
        // Not every keychain tells what is in a locked keyring.
        self.unlock(Box::pin(keyring.unlock())).await?;
        Ok(search().await?.unlocked)
    }

    /// The keyring for new entries, open; made where there is none and the user may be asked for its password.
    async fn keyring(&self) -> Result<Collection<'_>, KeychainError> {
        let keyring = match within(ANSWER, self.secrets.get_default_collection()).await {
            Err(KeychainError::Missing(_)) if self.keychain.asking == Asking::TheUser => {
                self.asked(Box::pin(self.secrets.create_collection(NEW_KEYRING, "default"))).await?
            }
            keyring => keyring?,
        };
        if within(ANSWER, keyring.is_locked()).await? {
            self.unlock(Box::pin(keyring.unlock())).await?;
        }
        Ok(keyring)
    }

    async fn unlock(&self, unlock: impl Future<Output = Result<(), Error>>) -> Result<(), KeychainError> {
        match self.keychain.asking {
            Asking::Never => Err(KeychainError::Locked),
            Asking::TheUser => self.asked(unlock).await,
        }
    }

    /// Does what may show the user a dialog. One whose keychain is gone never ends by itself.
    async fn asked<T>(&self, dialog: impl Future<Output = Result<T, Error>>) -> Result<T, KeychainError> {
        tokio::select! {
            ended = within(USER, dialog) => ended,
            gone = self.gone() => Err(gone),
        }
    }

    /// Waits until whoever keeps secrets leaves the bus.
    async fn gone(&self) -> KeychainError {
        let ended = || KeychainError::Failed(saying!("keychain-ended").into());
        let Ok(bus) = DBusProxy::new(&self.connection).await else { return ended() };
        let Ok(mut owners) = bus.receive_name_owner_changed_with_args(&[(0, NAME)]).await else {
            return ended();
        };
        while let Some(changed) = owners.next().await {
            if changed.args().is_ok_and(|args| args.new_owner().is_none()) {
                break;
            }
        }
        ended()
    }
}

async fn connect(place: &Place) -> zbus::Result<Connection> {
    match place {
        Place::Session => Connection::session().await,
        Place::Bus(address) => zbus::connection::Builder::address(address.as_str())?.build().await,
    }
}

async fn within<T>(
    patience: Duration,
    answer: impl Future<Output = Result<T, Error>>,
) -> Result<T, KeychainError> {
    match tokio::time::timeout(patience, answer).await {
        Ok(answer) => answer.map_err(|error| why(&error)),
        Err(_) => {
            let silent = saying!("keychain-silent", seconds = patience.as_secs());
            Err(KeychainError::Failed(silent.into()))
        }
    }
}

/// What an item is found by; the same as of other programs that use the keyring crates.
fn attributes<'a>(service: &'a str, account: &'a str) -> HashMap<&'a str, &'a str> {
    HashMap::from([("service", service), ("username", account)])
}
