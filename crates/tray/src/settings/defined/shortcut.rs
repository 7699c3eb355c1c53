//! The keys that open the window from anywhere.

use super::{Kind, Setting};

/// [`Settings::shortcut`](crate::settings::Settings::shortcut).
pub(super) const SHORTCUT: Setting = Setting {
    name: "shortcut",
    at: "/shortcut",
    kind: Kind::Shortcut,
    doc: "opens the window from anywhere, ready to find anything by typing; the same keys again put it away",
};
