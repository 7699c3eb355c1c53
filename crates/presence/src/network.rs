//! A multisite network: connected once, shown as many sites.

use std::sync::Arc;

use crate::person::Person;
use crate::reading::Part;

/// What one poll of a network answered: who is on which site. It knows no posts and no screens.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct NetworkReading {
    /// The sites that somebody is on, busiest first.
    pub sites: Part<Vec<NetworkSite>>,
    /// People over all sites; somebody on two sites counts twice (contract 1.6).
    pub people_online: Option<u64>,
    /// Whether the network collects presence over its sites. Where it does not, no site in the list
    /// means "not collected", not "nobody there".
    pub collected: bool,
}

/// One site of a network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetworkSite {
    /// The site's number in the network.
    pub blog_id: u64,
    /// The site's address.
    pub url: Arc<str>,
    /// How many people are on it; can be more than are named.
    pub people_count: u64,
    /// The people who are named.
    pub people: Vec<Person>,
}
