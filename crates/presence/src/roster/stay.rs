//! One person's stay in one post.

use std::time::Duration;

use crate::person::Person;
use crate::reading::{Role, RoomRow};
use crate::time::Time;
use crate::transition::{Departure, MyState};

use super::{Moment, ROUNDING};

/// One person's stay in one post, from when they were first seen in it until they are known to have
/// left it or are silent for too long.
#[derive(Clone, Debug)]
pub(super) struct Stay {
    pub person: Person,
    /// When they were first seen in the post.
    pub since: Time,
    /// Whether watching had begun before they came.
    pub since_known: bool,
    /// The last reading that they were in.
    pub seen: Time,
    /// When their row was last written: not before this.
    pub stamp: Option<Time>,
    /// Whether it was read that it was written just then.
    stamp_read: bool,
    /// When it was last read when their row was written.
    pub read_at: Option<Time>,
    /// How they are in it; `None` while only the list of rooms names them.
    pub role: Option<Role>,
    pub site_editor: bool,
    pub absent: Option<Absent>,
    /// The role in which they were told to be in a post of the user's.
    pub met: Option<Role>,
    /// Whether an autosave of theirs was told.
    pub changing: bool,
    /// Whether an autosave of theirs was taken for what they loaded.
    pub text_seen: bool,
    /// The user's own stay only: no longer wanted.
    pub let_go: bool,
    looked_at: Option<Time>,
    locked: Option<bool>,
    second_window: bool,
}

/// Somebody's row is missing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Absent {
    /// Deleted: the first reading without it. Ran out: when it must have, at the latest.
    pub since: Time,
    /// The first reading without it.
    noticed: Time,
    pub how: Departure,
    /// Somebody watched, and the row had said that they were in front of the tab.
    in_front: bool,
    pub told: bool,
    /// Nobody watched when it began: whether the row was deleted or ran out is not known.
    pub unwatched: bool,
}

impl Stay {
    pub fn new(person: &Person, moment: &Moment) -> Stay {
        Stay {
            person: person.clone(),
            since: moment.now,
            since_known: !moment.baseline,
            seen: moment.now,
            // The row was not there in the reading before, so it was written since.
            stamp: moment.before,
            stamp_read: false,
            read_at: None,
            role: None,
            site_editor: false,
            absent: None,
            met: None,
            changing: false,
            text_seen: false,
            let_go: false,
            looked_at: None,
            locked: None,
            second_window: false,
        }
    }

    /// The person is in the post's list of people. Tells whether they had been told to be silent.
    pub fn see(&mut self, person: &Person, moment: &Moment) -> bool {
        self.person.take_name_of(person);
        self.seen = moment.now;
        if self.stamp_read
            && self.stamp.is_some_and(|stamp| stamp + moment.lifetime.at_most() + ROUNDING < moment.now)
        {
            // It would have run out, so it was written again since it was read.
            (self.stamp, self.stamp_read) = (self.read_at, false);
        }
        let Some(absent) = self.absent.take() else {
            return false;
        };
        if self.stamp < moment.before {
            (self.stamp, self.stamp_read) = (moment.before, false);
        }
        absent.told
    }

    /// The person has this row in the post.
    pub fn look_closer(&mut self, row: &RoomRow, now: Time) {
        let first = self.looked_at.replace(now) != Some(now);
        self.stamped(now - row.age, now);
        self.role = if first { Some(row.role) } else { self.role.max(Some(row.role)) };
        self.site_editor = if first { row.site_editor } else { self.site_editor || row.site_editor };
        // True to false without having been away is a second tab or window, or a reload too quick to see.
        if row.locked == Some(false) && self.locked == Some(true) {
            self.second_window = true;
        }
        if row.locked.is_some() {
            self.locked = row.locked;
        }
    }

    /// The person's row is known to have been written then.
    pub fn stamped(&mut self, stamp: Time, now: Time) {
        self.read_at = Some(now);
        if self.stamp <= Some(stamp) {
            (self.stamp, self.stamp_read) = (Some(stamp), true);
        }
    }

    /// The person is not in the post in this reading. `unknown`: what to think where no stamp is known.
    pub fn miss(&mut self, unknown: Departure, moment: &Moment) {
        let mine = self.person.id == moment.me;
        if let Some(absent) = &mut self.absent {
            // Between two pages nobody is listed: now they are on the other one.
            let just_now = moment.now.since(absent.noticed) < moment.rules.offline;
            if mine
                && moment.i_am_online
                && just_now
                && absent.in_front
                && !absent.told
                && absent.how == Departure::FellSilent
            {
                (absent.since, absent.how) = (absent.noticed, Departure::Left);
            }
            return;
        }
        let Moment { now, rules, .. } = *moment;
        // A gap that is no longer than between two readings hides no more than any other.
        let unwatched = moment.baseline && now.since(self.seen) > rules.grace * 2;
        let elsewhere = mine && moment.i_am_online;
        let (since, how) = match self.ran_out(moment) {
            // The next list tells whether the user is elsewhere on the site.
            RanOut::At(_) | RanOut::Perhaps if mine && !moment.all_rooms => return,
            RanOut::No => (now, Departure::Left),
            // Whoever is signed in while their row is missing is on another page, most likely instead.
            RanOut::Perhaps if elsewhere => (now, Departure::Left),
            RanOut::At(_) if elsewhere && now.since(self.seen) > LONG_GAP => (now, Departure::Left),
            RanOut::At(at) => (at.clamp(self.seen, now), Departure::FellSilent),
            RanOut::Perhaps => (now, unknown),
        };
        self.absent = Some(Absent {
            since,
            noticed: now,
            how,
            in_front: !unwatched && self.was_in_front(moment),
            told: false,
            unwatched,
        });
    }

