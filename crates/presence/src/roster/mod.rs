//! Who is on a site now and where, kept by applying readings.

mod conflict;
mod people;
mod room;
mod stay;
mod view;

use std::collections::BTreeMap;
use std::time::Duration;

use crate::lifetime::Lifetime;
use crate::person::UserId;
use crate::post::PostRef;
use crate::reading::{CloseUp, Part, PostTitle, Reading, Role};
use crate::rules::Rules;
use crate::time::Time;
use crate::transition::{Applied, Transition};

use people::People;
use room::Room;
use stay::Stay;

pub use conflict::Conflict;
pub use view::{InPost, MyPost, OnSite};

/// Who is on a site now and where, as one of its users sees it.
#[derive(Clone, Debug)]
pub struct Roster {
    me: UserId,
    rules: Rules,
    lifetime: Lifetime,
    people: People,
    rooms: Rooms,
    titles: BTreeMap<PostRef, PostTitle>,
    baseline: bool,
    read_at: Option<Time>,
    /// When the rooms were last read whole: whoever is new since then has a row that was written since then.
    whole_at: Option<Time>,
    /// When people were last seen to edit a post, besides the user.
    seen_in_posts: BTreeMap<UserId, Time>,
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
            rooms: Rooms::new(),
            titles: BTreeMap::new(),
            baseline: true,
            read_at: None,
            whole_at: None,
            seen_in_posts: BTreeMap::new(),
        }
    }

    /// From now on a post that fell silent stays the user's own for so long: [`Rules::sticky`].
    pub fn set_sticky(&mut self, sticky: Duration) {
        self.rules.sticky = sticky;
    }

    /// Applies what one poll answered. `now`: when it was answered, never earlier than the last one.
    ///
    /// A reading that could not be had is told by [`Roster::interrupt`] and changes nobody's presence.
    pub fn apply(&mut self, reading: &Reading, now: Time) -> Applied {
        let baseline = self.baseline;
        // The rows of one post say nothing of who came to others.
        self.baseline &= reading.rooms == Part::NotAsked;
        self.read_at = Some(now);
        let before = self.whole_at;
        if reading.rooms.is_whole() {
            self.whole_at = Some(now);
        }
        let mut out = Vec::new();
        self.learn(reading);
        let Roster { me, rules, lifetime, people, rooms, .. } = self;
        let online = reading.present.get().into_iter().flatten().map(|person| person.id);
        let all_rooms = reading.rooms != Part::NotAsked;
        let i_am_online = online.into_iter().any(|id| id == *me);
        let moment =
            Moment { me: *me, rules, lifetime: *lifetime, now, before, baseline, i_am_online, all_rooms };
        people::see(people, reading, &moment, &mut out);
        see_rooms(rooms, reading, &moment, &mut out);
        take_over_stamps(rooms, people, reading, now);
        let until_here = out.len();
        miss_in_rooms(rooms, reading, &moment, &mut out);
        people::miss(people, reading, &moment, &mut out);
        if baseline {
            out.truncate(until_here);
        }
        for (post, room) in rooms.iter_mut() {
            room.meet(post, &moment, &mut out);
        }
        for save in &reading.saves {
            if let Some(room) = rooms.get_mut(&save.post) {
                room.hear_of_save(save, &moment, &mut out);
            }
        }
        for text in &reading.texts {
            if let Some(room) = rooms.get_mut(&text.post) {
                room.hear_of_text(text);
            }
        }
        for autosave in &reading.autosaves {
            if let Some(room) = rooms.get_mut(&autosave.post) {
                room.hear_of_autosave(autosave, &moment, &mut out);
            }
        }
        rooms.retain(|_, room| !room.stays.is_empty());
        note_editors(&mut self.seen_in_posts, rooms, *me, now);
        if self.titles.len() > rooms.len() + KEPT_TITLES {
            self.titles.retain(|post, _| rooms.contains_key(post));
        }
        Applied { transitions: out, baseline }
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
        for row in reading.close_ups.iter().filter_map(|close_up| close_up.rows.get()).flatten() {
            self.lifetime.learn_room(row);
        }
        self.lifetime.end_reading();
        for (post, title) in &reading.titles {
            if self.titles.get(post) != Some(title) {
                self.titles.insert(post.clone(), title.clone());
            }
        }
    }
}

