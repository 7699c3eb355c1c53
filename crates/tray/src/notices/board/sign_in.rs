//! Sites that want the user to sign in again: one notification for all of them, once for each.

use std::collections::BTreeMap;
use std::time::Duration;

use presence::Time;

use super::budget::Budget;
use super::standing::button;
use super::summary::named;
use super::{Effect, NoticeId};
use crate::action::{Action, Page};
use crate::notices::{Notice, Urgency};
use crate::words::{Words, say};

/// Sites that follow within this are not heard: what ends many passwords at once (a host, a security plugin)
/// shows with the next reading of each, and that takes about so long.
pub(super) const SHORT: Duration = Duration::from_secs(60);

/// The sites, and the notification.
#[derive(Clone, Debug, Default)]
pub(super) struct SignIn {
    id: Option<NoticeId>,
    heard: Option<Time>,
    sites: BTreeMap<usize, Wanting>,
}

#[derive(Clone, Debug)]
struct Wanting {
    name: String,
    /// Whether the notification that stands names it.
    shown: bool,
}

impl SignIn {
    pub(super) fn wanted(
        &mut self,
        site: usize,
        name: String,
        budget: &mut Budget,
        now: Time,
        fresh: impl FnOnce() -> NoticeId,
        words: Words,
    ) -> Option<Effect> {
        if self.sites.contains_key(&site) {
            return None;
        }
        self.sites.insert(site, Wanting { name, shown: true });
        let soon = self.id.is_some() && self.heard.is_some_and(|heard| now.since(heard) < SHORT);
        let heard = !soon && budget.take(false, now);
        if heard {
            self.heard = Some(now);
        }
        let id = *self.id.get_or_insert_with(fresh);
        self.notice(id, heard, words).map(Effect::Show)
    }

    pub(super) fn done(&mut self, site: usize, words: Words) -> Option<Effect> {
        let shown = self.sites.remove(&site)?.shown;
        let id = self.id.filter(|_| shown)?;
        Some(match self.notice(id, false, words) {
            Some(notice) => Effect::Show(notice),
            None => {
                self.id = None;
                Effect::Withdraw(id)
            }
        })
    }

    pub(super) fn closed(&mut self, id: NoticeId) -> bool {
        let is = self.id == Some(id);
        if is {
            self.id = None;
            self.sites.values_mut().for_each(|site| site.shown = false);
        }
        is
    }

    fn notice(&self, id: NoticeId, heard: bool, words: Words) -> Option<Notice> {
        let shown: Vec<(usize, &str)> = self
            .sites
            .iter()
            .filter(|(_, wanting)| wanting.shown)
            .map(|(site, wanting)| (*site, wanting.name.as_str()))
            .collect();
        let names: Vec<&str> = shown.iter().map(|(_, name)| *name).collect();
        let (title, body, button) = match shown.as_slice() {
            [] => return None,
            [(site, name)] => (
                say!(words, "wants-sign-in", site = *name),
                say!(words, "wants-sign-in-why"),
                button(say!(words, "button-sign-in"), Action::ShowFault { site: *site }),
            ),
            many => (
                say!(words, "want-sign-in", count = many.len()),
                say!(words, "want-sign-in-why", sites = named(&names, words)),
                button(say!(words, "open-presence-tray"), Action::OpenWindow(Page::Now)),
            ),
        };
        Some(Notice {
            id,
            title,
            body,
            urgency: Urgency::Normal,
            heard,
            on_click: Some(button.action.clone()),
            buttons: vec![button],
        })
    }
}
