//! The part of a desktop portal that tells whether the user prefers dark windows.

use zbus::zvariant::{OwnedValue, Value};
use zbus::{Connection, object_server::SignalEmitter};

const PATH: &str = "/org/freedesktop/portal/desktop";
const KEY: (&str, &str) = ("org.freedesktop.appearance", "color-scheme");

/// The portal.
pub struct Portal(Connection);

struct Settings(u32);

#[zbus::interface(name = "org.freedesktop.portal.Settings")]
impl Settings {
    fn read(&self, space: &str, key: &str) -> zbus::fdo::Result<OwnedValue> {
        if (space, key) != KEY {
            return Err(zbus::fdo::Error::Failed("no such setting".into()));
        }
        // Wrapped twice, as portals do.
        Ok(Value::Value(Box::new(Value::U32(self.0))).try_into().unwrap())
    }

    #[zbus(signal)]
    async fn setting_changed(
        to: &SignalEmitter<'_>,
        space: &str,
        key: &str,
        value: Value<'_>,
    ) -> zbus::Result<()>;
}

impl Portal {
    /// 0: no preference, 1: dark, 2: light.
    pub async fn start(scheme: u32) -> Portal {
        let bus = zbus::connection::Builder::session().unwrap().serve_at(PATH, Settings(scheme)).unwrap();
        Portal(bus.name("org.freedesktop.portal.Desktop").unwrap().build().await.unwrap())
    }

    /// The user prefers something else.
    pub async fn change(&self, scheme: u32) {
        let to = SignalEmitter::new(&self.0, PATH).unwrap();
        Settings::setting_changed(&to, KEY.0, KEY.1, Value::U32(scheme)).await.unwrap();
    }
}