/// `Date` and the stamps are whole seconds, so a row can read this much younger than it is.
const ROUNDING: Duration = Duration::from_secs(2);

/// What all parts of a roster need to know while one reading is applied.
struct Moment<'a> {
    me: UserId,
    rules: &'a Rules,
    lifetime: Lifetime,
    now: Time,
    /// When a reading before this one listed all rooms.
    before: Option<Time>,
    baseline: bool,
    /// Whether the user is signed in, as this reading lists it.
    i_am_online: bool,
    /// Whether this reading asked for the list of rooms, and with it for who is signed in.
    all_rooms: bool,
}

fn see_rooms(rooms: &mut Rooms, reading: &Reading, moment: &Moment, out: &mut Vec<Transition>) {
    let listed = reading.rooms.get().into_iter().flatten();
    for listed in listed.filter(|listed| close_up(reading, &listed.post).is_none()) {
        let room = rooms.entry(listed.post.clone()).or_default();
        listed.people.iter().for_each(|person| room.see(person, &listed.post, moment, out));
    }
    for CloseUp { post, rows } in &reading.close_ups {
        let room = rooms.entry(post.clone()).or_default();
        for row in rows.get().into_iter().flatten() {
            room.see(&row.person, post, moment, out);
            room.look_closer(row, moment.now);
        }
    }
}

/// The list of everybody signed in tells stamps of rows in posts, at no further request.
fn take_over_stamps(rooms: &mut Rooms, people: &mut People, reading: &Reading, now: Time) {
    if reading.online == Part::NotAsked {
        return;
    }
    for stay in rooms.values().flat_map(|room| &room.stays).filter(|stay| stay.seen == now) {
        if let Some(entry) = people.get_mut(&stay.person.id) {
            entry.posts += 1;
        }
    }
    for (post, room) in rooms {
        for stay in room.stays.iter_mut().filter(|stay| stay.seen == now) {
            let entry = people.get(&stay.person.id);
            if let Some(stamp) = entry.and_then(|entry| entry.editor_stamp(&post.post_type, now)) {
                stay.stamped(stamp, now);
            }
        }
    }
}

/// Whoever is not in a whole list is missing; what that means is judged with time.
fn miss_in_rooms(rooms: &mut Rooms, reading: &Reading, moment: &Moment, out: &mut Vec<Transition>) {
    for (post, room) in rooms {
        let whole = match close_up(reading, post) {
            Some(close_up) => close_up.rows.is_whole(),
            None if reading.rooms == Part::NotAsked => continue,
            None => reading.rooms.is_whole(),
        };
        if whole {
            room.miss(moment);
        }
        room.judge(post, moment, out);
    }
}

fn close_up<'a>(reading: &'a Reading, post: &PostRef) -> Option<&'a CloseUp> {
    reading.close_ups.iter().find(|close_up| close_up.post == *post)
}

/// Notes who edits a post now. A service that acts for somebody is no person who may come.
fn note_editors(seen: &mut BTreeMap<UserId, Time>, rooms: &Rooms, me: UserId, now: Time) {
    let edits = |stay: &&Stay| {
        let role = stay.role.unwrap_or(Role::Editor);
        stay.seen == now && stay.person.id != me && matches!(role, Role::Editor | Role::Together)
    };
    seen.retain(|_, at| now.since(*at) < WORKS_ON_POSTS);
    for stay in rooms.values().flat_map(|room| &room.stays).filter(edits) {
        if seen.len() < KEPT_EDITORS || seen.contains_key(&stay.person.id) {
            seen.insert(stay.person.id, now);
        }
    }
}

type Rooms = BTreeMap<PostRef, Room>;

/// Whoever was in a post so lately is likely to open one again: a working day.
const WORKS_ON_POSTS: Duration = Duration::from_secs(8 * 60 * 60);

/// So many people are remembered who edited a post, for as long.
const KEPT_EDITORS: usize = 500;

/// Titles of posts that nobody is in any more are kept up to this many, for people who come and go.
const KEPT_TITLES: usize = 200;
