//! What reading the sites costs them.

use serde::{Deserialize, Serialize};

/// How much each site was asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Costs {
    /// [`VERSION`](crate::VERSION).
    pub version: u32,
    /// When it was written.
    pub at: String,
    /// The sites, in the order in which they were added.
    pub sites: Vec<SiteCost>,
}

/// How much one site was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SiteCost {
    /// Its number on the board.
    pub id: u64,
    /// How many requests were sent to it in the last hour.
    pub requests_last_hour: u64,
}
