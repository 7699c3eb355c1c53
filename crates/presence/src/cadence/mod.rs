//! When a site is read next, what is asked, and why.

mod allowance;
mod ask;
mod failure;
mod why;

use std::time::Duration;

use crate::roster::{MyPost, Roster};
use crate::time::Time;

use allowance::{Allowance, HourlyCap};

pub use ask::Ask;
pub use failure::{Failure, LONGEST_WAIT};
pub use why::Why;

/// When a site is read next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    /// When; `None` for not at all.
    pub at: Option<Time>,
    /// Why then.
    pub why: Why,
    /// What to ask.
    pub ask: Ask,
}

/// What a plan depends on besides the roster of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Surroundings {
    /// The user is at work on another site: they will not come to this one from one moment to the next.
    pub at_work_elsewhere: bool,
    /// Somebody looks at who is where on this site.
    pub looked_at: bool,
}

/// Plans the readings of one site.
#[derive(Clone, Debug)]
pub struct Cadence {
    floor: Duration,
    failures: u32,
    /// All requests while a post is the user's.
    open: Allowance,
    /// Those while none is.
    closed: HourlyCap,
    /// Those while the user is not on the site either.
    away: HourlyCap,
    online_at: Option<Time>,
    saves_at: Option<Time>,
    autosaves_at: Option<Time>,
    titles_at: Option<Time>,
    /// When somebody else was last in a post of the user's: whoever leaves has often saved.
    shared_at: Option<Time>,
    somebody_at: Option<Time>,
    ask: Ask,
}

/// No site is read more often, whatever happens.
const FASTEST: Duration = Duration::from_secs(10);
/// Requests in an hour to one site with a post of the user's: at once, and besides over the hour.
const OPEN: (f64, f64) = (18.0, 338.0);
/// So many of them are kept for the lists and rows that alerts of people need.
const KEPT: f64 = 4.0;
/// However little is left, so many requests are sent for what is due.
const DUE: u64 = 4;
/// Requests in an hour while the user is on the site without a post: their own browser sends as many.
const CLOSED: usize = 120;
/// Requests in an hour while the user is not there.
const AWAY: usize = 30;
/// Below this many left, places and titles wait until the user looks or comes.
const SPARE: usize = 15;
/// The longest between two readings while the user may come.
const AWAKE_AT_MOST: Duration = Duration::from_secs(300);
/// The longest between two readings while the user is not there, whatever they cost.
const AWAY_AT_MOST: Duration = Duration::from_secs(720);
/// The longest between two readings while the user is there.
const HERE_AT_MOST: Duration = Duration::from_secs(150);
/// Nobody for this long lets a site sleep.
const FALLS_ASLEEP: Duration = Duration::from_secs(2 * 60 * 60);
/// While somebody looks, nothing is older.
const LOOKED_AT: Duration = Duration::from_secs(60);
/// Everybody's place, while a post is the user's, and else.
const ONLINE_EACH: (Duration, Duration) = (Duration::from_secs(600), Duration::from_secs(1800));
/// The same while it is not known how long rows live: somebody's row that is old enough tells it.
const LEARN_EACH: Duration = Duration::from_secs(55);
/// Saves, and unsaved texts at least as often: of a post that somebody else is in or just left, while others are on the site, and while nobody is.
const SAVES_EACH: [Duration; 3] =
    [Duration::from_secs(60), Duration::from_secs(100), Duration::from_secs(120)];
const AUTOSAVES_EACH: Duration = Duration::from_secs(40);
/// So many times as rarely in a crowd: what may be asked is needed for people.
const SCARCE: u32 = 3;
const TITLES_EACH: Duration = Duration::from_secs(600);
/// Share of an interval by which it is made longer or shorter.
const JITTER: f64 = 0.05;

impl Cadence {
    /// Reads no more often than each `floor`, and never more often than each 10 s.
    #[must_use]
    pub fn new(floor: Duration) -> Cadence {
        Cadence {
            floor: floor.max(FASTEST),
            failures: 0,
            open: Allowance::new(OPEN.0, OPEN.1),
            closed: HourlyCap::new(CLOSED),
            away: HourlyCap::new(AWAY),
            online_at: None,
            saves_at: None,
            autosaves_at: None,
            titles_at: None,
            shared_at: None,
            somebody_at: None,
            ask: Ask { online: true, ..Ask::default() },
        }
    }

    /// Reads no more often than this from now on.
    pub fn set_floor(&mut self, floor: Duration) {
        self.floor = floor.max(FASTEST);
    }

