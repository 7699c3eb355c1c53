//! A simulated site, a keychain, and a browser that does what a person would.

use std::sync::{Arc, Mutex};

use simulator::{Generation, Installation, Role, Server, Site, SiteId, User, World};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::sync::mpsc;
use url::Url;
use wordpress::HttpTransport;

use super::*;
use crate::clock::SystemClock;
use crate::keychain::{Entry, InMemory, Keychain};
use crate::settings::SettingsFile;

/// The one that Zoë made by hand.
pub(super) const BY_HAND: &str = "abcd EFGH ijkl MNOP qrst UVWX";
/// The one that the site's page makes when Zoë approves.
pub(super) const APPROVED: &str = "bcde FGHI jklm NOPQ rstu VWXY";

pub(super) struct Room {
    pub(super) server: Server,
    pub(super) site: SiteId,
    directory: tempfile::TempDir,
    pub(super) keychain: Arc<InMemory>,
    opened: Arc<Mutex<Vec<Url>>>,
}

impl Room {
    pub(super) fn open() -> Room {
        let mut world = World::new(1);
        let zoe = User::new(1, "zoe", "Zoë").role(Role::Editor).password(BY_HAND);
        let site = world.add(Installation::single("", Site::new("Blog", Generation::Modern)).user(zoe));
        let (server, directory) = (Server::start(world).unwrap(), tempfile::tempdir().unwrap());
        Room { server, site, directory, keychain: Arc::default(), opened: Arc::default() }
    }

    pub(super) fn url(&self) -> String {
        self.server.url(self.site)
    }

    pub(super) fn settings(&self) -> SettingsFile {
        SettingsFile::in_directory(&self.directory.path().join("presence-tray"))
    }

    pub(super) fn surroundings(&self) -> Surroundings<Arc<HttpTransport>> {
        let opened = Arc::clone(&self.opened);
        Surroundings {
            transport: Arc::new(HttpTransport::new().unwrap()),
            keychain: Arc::clone(&self.keychain) as Arc<dyn Keychain>,
            this_run: Arc::default(),
            settings: self.settings(),
            browser: Box::new(move |page| {
                opened.lock().unwrap().push(page.clone());
                true
            }),
            clock: Arc::new(SystemClock::new()),
            links: false,
            words: Words::english(),
        }
    }

    /// Begins a flow: what it hears, what it shows, and how it ends.
    pub(super) fn begin(&self) -> Begun {
        self.begin_with(self.surroundings())
    }

    pub(super) fn begin_with(&self, surroundings: Surroundings<Arc<HttpTransport>>) -> Begun {
        let asked = Asked::site(&self.url(), None, How::Browser, &self.settings().read().unwrap());
        self.begin_asking(asked, surroundings)
    }

    pub(super) fn begin_asking(&self, asked: Asked, surroundings: Surroundings<Arc<HttpTransport>>) -> Begun {
        let (said, heard) = mpsc::channel(4);
        let (sender, views) = mpsc::unbounded_channel();
        let task = tokio::spawn(async move {
            drive(asked, surroundings, heard, move |view| drop(sender.send(view))).await
        });
        Begun { said, views, task }
    }

    pub(super) fn entry(&self) -> Entry {
        Entry { rest_root: format!("{}/wp-json/", self.url()), user: "zoe".into() }
    }

    /// Zoë's passwords on the site.
    pub(super) fn passwords(&self) -> Vec<simulator::ApplicationPassword> {
        self.server.world().installation(self.site).find_user(1).unwrap().passwords.clone()
    }

    /// The site makes a password in the name of an application; its number.
    pub(super) fn makes(&self, secret: &str, app_id: &str) -> String {
        let mut world = self.server.world();
        let zoe = &mut world.installation_mut(self.site).users[0];
        *zoe = zoe.clone().password(secret);
        let made = zoe.passwords.last_mut().unwrap();
        app_id.clone_into(&mut made.app_id);
        made.uuid.clone()
    }

    /// From now on the site answers what contains this with an error.
    pub(super) fn breaks(&self, what: &str) {
        let broken = simulator::Trouble::PhpFatal(simulator::PhpFatal::Handled);
        self.server.world().site_mut(self.site).troubles.set_for(what, broken);
    }

    /// The secret in the keychain, without spaces.
    pub(super) fn secret(&self) -> Option<String> {
        use secrecy::ExposeSecret as _;
        let secret = self.keychain.get(&self.entry()).unwrap()?;
        Some(secret.expose_secret().replace(' ', ""))
    }

    /// The site is remembered, and its secret is the only one of this program that is valid on the site.
    pub(super) fn is_whole(&self) {
        let settings = self.settings().read().unwrap();
        assert_eq!((settings.sites.len(), &*settings.unfinished), (1, [].as_slice()));
        let ours: Vec<_> = self.passwords().into_iter().filter(|one| one.app_id == APP_ID).collect();
        assert_eq!(ours.len(), 1, "{ours:?}");
        assert_eq!(Some(&ours[0].secret), self.secret().as_ref());
        assert_eq!(Some(&ours[0].uuid), settings.sites[0].password_uuid.as_ref());
    }

    /// Nothing of it is left, neither here nor on the site.
    pub(super) fn is_empty(&self) {
        let settings = self.settings().read().unwrap();
        assert!(settings.sites.is_empty() && settings.unfinished.is_empty(), "{settings:?}");
        assert_eq!(self.secret(), None);
        assert!(self.passwords().iter().all(|one| one.app_id != APP_ID), "{:?}", self.passwords());
    }

    /// What the browser sends to the way back after the page was approved.
    pub(super) async fn approve(&self, site_url: &str) -> String {
        if site_url == self.url() {
            self.makes(APPROVED, APP_ID);
        }
        let page = self.opened.lock().unwrap().last().cloned().unwrap();
        let success = page.query_pairs().find(|(key, _)| key == "success_url").unwrap().1.into_owned();
        let mut back = Url::parse(&success).unwrap();
        back.query_pairs_mut()
            .append_pair("site_url", site_url)
            .append_pair("user_login", "zoe")
            .append_pair("password", APPROVED);
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

pub(super) struct Begun {
    pub(super) said: mpsc::Sender<Heard>,
    pub(super) views: mpsc::UnboundedReceiver<protocol::Connecting>,
    pub(super) task: tokio::task::JoinHandle<Option<Entry>>,
}

impl Begun {
    pub(super) async fn until(&mut self, so: impl Fn(&protocol::Connecting) -> bool) -> protocol::Connecting {
        loop {
            let view = self.views.recv().await.expect("the flow ended before");
            assert!(!format!("{view:?}").contains("FGH"), "a secret is shown");
            if so(&view) {
                return view;
            }
        }
    }

    pub(super) async fn until_opened(&mut self) -> protocol::Connecting {
        self.until(|view| view.phase == ConnectingPhase::Approval && view.ways.contains(&Way::Loopback)).await
    }

    /// The last view, once the flow is over.
    pub(super) async fn ends(mut self) -> protocol::Connecting {
        let view = self.until(|view| view.phase.is_end()).await;
        self.task.await.unwrap();
        view
    }
}
