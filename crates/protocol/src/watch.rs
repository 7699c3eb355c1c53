//! The lines of `watch`.

use serde::{Deserialize, Serialize};

use crate::{Fault, Person, Place, Post, SiteState};

/// One line of `presence-tray watch --json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Watch {
    /// [`VERSION`](crate::VERSION).
    pub version: u32,
    /// When it was noticed.
    pub at: String,
    /// The name the user gave the site.
    pub site: String,
    /// What happened.
    #[serde(flatten)]
    pub happening: Happening,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Happening {
    /// The site was read for the first time, or for the first time after it could not be.
    Site(SiteState),
    /// Somebody is somewhere else.
    Change(Change),
    /// Something worth interrupting the user for.
    Alert(Alert),
    /// The site can not be read. Told once, when it begins or becomes another fault.
    Fault {
        /// Why.
        fault: Fault,
    },
    /// The site can be read again. A `site` line follows.
    FaultOver,
}

/// Somebody is somewhere else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Change {
    /// What changed.
    pub what: ChangeKind,
    /// Who.
    pub person: Person,
    /// Whether it is the user.
    pub me: bool,
    /// The post; only with `opened`, `left_post` and `back_in_post`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post: Option<Post>,
    /// The place; only with `moved`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// How they went; only with `left_site` and `left_post`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how: Option<Departure>,
    /// The address of the site in a network that it is about; only with `arrived` and `left_site`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_site: Option<String>,
    /// What happened, in words. Contains untrusted text, made safe to print. `null` where another line says as much.
    pub text: Option<String>,
    /// Where it happened, in words, safe to print: the site's name, and the one in its network.
    pub place_text: String,
}

/// What changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// Came to the site.
    Arrived,
    /// Is on the site no more.
    LeftSite,
    /// Is on another screen.
    Moved,
    /// Is in a post.
    Opened,
    /// Is in a post no more.
    LeftPost,
    /// Fell silent in a post and is heard from again.
    BackInPost,
}

/// How somebody went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Departure {
    /// Closed it, went elsewhere, logged out.
    Left,
    /// Not heard from any more: a hidden tab, sleep, a crash. The tab may still be open.
    WentQuiet,
    /// One of the two.
    Unknown,
}

/// Something worth interrupting the user for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Alert {
    /// What kind.
    pub kind: AlertKind,
    /// Who and what, in words. Contains untrusted text, made safe to print.
    pub title: String,
    /// Where and what to do now, in words. Contains untrusted text, made safe to print.
    pub body: String,
    /// The posts it is about.
    pub posts: Vec<Post>,
    /// The people it is about.
    pub people: Vec<Person>,
    /// Whether it replaces an earlier alert about the same people in the same post.
    pub replaces: bool,
}

/// Kinds of alerts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum AlertKind {
    /// Somebody opened a post of the user's.
    Opened,
    /// The user opened a post that somebody is in.
    AlreadyIn,
    /// Both are in it; who came first is not known.
    AlsoIn,
    /// Somebody joined the user in real-time editing.
    Joined,
    /// A program acting for somebody changed a post of the user's.
    AgentChanged,
    /// Somebody is changing a post of the user's and has not saved yet.
    Changing,
    /// Somebody saved a post while the user has it open.
    Saved,
    /// Several posts of the user's at once.
    Several,
    /// A watched person came.
    Came,
    /// A watched post was opened.
    WatchedOpened,
    /// An awaited post is free.
    Free,
    /// The last one in an awaited post went quiet.
    WentQuiet,
}
