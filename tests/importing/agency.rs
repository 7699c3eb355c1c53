//! An agency's desk: many sites, and a keychain.

use std::time::Duration;

use presence_tray_tests::desktop::{
    Activation, Bus, Ended, Keyring, NotificationServer, Profile, StatusNotifierHost,
};
use simulator::{Generation, Installation, Post, Role, Server, Site, SiteId, User, World};

/// For a whole import; a busy computer included.
pub(crate) const IMPORT: Duration = Duration::from_secs(60);

/// Sites, each at an address of its own, on which Robin has a password of their own.
pub(crate) struct Agency {
    pub(crate) profile: Profile,
    pub(crate) bus: Bus,
    pub(crate) keyring: Keyring,
    pub(crate) server: Server,
    pub(crate) sites: Vec<SiteId>,
}

impl Agency {
    pub(crate) async fn with(count: usize) -> Agency {
        let (world, sites) = Agency::world(count);
        Agency::of(world, sites).await
    }

    /// So many sites.
    pub(crate) fn world(count: usize) -> (World, Vec<SiteId>) {
        let mut world = World::new(7);
        let sites = (0..count).map(|number| {
            let site =
                Site::new(&format!("Site {number:02}"), Generation::Modern).post(Post::new(42, "Prices"));
            let robin =
                User::new(1, "robin", "Robin Hale").role(Role::Administrator).password(&password(number));
            let ann = User::new(2, "ann", "Ann Lee").role(Role::Editor);
            world.add(Installation::single("http://agency.invalid", site).user(robin).user(ann))
        });
        let sites = sites.collect();
        (world, sites)
    }

    pub(crate) async fn of(world: World, sites: Vec<SiteId>) -> Agency {
        Agency::on(Server::start_apart(world).unwrap(), sites).await
    }

    /// With sites of a server.
    pub(crate) async fn on(server: Server, sites: Vec<SiteId>) -> Agency {
        let mut profile = Profile::new().unwrap();
        let bus = Bus::start(&profile.runtime_folder(), Activation::None).await.unwrap();
        profile.sits_at(&bus);
        let keyring = Keyring::start(&profile, &bus).await.unwrap();
        Agency { profile, bus, keyring, server, sites }
    }

    pub(crate) fn address(&self, site: usize) -> String {
        self.server.url(self.sites[site])
    }

    /// The line of a site, as the loop of docs/agencies.md prints it.
    pub(crate) fn line(&self, site: usize) -> String {
        format!("{}\trobin\t{}\n", self.address(site), password(site))
    }

    /// Imports lines with passwords.
    pub(crate) async fn import(&self, lines: &str, options: &[&str]) -> Ended {
        let typed = [&["sites", "import", "--with-passwords"], options].concat();
        self.profile.fed(&typed, lines).unwrap().ended(IMPORT).await.unwrap()
    }

    /// A path that only this user's profile has.
    pub(crate) fn path(&self, name: &str) -> String {
        self.profile.runtime_folder().join(name).display().to_string()
    }

    /// The settings as they are.
    pub(crate) fn settings(&self) -> serde_json::Value {
        let read = std::fs::read(self.profile.settings_file());
        read.map_or(serde_json::Value::Null, |bytes| serde_json::from_slice(&bytes).unwrap())
    }

    /// The entries that settings name and those that the keychain has, each sorted.
    pub(crate) async fn entries(&self) -> (Vec<String>, Vec<String>) {
        let settings = self.settings();
        let account = |site: &serde_json::Value| {
            format!("{} at {}", site["user"].as_str().unwrap(), site["rest_root"].as_str().unwrap())
        };
        let mut named: Vec<String> =
            settings["sites"].as_array().into_iter().flatten().map(account).collect();
        let kept = self.keyring.labels().await.unwrap();
        let mut kept: Vec<String> = kept
            .iter()
            .map(|label| label.trim_start_matches("Presence Tray in a test: ").to_owned())
            .collect();
        named.sort();
        kept.sort();
        (named, kept)
    }

    /// The running tray's place and its notifications.
    pub(crate) async fn desktop(&self) -> (StatusNotifierHost, NotificationServer) {
        let host = StatusNotifierHost::start(&self.bus).await.unwrap();
        (host, NotificationServer::start(&self.bus, NotificationServer::FULL).await.unwrap())
    }
}

/// Robin's application password on a site, as `--porcelain` prints it.
pub(crate) fn password(site: usize) -> String {
    format!("pwOfSite{site:04}pwOfSite{site:04}")
}

/// What a program said, and that none of the passwords is in it.
pub(crate) fn said(ended: &Ended, sites: usize) -> String {
    let said = ended.said.join("\n");
    for site in 0..sites {
        assert!(!said.contains(&password(site)), "a password is printed");
    }
    said
}
