//! When a site is read next, what is asked, and why.

use std::time::Duration;

use crate::person::UserId;
use crate::post::PostRef;
use crate::roster::Roster;
use crate::time::Time;

/// What one reading is to ask. The rooms are always asked: they decide about conflicts (contract 1.8).
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Ask {
    /// Also read everybody signed in and where they are.
    pub online: bool,
    /// Posts that are the user's own, whether or not the user's row is in them at the moment.
    /// Where somebody else is in one of them every row of that post is read as well, and so it is of
    /// a post that the user's row is in and that is not among them.
    pub mine: Vec<PostRef>,
    /// Posts whose rows are known, with the people in them (sorted): while just these people are in,
    /// the rows are not read again.
    pub settled: Vec<(PostRef, Vec<UserId>)>,
    /// Posts of which every row is read though nobody else may be in them: for the user's own stamp.
    pub stamps: Vec<PostRef>,
    /// Also read when the posts in `mine` were last saved, and by whom where that changed.
    pub saves: bool,
    /// The modified times that are known already; the author is only asked for a newer one.
    pub known_saves: Vec<(PostRef, i64)>,
    /// Also read the autosaves of the posts in `mine` that somebody else is in.
    pub autosaves: bool,
    /// The texts of posts in `mine` that are known, by their fingerprints. The text of a post is read with its
    /// autosaves where none is known, and anew where an autosave has another one.
    pub known_texts: Vec<(PostRef, Vec<u64>)>,
}

/// Why a site could not be read, as far as it decides when to try again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The credentials were refused: nothing is sent again until the user acts (lockouts).
    Refused,
    /// Signed in, but this user may not read presence, or the plugin is not there.
    Forbidden,
    /// The site said how long to stay away.
    ToldToWait(Duration),
    /// No answer: no network, no such host, no secure connection, too slow.
    Unreachable,
    /// An answer that is no reading: server errors, firewall pages, garbage.
    Trouble,
}

/// How often a site is read, busiest first, and why (contract 7 "Polling cost"; the plugin itself goes
/// from 10 s to 45 s after five quiet heartbeats).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Why {
    /// Nothing was read yet.
    Start,
    /// Somebody else is in a post of the user's.
    Shared,
    /// A row of the user's, or of somebody in a post of the user's, is missing: reload, or gone?
    Missing,
    /// A post is the user's, and others are on the site.
    MineAmongOthers,
    /// A post is the user's, and nobody else is on the site.
    Mine,
    /// The user and others are on the site.
    AmongOthers,
    /// Somebody is on the site, or was a moment ago.
    Awake,
    /// Nobody was on the site for a while.
    Quiet,
    /// Nobody was on the site for long.
    Asleep,
    /// The site could not be read this many times in a row.
    Failed(u32),
    /// The site said how long to stay away.
    ToldToWait,
    /// The user may not read presence there, or it is not there.
    Forbidden,
    /// The credentials were refused: nothing is sent until the user acts.
    Refused,
}

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

/// Plans the readings of one site.
#[derive(Clone, Debug)]
pub struct Cadence {
    floor: Duration,
    failures: u32,
    online_at: Option<Time>,
    saves_at: Option<Time>,
    autosaves_at: Option<Time>,
    close_ups_at: Option<Time>,
    somebody_at: Option<Time>,
    ask: Ask,
}

/// No site is read more often, whatever happens.
const FASTEST: Duration = Duration::from_secs(10);
const BUSY: Duration = Duration::from_secs(15);
const MINE: Duration = Duration::from_secs(30);
const AMONG_OTHERS: Duration = Duration::from_secs(30);
const AWAKE: Duration = Duration::from_secs(60);
const QUIET: Duration = Duration::from_secs(120);
const ASLEEP: Duration = Duration::from_secs(300);
/// Nobody for this long makes a site quiet.
const FALLS_QUIET: Duration = Duration::from_secs(10 * 60);
/// Nobody for this long lets it sleep.
const FALLS_ASLEEP: Duration = Duration::from_secs(2 * 60 * 60);
/// Everybody's place is read at least this often.
const ONLINE_EACH: Duration = Duration::from_secs(55);
const SAVES_EACH: Duration = Duration::from_secs(60);
const AUTOSAVES_EACH: Duration = Duration::from_secs(30);
/// Rows of a shared post are looked at again this often though the same people are in it.
const CLOSE_UPS_EACH: Duration = Duration::from_secs(45);
const UNREACHABLE_CAP: Duration = Duration::from_secs(15 * 60);
const TROUBLE_CAP: Duration = Duration::from_secs(60 * 60);
const FORBIDDEN_CAP: Duration = Duration::from_secs(60 * 60);
/// However long the site asks to stay away, it is tried again after this.
pub const LONGEST_WAIT: Duration = Duration::from_secs(60 * 60);
/// Share of an interval by which it is made longer or shorter.
const JITTER: f64 = 0.1;

impl Cadence {
    /// Reads no more often than each `floor`, and never more often than each 10 s.
    #[must_use]
    pub fn new(floor: Duration) -> Cadence {
        Cadence {
            floor: floor.max(FASTEST),
            failures: 0,
            online_at: None,
            saves_at: None,
            autosaves_at: None,
            close_ups_at: None,
            somebody_at: None,
            ask: Ask { online: true, ..Ask::default() },
        }
    }

