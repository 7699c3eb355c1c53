//! A notification server that shows no pixel: it keeps what it is given, and presses buttons.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;
use zbus::Connection;
use zbus::object_server::SignalEmitter;
use zbus::zvariant::OwnedValue;

use super::bus::Bus;
use super::waiting::News;

const PATH: &str = "/org/freedesktop/Notifications";

/// A notification server.
#[derive(Debug)]
pub struct NotificationServer {
    connection: Connection,
    kept: Arc<Mutex<Kept>>,
    news: News,
}

/// A notification as it was given to the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The server's number for it.
    pub id: u32,
    /// Whether it took the place of one that was shown.
    pub replaced: bool,
    /// Who shows it.
    pub application: String,
    /// The first line.
    pub summary: String,
    /// The other lines, with their markup.
    pub body: String,
    /// What can be pressed: key and label. `default` is a click on the notification itself.
    pub actions: Vec<(String, String)>,
    /// 0 low, 1 normal, 2 critical; none where it was not told.
    pub urgency: Option<u8>,
    /// Milliseconds until the server closes it; -1: as the server likes; 0: never.
    pub expires: i32,
    /// When it came.
    pub at: Instant,
}

/// A notification that the program took back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Withdrawn {
    /// The server's number for it.
    pub id: u32,
    /// When.
    pub at: Instant,
}

#[derive(Debug, Default)]
struct Kept {
    shown: Vec<Shown>,
    withdrawn: Vec<Withdrawn>,
    open: Vec<u32>,
    last: u32,
}

