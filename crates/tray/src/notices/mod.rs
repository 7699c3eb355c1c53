//! Notifications, as values: [`board`] says which stand and what is to be shown. Back ends only show them.

pub mod board;
pub mod server;

use crate::action::Action;

/// Names a notification as long as this program runs. One that is shown again with the same name takes the
/// place of the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NoticeId(pub u64);

/// A notification. Its texts are plain: back ends escape what the system takes for markup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Its name.
    pub id: NoticeId,
    /// Who and what.
    pub title: String,
    /// Where, since when, what to do.
    pub body: String,
    /// How much it may disturb.
    pub urgency: Urgency,
    /// Whether it may be heard or pop up anew where one with the same name stands already.
    pub heard: bool,
    /// What a click on it does.
    pub on_click: Option<Action>,
    /// Its buttons, in order; left out where the system shows none.
    pub buttons: Vec<Button>,
}

/// A button of a notification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// What it says.
    pub label: String,
    /// What it does.
    pub action: Action,
}

/// How much a notification may disturb.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Urgency {
    /// Nice to know.
    Low,
    /// Two people in one post.
    Normal,
    /// Work is being overwritten. Stays until it is closed.
    Critical,
}
