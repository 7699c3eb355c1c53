//! A desktop's portal of the test's own, which gives global keys to programs, or does not.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::StreamExt as _;
use zbus::message::Header;
use zbus::names::OwnedUniqueName;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};
use zbus::{Connection, fdo, interface};

use super::bus::Bus;
use super::waiting::{News, within};

const NAME: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";
const SHORTCUTS: &str = "org.freedesktop.portal.GlobalShortcuts";
/// What it says of the keys that it gives, with something that no terminal is to see.
const TOLD: &str = "Press \u{1b}[1mCtrl+Alt+E";

type Options = HashMap<String, OwnedValue>;

/// What the user says when they are asked for keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keys {
    /// Yes, with other keys than those that were wished for.
    Given,
    /// No.
    Refused,
    /// Yes, and to none of those that were wished for.
    LeftOut,
    /// Nothing: the question stands there.
    Unanswered,
}

/// Keys that a program asked for.
#[derive(Clone, Debug)]
pub struct Wish {
    /// The keys, as the specification writes them.
    pub trigger: String,
    program: OwnedUniqueName,
    session: OwnedObjectPath,
    name: String,
}

/// The portal. It ends when this is dropped.
#[derive(Debug)]
pub struct Portal {
    connection: Connection,
    wishes: Arc<Mutex<Vec<Wish>>>,
    news: News,
}

impl Portal {
    /// Takes the name on the bus.
    ///
    /// # Errors
    /// Where somebody has it already.
    pub async fn start(bus: &Bus, keys: Keys) -> zbus::Result<Portal> {
        let (wishes, news) = (Arc::new(Mutex::new(Vec::new())), News::default());
        let shortcuts = Shortcuts { keys, wishes: Arc::clone(&wishes), news: news.clone() };
        let connection = zbus::connection::Builder::address(bus.address().as_str())?
            .serve_at(PATH, shortcuts)?
            .name(NAME)?
            .build()
            .await?;
        Ok(Portal { connection, wishes, news })
    }

    /// What was asked for last, once something was asked for so often.
    ///
    /// # Panics
    /// When `patience` is over.
    pub async fn asked(&self, times: usize, patience: Duration) -> Wish {
        let look = async || {
            let wishes = self.wishes.lock().unwrap_or_else(PoisonError::into_inner);
            match wishes.last() {
                Some(wish) if wishes.len() == times => Ok(wish.clone()),
                _ => Err(format!("{wishes:?}")),
            }
        };
        self.news.until(patience, "keys are asked for", look).await
    }

    /// Waits until the program does not wait for these keys any more: a desktop has them back then.
    ///
    /// # Panics
    /// When `patience` is over.
    pub async fn given_back(&self, wish: &Wish, patience: Duration) {
        let gone = async || -> zbus::Result<()> {
            let bus = fdo::DBusProxy::new(&self.connection).await?;
            let mut changes = bus.receive_name_owner_changed().await?;
            while bus.name_has_owner(wish.program.as_ref().into()).await? {
                changes.next().await;
            }
            Ok(())
        };
        let given_back = within(patience, "keys are given back", gone()).await;
        given_back.unwrap_or_else(|error| panic!("{error}"));
    }

    /// The keys are pressed.
    ///
    /// # Errors
    /// Where that can not be told.
    pub async fn press(&self, wish: &Wish) -> zbus::Result<()> {
        let body = (&wish.session, wish.name.as_str(), 7_u64, Options::new());
        self.connection.emit_signal(Some(&wish.program), PATH, SHORTCUTS, "Activated", &body).await
    }

    /// The desktop gives them to somebody else.
    ///
    /// # Errors
    /// Where that can not be told.
    pub async fn take_back(&self, wish: &Wish) -> zbus::Result<()> {
        let session = "org.freedesktop.portal.Session";
        self.connection
            .emit_signal(Some(&wish.program), &wish.session, session, "Closed", &Options::new())
            .await
    }
}

struct Shortcuts {
    keys: Keys,
    wishes: Arc<Mutex<Vec<Wish>>>,
    news: News,
}

#[interface(name = "org.freedesktop.portal.GlobalShortcuts")]
impl Shortcuts {
    #[expect(clippy::unused_self, reason = "an interface")]
    fn create_session(
        &self,
        options: Options,
        #[zbus(header)] header: Header<'_>,
        #[zbus(connection)] connection: &Connection,
    ) -> fdo::Result<OwnedObjectPath> {
        let program = program(&header)?;
        let session = below(&program, "session", &options, "session_handle_token")?;
        let results = HashMap::from([("session_handle", Value::from(session.as_str().to_owned()))]);
        let request = below(&program, "request", &options, "handle_token")?;
        respond(connection, program, request.clone(), 0, results);
        Ok(request)
    }

    fn bind_shortcuts(
        &self,
        session: OwnedObjectPath,
        shortcuts: Vec<(String, Options)>,
        _parent: &str,
        options: Options,
        #[zbus(header)] header: Header<'_>,
        #[zbus(connection)] connection: &Connection,
    ) -> fdo::Result<OwnedObjectPath> {
        let program = program(&header)?;
        let Some((name, about)) = shortcuts.into_iter().next() else {
            return Err(fdo::Error::InvalidArgs("no keys".to_owned()));
        };
        let trigger = text(&about, "preferred_trigger")?;
        text(&about, "description")?;
        let wish = Wish { trigger, program: program.clone(), session, name: name.clone() };
        self.wishes.lock().unwrap_or_else(PoisonError::into_inner).push(wish);
        let told = HashMap::from([("trigger_description", Value::from(TOLD))]);
        let given = if self.keys == Keys::Given { vec![(name, told)] } else { Vec::new() };
        let results = HashMap::from([("shortcuts", Value::from(given))]);
        let request = below(&program, "request", &options, "handle_token")?;
        if self.keys != Keys::Unanswered {
            respond(connection, program, request.clone(), u32::from(self.keys == Keys::Refused), results);
        }
        self.news.tell();
        Ok(request)
    }
}

fn program(header: &Header<'_>) -> fdo::Result<OwnedUniqueName> {
    let sender = header.sender().ok_or_else(|| fdo::Error::Failed("nobody asks".to_owned()))?;
    Ok(sender.to_owned().into())
}

fn text(options: &Options, name: &str) -> fdo::Result<String> {
    let value = options.get(name).and_then(|value| value.downcast_ref::<String>().ok());
    value.ok_or_else(|| fdo::Error::InvalidArgs(format!("no {name}")))
}

/// Where something of a program's is.
fn below(
    program: &OwnedUniqueName,
    what: &str,
    options: &Options,
    token: &str,
) -> fdo::Result<OwnedObjectPath> {
    let own = program.trim_start_matches(':').replace('.', "_");
    let path = format!("{PATH}/{what}/{own}/{}", text(options, token)?);
    path.try_into().map_err(|_| fdo::Error::InvalidArgs(format!("{token} is no part of a path")))
}

/// Answers a request, before the call that began it returns or after.
fn respond(
    connection: &Connection,
    program: OwnedUniqueName,
    request: OwnedObjectPath,
    code: u32,
    results: HashMap<&'static str, Value<'static>>,
) {
    let connection = connection.clone();
    tokio::spawn(async move {
        let (interface, body) = ("org.freedesktop.portal.Request", (code, results));
        // A program that is gone waits for nothing.
        let _ = connection.emit_signal(Some(&program), &request, interface, "Response", &body).await;
    });
}
