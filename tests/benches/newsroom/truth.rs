//! What is true of the people, whatever the site answers: who has which post open, and from when on anybody
//! could have known it.
//!
//! A person is in a post from the moment a tab of theirs shows it in an editor until the last such tab is gone,
//! whether anybody can see the tab or not. Two people in one post are a conflict, told to each of them on their
//! own: one conflict is one person (me) and another one in one post. A return within 10 minutes is the same
//! conflict. A save by somebody while I have the post open begins one too, wherever it came from.
//!
//! It *could be known* from the first moment when the other one's row stands in the site's answers, while mine
//! stands there as well, or ran out there not more than 30 minutes ago in the same stay. A row of mine that was
//! deleted says that I left until it is back: a reload and a forgotten second tab look like that. A row counts that
//! stands for two seconds: the one that a page writes and the leaving page's DELETE takes away 0.3 s later tells
//! nobody.

use std::collections::{BTreeMap, BTreeSet};

pub use super::conflict::{Conflict, Together};
use super::shown_together::ShownTogether;

/// A site by its place in the office.
pub type SiteNumber = usize;

/// Milliseconds since the day began.
pub type Moment = u64;

/// How long after two people were last in one post it is a new conflict (contract 4, rule 4).
pub const NEW_AFTER: Moment = 10 * 60 * 1000;
/// How long a row of mine that ran out is remembered (the default of the program's sticky time).
const REMEMBERED: Moment = 30 * 60 * 1000;
/// For how many whole seconds in a row a row must stand to count.
const STANDS: u32 = 2;

/// The people whose rows stand in each post of one site, and when the longest-lived of them runs out.
pub type Rooms = BTreeMap<u64, BTreeMap<u64, Moment>>;

/// What the site's answers tell of one person in one post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// A row of theirs stands.
    Stands,
    /// Their row ran out not long ago: the tab may still be open.
    RanOut,
    /// Their row was deleted, never stood, or ran out long ago.
    Gone,
}

/// What was seen of one person's rows in one post.
#[derive(Clone, Copy, Debug, Default)]
struct Row {
    /// Whole seconds in a row that one stands.
    run: u32,
    stood: Option<Moment>,
    runs_out: Moment,
    deleted: bool,
}

impl Row {
    fn sees(&mut self, runs_out: Option<Moment>, at: Moment) {
        match runs_out {
            Some(runs_out) => {
                self.run += 1;
                self.runs_out = runs_out;
                self.deleted = false;
                if self.run >= STANDS {
                    self.stood = Some(at);
                }
            }
            None => {
                if self.run > 0 && at < self.runs_out {
                    self.deleted = true;
                }
                self.run = 0;
            }
        }
    }

    /// Since `since`, as known at `at`.
    fn shown(&self, since: Moment, at: Moment) -> Shown {
        let Some(stood) = self.stood.filter(|stood| *stood >= since) else { return Shown::Gone };
        if self.run >= STANDS {
            Shown::Stands
        } else if self.deleted || at.saturating_sub(stood) > REMEMBERED {
            Shown::Gone
        } else {
            Shown::RanOut
        }
    }
}

/// What is true of the people.
#[derive(Debug)]
pub struct Truth {
    watched: BTreeSet<u64>,
    /// Since when people have posts open.
    stays: BTreeMap<(SiteNumber, u64), BTreeMap<u64, Moment>>,
    rows: BTreeMap<(SiteNumber, u64, u64), Row>,
    /// All conflicts, in the order in which they began.
    pub conflicts: Vec<Conflict>,
    last: BTreeMap<(SiteNumber, u64, u64, u64), usize>,
    together: ShownTogether,
    /// Conflicts whose last time together could not be known yet.
    unknown: BTreeSet<usize>,
    rooms: BTreeMap<SiteNumber, Rooms>,
    /// The people whose rows stand in the list of everybody signed in.
    pub online: BTreeMap<SiteNumber, BTreeSet<u64>>,
}

