//! What began while alerts were paused, or while a post was snoozed, is told once that is over, if it goes on.

use std::collections::BTreeMap;

use crate::post::PostRef;
use crate::roster::Roster;
use crate::time::Time;

use super::episode::Candidate;

/// So much of what began in a pause is kept, and as much of what began in each snooze.
const HELD: usize = 200;

/// What is held back.
#[derive(Clone, Debug, Default)]
pub(super) struct Held(Vec<Candidate>);

impl Held {
    /// Holds back one more: of one episode only the worst.
    pub fn hold(&mut self, mut candidate: Candidate) {
        let room = self.0.len() < HELD;
        let same = |one: &&mut Candidate| one.post == candidate.post && one.person == candidate.person;
        match self.0.iter_mut().find(same) {
            Some(one) if one.step > candidate.step => one.again |= candidate.again,
            Some(one) => {
                candidate.again |= one.again;
                *one = candidate;
            }
            None if room => self.0.push(candidate),
            None => {}
        }
    }

    /// Takes what goes on. What is over is dropped; where a row may be back at once it stays held.
    pub fn take_going_on(&mut self, roster: &Roster, now: Time) -> Vec<Candidate> {
        let mut taken = Vec::new();
        for one in std::mem::take(&mut self.0) {
            match one.goes_on(roster, now) {
                Some(true) => taken.push(one),
                Some(false) => {}
                None => self.0.push(one),
            }
        }
        taken
    }
}

/// The posts that are snoozed: until when, and what began in them since.
#[derive(Clone, Debug, Default)]
pub(super) struct Snoozes(BTreeMap<PostRef, (Time, Held)>);

impl Snoozes {
    /// Snoozes a post until then. What a snooze of it held is held on.
    pub fn snooze(&mut self, post: &PostRef, until: Time) {
        self.0.entry(post.clone()).or_default().0 = until;
    }

    /// Ends the snooze of a post, and drops what it held.
    pub fn end(&mut self, post: &PostRef) {
        self.0.remove(post);
    }

    /// Ends the snooze of a post at `now`, as if its time had come.
    pub fn end_early(&mut self, post: &PostRef, now: Time) {
        if let Some((until, _)) = self.0.get_mut(post) {
            *until = now.min(*until);
        }
    }

    /// The posts that are snoozed at `now`, and until when.
    pub fn snoozed(&self, now: Time) -> impl Iterator<Item = (&PostRef, Time)> {
        let all = self.0.iter().map(|(post, (until, _))| (post, *until));
        all.filter(move |(_, until)| now < *until)
    }

    /// Whether a post is snoozed at `now`.
    pub fn is_snoozed(&self, post: &PostRef, now: Time) -> bool {
        self.0.get(post).is_some_and(|(until, _)| now < *until)
    }

    /// Holds back what began in a post that is snoozed.
    pub fn hold(&mut self, candidate: Candidate) {
        if let Some((_, held)) = self.0.get_mut(&candidate.post) {
            held.hold(candidate);
        }
    }

    /// Takes the posts whose snooze is over, and what it held.
    pub fn wake(&mut self, now: Time) -> Vec<(PostRef, Vec<Candidate>)> {
        let over: Vec<PostRef> =
            self.0.iter().filter(|(_, (until, _))| *until <= now).map(|(post, _)| post.clone()).collect();
        over.into_iter().filter_map(|post| self.0.remove(&post).map(|(_, held)| (post, held.0))).collect()
    }
}
