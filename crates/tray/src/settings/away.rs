//! When the user is away.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// When the user is away. While the computer sleeps they are in any case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AwaySettings {
    /// While nothing of theirs is open on any site. Default on.
    pub nothing_open: bool,
    /// While alerts are paused, or in quiet hours. Default on.
    pub silent: bool,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

impl Default for AwaySettings {
    fn default() -> AwaySettings {
        AwaySettings { nothing_open: true, silent: true, other: Map::new() }
    }
}