impl Truth {
    /// Nobody is anywhere. Conflicts are noted for the people `watched`.
    pub fn new(watched: BTreeSet<u64>) -> Truth {
        Truth {
            watched,
            stays: BTreeMap::new(),
            rows: BTreeMap::new(),
            conflicts: Vec::new(),
            last: BTreeMap::new(),
            together: ShownTogether::default(),
            unknown: BTreeSet::new(),
            rooms: BTreeMap::new(),
            online: BTreeMap::new(),
        }
    }

    /// A person now has these posts of a site open.
    pub fn has_open(&mut self, site: SiteNumber, who: u64, posts: &BTreeSet<u64>, at: Moment) {
        let stays = self.stays.iter().filter(|((one, _), people)| *one == site && people.contains_key(&who));
        let before: BTreeSet<u64> = stays.map(|((_, post), _)| *post).collect();
        for post in before.difference(posts) {
            self.closes(site, *post, who, at);
        }
        for post in posts.difference(&before) {
            self.opens(site, *post, who, at);
        }
    }

    fn opens(&mut self, site: SiteNumber, post: u64, who: u64, at: Moment) {
        let others: Vec<u64> = self.people_in(site, post).filter(|one| *one != who).collect();
        for other in others {
            for (me, other) in [(who, other), (other, who)] {
                if let Some(number) = self.conflict(site, post, me, other, at) {
                    self.conflicts[number].together.push(Together { start: at, end: None, known: None });
                    self.unknown.insert(number);
                }
            }
        }
        self.stays.entry((site, post)).or_default().insert(who, at);
    }

    fn closes(&mut self, site: SiteNumber, post: u64, who: u64, at: Moment) {
        let Some(people) = self.stays.get_mut(&(site, post)) else { return };
        people.remove(&who);
        let others: Vec<u64> = people.keys().copied().collect();
        for other in others {
            for (me, other) in [(who, other), (other, who)] {
                let Some(number) = self.last.get(&(site, post, me, other)) else { continue };
                self.unknown.remove(number);
                if let Some(span) = self.conflicts[*number].together.last_mut() {
                    span.end = span.end.or(Some(at));
                }
            }
        }
        let mine = self.last.range((site, post, who, 0)..=(site, post, who, u64::MAX));
        for (_, number) in mine {
            let conflict = &mut self.conflicts[*number];
            conflict.mine_until = conflict.mine_until.or(Some(at));
        }
    }

    /// Somebody saved a post.
    pub fn saves(&mut self, site: SiteNumber, post: u64, by: u64, at: Moment) {
        for me in self.people_in(site, post).filter(|one| *one != by).collect::<Vec<_>>() {
            let known = self.since(site, post, me).is_some_and(|since| {
                let row = self.rows.get(&(site, post, me));
                row.is_some_and(|row| row.shown(since, at) != Shown::Gone)
            });
            if let Some(number) = self.conflict(site, post, me, by, at) {
                let conflict = &mut self.conflicts[number];
                if known { &mut conflict.saves } else { &mut conflict.unknown_saves }.push(at);
                conflict.mine_until = None;
            }
        }
    }

    /// Unsaved text of somebody was stored.
    pub fn changes(&mut self, site: SiteNumber, post: u64, by: u64, at: Moment) {
        for me in self.people_in(site, post).filter(|one| *one != by).collect::<Vec<_>>() {
            let number = self.last.get(&(site, post, me, by)).copied();
            if let Some(conflict) = number.and_then(|number| self.conflicts.get_mut(number))
                && conflict.covers(at)
            {
                conflict.changes.push(at);
            }
        }
    }

    /// The conflict that goes on between the two, or a new one.
    fn conflict(&mut self, site: SiteNumber, post: u64, me: u64, other: u64, at: Moment) -> Option<usize> {
        if !self.watched.contains(&me) {
            return None;
        }
        let key = (site, post, me, other);
        if let Some(number) = self.last.get(&key)
            && at.saturating_sub(self.conflicts[*number].end(at)) < NEW_AFTER
        {
            return Some(*number);
        }
        let new = Conflict {
            site,
            post,
            me,
            other,
            together: Vec::new(),
            saves: Vec::new(),
            unknown_saves: Vec::new(),
            changes: Vec::new(),
            mine_since: self.since(site, post, me).unwrap_or(at),
            mine_until: None,
        };
        self.conflicts.push(new);
        self.last.insert(key, self.conflicts.len() - 1);
        Some(self.conflicts.len() - 1)
    }

