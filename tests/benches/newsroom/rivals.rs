//! Others that could tell of conflicts: plain polling, WordPress itself, and an oracle.

use std::collections::{BTreeMap, BTreeSet};

use simulator::{Editor, Tab, View};

use super::judge::{LASTS, Step, Told};
use super::truth::{Conflict, Moment, Rooms, Shown, SiteNumber};

/// Reads the list of rooms each so many seconds, one request, and tells every overlap that the reading before did
/// not have. No memory beyond that, no grace, no close look.
#[derive(Debug)]
pub struct Polling {
    every: u64,
    last: BTreeMap<(u64, SiteNumber), BTreeSet<(u64, u64)>>,
    /// What it told.
    pub told: Vec<Told>,
    /// What it asked.
    pub requests: u64,
}

impl Polling {
    /// Reads each `every` seconds.
    pub fn each(every: u64) -> Polling {
        Polling { every, last: BTreeMap::new(), told: Vec::new(), requests: 0 }
    }

    /// Whether the program of `me` reads the site at this whole second.
    pub fn is_due(&self, me: u64, site: SiteNumber, second: u64) -> bool {
        (second + me * 7 + site as u64 * 11).is_multiple_of(self.every)
    }

    /// Reads.
    pub fn read(&mut self, me: u64, site: SiteNumber, rooms: Option<&Rooms>, at: Moment) {
        self.requests += 1;
        let mut overlaps = BTreeSet::new();
        for (post, people) in rooms.into_iter().flatten().filter(|(_, people)| people.contains_key(&me)) {
            overlaps.extend(people.keys().filter(|who| **who != me).map(|who| (*post, *who)));
        }
        // What the first reading shows is no news, here as in the program.
        if let Some(before) = self.last.get(&(me, site)) {
            for (post, other) in overlaps.difference(before) {
                self.told.push(told(site, *post, me, *other, at));
            }
        }
        self.last.insert((me, site), overlaps);
    }

    /// The program of `me` ends.
    pub fn ends(&mut self, me: u64) {
        self.last.retain(|(one, _), _| *one != me);
    }
}

/// What WordPress's own dialogs tell in the browser tab, by the rules that were measured: whoever opens a locked
/// post is told at once; whoever loses it is told with their next heartbeat, and sees it once the tab is in front;
/// whoever holds it is not told that somebody waits. The Site Editor takes no lock.
#[derive(Debug, Default)]
pub struct Dialogs {
    open: BTreeMap<(SiteNumber, u64, u64), (Editor, bool)>,
    locks: BTreeMap<(SiteNumber, u64), Lock>,
    acted: BTreeMap<u64, Moment>,
    unseen: Vec<Told>,
    /// What the dialogs told.
    pub told: Vec<Told>,
}

#[derive(Clone, Copy, Debug)]
struct Lock {
    holder: u64,
    /// Until when it keeps others out; none while it is refreshed.
    until: Option<Moment>,
}

/// A lock lives this long after it was refreshed, at least 10 s before a tab goes (measured-modern).
const LOCK_AFTER_LEAVING: Moment = 140_000;
/// The classic editor gives its lock back (the same place).
const CLASSIC_GIVES_BACK: Moment = 5_000;
/// A hidden tab of the classic editor refreshes no more (the same place).
const CLASSIC_HIDDEN: Moment = 150_000;
/// When the holder notices a take-over: with a heartbeat of 10 s, and of 45 s (the same place).
const NOTICED: (Moment, Moment) = (9_000, 37_000);
/// After this long without input the heartbeat is slow.
const QUIET: Moment = 60_000;

impl Dialogs {
    /// A person did something; these are their tabs on the site now.
    pub fn see(&mut self, site: SiteNumber, who: u64, tabs: &[Tab], at: Moment) {
        self.acted.insert(who, at);
        let mut now: BTreeMap<u64, (Editor, bool)> = BTreeMap::new();
        for tab in tabs {
            if let (Some(post), Some(editor)) = (tab.screen.edited(), tab.screen.editor()) {
                let hidden = tab.view == View::Hidden;
                let entry = now.entry(post).or_insert((editor, hidden));
                entry.1 &= hidden;
            }
        }
        let before: Vec<(u64, (Editor, bool))> = self
            .open
            .iter()
            .filter(|((one, _, person), _)| *one == site && *person == who)
            .map(|((_, post, _), how)| (*post, *how))
            .collect();
        for (post, (editor, was_hidden)) in before {
            match now.get(&post) {
                None => {
                    self.open.remove(&(site, post, who));
                    let lasts =
                        if editor == Editor::Classic { CLASSIC_GIVES_BACK } else { LOCK_AFTER_LEAVING };
                    self.lock_lasts(site, post, who, Some(at + lasts));
                }
                Some((editor, hidden)) => {
                    self.open.insert((site, post, who), (*editor, *hidden));
                    if *hidden != was_hidden {
                        self.turned(site, post, who, *editor, *hidden, at);
                    }
                }
            }
        }
        for (post, how) in now {
            if self.open.insert((site, post, who), how).is_none() && how.0 != Editor::Site {
                self.opened(site, post, who, at);
            }
        }
    }

