//! A tray that shows no pixel: it takes StatusNotifier items, and reads and clicks them as a panel does.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::StreamExt as _;
use zbus::message::{Header, Type};
use zbus::zvariant::{OwnedObjectPath, Value};
use zbus::{Connection, MatchRule, MessageStream, Proxy};

use super::bus::Bus;
use super::menu::{Layout, Menu};
use super::waiting::News;

/// How long a panel waits for an item's answer.
const PATIENCE: Duration = Duration::from_secs(5);

/// A tray: the watcher and its one host; or another host beside a tray that is there.
#[derive(Debug)]
pub struct StatusNotifierHost {
    connection: Connection,
    items: Arc<Mutex<Vec<String>>>,
    /// Whether another program is the watcher.
    beside: bool,
    news: News,
}

/// A picture as an item tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pixmap {
    /// In pixels.
    pub width: i32,
    /// In pixels.
    pub height: i32,
    /// Four bytes a pixel: alpha, red, green, blue.
    pub argb: Vec<u8>,
}

/// An item as a panel shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// Its name for screen readers.
    pub title: String,
    /// `Passive`, `Active` or `NeedsAttention`.
    pub status: String,
    /// The icon's name in the theme; empty where there is none.
    pub icon_name: String,
    /// The icon in several sizes.
    pub icon: Vec<Pixmap>,
    /// The first line beside the pointer.
    pub tooltip: String,
    /// The other lines beside the pointer, with the item's markup.
    pub tooltip_text: String,
    /// Its menu.
    pub menu: Menu,
}

struct Watcher {
    items: Arc<Mutex<Vec<String>>>,
    news: News,
}

#[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    fn register_status_notifier_item(&self, service: &str, #[zbus(header)] header: Header<'_>) {
        // Some items tell the path of their object and are found by their connection.
        let name = match header.sender() {
            Some(sender) if service.starts_with('/') => sender.to_string(),
            _ => service.to_owned(),
        };
        let mut items = self.items.lock().unwrap_or_else(PoisonError::into_inner);
        items.retain(|known| *known != name);
        items.push(name);
        self.news.tell();
    }

    fn register_status_notifier_host(&self, _service: &str) {}

    #[zbus(property)]
    fn registered_status_notifier_items(&self) -> Vec<String> {
        self.items.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn protocol_version(&self) -> i32 {
        0
    }
}

impl StatusNotifierHost {
    /// Takes the place of the tray on this bus.
    ///
    /// # Errors
    /// Where the bus is not there, or has a tray already.
    pub async fn start(bus: &Bus) -> zbus::Result<StatusNotifierHost> {
        let (items, news) = (Arc::default(), News::default());
        let watcher = Watcher { items: Arc::clone(&items), news: news.clone() };
        let connection = zbus::connection::Builder::address(bus.address().as_str())?
            .serve_at("/StatusNotifierWatcher", watcher)?
            .method_timeout(PATIENCE)
            .build()
            .await?;
        let host = StatusNotifierHost { connection, items, beside: false, news };
        host.listen().await?;
        host.connection.request_name("org.kde.StatusNotifierWatcher").await?;
        Ok(host)
    }

    /// Looks over the shoulder of a tray that is there.
    ///
    /// # Errors
    /// Where the bus is not there.
    pub async fn beside(bus: &Bus) -> zbus::Result<StatusNotifierHost> {
        let (items, news) = (Arc::default(), News::default());
        let host = StatusNotifierHost { connection: bus.connect().await?, items, beside: true, news };
        host.listen().await?;
        Ok(host)
    }

    /// Every signal is news, and a name that is gone is no item any more.
    async fn listen(&self) -> zbus::Result<()> {
        let signals = MatchRule::builder().msg_type(Type::Signal).build();
        let mut signals = MessageStream::for_match_rule(signals, &self.connection, Some(512)).await?;
        let (known, news) = (Arc::clone(&self.items), self.news.clone());
        tokio::spawn(async move {
            while let Some(Ok(message)) = signals.next().await {
                if message.header().member().is_some_and(|member| member == "NameOwnerChanged")
                    && let Ok((name, _, owner)) = message.body().deserialize::<(String, String, String)>()
                    && owner.is_empty()
                {
                    known.lock().unwrap_or_else(PoisonError::into_inner).retain(|item| *item != name);
                }
                news.tell();
            }
        });
        Ok(())
    }

    /// Ends it, as when the panel crashes.
    ///
    /// # Errors
    /// Where the connection can not be closed.
    pub async fn crash(self) -> zbus::Result<()> {
        self.connection.close().await
    }

