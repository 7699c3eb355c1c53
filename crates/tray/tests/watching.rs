//! A morning of `watch` in a second: the loop, the monitor and the client against simulated people, on a
//! clock that is made up.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::cell::RefCell;
use std::io;
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use presence::alerts::Policy;
use presence::{Time, UserId};
use presence_tray::clock::Clock;
use presence_tray::monitor::{Lane, Manners, Monitor};
use presence_tray::show::Lines;
use presence_tray::terminal::Look;
use presence_tray::watching::{Ended, WatchedSite, Watching};
use secrecy::SecretString;
use simulator::{
    Action, Generation, Installation, Now, Post, Role, Screen, Site as SimulatedSite, SiteId, Trouble, User,
    World,
};
use tokio::time::{Instant, sleep};
use wordpress::{Connection, Credential, Site, Transport, TransportError};

/// 2026-11-24 09:00:00 UTC.
const START: u64 = 1_795_510_800;

/// Both clocks follow the paused clock of the runtime.
#[derive(Clone, Copy)]
struct MadeUp(Instant);

impl MadeUp {
    fn site_now(self) -> Now {
        Now::from_seconds(START).after(self.0.elapsed())
    }
}

impl Clock for MadeUp {
    fn now(&self) -> Time {
        Time::from_secs(1000) + self.0.elapsed()
    }
    fn wall(&self) -> Timestamp {
        Timestamp::from_second(i64::try_from(START).unwrap()).unwrap() + self.0.elapsed()
    }
    fn zone(&self) -> TimeZone {
        TimeZone::UTC
    }
}

/// The simulated sites without sockets between; an answer takes a fifth of a second.
#[derive(Clone)]
struct InProcess {
    world: Arc<Mutex<World>>,
    clock: MadeUp,
}

impl Transport for InProcess {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        sleep(Duration::from_millis(200)).await;
        let now = self.clock.site_now();
        let mut world = self.world.lock().unwrap();
        world.advance(now);
        Ok(world.respond(&request, now))
    }
}

/// Keeps what is written.
#[derive(Clone, Default)]
struct Paper(Rc<RefCell<Vec<u8>>>);

impl io::Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

const PASSWORD: &str = "abcd efgh ijkl";

fn world() -> (World, SiteId) {
    let mut world = World::new(1);
    let site = SimulatedSite::new("Magazine", Generation::Modern).post(Post::new(42, "Prices"));
    let mut installation = Installation::single("https://magazine.test", site);
    for (id, login, name) in [(1, "zoe", "Zoë"), (2, "ann", "Ann Lee"), (3, "ben", "Ben Ito")] {
        installation =
            installation.user(User::new(id, login, name).role(Role::Administrator).password(PASSWORD));
    }
    let site = world.add(installation);
    let [zoe, ann, ben] = [1, 2, 3].map(|user| world.browser(site, user));
    let prices = || Action::GoTo(Screen::block_editor(42));
    for (minute, browser, action) in [
        (0, zoe, prices()),
        (6, ben, Action::GoTo(Screen::Media)),
        (10, ann, prices()),
        (11, ann, Action::TakeOver),
        (12, ann, Action::Type),
        (15, ann, Action::Save),
        (16, ann, Action::Reload),
        (20, ann, Action::GoTo(Screen::Dashboard)),
        (30, ben, Action::LogOut),
    ] {
        world.plan(Now::from_seconds(START + 60 * minute), browser, action);
    }
    (world, site)
}

#[tokio::test(start_paused = true)]
async fn a_morning_is_told_line_by_line() {
    let clock = MadeUp(Instant::now());
    let (world, id) = world();
    let world = Arc::new(Mutex::new(world));
    // Zoë's first heartbeat is in before watching begins.
    sleep(Duration::from_secs(30)).await;
    let transport = InProcess { world: Arc::clone(&world), clock };
    let credential = Credential::new("zoe", SecretString::from(PASSWORD.to_owned())).unwrap();
    let me = UserId::new(1).unwrap();
    let root = "https://magazine.test/wp-json/".parse().unwrap();
    let site = Site::new(transport, credential, Connection { root, url: None, me });
    let shared: Arc<dyn Clock> = Arc::new(clock);
    let lanes = vec![Some(Lane { site, network: false })];
    let mut monitor = Monitor::start(lanes, &shared, Manners::WATCHING, fastrand::Rng::with_seed(1));

    let paper = Paper::default();
    let watched =
        WatchedSite::new("Magazine", "magazine.test", "https://magazine.test/", me, Policy::default())
            .looked_at(true);
    let audience = Lines::new(
        paper.clone(),
        || Look::PLAIN,
        Arc::clone(&shared),
        presence_tray::words::Words::english(),
    );
    let mut controller = Watching::new(vec![watched], audience, fastrand::Rng::with_seed(2));
    let trouble = async {
        sleep(Duration::from_secs(35 * 60)).await;
        world.lock().unwrap().trouble(id, Trouble::FirewallPage(403));
        sleep(Duration::from_secs(10 * 60)).await;
        world.lock().unwrap().site_mut(id).troubles.clear();
        sleep(Duration::from_secs(30 * 60)).await;
    };
    let ended = controller.run(&mut monitor, &*shared, trouble).await.unwrap();
    assert_eq!(ended, Ended::Stopped);

    let text = String::from_utf8(paper.0.borrow().clone()).unwrap();
    insta::assert_snapshot!("a_morning", text);
    let violations = world.lock().unwrap().conduct.violations();
    assert!(violations.is_empty(), "the client has manners: {violations:?}");
}