    fn opened(&mut self, site: SiteNumber, post: u64, who: u64, at: Moment) {
        let lock = self.locks.get(&(site, post)).copied();
        match lock.filter(|lock| lock.holder != who && lock.until.is_none_or(|until| at < until)) {
            Some(lock) => self.told.push(told(site, post, who, lock.holder, at)),
            None => {
                self.locks.insert((site, post), Lock { holder: who, until: None });
            }
        }
    }

    fn turned(&mut self, site: SiteNumber, post: u64, who: u64, editor: Editor, hidden: bool, at: Moment) {
        if hidden {
            if editor == Editor::Classic {
                self.lock_lasts(site, post, who, Some(at + CLASSIC_HIDDEN));
            }
            return;
        }
        self.lock_lasts(site, post, who, None);
        let (seen, unseen): (Vec<Told>, Vec<Told>) = std::mem::take(&mut self.unseen)
            .into_iter()
            .partition(|one| one.site == site && one.post == post && one.me == who);
        self.unseen = unseen;
        self.told.extend(seen.into_iter().map(|one| Told { at: one.at.max(at), ..one }));
    }

    fn lock_lasts(&mut self, site: SiteNumber, post: u64, who: u64, until: Option<Moment>) {
        if let Some(lock) = self.locks.get_mut(&(site, post)).filter(|lock| lock.holder == who) {
            lock.until = until;
        }
    }

    /// A person took a post over.
    pub fn took_over(&mut self, site: SiteNumber, post: u64, who: u64, at: Moment) {
        let before = self.locks.insert((site, post), Lock { holder: who, until: None });
        let Some(before) =
            before.filter(|lock| lock.holder != who && lock.until.is_none_or(|until| at < until))
        else {
            return;
        };
        let Some((_, hidden)) = self.open.get(&(site, post, before.holder)) else { return };
        let quiet = self.acted.get(&before.holder).is_none_or(|acted| at - acted > QUIET);
        let noticed = told(site, post, before.holder, who, at + if quiet { NOTICED.1 } else { NOTICED.0 });
        if *hidden { self.unseen.push(noticed) } else { self.told.push(noticed) }
    }
}

fn told(site: SiteNumber, post: u64, me: u64, other: u64, at: Moment) -> Told {
    Told {
        at,
        site,
        post,
        me,
        other,
        step: Step::Opened,
        shown: (Shown::Stands, Shown::Stands),
        mine_open: true,
        apart: 0,
    }
}

/// No site is read more often by one program.
const LEAST_APART: Moment = 10_000;

/// An oracle that knows when to read: at the moment when a conflict could be known, or 10 s after its last reading
/// of the site. It bounds what any polling with our manners can reach. Returns what it told and how often it read.
pub fn oracle(conflicts: &[Conflict], day_ends: Moment) -> (Vec<Told>, u64) {
    let mut wanted: Vec<(Moment, &Conflict)> = {
        let known = |conflict: &Conflict| conflict.known_for(LASTS, day_ends).or_else(|| conflict.known());
        conflicts.iter().filter_map(|conflict| Some((known(conflict)?, conflict))).collect()
    };
    wanted.sort_by_key(|(known, _)| *known);
    let mut read: BTreeMap<(u64, SiteNumber), Moment> = BTreeMap::new();
    let (mut all, mut readings) = (Vec::new(), 0);
    for (known, conflict) in wanted {
        let last = read.get(&(conflict.me, conflict.site)).copied();
        let at = match last {
            // A reading that was put off for another conflict shows this one as well.
            Some(last) if last >= known => last,
            Some(last) => known.max(last + LEAST_APART),
            None => known,
        };
        if last != Some(at) {
            readings += 1;
            read.insert((conflict.me, conflict.site), at);
        }
        if conflict.together.is_empty() || at <= conflict.end(day_ends) {
            let one = told(conflict.site, conflict.post, conflict.me, conflict.other, at);
            all.push(Told { step: Step::Saved, ..one });
        }
    }
    (all, readings)
}
