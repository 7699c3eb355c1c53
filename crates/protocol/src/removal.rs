//! What became of removing a site.

use serde::{Deserialize, Serialize};

/// What became of removing a site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Removal {
    /// [`VERSION`](crate::VERSION).
    pub version: u32,
    /// The number that the site had on the board.
    pub site: u64,
    /// What became of it.
    pub outcome: RemovalOutcome,
    /// The same in words, and what is left to do by hand; safe to print.
    pub sentences: Vec<String>,
}

/// What became of a site that was to be removed, and of its password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RemovalOutcome {
    /// It is forgotten; its password stays valid on the site, as was wished.
    Left,
    /// It is forgotten, and its password good for nothing any more.
    Revoked,
    /// It is forgotten; the site refuses the password that was known, so it could not be used to revoke one.
    Refused,
    /// It is forgotten; its password could not be revoked and stays valid on the site.
    NotRevoked,
    /// Nothing was changed.
    NotRemoved,
}
