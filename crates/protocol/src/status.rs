//! The answer of `status`.

use serde::{Deserialize, Serialize};

use crate::{Fault, MyPost, Network, Present};

/// `presence-tray status --json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Status {
    /// [`VERSION`](crate::VERSION).
    pub version: u32,
    /// When it was written.
    pub at: String,
    /// The sites, in the order in which they were asked for.
    pub sites: Vec<SiteStatus>,
}

/// One site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SiteStatus {
    /// The name the user gave it.
    pub name: String,
    /// Its address, without a query or fragment.
    pub address: String,
    /// How many requests were sent to it in the last hour, by the program that answers.
    #[serde(default)]
    pub requests_last_hour: u64,
    /// What its last reading was.
    #[serde(flatten)]
    pub state: SiteState,
}

/// What the last reading of a site was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum SiteState {
    /// Read.
    Read {
        /// When.
        read_at: String,
        /// Whether everybody signed in was listed; otherwise more may be there.
        whole: bool,
        /// The number of the user's own account.
        user_id: u64,
        /// Everybody else on it: those in a post of the user's first, then by name.
        people: Vec<Present>,
        /// The user's own posts.
        my_posts: Vec<MyPost>,
        /// The other sites of its network; `null` where it has none, or the user may not see it.
        network: Option<Network>,
        /// Why its network could not be read; only where it could not.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        network_fault: Option<Fault>,
    },
    /// Not read. Says nothing about who is there.
    Fault {
        /// Why.
        fault: Fault,
    },
}
