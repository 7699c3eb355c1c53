//! The language of what people read.

use super::{Kind, Setting};

/// [`Settings::language`](crate::settings::Settings::language).
pub(super) const LANGUAGE: Setting = Setting {
    name: "language",
    at: "/language",
    kind: Kind::Choice {
        options: &["system", "en", "de", "es", "fr", "ja", "pt-BR", "ar"],
        default: "system",
    },
    doc: "is the language of menu, notifications, window and terminal; `system` is the one of this computer",
};
