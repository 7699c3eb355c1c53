//! What can be set by its name.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// `presence-tray settings --json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SettingsList {
    /// [`VERSION`](crate::VERSION).
    pub version: u32,
    /// The file that they are kept in.
    pub file: String,
    /// The file that the log is written to; none where there is no home directory.
    #[serde(default)]
    pub log: Option<String>,
    /// The settings.
    pub settings: Vec<ListedSetting>,
}

/// One setting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ListedSetting {
    /// Its name, as `settings set` takes it.
    pub name: String,
    /// What it is: true or false, a number of minutes or seconds, a word, a time with `from`, `until` and `days`, a moment or
    /// a text; null for none.
    pub value: Value,
    /// The same as `settings set` takes it.
    pub typed: String,
    /// What it is by itself.
    pub default: Value,
    /// What it may be, in words.
    pub takes: String,
    /// What it does, in words.
    pub does: String,
    /// How the system follows it, where that is up to the system and is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub note: Option<SettingNote>,
    /// What may be chosen.
    #[serde(flatten)]
    pub kind: SettingKind,
}

/// How the system follows a setting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SettingNote {
    /// How, as a stable name; `held` where nothing is wrong.
    pub code: String,
    /// How, in words, safe to print.
    pub message: String,
    /// What the system says of it itself, safe to print.
    pub detail: Option<String>,
}

/// What a setting may be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SettingKind {
    /// On or off.
    Switch,
    /// A number of minutes.
    Minutes {
        /// The fewest.
        least: u32,
        /// The most.
        most: u32,
    },
    /// A time of every day, or of some days of the week, or none.
    QuietHours,
    /// One of a few words.
    Choice {
        /// The words.
        options: Vec<String>,
    },
    /// A number of seconds, or none.
    Seconds {
        /// The fewest.
        least: u32,
        /// The most.
        most: u32,
    },
    /// A moment that is to come, or none.
    Moment,
    /// One of the [`SiteColour`](crate::SiteColour)s, or none.
    Colour,
    /// A short text, or none.
    Text {
        /// So many letters, at most.
        most: u32,
    },
    /// A key with what is held with it, such as `ctrl+alt+w`, or none.
    Shortcut,
}
