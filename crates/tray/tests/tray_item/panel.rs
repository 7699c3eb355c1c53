//! A panel that shows no pixel: it takes items, and reads and clicks them as a real one does.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::watch;
use zbus::export::ordered_stream::OrderedStreamExt as _;
use zbus::message::Type;
use zbus::zvariant::{OwnedValue, Value};
use zbus::{Connection, MatchRule, MessageStream, Proxy};

const SOON: Duration = Duration::from_secs(20);

/// The panel.
pub struct Panel {
    bus: Connection,
    items: watch::Receiver<Vec<String>>,
    told: Arc<Mutex<Vec<String>>>,
}

struct Watcher(watch::Sender<Vec<String>>);

#[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    fn register_status_notifier_item(&self, service: String) {
        self.0.send_modify(|items| items.push(service));
    }

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }
}

/// An item as the panel sees it.
pub struct Shown {
    item: Proxy<'static>,
    menu: Proxy<'static>,
}

/// A row of its menu.
#[derive(Debug, PartialEq)]
pub struct Row {
    /// By which it is clicked.
    pub id: i32,
    /// As it came.
    pub label: String,
    /// As it came.
    pub picture: Vec<u8>,
}

impl Panel {
    pub async fn start() -> Panel {
        let (sender, items) = watch::channel(Vec::new());
        let bus = zbus::connection::Builder::session().unwrap();
        let bus =
            bus.serve_at("/StatusNotifierWatcher", Watcher(sender.clone())).unwrap().build().await.unwrap();
        let told = Arc::new(Mutex::new(Vec::new()));
        let signals = MatchRule::builder().msg_type(Type::Signal).build();
        let mut signals = MessageStream::for_match_rule(signals, &bus, Some(256)).await.unwrap();
        let notes = Arc::clone(&told);
        tokio::spawn(async move {
            while let Some(Ok(message)) = signals.next().await {
                let header = message.header();
                let interface = header.interface().unwrap().to_string();
                if interface == "org.freedesktop.DBus" {
                    if let Ok((name, _, owner)) = message.body().deserialize::<(String, String, String)>()
                        && owner.is_empty()
                    {
                        sender.send_modify(|items| items.retain(|item| *item != name));
                    }
                } else {
                    notes.lock().unwrap().push(header.member().unwrap().to_string());
                }
            }
        });
        bus.request_name("org.kde.StatusNotifierWatcher").await.unwrap();
        Panel { bus, items, told }
    }

    pub async fn crash(self) {
        self.bus.close().await.unwrap();
    }

    /// The signals that items sent.
    pub fn told(&self) -> Vec<String> {
        self.told.lock().unwrap().clone()
    }

    /// The one item, once it is there.
    pub async fn item(&self) -> Shown {
        let mut items = self.items.clone();
        let found = tokio::time::timeout(SOON, items.wait_for(|items| !items.is_empty())).await;
        let name = found.expect("no item came").unwrap().first().unwrap().clone();
        let proxy = |path: String, interface| {
            zbus::proxy::Builder::new(&self.bus)
                .destination(name.clone())
                .unwrap()
                .path(path)
                .unwrap()
                .interface(interface)
                .unwrap()
                .cache_properties(zbus::proxy::CacheProperties::No)
                .build()
        };
        let item: Proxy<'static> =
            proxy("/StatusNotifierItem".into(), "org.kde.StatusNotifierItem").await.unwrap();
        let path: zbus::zvariant::OwnedObjectPath = item.get_property("Menu").await.unwrap();
        let menu = proxy(path.to_string(), "com.canonical.dbusmenu").await.unwrap();
        Shown { item, menu }
    }

    pub async fn until_empty(&self) {
        let mut items = self.items.clone();
        tokio::time::timeout(SOON, items.wait_for(Vec::is_empty)).await.expect("the item stays").unwrap();
    }
}

impl Shown {
    pub async fn text(&self, property: &str) -> String {
        self.item.get_property(property).await.unwrap()
    }

    pub async fn tooltip(&self) -> (String, String) {
        type Icons = Vec<(i32, i32, Vec<u8>)>;
        let (_, _, title, text): (String, Icons, String, String) =
            self.item.get_property("ToolTip").await.unwrap();
        (title, text)
    }

    pub async fn icons(&self, property: &str) -> Vec<(i32, i32, Vec<u8>)> {
        self.item.get_property(property).await.unwrap()
    }

    /// A click on the item.
    pub async fn call(&self, click: &str) {
        let () = self.item.call(click, &(0, 0)).await.unwrap();
    }

    /// Opens the menu as panels of GTK do.
    pub async fn open(&self) {
        let _: (Vec<i32>, Vec<i32>) = self.menu.call("AboutToShowGroup", &(vec![0],)).await.unwrap();
    }

    pub async fn rows(&self) -> Vec<Row> {
        type Properties = HashMap<String, OwnedValue>;
        type Layout = (i32, Properties, Vec<OwnedValue>);
        let (_, (_, _, rows)): (u32, Layout) =
            self.menu.call("GetLayout", &(0, -1, Vec::<String>::new())).await.unwrap();
        rows.into_iter()
            .map(|row| {
                let (id, mut properties, _) = Layout::try_from(row).unwrap();
                let label = properties.remove("label").map(|label| String::try_from(label).unwrap());
                let picture = properties.remove("icon-data").map(|file| Vec::<u8>::try_from(file).unwrap());
                Row { id, label: label.unwrap_or_default(), picture: picture.unwrap_or_default() }
            })
            .collect()
    }

    /// Clicks a row.
    pub async fn choose(&self, row: usize) {
        let id = self.rows().await[row].id;
        let () = self.menu.call("Event", &(id, "clicked", Value::from(0), 0_u32)).await.unwrap();
    }

    pub async fn until(&self, property: &str, value: &str) {
        self.soon(async || self.text(property).await == value).await;
    }

    /// Waits until the smallest icon is of this colour: red, green and blue.
    pub async fn until_colour(&self, colour: [u8; 3]) {
        let solid = [0xFF, colour[0], colour[1], colour[2]];
        self.soon(async || self.icons("IconPixmap").await[0].2.chunks(4).any(|pixel| pixel == solid)).await;
    }

    pub async fn until_row(&self, row: usize, label: &str) {
        self.soon(async || self.rows().await[row].label == label).await;
    }

    async fn soon(&self, mut wanted: impl AsyncFnMut() -> bool) {
        let look = async {
            while !wanted().await {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        tokio::time::timeout(SOON, look).await.expect("it does not come to it");
    }
}
