//! The interface of notification servers on Linux: Desktop Notifications Specification 1.2.

use std::pin::Pin;
use std::time::Duration;

use zbus::names::OwnedUniqueName;
use zbus::proxy::CacheProperties;

use super::message::{Capabilities, Message};
use crate::notices::server::PROGRAM;

const NAME: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";
/// A server that answers later than this hangs. Long enough for one that the bus starts for the call.
const ANSWERS: Duration = Duration::from_secs(10);
/// Servers decide for themselves how long a notification stays on the screen.
const AS_LONG_AS_USUAL: i32 = -1;

/// An answer that did not come in time, to be waited for further.
pub(super) type Late = Pin<Box<dyn Future<Output = Result<Sent, CallError>> + Send>>;

/// What became of a notification that was to be shown.
pub(super) enum Showing {
    /// The server took it.
    Sent(Sent),
    /// The server did not answer in time. It may show it all the same.
    Late(Late),
}

/// The server of a bus, whichever owns the name.
#[derive(Clone, Debug)]
pub(super) struct Notifications(zbus::Proxy<'static>);

/// Why a server did not do what it was asked for.
#[derive(Debug, thiserror::Error)]
pub(super) enum CallError {
    /// Nothing owns the name, and the bus knows nothing to start.
    #[error("nothing shows notifications")]
    NoServer,
    /// No answer in time.
    #[error("no answer")]
    NoAnswer,
    /// An error came back, or something else than the specification says.
    #[error("{0}")]
    Refused(String),
    /// The bus is gone.
    #[error("the bus is gone")]
    BusGone,
}

/// What became of a notification that was sent.
#[derive(Debug)]
pub(super) struct Sent {
    /// The server's number for it; 0 is none.
    pub(super) number: u32,
    /// What the server can do.
    pub(super) can: Capabilities,
    /// Which server answered.
    pub(super) by: Option<OwnedUniqueName>,
}

impl Notifications {
    pub(super) async fn new(bus: &zbus::Connection) -> zbus::Result<Notifications> {
        let proxy = zbus::proxy::Builder::<zbus::Proxy<'_>>::new(bus)
            .destination(NAME)?
            .path(PATH)?
            .interface(NAME)?
            .cache_properties(CacheProperties::No)
            .build()
            .await?;
        Ok(Notifications(proxy))
    }

    pub(super) fn proxy(&self) -> &zbus::Proxy<'static> {
        &self.0
    }

    /// Shows a notification. `can`: where it was asked already; `replaces`: the number of the one whose place it
    /// takes, or 0; `icon`: the name of the program's icon, or nothing.
    pub(super) async fn show(
        &self,
        message: impl FnOnce(Capabilities) -> Message,
        can: Option<Capabilities>,
        replaces: u32,
        icon: &'static str,
    ) -> Result<Showing, CallError> {
        let can = match can {
            Some(can) => can,
            None => {
                let (_, named): (_, Vec<String>) = in_time(self.call("GetCapabilities", &())).await?;
                Capabilities::new(&named)
            }
        };
        let (message, server) = (message(can), self.clone());
        let mut asked: Late = Box::pin(async move {
            let body = (
                PROGRAM,
                replaces,
                icon,
                message.summary.as_str(),
                message.body.as_str(),
                &message.actions,
                message.hints(),
                AS_LONG_AS_USUAL,
            );
            let (by, number) = server.call("Notify", &body).await?;
            Ok(Sent { number, can, by })
        });
        match tokio::time::timeout(ANSWERS, asked.as_mut()).await {
            Ok(answer) => answer.map(Showing::Sent),
            Err(_) => Ok(Showing::Late(asked)),
        }
    }

    pub(super) async fn close(&self, number: u32) -> Result<(), CallError> {
        in_time(self.call("CloseNotification", &number)).await.map(|(_, ())| ())
    }

    /// Calls a method; who answered, and what.
    async fn call<B, R>(&self, method: &str, body: &B) -> Result<(Option<OwnedUniqueName>, R), CallError>
    where
        B: serde::Serialize + zbus::zvariant::DynamicType,
        R: for<'a> zbus::zvariant::DynamicDeserialize<'a>,
    {
        let answer = self.0.call_method(method, body).await?;
        let by = answer.header().sender().map(|name| name.to_owned().into());
        Ok((by, answer.body().deserialize()?))
    }
}

/// Gives up where the answer takes too long.
async fn in_time<R>(call: impl Future<Output = Result<R, CallError>>) -> Result<R, CallError> {
    tokio::time::timeout(ANSWERS, call).await.map_err(|_| CallError::NoAnswer)?
}

impl From<zbus::Error> for CallError {
    fn from(error: zbus::Error) -> CallError {
        match error {
            zbus::Error::InputOutput(_) => CallError::BusGone,
            zbus::Error::MethodError(name, text, _) => match name.as_str() {
                "org.freedesktop.DBus.Error.ServiceUnknown" | "org.freedesktop.DBus.Error.NameHasNoOwner" => {
                    CallError::NoServer
                }
                name if name.starts_with("org.freedesktop.DBus.Error.Spawn.") => CallError::NoServer,
                // It ended, or the bus lost patience.
                "org.freedesktop.DBus.Error.NoReply" | "org.freedesktop.DBus.Error.TimedOut" => {
                    CallError::NoAnswer
                }
                name => CallError::Refused(text.unwrap_or_else(|| name.to_owned())),
            },
            other => CallError::Refused(other.to_string()),
        }
    }
}

/// What a server says about a notification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Signal {
    /// A button or the notification itself was clicked.
    Invoked(u32, String),
    /// It timed out. Some servers keep it on a list.
    Expired(u32),
    /// It is gone.
    Closed(u32),
}

impl Signal {
    /// None for what is not known or not well formed.
    pub(super) fn read(message: &zbus::Message) -> Option<Signal> {
        let (header, body) = (message.header(), message.body());
        match header.member()?.as_str() {
            "ActionInvoked" => {
                let (id, key) = body.deserialize::<(u32, String)>().ok()?;
                Some(Signal::Invoked(id, key))
            }
            "NotificationClosed" => match body.deserialize::<(u32, u32)>().ok()? {
                (id, 1) => Some(Signal::Expired(id)),
                (id, _) => Some(Signal::Closed(id)),
            },
            _ => None,
        }
    }
}
