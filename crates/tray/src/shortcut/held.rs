//! How the system follows a shortcut.

use protocol::SettingNote;
use thiserror::Error;

use crate::terminal::safe_line;

/// What the system says of a shortcut that it gives is no longer than this.
const LONGEST: usize = 80;

/// How it stands with the shortcut that was asked for last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holding {
    /// The system gives it. Where it lets its user choose other keys, what it says of them.
    Held(Option<String>),
    /// It does not.
    Not(NotHeld),
}

/// Why a shortcut is not held.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum NotHeld {
    /// Another program has it.
    #[error(
        "another program has it already. Choose another one here, or free it there and set it here again"
    )]
    Taken,
    /// The keyboard has no such key.
    #[error("no key of this keyboard types it. Choose another one")]
    NoKey,
    /// The desktop gives none to programs.
    #[error(
        "this desktop gives none to programs: it lacks the portal org.freedesktop.portal.GlobalShortcuts. In its own \
         settings, give keys to the command `presence-tray-window --page switcher`"
    )]
    NoPortal,
    /// The user, or the desktop for them, said no.
    #[error("the desktop did not allow it, or you did not. Set it again to be asked again")]
    Denied,
    /// There is no desktop.
    #[error("there is no screen that keys are pressed at: neither DISPLAY nor WAYLAND_DISPLAY is set")]
    NoScreen,
    /// The system can not be asked, or says something else.
    #[error("the system does not give it: {0}. Set it again to try again")]
    Failed(String),
}

impl NotHeld {
    /// Its name, for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            NotHeld::Taken => "taken",
            NotHeld::NoKey => "no-key",
            NotHeld::NoPortal => "no-portal",
            NotHeld::Denied => "denied",
            NotHeld::NoScreen => "no-screen",
            NotHeld::Failed(_) => "failed",
        }
    }

    /// What the system says is not this program's: it is made safe, and cut.
    pub(super) fn failed(why: impl std::fmt::Display) -> NotHeld {
        NotHeld::Failed(bounded(&why.to_string()))
    }
}

impl Holding {
    /// With what the system says of it, made safe and cut.
    #[must_use]
    pub fn told_as(told: Option<&str>) -> Holding {
        Holding::Held(told.map(bounded).filter(|told| !told.is_empty()))
    }

    /// The same for clients.
    #[must_use]
    pub fn to_protocol(&self) -> SettingNote {
        let (code, message, detail) = match self {
            Holding::Held(None) => ("held", "the system gives it".to_owned(), None),
            Holding::Held(Some(told)) => {
                ("held", format!("the desktop has it as “{told}”"), Some(told.clone()))
            }
            Holding::Not(why @ NotHeld::Failed(detail)) => {
                (why.code(), why.to_string(), Some(detail.clone()))
            }
            Holding::Not(why) => (why.code(), why.to_string(), None),
        };
        SettingNote { code: code.to_owned(), message, detail }
    }
}

fn bounded(text: &str) -> String {
    let text = safe_line(text);
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => text.get(..end).unwrap_or_default().trim_end().to_owned() + "…",
        None => text.trim().trim_end_matches('.').to_owned(),
    }
}
