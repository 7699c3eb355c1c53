//! The log.

use super::{Kind, Setting};

/// [`Settings::log_level`](crate::settings::Settings::log_level).
pub(super) const LEVEL: Setting = Setting {
    name: "log-level",
    at: "/log_level",
    kind: Kind::Choice { options: &["off", "error", "warn", "info", "debug"], default: "warn" },
    doc: "how much is written to the log, a file that you can send to who looks for a fault: no name, title or password is in it; `debug` writes every request",
};
