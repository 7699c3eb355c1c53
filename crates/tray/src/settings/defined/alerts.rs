//! What the user is told, and when.

use super::{Kind, Setting};

/// [`Kinds::saved`](presence::alerts::Kinds::saved).
pub(super) const SAVED: Setting = Setting {
    name: "alerts.saved",
    at: "/alerts/saved",
    kind: Kind::Switch { default: true },
    doc: "tells when somebody saves a post while you have it open",
};

/// [`Kinds::changing`](presence::alerts::Kinds::changing).
pub(super) const CHANGING: Setting = Setting {
    name: "alerts.changing",
    at: "/alerts/changing",
    kind: Kind::Switch { default: true },
    doc: "tells when somebody is changing a post of yours",
};

/// [`Kinds::opened`](presence::alerts::Kinds::opened).
pub(super) const OPENED: Setting = Setting {
    name: "alerts.opened",
    at: "/alerts/opened",
    kind: Kind::Switch { default: true },
    doc: "tells when somebody opens a post of yours",
};

/// [`Kinds::already_in`](presence::alerts::Kinds::already_in).
pub(super) const ALREADY_IN: Setting = Setting {
    name: "alerts.already-in",
    at: "/alerts/already_in",
    kind: Kind::Switch { default: true },
    doc: "tells when you open a post that somebody is in",
};

/// [`Kinds::agents`](presence::alerts::Kinds::agents).
pub(super) const AGENTS: Setting = Setting {
    name: "alerts.agents",
    at: "/alerts/agents",
    kind: Kind::Switch { default: true },
    doc: "tells when a program acting for somebody changes a post of yours",
};

/// [`Kinds::joined`](presence::alerts::Kinds::joined): wanted where a site edits together, so off.
pub(super) const JOINED: Setting = Setting {
    name: "alerts.joined",
    at: "/alerts/joined",
    kind: Kind::Switch { default: false },
    doc: "tells when somebody joins you in real-time editing",
};

/// [`Kinds::watched`](presence::alerts::Kinds::watched).
pub(super) const WATCHED: Setting = Setting {
    name: "alerts.watched",
    at: "/alerts/watched",
    kind: Kind::Switch { default: true },
    doc: "tells of the people and posts that you chose with `tell-when` or in the menu; off keeps the choice",
};

/// [`AlertSettings::quiet_hours`](crate::settings::AlertSettings::quiet_hours).
pub(super) const QUIET_HOURS: Setting = Setting {
    name: "alerts.quiet-hours",
    at: "/alerts/quiet_hours",
    kind: Kind::QuietHours,
    doc: "keeps alerts silent at this time of every day, or of the days on which it begins; `quiet-hours` sets the same",
};
