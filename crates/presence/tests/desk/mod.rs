//! A user's desk: the roster and the alerts of one site, fed with made-up readings.
#![allow(dead_code, clippy::unwrap_used, clippy::panic, reason = "a test; each file uses its part")]

use std::time::Duration;

use presence::alerts::{Alerts, Decision, Kind, Policy, Silence};
use presence::reading::{CloseUp, OnlineRow, Part, Place, PostRoom, PostText, Role, RoomRow, ScreenRef};
use presence::transition::{Departure, Transition};
use presence::{Applied, Person, PostRef, Reading, Roster, Rules, Time, UserId};

pub const ME: u64 = 1;
pub const ANN: u64 = 2;
pub const BEN: u64 = 3;

pub fn person(number: u64) -> Person {
    Person { id: UserId::new(number).unwrap(), name: format!("Person {number}").into() }
}

pub fn post(id: u64) -> PostRef {
    PostRef::new("post", id)
}

/// A reading of posts and who has them open.
pub fn editing(posts: &[(u64, &[u64])]) -> Reading {
    in_role(Role::Editor, posts)
}

pub fn in_role(role: Role, posts: &[(u64, &[u64])]) -> Reading {
    let mut reading = Reading::default();
    let mut rooms = Vec::new();
    for (id, people) in posts {
        rooms.push(PostRoom { post: post(*id), people: people.iter().map(|who| person(*who)).collect() });
        let rows = people.iter().map(|who| RoomRow {
            person: person(*who),
            role: if *who == ME { Role::Editor } else { role },
            age: Duration::from_secs(5),
            locked: Some(true),
            site_editor: false,
        });
        reading.close_ups.push(CloseUp { post: post(*id), rows: Part::Whole(rows.collect()) });
    }
    reading.rooms = Part::Whole(rooms);
    reading
}

/// A row of somebody in a post, written `age` seconds ago.
pub fn row(who: u64, role: Role, age: u64) -> RoomRow {
    RoomRow {
        person: person(who),
        role,
        age: Duration::from_secs(age),
        locked: Some(true),
        site_editor: false,
    }
}

/// A reading of post 42 with these rows.
pub fn rows(rows: &[RoomRow]) -> Reading {
    let mut people: Vec<Person> = rows.iter().map(|row| row.person.clone()).collect();
    people.dedup();
    Reading {
        rooms: Part::Whole(vec![PostRoom { post: post(42), people }]),
        close_ups: vec![CloseUp { post: post(42), rows: Part::Whole(rows.to_vec()) }],
        ..Reading::default()
    }
}

/// A reading of post 42 with these people's rows, written `age` seconds ago.
pub fn aged(who: &[u64], age: u64) -> Reading {
    rows(&who.iter().map(|who| row(*who, Role::Editor, age)).collect::<Vec<_>>())
}

/// A reading of a site where nobody has a post open.
pub fn nobody() -> Reading {
    editing(&[])
}

/// The text of post 42, saved at `modified` in the site's seconds.
pub fn text_of_the_post(fingerprint: u64, modified: i64) -> PostText {
    PostText { post: post(42), modified, fingerprint }
}

/// A row in the list of everybody signed in.
pub fn online(who: u64, age: u64) -> OnlineRow {
    let screen =
        ScreenRef { id: "dashboard".into(), title: Some("Dashboard".into()), ..ScreenRef::default() };
    let place = Place::Screen(screen.into());
    OnlineRow { person: person(who), age: Duration::from_secs(age), place, by_browser: true }
}

/// The same reading, with a list of everybody signed in.
pub fn with_online(list: Vec<OnlineRow>, reading: Reading) -> Reading {
    Reading { online: Part::Whole(list), ..reading }
}

pub struct Desk {
    pub roster: Roster,
    pub alerts: Alerts,
    pub policy: Policy,
    /// What the last reading changed.
    pub applied: Applied,
}

impl Desk {
    /// Watching, with nobody anywhere.
    pub fn watching() -> Desk {
        let mut desk = Desk {
            roster: Roster::new(person(ME).id, Rules::default()),
            alerts: Alerts::default(),
            policy: Policy::default(),
            applied: Applied::default(),
        };
        desk.read(0, &editing(&[]));
        desk
    }

    pub fn read(&mut self, at: u64, reading: &Reading) -> Vec<Decision> {
        let now = Time::from_secs(at);
        self.applied = self.roster.apply(reading, now);
        self.alerts.decide(&self.roster, &self.applied, &self.policy, now)
    }

    /// How people went out of posts in this reading.
    pub fn went(&mut self, at: u64, reading: &Reading) -> Vec<Departure> {
        self.read(at, reading);
        let gone = self.applied.transitions.iter().filter_map(|transition| match transition {
            Transition::LeftPost { how, .. } => Some(*how),
            _ => None,
        });
        gone.collect()
    }

    /// The kinds of what is told.
    pub fn kinds(&mut self, at: u64, reading: &Reading) -> Vec<&'static str> {
        self.told(at, reading).into_iter().map(|(kind, ..)| kind).collect()
    }

    pub fn told(&mut self, at: u64, reading: &Reading) -> Vec<(&'static str, Vec<u64>, Vec<u64>)> {
        let decisions = self.read(at, reading);
        let alerts = decisions.into_iter().filter_map(|decision| match decision {
            Decision::Tell(alert) => Some(alert),
            Decision::Silent { .. } | Decision::Over { .. } => None,
        });
        alerts
            .map(|alert| {
                let people = alert.people.iter().map(|who| who.get()).collect();
                (name(&alert.kind), people, alert.posts.iter().map(|post| post.id).collect())
            })
            .collect()
    }

    /// What is over: who, in which post.
    pub fn over(&mut self, at: u64, reading: &Reading) -> Vec<(u64, u64)> {
        let over = self.read(at, reading).into_iter().filter_map(|decision| match decision {
            Decision::Over { post, person } => Some((person.get(), post.id)),
            Decision::Tell(_) | Decision::Silent { .. } => None,
        });
        over.collect()
    }

    pub fn why_silent(&mut self, at: u64, reading: &Reading) -> Vec<Silence> {
        let decisions = self.read(at, reading);
        let reasons = decisions.into_iter().filter_map(|decision| match decision {
            Decision::Silent { reason, .. } => Some(reason),
            Decision::Over { .. } => None,
            Decision::Tell(alert) => panic!("told: {alert:?}"),
        });
        reasons.collect()
    }
}

pub fn name(kind: &Kind) -> &'static str {
    match kind {
        Kind::Opened { .. } => "opened",
        Kind::AlreadyIn { .. } => "already in",
        Kind::AlsoIn => "also in",
        Kind::Joined => "joined",
        Kind::AgentChanged => "agent",
        Kind::Changing { .. } => "changing",
        Kind::Saved { .. } => "saved",
        Kind::Several => "several",
        Kind::Came => "came",
        Kind::WatchedOpened => "watched",
        Kind::Free { .. } => "free",
    }
}
