//! How many requests one site gets in an hour, in each cadence: an hour in a moment, with the client's real requests.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use presence::cadence::{Cadence, Surroundings};
use presence::{Roster, Rules, Time, UserId};
use presence_tray_tests::in_process::InProcess;
use simulator::{Now, Site, SiteId, World};
use wordpress::{Connection, Credential, RestRoot, Transport, TransportError};

use super::sites::{PASSWORD, everybody_is_there, newsroom};

const ORIGIN: &str = "http://127.0.0.1:8881";
const HOUR: Duration = Duration::from_secs(3600);

/// Who is there.
#[derive(Clone, Copy)]
struct Scene {
    name: &'static str,
    others: bool,
    user: bool,
    post: bool,
}

const SCENES: [Scene; 5] = [
    Scene { name: "nobody is there", others: false, user: false, post: false },
    Scene { name: "20 others are there", others: true, user: false, post: false },
    Scene { name: "the user is there", others: false, user: true, post: false },
    Scene { name: "the user is in a post", others: false, user: true, post: true },
    Scene { name: "the user is in a post, with two of 20 others", others: true, user: true, post: true },
];

/// Counts requests.
#[derive(Clone)]
struct Counted(InProcess, Arc<AtomicU64>);

impl Transport for Counted {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        self.1.fetch_add(1, Ordering::Relaxed);
        self.0.send(request).await
    }
}

impl Scene {
    fn play(self, site: &mut Site, now: Now) {
        let far = now.after(Duration::from_secs(150));
        if self.others {
            everybody_is_there(site, now);
        }
        if self.user {
            let data = serde_json::json!({"screen": "dashboard", "title": "Dashboard"});
            site.put_row("admin/online", "user-1", 1, data, now, far);
        }
        if self.post {
            let data = serde_json::json!({"action": "editing", "screen": "post", "locked": true});
            site.put_row("postType/post:1", "editor-1", 1, data, now, far);
        }
    }

    /// Requests within an hour, after a first hour in which all that is learnt once was learnt.
    fn requests(self) -> u64 {
        let mut world = World::new(1);
        let id: SiteId = world.add(newsroom(0, ORIGIN));
        let begin = Now::from_seconds(1_795_500_000);
        let transport = Counted(InProcess::new(world, begin), Arc::default());
        let root = RestRoot::new(format!("{ORIGIN}/wp-json/").parse().unwrap()).unwrap();
        let me = UserId::new(1).unwrap();
        let connection = Connection { root, url: None, me };
        let credential = Credential::new("user1", PASSWORD.into()).unwrap();
        let mut site = wordpress::Site::new(transport.clone(), credential, connection);
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let mut roster = Roster::new(me, Rules::default());
        let mut cadence = Cadence::new(Duration::ZERO);
        let mut chance = fastrand::Rng::with_seed(1);
        let mut next = cadence.start(Duration::ZERO, Time::START, 0.0);
        let (mut before, mut first_hour) = (0, 0);
        while let Some(at) = next.at {
            let passed = at.since(Time::START);
            if passed > HOUR && first_hour == 0 {
                first_hour = before;
            }
            if passed > 2 * HOUR {
                break;
            }
            let now = begin.after(passed);
            transport.0.set(now);
            transport.0.change(|world, now| self.play(world.site_mut(id), now));
            let reading = runtime.block_on(site.read(&next.ask)).unwrap();
            let asked = transport.1.load(Ordering::Relaxed);
            roster.apply(&reading, at);
            next = cadence.after_reading(&roster, asked - before, Surroundings::default(), at, chance.f64());
            before = asked;
        }
        before - first_hour
    }
}

pub(crate) fn measure() {
    for scene in SCENES {
        super::print(&format!("requests while {}", scene.name), scene.requests() as f64, "an hour", None);
    }
}
