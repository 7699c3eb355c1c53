//! What the user's settings let through.

use crate::person::UserId;
use crate::post::PostRef;
use crate::time::Time;

use super::{Kind, Policy, Silence};

/// Why the user's settings keep an alert silent.
pub(super) fn unwanted(
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
