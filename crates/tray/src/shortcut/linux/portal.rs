//! Keys on Wayland, by the portal `org.freedesktop.portal.GlobalShortcuts`. The desktop asks its user, who may choose other keys
//! or none.
//!
//! By `zbus` as it is: `ashpd` would bring all portals for the sake of three calls.

use std::collections::HashMap;
use std::time::Duration;

use wordpress::saying;
use zbus::export::ordered_stream::OrderedStreamExt as _;
use zbus::fdo::DBusProxy;
use zbus::message::Type;
use zbus::names::OwnedUniqueName;
use zbus::zvariant::{ObjectPath, OwnedObjectPath, OwnedValue, Value};
use zbus::{Connection, MatchRule, Message, MessageStream};

use super::{Told, Way};
use crate::shortcut::{Holding, Key, Modifier, NotHeld, Shortcut};

const PORTAL: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";
const SHORTCUTS: &str = "org.freedesktop.portal.GlobalShortcuts";
const REQUEST: &str = "org.freedesktop.portal.Request";
const SESSION: &str = "org.freedesktop.portal.Session";
/// How long a question may take that nobody but programs has to answer. A portal that has to be started first takes a
/// second or two.
const PATIENCE: Duration = Duration::from_secs(20);
/// What the desktop shows of the shortcut. English: it is kept there under this name.
const DESCRIPTION: &str = "Find a site, person or post";

/// What options and answers are.
type Options<'a> = HashMap<&'a str, Value<'a>>;
type Results = HashMap<String, OwnedValue>;

/// The portal of this session.
pub(super) struct Portal;

impl Way for Portal {
    async fn hold(self, shortcut: Shortcut, told: &Told) -> NotHeld {
        match Bound::by(shortcut).await {
            Ok((bound, as_told)) => {
                told.holding(Holding::told_as(as_told.as_deref())).await;
                bound.listen(told).await
            }
            Err(why) => why,
        }
    }
}

/// A shortcut that the portal gave. It is the desktop's again when the connection is dropped.
struct Bound {
    _bus: Connection,
    messages: MessageStream,
    /// Who answered: nobody else is listened to.
    portal: OwnedUniqueName,
    session: OwnedObjectPath,
    name: String,
}

impl Bound {
    /// Asks for it, until the user has answered; and what the desktop says of its keys.
    async fn by(shortcut: Shortcut) -> Result<(Bound, Option<String>), NotHeld> {
        let bus = in_time(connect()).await?;
        let mut messages = MessageStream::from(&bus);
        in_time(subscribe(&bus)).await?;
        let options = Options::from([
            ("handle_token", Value::from("presence_tray_session")),
            ("session_handle_token", Value::from("presence_tray")),
        ]);
        let (portal, request) = in_time(call(&bus, "CreateSession", &options)).await?;
        let answered = answer(&mut messages, &portal, &request, None);
        let results = tokio::time::timeout(PATIENCE, answered).await.map_err(|_| silent())??;
        let session = results.get("session_handle").and_then(path).ok_or_else(nonsense)?;

        // A desktop that has keys for a name keeps those: other keys have another name.
        let name = format!("switcher-{}", shortcut.to_string().replace('+', "-"));
        let about = Options::from([
            ("description", Value::from(DESCRIPTION)),
            ("preferred_trigger", Value::from(trigger(shortcut))),
        ]);
        let options = Options::from([("handle_token", Value::from("presence_tray_keys"))]);
        let body = (&session, vec![(name.as_str(), about)], "", options);
        let (_, request) = in_time(call(&bus, "BindShortcuts", &body)).await?;
        // The user has as much time for that as they want.
        let results = answer(&mut messages, &portal, &request, Some(&session)).await?;
        let as_told = match results.get("shortcuts") {
            Some(shortcuts) => given(shortcuts, &name)?,
            None => None,
        };
        Ok((Bound { _bus: bus, messages, portal, session, name }, as_told))
    }

