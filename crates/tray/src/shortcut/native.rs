//! Windows and macOS, by `global-hotkey`: keys belong to the thread that runs the system's event loop, which is that of
//! the item in the tray.

use global_hotkey::hotkey::{HotKey, HotKeyParseError};
use global_hotkey::{Error, GlobalHotKeyEvent, GlobalHotKeyManager, HotKeyState};
use tokio::sync::mpsc::Sender;

use super::{Holding, NotHeld, Shortcut};
use crate::controller::Event;
use crate::tray::item::{Item, Orders};

/// The shortcut, seen from the thread that the program runs on.
#[derive(Debug)]
pub struct Shortcuts(Orders);

impl Shortcuts {
    /// None is held yet. The answers go where those of the item in the tray do.
    #[must_use]
    pub fn beside(item: &Item, _events: Sender<Event>) -> Shortcuts {
        Shortcuts(item.orders())
    }

    /// Holds this one and no other, or none. How that stands comes as an [`Event::Shortcut`].
    pub fn hold(&mut self, shortcut: Option<Shortcut>) {
        self.0.hold(shortcut);
    }
}

/// The keys, on the thread that they belong to.
#[derive(Default)]
pub(crate) struct Keys {
    manager: Option<GlobalHotKeyManager>,
    held: Option<HotKey>,
}

impl Keys {
    /// Holds this one and no other, or none.
    pub(crate) fn hold(&mut self, shortcut: Option<Shortcut>) -> Option<Holding> {
        if let (Some(held), Some(manager)) = (self.held.take(), &self.manager) {
            // One that can not be given back is the system's again with the end of this program.
            let _ = manager.unregister(held);
        }
        let shortcut = shortcut?;
        Some(self.take(shortcut).map_or_else(Holding::Not, |()| Holding::Held(None)))
    }

    fn take(&mut self, shortcut: Shortcut) -> Result<(), NotHeld> {
        let key = hot_key(shortcut).map_err(NotHeld::failed)?;
        let manager = match &mut self.manager {
            Some(manager) => manager,
            none => none.insert(GlobalHotKeyManager::new().map_err(NotHeld::failed)?),
        };
        manager.register(key).map_err(not_held)?;
        self.held = Some(key);
        Ok(())
    }

    /// Whether these keys were pressed that are held now.
    pub(crate) fn pressed(&self, event: GlobalHotKeyEvent) -> bool {
        event.state == HotKeyState::Pressed && self.held.is_some_and(|held| held.id() == event.id)
    }
}

/// The same as `global-hotkey` names it: it has no hyphens in the names of keys.
fn hot_key(shortcut: Shortcut) -> Result<HotKey, HotKeyParseError> {
    shortcut.to_string().replace('-', "").parse()
}

fn not_held(error: Error) -> NotHeld {
    match error {
        Error::AlreadyRegistered(_) => NotHeld::Taken,
        // The crate has no other name for a key that the system does not know.
        Error::FailedToRegister(why) if why.starts_with("Unknown") => NotHeld::NoKey,
        other => NotHeld::failed(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shortcut::{Key, Modifier};

    #[test]
    fn every_key_is_known_by_another_name_of_its_own() {
        let held = [Modifier::Ctrl, Modifier::Alt, Modifier::Shift];
        let keys = Key::all().map(|key| hot_key(Shortcut::new(&held, key).unwrap()).unwrap().id());
        let different: std::collections::BTreeSet<u32> = keys.collect();
        assert_eq!(different.len(), Key::all().count());
    }

    #[test]
    fn only_what_another_program_has_is_told_as_that() {
        let key = hot_key("ctrl+alt+w".parse().unwrap()).unwrap();
        assert_eq!(not_held(Error::AlreadyRegistered(key)), NotHeld::Taken);
        for unknown in ["Unknown scancode for F24", "Unknown VKCode for F24"] {
            assert_eq!(not_held(Error::FailedToRegister(unknown.to_owned())), NotHeld::NoKey);
        }
        for other in [
            Error::FailedToRegister("RegisterEventHotKey failed for KeyW".to_owned()),
            Error::OsError(std::io::Error::other("5")),
        ] {
            assert!(matches!(not_held(other), NotHeld::Failed(_)));
        }
    }
}