    /// The rows that stand in a site's posts at a whole second.
    pub fn sample(&mut self, site: SiteNumber, rooms: Rooms, at: Moment) {
        for (post, room) in &rooms {
            for who in room.keys() {
                self.rows.entry((site, *post, *who)).or_default();
            }
        }
        for ((_, post, who), row) in self.rows.range_mut((site, 0, 0)..=(site, u64::MAX, u64::MAX)) {
            row.sees(rooms.get(post).and_then(|room| room.get(who)).copied(), at);
        }
        self.note_together(site, &rooms, at);
        let mut known = Vec::new();
        for number in self.unknown.iter().copied() {
            let Conflict { site: of, post, me, other, .. } = self.conflicts[number];
            let Some(since) = self.since(site, post, me).filter(|_| of == site) else { continue };
            let shown = |who: u64, since: Moment| {
                self.rows.get(&(site, post, who)).map_or(Shown::Gone, |row| row.shown(since, at))
            };
            if shown(me, since) != Shown::Gone && shown(other, 0) == Shown::Stands {
                known.push(number);
            }
        }
        for number in known {
            self.unknown.remove(&number);
            if let Some(span) = self.conflicts[number].together.last_mut() {
                // The row was there when it was first seen, not when it had been so for long enough.
                span.known = Some(at.saturating_sub(1000).max(span.start));
            }
        }
        if rooms.is_empty() {
            self.rooms.remove(&site);
        } else {
            self.rooms.insert(site, rooms);
        }
    }

    fn note_together(&mut self, site: SiteNumber, rooms: &Rooms, at: Moment) {
        for post in rooms.keys() {
            let rows = self.rows.range((site, *post, 0)..=(site, *post, u64::MAX));
            let shown = rows.filter(|(_, row)| row.shown(0, at) != Shown::Gone);
            let people: Vec<u64> = shown.map(|((_, _, who), _)| *who).collect();
            self.together.note(site, *post, &people, at);
        }
    }

    /// How long the answers had shown two people apart before they showed them together at `at`.
    pub fn apart_before(&self, site: SiteNumber, post: u64, one: u64, other: u64, at: Moment) -> Moment {
        self.together.apart_before(site, post, (one, other), at)
    }