    /// The items that are there.
    #[must_use]
    pub fn items(&self) -> Vec<String> {
        self.items.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Waits until the one item is as `wanted` says, looking at it whenever it tells a change.
    ///
    /// # Panics
    /// When `patience` is over.
    pub async fn until(&self, patience: Duration, what: &str, wanted: impl Fn(&Look) -> bool) -> Look {
        let look = async || {
            let look = self.look().await?;
            if wanted(&look) {
                Ok(look)
            } else {
                Err(format!("{} | {}\n{}", look.tooltip, look.tooltip_text, look.menu))
            }
        };
        self.news.until(patience, what, look).await
    }

    /// Waits until no item is there.
    ///
    /// # Panics
    /// When `patience` is over.
    pub async fn until_none(&self, patience: Duration) {
        let look = async || {
            let items = if self.beside { self.registered().await? } else { self.items() };
            if items.is_empty() { Ok(()) } else { Err(items.join(", ")) }
        };
        self.news.until(patience, "the item is gone", look).await;
    }

    /// The one item as it is now.
    ///
    /// # Errors
    /// What is wrong with it, in words.
    pub async fn look(&self) -> Result<Look, String> {
        let item = self.item("org.kde.StatusNotifierItem", "/StatusNotifierItem").await?;
        let told = |error: zbus::Error| error.to_string();
        type Pixmaps = Vec<(i32, i32, Vec<u8>)>;
        let (_, _, tooltip, tooltip_text): (String, Pixmaps, String, String) =
            item.get_property("ToolTip").await.map_err(told)?;
        let icon: Pixmaps = item.get_property("IconPixmap").await.map_err(told)?;
        Ok(Look {
            title: item.get_property("Title").await.map_err(told)?,
            status: item.get_property("Status").await.map_err(told)?,
            icon_name: item.get_property("IconName").await.map_err(told)?,
            icon: icon.into_iter().map(|(width, height, argb)| Pixmap { width, height, argb }).collect(),
            tooltip,
            tooltip_text,
            menu: self.menu().await?,
        })
    }

    /// Opens the menu and chooses the row at this path, each step told by a part of its label.
    ///
    /// # Panics
    /// Where there is no such row, or it can not be chosen.
    pub async fn choose(&self, path: &[&str]) {
        let menu = self.dbusmenu().await.unwrap_or_else(|problem| panic!("{problem}"));
        // What GTK's panels and KDE do before they show a menu.
        let asked: zbus::Result<bool> = menu.call("AboutToShow", &(0_i32,)).await;
        asked.unwrap_or_else(|problem| panic!("AboutToShow: {problem}"));
        self.event(&menu, 0, "opened").await;
        let shown = self.menu().await.unwrap_or_else(|problem| panic!("{problem}"));
        let row = shown.find(path).unwrap_or_else(|| panic!("no row {path:?} in\n{shown}"));
        assert!(row.enabled && row.children.is_empty(), "{path:?} can not be chosen in\n{shown}");
        self.event(&menu, row.id, "clicked").await;
        self.event(&menu, 0, "closed").await;
    }

    /// Clicks the item with the first button.
    ///
    /// # Panics
    /// Where the item does not take it.
    pub async fn click(&self) {
        self.press("Activate").await;
    }

    /// Clicks the item with the middle button.
    ///
    /// # Panics
    /// Where the item does not take it.
    pub async fn middle_click(&self) {
        self.press("SecondaryActivate").await;
    }

    async fn press(&self, button: &str) {
        let item = self.item("org.kde.StatusNotifierItem", "/StatusNotifierItem").await;
        let item = item.unwrap_or_else(|problem| panic!("{problem}"));
        let pressed: zbus::Result<()> = item.call(button, &(0_i32, 0_i32)).await;
        pressed.unwrap_or_else(|problem| panic!("{button}: {problem}"));
    }

    async fn menu(&self) -> Result<Menu, String> {
        let menu = self.dbusmenu().await?;
        let told = |error: zbus::Error| format!("the menu: {error}");
        let asked = (0_i32, -1_i32, Vec::<&str>::new());
        let (_, layout): (u32, Layout) = menu.call("GetLayout", &asked).await.map_err(told)?;
        Menu::of(layout)
    }

    async fn dbusmenu(&self) -> Result<Proxy<'static>, String> {
        let item = self.item("org.kde.StatusNotifierItem", "/StatusNotifierItem").await?;
        let path: OwnedObjectPath = item.get_property("Menu").await.map_err(|error| error.to_string())?;
        self.item("com.canonical.dbusmenu", path.as_str()).await
    }

    async fn event(&self, menu: &Proxy<'_>, row: i32, event: &str) {
        let sent: zbus::Result<()> = menu.call("Event", &(row, event, Value::from(0_i32), 0_u32)).await;
        // The program may have ended by what was chosen.
        if event != "closed" {
            sent.unwrap_or_else(|problem| panic!("{event} {row}: {problem}"));
        }
    }

    /// The items that the other tray shows, without the paths of their objects.
    async fn registered(&self) -> Result<Vec<String>, String> {
        let watcher = Proxy::new(
            &self.connection,
            "org.kde.StatusNotifierWatcher",
            "/StatusNotifierWatcher",
            "org.kde.StatusNotifierWatcher",
        );
        let told = |error: zbus::Error| error.to_string();
        let items: Vec<String> =
            watcher.await.map_err(told)?.get_property("RegisteredStatusNotifierItems").await.map_err(told)?;
        Ok(items.into_iter().map(|item| item.split('/').next().unwrap_or_default().to_owned()).collect())
    }

    async fn item(&self, interface: &'static str, path: &str) -> Result<Proxy<'static>, String> {
        let items = if self.beside { self.registered().await? } else { self.items() };
        let name = match items.as_slice() {
            [one] => one.clone(),
            others => return Err(format!("items: {others:?}")),
        };
        let path = OwnedObjectPath::try_from(path).map_err(|error| error.to_string())?;
        zbus::proxy::Builder::<Proxy<'static>>::new(&self.connection)
            .destination(name)
            .and_then(|builder| builder.path(path))
            .and_then(|builder| builder.interface(interface))
            .map(|builder| builder.cache_properties(zbus::proxy::CacheProperties::No))
            .map_err(|error| error.to_string())?
            .build()
            .await
            .map_err(|error| error.to_string())
    }
}
