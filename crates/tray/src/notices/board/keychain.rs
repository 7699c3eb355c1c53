//! The keychain keeps sites from being read: one notification for all of them, heard once.

use std::collections::BTreeSet;

use presence::Time;

use super::budget::Budget;
use super::standing::button;
use super::{Effect, NoticeId};
use crate::action::Action;
use crate::notices::{Notice, Urgency};
use crate::words::{FaultText, Words, say};

/// The sites that wait for it, and the notification.
#[derive(Clone, Debug, Default)]
pub(super) struct Keychain {
    id: Option<NoticeId>,
    sites: BTreeSet<usize>,
    /// Why, as it was told last.
    code: &'static str,
}

impl Keychain {
    pub(super) fn wanted(
        &mut self,
        site: usize,
        fault: &FaultText,
        budget: &mut Budget,
        now: Time,
        fresh: impl FnOnce() -> NoticeId,
        words: Words,
    ) -> Option<Effect> {
        let first = self.sites.is_empty();
        self.sites.insert(site);
        let other = self.code != fault.code;
        self.code = fault.code;
        // Once it was closed, nothing is said until every site has its password.
        let id = match self.id {
            _ if first => *self.id.insert(fresh()),
            Some(id) if other => id,
            _ => return None,
        };
        let heard = first && budget.take(false, now);
        let (title, label) = match fault.code {
            "keychain-locked" => (say!(words, "keychain-locked"), say!(words, "button-unlock")),
            "keychain-denied" => (say!(words, "keychain-does-not-let-in"), say!(words, "button-ask-again")),
            "keychain-missing" => (say!(words, "keychain-missing"), say!(words, "button-look-again")),
            _ => (say!(words, "keychain-failed"), say!(words, "button-try-again")),
        };
        let button = button(label, Action::OpenKeychain);
        Some(Effect::Show(Notice {
            id,
            title,
            body: say!(words, "keychain-why"),
            urgency: Urgency::Normal,
            heard,
            on_click: Some(button.action.clone()),
            buttons: vec![button],
        }))
    }

    pub(super) fn done(&mut self, site: usize) -> Option<Effect> {
        if !self.sites.remove(&site) || !self.sites.is_empty() {
            return None;
        }
        self.id.take().map(Effect::Withdraw)
    }

    pub(super) fn closed(&mut self, id: NoticeId) -> bool {
        let is = self.id == Some(id);
        if is {
            self.id = None;
        }
        is
    }
}
