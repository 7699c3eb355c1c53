//! A flow as its views draw it: a value, and every text in it safe to print.

use protocol::{Connecting as View, ConnectingPhase, VERSION, Way};

use wordpress::{Saying, saying};

use super::asked::How;
use super::machine::Connecting;
use crate::cli::typed;
use crate::show;
use crate::words::Words;

/// What is in the way is known, and examining the site tells no more.
const OURS: [&str; 6] = ["bad-address", "name-taken", "not-approved", "other-user", "settings", "site-moved"];

impl Connecting {
    /// How far it has come.
    #[must_use]
    pub fn view(&self, words: Words) -> View {
        // While the ways are being opened there is nothing for the user to do.
        let opening = self.phase == ConnectingPhase::Approval && self.ways.now.is_none();
        let phase = if opening { ConnectingPhase::Working } else { self.phase };
        let waits = phase == ConnectingPhase::Approval;
        let mut ways = if waits { self.open_ways() } else { Vec::new() };
        if let Some(at) = ways.iter().position(|way| Some(*way) == self.ways.now) {
            let now = ways.remove(at);
            ways.insert(0, now);
        }
        let asks_in_browser = waits && matches!(self.asked.how, How::Browser | How::BrowserElsewhere);
        let page = |way| self.page_for(way).filter(|_| asks_in_browser).map(String::from);
        let open_by_hand = self.ways.now.and_then(page);
        let password_page = page(Way::Paste);
        View {
            version: VERSION,
            address: self.asked.shown.clone(),
            origin: self.site.as_ref().map(|site| site.root.origin()),
            phase,
            steps: self.steps.view(words),
            next: if opening { Vec::new() } else { self.sentences(open_by_hand.is_some(), words) },
            ways,
            copy: self.copy(open_by_hand.as_deref()),
            open_by_hand,
            password_page,
            fault: self.fault.as_ref().map(|fault| show::fault_in(fault, words)),
            certificate: self.refused.clone().filter(|_| phase == ConnectingPhase::Certificate),
            site: self.name.clone(),
        }
    }

    fn sentences(&self, has_page: bool, words: Words) -> Vec<String> {
        let said = |all: Vec<Saying>| all.iter().map(|saying| words.says(saying)).collect();
        match self.phase {
            ConnectingPhase::Approval => said(self.how_to_approve(has_page)),
            ConnectingPhase::Certificate => said(self.about_certificate()),
            ConnectingPhase::Keychain if self.asked.this_run => said(vec![saying!("keep-again-or-here")]),
            ConnectingPhase::Keychain => said(vec![saying!("keep-again-or-not")]),
            // What is said in the end is said once, when all of it is known.
            phase if phase.is_end() => self.next.iter().map(|spoken| words.speaks(spoken)).collect(),
            _ if self.leaving => said(vec![saying!("ends-soon")]),
            _ => Vec::new(),
        }
    }

    fn how_to_approve(&self, has_page: bool) -> Vec<Saying> {
        let first = match (self.ways.now, self.asked.how) {
            (Some(Way::Paste), How::Browser | How::BrowserElsewhere) if has_page => {
                saying!("paste-from-page")
            }
            (Some(Way::Paste), _) => saying!("paste-from-profile"),
            _ if self.ways.by_hand => saying!("open-page-by-hand"),
            _ => saying!("approve-on-page"),
        };
        let offered = match self.ways.offered {
            Some(Way::Link) => Some(saying!("offer-link")),
            Some(Way::Paste) => Some(saying!("offer-paste")),
            Some(Way::Loopback) | None => None,
        };
        [Some(first), offered].into_iter().flatten().collect()
    }

    /// What is worth copying: the page to open, otherwise what cures the fault.
    fn copy(&self, page: Option<&str>) -> Option<String> {
        match (page, &self.fault) {
            (Some(page), _) => Some(page.to_owned()),
            (None, Some(fault)) if fault.code == "sign-in-stripped" => {
                Some(typed::HAND_ON_SIGN_IN.to_owned())
            }
            (None, Some(fault)) if fault.code == "certificate" && self.refused.is_some() => {
                let fingerprint = self.refused.as_ref().map(|refused| refused.fingerprint.as_str());
                let (command, site) = match &self.asked.again {
                    Some(known) => ("connect", &known.name),
                    None => ("add", &self.asked.shown),
                };
                Some(typed::accept(command, fingerprint.unwrap_or_default(), site))
            }
            (None, Some(fault)) if self.phase == ConnectingPhase::Failed && !OURS.contains(&fault.code) => {
                Some(typed::doctor(&self.asked.shown))
            }
            (None, _) => self.name.as_deref().map(typed::status),
        }
    }
}
