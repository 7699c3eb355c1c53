//! Simulated sites, and the people who work on them.

use std::time::Duration;

use simulator::{
    Action, BrowserId, Conduct, Generation, Installation, Loading, Now, Post, Role, Screen, Server, Site,
    SiteId, Trouble, User, World,
};

/// Robin's application password on every site.
pub(crate) const PASSWORD: &str = "abcd EFGH 1234 ijkl MNOP 5678";
pub(crate) const PRICES: u64 = 42;
pub(crate) const AUTUMN: u64 = 43;

/// The people, by their numbers on every site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Who {
    /// The user.
    Robin = 1,
    Ann = 2,
    Ben = 3,
}

/// Sites on this computer.
pub(crate) struct Office {
    pub(crate) server: Server,
    pub(crate) sites: Vec<SiteId>,
    browsers: Vec<((usize, Who), BrowserId)>,
}

impl Office {
    /// Sites with these names. Each has the posts “Prices” and “Autumn issue”.
    pub(crate) fn with(names: &[&str]) -> Office {
        Office::told(names, ["Ann Lee", "Ben Ito"], ["Prices", "Autumn issue"])
    }

    /// The same with others' names and with titles as told.
    pub(crate) fn told(sites: &[&str], others: [&str; 2], titles: [&str; 2]) -> Office {
        let mut world = World::new(5);
        let sites = sites
            .iter()
            .map(|name| {
                let mut site = Site::new(name, Generation::Modern);
                for (id, title) in [PRICES, AUTUMN].into_iter().zip(titles) {
                    site = site.post(Post::new(id, title));
                }
                let mut installation = Installation::single("http://office.invalid", site);
                let people = [
                    (Who::Robin, "robin", "Robin Hale"),
                    (Who::Ann, "ann", others[0]),
                    (Who::Ben, "ben", others[1]),
                ];
                for (who, login, name) in people {
                    let user =
                        User::new(who as u64, login, name).role(Role::Administrator).password(PASSWORD);
                    installation = installation.user(user);
                }
                world.add(installation)
            })
            .collect();
        Office::of(world, sites)
    }

    /// These sites of a world, on which Robin, Ann and Ben have their numbers.
    pub(crate) fn of(world: World, sites: Vec<SiteId>) -> Office {
        Office { server: Server::start(world).unwrap(), sites, browsers: Vec::new() }
    }

    /// Each site's address.
    pub(crate) fn addresses(&self) -> Vec<String> {
        self.sites.iter().map(|site| self.server.url(*site)).collect()
    }

    /// The address of the edit screen of a post.
    pub(crate) fn edit(&self, site: usize, post: u64) -> String {
        format!("{}/wp-admin/post.php?post={post}&action=edit", self.server.url(self.sites[site]))
    }

    /// Somebody went to a post's editor a while ago and is still there.
    pub(crate) fn was_in(&mut self, who: Who, post: u64) {
        self.was_at(0, who, Screen::block_editor(post));
    }

    /// Somebody went to a screen of a site a while ago and is still there.
    pub(crate) fn was_at(&mut self, site: usize, who: Who, screen: Screen) {
        let browser = self.browser(site, who);
        let (now, mut world) = (Now::system(), self.server.world());
        // Robin was there first.
        let ago = if who == Who::Robin { -150 } else { -100 };
        world.plan(now.shifted(ago), browser, Action::GoTo(screen));
    }

    /// Somebody does something on the first site now.
    pub(crate) fn does(&mut self, who: Who, action: &Action) {
        self.does_at(0, who, action);
    }

    /// Somebody opens a post of the first site now, and after so long the page has written its rows.
    pub(crate) fn opens(&mut self, who: Who, post: u64, written: Duration) {
        let browser = self.browser(0, who);
        let loading = Loading {
            rendered: Duration::ZERO,
            farewell: written / 2,
            first_heartbeat: written,
            again: None,
            elected: true,
        };
        let go = Action::GoTo(Screen::block_editor(post));
        self.server.world().act_loading(browser, &go, loading, Now::system());
    }

    /// Somebody does something on a site now.
    pub(crate) fn does_at(&mut self, site: usize, who: Who, action: &Action) {
        let browser = self.browser(site, who);
        self.server.world().act(browser, action, Now::system());
    }

    /// Something begins to be wrong with a site.
    pub(crate) fn trouble(&self, site: usize, trouble: Trouble) {
        self.server.world().trouble(self.sites[site], trouble);
    }

    /// Robin's password of a site is withdrawn.
    pub(crate) fn revoke(&self, site: usize) {
        let mut world = self.server.world();
        for user in &mut world.installation_mut(self.sites[site]).users {
            user.passwords.clear();
        }
    }

    /// What was asked so far is forgotten: adding a site asks it several things at once.
    pub(crate) fn begin_judging(&self) {
        self.server.world().conduct = Conduct::default();
    }

    /// How many requests a site got so far.
    pub(crate) fn requests(&self, site: usize) -> u64 {
        self.server.world().conduct.requests_to(self.sites[site])
    }

    /// Nothing was asked of any site that should not have been.
    pub(crate) fn well_behaved(&self) {
        let violations = self.server.world().conduct.violations();
        assert!(violations.is_empty(), "{violations:#?}");
    }

    fn browser(&mut self, site: usize, who: Who) -> BrowserId {
        let known = self.browsers.iter().find(|(of, _)| *of == (site, who)).map(|(_, browser)| *browser);
        known.unwrap_or_else(|| {
            let browser = self.server.world().browser(self.sites[site], who as u64);
            self.browsers.push(((site, who), browser));
            browser
        })
    }
}
