//! A Secret Service of the test's own, with one locked keyring that never opens.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use zbus::object_server::SignalEmitter;
use zbus::zvariant::{ObjectPath, OwnedObjectPath, OwnedValue, Value};
use zbus::{Connection, interface};

use super::bus::Bus;
use super::waiting::News;

const SERVICE: &str = "/org/freedesktop/secrets";
const KEYRING: &str = "/org/freedesktop/secrets/collection/login";
const ITEM: &str = "/org/freedesktop/secrets/collection/login/1";
const PROMPT: &str = "/org/freedesktop/secrets/prompt/1";

/// What becomes of its dialog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialog {
    /// The user closes it.
    Closed,
    /// Nobody answers it.
    Open,
}

/// A Secret Service that never opens its keyring. It ends when this is dropped.
#[derive(Debug)]
pub struct RefusingKeyring {
    connection: Connection,
    asked: Arc<Mutex<usize>>,
    news: News,
}

impl RefusingKeyring {
    /// Takes the name on the bus.
    ///
    /// # Errors
    /// Where somebody has it already.
    pub async fn start(bus: &Bus, dialog: Dialog) -> zbus::Result<RefusingKeyring> {
        let (asked, news) = (Arc::new(Mutex::new(0)), News::default());
        let prompt = Prompt { dialog, asked: Arc::clone(&asked), news: news.clone() };
        let connection = zbus::connection::Builder::address(bus.address().as_str())?
            .serve_at(SERVICE, Secrets)?
            .serve_at(KEYRING, Keyring)?
            .serve_at(ITEM, Item)?
            .serve_at(PROMPT, prompt)?
            .name("org.freedesktop.secrets")?
            .build()
            .await?;
        Ok(RefusingKeyring { connection, asked, news })
    }

    /// How often it asked the user.
    #[must_use]
    pub fn asked(&self) -> usize {
        *self.asked.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until it asks the user.
    ///
    /// # Panics
    /// When `patience` is over.
    pub async fn asks(&self, patience: std::time::Duration) {
        let look = async || if self.asked() > 0 { Ok(()) } else { Err("nobody was asked".to_owned()) };
        self.news.until(patience, "the keychain asks the user", look).await;
    }

    /// Leaves the bus, whatever it is doing.
    ///
    /// # Errors
    /// Where the connection can not be closed.
    pub async fn crash(self) -> zbus::Result<()> {
        self.connection.close().await
    }
}

fn path(path: &'static str) -> OwnedObjectPath {
    ObjectPath::from_static_str_unchecked(path).into()
}

struct Secrets;

#[interface(name = "org.freedesktop.Secret.Service")]
impl Secrets {
    /// Answers with a number for the key exchange; nothing is ever encrypted with what comes of it.
    #[expect(clippy::unused_self, reason = "an interface")]
    fn open_session(
        &self,
        _algorithm: &str,
        _input: Value<'_>,
    ) -> zbus::fdo::Result<(OwnedValue, OwnedObjectPath)> {
        let key = OwnedValue::try_from(Value::from(vec![2_u8; 128]));
        Ok((
            key.map_err(|error| zbus::fdo::Error::Failed(error.to_string()))?,
            path("/org/freedesktop/secrets/session/1"),
        ))
    }

    #[expect(clippy::unused_self, reason = "an interface")]
    fn search_items(
        &self,
        _attributes: HashMap<String, String>,
    ) -> (Vec<OwnedObjectPath>, Vec<OwnedObjectPath>) {
        (Vec::new(), vec![path(ITEM)])
    }

    #[expect(clippy::unused_self, reason = "an interface")]
    fn read_alias(&self, _name: &str) -> OwnedObjectPath {
        path(KEYRING)
    }

    #[expect(clippy::unused_self, reason = "an interface")]
    fn unlock(&self, _objects: Vec<OwnedObjectPath>) -> (Vec<OwnedObjectPath>, OwnedObjectPath) {
        (Vec::new(), path(PROMPT))
    }
}

struct Keyring;

#[interface(name = "org.freedesktop.Secret.Collection")]
impl Keyring {
    #[zbus(property)]
    #[expect(clippy::unused_self, reason = "an interface")]
    fn locked(&self) -> bool {
        true
    }
}

struct Item;

#[interface(name = "org.freedesktop.Secret.Item")]
impl Item {
    #[zbus(property)]
    #[expect(clippy::unused_self, reason = "an interface")]
    fn locked(&self) -> bool {
        true
    }
}

struct Prompt {
    dialog: Dialog,
    asked: Arc<Mutex<usize>>,
    news: News,
}

#[interface(name = "org.freedesktop.Secret.Prompt")]
impl Prompt {
    async fn prompt(
        &self,
        _window: &str,
        #[zbus(signal_emitter)] emitter: SignalEmitter<'_>,
    ) -> zbus::fdo::Result<()> {
        *self.asked.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.news.tell();
        if self.dialog == Dialog::Closed {
            Prompt::completed(&emitter, true, Value::from("")).await?;
        }
        Ok(())
    }

    #[zbus(signal)]
    async fn completed(emitter: &SignalEmitter<'_>, dismissed: bool, result: Value<'_>) -> zbus::Result<()>;
}
