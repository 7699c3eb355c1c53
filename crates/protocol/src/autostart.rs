//! Starting with the desktop session.

use serde::{Deserialize, Serialize};

/// Whether the program starts with the desktop session: what the system's own entry says, not a setting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Autostart {
    /// [`VERSION`](crate::VERSION).
    pub version: u32,
    /// Whether it does; none where that can not be read.
    pub on: Option<bool>,
    /// Why it could not be read, or not be made as it was wished, in words, safe to print.
    pub failed: Option<String>,
}
