//! A small true world: who has which post open, what rows that leaves, and what a poll reads of them.
//!
//! It knows nothing of the roster. Rows are written and run out as measured: stamped at most every 40 s
//! while visible, not at all while hidden, taken away at once by leaving, for a while by a reload.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use presence::cadence::Ask;
use presence::reading::{CloseUp, OnlineRow, Part, Place, PostRoom, Role, RoomRow, ScreenRef};
use presence::{Person, PostRef, Reading, Time, UserId};

pub const ME: u64 = 1;

/// The slowest rhythm that a history is watched in, in seconds.
const LONGEST_POLL: u64 = 60;

/// What people do.
#[derive(Clone, Copy, Debug)]
pub enum Act {
    Open {
        who: u64,
        post: u64,
    },
    Close {
        who: u64,
        post: u64,
    },
    Reload {
        who: u64,
        post: u64,
        away: u64,
    },
    Hide {
        who: u64,
        post: u64,
    },
    Show {
        who: u64,
        post: u64,
    },
    /// Goes about the site in another tab for so many seconds.
    Browse {
        who: u64,
        seconds: u64,
    },
}

/// One person's tab with one post.
#[derive(Clone, Copy, Debug)]
struct Tab {
    visible: bool,
    shown_since: u64,
    stamp: u64,
    away_until: u64,
}

/// Who has which post open, in whole seconds.
#[derive(Debug, Default)]
pub struct World {
    pub lifetime: u64,
    tabs: BTreeMap<(u64, u64), Tab>,
    /// Closed while hidden, or so soon after that no poll need have seen it shown: from outside that is no
    /// different from staying hidden.
    closed_unseen: BTreeMap<(u64, u64), u64>,
    /// Until when people are on the site whatever they have open.
    browsing: BTreeMap<u64, u64>,
    now: u64,
}

impl World {
    pub fn new(lifetime: u64) -> World {
        World { lifetime, ..World::default() }
    }

    /// Lets time pass. Visible tabs write their row each 10 s where rows live 60 s, each 40 s where they live
    /// longer (contract 3, write skipping).
    pub fn pass_until(&mut self, now: u64) {
        while self.now < now {
            self.now += 1;
            let now = self.now;
            let each = if self.lifetime > 60 { 40 } else { 10 };
            for tab in self.tabs.values_mut() {
                if tab.visible && tab.away_until <= now && (now - tab.stamp >= each || tab.away_until == now)
                {
                    tab.stamp = now;
                }
            }
        }
    }

    pub fn act(&mut self, act: Act) {
        let now = self.now;
        match act {
            Act::Open { who, post } => {
                let shown_since = if self.may_have_open(who, post) { now } else { 0 };
                let tab = Tab { visible: true, shown_since, stamp: now, away_until: now };
                self.tabs.insert((who, post), tab);
                self.closed_unseen.remove(&(who, post));
            }
            Act::Close { who, post } => {
                let unseen = |tab: Tab| !tab.visible || now < tab.shown_since + LONGEST_POLL;
                if self.tabs.remove(&(who, post)).is_some_and(unseen) {
                    self.closed_unseen.insert((who, post), now);
                }
            }
            Act::Reload { who, post, away } => {
                if let Some(tab) = self.tabs.get_mut(&(who, post)).filter(|tab| tab.visible) {
                    tab.away_until = now + away;
                    tab.stamp = now;
                }
            }
            Act::Hide { who, post } => {
                if let Some(tab) = self.tabs.get_mut(&(who, post)).filter(|tab| tab.away_until <= now) {
                    tab.visible = false;
                }
            }
            Act::Show { who, post } => {
                if let Some(tab) = self.tabs.get_mut(&(who, post)) {
                    *tab = Tab { visible: true, shown_since: now, stamp: now, away_until: now };
                }
            }
            Act::Browse { who, seconds } => {
                self.browsing.insert(who, now + seconds);
            }
        }
    }

    /// Whether the person has the post open, whatever the rows say.
    pub fn has_open(&self, who: u64, post: u64) -> bool {
        self.tabs.contains_key(&(who, post))
    }

    /// Whether the person has the post open, or had when last heard of, at most half an hour and a
    /// lifetime ago.
    pub fn may_have_open(&self, who: u64, post: u64) -> bool {
        let closed = self.closed_unseen.get(&(who, post));
        self.has_open(who, post) || closed.is_some_and(|at| self.now - at <= 30 * 60 + self.lifetime)
    }

