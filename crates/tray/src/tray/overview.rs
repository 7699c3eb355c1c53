//! What the tray item is computed from.

use jiff::Timestamp;

use crate::action::Pause;
use crate::avatars::Faces;
use crate::settings::QuietHours;
use crate::watching::WatchedSite;
use crate::words::{Moments, Words};

/// What the tray item is computed from.
#[derive(Clone, Copy, Debug)]
pub struct Overview<'a> {
    /// The sites; rows name them by their place in it. Those that were removed are not shown.
    pub sites: &'a [WatchedSite],
    /// The site in focus.
    pub focus: Option<usize>,
    /// Why alerts are paused; none where they are not.
    pub pause: Option<PauseState>,
    /// The quiet hours of every day.
    pub quiet_hours: Option<&'a QuietHours>,
    /// The pictures of people that are known.
    pub faces: &'a Faces,
    /// Now.
    pub moments: &'a Moments,
    /// The language of everything it says.
    pub words: Words,
}

/// Alerts are paused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PauseState {
    /// Until when; none: until the user resumes.
    pub until: Option<Timestamp>,
    /// By whom.
    pub by: PausedBy,
}

/// Who paused alerts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PausedBy {
    /// The user, and which pause they chose where that is known.
    User(Option<Pause>),
    /// The quiet hours.
    QuietHours,
}
