//! Simulated sites whose people sign in with a browser.

use presence_tray_tests::desktop::Browser;
use simulator::{Environment, Generation, Installation, Post, Role, Server, Site, SiteId, User, World};

/// Robin's account password on every site.
pub(crate) const ACCOUNT: &str = "correct horse battery staple";

/// Sites on this computer that Robin has an account on.
pub(crate) struct Sites {
    pub(crate) server: Server,
    pub(crate) ids: Vec<SiteId>,
}

impl Sites {
    /// Sites with these names.
    pub(crate) fn with(names: &[&str]) -> Sites {
        Sites::of(names.iter().map(|name| Site::new(name, Generation::Modern)))
    }

    /// These sites, each an installation of its own with Robin, an editor, and one post.
    pub(crate) fn of(sites: impl IntoIterator<Item = Site>) -> Sites {
        let mut world = World::new(11);
        let ids = sites.into_iter().map(|site| {
            let robin =
                User::new(1, "robin", "Robin Hale").role(Role::Administrator).account_password(ACCOUNT);
            world.add(
                Installation::single("http://office.invalid", site.post(Post::new(42, "Prices"))).user(robin),
            )
        });
        let ids = ids.collect();
        Sites { server: Server::start(world).unwrap(), ids }
    }

    /// One site on which Robin has this application password already.
    pub(crate) fn with_passwords(name: &str, password: &str) -> Sites {
        let sites = Sites::with(&[name]);
        let mut world = sites.server.world();
        let robin = &mut world.installation_mut(sites.ids[0]).users[0];
        *robin = robin.clone().password(password);
        drop(world);
        sites
    }

    /// Installed for the world, not for somebody's own computer.
    pub(crate) fn production(self) -> Sites {
        self.server.world().installation_mut(self.ids[0]).environment = Environment::Production;
        self
    }

    /// It calls itself by this address, and is reached through a proxy.
    pub(crate) fn called(self, origin: &str) -> Sites {
        self.server.world().installation_mut(self.ids[0]).origin = origin.to_owned();
        self
    }

    /// Where it listens.
    pub(crate) fn socket(&self) -> String {
        format!("http://{}", self.server.addresses()[0])
    }

    /// A site's address without a slash at the end.
    pub(crate) fn address(&self, site: usize) -> String {
        self.server.url(self.ids[site])
    }

    /// Where the approval page of a site is.
    pub(crate) fn approval(&self, site: usize) -> String {
        format!("{}/wp-admin/authorize-application.php", self.address(site))
    }

    /// The application passwords that Robin has on a site: name and secret.
    pub(crate) fn passwords(&self, site: usize) -> Vec<(String, String)> {
        let world = self.server.world();
        let robin = world.installation(self.ids[site]).find_user(1).unwrap();
        robin.passwords.iter().map(|one| (one.name.clone(), one.secret.clone())).collect()
    }
}

/// Robin fills in the sign-in form that the browser shows.
pub(crate) async fn sign_in(browser: &Browser) {
    browser.shows("wp-submit").await;
    browser.fill("user_login", "robin").await.unwrap();
    browser.fill("user_pass", ACCOUNT).await.unwrap();
    browser.press("wp-submit").await.unwrap();
    browser.shows("approve").await;
}