    /// The people who have a post open.
    pub fn people_in(&self, site: SiteNumber, post: u64) -> impl Iterator<Item = u64> + '_ {
        self.stays.get(&(site, post)).into_iter().flat_map(|people| people.keys().copied())
    }

    /// The posts of a site that at least so many people have open.
    pub fn posts_with(&self, site: SiteNumber, people: usize) -> Vec<u64> {
        let posts = self.stays.range((site, 0)..=(site, u64::MAX));
        posts.filter(|(_, stays)| stays.len() >= people).map(|((_, post), _)| *post).collect()
    }

    /// Whether a person has any post of a site open.
    pub fn is_in_any(&self, site: SiteNumber, who: u64) -> bool {
        let posts = self.stays.range((site, 0)..=(site, u64::MAX));
        posts.into_iter().any(|(_, people)| people.contains_key(&who))
    }

    /// Whether a person has any post of a site open, or its answers told not long ago that they had.
    pub fn may_be_in_any(&self, site: SiteNumber, who: u64, at: Moment) -> bool {
        let rows = self.rows.range((site, 0, 0)..=(site, u64::MAX, u64::MAX));
        let mut rows = rows.filter(|((_, _, one), _)| *one == who);
        self.is_in_any(site, who) || rows.any(|(_, row)| row.shown(0, at) != Shown::Gone)
    }

    /// Since when a person has a post open.
    pub fn since(&self, site: SiteNumber, post: u64, who: u64) -> Option<Moment> {
        self.stays.get(&(site, post))?.get(&who).copied()
    }

    /// What the site's answers tell of a person in a post at a moment.
    pub fn shown(&self, site: SiteNumber, post: u64, who: u64, at: Moment) -> Shown {
        self.rows.get(&(site, post, who)).map_or(Shown::Gone, |row| row.shown(0, at))
    }

    /// Whose rows stood in a site's posts at the last whole second.
    pub fn rooms(&self, site: SiteNumber) -> Option<&Rooms> {
        self.rooms.get(&site)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const POST: u64 = 7;

    fn stand(truth: &mut Truth, people: &[u64], from: u64, to: u64) {
        for second in from..=to {
            let room = people.iter().map(|who| (*who, second * 1000 + 150_000)).collect();
            truth.sample(0, Rooms::from([(POST, room)]), second * 1000);
        }
    }

    fn two() -> Truth {
        let mut truth = Truth::new(BTreeSet::from([1, 2]));
        truth.has_open(0, 1, &BTreeSet::from([POST]), 500);
        stand(&mut truth, &[1], 1, 9);
        truth.has_open(0, 2, &BTreeSet::from([POST]), 9_500);
        truth
    }

    #[test]
    fn a_conflict_has_two_sides_and_is_known_when_both_rows_stand() {
        let mut truth = two();
        stand(&mut truth, &[1], 10, 20);
        stand(&mut truth, &[1, 2], 21, 40);
        let sides: Vec<_> = truth.conflicts.iter().map(|one| (one.me, one.other, one.known())).collect();
        assert_eq!(sides, [(2, 1, Some(21_000)), (1, 2, Some(21_000))]);
    }

    #[test]
    fn a_row_of_mine_that_was_deleted_long_ago_says_that_i_left() {
        let mut truth = Truth::new(BTreeSet::from([1]));
        truth.has_open(0, 1, &BTreeSet::from([POST]), 500);
        stand(&mut truth, &[1], 1, 9);
        stand(&mut truth, &[], 10, 80);
        truth.has_open(0, 2, &BTreeSet::from([POST]), 80_500);
        stand(&mut truth, &[2], 81, 90);
        assert_eq!(truth.conflicts[0].known(), None);
    }

    #[test]
    fn my_row_that_ran_out_is_remembered_and_the_others_is_not() {
        let mut truth = two();
        stand(&mut truth, &[1], 10, 19);
        truth.has_open(0, 2, &BTreeSet::new(), 19_500);
        stand(&mut truth, &[], 200, 200);
        truth.rows.values_mut().for_each(|row| row.deleted = false);
        truth.has_open(0, 2, &BTreeSet::from([POST]), 19_600);
        stand(&mut truth, &[2], 201, 210);
        let known = |truth: &Truth, me| truth.conflicts.iter().find(|one| one.me == me).unwrap().known();
        assert_eq!((known(&truth, 1), known(&truth, 2)), (Some(201_000), None));
        stand(&mut truth, &[1, 2], 211, 215);
        assert_eq!(known(&truth, 2), Some(211_000));
    }

    #[test]
    fn a_return_within_ten_minutes_is_the_same_conflict() {
        let mut truth = two();
        truth.has_open(0, 2, &BTreeSet::new(), 60_000);
        truth.has_open(0, 2, &BTreeSet::from([POST]), 120_000);
        assert_eq!(truth.conflicts.len(), 2);
        truth.has_open(0, 2, &BTreeSet::new(), 180_000);
        truth.has_open(0, 2, &BTreeSet::from([POST]), 180_000 + NEW_AFTER);
        assert_eq!(truth.conflicts.len(), 4);
    }

    #[test]
    fn a_save_from_outside_is_a_conflict_for_whoever_has_the_post_open() {
        let mut truth = Truth::new(BTreeSet::from([1, 2]));
        truth.has_open(0, 1, &BTreeSet::from([POST]), 500);
        stand(&mut truth, &[1], 1, 4);
        truth.saves(0, POST, 2, 5_000);
        truth.has_open(0, 1, &BTreeSet::new(), 65_000);
        let [conflict] = truth.conflicts.as_slice() else { panic!("{:?}", truth.conflicts) };
        assert_eq!((conflict.me, conflict.known()), (1, Some(5_000)));
        assert_eq!(conflict.known_for(60_000, 100_000), Some(5_000));
        assert_eq!(conflict.known_for(60_001, 100_000), None);
    }
}
