//! How the system follows a shortcut.

use protocol::SettingNote;
use wordpress::{Saying, Spoken, saying};

use crate::cli::typed;
use crate::terminal::safe_line;
use crate::words::{Words, quoted};

/// What the system says of a shortcut that it gives is no longer than this.
const LONGEST: usize = 80;
/// What gives shortcuts to programs on Wayland.
pub(crate) const PORTAL: &str = "org.freedesktop.portal.GlobalShortcuts";

/// How it stands with the shortcut that was asked for last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holding {
    /// The system gives it. Where it lets its user choose other keys, what it says of them.
    Held(Option<String>),
    /// It does not.
    Not(NotHeld),
}

/// Why a shortcut is not held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotHeld {
    /// Another program has it.
    Taken,
    /// The keyboard has no such key.
    NoKey,
    /// The desktop gives none to programs.
    NoPortal,
    /// The user, or the desktop for them, said no.
    Denied,
    /// There is no desktop.
    NoScreen,
    /// The system can not be asked, or says something else.
    Failed(Spoken),
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

    /// What is wrong, and what to do.
    #[must_use]
    pub fn saying(&self) -> Saying {
        match self {
            NotHeld::Taken => saying!("told-taken"),
            NotHeld::NoKey => saying!("told-no-key"),
            NotHeld::NoPortal => saying!("told-no-portal", portal = PORTAL, command = typed::SWITCHER),
            NotHeld::Denied => saying!("told-denied"),
            NotHeld::NoScreen => saying!("told-no-screen"),
            NotHeld::Failed(why) => saying!("told-failed", detail = why.clone()),
        }
    }

    /// With what the system says of it.
    pub(super) fn failed(why: impl std::fmt::Display) -> NotHeld {
        NotHeld::Failed(quoted(why))
    }
}

impl Holding {
    /// With what the system says of it, made safe and cut.
    #[must_use]
    pub fn told_as(told: Option<&str>) -> Holding {
        Holding::Held(told.map(bounded).filter(|told| !told.is_empty()))
    }

    /// The same for clients: what programs read is English, and what stands in a sentence for people is in their language.
    #[must_use]
    pub fn to_protocol(&self, words: Words) -> SettingNote {
        let (code, message, detail) = match self {
            Holding::Held(None) => ("held", saying!("told-held"), None),
            Holding::Held(Some(told)) => ("held", saying!("told-held-as", detail = told), Some(told.clone())),
            Holding::Not(why @ NotHeld::Failed(detail)) => {
                (why.code(), why.saying(), Some(words.speaks(detail)))
            }
            Holding::Not(why) => (why.code(), why.saying(), None),
        };
        SettingNote { code: code.to_owned(), message: Words::english().says(&message), detail }
    }
}

fn bounded(text: &str) -> String {
    let text = safe_line(text);
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => text.get(..end).unwrap_or_default().trim_end().to_owned() + "…",
        None => text.trim().trim_end_matches('.').to_owned(),
    }
}
