//! Windows and macOS, by `global-hotkey`: keys belong to the thread that runs the system's event loop, which is that of
//! the item in the tray.

use global_hotkey::hotkey::HotKey;
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
        // It has no hyphens in the names of keys.
        let key: HotKey = shortcut.to_string().replace('-', "").parse().map_err(NotHeld::failed)?;
        let manager = match &mut self.manager {
            Some(manager) => manager,
            none => none.insert(GlobalHotKeyManager::new().map_err(NotHeld::failed)?),
        };
        manager.register(key).map_err(|error| match error {
            Error::AlreadyRegistered(_) | Error::FailedToRegister(_) => NotHeld::Taken,
            other => NotHeld::failed(other),
        })?;
        self.held = Some(key);
        Ok(())
    }

    /// Whether these keys were pressed that are held now.
    pub(crate) fn pressed(&self, event: GlobalHotKeyEvent) -> bool {
        event.state == HotKeyState::Pressed && self.held.is_some_and(|held| held.id() == event.id)
    }
}
