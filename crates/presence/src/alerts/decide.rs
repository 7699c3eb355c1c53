//! Transitions in, alerts and reasons out.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use crate::person::UserId;
use crate::post::PostRef;
use crate::reading::Role;
use crate::roster::Roster;
use crate::time::Time;
use crate::transition::{Applied, Meeting, Order, Transition};

use super::{Alert, Decision, Kind, Policy, Silence};

/// Decides about one site, and remembers which episodes were told. An episode is one person and the
/// user in one post: it is told once, and again only when it gets worse.
#[derive(Clone, Debug, Default)]
pub struct Alerts {
    episodes: HashMap<(PostRef, UserId), Episode>,
    /// When people and posts that the user watches were last told, or would have been.
    watched: HashMap<(Option<PostRef>, UserId), Time>,
    /// What began while alerts were paused.
    held: Vec<Candidate>,
    /// When it was decided last.
    decided_at: Option<Time>,
}

/// Where it is open since when two people are together again, it is not more than this.
const A_WHILE: Duration = Duration::from_secs(30);
/// So much of what began in a pause is kept.
const HELD: usize = 200;

/// What was told of one episode.
#[derive(Clone, Copy, Debug)]
struct Episode {
    step: Step,
    together_at: Time,
    ended: bool,
}

/// How bad an episode is, mildest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Joined,
    Agent,
    Opened,
    Changing,
    Saved,
}

/// Something that could be told about one episode.
#[derive(Clone, Debug)]
struct Candidate {
    post: PostRef,
    person: UserId,
    step: Step,
    kind: Kind,
    about: Transition,
}