    /// Whether the row was so fresh when it was last read that somebody was in front of the tab.
    fn was_in_front(&self, moment: &Moment) -> bool {
        let at_work = AT_WORK.min(moment.lifetime.at_least() / 2);
        let read = self.read_at.zip(self.stamp).filter(|_| self.stamp_read);
        read.is_some_and(|(read, stamp)| read.since(stamp) <= at_work)
    }

    /// Whether the row that is missing now can have run out since it was last seen.
    fn ran_out(&self, moment: &Moment) -> RanOut {
        let Moment { now, lifetime, .. } = *moment;
        let (shortest, longest) = (lifetime.at_least(), lifetime.at_most());
        let Some(stamp) = self.stamp else { return RanOut::Perhaps };
        if now + ROUNDING < stamp + shortest {
            return RanOut::No;
        }
        if self.stamp_read {
            let since = |lives: Duration| {
                let end = stamp + lives;
                (self.seen < end + ROUNDING && end <= now + ROUNDING).then_some(end)
            };
            if let Some(end) = since(shortest).or(since(longest)) {
                return RanOut::At(end);
            }
            // So it was written again since it was read.
            if self.read_at.is_some_and(|read| now + ROUNDING < read + shortest) {
                return RanOut::No;
            }
        }
        RanOut::Perhaps
    }

    /// Whether it was read when the row was written, and not only since when it stands.
    pub fn is_stamp_read(&self) -> bool {
        self.stamp_read
    }

    /// Whether the row had been written a short while before it was last read, or just appeared.
    pub fn was_fresh(&self) -> bool {
        match (self.stamp, self.read_at) {
            (Some(stamp), Some(read)) => read.since(stamp) <= AT_WORK,
            _ => true,
        }
    }

    /// When, after `now`, it begins to be doubtful whether the row was deleted, should it be missing then.
    pub fn doubtful_from(&self, now: Time, shortest: Duration, longest: Duration) -> Option<Time> {
        let stamp = self.stamp?;
        if !self.stamp_read {
            return Some(stamp + shortest);
        }
        let ends = [stamp + shortest, stamp + longest].into_iter().filter(|end| *end > now);
        ends.chain(self.read_at.map(|read| read + shortest)).min()
    }

    /// Whether it would not be known of a row that is missing between `at` and `next` whether it was deleted.
    pub fn is_doubtful_between(&self, at: Time, next: Time, shortest: Duration, longest: Duration) -> bool {
        let (Some(stamp), true) = (self.stamp, self.stamp_read) else {
            return self.stamp.is_none_or(|stamp| stamp + shortest <= next);
        };
        let ends = |lives: Duration| at < stamp + lives && stamp + lives <= next;
        ends(shortest) || ends(longest) || self.read_at.is_none_or(|read| read + shortest <= next)
    }

    /// How long a deleted row must be missing before the person is said to have left.
    fn grace(&self, moment: &Moment) -> Duration {
        let rules = moment.rules;
        if self.person.id == moment.me {
            rules.my_grace
        } else if self.second_window {
            rules.window_grace
        } else {
            rules.grace
        }
    }

    /// What the absence means by now.
    pub fn verdict(&self, moment: &Moment) -> Verdict {
        let Moment { now, rules, .. } = *moment;
        let Some(absent) = self.absent else {
            return Verdict::Here;
        };
        let missing = now.since(absent.since);
        match absent.how {
            Departure::FellSilent if missing >= rules.sticky => Verdict::Forgotten,
            Departure::FellSilent if missing >= rules.offline && !absent.told => Verdict::Quiet,
            Departure::FellSilent => Verdict::Here,
            Departure::Left | Departure::Unknown if missing >= self.grace(moment) => {
                Verdict::Gone(absent.how)
            }
            Departure::Left | Departure::Unknown => Verdict::Here,
        }
    }

    /// Whether a deleted row of theirs may come back at once.
    pub fn in_grace(&self) -> bool {
        self.absent.is_some_and(|absent| absent.how != Departure::FellSilent)
    }

    /// Whether it is open whether they still have the post: their row was deleted a moment ago, or
    /// nobody watched when it went.
    pub fn in_doubt(&self) -> bool {
        self.in_grace() || self.absent.is_some_and(|absent| absent.unwatched)
    }

    /// The stay as the user's own.
    pub fn as_mine(&self) -> MyState {
        MyState { since: self.since_known.then_some(self.since), silent_since: self.silent_since() }
    }

    /// Since when they are silent.
    pub fn silent_since(&self) -> Option<Time> {
        self.absent.filter(|absent| absent.how == Departure::FellSilent).map(|absent| absent.since)
    }
}

/// Whether a missing row ran out.
enum RanOut {
    /// It was deleted.
    No,
    /// It ran out then, or was written again and deleted since.
    At(Time),
    /// It is not known when it was written.
    Perhaps,
}

/// What an absence means.
pub(super) enum Verdict {
    /// Nothing yet.
    Here,
    /// To be told as silent.
    Quiet,
    /// To be told as gone.
    Gone(Departure),
    /// Silent for so long that nobody waits for them.
    Forgotten,
}

/// So long between two readings a row may have been written again and deleted, without anybody knowing.
const LONG_GAP: Duration = Duration::from_secs(25);
/// The row of somebody at work is no older (contract, measured-modern: 65 s where the heartbeat has slowed down).
const AT_WORK: Duration = Duration::from_secs(66);
