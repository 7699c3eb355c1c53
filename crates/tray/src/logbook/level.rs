//! How much is written.

use log::LevelFilter;
use serde::{Deserialize, Serialize};

/// How much is written; each writes what those before it do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LogLevel {
    /// Nothing, and there is no file.
    Off,
    /// Errors of this program.
    Error,
    /// What does not work: sites that can not be read, a keychain that does not answer.
    #[default]
    Warn,
    /// What happens: starts and ends, notifications, windows.
    Info,
    /// Every request, and how often sites are read.
    Debug,
}

impl LogLevel {
    /// The level with this name, as it is typed.
    #[must_use]
    pub fn named(name: &str) -> Option<LogLevel> {
        serde_json::from_value(name.trim().to_lowercase().into()).ok()
    }
}

impl From<LogLevel> for LevelFilter {
    fn from(level: LogLevel) -> LevelFilter {
        match level {
            LogLevel::Off => LevelFilter::Off,
            LogLevel::Error => LevelFilter::Error,
            LogLevel::Warn => LevelFilter::Warn,
            LogLevel::Info => LevelFilter::Info,
            LogLevel::Debug => LevelFilter::Debug,
        }
    }
}
