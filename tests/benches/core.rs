//! What reading a site and deciding about it costs: `cargo xtask bench core`.
//!
//! The answers are made by a simulated site and kept, so that what is measured is the client: requests, parsing,
//! applying, deciding. Ratios are of pairs measured in turn, so that a noisy machine is noisy for both.
#![allow(
    missing_docs,
    unsafe_code,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark with a counting allocator"
)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::collections::HashMap;
use std::hint::black_box;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use criterion::{BatchSize, Criterion};
use http::{Request, Response};
use presence::alerts::{Alerts, Policy};
use presence::cadence::Ask;
use presence::{Applied, Reading, Roster, Rules, Time, UserId};
use presence_tray_tests::in_process::InProcess;
use simulator::{Generation, Installation, Now, Post, Role, Site, User, World};
use tokio::runtime::Runtime;
use wordpress::{Connection, Credential, RestRoot, Transport, TransportError};

const ORIGIN: &str = "http://127.0.0.1:8881";
const PASSWORD: &str = "abcd EFGH 1234 ijkl MNOP 5678";
const SIZES: [(u64, u64); 9] =
    [(10, 1), (10, 20), (10, 100), (100, 1), (100, 20), (100, 100), (1000, 1), (1000, 20), (1000, 100)];

/// Counts allocations, and otherwise is the system's allocator.
struct Counting;

static ALLOCATIONS: AtomicU64 = AtomicU64::new(0);

// SAFETY: every call is passed on to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        // SAFETY: the caller keeps the rules of `GlobalAlloc::alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller keeps the rules of `GlobalAlloc::dealloc`.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn allocations<R>(of: impl FnOnce() -> R) -> u64 {
    let before = ALLOCATIONS.load(Ordering::Relaxed);
    black_box(of());
    ALLOCATIONS.load(Ordering::Relaxed) - before
}

/// A site whose answers are made once and kept.
struct Kept {
    site: InProcess,
    answers: Mutex<HashMap<String, Response<Bytes>>>,
}

impl Transport for Kept {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let asked = request.uri().to_string();
        let kept = self.answers.lock().unwrap().get(&asked).cloned();
        match kept {
            Some(answer) => Ok(answer),
            None => {
                let answer = self.site.send(request).await?;
                self.answers.lock().unwrap().insert(asked, answer.clone());
                Ok(answer)
            }
        }
    }
}

/// A newsroom: everybody signed in, two people in every post, the reader among them.
fn newsroom(people: u64, posts: u64) -> InProcess {
    let now = Now::from_seconds(1_795_500_000);
    let mut site = Site::new("Newsroom", Generation::Modern);
    for post in 1..=posts {
        site = site.post(Post::new(post, &format!("Post number {post}")));
    }
    let far = now.after(Duration::from_secs(150));
    for user in 1..=people {
        let data = serde_json::json!({"screen": "post", "post_status": "draft", "title": "Edit Post"});
        site.put_row("admin/online", &format!("user-{user}"), user, data, now, far);
    }
    for post in 1..=posts {
        for user in [post % people + 1, (post + 1) % people + 1] {
            let data = serde_json::json!({"action": "editing", "screen": "post", "locked": true});
            site.put_row(&format!("postType/post:{post}"), &format!("editor-{user}"), user, data, now, far);
        }
    }
    let mut installation = Installation::single(ORIGIN, site);
    for user in 1..=people {
        let login = format!("user{user}");
        let person = User::new(user, &login, &format!("Person Number {user}"));
        installation = installation.user(person.role(Role::Administrator).password(PASSWORD));
    }
    let mut world = World::new(1);
    world.add(installation);
    InProcess::new(world, now.after(Duration::from_secs(20)))
}

fn connect(kept: &Kept) -> wordpress::Site<&Kept> {
    let root = RestRoot::new(format!("{ORIGIN}/wp-json/").parse().unwrap()).unwrap();
    let connection = Connection { root, url: None, me: UserId::new(1).unwrap() };
    wordpress::Site::new(kept, Credential::new("user1", PASSWORD.into()).unwrap(), connection)
}

/// Everything that one size of newsroom needs to be measured.
struct Bench<'a> {
    runtime: Runtime,
    site: wordpress::Site<&'a Kept>,
    roster: Roster,
    ask: Ask,
    now: Time,
}

