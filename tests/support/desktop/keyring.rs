//! gnome-keyring on a private bus.

use std::io;
use std::time::Duration;

use futures_util::StreamExt as _;
use zbus::Connection;
use zbus::fdo::DBusProxy;
use zbus::zvariant::{ObjectPath, OwnedObjectPath, OwnedValue, Value};

use super::bus::Bus;
use super::process::Process;
use super::profile::Profile;
use super::waiting::within;

/// What unlocks the keyring.
const MASTER: &str = "a password that only this test knows";
/// How long it may take to be there.
const UP: Duration = Duration::from_secs(20);
const NAME: &str = "org.freedesktop.secrets";
const SERVICE: &str = "/org/freedesktop/secrets";
const LOGIN: &str = "/org/freedesktop/secrets/collection/login";

/// gnome-keyring, with the user's keyring in the profile's folder. It ends when this is dropped.
#[derive(Debug)]
pub struct Keyring {
    process: Process,
    connection: Connection,
}

impl Keyring {
    /// Starts it with its keyring open, as after a login with a password. The keyring is made where there is none.
    ///
    /// # Errors
    /// Where it can not be started.
    pub async fn start(profile: &Profile, bus: &Bus) -> zbus::Result<Keyring> {
        let password = profile.runtime_folder().join("master");
        write(&password, profile)?;
        let keyring = Keyring::start_with(profile, bus, "--unlock").await?;
        std::fs::remove_file(password).map_err(io_error)?;
        Ok(keyring)
    }

    /// Starts it with its keyring locked, as after a login without a password.
    ///
    /// # Errors
    /// Where it can not be started.
    pub async fn start_locked(profile: &Profile, bus: &Bus) -> zbus::Result<Keyring> {
        write(&profile.runtime_folder().join("master"), profile)?;
        Keyring::start_with(profile, bus, "").await
    }

    async fn start_with(profile: &Profile, bus: &Bus, unlock: &str) -> zbus::Result<Keyring> {
        let connection = bus.connect().await?;
        let dbus = DBusProxy::new(&connection).await?;
        let mut owners = dbus.receive_name_owner_changed_with_args(&[(0, NAME)]).await?;
        let script = format!(
            "exec gnome-keyring-daemon --foreground --components=secrets {unlock} <'{}'",
            profile.runtime_folder().join("master").display()
        );
        let process = profile.run("sh", &["-c", &script]).map_err(io_error)?;
        within(UP, "gnome-keyring is on the bus", owners.next()).await;
        Ok(Keyring { process, connection })
    }

    /// Locks the keyring.
    ///
    /// # Errors
    /// Where it does not do that.
    pub async fn lock(&self) -> zbus::Result<()> {
        let objects = vec![ObjectPath::try_from(LOGIN)?];
        let reply = self.call("org.freedesktop.Secret.Service", "Lock", &(objects,)).await?;
        let (locked, _): (Vec<OwnedObjectPath>, OwnedObjectPath) = reply.body().deserialize()?;
        assert_eq!(locked.len(), 1, "the keyring is locked");
        Ok(())
    }

    /// Unlocks the keyring, as its own dialog does.
    ///
    /// # Errors
    /// Where it does not do that.
    pub async fn unlock(&self) -> zbus::Result<()> {
        let reply =
            self.call("org.freedesktop.Secret.Service", "OpenSession", &("plain", Value::from(""))).await?;
        let (_, session): (OwnedValue, OwnedObjectPath) = reply.body().deserialize()?;
        let secret = (session, Vec::<u8>::new(), MASTER.as_bytes(), "text/plain");
        let interface = "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface";
        self.call(interface, "UnlockWithMasterPassword", &(ObjectPath::try_from(LOGIN)?, secret)).await?;
        Ok(())
    }

    /// The labels of what it holds. What is deleted while they are asked for, one after the other, is not among them.
    ///
    /// # Errors
    /// Where it does not tell.
    pub async fn labels(&self) -> zbus::Result<Vec<String>> {
        let items: Vec<OwnedObjectPath> =
            self.property(LOGIN, "org.freedesktop.Secret.Collection", "Items").await?;
        let mut labels = Vec::new();
        for item in items {
            match self.property(item.as_str(), "org.freedesktop.Secret.Item", "Label").await {
                Ok(label) => labels.push(label),
                Err(zbus::Error::MethodError(name, ..)) if is_gone(&name) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(labels)
    }

    /// It stands still: it has its name and answers nothing, as on a computer that is short of memory.
    pub fn stand_still(&self) {
        self.process.signal(rustix::process::Signal::STOP);
    }

    /// It goes on.
    pub fn go_on(&self) {
        self.process.signal(rustix::process::Signal::CONT);
    }

    /// Ends it by force.
    ///
    /// # Errors
    /// Where it can not be waited for.
    pub async fn crash(self) -> io::Result<()> {
        self.process.crash().await
    }

    async fn call<B>(&self, interface: &str, method: &str, body: &B) -> zbus::Result<zbus::Message>
    where
        B: serde::Serialize + zbus::zvariant::DynamicType,
    {
        self.connection.call_method(Some(NAME), SERVICE, Some(interface), method, body).await
    }

    async fn property<T>(&self, path: &str, interface: &str, name: &str) -> zbus::Result<T>
    where
        T: TryFrom<OwnedValue>,
        zbus::zvariant::Error: From<T::Error>,
    {
        let asked = (interface, name);
        let properties = Some("org.freedesktop.DBus.Properties");
        let reply = self.connection.call_method(Some(NAME), path, properties, "Get", &asked).await?;
        let value: OwnedValue = reply.body().deserialize()?;
        Ok(T::try_from(value).map_err(zbus::zvariant::Error::from)?)
    }
}

/// Whether gnome-keyring answers so for an item that it does not have any more.
fn is_gone(error: &str) -> bool {
    matches!(error, "org.freedesktop.DBus.Error.UnknownMethod" | "org.freedesktop.DBus.Error.UnknownObject")
}

/// The password for standard input, and the folder that gnome-keyring wants.
fn write(password: &std::path::Path, profile: &Profile) -> zbus::Result<()> {
    std::fs::write(password, MASTER).map_err(io_error)?;
    std::fs::create_dir_all(profile.data_folder().join("keyrings")).map_err(io_error)
}

fn io_error(error: io::Error) -> zbus::Error {
    zbus::Error::InputOutput(std::sync::Arc::new(error))
}
