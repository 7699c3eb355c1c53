//! A shortcut as it is typed and kept: `ctrl+alt+w`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

use super::{Key, Modifier, Shortcut};

/// Longer is no shortcut: every modifier by its longest name, and the longest key.
const LONGEST: usize = 64;

/// Why something is no shortcut.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NotAShortcut {
    /// It is not of the form.
    #[error("that is no key, or not all of it")]
    NotUnderstood,
    /// The key alone, or with Shift.
    #[error("the key alone, or with Shift, is what everybody types with; hold Ctrl, Alt or Super as well")]
    NothingHeld,
    /// It is how programs copy, paste and save.
    #[error("with one letter, that is how programs copy, paste and save; hold one more key")]
    OfPrograms,
    /// The system does something else by it.
    #[error("the system keeps it for itself")]
    OfTheSystem,
}

impl FromStr for Shortcut {
    type Err = NotAShortcut;

    fn from_str(typed: &str) -> Result<Shortcut, NotAShortcut> {
        if typed.len() > LONGEST {
            return Err(NotAShortcut::NotUnderstood);
        }
        let typed = typed.to_ascii_lowercase();
        let mut parts: Vec<&str> = typed.split('+').map(str::trim).collect();
        let key = parts.pop().and_then(Key::named).ok_or(NotAShortcut::NotUnderstood)?;
        let held: Option<Vec<Modifier>> = parts.into_iter().map(Modifier::named).collect();
        Shortcut::new(&held.ok_or(NotAShortcut::NotUnderstood)?, key)
    }
}

impl fmt::Display for Shortcut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for held in self.held() {
            write!(f, "{}+", held.name())?;
        }
        self.key().fmt(f)
    }
}

impl Serialize for Shortcut {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Shortcut {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Shortcut, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}