    /// The first reading, at a random moment within `spread` so that many sites do not start at once.
    /// `chance`: at random from 0 to 1.
    #[must_use]
    pub fn start(&self, spread: Duration, now: Time, chance: f64) -> Next {
        let at = now + spread.mul_f64(chance.clamp(0.0, 1.0));
        Next { at: Some(at), why: Why::Start, ask: self.ask.clone() }
    }

    /// What to do after a reading that `roster` was applied at `now` and that took so many `requests`.
    /// `chance`: at random from 0 to 1.
    pub fn after_reading(
        &mut self,
        roster: &Roster,
        requests: u64,
        around: Surroundings,
        now: Time,
        chance: f64,
    ) -> Next {
        self.failures = 0;
        self.note_asked(now);
        if roster.others_here() || roster.user_here() || self.somebody_at.is_none() {
            self.somebody_at = Some(now);
        }
        let mine = roster.my_posts(now);
        if mine.iter().any(|mine| !mine.others.is_empty()) {
            self.shared_at = Some(now);
        }
        self.spend(requests, &mine, roster, now);
        let (why, interval) = self.tier(roster, &mine, around, now);
        let jitter = 1.0 - JITTER + 2.0 * JITTER * chance.clamp(0.0, 1.0);
        let mut at = now + interval.max(self.floor).mul_f64(jitter).max(self.floor);
        if mine.is_empty() {
            if !around.looked_at {
                let wait = self.closed.wait(now).min(HERE_AT_MOST).max(self.away.wait(now).min(AWAY_AT_MOST));
                at = at.max(now + wait);
            }
        } else {
            at = at.max(now + self.open.wait_for(KEPT, now));
            // What happened to a row of the user's is best asked while the answer is still certain.
            if let Some(certain) = roster.certain_until(now, &self.ask.stamps) {
                at = at.min(certain.max(now + self.floor));
            }
            at = at.max(now + self.open.wait_for(1.0, now));
        }
        self.ask = self.next_ask(roster, mine, around, interval, at, now);
        Next { at: Some(at), why, ask: self.ask.clone() }
    }

    /// What to do after a reading that could not be had. `chance`: at random from 0 to 1.
    ///
    /// Waits grow by doubling with full jitter, never below a minute for an answer that is no reading,
    /// up to 15 minutes where nothing answered and an hour where something did.
    pub fn after_failure(&mut self, failure: Failure, now: Time, chance: f64) -> Next {
        self.failures = self.failures.saturating_add(1);
        self.online_at = None;
        (self.ask.rooms, self.ask.online) = (true, true);
        // What was known of rows is of before.
        self.ask.settled.clear();
        self.ask.stamps.clone_from(&self.ask.mine);
        let (wait, why) = failure.wait(self.failures, chance.clamp(0.0, 1.0));
        let at = wait.map(|wait| now + wait.max(self.floor));
        Next { at, why, ask: self.ask.clone() }
    }

    /// The user is no longer at work on another site: when to read, where that may be sooner than planned.
    /// `chance`: at random from 0 to 1.
    pub fn sooner(&self, roster: &Roster, around: Surroundings, now: Time, chance: f64) -> Option<Time> {
        let read_at = roster.read_at().filter(|_| self.failures == 0)?;
        let mine = roster.my_posts(now);
        let (why, interval) = self.tier(roster, &mine, around, now);
        if around.looked_at {
            return Some((read_at + interval.max(self.floor)).max(now + self.open.wait_for(1.0, now)));
        }
        if !matches!(why, Why::Awake | Why::Here) {
            return None;
        }
        // All their sites are asked now: not all at once.
        let spread = interval.mul_f64(0.5 * chance.clamp(0.0, 1.0));
        Some((read_at + interval.max(self.floor)).max(now + spread).max(now + self.away.wait(now)))
    }

    fn note_asked(&mut self, now: Time) {
        for (asked, at) in [
            (self.ask.online, &mut self.online_at),
            (self.ask.saves, &mut self.saves_at),
            (self.ask.titles, &mut self.titles_at),
            (!self.ask.autosaves.is_empty(), &mut self.autosaves_at),
        ] {
            if asked {
                *at = Some(now);
            }
        }
    }

    fn spend(&mut self, requests: u64, mine: &[MyPost], roster: &Roster, now: Time) {
        self.open.spend(requests, now);
        if !mine.is_empty() {
            self.closed.clear();
            self.away.clear();
            return;
        }
        self.closed.spend(requests, now);
        if roster.user_here() {
            self.away.clear();
        } else {
            self.away.spend(requests, now);
        }
    }