    /// The first reading, at a random moment within `spread` so that many sites do not start at once.
    /// `chance`: at random from 0 to 1.
    #[must_use]
    pub fn start(&self, spread: Duration, now: Time, chance: f64) -> Next {
        let at = now + spread.mul_f64(chance.clamp(0.0, 1.0));
        Next { at: Some(at), why: Why::Start, ask: self.ask.clone() }
    }

    /// What to do after a reading that `roster` was applied at `now`. `chance`: at random from 0 to 1.
    pub fn after_reading(&mut self, roster: &Roster, now: Time, chance: f64) -> Next {
        self.failures = 0;
        self.note_asked(now);
        if roster.others_here() || roster.user_here() || self.somebody_at.is_none() {
            self.somebody_at = Some(now);
        }
        let (why, interval) = self.tier(roster, now);
        let interval = interval.max(self.floor).mul_f64(1.0 - JITTER + 2.0 * JITTER * chance.clamp(0.0, 1.0));
        let at = now + interval.max(FASTEST);
        let at = roster.certain_until(now + self.floor).map_or(at, |certain| at.min(certain));
        self.ask = self.next_ask(roster, at, now, why);
        Next { at: Some(at), why, ask: self.ask.clone() }
    }

    /// What to do after a reading that could not be had. `chance`: at random from 0 to 1.
    ///
    /// Waits grow by doubling with full jitter, never below a minute for an answer that is no reading,
    /// up to 15 minutes where nothing answered and an hour where something did.
    pub fn after_failure(&mut self, failure: Failure, now: Time, chance: f64) -> Next {
        self.failures = self.failures.saturating_add(1);
        self.online_at = None;
        self.ask.online = true;
        // What was known of rows is of before.
        self.ask.settled.clear();
        self.ask.stamps.clone_from(&self.ask.mine);
        let chance = chance.clamp(0.0, 1.0);
        let doubled = |first: Duration, cap: Duration| {
            let longest = first.saturating_mul(1 << self.failures.min(16)).min(cap);
            first / 2 + longest.saturating_sub(first / 2).mul_f64(chance)
        };
        let (wait, why) = match failure {
            Failure::Refused => (None, Why::Refused),
            // At first it may be a plugin that is being updated.
            Failure::Forbidden => (Some(doubled(QUIET, FORBIDDEN_CAP)), Why::Forbidden),
            Failure::ToldToWait(wait) => {
                let spread = Duration::from_secs(10).mul_f64(chance);
                let again = FASTEST.saturating_mul(1 << (self.failures - 1).min(16)).min(TROUBLE_CAP);
                (Some(wait.clamp(again, LONGEST_WAIT) + spread), Why::ToldToWait)
            }
            Failure::Unreachable => (Some(doubled(MINE, UNREACHABLE_CAP)), Why::Failed(self.failures)),
            Failure::Trouble => (Some(doubled(QUIET, TROUBLE_CAP)), Why::Failed(self.failures)),
        };
        let at = wait.map(|wait| now + wait.max(self.floor));
        Next { at, why, ask: self.ask.clone() }
    }

    fn note_asked(&mut self, now: Time) {
        for (asked, at) in [
            (self.ask.online, &mut self.online_at),
            (self.ask.saves, &mut self.saves_at),
            (self.ask.autosaves, &mut self.autosaves_at),
            (self.ask.settled.is_empty(), &mut self.close_ups_at),
        ] {
            if asked {
                *at = Some(now);
            }
        }
    }

    fn tier(&self, roster: &Roster, now: Time) -> (Why, Duration) {
        let mine = roster.my_posts(now);
        let deserted = self.somebody_at.map_or(Duration::ZERO, |at| now.since(at));
        if roster.somebody_missing(now) {
            (Why::Missing, BUSY)
        } else if mine.iter().any(|mine| !mine.others.is_empty()) {
            (Why::Shared, BUSY)
        } else if !mine.is_empty() && roster.others_here() {
            (Why::MineAmongOthers, BUSY)
        } else if !mine.is_empty() {
            (Why::Mine, MINE)
        } else if roster.user_here() && roster.others_here() {
            (Why::AmongOthers, AMONG_OTHERS)
        } else if deserted < FALLS_QUIET {
            (Why::Awake, AWAKE)
        } else if deserted < FALLS_ASLEEP {
            (Why::Quiet, QUIET)
        } else {
            (Why::Asleep, ASLEEP)
        }
    }

    fn next_ask(&self, roster: &Roster, at: Time, now: Time, why: Why) -> Ask {
        let due = |last: Option<Time>, each: Duration| last.is_none_or(|last| at.since(last) >= each);
        let mine = roster.my_posts(now);
        let known_saves = roster.known_saves(now);
        let shared = mine.iter().any(|mine| !mine.others.is_empty());
        let just_mine = mine.iter().any(|mine| !self.ask.mine.contains(&mine.post));
        Ask {
            online: matches!(why, Why::Missing) || due(self.online_at, ONLINE_EACH),
            settled: if due(self.close_ups_at, CLOSE_UPS_EACH) { Vec::new() } else { roster.settled(now) },
            saves: !mine.is_empty() && (just_mine || due(self.saves_at, SAVES_EACH)),
            known_saves,
            known_texts: roster.known_texts(now),
            autosaves: shared && due(self.autosaves_at, AUTOSAVES_EACH),
            stamps: roster.stale_stamps(at),
            mine: mine.into_iter().map(|mine| mine.post).collect(),
        }
    }
}

#[cfg(test)]
mod tests;
