//! A flow as its views draw it: a value, and every text in it safe to print.

use protocol::{Connecting as View, ConnectingPhase, VERSION, Way};

use super::asked::How;
use super::machine::Connecting;
use crate::show;

/// What is in the way is known, and examining the site tells no more.
const OURS: [&str; 6] = ["bad-address", "name-taken", "not-approved", "other-user", "settings", "site-moved"];

impl Connecting {
    /// How far it has come.
    #[must_use]
    pub fn view(&self) -> View {
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
            steps: self.steps.view(),
            next: if opening { Vec::new() } else { self.sentences(open_by_hand.is_some()) },
            ways,
            copy: self.copy(open_by_hand.as_deref()),
            open_by_hand,
            password_page,
            fault: self.fault.as_ref().map(show::fault),
            certificate: self.refused.clone().filter(|_| phase == ConnectingPhase::Certificate),
            site: self.name.clone(),
        }
    }

    fn sentences(&self, has_page: bool) -> Vec<String> {
        let said = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        match self.phase {
            ConnectingPhase::Approval => self.how_to_approve(has_page),
            ConnectingPhase::Certificate => self.about_certificate(),
            ConnectingPhase::Keychain if self.asked.this_run => said(&[
                "Try again when the keychain is there, or keep the password until Presence Tray ends.",
            ]),
            ConnectingPhase::Keychain => said(&[
                "Try again when the keychain is there, or go on without: the password is then asked for each time.",
            ]),
            // What is said in the end is said once, when all of it is known.
            phase if phase.is_end() => self.next.clone(),
            _ if self.leaving => {
                said(&["It ends as soon as what was begun with the password is at its end."])
            }
            _ => Vec::new(),
        }
    }

    fn how_to_approve(&self, has_page: bool) -> Vec<String> {
        let first = match (self.ways.now, self.asked.how) {
            (Some(Way::Paste), How::Browser | How::BrowserElsewhere) if has_page => {
                "Open the page below in any browser, approve, and paste the password that it shows."
            }
            (Some(Way::Paste), _) => {
                "Give your user name and an application password; your profile page on the site makes one."
            }
            _ if self.ways.by_hand => {
                "No browser could be opened. Open the page below by hand, on this computer, and approve there."
            }
            _ => "Your browser shows a page of the site. Choose “Yes, I approve of this connection” there.",
        };
        let offered = match self.ways.offered {
            Some(Way::Link) => Some(
                "Nothing came back yet. If the browser can not come back to this program, let it open a link instead.",
            ),
            Some(Way::Paste) => {
                Some("Nothing came back yet. If it does not work, make an application password and paste it.")
            }
            Some(Way::Loopback) | None => None,
        };
        [Some(first), offered].into_iter().flatten().map(str::to_owned).collect()
    }

    /// What is worth copying: the page to open, otherwise what cures the fault.
    fn copy(&self, page: Option<&str>) -> Option<String> {
        match (page, &self.fault) {
            (Some(page), _) => Some(page.to_owned()),
            // Apache, with its module for environment variables (contract 6.5).
            (None, Some(fault)) if fault.code == "sign-in-stripped" => {
                Some(r#"SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1"#.to_owned())
            }
            (None, Some(fault)) if fault.code == "certificate" && self.refused.is_some() => {
                let fingerprint = self.refused.as_ref().map(|refused| refused.fingerprint.as_str());
                let (command, site) = match &self.asked.again {
                    Some(known) => ("connect", show::argument(&known.name)),
                    None => ("add", show::argument(&self.asked.shown)),
                };
                let accepts = fingerprint.unwrap_or_default();
                Some(format!("presence-tray sites {command} --accept-certificate {accepts} {site}"))
            }
            (None, Some(fault)) if self.phase == ConnectingPhase::Failed && !OURS.contains(&fault.code) => {
                Some(format!("presence-tray doctor {}", show::quoted(&self.asked.shown)))
            }
            (None, _) => {
                self.name.as_deref().map(|name| format!("presence-tray status {}", show::argument(name)))
            }
        }
    }
}