    fn tier(&self, roster: &Roster, mine: &[MyPost], around: Surroundings, now: Time) -> (Why, Duration) {
        let deserted = self.somebody_at.map_or(Duration::ZERO, |at| now.since(at));
        let why = if roster.somebody_missing(now) {
            Why::Missing
        } else if mine.iter().any(|mine| !mine.others.is_empty()) {
            Why::Shared
        } else if !mine.is_empty() && roster.others_in_posts() {
            Why::MineAmongOthers
        } else if !mine.is_empty() && roster.others_here() {
            Why::MineExposed
        } else if !mine.is_empty() {
            Why::Mine
        } else if roster.user_here() && roster.others_in_posts() {
            Why::Here
        } else if roster.user_here() && roster.others_here() {
            Why::HereAlone
        } else if deserted >= FALLS_ASLEEP {
            Why::Asleep
        } else if around.at_work_elsewhere {
            Why::Elsewhere
        } else if roster.others_here() {
            Why::Awake
        } else {
            Why::Quiet
        };
        // What is left of an hour is spent the more slowly the less it is.
        let least = why.interval();
        let stretched = |hour: u64, left: usize, most: Duration| {
            Duration::from_secs(hour / (left as u64 + 1)).clamp(least, most)
        };
        let interval = match why {
            Why::Here => stretched(900, self.closed.left_at(now), HERE_AT_MOST),
            Why::Awake if roster.others_in_posts() => stretched(1800, self.away.left_at(now), AWAKE_AT_MOST),
            Why::Awake | Why::Quiet => stretched(3600, self.away.left_at(now), AWAKE_AT_MOST),
            // In a crowd somebody is missing all the time.
            Why::Missing if !roster.crowded(now).is_empty() => Why::Shared.interval(),
            _ => least,
        };
        (why, if around.looked_at { interval.min(LOOKED_AT) } else { interval })
    }

    fn next_ask(
        &self,
        roster: &Roster,
        mine: Vec<MyPost>,
        around: Surroundings,
        interval: Duration,
        at: Time,
        now: Time,
    ) -> Ask {
        let due = |last: Option<Time>, each: Duration| last.is_none_or(|last| at.since(last) >= each);
        let open = !mine.is_empty();
        let spare = open || around.looked_at || self.away.left_at(at) > SPARE;
        let learn = !roster.lifetime().is_known();
        let online_each = match () {
            () if around.looked_at => LOOKED_AT.mul_f64(0.9),
            () if open && learn => LEARN_EACH,
            () if open => ONLINE_EACH.0,
            () => ONLINE_EACH.1,
        };
        let online = spare && due(self.online_at, online_each);
        let mut stamps = roster.stale_stamps(at, interval.max(self.floor));
        // What was asked and not told is not asked again at once.
        stamps.retain(|post| !(self.ask.stamps.contains(post) && roster.is_unread(post)));
        stamps.truncate((self.open.left_at(at).max(0.0) as usize).max(1));
        // The rows of the one post that is the user's tell more about it than the list of rooms does.
        let crowded = roster.crowded(now);
        let shared_now = mine.iter().any(|mine| !mine.others.is_empty());
        let wanted = !stamps.is_empty() || (shared_now && crowded.is_empty());
        let one = mine.len() == 1 && mine.iter().all(|mine| mine.state.silent_since.is_none());
        let instead = one && self.ask.rooms && wanted && !roster.user_missing(now);
        let [shared, among_others, alone] = SAVES_EACH;
        let saves_each = if self.shared_at > self.saves_at || self.shared_at == Some(now) {
            shared
        } else if roster.others_here() {
            among_others
        } else {
            alone
        };
        let scarce = if crowded.is_empty() { 1 } else { SCARCE };
        let saves = open && due(self.saves_at, saves_each * scarce);
        let details = if open { self.open.left_at(at) - KEPT } else { self.away.left_at(at) as f64 };
        Ask {
            rooms: !instead || online,
            online,
            learn,
            settled: roster.settled(now),
            not_mine: roster.not_mine(now),
            stamps,
            saves,
            known_saves: roster.known_saves(now),
            // In a crowd everybody changes it.
            autosaves: if crowded.is_empty() && (saves || due(self.autosaves_at, AUTOSAVES_EACH)) {
                roster.not_known_to_change(now)
            } else {
                Vec::new()
            },
            crowded,
            known_texts: roster.known_texts(now),
            titles: open || around.looked_at || (spare && due(self.titles_at, TITLES_EACH)),
            details: (details.max(0.0) as u64).max(DUE),
            mine: mine.into_iter().map(|mine| mine.post).collect(),
        }
    }
}

#[cfg(test)]
mod tests;
