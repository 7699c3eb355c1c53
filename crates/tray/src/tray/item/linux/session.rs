//! What the session bus tells about the panel: whether one shows items, how bright it is, and that the bus is gone.

use std::time::Duration;

use tokio::sync::mpsc::Sender;
use zbus::export::ordered_stream::OrderedStreamExt as _;
use zbus::fdo::DBusProxy;
use zbus::message::Type;
use zbus::zvariant::OwnedValue;
use zbus::{Connection, MatchRule, Message, MessageStream};

use super::panel::tone;
use crate::controller::TrayHost;
use crate::tray::item::shapes::PanelTone;

/// Who keeps the list of items.
const WATCHER: &str = "org.kde.StatusNotifierWatcher";
const WATCHER_PATH: &str = "/StatusNotifierWatcher";
/// Who tells about the look of the desktop.
const PORTAL: &str = "org.freedesktop.portal.Desktop";
const PORTAL_PATH: &str = "/org/freedesktop/portal/desktop";
const SETTINGS: &str = "org.freedesktop.portal.Settings";
const APPEARANCE: &str = "org.freedesktop.appearance";
const SCHEME: &str = "color-scheme";
/// How long a question may take. A portal that has to be started first takes a second or two.
const PATIENCE: Duration = Duration::from_secs(10);

/// Something that the bus told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum News {
    /// Whether something shows items.
    Host(TrayHost),
    /// How bright the panel is.
    Panel(PanelTone),
}

/// Tells what happens on the bus until it is gone, or until nobody listens. `ask`: also how bright the panel is.
pub(super) async fn listen(bus: Connection, ask: bool, news: Sender<News>) {
    let mut messages = MessageStream::from(&bus);
    if subscribe(&bus, ask).await.is_err() {
        return;
    }
    let portal = async {
        if ask && let Some(value) = ask_portal(&bus).await {
            let _ = news.send(News::Panel(tone(&value))).await;
        }
    };
    let told = async {
        if news.send(News::Host(host(&bus).await)).await.is_err() {
            return;
        }
        while let Some(Ok(message)) = messages.next().await {
            let told = match about(&message) {
                Some(About::Host) => News::Host(host(&bus).await),
                Some(About::Panel(tone)) => News::Panel(tone),
                None => continue,
            };
            if news.send(told).await.is_err() {
                return;
            }
        }
    };
    tokio::pin!(portal, told);
    tokio::select! {
        () = &mut told => {}
        () = &mut portal => told.await,
        () = news.closed() => {}
    }
}

async fn subscribe(bus: &Connection, ask: bool) -> zbus::Result<()> {
    let signals = || MatchRule::builder().msg_type(Type::Signal);
    let bus = DBusProxy::new(bus).await?;
    let owner = signals().interface("org.freedesktop.DBus")?.member("NameOwnerChanged")?.add_arg(WATCHER)?;
    bus.add_match_rule(owner.build()).await?;
    bus.add_match_rule(signals().sender(WATCHER)?.interface(WATCHER)?.build()).await?;
    if ask {
        let changed = signals().sender(PORTAL)?.interface(SETTINGS)?.member("SettingChanged")?;
        bus.add_match_rule(changed.add_arg(APPEARANCE)?.add_arg(SCHEME)?.build()).await?;
    }
    Ok(())
}

/// What a message is about.
enum About {
    Host,
    Panel(PanelTone),
}

fn about(message: &Message) -> Option<About> {
    let header = message.header();
    if header.message_type() != Type::Signal {
        return None;
    }
    match header.member()?.as_str() {
        "NameOwnerChanged" | "StatusNotifierHostRegistered" | "StatusNotifierHostUnregistered" => {
            Some(About::Host)
        }
        "SettingChanged" => {
            let body = message.body();
            let (space, key, value): (String, String, OwnedValue) = body.deserialize().ok()?;
            (space == APPEARANCE && key == SCHEME).then(|| About::Panel(tone(&value)))
        }
        _ => None,
    }
}

/// Whether something shows items.
async fn host(bus: &Connection) -> TrayHost {
    let question = ("org.kde.StatusNotifierWatcher", "IsStatusNotifierHostRegistered");
    let properties = Some("org.freedesktop.DBus.Properties");
    let asked = bus.call_method(Some(WATCHER), WATCHER_PATH, properties, "Get", &question);
    let absent = match tokio::time::timeout(PATIENCE, asked).await {
        Ok(Ok(answer)) => {
            answer.body().deserialize::<OwnedValue>().is_ok_and(|value| value == OwnedValue::from(false))
        }
        Ok(Err(zbus::Error::MethodError(name, _, _))) => NOBODY.contains(&name.as_str()),
        // One that is too busy to answer is there.
        Ok(Err(_)) | Err(_) => false,
    };
    if absent { TrayHost::Absent } else { TrayHost::There }
}

/// How the bus says that a name belongs to nobody.
const NOBODY: [&str; 2] =
    ["org.freedesktop.DBus.Error.ServiceUnknown", "org.freedesktop.DBus.Error.NameHasNoOwner"];

/// What the portal says, where there is one.
async fn ask_portal(bus: &Connection) -> Option<OwnedValue> {
    let asked = bus.call_method(Some(PORTAL), PORTAL_PATH, Some(SETTINGS), "Read", &(APPEARANCE, SCHEME));
    let answer = tokio::time::timeout(PATIENCE, asked).await.ok()?.ok()?;
    answer.body().deserialize().ok()
}
