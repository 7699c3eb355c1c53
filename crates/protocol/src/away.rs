//! What happened while the user was away.

use serde::{Deserialize, Serialize};

/// What happened while the user was away. It is in memory only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Away {
    /// [`VERSION`](crate::VERSION).
    pub version: u32,
    /// When it was written.
    pub at: String,
    /// Whether they are away now.
    pub away: bool,
    /// Since when it is told; `null` where nothing is, or that is not known.
    pub since: Option<String>,
    /// Whether there was more than is kept.
    pub more: bool,
    /// What happened, oldest first.
    pub entries: Vec<AwayEntry>,
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AwayEntry {
    /// When it was seen.
    pub at: String,
    /// The name the user gave the site.
    pub site: String,
    /// What kind of thing.
    pub kind: AwayKind,
    /// What happened, in words, safe to print.
    pub text: String,
}

/// What kind of thing happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum AwayKind {
    /// Something worth an alert, whether one was shown or not.
    Alert,
    /// Somebody left a post of the user's.
    Left,
    /// A site could not be read any more.
    Fault,
    /// It could be read again.
    FaultOver,
}
