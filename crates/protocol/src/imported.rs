//! What became of one line of a list of sites.

use serde::{Deserialize, Serialize};

use crate::Fault;

/// What became of one line of a list: a line of `presence-tray sites import --json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Imported {
    /// [`VERSION`](crate::VERSION).
    pub version: u32,
    /// The line of the list, from 1.
    pub line: u64,
    /// The address; none where what stood there is not to be repeated.
    pub address: Option<String>,
    /// The user that the line names.
    pub user: Option<String>,
    /// `added`, `known`, `ready`, `part-of-network`, `listed-twice`, `skipped` or `failed`.
    pub outcome: String,
    /// The name of the site, or of the network that it is part of.
    pub site: Option<String>,
    /// The title of a site that can be approved.
    pub title: Option<String>,
    /// The line that names the same site.
    pub same_as: Option<u64>,
    /// Why it failed.
    pub fault: Option<Fault>,
}

/// A list was gone through.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ImportDone {
    /// [`VERSION`](crate::VERSION).
    pub version: u32,
    /// Why nothing or not all of it could be gone through, in words, safe to print; `null` where that did not fail.
    pub failed: Option<String>,
    /// How many lines were left out, because it was stopped.
    #[serde(default)]
    pub left: u64,
}
