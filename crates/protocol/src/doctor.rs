//! The answer of `doctor`.

use serde::{Deserialize, Serialize};

/// `presence-tray doctor ADDRESS --json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Doctor {
    /// [`VERSION`](crate::VERSION).
    pub version: u32,
    /// When it was written.
    pub at: String,
    /// The address that was examined.
    pub address: String,
    /// Whether no step failed.
    pub well: bool,
    /// The name of the fault that ended it; `null` where none did.
    pub fault: Option<String>,
    /// The steps, in order.
    pub steps: Vec<Step>,
}

/// One step of an examination.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Step {
    /// The step's name: stable, for programs.
    pub code: String,
    /// What was examined, in words.
    pub title: String,
    /// How it went.
    pub state: StepState,
    /// What was seen; empty where nothing was done.
    pub seen: String,
    /// What that usually means; empty where it goes without saying.
    pub means: String,
    /// What to do; empty where there is nothing to do.
    pub remedy: String,
}

/// How a step went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum StepState {
    /// As it should be.
    Well,
    /// It works, but something is worth knowing.
    Warning,
    /// Something is wrong.
    Failed,
    /// Not done: an earlier step failed, or it needs what was not given.
    Skipped,
}
