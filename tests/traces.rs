//! Recorded browser traces, seen from each person in them: exactly the alerts that person wants.
//!
//! A trace is laid row by row into a simulated site, read through the client's real requests and parsers, and
//! applied to a roster. `tests/recorded/README.md` tells how to add one.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

use presence::Time;
use presence::alerts::{Alert, Kind};
use presence_tray_tests::expected::{self, Expected};
use presence_tray_tests::in_process::InProcess;
use presence_tray_tests::trace::{self, Event, Trace};
use presence_tray_tests::watcher::Watcher;
use simulator::{Generation, Installation, Now, Post, PostType, Role, Site, SiteId, User, World};

const ORIGIN: &str = "http://127.0.0.1:8881";
const PASSWORD: &str = "abcd EFGH 1234 ijkl MNOP 5678";

/// When people poll.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Rhythm {
    /// At fixed times, from a first moment on.
    Every { seconds: f64, first: f64 },
    /// As the program does while somebody looks at the site.
    LookedAt,
    /// As the program does else: a site where the user is not is read rarely.
    Own,
}

const RHYTHMS: [Rhythm; 8] = [
    Rhythm::Every { seconds: 1.0, first: 0.0 },
    Rhythm::Every { seconds: 5.0, first: 0.3 },
    Rhythm::Every { seconds: 10.0, first: 0.0 },
    Rhythm::Every { seconds: 10.0, first: 4.1 },
    Rhythm::Every { seconds: 15.0, first: 0.0 },
    Rhythm::Every { seconds: 15.0, first: 5.0 },
    Rhythm::Every { seconds: 15.0, first: 10.0 },
    Rhythm::LookedAt,
];

/// The seconds between readings of a site that nobody was on a moment ago, with jitter.
const RARELY: f64 = 66.0;

/// The site of a trace, and what of the trace happened so far.
struct Replay<'a> {
    trace: &'a Trace,
    site: InProcess,
    id: SiteId,
    next: usize,
}

impl Replay<'_> {
    fn new(trace: &Trace, role: Role) -> Replay<'_> {
        let generation = if trace.lifetime > 60.0 { Generation::Modern } else { Generation::V0_1_14 };
        let mut site = Site::new("Recorded", generation);
        let mut installation_users = BTreeSet::new();
        let mut posts = BTreeSet::new();
        for (_, event) in &trace.events {
            if let Event::Put(row) = event {
                installation_users.insert(row.user);
                posts.extend(simulator::post_of_room(&row.room).map(|(kind, post)| (kind.to_owned(), post)));
            }
        }
        for (kind, post) in posts {
            if site.find_type(&kind).is_none() {
                site = site.post_type(PostType::new(&kind, &kind, &kind));
            }
            site = site.post(Post::new(post, &format!("Post {post}")).kind(&kind));
        }
        let mut installation = Installation::single(ORIGIN, site);
        for user in installation_users {
            let name = format!("Person {user}");
            installation =
                installation.user(User::new(user, &login(user), &name).role(role).password(PASSWORD));
        }
        let mut world = World::new(1);
        let id = world.add(installation);
        Replay { trace, site: InProcess::new(world, clock(0.0)), id, next: 0 }
    }

    /// Lets the trace happen until `at`.
    fn until(&mut self, at: f64) {
        let id = self.id;
        while let Some((when, event)) = self.trace.events.get(self.next).filter(|(when, _)| *when <= at) {
            self.next += 1;
            self.site.set(clock(*when));
            // A row of the trace runs out when the trace says so.
            let far = clock(self.trace.end + 10_000.0);
            self.site.change(|world, now| {
                let site = world.site_mut(id);
                match event {
                    Event::Put(row) => {
                        site.put_row(
                            &row.room,
                            &row.client,
                            row.user,
                            row.data.clone(),
                            clock(row.stamped),
                            far,
                        );
                    }
                    Event::Delete { room, client } => site.delete_row(room, client),
                    Event::Autosave { post, author, typed: true } => site.autosave(*post, *author, now),
                    Event::Autosave { post, author, typed: false } => {
                        site.autosave_unchanged(*post, *author, now);
                    }
                    Event::Save { post, author } => site.save(*post, *author, now),
                }
            });
        }
        self.site.set(clock(at));
    }
}

