//! Everything that the window shows, in parts: each site whole, and only when it changed.

use serde::{Deserialize, Serialize};

use crate::{Fault, Person, Place, Post, SiteColour};

/// A part of the board. A subscriber is sent all of it first, in as many parts as it takes, and then what changed. It
/// has the whole board when it has a site for each number in [`Frame::sites`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BoardPart {
    /// [`VERSION`](crate::VERSION).
    pub version: u32,
    /// When it was written; what is told since then is counted from here.
    pub at: String,
    /// Everything but the sites; `null` where it did not change.
    pub frame: Option<Frame>,
    /// The sites that changed. Each takes the place of the one with the same number.
    pub sites: Vec<BoardSite>,
}

/// Everything on the board but the sites.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Frame {
    /// The numbers of all sites, in the order in which they were added. Others are there no more.
    pub sites: Vec<u64>,
    /// The site in focus.
    pub focus: Option<u64>,
    /// Why there are no alerts; `null` where there are.
    pub pause: Option<BoardPause>,
    /// How much happened while the user was away since that was forgotten last, with what is not kept any more.
    pub away: u64,
    /// How often the settings, or how the system follows them, changed: whoever shows them asks for them anew.
    pub settings: u64,
    /// The version of the running program.
    pub program: String,
}

/// There are no alerts for now.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BoardPause {
    /// Until when; `null`: until the user resumes.
    pub until: Option<String>,
    /// Whether quiet hours are the reason; otherwise the user paused them.
    pub quiet_hours: bool,
}

/// One site. Names and titles are untrusted, but safe to show on one line and bounded in length.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BoardSite {
    /// Its number. It means this site until the running program ends.
    pub id: u64,
    /// The name the user gave it.
    pub name: String,
    /// Its address, without a query or fragment.
    pub address: String,
    /// Whether it is always among the first.
    pub favourite: bool,
    /// Whether the user wants to hear nothing about it.
    pub muted: bool,
    /// Until when, where that ends by itself.
    pub muted_until: Option<String>,
    /// The name under which it is shown together with others.
    pub group: Option<String>,
    /// The letters that stand before its name; `null` where none do.
    pub initials: Option<String>,
    /// The colour of their ground.
    pub colour: Option<SiteColour>,
    /// How it stands.
    pub standing: Standing,
    /// What is wrong with it; can be told of one that is [`Standing::Known`], where that was read a short while ago.
    pub fault: Option<Fault>,
    /// Whether everybody signed in is listed; otherwise more may be there.
    pub whole: bool,
    /// Everybody else on it: those in a post of the user's first, then by name.
    pub people: Vec<BoardPerson>,
    /// The sites of its network that somebody else is on, busiest first.
    pub sub_sites: Vec<BoardSubSite>,
    /// Why its network can not be read.
    pub network_fault: Option<Fault>,
    /// The user's own posts.
    pub my_posts: Vec<BoardPost>,
    /// The posts of the user's that others are in, and that are not muted.
    pub conflicts: Vec<BoardConflict>,
}

/// How a site stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It was not read yet.
    Unread,
    /// It was read a short while ago at most.
    Known,
    /// It can not be read: nothing is known of it.
    Faulty,
    /// It is not read, as the user wants.
    Stopped,
}

/// Somebody else on a site.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BoardPerson {
    /// Who.
    pub person: Person,
    /// One or two letters of the name.
    pub initials: String,
    /// Which of the eight grounds of the palette the initials stand on, 0 to 7.
    pub ground: u8,
    /// Since when; `null` if they were there when watching began.
    pub since: Option<String>,
    /// Where.
    pub place: Place,
    /// The posts that they are in.
    pub posts: Vec<Post>,
    /// Whether they are not in front of it.
    pub idle: bool,
    /// Whether one of the posts is the user's own.
    pub in_my_post: bool,
}

/// A site of a network with others on it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BoardSubSite {
    /// Its number in the network.
    pub id: u64,
    /// What it is called: the part of its address that differs.
    pub name: String,
    /// How many others are on it; can be more than are named.
    pub others: u64,
    /// The others who are named.
    pub people: Vec<Person>,
}

/// A post of the user's own.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BoardPost {
    /// The post.
    pub post: Post,
    /// Since when; `null` if it was open when watching began.
    pub since: Option<String>,
    /// Since when the user's own tab is silent; `null` while it is live.
    pub silent_since: Option<String>,
    /// Until when the user wants to hear nothing about it.
    pub snoozed_until: Option<String>,
    /// Whether the user wants to hear nothing about it at all.
    pub muted: bool,
}

/// Others in a post of the user's.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BoardConflict {
    /// The post.
    pub post: Post,
    /// Who, in the order in which they came; at least one.
    pub people: Vec<Person>,
    /// What is known of how it came about.
    pub evidence: Evidence,
    /// Since when the user's own tab is silent; `null` while it is live.
    pub silent_since: Option<String>,
    /// Until when the user wants to hear nothing about it.
    pub snoozed_until: Option<String>,
}

/// What is known of how others came into a post of the user's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    /// They opened it while the user had it.
    Opened,
    /// They are in it; who came first is not known, or they did.
    Present,
    /// Programs acting for them changed it.
    Agents,
}
