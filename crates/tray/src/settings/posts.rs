//! When a post is the user's.

use std::time::Duration;

use presence::Rules;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// When a post is the user's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PostSettings {
    /// So many minutes a post stays the user's own after it fell silent. Default 30, from 5 to 480.
    pub mine_for_minutes: u32,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

impl Default for PostSettings {
    fn default() -> PostSettings {
        let minutes = Rules::default().sticky.as_secs() / 60;
        PostSettings { mine_for_minutes: u32::try_from(minutes).unwrap_or(u32::MAX), other: Map::new() }
    }
}

impl PostSettings {
    /// How long a post stays the user's own after it fell silent.
    #[must_use]
    pub fn mine_for(&self) -> Duration {
        Duration::from_secs(60 * u64::from(self.mine_for_minutes))
    }
}
