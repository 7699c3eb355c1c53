//! Why a site could not be read.

use serde::{Deserialize, Serialize};

/// Why a site could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Fault {
    /// The fault's name: stable, for programs.
    pub code: String,
    /// In two or three words.
    pub short: String,
    /// What was seen.
    pub seen: String,
    /// What that usually means.
    pub means: String,
    /// What to do.
    pub remedy: String,
    /// What to do in a few words, where that is known without examining the site.
    pub cure: Option<String>,
    /// Whether nothing is asked of the site again until its credentials are renewed.
    pub sign_in_needed: bool,
}
