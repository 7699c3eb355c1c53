//! The global shortcut: keys that open the window with the switcher from anywhere. Off until the user sets one.

mod held;
mod key;
#[cfg_attr(target_os = "macos", path = "of_programs_macos.rs")]
#[cfg_attr(not(target_os = "macos"), path = "of_programs_elsewhere.rs")]
mod of_programs;
#[cfg_attr(target_os = "linux", path = "linux/mod.rs")]
#[cfg_attr(not(target_os = "linux"), path = "native.rs")]
mod system;
mod typed;

pub(crate) use held::PORTAL;
pub use held::{Holding, NotHeld};
pub use key::{Key, Modifier};
#[cfg(not(target_os = "linux"))]
pub(crate) use system::Keys;
pub use system::Shortcuts;
pub use typed::NotAShortcut;

/// A key and what is held with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Shortcut {
    /// What is held, each once, in the order of [`Modifier::ALL`].
    held: [bool; 4],
    key: Key,
}

impl Shortcut {
    /// A key with what is held with it.
    ///
    /// # Errors
    /// Where no program may have it.
    pub fn new(held: &[Modifier], key: Key) -> Result<Shortcut, NotAShortcut> {
        let shortcut = Shortcut { held: Modifier::ALL.map(|one| held.contains(&one)), key };
        match shortcut.refused() {
            Some(why) => Err(why),
            None => Ok(shortcut),
        }
    }

    /// The key.
    #[must_use]
    pub fn key(self) -> Key {
        self.key
    }

    /// What is held with it, in the order in which it is typed.
    pub fn held(self) -> impl Iterator<Item = Modifier> {
        Modifier::ALL.into_iter().zip(self.held).filter_map(|(one, held)| held.then_some(one))
    }

    fn is(self, held: &[Modifier], key: Key) -> bool {
        self.key == key && self.held().eq(held.iter().copied())
    }

    /// Why no program may have it.
    fn refused(self) -> Option<NotAShortcut> {
        let alone = |one: Modifier| self.held().eq([one]);
        if self.held().next().is_none() || alone(Modifier::Shift) {
            return Some(NotAShortcut::NothingHeld);
        }
        let letter = matches!(self.key, Key::Character(letter) if letter.is_ascii_lowercase());
        if letter && alone(of_programs::MODIFIER) {
            return Some(NotAShortcut::OfPrograms);
        }
        let console =
            matches!(self.key, Key::Function(1..=12)) && self.is(&[Modifier::Ctrl, Modifier::Alt], self.key);
        let closes = self.is(&[Modifier::Alt], Key::Function(4));
        let locks = self.is(&[Modifier::Super], Key::Character('l'));
        (console || closes || locks).then_some(NotAShortcut::OfTheSystem)
    }
}

#[cfg(test)]
mod tests;
