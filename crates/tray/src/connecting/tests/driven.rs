//! The whole flow with a simulated site, a keychain in memory, and a browser that does what a person would.

use std::sync::{Arc, Mutex};

use simulator::{Generation, Installation, Role, Server, Site, SiteId, User, World};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::sync::mpsc;
use url::Url;
use wordpress::{HttpTransport, RestRoot, introspect};

use super::*;
use crate::clock::SystemClock;
use crate::keychain::{Entry, InMemory, Keychain};
use crate::settings::SettingsFile;

const PASSWORD: &str = "abcd EFGH ijkl MNOP qrst UVWX";

struct Room {
    server: Server,
    site: SiteId,
    directory: tempfile::TempDir,
    keychain: Arc<InMemory>,
    opened: Arc<Mutex<Vec<Url>>>,
}

impl Room {
    fn open() -> Room {
        let mut world = World::new(1);
        let zoe = User::new(1, "zoe", "Zoë").role(Role::Editor).password(PASSWORD);
        let site = world.add(Installation::single("", Site::new("Blog", Generation::Modern)).user(zoe));
        let (server, directory) = (Server::start(world).unwrap(), tempfile::tempdir().unwrap());
        Room { server, site, directory, keychain: Arc::default(), opened: Arc::default() }
    }

    fn url(&self) -> String {
        self.server.url(self.site)
    }

    fn settings(&self) -> SettingsFile {
        SettingsFile::in_directory(&self.directory.path().join("presence-tray"))
    }

    fn surroundings(&self) -> Surroundings<Arc<HttpTransport>> {
        let opened = Arc::clone(&self.opened);
        Surroundings {
            transport: Arc::new(HttpTransport::new().unwrap()),
            keychain: Arc::clone(&self.keychain) as Arc<dyn Keychain>,
            this_run: Arc::default(),
            settings: self.settings(),
            browser: Box::new(move |page| {
                opened.lock().unwrap().push(page.clone());
                Ok(())
            }),
            clock: Arc::new(SystemClock::new()),
            links: false,
        }
    }

    /// Begins a flow: what it hears, what it shows, and how it ends.
    fn begin(&self) -> Begun {
        let asked = Asked::site(&self.url(), None, How::Browser, &self.settings().read().unwrap());
        let (said, heard) = mpsc::channel(4);
        let (sender, views) = mpsc::unbounded_channel();
        let surroundings = self.surroundings();
        let task = tokio::spawn(async move {
            drive(asked, surroundings, heard, move |view| drop(sender.send(view))).await
        });
        Begun { said, views, task }
    }

    fn entry(&self) -> Entry {
        Entry { rest_root: format!("{}/wp-json/", self.url()), user: "zoe".into() }
    }

    /// What the browser sends to the way back after the page was approved.
    async fn approve(&self, site_url: &str) -> String {
        let page = self.opened.lock().unwrap().last().cloned().unwrap();
        let success = page.query_pairs().find(|(key, _)| key == "success_url").unwrap().1.into_owned();
        let mut back = Url::parse(&success).unwrap();
        back.query_pairs_mut()
            .append_pair("site_url", site_url)
            .append_pair("user_login", "zoe")
            .append_pair("password", PASSWORD);
        let port = back.port().unwrap();
        let target = &back[url::Position::BeforePath..];
        let mut stream = tokio::net::TcpStream::connect(("127.0.0.1", port)).await.unwrap();
        let head = format!("GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n");
        stream.write_all(head.as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        answer
    }
}

struct Begun {
    said: mpsc::Sender<Heard>,
    views: mpsc::UnboundedReceiver<protocol::Connecting>,
    task: tokio::task::JoinHandle<Option<Entry>>,
}

impl Begun {
    async fn until(&mut self, so: impl Fn(&protocol::Connecting) -> bool) -> protocol::Connecting {
        loop {
            let view = self.views.recv().await.expect("the flow ended before");
            assert!(!format!("{view:?}").contains("EFGH"), "a secret is shown");
            if so(&view) {
                return view;
            }
        }
    }

    async fn until_opened(&mut self) -> protocol::Connecting {
        self.until(|view| view.phase == ConnectingPhase::Approval && view.ways.contains(&Way::Loopback)).await
    }
}

#[tokio::test]
async fn a_site_is_connected_by_the_browser_and_its_secret_kept() {
    let room = Room::open();
    let mut flow = room.begin();
    flow.until_opened().await;
    let other = room.approve("https://evil.example").await;
    assert!(other.starts_with("HTTP/1.1 303"), "{other}");
    flow.until(|view| view.fault.as_ref().is_some_and(|fault| fault.code == "other-site")).await;
    assert!(room.keychain.get(&room.entry()).unwrap().is_none() && !room.settings().path().exists());
    assert!(room.approve(&room.url()).await.starts_with("HTTP/1.1 303"));
    let view = flow.until(|view| view.phase.is_end()).await;
    assert_eq!((view.phase, view.site.as_deref()), (ConnectingPhase::Connected, Some("Blog")), "{view:?}");
    assert_eq!(flow.task.await.unwrap(), Some(room.entry()));
    assert!(room.keychain.get(&room.entry()).unwrap().is_some());
    let settings = room.settings().read().unwrap();
    assert_eq!((settings.sites.len(), settings.unfinished.len()), (1, 0));
    assert!(settings.sites[0].password_uuid.is_some());
    assert!(!std::fs::read_to_string(room.settings().path()).unwrap().contains("EFGH"));
}

#[tokio::test]
async fn who_goes_away_leaves_nothing_behind() {
    let room = Room::open();
    let mut flow = room.begin();
    flow.until_opened().await;
    drop(flow.said);
    assert_eq!(flow.task.await.unwrap(), None);
    assert!(!room.settings().path().exists());
}

/// A keychain that is locked.
#[derive(Debug)]
struct Locked;

impl Keychain for Locked {
    fn get(&self, _: &Entry) -> Result<Option<SecretString>, KeychainError> {
        Err(KeychainError::Locked)
    }
    fn set(&self, _: &Entry, _: &SecretString) -> Result<(), KeychainError> {
        Err(KeychainError::Locked)
    }
    fn remove(&self, _: &Entry) -> Result<bool, KeychainError> {
        Err(KeychainError::Locked)
    }
}

#[tokio::test]
async fn a_password_that_was_made_for_nothing_is_revoked() {
    let room = Room::open();
    let (said, heard) = mpsc::channel(4);
    let (sender, views) = mpsc::unbounded_channel();
    let surroundings = Surroundings { keychain: Arc::new(Locked), ..room.surroundings() };
    let asked = Asked::site(&room.url(), None, How::Browser, &Settings::default());
    let task =
        tokio::spawn(
            async move { drive(asked, surroundings, heard, move |view| drop(sender.send(view))).await },
        );
    let mut flow = Begun { said, views, task };
    flow.until_opened().await;
    room.approve(&room.url()).await;
    let view = flow.until(|view| view.phase == ConnectingPhase::Keychain).await;
    assert_eq!(view.fault.unwrap().code, "keychain-locked");
    flow.said.send(Heard::Said(Said::Cancel)).await.unwrap();
    assert_eq!(flow.task.await.unwrap(), None);
    let settings = room.settings().read().unwrap();
    assert!(settings.sites.is_empty() && settings.unfinished.is_empty(), "{settings:?}");
    let root: RestRoot = room.entry().rest_root.parse().unwrap();
    let credential = wordpress::Credential::new("zoe", secret(PASSWORD)).unwrap();
    let transport = HttpTransport::new().unwrap();
    assert!(introspect(&transport, &root, &credential).await.is_err(), "it is good for nothing any more");
}