impl Alerts {
    /// What of `applied` the user is told, and why not the rest. `roster`: after the same reading.
    pub fn decide(
        &mut self,
        roster: &Roster,
        applied: &Applied,
        policy: &Policy,
        now: Time,
    ) -> Vec<Decision> {
        let mut out = Vec::new();
        let mut candidates = Vec::new();
        for transition in &applied.transitions {
            let silent = |reason| Decision::Silent { about: transition.clone(), reason };
            match self.consider(roster, transition, policy, now) {
                Considered::Episode(candidate) => candidates.push(candidate),
                Considered::Held(candidate) => {
                    out.push(silent(Silence::Paused));
                    if self.held.len() < HELD {
                        self.held.push(candidate);
                    }
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
        if applied.baseline {
            out.extend(candidates.iter().map(|candidate| candidate.silent(Silence::Summed)));
        }
        out.extend(self.tell(candidates, applied.baseline, policy, now).into_iter().map(Decision::Tell));
        let held = self.over_the_pause(roster, policy, now);
        out.extend(self.tell(held, true, policy, now).into_iter().map(Decision::Tell));
        self.age(roster, policy, now);
        self.decided_at = Some(now);
        out
    }

    /// What began in a pause that is over, and goes on.
    fn over_the_pause(&mut self, roster: &Roster, policy: &Policy, now: Time) -> Vec<Candidate> {
        if policy.paused_until.is_some_and(|until| now < until) {
            return Vec::new();
        }
        let mut held = std::mem::take(&mut self.held);
        held.retain(|one| {
            roster.together(&one.post, one.person, now) && self.is_news(one, policy, now).is_ok()
        });
        held
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
            Transition::Met(meeting) => self.consider_meeting(meeting, transition, policy, now),
            Transition::Changing { person, post, stored } => {
                let kind = Kind::Changing { stored: *stored };
                self.candidate(post, person.id, Step::Changing, kind, transition, policy, now)
            }
            Transition::Saved { author: None, .. } => Considered::Silent(Silence::AuthorUnknown),
            Transition::Saved { author: Some(author), .. } if *author == roster.me() => {
                Considered::Silent(Silence::Myself)
            }
            Transition::Saved { author: Some(author), post, mine } => {
                let kind = Kind::Saved { mine: *mine };
                self.candidate(post, *author, Step::Saved, kind, transition, policy, now)
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

    fn consider_meeting(
        &self,
        meeting: &Meeting,
        about: &Transition,
        policy: &Policy,
        now: Time,
    ) -> Considered {
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
        self.candidate(&meeting.post, meeting.person.id, step, kind, about, policy, now)
    }

    #[expect(clippy::too_many_arguments, reason = "one call site shape, all of it plain data")]
    fn candidate(
        &self,
        post: &PostRef,
        person: UserId,
        step: Step,
        kind: Kind,
        about: &Transition,
        policy: &Policy,
        now: Time,
    ) -> Considered {
        let candidate = Candidate { post: post.clone(), person, step, kind, about: about.clone() };
        if let Err(reason) = self.is_news(&candidate, policy, now) {
            return Considered::Silent(reason);
        }
        match unwanted(&candidate.kind, Some(post), person, policy, now) {
            Some(Silence::Paused) => Considered::Held(candidate),
            Some(reason) => Considered::Silent(reason),
            None => Considered::Episode(candidate),
        }
    }

    /// Whether an episode was not told yet, or was told less bad.
    fn is_news(&self, candidate: &Candidate, policy: &Policy, now: Time) -> Result<(), Silence> {
        // They are together since some moment after the reading before, most likely not long ago.
        let since = self.decided_at.map_or(now, |before| before.max(now - A_WHILE));
        match self.episodes.get(&(candidate.post.clone(), candidate.person)) {
            Some(told) if told.step >= candidate.step && since.since(told.together_at) < policy.rearm => {
                Err(if told.ended { Silence::CameBackSoon } else { Silence::AlreadyTold })
            }
            _ => Ok(()),
        }
    }

    /// One alert for each post and kind; one for all if there are too many, or if it is a summary.
    fn tell(&mut self, candidates: Vec<Candidate>, summary: bool, policy: &Policy, now: Time) -> Vec<Alert> {
        let mut alerts: BTreeMap<(PostRef, Step, u8), Alert> = BTreeMap::new();
        for Candidate { post, person, step, kind, .. } in candidates {
            let key = (post.clone(), person);
            let replaces =
                self.episodes.get(&key).is_some_and(|told| now.since(told.together_at) < policy.rearm);
            self.episodes.insert(key, Episode { step, together_at: now, ended: false });
            let kind = match kind {
                Kind::Opened { .. } | Kind::AlreadyIn { .. } if summary => Kind::AlsoIn,
                kind => kind,
            };
            let alert = alerts.entry((post.clone(), step, order(&kind))).or_insert_with(|| Alert {
                kind,
                posts: vec![post],
                people: Vec::new(),
                replaces: false,
                at: now,
            });
            alert.replaces |= replaces;
            if !alert.people.contains(&person) {
                alert.people.push(person);
            }
        }
        let mut posts: Vec<PostRef> = alerts.keys().map(|(post, ..)| post.clone()).collect();
        posts.dedup();
        let several = posts.len() > policy.together || (summary && posts.len() > 1);
        if !several && !summary {
            return alerts.into_values().collect();
        }
        // Of one post the worst is told, with everybody whom it is about.
        let worst = alerts.values().next_back().map(|alert| (alert.kind.clone(), alert.replaces));
        let mut told: Vec<Alert> = alerts.into_values().collect();
        if !several {
            told.reverse();
        }
        let mut people: Vec<UserId> = Vec::new();
        for person in told.into_iter().flat_map(|alert| alert.people) {
            if !people.contains(&person) {
                people.push(person);
            }
        }
        let Some((kind, replaces)) = worst else { return Vec::new() };
        let (kind, replaces) = if several { (Kind::Several, false) } else { (kind, replaces) };
        vec![Alert { kind, posts, people, replaces, at: now }]
    }

    /// Remembers which episodes go on, and forgets those that are news again.
    fn age(&mut self, roster: &Roster, policy: &Policy, now: Time) {
        self.episodes.retain(|(post, person), episode| {
            let together = roster.together(post, *person, now);
            if together {
                episode.together_at = now;
            } else if !episode.ended {
                // They parted since the reading before, most likely not long after it.
                episode.together_at = self.decided_at.map_or(now, |before| now.min(before + A_WHILE));
            }
            episode.ended = !together;
            // Whether it is news again is asked with the next reading, of the time until this one.
            now.since(episode.together_at) < policy.rearm
        });
        self.watched.retain(|_, told| now.since(*told) < policy.rearm);
    }
}

impl Candidate {
    fn silent(&self, reason: Silence) -> Decision {
        Decision::Silent { about: self.about.clone(), reason }
    }
}

/// People who came differently to one post are told apart.
fn order(kind: &Kind) -> u8 {
    match kind {
        Kind::AlreadyIn { .. } => 1,
        Kind::AlsoIn => 2,
        _ => 0,
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

/// Why the user's settings keep an alert silent.
fn unwanted(
    kind: &Kind,
    post: Option<&PostRef>,
    person: UserId,
    policy: &Policy,
    now: Time,
) -> Option<Silence> {
    let kinds = policy.kinds;
    let wanted = match kind {
        Kind::Opened { .. } | Kind::AlsoIn | Kind::Several => kinds.opened,
        Kind::AlreadyIn { .. } => kinds.already_in,
        Kind::Joined => kinds.joined,
        Kind::AgentChanged => kinds.agents,
        Kind::Changing { .. } => kinds.changing,
        Kind::Saved { .. } => kinds.saved,
        Kind::Came | Kind::WatchedOpened | Kind::Free { .. } => kinds.watched,
    };
    if !wanted {
        Some(Silence::KindOff)
    } else if policy.site_muted {
        Some(Silence::SiteMuted)
    } else if post.is_some_and(|post| policy.muted_posts.contains(post)) {
        Some(Silence::PostMuted)
    } else if policy.muted_people.contains(&person) {
        Some(Silence::PersonMuted)
    } else if policy.paused_until.is_some_and(|until| now < until) {
        Some(Silence::Paused)
    } else {
        None
    }
}
