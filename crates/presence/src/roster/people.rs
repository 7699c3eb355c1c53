//! Everybody on the site.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry as Slot;

use crate::person::{Person, UserId};
use crate::reading::{OnlineRow, Place, Reading};
use crate::rules::Rules;
use crate::time::Time;
use crate::transition::{Departure, Transition};

use super::{Moment, ROUNDING};

/// Everybody on the site, the user too. Boxed: a map keeps room for people who are not there.
pub(super) type People = BTreeMap<UserId, Box<Entry>>;

/// One person on the site.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub person: Person,
    /// When they were first seen on the site.
    pub since: Time,
    /// Whether watching had begun before they came.
    pub since_known: bool,
    /// The last reading that saw them anywhere on the site.
    pub seen: Time,
    /// The last reading that saw them in the list of everybody signed in.
    pub online: Option<Time>,
    /// When their row in that list was last written.
    pub stamp: Option<Time>,
    /// Whether that row was old when it was read.
    pub idle: bool,
    /// Where they are; `None` while only their name was read.
    pub place: Option<Place>,
    /// How many posts they are in.
    pub posts: u32,
    before: Option<Box<(Place, Time)>>,
    /// Since when no whole list names them.
    pub absent_since: Option<Time>,
}

impl Entry {
    fn new(person: &Person, moment: &Moment) -> Entry {
        Entry {
            person: person.clone(),
            since: moment.now,
            since_known: !moment.baseline,
            seen: moment.now,
            online: None,
            stamp: None,
            idle: false,
            place: None,
            posts: 0,
            before: None,
            absent_since: None,
        }
    }

    /// They were seen somewhere on the site.
    fn see(&mut self, person: &Person, now: Time) {
        self.person.take_name_of(person);
        if self.seen < now {
            self.seen = now;
            self.posts = 0;
        }
        self.absent_since = None;
    }

    /// Their row in the list of everybody signed in was read. Tells where they moved, if they did.
    fn place(&mut self, row: &OnlineRow, now: Time, rules: &Rules) -> Option<Place> {
        self.online = Some(now);
        self.stamp = Some(now - row.age);
        self.idle = row.age > rules.idle;
        match &self.place {
            Some(place) if *place == row.place => return None,
            None => {
                self.place = Some(row.place.clone());
                return None;
            }
            Some(_) => {}
        }
        let old = self.place.replace(row.place.clone())?;
        let moved = !same_screen(&old, &row.place);
        let alternates = self.before.as_ref().is_some_and(|before| {
            let (place, until) = &**before;
            same_screen(place, &row.place) && now.since(*until) <= rules.alternating
        });
        if moved {
            self.before = Some(Box::new((old, now)));
        }
        (moved && !alternates).then(|| row.place.clone())
    }

    /// They were not seen anywhere. Tells how they went, once that is certain.
    fn miss(&mut self, moment: &Moment) -> Option<Departure> {
        let Moment { now, lifetime, rules, .. } = *moment;
        let since = *self.absent_since.get_or_insert(now);
        (now.since(since) >= rules.offline).then(|| match self.stamp {
            Some(stamp) if since + ROUNDING < stamp + lifetime.at_least() => Departure::Left,
            Some(_) => Departure::FellSilent,
            None => Departure::Unknown,
        })
    }

    /// When the page with the one post that they are in wrote their row, as read at `now`: a heartbeat of an
    /// editor writes both rows (contract 3). With several posts it is not known whose heartbeat it was.
    pub fn editor_stamp(&self, post_type: &str, now: Time) -> Option<Time> {
        match &self.place {
            Some(Place::Screen(screen)) if self.posts == 1 && self.online == Some(now) => {
                let edits = &*screen.id == post_type || &*screen.id == "site-editor";
                self.stamp.filter(|_| edits)
            }
            _ => None,
        }
    }
}

/// Takes in whoever a reading names anywhere.
pub(super) fn see(people: &mut People, reading: &Reading, moment: &Moment, out: &mut Vec<Transition>) {
    for room in reading.rooms.get().into_iter().flatten() {
        for person in &room.people {
            see_one(people, person, moment, out);
        }
    }
    for row in reading.close_ups.iter().filter_map(|close_up| close_up.rows.get()).flatten() {
        see_one(people, &row.person, moment, out);
    }
    for person in reading.present.get().into_iter().flatten() {
        see_one(people, person, moment, out).online = Some(moment.now);
    }
    for row in reading.online.get().into_iter().flatten() {
        let moved = see_one(people, &row.person, moment, out).place(row, moment.now, moment.rules);
        if let Some(place) = moved.filter(|_| row.person.id != moment.me && !moment.baseline) {
            out.push(Transition::Moved { person: row.person.clone(), place });
        }
    }
}

fn see_one<'a>(
    people: &'a mut People,
    person: &Person,
    moment: &Moment,
    out: &mut Vec<Transition>,
) -> &'a mut Entry {
    match people.entry(person.id) {
        Slot::Occupied(slot) => {
            let entry = slot.into_mut();
            entry.see(person, moment.now);
            entry
        }
        Slot::Vacant(slot) => {
            if person.id != moment.me && !moment.baseline {
                out.push(Transition::Arrived { person: person.clone() });
            }
            slot.insert(Box::new(Entry::new(person, moment)))
        }
    }
}

/// Whoever is not in whole lists is missing, and after a while gone.
pub(super) fn miss(people: &mut People, reading: &Reading, moment: &Moment, out: &mut Vec<Transition>) {
    let everybody = reading.online.is_whole() || reading.present.is_whole();
    if !everybody || !reading.rooms.is_whole() {
        return;
    }
    people.retain(|id, entry| {
        if entry.seen == moment.now {
            return true;
        }
        let Some(how) = entry.miss(moment) else {
            return true;
        };
        if *id != moment.me {
            out.push(Transition::Departed { person: entry.person.clone(), how });
        }
        false
    });
}

/// Whether two places are one screen: a page that is loading knows less of itself than a moment later.
fn same_screen(a: &Place, b: &Place) -> bool {
    match (a, b) {
        (Place::Hidden, Place::Hidden) => true,
        (Place::Screen(a), Place::Screen(b)) => {
            a.id == b.id && a.viewed_post == b.viewed_post && a.object == b.object
        }
        (Place::Hidden, Place::Screen(_)) | (Place::Screen(_), Place::Hidden) => false,
    }
}

/// Whether the person was in the list of everybody signed in within the last `rules.offline`.
pub(super) fn is_online(entry: &Entry, now: Time, rules: &Rules) -> bool {
    entry.online.is_some_and(|at| now.since(at) <= rules.offline)
}
