//! When a site is read next, what is asked, and why.

mod allowance;
mod ask;
mod failure;
mod next_ask;
mod tier;
mod why;

use std::time::Duration;

use crate::roster::{MyPost, Roster};
use crate::time::Time;

use allowance::{Allowance, HourlyCap};
use tier::HERE_AT_MOST;

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
    /// So many readings in a row did not ask for the list of rooms.
    unlisted: u32,
    ask: Ask,
}

/// No site is read more often, whatever happens.
const FASTEST: Duration = Duration::from_secs(10);
/// Requests in an hour to one site with a post of the user's: at once, and besides over the hour.
const OPEN: (f64, f64) = (18.0, 338.0);
/// With fewer of them left a reading waits.
const READS_FROM: f64 = 2.0;
/// Requests in an hour while the user is on the site without a post: their own browser sends as many.
const CLOSED: usize = 120;
/// Requests in an hour while the user is not there.
const AWAY: usize = 30;
/// The longest between two readings while the user is not there, whatever they cost.
const AWAY_AT_MOST: Duration = Duration::from_secs(720);
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
            unlisted: 0,
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
        let wait = if self.somebody_on_the_way(why, roster, now) { self.floor } else { interval };
        let mut at = now + wait.max(self.floor).mul_f64(jitter).max(self.floor);
        if mine.is_empty() {
            if !around.looked_at {
                let wait = self.closed.wait(now).min(HERE_AT_MOST).max(self.away.wait(now).min(AWAY_AT_MOST));
                at = at.max(now + wait);
            }
        } else {
            // What happened to a row of the user's is best asked while the answer is still certain.
            if let Some(certain) = roster.certain_until(now, &self.ask.stamps) {
                at = at.min(certain.max(now + self.floor));
            }
            at = at.max(now + self.open.wait_for(READS_FROM, now));
        }
        self.ask = self.next_ask(roster, mine, around, (why, interval), at, now);
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
            return Some((read_at + interval.max(self.floor)).max(now + self.open.wait_for(READS_FROM, now)));
        }
        if !matches!(why, Why::Awake | Why::Here) {
            return None;
        }
        // All their sites are asked now: not all at once.
        let spread = interval.mul_f64(0.5 * chance.clamp(0.0, 1.0));
        Some((read_at + interval.max(self.floor)).max(now + spread).max(now + self.away.wait(now)))
    }

    fn note_asked(&mut self, now: Time) {
        self.unlisted = if self.ask.rooms { 0 } else { self.unlisted + 1 };
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
}

#[cfg(test)]
mod tests;
