//! Transitions in, alerts and reasons out.

use std::collections::HashMap;

use crate::person::UserId;
use crate::post::PostRef;
use crate::reading::Role;
use crate::roster::Roster;
use crate::time::Time;
use crate::transition::{Applied, Meeting, Order, Transition};

use super::episode::{Candidate, Episodes, Step};
use super::held::{Held, Snoozes};
use super::tell::tell;
use super::wanted::unwanted;
use super::{Alert, Decision, Kind, Policy, Silence};

/// Decides about one site, and remembers which episodes were told. An episode is one person and the
/// user in one post: it is told once, and again only when it gets worse.
#[derive(Clone, Debug, Default)]
pub struct Alerts {
    episodes: Episodes,
    /// When people and posts that the user watches were last told, or would have been.
    watched: HashMap<(Option<PostRef>, UserId), Time>,
    /// What began while alerts were paused, and what a snooze that is over left.
    held: Held,
    snoozes: Snoozes,
}

impl Alerts {
    /// What of `applied` the user is told, why not the rest, and what is over of what they were told. `roster`:
    /// after the same reading.
    pub fn decide(
        &mut self,
        roster: &Roster,
        applied: &Applied,
        policy: &Policy,
        now: Time,
    ) -> Vec<Decision> {
        let mut out = Vec::new();
        let mut candidates = Vec::new();
        let woken = self.wake(now);
        for transition in &applied.transitions {
            let silent = |reason| Decision::Silent { about: transition.clone(), reason };
            match self.consider(roster, transition, policy, now) {
                Considered::Episode(candidate) if self.snoozes.is_snoozed(&candidate.post, now) => {
                    out.push(silent(Silence::Snoozed));
                    self.snoozes.hold(candidate);
                }
                // Told together with what the snooze held.
                Considered::Episode(candidate) if woken.contains(&candidate.post) => {
                    self.held.hold(candidate);
                }
                Considered::Episode(candidate) => {
                    if applied.baseline {
                        out.push(silent(Silence::Summed));
                    }
                    candidates.push(candidate);
                }
                Considered::Held(candidate) => {
                    out.push(silent(Silence::Paused));
                    self.held.hold(candidate);
                }
                Considered::Watched(_) if applied.baseline => out.push(silent(Silence::Baseline)),
                Considered::Watched(alert) => match self.told_lately(&alert, policy) {
                    true => out.push(silent(Silence::CameBackSoon)),
                    false => out.push(Decision::Tell(alert)),
                },
                Considered::Silent(reason) => out.push(silent(reason)),
                Considered::Nothing => {}
            }
        }
        let mut told = tell(&mut self.episodes, candidates, applied.baseline, policy, now);
        let released = self.release(roster, policy, now);
        told.extend(tell(&mut self.episodes, released, true, policy, now));
        out.extend(told.into_iter().map(Decision::Tell));
        self.watched.retain(|_, told| now.since(*told) < policy.rearm);
        // What is over makes room for what is told.
        let mut decisions = self.episodes.age(roster, policy, now);
        decisions.append(&mut out);
        decisions
    }

    /// The user wants no alerts of a post of theirs until then; what goes on in it at that time is told once more.
    pub fn snooze(&mut self, post: &PostRef, roster: &Roster, until: Time) {
        if roster.read_at().is_some_and(|read_at| roster.is_mine(post, read_at)) {
            self.snoozes.snooze(post, until);
        }
    }

    /// The user wants alerts of a post again: what goes on in it is told with the next decision.
    pub fn end_snooze(&mut self, post: &PostRef, now: Time) {
        self.snoozes.end_early(post, now);
    }

    /// The posts that are snoozed at `now`, and until when.
    pub fn snoozed(&self, now: Time) -> impl Iterator<Item = (&PostRef, Time)> {
        self.snoozes.snoozed(now)
    }

    /// The user let go of a post ([`Roster::let_go`]): its snooze is over too. What was told of it is over with the
    /// next decision.
    pub fn let_go(&mut self, post: &PostRef) {
        self.snoozes.end(post);
    }

    /// Hands over what snoozes held that are over, and what had been told before them. Tells of which posts.
    fn wake(&mut self, now: Time) -> Vec<PostRef> {
        let mut woken = Vec::new();
        for (post, held) in self.snoozes.wake(now) {
            self.episodes.again(&post).into_iter().chain(held).for_each(|one| self.held.hold(one));
            woken.push(post);
        }
        woken
    }

    /// What began in a pause or a snooze that is over, and goes on.
    fn release(&mut self, roster: &Roster, policy: &Policy, now: Time) -> Vec<Candidate> {
        if policy.paused_until.is_some_and(|until| now < until) {
            return Vec::new();
        }
        let mut released = Vec::new();
        for one in self.held.take_going_on(roster, now) {
            if self.snoozes.is_snoozed(&one.post, now) {
                self.snoozes.hold(one);
            } else if unwanted(&one.kind, Some(&one.post), one.person, policy, now).is_none()
                && (one.again || self.episodes.is_news(&one, policy, now).is_ok())
            {
                released.push(one);
            }
        }
        released
    }

