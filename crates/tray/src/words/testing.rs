//! A site to speak about.

use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};
use presence::reading::{Part, PostRoom, PostTitle};
use presence::{Person, PostRef, Reading, Roster, Rules, Time, UserId};

use super::Moments;

pub(crate) fn user(number: u64) -> UserId {
    UserId::new(number).unwrap()
}

pub(crate) fn named(number: u64) -> Person {
    let name = match number {
        1 => "Zoë",
        2 => "Ann Lee",
        3 => "Ben Ito",
        4 => "Chiara Rossi",
        _ => "Dev Patel",
    };
    Person { id: user(number), name: name.into() }
}

pub(crate) fn me() -> Person {
    named(1)
}

pub(crate) fn ann() -> Person {
    named(2)
}

pub(crate) fn prices() -> PostRef {
    PostRef::new("post", 42)
}

/// The marks that say which way text reads, to be seen.
pub(crate) fn with_marks(text: &str) -> String {
    text.replace('\u{200e}', "→").replace('\u{200f}', "←")
}

/// `now` is 10:42 in a place an hour ahead of UTC.
pub(crate) fn moments(now: u64) -> Moments {
    Moments {
        now: Time::from_secs(now),
        wall: "2026-11-24T09:42:00Z".parse::<Timestamp>().unwrap(),
        zone: TimeZone::fixed(Offset::constant(1)),
    }
}

/// A roster that the user 1 sees; readings come at 1000 s, then every minute.
pub(crate) struct Scene {
    roster: Roster,
    at: Time,
}

impl Default for Scene {
    fn default() -> Scene {
        Scene { roster: Roster::new(user(1), Rules::default()), at: Time::from_secs(1000) }
    }
}

impl Scene {
    pub(crate) fn roster(&self) -> &Roster {
        &self.roster
    }

    pub(crate) fn title(&mut self, title: &str) {
        let title = PostTitle { title: title.into(), edit_link: "https://example.com/edit".into() };
        let reading = Reading { titles: vec![(prices(), title)], ..Reading::default() };
        self.roster.apply(&reading, self.at);
    }

    /// The user and these people are in “Prices” and in `more` posts.
    pub(crate) fn all_in(&mut self, ids: &[u64], more: u64) {
        let people: Vec<Person> = ids.iter().map(|id| named(*id)).collect();
        let rooms = (0..=more)
            .map(|n| PostRoom { post: PostRef::new("post", 42 + n), people: people.clone() })
            .collect();
        self.roster.apply(&Reading { rooms: Part::Whole(rooms), ..Reading::default() }, self.at);
        self.at = self.at + std::time::Duration::from_secs(60);
    }

    /// These people are in “Prices”.
    pub(crate) fn others_open(&mut self, ids: &[u64]) {
        self.all_in(ids, 0);
    }
}
