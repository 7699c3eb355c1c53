//! Episodes: one person and the user in one post, what was told of them, and when that is over.

use std::collections::HashMap;
use std::time::Duration;

use crate::person::UserId;
use crate::post::PostRef;
use crate::roster::Roster;
use crate::time::Time;

use super::{Decision, Kind, Policy, Silence};

/// Where it is open since when two people are together again, it is not more than this.
const A_WHILE: Duration = Duration::from_secs(30);

/// How bad an episode is, mildest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    Joined,
    Agent,
    Opened,
    Changing,
    Saved,
}

/// Something that could be told about one episode.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub post: PostRef,
    pub person: UserId,
    pub step: Step,
    pub kind: Kind,
    /// The user wanted to be told again what was told.
    pub again: bool,
}

impl Candidate {
    /// Whether it is still so: the two are together, or what was saved is still to be loaded. `None` while a row
    /// is missing that may be back at once.
    pub fn goes_on(&self, roster: &Roster, now: Time) -> Option<bool> {
        let saved = self.step == Step::Saved;
        if is_over(&self.post, self.person, saved, roster, now) {
            Some(false)
        } else if saved || roster.together(&self.post, self.person, now) {
            Some(true)
        } else {
            None
        }
    }
}

/// Whether what was told of two people is no longer so. Nothing but loading the post anew makes up for what somebody
/// saved, wherever they are.
fn is_over(post: &PostRef, person: UserId, saved: bool, roster: &Roster, now: Time) -> bool {
    !roster.is_mine(post, now) || !(saved || roster.has_stay(post, person))
}

/// What was told of one episode.
#[derive(Clone, Debug)]
struct Episode {
    step: Step,
    kind: Kind,
    together_at: Time,
    ended: bool,
    /// What was told still stands before the user.
    stands: bool,
    /// A save is among it.
    saved: bool,
}

/// What was told of all episodes on one site.
#[derive(Clone, Debug, Default)]
pub(super) struct Episodes {
    known: HashMap<(PostRef, UserId), Episode>,
    /// When it was decided last.
    decided_at: Option<Time>,
}

impl Episodes {
    /// Whether an episode was not told yet, or was told less bad.
    pub fn is_news(&self, candidate: &Candidate, policy: &Policy, now: Time) -> Result<(), Silence> {
        // They are together since some moment after the reading before, most likely not long ago.
        let since = self.decided_at.map_or(now, |before| before.max(now - A_WHILE));
        match self.known.get(&(candidate.post.clone(), candidate.person)) {
            Some(told) if told.step >= candidate.step && since.since(told.together_at) < policy.rearm => {
                Err(if told.ended { Silence::CameBackSoon } else { Silence::AlreadyTold })
            }
            _ => Ok(()),
        }
    }

    /// An episode is told. Tells whether something of it was told before.
    pub fn told(&mut self, candidate: &Candidate, policy: &Policy, now: Time) -> bool {
        let Candidate { post, person, mut step, kind, .. } = candidate.clone();
        let mut saved = step == Step::Saved;
        let key = (post, person);
        let known = self.known.get(&key);
        let before = known.filter(|known| now.since(known.together_at) < policy.rearm);
        let told_before = before.is_some();
        step = before.map_or(step, |known| step.max(known.step));
        saved |= known.is_some_and(|known| known.stands && known.saved);
        self.known.insert(key, Episode { step, kind, together_at: now, ended: false, stands: true, saved });
        told_before
    }

    /// What was told of people in this post, to be told again.
    pub fn again(&self, post: &PostRef) -> Vec<Candidate> {
        let of_it = self.known.iter().filter(|((of, _), _)| of == post);
        let mut again: Vec<Candidate> = of_it
            .map(|((_, person), told)| {
                let (step, kind) = match told.kind {
                    Kind::Joined | Kind::AgentChanged | Kind::Saved { .. } => (told.step, told.kind.clone()),
                    // When they came, and what they had typed then, is no news any more.
                    _ => (Step::Opened, Kind::AlsoIn),
                };
                Candidate { post: post.clone(), person: *person, step, kind, again: true }
            })
            .collect();
        again.sort_by_key(|one| one.person);
        again
    }

    /// Remembers which episodes go on, forgets those that are news again, and tells what is over of what was told.
    pub fn age(&mut self, roster: &Roster, policy: &Policy, now: Time) -> Vec<Decision> {
        let mut over: Vec<(PostRef, UserId)> = Vec::new();
        self.known.retain(|(post, person), episode| {
            let together = roster.together(post, *person, now);
            if together {
                episode.together_at = now;
            } else if !episode.ended {
                // They parted since the reading before, most likely not long after it.
                episode.together_at = self.decided_at.map_or(now, |before| now.min(before + A_WHILE));
            }
            episode.ended = !together;
            if episode.stands && is_over(post, *person, episode.saved, roster, now) {
                episode.stands = false;
                over.push((post.clone(), *person));
            }
            // Whether it is news again is asked with the next reading, of the time until this one.
            episode.stands || now.since(episode.together_at) < policy.rearm
        });
        self.decided_at = Some(now);
        over.sort();
        over.into_iter().map(|(post, person)| Decision::Over { post, person }).collect()
    }
}
