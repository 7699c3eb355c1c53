//! Who is on a site now and where, kept by applying readings.

mod people;
mod room;
mod stay;
mod view;

use std::collections::HashMap;

use crate::lifetime::Lifetime;
use crate::person::{Person, UserId};
use crate::post::PostRef;
use crate::reading::{PostTitle, Reading};
use crate::rules::Rules;
use crate::time::Time;
use crate::transition::{Applied, Transition};

use people::{Entry, People};
use room::Room;

pub use view::{InPost, MyPost, OnSite};

/// Who is on a site now and where, as one of its users sees it.
#[derive(Clone, Debug)]
pub struct Roster {
    me: UserId,
    rules: Rules,
    lifetime: Lifetime,
    people: People,
    rooms: HashMap<PostRef, Room>,
    titles: HashMap<PostRef, PostTitle>,
    baseline: bool,
    read_at: Option<Time>,
}

impl Roster {
    /// An empty roster, seen by the user `me`.
    #[must_use]
    pub fn new(me: UserId, rules: Rules) -> Roster {
        Roster {
            me,
            rules,
            lifetime: Lifetime::default(),
            people: People::new(),
            rooms: HashMap::new(),
            titles: HashMap::new(),
            baseline: true,
            read_at: None,
        }
    }

    /// Applies what one poll answered. `now`: when it was answered, never earlier than the last one.
    ///
    /// A reading that could not be had is told by [`Roster::interrupt`] and changes nobody's presence.
    pub fn apply(&mut self, reading: &Reading, now: Time) -> Applied {
        let baseline = std::mem::take(&mut self.baseline);
        let mut out = Vec::new();
        self.learn(reading);
        self.see_people(reading, now, baseline, &mut out);
        self.see_rooms(reading, now, baseline, &mut out);
        self.miss(reading, now, baseline, &mut out);
        let (me, rules) = (self.me, &self.rules);
        for (post, room) in &mut self.rooms {
            room.meet(me, post, now, rules, &mut out);
        }
        self.hear_of_texts(reading, now, &mut out);
        self.rooms.retain(|_, room| !room.stays.is_empty());
        if self.titles.len() > self.rooms.len() + KEPT_TITLES {
            self.titles.retain(|post, _| self.rooms.contains_key(post));
        }
        self.read_at = Some(now);
        Applied {
            transitions: out,
            baseline,
        }
    }

    /// Watching was interrupted: a fault, sleep, a lost network, a pause. Nobody's presence changes; the
    /// next reading is a baseline.
    pub fn interrupt(&mut self) {
        self.baseline = true;
    }

    /// The user wants to hear no more of a post until they open it anew.
    pub fn let_go(&mut self, post: &PostRef) {
        let me = self.me;
        if let Some(stay) = self.rooms.get_mut(post).and_then(|room| room.stay_mut(me)) {
            stay.let_go = true;
        }
    }

    fn learn(&mut self, reading: &Reading) {
        for row in reading.online.get().into_iter().flatten() {
            self.lifetime.learn_online(row);
        }
        for row in reading
            .close_ups
            .iter()
            .filter_map(|close_up| close_up.rows.get())
            .flatten()
        {
            self.lifetime.learn_room(row);
        }
        for (post, title) in &reading.titles {
            if self.titles.get(post) != Some(title) {
                self.titles.insert(post.clone(), title.clone());
            }
        }
    }

    fn see_people(
        &mut self,
        reading: &Reading,
        now: Time,
        baseline: bool,
        out: &mut Vec<Transition>,
    ) {
        let in_rooms = reading
            .rooms
            .get()
            .into_iter()
            .flatten()
            .flat_map(|room| &room.people);
        let by_name = reading.present.get().into_iter().flatten();
        for person in by_name.chain(in_rooms) {
            see_on_site(&mut self.people, person, self.me, now, baseline, out);
        }
        for row in reading.online.get().into_iter().flatten() {
            let entry = see_on_site(&mut self.people, &row.person, self.me, now, baseline, out);
            if let Some(place) = entry.place(row, now, &self.rules)
                && row.person.id != self.me
                && !baseline
            {
                out.push(Transition::Moved {
                    person: row.person.clone(),
                    place,
                });
            }
        }
        for person in reading.present.get().into_iter().flatten() {
            if let Some(entry) = self.people.get_mut(&person.id) {
                entry.online = Some(now);
            }
        }
    }