struct Server {
    capabilities: Vec<String>,
    kept: Arc<Mutex<Kept>>,
    news: News,
}

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Server {
    #[expect(clippy::too_many_arguments, reason = "as the specification has it")]
    fn notify(
        &self,
        app_name: String,
        replaces_id: u32,
        _app_icon: &str,
        summary: String,
        body: String,
        actions: Vec<String>,
        hints: HashMap<String, OwnedValue>,
        expire_timeout: i32,
    ) -> u32 {
        let mut kept = lock(&self.kept);
        let replaced = replaces_id != 0 && kept.open.contains(&replaces_id);
        let id = if replaced {
            replaces_id
        } else {
            kept.last += 1;
            kept.last
        };
        if !replaced {
            kept.open.push(id);
        }
        let pairs = actions.chunks_exact(2).filter_map(|pair| match pair {
            [key, label] => Some((key.clone(), label.clone())),
            _ => None,
        });
        kept.shown.push(Shown {
            id,
            replaced,
            application: app_name,
            summary,
            body,
            actions: pairs.collect(),
            urgency: hints.get("urgency").and_then(|urgency| urgency.downcast_ref().ok()),
            expires: expire_timeout,
            at: Instant::now(),
        });
        self.news.tell();
        id
    }

    async fn close_notification(&self, id: u32, #[zbus(signal_emitter)] emitter: SignalEmitter<'_>) {
        let known = {
            let mut kept = lock(&self.kept);
            let known = kept.open.contains(&id);
            kept.open.retain(|open| *open != id);
            kept.withdrawn.push(Withdrawn { id, at: Instant::now() });
            known
        };
        self.news.tell();
        if known {
            // 3: by a call to CloseNotification. Nobody may be listening.
            let _ = Server::notification_closed(&emitter, id, 3).await;
        }
    }

    fn get_capabilities(&self) -> Vec<String> {
        self.capabilities.clone()
    }

    fn get_server_information(&self) -> (&str, &str, &str, &str) {
        ("presence-tray-tests", "tests", "1", "1.2")
    }

    #[zbus(signal)]
    async fn action_invoked(emitter: &SignalEmitter<'_>, id: u32, action_key: &str) -> zbus::Result<()>;

    #[zbus(signal)]
    async fn notification_closed(emitter: &SignalEmitter<'_>, id: u32, reason: u32) -> zbus::Result<()>;
}

impl NotificationServer {
    /// What a server of a full desktop can do.
    pub const FULL: &[&str] = &["actions", "body", "body-markup", "persistence"];
    /// What the least of servers can do.
    pub const PLAIN: &[&str] = &["body"];

    /// Takes the place of the notification server on this bus.
    ///
    /// # Errors
    /// Where the bus is not there, or has one already.
    pub async fn start(bus: &Bus, capabilities: &[&str]) -> zbus::Result<NotificationServer> {
        let (kept, news) = (Arc::default(), News::default());
        let server = Server {
            capabilities: capabilities.iter().map(ToString::to_string).collect(),
            kept: Arc::clone(&kept),
            news: news.clone(),
        };
        let connection = zbus::connection::Builder::address(bus.address().as_str())?
            .serve_at(PATH, server)?
            .name("org.freedesktop.Notifications")?
            .build()
            .await?;
        Ok(NotificationServer { connection, kept, news })
    }

    /// Ends it, as when it crashes: what it showed is gone, and nobody is told.
    ///
    /// # Errors
    /// Where the connection can not be closed.
    pub async fn crash(self) -> zbus::Result<()> {
        self.connection.close().await
    }

    /// All that was given to it so far.
    #[must_use]
    pub fn shown(&self) -> Vec<Shown> {
        lock(&self.kept).shown.clone()
    }

    /// Waits for a notification whose first line contains `part`.
    ///
    /// # Panics
    /// When `patience` is over.
    pub async fn shows(&self, part: &str, patience: Duration) -> Shown {
        let look = async || {
            let shown = self.shown();
            let found = shown.iter().rev().find(|shown| shown.summary.contains(part)).cloned();
            found.ok_or_else(|| format!("{shown:#?}"))
        };
        self.news.until(patience, &format!("a notification says “{part}”"), look).await
    }

    /// Waits until the program takes this notification back.
    ///
    /// # Panics
    /// When `patience` is over.
    pub async fn withdraws(&self, id: u32, patience: Duration) -> Withdrawn {
        let look = async || {
            let withdrawn = lock(&self.kept).withdrawn.clone();
            let found = withdrawn.iter().find(|one| one.id == id).copied();
            found.ok_or_else(|| format!("{withdrawn:?}, {:#?}", self.shown()))
        };
        self.news.until(patience, &format!("notification {id} is taken back"), look).await
    }

    /// Presses the button with this label, as a user would.
    ///
    /// # Panics
    /// Where there is no such button.
    pub async fn press(&self, shown: &Shown, label: &str) {
        let key = shown.actions.iter().find(|(_, says)| says == label).map(|(key, _)| key.as_str());
        let key = key.unwrap_or_else(|| panic!("no button “{label}” on {shown:#?}"));
        self.send(shown.id, key).await;
    }

    /// Clicks the notification itself.
    ///
    /// # Panics
    /// Where a click does nothing.
    pub async fn click(&self, shown: &Shown) {
        assert!(shown.actions.iter().any(|(key, _)| key == "default"), "a click does nothing: {shown:#?}");
        self.send(shown.id, "default").await;
    }

    async fn send(&self, id: u32, key: &str) {
        let emitter = self.emitter();
        let pressed = Server::action_invoked(&emitter, id, key).await;
        pressed.unwrap_or_else(|problem| panic!("press: {problem}"));
        // A server closes what was pressed. 2: dismissed by the user.
        lock(&self.kept).open.retain(|open| *open != id);
        let closed = Server::notification_closed(&emitter, id, 2).await;
        closed.unwrap_or_else(|problem| panic!("close: {problem}"));
    }

    /// Dismisses a notification, as a user would.
    ///
    /// # Panics
    /// Where the bus is gone.
    pub async fn dismiss(&self, id: u32) {
        lock(&self.kept).open.retain(|open| *open != id);
        let closed = Server::notification_closed(&self.emitter(), id, 2).await;
        closed.unwrap_or_else(|problem| panic!("close: {problem}"));
    }

    #[expect(clippy::expect_used, reason = "the path is a constant")]
    fn emitter(&self) -> SignalEmitter<'_> {
        SignalEmitter::new(&self.connection, PATH).expect("a path")
    }
}

fn lock(kept: &Mutex<Kept>) -> MutexGuard<'_, Kept> {
    kept.lock().unwrap_or_else(PoisonError::into_inner)
}