fn login(user: u64) -> String {
    format!("user{user}")
}

/// The moment `at` seconds into the trace; not on a whole second, as nothing real is.
fn clock(at: f64) -> Now {
    Now::from_seconds(1_795_500_000).after(Duration::from_secs_f64((at + 1000.37).max(0.0)))
}

/// What the person `me` is told.
fn watch(trace: &Trace, me: u64, role: Role, rhythm: Rhythm) -> Vec<(f64, Alert)> {
    let mut replay = Replay::new(trace, role);
    let watcher = Watcher::at(replay.site.clone(), ORIGIN, me, &login(me), PASSWORD);
    let mut watcher = match rhythm {
        Rhythm::Every { seconds, .. } => watcher.each(Duration::from_secs_f64(seconds)),
        Rhythm::LookedAt => watcher.looked_at(),
        Rhythm::Own => watcher,
    };
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let mut told = Vec::new();
    let mut at = match rhythm {
        Rhythm::Every { first, .. } => first,
        Rhythm::LookedAt | Rhythm::Own => 0.0,
    };
    while at <= trace.end + 75.0 {
        replay.until(at);
        let now = Time::since_start(Duration::from_secs_f64(at));
        let look = runtime.block_on(watcher.look(now)).unwrap();
        told.extend(look.alerts().into_iter().map(|alert| (at, alert.clone())));
        at = match rhythm {
            Rhythm::Every { seconds, .. } => at + seconds,
            Rhythm::LookedAt | Rhythm::Own => watcher.next_at.unwrap().elapsed().as_secs_f64(),
        };
    }
    told
}

fn kind(alert: &Alert) -> &'static str {
    match alert.kind {
        Kind::Opened { .. } => "opened",
        Kind::AlreadyIn { .. } => "already in",
        Kind::AlsoIn => "also in",
        Kind::Changing { .. } => "changing",
        Kind::Saved { .. } => "saved",
        Kind::AgentChanged => "agent",
        _ => "another alert",
    }
}

/// Where a site that nobody was on is read rarely, both can be in the post when it is read next: then who came
/// first is not known.
fn is_kind(alert: &Alert, wanted: &[String], rhythm: Rhythm) -> bool {
    let wanted = |kind: &str| wanted.iter().any(|wanted| wanted == kind);
    let both_new = rhythm == Rhythm::LookedAt && (wanted("opened") || wanted("already in"));
    wanted(kind(alert)) || (both_new && alert.kind == Kind::AlsoIn)
}

/// The longest that an alert may take after it can be known: the next reading, the one after it where a row
/// blinks, and for texts the time between two looks at them.
fn longest(rhythm: Rhythm, kinds: &[String]) -> f64 {
    let interval = match rhythm {
        Rhythm::Every { seconds, .. } => seconds,
        Rhythm::LookedAt | Rhythm::Own => RARELY,
    };
    let looks = match kinds.first().map(String::as_str) {
        Some("changing") => 60.0,
        Some("saved") => 100.0,
        _ => 0.0,
    };
    2.0 * interval + 16.0 + looks
}

/// Everybody who has a row in the trace.
fn people(trace: &Trace) -> BTreeSet<u64> {
    let rows = trace.events.iter().filter_map(|(_, event)| match event {
        Event::Put(row) => Some(row.user),
        _ => None,
    });
    rows.filter(|user| *user > 0).collect()
}

fn check(name: &str, trace: &Trace, expected: &[Expected]) {
    let people = people(trace);
    for one in expected {
        assert!(people.contains(&one.user), "{name}: user {} is not in the trace", one.user);
    }
    for me in people {
        for role in [Role::Administrator, Role::Editor] {
            for rhythm in RHYTHMS {
                let mut told = watch(trace, me, role, rhythm);
                for wanted in expected.iter().filter(|one| one.user == me) {
                    let latest = wanted.from + longest(rhythm, &wanted.kinds);
                    let found = told.iter().position(|(at, alert)| {
                        let people: Vec<u64> = alert.people.iter().map(|who| who.get()).collect();
                        let posts: Vec<u64> = alert.posts.iter().map(|post| post.id).collect();
                        is_kind(alert, &wanted.kinds, rhythm)
                            && people == wanted.by
                            && posts == [wanted.post]
                            && (wanted.from - 1.0..=latest).contains(at)
                    });
                    let Some(found) = found else {
                        if rhythm == Rhythm::LookedAt && wanted.until - wanted.from < RARELY {
                            continue;
                        }
                        panic!("{name}: {role:?} {me}, {rhythm:?}: not told: {wanted:?}\ntold: {told:#?}");
                    };
                    told.remove(found);
                }
                assert!(told.is_empty(), "{name}: {role:?} {me}, {rhythm:?}: nobody wants this: {told:#?}");
            }
        }
    }
}

