//! What the user wants to be told about a site.

use std::collections::HashSet;
use std::time::Duration;

use crate::person::UserId;
use crate::post::PostRef;
use crate::time::Time;

/// The kinds of alerts that the user wants. All are on by default; watching and waiting need a choice
/// of person or post besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kinds {
    /// Somebody saved a post while the user has it open.
    pub saved: bool,
    /// Somebody is changing a post of the user's.
    pub changing: bool,
    /// Somebody opened a post of the user's.
    pub opened: bool,
    /// The user opened a post that somebody is in.
    pub already_in: bool,
    /// A program acting for somebody changed a post of the user's.
    pub agents: bool,
    /// Somebody joined the user in real-time editing.
    pub joined: bool,
    /// A watched person came, a watched post was opened, an awaited post became free.
    pub watched: bool,
}

impl Default for Kinds {
    fn default() -> Kinds {
        Kinds {
            saved: true,
            changing: true,
            opened: true,
            already_in: true,
            agents: true,
            joined: false,
            watched: true,
        }
    }
}

/// What the user wants to be told about a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// The kinds of alerts.
    pub kinds: Kinds,
    /// How long after two people were last in one post together it is news again. Default 10 minutes
    /// (contract 4, rule 4).
    pub rearm: Duration,
    /// More posts than this at once are told in one alert. Default 3.
    pub together: usize,
    /// Nothing about the site.
    pub site_muted: bool,
    /// Nothing about these posts.
    pub muted_posts: HashSet<PostRef>,
    /// Nothing about these people.
    pub muted_people: HashSet<UserId>,
    /// Nothing until then.
    pub paused_until: Option<Time>,
    /// The site edits together in real time (contract 4, rule 5): several people in a post are wanted.
    pub real_time: bool,
    /// People whose coming to the site is told.
    pub watched_people: HashSet<UserId>,
    /// Posts whose being opened is told.
    pub watched_posts: HashSet<PostRef>,
    /// Posts whose becoming free is told.
    pub awaited_posts: HashSet<PostRef>,
}

impl Default for Policy {
    fn default() -> Policy {
        Policy {
            kinds: Kinds::default(),
            rearm: Duration::from_secs(10 * 60),
            together: 3,
            site_muted: false,
            muted_posts: HashSet::new(),
            muted_people: HashSet::new(),
            paused_until: None,
            real_time: false,
            watched_people: HashSet::new(),
            watched_posts: HashSet::new(),
            awaited_posts: HashSet::new(),
        }
    }
}