    fn see_rooms(
        &mut self,
        reading: &Reading,
        now: Time,
        baseline: bool,
        out: &mut Vec<Transition>,
    ) {
        for listed in reading.rooms.get().into_iter().flatten() {
            let close_up = reading
                .close_ups
                .iter()
                .find(|close_up| close_up.post == listed.post);
            let room = match self.rooms.get_mut(&listed.post) {
                Some(room) => room,
                None => self.rooms.entry(listed.post.clone()).or_default(),
            };
            match close_up {
                Some(close_up) => {
                    for row in close_up.rows.get().into_iter().flatten() {
                        room.see(&row.person, &listed.post, now, !baseline, out);
                    }
                    room.look_closer(close_up, now);
                }
                None => {
                    for person in &listed.people {
                        room.see(person, &listed.post, now, !baseline, out);
                    }
                }
            }
        }
    }

    /// Whoever is not in a whole list is missing; what that means is judged with time.
    fn miss(&mut self, reading: &Reading, now: Time, baseline: bool, out: &mut Vec<Transition>) {
        let (me, rules, lifetime) = (self.me, &self.rules, self.lifetime);
        let my_place = self.people.get(&me);
        let first = out.len();
        for (post, room) in &mut self.rooms {
            let close_up = reading
                .close_ups
                .iter()
                .find(|close_up| close_up.post == *post);
            let whole = match close_up {
                Some(close_up) => close_up.rows.is_whole(),
                None => reading.rooms.is_whole(),
            };
            if whole {
                let my_stamp = my_place.and_then(|entry| entry.editor_stamp(&post.post_type));
                room.miss(me, my_stamp, now, lifetime);
            }
            room.judge(me, post, now, rules, out);
        }
        let everybody = reading.online.is_whole() || reading.present.is_whole();
        if everybody && reading.rooms.is_whole() {
            self.people.retain(|id, entry| {
                if entry.seen == now {
                    return true;
                }
                let Some(how) = entry.miss(now, lifetime, rules) else {
                    return true;
                };
                if *id != me {
                    out.push(entry.departed(how));
                }
                false
            });
        }
        if baseline {
            out.truncate(first);
        }
    }

    fn hear_of_texts(&mut self, reading: &Reading, now: Time, out: &mut Vec<Transition>) {
        let (me, rules) = (self.me, &self.rules);
        for autosave in &reading.autosaves {
            let Some(room) = self.rooms.get_mut(&autosave.post) else {
                continue;
            };
            if room.mine(me, now, rules).is_none_or(stay::Stay::in_grace) {
                continue;
            }
            let stored = now - autosave.age;
            if let Some(stay) = room.stay_mut(autosave.author)
                && autosave.author != me
                && stay.met.is_some()
                && !stay.changing
                && stored > stay.since
            {
                stay.changing = true;
                let (person, post) = (stay.person.clone(), autosave.post.clone());
                out.push(Transition::Changing {
                    person,
                    post,
                    stored,
                });
            }
        }
        for save in &reading.saves {
            let Some(room) = self.rooms.get_mut(&save.post) else {
                continue;
            };
            let Some(mine) = room.mine(me, now, rules) else {
                continue;
            };
            if mine.in_grace() {
                continue; // kept for the next reading, which tells whether the post is still the user's
            }
            let newer = room.saved.is_some_and(|known| save.modified > known);
            room.saved = Some(
                room.saved
                    .map_or(save.modified, |known| known.max(save.modified)),
            );
            if newer {
                out.push(Transition::Saved {
                    post: save.post.clone(),
                    author: save.author,
                });
            }
        }
    }
}

/// Titles of posts that nobody is in any more are kept up to this many, for people who come and go.
const KEPT_TITLES: usize = 200;

fn see_on_site<'a>(
    people: &'a mut People,
    person: &Person,
    me: UserId,
    now: Time,
    baseline: bool,
    out: &mut Vec<Transition>,
) -> &'a mut Entry {
    let entry = people.entry(person.id).or_insert_with(|| {
        if person.id != me && !baseline {
            out.push(Transition::Arrived {
                person: person.clone(),
            });
        }
        Entry::new(person, now, !baseline)
    });
    entry.see(person, now);
    entry
}