/// The traces in `tests/recorded/traces*/`, each with what is expected.
fn recorded() -> Vec<(PathBuf, PathBuf)> {
    let recorded = Path::new(env!("CARGO_MANIFEST_DIR")).join("recorded");
    let mut found = Vec::new();
    for folder in std::fs::read_dir(recorded).unwrap() {
        let folder = folder.unwrap().path();
        if folder.file_name().unwrap().to_string_lossy().starts_with("traces") {
            for file in std::fs::read_dir(&folder).unwrap() {
                let path = file.unwrap().path();
                if path.extension().is_some_and(|extension| extension == "txt") {
                    found.push((path.clone(), path.with_extension("expected")));
                }
            }
        }
    }
    found.sort();
    found
}

#[test]
fn every_person_in_every_trace_is_told_what_they_want_and_nothing_else() {
    let traces = recorded();
    assert!(traces.len() >= 21, "traces are missing");
    for (path, expected) in traces {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let runs = trace::parse(&std::fs::read_to_string(&path).unwrap());
        let text =
            std::fs::read_to_string(&expected).unwrap_or_else(|_| panic!("{name} has no .expected file"));
        let wanted = expected::parse(&text);
        assert_eq!(runs.len(), wanted.len(), "{name}: as many runs as are expected");
        for (run, wanted) in runs.iter().zip(&wanted) {
            check(&name, run, wanted);
        }
    }
}

/// Who polls rarely misses what is over soon, but is told nothing else and nothing twice.
#[test]
fn whoever_polls_rarely_is_told_the_same_or_less() {
    for (path, expected) in recorded() {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let runs = trace::parse(&std::fs::read_to_string(&path).unwrap());
        let wanted = expected::parse(&std::fs::read_to_string(&expected).unwrap());
        for (run, wanted) in runs.iter().zip(&wanted) {
            for me in people(run) {
                let slow = [7.0, 20.0, 30.0, 45.0, 60.0].into_iter().flat_map(|seconds| {
                    let begin = move |part| Rhythm::Every { seconds, first: seconds * f64::from(part) / 5.0 };
                    (0..5).map(begin)
                });
                for rhythm in slow.chain([Rhythm::Own]) {
                    let mut wanted: Vec<&Expected> = wanted.iter().filter(|one| one.user == me).collect();
                    for (at, alert) in watch(run, me, Role::Editor, rhythm) {
                        let found =
                            wanted.iter().position(|one| is_about(&alert, one) && at >= one.from - 1.0);
                        let Some(found) = found else {
                            panic!("{name}: {me}, {rhythm:?}: nobody wants this at {at}: {alert:#?}");
                        };
                        wanted.remove(found);
                    }
                }
            }
        }
    }
}

/// Whether an alert says what is expected, or no more than that both are in the post.
fn is_about(alert: &Alert, one: &Expected) -> bool {
    let meets = |kind: &str| ["opened", "already in", "also in"].contains(&kind);
    let same = one.kinds.iter().any(|wanted| kind(alert) == wanted || (meets(kind(alert)) && meets(wanted)));
    same && alert.people.iter().any(|who| one.by.contains(&who.get()))
        && alert.posts.iter().any(|post| post.id == one.post)
}

/// A trace of which nothing is understood would pass as one in which nothing is told.
#[test]
fn traces_are_understood() {
    for (path, _) in recorded() {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name == "first-heartbeat-race.txt" {
            continue; // lists first heartbeats, no rows
        }
        for run in trace::parse(&std::fs::read_to_string(&path).unwrap()) {
            let rows = run.events.iter().filter(|(_, event)| matches!(event, Event::Put(_))).count();
            assert!(rows >= 2 && run.end > 60.0, "{name}: {rows} rows until {}", run.end);
        }
    }
}