    /// Whether a watched person or post was told a short while ago; from now on it was.
    fn told_lately(&mut self, alert: &Alert, policy: &Policy) -> bool {
        let [person] = alert.people[..] else { return false };
        if matches!(alert.kind, Kind::Free { .. }) {
            return false; // free again is news again
        }
        let last = self.watched.insert((alert.posts.first().cloned(), person), alert.at);
        last.is_some_and(|last| alert.at.since(last) < policy.rearm)
    }

    fn consider(&self, roster: &Roster, transition: &Transition, policy: &Policy, now: Time) -> Considered {
        match transition {
            Transition::Met(meeting) => self.consider_meeting(meeting, policy, now),
            Transition::Changing { person, post, stored } => {
                let kind = Kind::Changing { stored: *stored };
                self.candidate(post, person.id, Step::Changing, kind, policy, now)
            }
            Transition::Saved { author: None, .. } => Considered::Silent(Silence::AuthorUnknown),
            Transition::Saved { author: Some(author), .. } if *author == roster.me() => {
                Considered::Silent(Silence::Myself)
            }
            Transition::Saved { author: Some(author), post, mine } => {
                let kind = Kind::Saved { mine: *mine };
                self.candidate(post, *author, Step::Saved, kind, policy, now)
            }
            Transition::Arrived { person } if policy.watched_people.contains(&person.id) => {
                chosen(Kind::Came, None, person.id, policy, now)
            }
            Transition::Opened { person, .. } if person.id == roster.me() => Considered::Nothing,
            Transition::Opened { post, .. } if roster.my_posts(now).iter().any(|mine| mine.post == *post) => {
                Considered::Nothing // as a meeting, once it is one
            }
            Transition::Opened { person, post } if policy.watched_posts.contains(post) => {
                chosen(Kind::WatchedOpened, Some(post), person.id, policy, now)
            }
            Transition::Opened { .. } => Considered::Silent(Silence::NotMine),
            Transition::LeftPost { person, post, how, free: true } if policy.awaited_posts.contains(post) => {
                chosen(Kind::Free { how: *how }, Some(post), person.id, policy, now)
            }
            Transition::Arrived { .. }
            | Transition::Departed { .. }
            | Transition::Moved { .. }
            | Transition::LeftPost { .. }
            | Transition::BackInPost { .. } => Considered::Nothing,
        }
    }

    fn consider_meeting(&self, meeting: &Meeting, policy: &Policy, now: Time) -> Considered {
        let (step, kind) = match meeting.role {
            Role::Present => return Considered::Silent(Silence::NotEditing),
            Role::Agent => (Step::Agent, Kind::AgentChanged),
            Role::Together => (Step::Joined, Kind::Joined),
            Role::Editor if policy.real_time => (Step::Joined, Kind::Joined),
            Role::Editor => {
                let no_dialog = meeting.no_dialog;
                let kind = match meeting.order {
                    Order::TheyCame => Kind::Opened { mine: meeting.mine, no_dialog },
                    Order::ICame => Kind::AlreadyIn { since: meeting.their_since, no_dialog },
                    Order::Unknown => Kind::AlsoIn,
                };
                (Step::Opened, kind)
            }
        };
        self.candidate(&meeting.post, meeting.person.id, step, kind, policy, now)
    }

    fn candidate(
        &self,
        post: &PostRef,
        person: UserId,
        step: Step,
        kind: Kind,
        policy: &Policy,
        now: Time,
    ) -> Considered {
        let candidate = Candidate { post: post.clone(), person, step, kind, again: false };
        if let Err(reason) = self.episodes.is_news(&candidate, policy, now) {
            return Considered::Silent(reason);
        }
        match unwanted(&candidate.kind, Some(post), person, policy, now) {
            Some(Silence::Paused) => Considered::Held(candidate),
            Some(reason) => Considered::Silent(reason),
            None => Considered::Episode(candidate),
        }
    }
}

/// What a transition may come to.
enum Considered {
    Episode(Candidate),
    Held(Candidate),
    Watched(Alert),
    Silent(Silence),
    Nothing,
}

/// An alert that the user chose by naming a person or a post.
fn chosen(kind: Kind, post: Option<&PostRef>, person: UserId, policy: &Policy, now: Time) -> Considered {
    match unwanted(&kind, post, person, policy, now) {
        Some(reason) => Considered::Silent(reason),
        None => Considered::Watched(Alert {
            kind,
            posts: post.cloned().into_iter().collect(),
            people: vec![person],
            replaces: false,
            at: now,
        }),
    }
}
