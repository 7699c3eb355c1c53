//! Candidates in, few alerts out.

use std::collections::BTreeMap;

use crate::person::UserId;
use crate::post::PostRef;
use crate::time::Time;

use super::episode::{Candidate, Episodes, Step};
use super::{Alert, Kind, Policy};

/// One alert for each post and kind; one for all if there are too many, or if it is a summary.
pub(super) fn tell(
    episodes: &mut Episodes,
    candidates: Vec<Candidate>,
    summary: bool,
    policy: &Policy,
    now: Time,
) -> Vec<Alert> {
    let mut alerts: BTreeMap<(PostRef, Step, u8), Alert> = BTreeMap::new();
    for candidate in candidates {
        let replaces = episodes.told(&candidate, policy, now) || candidate.again;
        let Candidate { post, person, step, kind, .. } = candidate;
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

/// People who came differently to one post are told apart.
fn order(kind: &Kind) -> u8 {
    match kind {
        Kind::AlreadyIn { .. } => 1,
        Kind::AlsoIn => 2,
        _ => 0,
    }
}