    /// Tells each press until the portal is gone or takes the keys back.
    async fn listen(mut self, told: &Told) -> NotHeld {
        while let Some(Ok(message)) = self.messages.next().await {
            match said(&message, &self.portal) {
                Some(Said::Activated(session, name)) if session == self.session && name == self.name => {
                    told.pressed();
                }
                Some(Said::Closed(session)) if session == self.session => {
                    return NotHeld::Failed(saying!("portal-took-back").into());
                }
                Some(Said::Gone) => break,
                _ => {}
            }
        }
        NotHeld::Failed(saying!("portal-gone").into())
    }
}

async fn connect() -> Result<Connection, NotHeld> {
    Connection::session().await.map_err(NotHeld::failed)
}

async fn subscribe(bus: &Connection) -> Result<(), NotHeld> {
    let add = async || -> zbus::Result<()> {
        let signals = || MatchRule::builder().msg_type(Type::Signal);
        let daemon = DBusProxy::new(bus).await?;
        for (interface, member) in [(REQUEST, "Response"), (SHORTCUTS, "Activated"), (SESSION, "Closed")] {
            let rule = signals().sender(PORTAL)?.interface(interface)?.member(member)?;
            daemon.add_match_rule(rule.build()).await?;
        }
        let owner = signals().interface("org.freedesktop.DBus")?.member("NameOwnerChanged")?;
        Ok(daemon.add_match_rule(owner.add_arg(PORTAL)?.build()).await?)
    };
    add().await.map_err(NotHeld::failed)
}

/// Calls a method that is answered later: who will answer, and where.
async fn call<B>(
    bus: &Connection,
    method: &str,
    body: &B,
) -> Result<(OwnedUniqueName, OwnedObjectPath), NotHeld>
where
    B: serde::Serialize + zbus::zvariant::DynamicType,
{
    let answer =
        bus.call_method(Some(PORTAL), PATH, Some(SHORTCUTS), method, body).await.map_err(not_called)?;
    let portal = answer.header().sender().map(|name| name.to_owned().into()).ok_or_else(nonsense)?;
    let request = answer.body().deserialize().map_err(NotHeld::failed)?;
    Ok((portal, request))
}

/// Waits for the answer to a request; where the session that it is about is closed, there is none.
async fn answer(
    messages: &mut MessageStream,
    portal: &OwnedUniqueName,
    request: &OwnedObjectPath,
    session: Option<&OwnedObjectPath>,
) -> Result<Results, NotHeld> {
    while let Some(Ok(message)) = messages.next().await {
        match said(&message, portal) {
            Some(Said::Response(of, code, results)) if of == *request => {
                return match code {
                    0 => Ok(results),
                    1 => Err(NotHeld::Denied),
                    _ => Err(NotHeld::Failed(saying!("portal-ended").into())),
                };
            }
            Some(Said::Closed(closed)) if session == Some(&closed) => {
                return Err(NotHeld::Failed(saying!("portal-ended").into()));
            }
            Some(Said::Gone) => break,
            _ => {}
        }
    }
    Err(NotHeld::Failed(saying!("portal-gone").into()))
}

/// Something that the portal said, or the bus about it.
enum Said {
    Response(OwnedObjectPath, u32, Results),
    Activated(OwnedObjectPath, String),
    Closed(OwnedObjectPath),
    Gone,
}

fn said(message: &Message, portal: &OwnedUniqueName) -> Option<Said> {
    let (header, body) = (message.header(), message.body());
    if header.message_type() != Type::Signal {
        return None;
    }
    let (sender, member) = (header.sender()?.as_str(), header.member()?.as_str());
    if sender == "org.freedesktop.DBus" {
        let (name, before, _) = body.deserialize::<(String, String, String)>().ok()?;
        return (member == "NameOwnerChanged" && name == PORTAL && before == portal.as_str())
            .then_some(Said::Gone);
    }
    if sender != portal.as_str() {
        return None;
    }
    let at = || header.path().map(|path| OwnedObjectPath::from(path.to_owned()));
    match member {
        "Response" => {
            let (code, results) = body.deserialize::<(u32, Results)>().ok()?;
            Some(Said::Response(at()?, code, results))
        }
        "Activated" => {
            let (session, name, _, _) = body.deserialize::<(OwnedObjectPath, String, u64, Results)>().ok()?;
            Some(Said::Activated(session, name))
        }
        "Closed" => Some(Said::Closed(at()?)),
        _ => None,
    }
}

