use std::collections::VecDeque;
use std::sync::Mutex;

use bytes::Bytes;
use http::{Request, Response};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use presence::UserId;
use secrecy::SecretString;
use tokio::time::Instant;
use wordpress::{Connection, Credential, TransportError};

use super::*;

/// The paused clock of the test's runtime, and a computer that may have slept besides.
struct TestClock {
    start: Instant,
    slept: Mutex<Duration>,
}

impl TestClock {
    fn new() -> Arc<TestClock> {
        Arc::new(TestClock { start: Instant::now(), slept: Mutex::new(Duration::ZERO) })
    }

    fn sleep(&self, length: Duration) {
        *self.slept.lock().unwrap() += length;
    }
}

impl Clock for TestClock {
    fn now(&self) -> Time {
        Time::since_start(self.start.elapsed() + *self.slept.lock().unwrap())
    }
    fn wall(&self) -> Timestamp {
        Timestamp::UNIX_EPOCH
    }
    fn zone(&self) -> TimeZone {
        TimeZone::UTC
    }
}

/// Answers each request after a second, and notes when it was asked.
#[derive(Default)]
struct Sites {
    under_way: Mutex<HashMap<String, usize>>,
    most_on_a_host: Mutex<usize>,
    most_in_all: Mutex<usize>,
    asked: Mutex<VecDeque<(Instant, String)>>,
}

impl Transport for Sites {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let host = request.uri().host().unwrap().to_owned();
        assert_ne!(host, "bad.example", "an error of this program");
        self.asked.lock().unwrap().push_back((Instant::now(), host.clone()));
        {
            let mut under_way = self.under_way.lock().unwrap();
            *under_way.entry(host.clone()).or_default() += 1;
            let mut most = self.most_on_a_host.lock().unwrap();
            *most = (*most).max(under_way[&host]);
            let mut most = self.most_in_all.lock().unwrap();
            *most = (*most).max(under_way.values().sum());
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
        *self.under_way.lock().unwrap().get_mut(&host).unwrap() -= 1;
        let json = Response::builder().header("content-type", "application/json; charset=UTF-8");
        Ok(json.body(Bytes::from_static(b"[]")).unwrap())
    }
}

fn lane(sites: &Arc<Sites>, root: &str) -> Option<Lane<Arc<Sites>>> {
    let credential = Credential::new("zoe", SecretString::from("abcd".to_owned())).unwrap();
    let connection = Connection { root: root.parse().unwrap(), url: None, me: UserId::new(1).unwrap() };
    Some(Lane { site: Site::new(Arc::clone(sites), credential, connection), network: false })
}

fn order(at: Time) -> Order {
    Order { at, ask: Ask::default() }
}

