//! The made-up sites and people.

use std::time::Duration;

use simulator::{Generation, Installation, Now, Post, Role, Site, SiteId, User, World};

/// Everybody's made-up application password.
pub(crate) const PASSWORD: &str = "demo only demo only demo only";

pub(crate) const ROBIN: u64 = 1;
pub(crate) const ANN: u64 = 2;
pub(crate) const BEN: u64 = 3;
pub(crate) const CHIARA: u64 = 4;
pub(crate) const DEV: u64 = 5;
pub(crate) const YAMADA: u64 = 6;
pub(crate) const ZOE: u64 = 7;

pub(crate) const PRICES: u64 = 12;
pub(crate) const AUTUMN: u64 = 14;
pub(crate) const LAUNCH: u64 = 15;
pub(crate) const OPENING_HOURS: u64 = 31;
pub(crate) const COUNCIL: u64 = 41;

/// Where the story happens.
pub(crate) struct Stage {
    /// A busy newsroom.
    pub(crate) magazine: SiteId,
    /// A calm shop.
    pub(crate) books: SiteId,
    /// A multisite network; its first site.
    pub(crate) network: SiteId,
    /// Another site of the network.
    pub(crate) library: SiteId,
}

impl Stage {
    /// The connections a user makes, with what to call them.
    pub(crate) fn sites(&self) -> [(&'static str, SiteId); 3] {
        [("Example Magazine", self.magazine), ("Harbour Books", self.books), ("City Network", self.network)]
    }
}

/// The sites, as they are at `start`: people are at work already.
pub(crate) fn build(start: Now) -> (World, Stage) {
    let mut world = World::new(7);
    let yesterday = Now(start.0 - 86_400_000);
    let post = |id, title: &str| {
        let mut post = Post::new(id, title);
        post.modified = yesterday;
        post
    };
    let magazine = Site::new("Example Magazine", Generation::Modern)
        .post(post(PRICES, "Prices"))
        .post(post(AUTUMN, "Autumn issue"))
        .post(post(LAUNCH, "🚀 Launch day & party"));
    let books = Site::new("Harbour Books", Generation::V0_1_14)
        .post(post(OPENING_HOURS, "Opening hours").kind("page"));
    let city = |blog, name: &str, path: &str| Site::new(name, Generation::V0_2).at(path).blog(blog);
    let network = vec![
        city(1, "City Network", "/"),
        city(2, "City Library", "/library/").post(post(COUNCIL, "Council meeting")),
        city(3, "City Museum", "/museum/"),
        city(4, "City Pool", "/pool/"),
    ];
    let magazine = world.add(staff(Installation::single("http://magazine.invalid", magazine)));
    let books = world.add(staff(Installation::single("http://books.invalid", books)));
    let network = world.add(staff(Installation::network("http://city.invalid", network)));
    let library = SiteId { site: 1, ..network };
    (world, Stage { magazine, books, network, library })
}

fn staff(mut installation: Installation) -> Installation {
    let people = [
        (ROBIN, "robin", "Robin Hale"),
        (ANN, "ann", "Ann Lee"),
        (BEN, "ben", "Ben Ito"),
        (CHIARA, "chiara", "Chiara Rossi"),
        (DEV, "dev", "Dev Patel"),
        (YAMADA, "yamada", "山田 太郎"),
        (ZOE, "zoe", "Zoë Ünal"),
    ];
    for (id, login, name) in people {
        let mut user = User::new(id, login, name).password(PASSWORD);
        for blog in 1..=4 {
            user = user.role_on(blog, Role::Administrator);
        }
        installation = installation.user(if id == ROBIN { user.super_admin() } else { user });
    }
    installation
}

/// `seconds` after `start`, or before it.
pub(crate) fn at(start: Now, seconds: i64) -> Now {
    match u64::try_from(seconds) {
        Ok(after) => start.after(Duration::from_secs(after)),
        Err(_) => start.shifted(seconds),
    }
}
