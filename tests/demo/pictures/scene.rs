//! What is shown in a picture: sites and people at a moment.

use std::time::Duration;

use presence_tray_tests::desktop::Profile;
use simulator::Generation;
use simulator::{Action, Installation, Now, Post, Role, Screen, Server, Site, SiteId, User, World};

use crate::Failure;
use crate::stage::{self, ANN, BEN, PASSWORD, PRICES, ROBIN};
use crate::story::Story;

/// How long ago the story began: Ann has opened “Prices” and others are in their posts.
const INTO_THE_STORY: Duration = Duration::from_secs(90);

/// A moment to take pictures of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scene {
    Quiet,
    OthersHere,
    Conflict,
    Paused,
    Offline,
    SignInNeeded,
    /// Names and titles that would be something else where they are shown.
    Hostile,
}

impl Scene {
    /// One for each shape of the icon.
    pub(crate) const STATES: [Scene; 6] = [
        Scene::Quiet,
        Scene::OthersHere,
        Scene::Conflict,
        Scene::Paused,
        Scene::Offline,
        Scene::SignInNeeded,
    ];

    /// As in the names of the pictures.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Scene::Quiet => "quiet",
            Scene::OthersHere => "others-here",
            Scene::Conflict => "conflict",
            Scene::Paused => "paused",
            Scene::Offline => "offline",
            Scene::SignInNeeded => "sign-in-needed",
            Scene::Hostile => "hostile-names",
        }
    }

    /// What the tooltip says once the program has seen all of it.
    pub(crate) fn tooltip(self) -> Option<&'static str> {
        match self {
            Scene::Conflict | Scene::Hostile => Some("1 conflict"),
            Scene::OthersHere => Some("people on"),
            Scene::Quiet | Scene::Paused | Scene::Offline | Scene::SignInNeeded => None,
        }
    }

    /// Sets the scene, as far as it can be before the program starts. None for the server of a site that is down.
    pub(crate) async fn set(self, profile: &mut Profile) -> Result<Option<Server>, Failure> {
        profile.forget_sites()?;
        let now = Now::system();
        let (mut world, sites) = match self {
            Scene::Hostile => hostile(now),
            Scene::Quiet | Scene::Paused => {
                let (world, stage) = stage::build(now.shifted(-300));
                (world, stage.sites().to_vec())
            }
            Scene::OthersHere | Scene::Conflict | Scene::Offline | Scene::SignInNeeded => {
                let begun = now.shifted(-i64::try_from(INTO_THE_STORY.as_secs()).unwrap_or(0));
                let (mut world, stage) = stage::build(begun);
                let mut story = Story::open(&stage, &mut world, begun);
                if self == Scene::Conflict {
                    story.go_on(&mut world, begun);
                    world.advance(now);
                }
                (world, stage.sites().to_vec())
            }
        };
        world.advance(now);
        let server = Server::start(world)?;
        for (name, site) in &sites {
            profile.add_site(&server.url(*site), name, "robin", PASSWORD).await?;
        }
        match self {
            Scene::Offline => return Ok(None),
            Scene::SignInNeeded => {
                let mut world = server.world();
                for (_, site) in &sites {
                    world.installation_mut(*site).users.iter_mut().for_each(|user| user.passwords.clear());
                }
            }
            _ => {}
        }
        Ok(Some(server))
    }
}

fn hostile(now: Now) -> (World, Vec<(&'static str, SiteId)>) {
    let mut world = World::new(7);
    let titles: [&str; 3] =
        ["<b>Q&A</b>: 1 < 2 &amp; snake_case _x_", "", "التقرير \u{202e}السنوي\u{2066} 2026"];
    let long = "A title that does not end, ".repeat(19);
    let mut site = Site::new("Café & Söhne <script>", Generation::Modern);
    for (at, title) in (PRICES..).zip(titles.into_iter().chain([long.as_str()])) {
        site = site.post(Post::new(at, title));
    }
    let names = ["Ann_Lee & <i>Co</i>", "👩‍💻 山田 太郎", "مريم الفاسي", &"Maximiliane-".repeat(41), ""];
    let mut installation = Installation::single("http://hostile.invalid", site);
    let me = User::new(ROBIN, "robin", "Robin Hale").role(Role::Administrator).password(PASSWORD);
    installation = installation.user(me);
    for (id, name) in (ANN..).zip(names) {
        let login = format!("person{id}");
        installation = installation.user(User::new(id, &login, name).role(Role::Administrator));
    }
    let site = world.add(installation);
    let mut at_work = |who, seconds: i64, screen| {
        let browser = world.browser(site, who);
        world.plan(now.shifted(seconds), browser, Action::GoTo(screen));
    };
    at_work(ROBIN, -200, Screen::block_editor(PRICES));
    for (who, post) in (ANN..).zip([PRICES, PRICES + 1, PRICES + 2, PRICES + 3]) {
        at_work(who, -100, Screen::block_editor(post));
    }
    at_work(BEN + 3, -100, Screen::Media);
    (world, vec![("Café & Söhne_1", site)])
}
