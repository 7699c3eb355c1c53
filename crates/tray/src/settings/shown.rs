//! How a site is shown, and with which others.

use protocol::SiteColour;
use serde::{Deserialize, Serialize};

/// How a site is shown, and with which others.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Shown {
    /// The name under which it is shown together with others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// The letters that stand before its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initials: Option<String>,
    /// The colour of their ground.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colour: Option<SiteColour>,
}
