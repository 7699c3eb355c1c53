//! A list of sites to be taken to another computer: no secret is in it.

use crate::SiteColour;
use serde::{Deserialize, Serialize};

/// What `presence-tray sites export` writes and `sites import` reads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SiteList {
    /// [`VERSION`](crate::VERSION).
    pub version: u32,
    /// The sites.
    pub sites: Vec<SharedSite>,
}

/// A site of such a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SharedSite {
    /// The name the user gave it.
    pub name: String,
    /// Its address, without a query or fragment.
    pub address: String,
    /// Where the site's REST interface begins.
    pub rest_root: String,
    /// The address of WordPress itself, where the site told it.
    #[serde(default)]
    pub wordpress: Option<String>,
    /// The login name or e-mail address of the user on it.
    pub user: String,
    /// The number of the user's account.
    pub user_id: u64,
    /// Whether it belongs to a network whose presence the user may see.
    #[serde(default)]
    pub network: bool,
    /// Whether posts are edited together in real time.
    #[serde(default)]
    pub real_time: bool,
    /// Whether it is always among the first in the menu.
    #[serde(default)]
    pub favourite: bool,
    /// Whether the user wants to hear nothing about it.
    #[serde(default)]
    pub muted: bool,
    /// The posts and people about which the user wants to hear nothing.
    #[serde(default)]
    pub muted_items: Chosen,
    /// The posts and people of which the user wants to hear besides.
    #[serde(default)]
    pub watched_items: Chosen,
    /// The name under which it is shown together with others.
    #[serde(default)]
    pub group: Option<String>,
    /// The letters that stand before its name.
    #[serde(default)]
    pub initials: Option<String>,
    /// The colour of their ground.
    #[serde(default)]
    pub colour: Option<SiteColour>,
}

/// Posts and people that the user chose on one site.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default)]
pub struct Chosen {
    /// The posts.
    pub posts: Vec<ChosenPost>,
    /// The numbers of the people.
    pub people: Vec<u64>,
}

/// A post that the user chose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ChosenPost {
    /// The slug of its type.
    #[serde(rename = "type")]
    pub post_type: String,
    /// Its number.
    pub id: u64,
}
