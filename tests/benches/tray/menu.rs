//! How long it takes to make the tray's icon, tooltip and menu of 300 sites with 20 people each.

use std::hint::black_box;
use std::io;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use presence::alerts::Policy;
use presence::cadence::Ask;
use presence::{Reading, Time, UserId};
use presence_tray::monitor::Report;
use presence_tray::tray::{Overview, view};
use presence_tray::watching::{Audience, News, WatchedSite, Watching};
use presence_tray::words::{Moments, Words};
use presence_tray_tests::in_process::InProcess;
use simulator::{Now, World};
use wordpress::{Connection, Credential, RestRoot};

use super::sites::{PASSWORD, everybody_is_there, newsroom};

const SITES: usize = 300;

struct Nobody;

impl Audience for Nobody {
    fn tell(&mut self, _: News<'_>, _: &WatchedSite, _: Time) -> io::Result<()> {
        Ok(())
    }
}

pub(crate) fn measure() {
    let reading = reading();
    let me = UserId::new(1).unwrap();
    let sites = (0..SITES)
        .map(|number| {
            let name = format!("Newsroom {number}");
            WatchedSite::new(&name, "newsrooms.example", "https://newsrooms.example/", me, Policy::default())
        })
        .collect();
    let mut watching = Watching::new(sites, Nobody, fastrand::Rng::with_seed(1));
    let at = Time::from_secs(100_000);
    for site in 0..SITES {
        let report = Report {
            site,
            at,
            slept: false,
            requests: 1,
            outcome: Ok(reading.clone()),
            network: None,
            avatars: None,
        };
        let _ = watching.take(report).unwrap();
    }
    let moments =
        Moments { now: at + Duration::from_secs(5), wall: Timestamp::UNIX_EPOCH, zone: TimeZone::UTC };
    let overview = Overview {
        sites: watching.sites(),
        focus: None,
        pause: None,
        quiet_hours: None,
        faces: &presence_tray::avatars::Faces::default(),
        moments: &moments,
        words: Words::english(),
    };
    let mut times: Vec<f64> = (0..101)
        .map(|_| {
            let begun = Instant::now();
            black_box(view(black_box(&overview)));
            begun.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    super::print("menu of 300 sites with 20 people each", times[50], "ms", Some(1.0));
}

/// What one such site answers.
fn reading() -> Reading {
    const ORIGIN: &str = "http://127.0.0.1:8881";
    let mut world = World::new(1);
    let id = world.add(newsroom(0, ORIGIN));
    let now = Now::from_seconds(1_795_500_000);
    everybody_is_there(world.site_mut(id), now);
    let root = RestRoot::new(format!("{ORIGIN}/wp-json/").parse().unwrap()).unwrap();
    let connection = Connection { root, url: None, me: UserId::new(1).unwrap() };
    let transport = InProcess::new(world, now.after(Duration::from_secs(5)));
    let mut site =
        wordpress::Site::new(transport, Credential::new("user1", PASSWORD.into()).unwrap(), connection);
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let ask = Ask { online: true, ..Ask::default() };
    // The first reading learns titles.
    let _ = runtime.block_on(site.read(&ask)).unwrap();
    runtime.block_on(site.read(&ask)).unwrap()
}
