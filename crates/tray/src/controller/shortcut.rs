//! The global shortcut: held for as long as it is set, and told where it can not be.

use protocol::SettingNote;

use wordpress::saying;

use super::{Controller, Desktop};
use crate::shortcut::{Holding, NotHeld, Shortcut};
use crate::words::Words;

/// The shortcut that is wanted, and how it stands with it.
#[derive(Debug, Default)]
pub(super) struct Held {
    wanted: Option<Shortcut>,
    holding: Option<Holding>,
}

impl Held {
    /// This one is wanted; the system was not asked for it yet.
    pub fn wanted(wanted: Option<Shortcut>) -> Held {
        Held { wanted, holding: None }
    }

    /// How it stands with it, once that is known.
    pub fn note(&self, words: Words) -> Option<SettingNote> {
        self.holding.as_ref().map(|holding| holding.to_protocol(words))
    }

    /// Where the system did not give it, or did not say anything yet, the same one is another one: a question that nobody
    /// answered, or that went away, is asked again.
    pub fn forget_refusal(&mut self) {
        if !matches!(self.holding, Some(Holding::Held(_))) {
            *self = Held::default();
        }
    }
}

impl<D: Desktop> Controller<D> {
    /// Asks the system for the one that is wanted, at the start.
    pub(super) fn hold_shortcut(&mut self) {
        if let Some(shortcut) = self.shortcut.wanted {
            self.desktop.hold_shortcut(Some(shortcut));
        }
    }

    /// This one is wanted from now on.
    pub(super) fn want_shortcut(&mut self, wanted: Option<Shortcut>) {
        if wanted != self.shortcut.wanted {
            self.shortcut = Held::wanted(wanted);
            self.desktop.hold_shortcut(wanted);
        }
    }

    /// The system gives it, or does not. What is told of another one is late.
    pub(super) fn shortcut_holds(&mut self, shortcut: Shortcut, holding: Holding) {
        if self.shortcut.wanted != Some(shortcut) {
            return;
        }
        self.settings_changes += 1;
        match &holding {
            // Who said no knows it.
            Holding::Held(_) | Holding::Not(NotHeld::Denied) => {}
            Holding::Not(why) => {
                let what = saying!("trouble-shortcut", keys = shortcut.to_string());
                self.tell_trouble(&what, |words| words.says(&why.saying()));
            }
        }
        self.shortcut.holding = Some(holding);
    }
}
