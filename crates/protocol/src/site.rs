//! Who is on a site and where.

use serde::{Deserialize, Serialize};

/// A person on one site.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Person {
    /// The number of the account.
    pub id: u64,
    /// The display name; empty where the account was deleted. Untrusted.
    pub name: String,
}

/// A post of any type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Post {
    /// The slug of the post's type.
    #[serde(rename = "type")]
    pub post_type: String,
    /// The post's number.
    pub id: u64,
    /// The title; empty where the post has none, `null` where it is not known. Untrusted.
    pub title: Option<String>,
    /// The address of the edit screen; `null` where it is not known.
    pub edit_link: Option<String>,
}

/// Where somebody is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Place {
    /// Not read: only the name is known.
    Unknown,
    /// The site does not tell this user.
    Hidden,
    /// A screen.
    Screen {
        /// The WordPress screen id. Untrusted.
        id: String,
        /// What a person calls the screen. Can be untrusted text.
        label: String,
    },
}

/// Somebody else on a site.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Present {
    /// Who.
    pub person: Person,
    /// Since when; `null` if they were there when watching began.
    pub since: Option<String>,
    /// Where.
    pub place: Place,
    /// The posts that they are in.
    pub posts: Vec<Post>,
    /// Whether they are not in front of it.
    pub idle: bool,
    /// Whether one of the posts is the user's own: two people in one post.
    pub in_my_post: bool,
}

/// A post of the user's own.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MyPost {
    /// The post.
    pub post: Post,
    /// Since when; `null` if it was open when watching began.
    pub since: Option<String>,
    /// Since when the user's own tab is silent; `null` while it is live.
    pub silent_since: Option<String>,
    /// Until when the user wants to hear nothing about it; `null` where it is not snoozed.
    #[serde(default)]
    pub snoozed_until: Option<String>,
    /// The others in it.
    pub others: Vec<Person>,
}

/// What a multisite network tells of its sites.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Network {
    /// Whether the network collects presence over its sites. Where it does not, an empty list says nothing.
    pub collected: bool,
    /// Whether every site that somebody is on is in `sites`.
    pub whole: bool,
    /// The sites that somebody is on, busiest first.
    pub sites: Vec<SubSite>,
}

/// One site of a network.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SubSite {
    /// The site's number in the network.
    pub id: u64,
    /// The site's address. Untrusted.
    pub address: String,
    /// How many people are on it, the user included; can be more than are named.
    pub people_count: u64,
    /// The people who are named, the user included.
    pub people: Vec<Person>,
}
