//! The ways in which a sign-in can come, which is tried, and when the next one is offered.

use std::time::Duration;

use presence::Time;
use protocol::{ConnectingPhase, Way};
use wordpress::{Discovered, saying};

use super::approval::{self, Back, NoPage};
use super::asked::How;
use super::came::Do;
use super::machine::Connecting;
use super::steps::Step;
use super::token::Token;
use super::trouble;
use crate::words::FaultText;

/// After so long without an answer the next way is offered: time to sign in and to find the button.
pub const OFFER_AFTER: Duration = Duration::from_secs(60);
/// After so long without an answer the flow ends.
pub const PATIENCE: Duration = Duration::from_secs(15 * 60);

/// The ways in which the sign-in can come.
#[derive(Debug, Default)]
pub(super) struct Ways {
    pub(super) token: Option<Token>,
    pub(super) port: Option<u16>,
    pub(super) links: bool,
    /// The one that is tried.
    pub(super) now: Option<Way>,
    /// The one that is offered because the other does not answer.
    pub(super) offered: Option<Way>,
    /// The browser could not be opened.
    pub(super) by_hand: bool,
    pub(super) asked_at: Time,
    pub(super) tried_at: Time,
}

/// Why a sign-in on a site can not be approved in the browser, where that is so.
pub(crate) fn cannot_be_approved(site: &Discovered) -> Option<FaultText> {
    match approval::page(site, "", Back::Shown) {
        Ok(_) => None,
        Err(NoPage::NotNamed) if site.index.closed_to_guests => Some(trouble::closed_index()),
        Err(NoPage::NotNamed) => Some(trouble::no_page()),
        Err(NoPage::Elsewhere(origin)) => Some(trouble::page_elsewhere(&origin)),
    }
}

impl Connecting {
    /// Opens the ways in which the sign-in can come.
    pub(super) fn ask_for_sign_in(&mut self, now: Time) -> Vec<Do> {
        self.phase = ConnectingPhase::Approval;
        self.ways = Ways { asked_at: now, tried_at: now, ..Ways::default() };
        let in_browser = match self.page(Back::Shown) {
            _ if matches!(self.asked.how, How::Typed | How::Given | How::Listed) => false,
            Ok(_) => self.asked.how == How::Browser,
            Err(_) => {
                self.fault = self.fault.take().or_else(|| cannot_be_approved(self.site.as_ref()?));
                false
            }
        };
        if in_browser {
            self.steps.doing(Step::Approval, Some(saying!("approve-in-browser")));
            return vec![Do::OpenWays];
        }
        self.steps.doing(Step::Approval, Some(saying!("give-password")));
        self.ways.now = Some(Way::Paste);
        Vec::new()
    }

    pub(super) fn page(&self, back: Back<'_>) -> Result<url::Url, NoPage> {
        let site = self.site.as_ref().ok_or(NoPage::NotNamed)?;
        approval::page(site, &self.asked.computer, back)
    }

    /// The page, as it comes back by this way.
    pub(super) fn page_for(&self, way: Way) -> Option<url::Url> {
        let back = match (way, self.ways.port, &self.ways.token) {
            (Way::Loopback, Some(port), Some(token)) => Back::Loopback(port, token),
            (Way::Link, _, Some(token)) => Back::Link(token),
            _ => Back::Shown,
        };
        self.page(back).ok()
    }

    /// The ways that are open, best first.
    pub(super) fn open_ways(&self) -> Vec<Way> {
        let there = |way: &Way| match way {
            Way::Loopback => self.ways.token.is_some() && self.ways.port.is_some(),
            Way::Link => self.ways.token.is_some() && self.ways.links,
            Way::Paste => true,
        };
        [Way::Loopback, Way::Link, Way::Paste].into_iter().filter(there).collect()
    }

    /// The way that is offered next.
    pub(super) fn next_way(&self) -> Option<Way> {
        let last = self.ways.offered.or(self.ways.now)?;
        self.open_ways().into_iter().find(|way| *way > last)
    }

    /// Opens the page for this way back.
    pub(super) fn approve(&mut self, way: Way, now: Time) -> Vec<Do> {
        self.ways.now = Some(way);
        self.ways.offered = None;
        self.ways.tried_at = now;
        if self.asked.how != How::Browser {
            return Vec::new();
        }
        self.page_for(way).map(Do::Open).into_iter().collect()
    }

    pub(super) fn time_came(&mut self, now: Time) -> Vec<Do> {
        if now >= self.ways.asked_at + PATIENCE {
            return self.fail(trouble::not_approved(PATIENCE.as_secs() / 60));
        }
        if now >= self.ways.tried_at + OFFER_AFTER
            && let Some(next) = self.next_way()
        {
            self.ways.offered = Some(next);
            self.ways.tried_at = now;
        }
        Vec::new()
    }
}
