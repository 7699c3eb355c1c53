//! The sites in the settings.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// `presence-tray sites list --json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Sites {
    /// [`VERSION`](crate::VERSION).
    pub version: u32,
    /// The sites in the order in which they were added.
    pub sites: Vec<ListedSite>,
}

/// A site in the settings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ListedSite {
    /// The name the user gave it.
    pub name: String,
    /// Its address, without a query or fragment.
    pub address: String,
    /// Where the site's REST interface begins.
    pub rest_root: String,
    /// The user on it.
    pub user: String,
    /// The number of the user's account; 0 where it is missing in the settings.
    pub user_id: u64,
    /// The name of the environment variable that can hold the application password.
    pub password_env: String,
    /// Whether that variable is set; its value is never told.
    pub password_env_set: bool,
    /// It is read no more often than once in so many seconds; none where the user chose nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_most_every: Option<u32>,
    /// The SHA-256 fingerprint of the certificate that the user accepts there though this computer does not; none where
    /// there is no such exception, or there may be none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted_certificate: Option<String>,
    /// What the user set for it, by name, as `sites set` takes it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub set: BTreeMap<String, String>,
}
