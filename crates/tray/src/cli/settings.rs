//! `settings`.

use clap::{Args, Subcommand};

/// What to do about the settings.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct SettingsWish {
    /// Print JSON as docs/json.md describes it
    #[arg(long)]
    pub json: bool,
    /// What to do; without it all of them are listed.
    #[command(subcommand)]
    pub about: Option<AboutSetting>,
}

/// What to do about one setting.
#[derive(Debug, Subcommand)]
pub enum AboutSetting {
    /// Print what a setting is
    Get {
        /// Its name, such as alerts.opened
        name: String,
    },
    /// Change a setting
    Set {
        /// Its name, such as alerts.opened
        name: String,
        /// What it is to be
        value: String,
    },
    /// Make a setting what it is by itself
    Reset {
        /// Its name, such as alerts.opened
        name: String,
    },
}
