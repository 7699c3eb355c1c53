//! What is worth interrupting the user for, and the reason for every silence.

mod decide;
mod episode;
mod held;
mod policy;
mod tell;
mod wanted;

use crate::person::UserId;
use crate::post::PostRef;
use crate::time::Time;
use crate::transition::{Departure, MyState, Transition};

pub use decide::Alerts;
pub use policy::{Kinds, Policy};

/// Something worth interrupting the user for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alert {
    /// What happened.
    pub kind: Kind,
    /// The posts it is about, each once; one unless several posts are told in one alert.
    pub posts: Vec<PostRef>,
    /// The people it is about, each once, in the order in which they came.
    pub people: Vec<UserId>,
    /// Whether an alert of the same episode was told before: it replaces that one.
    pub replaces: bool,
    /// When it was decided.
    pub at: Time,
}

/// What happened, worded by the evidence and no further.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Somebody opened a post of the user's.
    Opened {
        /// How it is the user's.
        mine: MyState,
        /// WordPress shows nobody its dialog: this alert is the only warning.
        no_dialog: bool,
    },
    /// The user opened a post that somebody is in.
    AlreadyIn {
        /// Since when they are in it, if that was seen.
        since: Option<Time>,
        /// WordPress shows nobody its dialog: this alert is the only warning.
        no_dialog: bool,
    },
    /// Both are in it; who came first is not known.
    AlsoIn,
    /// Somebody edits together with the user in real time: nobody's work is at risk.
    Joined,
    /// A program acting for somebody changed a post of the user's.
    AgentChanged,
    /// Somebody is changing a post of the user's and has not saved yet.
    Changing {
        /// When their unsaved text was stored.
        stored: Time,
    },
    /// Somebody saved a post of the user's.
    Saved {
        /// How it is the user's.
        mine: MyState,
    },
    /// Several posts of the user's at once.
    Several,
    /// A person whom the user watches came to the site.
    Came,
    /// A post that the user watches was opened.
    WatchedOpened,
    /// The post that the user waited for is free, or the one in it went silent.
    Free {
        /// How the last one in it went.
        how: Departure,
    },
}

/// What became of a transition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Told.
    Tell(Alert),
    /// Not told, and why.
    Silent {
        /// What happened.
        about: Transition,
        /// Why the user was not told.
        reason: Silence,
    },
    /// What was told of a person in a post of the user's is over: they left it for good, or it is the user's no
    /// more. Where they saved it, only the latter: the user still has to load what they saved. Once for each
    /// episode that was told; never of what the user chose to watch or to wait for.
    Over {
        /// Which post.
        post: PostRef,
        /// Who.
        person: UserId,
    },
}

/// Why the user was not told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Silence {
    /// It is about the user alone.
    Myself,
    /// It is no news: this person in this post was told already.
    AlreadyTold,
    /// The person, or the user, was away only for a short while.
    CameBackSoon,
    /// The post is not the user's.
    NotMine,
    /// Somebody is in the post by a program that is not known to edit.
    NotEditing,
    /// It happened while nobody watched, and is part of the one summary.
    Summed,
    /// It happened while nobody watched, and stays no news: only people in the user's posts are.
    Baseline,
    /// Who saved it is not known; it may have been the user.
    AuthorUnknown,
    /// The user wants no alerts of this kind.
    KindOff,
    /// The user muted the site.
    SiteMuted,
    /// The user muted the post.
    PostMuted,
    /// The user muted the person.
    PersonMuted,
    /// Alerts are paused.
    Paused,
    /// The user snoozed the post.
    Snoozed,
}