/// What the desktop says of the keys that it gave for a name.
fn given(shortcuts: &OwnedValue, name: &str) -> Result<Option<String>, NotHeld> {
    let all: Vec<(String, Results)> =
        shortcuts.try_clone().ok().and_then(|all| all.try_into().ok()).ok_or_else(nonsense)?;
    // One that is left out was not given.
    let (_, about) = all.into_iter().find(|(given, _)| given == name).ok_or(NotHeld::Denied)?;
    Ok(about.get("trigger_description").and_then(|told| told.downcast_ref::<String>().ok()))
}

/// An object's path, which some send as text.
fn path(value: &OwnedValue) -> Option<OwnedObjectPath> {
    if let Ok(path) = value.downcast_ref::<ObjectPath<'_>>() {
        return Some(path.to_owned().into());
    }
    value.downcast_ref::<String>().ok().and_then(|path| path.try_into().ok())
}

/// The keys as the “shortcuts” specification of freedesktop.org writes them.
fn trigger(shortcut: Shortcut) -> String {
    let held = shortcut.held().map(|one| match one {
        Modifier::Ctrl => "CTRL+",
        Modifier::Alt => "ALT+",
        Modifier::Shift => "SHIFT+",
        Modifier::Super => "LOGO+",
    });
    let key = match shortcut.key() {
        Key::Function(number) => format!("F{number}"),
        Key::Character(_) | Key::Space => shortcut.key().to_string(),
        Key::PageUp => "Page_Up".to_owned(),
        Key::PageDown => "Page_Down".to_owned(),
        Key::Insert => "Insert".to_owned(),
        Key::Home => "Home".to_owned(),
        Key::End => "End".to_owned(),
        Key::Left => "Left".to_owned(),
        Key::Right => "Right".to_owned(),
        Key::Up => "Up".to_owned(),
        Key::Down => "Down".to_owned(),
    };
    held.collect::<String>() + &key
}

async fn in_time<T>(asked: impl Future<Output = Result<T, NotHeld>>) -> Result<T, NotHeld> {
    tokio::time::timeout(PATIENCE, asked).await.map_err(|_| silent())?
}

fn silent() -> NotHeld {
    NotHeld::Failed(saying!("portal-silent").into())
}

fn nonsense() -> NotHeld {
    NotHeld::Failed(saying!("portal-nonsense").into())
}

/// Why a method could not be called.
fn not_called(error: zbus::Error) -> NotHeld {
    const ABSENT: [&str; 5] =
        ["ServiceUnknown", "NameHasNoOwner", "UnknownMethod", "UnknownInterface", "UnknownObject"];
    match &error {
        zbus::Error::MethodError(name, text, _) => {
            let of_the_bus = name.strip_prefix("org.freedesktop.DBus.Error.");
            if of_the_bus.is_some_and(|name| ABSENT.contains(&name) || name.starts_with("Spawn.")) {
                return NotHeld::NoPortal;
            }
            NotHeld::failed(text.as_deref().unwrap_or(name.as_str()))
        }
        _ => NotHeld::failed(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_written_as_portals_read_them() {
        for (typed, wanted) in [
            ("ctrl+alt+w", "CTRL+ALT+w"),
            ("super+shift+f5", "SHIFT+LOGO+F5"),
            ("alt+space", "ALT+space"),
            ("ctrl+page-up", "CTRL+Page_Up"),
        ] {
            assert_eq!(trigger(typed.parse().unwrap()), wanted);
        }
        let modifiers = ["CTRL", "ALT", "SHIFT", "LOGO"];
        for key in Key::all() {
            let trigger =
                trigger(Shortcut::new(&[Modifier::Ctrl, Modifier::Alt, Modifier::Shift], key).unwrap());
            assert!(trigger.split('+').filter(|part| !modifiers.contains(part)).count() == 1, "{trigger}");
        }
    }
}