impl<'a> Bench<'a> {
    fn new(kept: &'a Kept) -> Bench<'a> {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let roster = Roster::new(UserId::new(1).unwrap(), Rules::default());
        let ask = Ask { online: true, ..Ask::default() };
        let mut bench = Bench { runtime, site: connect(kept), roster, ask, now: Time::START };
        // Titles are learnt once, and close-ups of the reader's own posts once the roster knows them.
        for _ in 0..4 {
            bench.read_and_apply();
        }
        bench
    }

    fn read(&mut self) -> Reading {
        self.runtime.block_on(self.site.read(&self.ask)).unwrap()
    }

    fn read_and_apply(&mut self) -> Applied {
        let reading = self.read();
        self.now = self.now + Duration::from_secs(1);
        self.roster.apply(&reading, self.now)
    }
}

/// The median ratio of two things measured in turn.
fn ratio(mut a: impl FnMut(), mut b: impl FnMut()) -> f64 {
    let time = |of: &mut dyn FnMut()| {
        let start = Instant::now();
        for _ in 0..5 {
            of();
        }
        start.elapsed().as_secs_f64()
    };
    let mut ratios: Vec<f64> = (0..41).map(|_| time(&mut a) / time(&mut b)).collect();
    ratios.sort_by(f64::total_cmp);
    ratios.get(20).copied().unwrap()
}

fn print(figure: &str, value: f64, unit: &str, goal: Option<(&str, bool)>) {
    let (goal, met) = goal.unzip();
    let line = serde_json::json!({
        "bench": "core", "figure": figure, "value": value, "unit": unit, "goal": goal, "met": met,
    });
    println!("{line}");
}

fn main() {
    let mut criterion = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_millis(1200))
        .without_plots()
        .configure_from_args();
    for (people, posts) in SIZES {
        let kept = Kept { site: newsroom(people, posts), answers: Mutex::default() };
        let mut bench = Bench::new(&kept);
        let name = format!("{people} people, {posts} posts");
        criterion.bench_function(&format!("read and apply {name}"), |timer| {
            timer.iter(|| black_box(bench.read_and_apply()));
        });
        let bodies: Vec<Bytes> = kept
            .answers
            .lock()
            .unwrap()
            .iter()
            .filter(|(asked, _)| !asked.contains("/wp/v2/"))
            .map(|(_, answer)| answer.body().clone())
            .collect();
        let as_values = || {
            for body in &bodies {
                black_box(serde_json::from_slice::<serde_json::Value>(body).unwrap());
            }
        };
        let times = ratio(|| drop(black_box(bench.read_and_apply())), as_values);
        let goal = (people, posts) == (100, 100);
        let bytes: usize = bodies.iter().map(Bytes::len).sum();
        print(&format!("bytes of a reading, {name}"), bytes as f64, "bytes", None);
        print(
            &format!("read and apply, against reading the same bytes into Value, {name}"),
            times,
            "times",
            goal.then_some(("at most 4", times <= 4.0)),
        );
        let reading = bench.read();
        let now = bench.now + Duration::from_secs(1);
        let allocated = allocations(|| bench.roster.apply(&reading, now));
        print(
            &format!("allocations in applying an unchanged reading, {name}"),
            allocated as f64,
            "allocations",
            Some(("at most 0", allocated == 0)),
        );
    }
    deciding(&mut criterion);
    criterion.final_summary();
}

/// 300 sites with 20 people each; on one of them somebody opens a post of the user's.
fn deciding(criterion: &mut Criterion) {
    let kept = Kept { site: newsroom(20, 10), answers: Mutex::default() };
    let mut bench = Bench::new(&kept);
    let reading = bench.read();
    let now = Time::from_secs(10);
    let me = UserId::new(1).unwrap();
    let sites: Vec<(Roster, Applied)> = (0..300)
        .map(|site| {
            let mut roster = Roster::new(me, Rules::default());
            let first = roster.apply(&reading, now);
            let second = roster.apply(&reading, now + Duration::from_secs(15));
            (roster, if site == 0 { first } else { second })
        })
        .collect();
    let policy = Policy::default();
    let later = now + Duration::from_secs(15);
    criterion.bench_function("decide alerts for 300 sites", |timer| {
        timer.iter_batched(
            || vec![Alerts::default(); 300],
            |mut alerts| {
                for (alerts, (roster, applied)) in alerts.iter_mut().zip(&sites) {
                    black_box(alerts.decide(roster, applied, &policy, later));
                }
            },
            BatchSize::SmallInput,
        );
    });
    let mut alerts = vec![Alerts::default(); 300];
    let mut decide = || {
        for (alerts, (roster, applied)) in alerts.iter_mut().zip(&sites) {
            black_box(alerts.decide(roster, applied, &policy, later));
        }
    };
    let start = Instant::now();
    for _ in 0..100 {
        decide();
    }
    print("decide alerts for 300 sites", start.elapsed().as_secs_f64() * 10_000.0, "µs", None);
    print("allocations in deciding alerts for 300 sites", allocations(decide) as f64, "allocations", None);
}