async fn heard(monitor: &mut Monitor) -> Report {
    match monitor.hear().await {
        Heard::Report(report) => *report,
        other @ Heard::Lost { .. } => panic!("{other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn sites_on_one_host_take_turns_with_a_pause() {
    let (sites, clock) = (Arc::new(Sites::default()), TestClock::new());
    let lanes = (0..5).map(|n| lane(&sites, &format!("https://one.example/{n}/wp-json/"))).collect();
    let shared: Arc<dyn Clock> = clock.clone();
    let mut monitor = Monitor::start(lanes, &shared, Manners::WATCHING, fastrand::Rng::with_seed(1));
    for site in 0..5 {
        monitor.order(site, order(clock.now()));
    }
    for _ in 0..5 {
        assert!(heard(&mut monitor).await.outcome.is_ok());
    }
    assert_eq!(*sites.most_on_a_host.lock().unwrap(), 1);
    let asked: Vec<Instant> = sites.asked.lock().unwrap().iter().map(|(at, _)| *at).collect();
    for pair in asked.windows(2) {
        assert!(pair[1] - pair[0] >= Duration::from_secs(2), "a second for the answer, a second of pause");
    }
}

#[tokio::test(start_paused = true)]
async fn no_more_than_eight_sites_are_read_at_once() {
    let (sites, clock) = (Arc::new(Sites::default()), TestClock::new());
    let lanes = (0..30).map(|n| lane(&sites, &format!("https://host{n}.example/wp-json/"))).collect();
    let shared: Arc<dyn Clock> = clock.clone();
    let mut monitor = Monitor::start(lanes, &shared, Manners::ONCE, fastrand::Rng::with_seed(1));
    for site in 0..30 {
        monitor.order(site, order(clock.now()));
    }
    for _ in 0..30 {
        heard(&mut monitor).await;
    }
    assert_eq!(*sites.most_in_all.lock().unwrap(), 8);
}

#[tokio::test(start_paused = true)]
async fn an_order_waits_for_its_time_and_sleep_is_noticed() {
    let (sites, clock) = (Arc::new(Sites::default()), TestClock::new());
    let shared: Arc<dyn Clock> = clock.clone();
    let lanes = vec![None, lane(&sites, "https://one.example/wp-json/")];
    let mut monitor = Monitor::start(lanes, &shared, Manners::WATCHING, fastrand::Rng::with_seed(1));
    monitor.order(0, order(clock.now()));
    let due = clock.now() + Duration::from_secs(100);
    monitor.order(1, order(due));
    let report = heard(&mut monitor).await;
    assert!(
        report.site == 1
            && !report.slept
            && report.at >= due
            && report.at.since(due) < Duration::from_secs(5)
    );

    let due = clock.now() + Duration::from_secs(300);
    monitor.order(1, order(due));
    tokio::time::sleep(Duration::from_secs(40)).await;
    clock.sleep(Duration::from_secs(3600));
    let before = Instant::now();
    let report = heard(&mut monitor).await;
    assert!(report.slept, "the clock ran ahead of the timer");
    assert!(before.elapsed() < Duration::from_secs(60), "what was due in sleep is done soon after waking");
}

#[tokio::test(start_paused = true)]
async fn dropping_the_monitor_ends_its_tasks() {
    let (sites, clock) = (Arc::new(Sites::default()), TestClock::new());
    let shared: Arc<dyn Clock> = clock.clone();
    let monitor = Monitor::start(
        vec![lane(&sites, "https://one.example/wp-json/")],
        &shared,
        Manners::WATCHING,
        fastrand::Rng::with_seed(1),
    );
    monitor.order(0, order(clock.now() + Duration::from_secs(5)));
    drop(monitor);
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert!(sites.asked.lock().unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn sleep_is_noticed_also_while_a_site_waits_for_its_turn_or_is_read() {
    let (sites, clock) = (Arc::new(Sites::default()), TestClock::new());
    let shared: Arc<dyn Clock> = clock.clone();
    let lanes = (0..60).map(|n| lane(&sites, &format!("https://one.example/{n}/wp-json/"))).collect();
    let mut monitor = Monitor::start(lanes, &shared, Manners::WATCHING, fastrand::Rng::with_seed(1));
    for site in 0..60 {
        monitor.order(site, order(clock.now()));
    }
    // Turns come in the order in which the tasks began, two seconds each.
    for _ in 0..30 {
        assert!(!heard(&mut monitor).await.slept, "waiting for a turn is not sleep");
    }
    clock.sleep(Duration::from_secs(3600));
    for _ in 30..60 {
        assert!(heard(&mut monitor).await.slept, "it was due before the computer slept");
    }
}

#[tokio::test(start_paused = true)]
async fn a_task_that_fails_is_told_and_the_others_go_on() {
    let (sites, clock) = (Arc::new(Sites::default()), TestClock::new());
    let shared: Arc<dyn Clock> = clock.clone();
    let lanes = ["https://bad.example/wp-json/", "https://one.example/wp-json/"];
    let lanes = lanes.into_iter().map(|root| lane(&sites, root)).collect();
    let mut monitor = Monitor::start(lanes, &shared, Manners::WATCHING, fastrand::Rng::with_seed(1));
    monitor.order(0, order(clock.now()));
    assert!(matches!(monitor.hear().await, Heard::Lost { site: 0 }));
    monitor.order(0, order(clock.now()));
    monitor.order(1, order(clock.now()));
    assert_eq!(heard(&mut monitor).await.site, 1);
}

#[tokio::test(start_paused = true)]
async fn an_order_can_be_hurried_and_another_one_is_not_meant() {
    let (sites, clock) = (Arc::new(Sites::default()), TestClock::new());
    let shared: Arc<dyn Clock> = clock.clone();
    let lanes = vec![lane(&sites, "https://one.example/wp-json/")];
    let mut monitor = Monitor::start(lanes, &shared, Manners::WATCHING, fastrand::Rng::with_seed(1));
    let second = Duration::from_secs(1);

    let ordered = clock.now() + second * 600;
    monitor.order(0, order(ordered));
    tokio::time::sleep(second * 45).await;
    let at = clock.now() + second * 5;
    monitor.hurry(0, Sooner { ordered, at });
    let report = heard(&mut monitor).await;
    assert!(report.at >= at && report.at.since(at) < second * 3 && !report.slept, "{:?}", report.at);
    assert_eq!(report.requests, 1);

    let next = clock.now() + second * 100;
    monitor.order(0, order(next));
    monitor.hurry(0, Sooner { ordered, at: clock.now() });
    assert!(heard(&mut monitor).await.at >= next);
}

#[tokio::test(start_paused = true)]
async fn a_site_that_is_taken_away_is_not_heard_of_and_can_come_back() {
    let (sites, clock) = (Arc::new(Sites::default()), TestClock::new());
    let shared: Arc<dyn Clock> = clock.clone();
    let lanes = ["https://one.example/wp-json/", "https://two.example/wp-json/"];
    let lanes = lanes.into_iter().map(|root| lane(&sites, root)).collect();
    let mut monitor = Monitor::start(lanes, &shared, Manners::WATCHING, fastrand::Rng::with_seed(1));
    monitor.order(0, order(clock.now()));
    monitor.order(1, order(clock.now() + Duration::from_secs(60)));
    // The first one's report waits to be heard when the site goes.
    tokio::time::sleep(Duration::from_secs(10)).await;
    monitor.remove(0);
    assert_eq!(heard(&mut monitor).await.site, 1);
    monitor.put(0, lane(&sites, "https://one.example/wp-json/").unwrap());
    monitor.order(0, order(clock.now()));
    assert_eq!(heard(&mut monitor).await.site, 0);
    assert_eq!(sites.asked.lock().unwrap().len(), 3);
}