    /// Whether a row of the person is in the post's room.
    pub fn row(&self, who: u64, post: u64) -> Option<u64> {
        let tab = self.tabs.get(&(who, post))?;
        (tab.away_until <= self.now && self.now - tab.stamp < self.lifetime).then_some(self.now - tab.stamp)
    }

    /// What a poll reads now.
    pub fn read(&self, ask: &Ask) -> Reading {
        let gone = !ask.rooms
            && !self.tabs.keys().any(|&(who, post)| {
                who == ME && ask.mine.iter().any(|mine| mine.id == post) && self.row(who, post).is_some()
            });
        let all_rooms = ask.rooms || gone;
        let mut rooms: BTreeMap<u64, Vec<(u64, u64)>> = BTreeMap::new();
        for &(who, post) in self.tabs.keys() {
            if let Some(age) = self.row(who, post) {
                rooms.entry(post).or_default().push((who, age));
            }
        }
        let mut reading = Reading::default();
        let mut list = Vec::new();
        let mut opened = false;
        for (post, people) in &rooms {
            let post_ref = PostRef::new("post", *post);
            list.push(PostRoom {
                post: post_ref.clone(),
                people: people.iter().map(|(who, _)| person(*who)).collect(),
            });
            let just_opened = people.iter().any(|(who, _)| *who == ME) && !ask.mine.contains(&post_ref);
            opened |= just_opened;
            let mine = ask.mine.contains(&post_ref) || people.iter().any(|(who, _)| *who == ME);
            let known = ask.settled.iter().find(|(settled, _)| *settled == post_ref);
            let settled = known
                .is_some_and(|(_, known)| people.iter().all(|(who, _)| known.contains(&person(*who).id)));
            let shared = mine && !settled && people.iter().any(|(who, _)| *who != ME);
            let closely = if ask.rooms {
                let back =
                    ask.mine.contains(&post_ref) && people.iter().any(|(who, _)| *who == ME) && !settled;
                shared || back || just_opened || ask.stamps.contains(&post_ref)
            } else {
                mine && (all_rooms || !just_opened)
            };
            if closely {
                let rows = people.iter().map(|(who, age)| RoomRow {
                    person: person(*who),
                    role: Role::Editor,
                    age: Duration::from_secs(*age),
                    locked: (self.lifetime > 60).then_some(true),
                    site_editor: false,
                });
                reading.close_ups.push(CloseUp { post: post_ref, rows: Part::Whole(rows.collect()) });
            }
        }
        if all_rooms {
            reading.rooms = Part::Whole(list);
            // The same list names everybody who is signed in, in the room `admin/online`.
            let mut signed_in: BTreeSet<u64> = rooms.values().flatten().map(|(who, _)| *who).collect();
            signed_in
                .extend(self.browsing.iter().filter(|(_, until)| self.now < **until).map(|(who, _)| *who));
            reading.present = Part::Whole(signed_in.into_iter().map(person).collect());
        }
        if !ask.rooms {
            let empty = ask.mine.iter().filter(|mine| !rooms.contains_key(&mine.id));
            let no_rows = empty.map(|post| CloseUp { post: post.clone(), rows: Part::Whole(Vec::new()) });
            reading.close_ups.extend(no_rows);
        }
        if ask.online || (ask.learn && all_rooms && opened) {
            let mut youngest: BTreeMap<u64, u64> = BTreeMap::new();
            for &(who, age) in rooms.values().flatten() {
                let known = youngest.entry(who).or_insert(age);
                *known = age.min(*known);
            }
            let rows = youngest.into_iter().map(|(who, age)| OnlineRow {
                person: person(who),
                age: Duration::from_secs(age),
                place: Place::Screen(
                    ScreenRef {
                        id: "post".into(),
                        title: (self.lifetime > 60).then(|| "Edit Post".into()),
                        ..ScreenRef::default()
                    }
                    .into(),
                ),
                by_browser: true,
            });
            reading.online = Part::Whole(rows.collect());
        }
        reading
    }

    pub fn now(&self) -> Time {
        Time::from_secs(self.now)
    }
}

pub fn person(number: u64) -> Person {
    Person { id: UserId::new(number).unwrap(), name: format!("Person {number}").into() }
}
