//! How a flow ends, and that it leaves nothing behind; what it can not take back is named.

use protocol::ConnectingPhase;
use wordpress::{Fault, OfApplication, Saying, saying};

use super::by_hand;
use super::came::{Do, Stays};
use super::machine::Connecting;
use crate::words::FaultText;

impl Connecting {
    pub(super) fn older_revoked(&mut self, revoked: Result<OfApplication, Box<Fault>>) -> Vec<Do> {
        self.holds = false;
        match revoked {
            Ok(OfApplication::Revoked) => {
                self.next.push(saying!("older-revoked").into());
            }
            Ok(OfApplication::Gone) => {}
            Ok(OfApplication::NotOurs) => self.next.push(saying!("older-not-ours").into()),
            Err(fault) => {
                let why = fault.explained().seen;
                let made = self.made();
                self.next.extend(made.iter().flat_map(|made| by_hand::older(made, why.clone())));
            }
        }
        self.end(ConnectingPhase::Connected)
    }

    pub(super) fn fail(&mut self, fault: FaultText) -> Vec<Do> {
        self.steps.failed();
        self.undone(ConnectingPhase::Failed, Some(fault))
    }

    /// The user leaves. What is being changed at this moment is brought to its end first.
    pub(super) fn cancel(&mut self) -> Vec<Do> {
        if self.holds() {
            self.leaving = true;
            return vec![Do::Leave];
        }
        self.cancelled()
    }

    pub(super) fn cancelled(&mut self) -> Vec<Do> {
        self.next = vec![saying!("nothing-connected").into()];
        self.undone(ConnectingPhase::Cancelled, None)
    }

    /// Ends, and leaves nothing behind: neither a secret here, nor a password there that was made for this flow.
    fn undone(&mut self, phase: ConnectingPhase, fault: Option<FaultText>) -> Vec<Do> {
        let mut then: Vec<Do> = self.ways.token.take().map(|_| Do::CloseWays).into_iter().collect();
        let made = self.sign_in.as_ref().filter(|sign_in| sign_in.made_for_us);
        let give_back =
            made.zip(self.site.as_ref()).map(|(made, site)| (site.root.clone(), made.credential.clone()));
        self.phase = ConnectingPhase::Working;
        self.ending = Some((phase, fault));
        if !self.noted && give_back.is_none() {
            then.extend(self.was_undone(None));
            return then;
        }
        then.push(Do::Undo { give_back, another_stays: !self.stays.is_empty() });
        then
    }

    /// `stays`: why the password is still on the site.
    pub(super) fn was_undone(&mut self, stays: Option<Saying>) -> Vec<Do> {
        let Some((phase, fault)) = self.ending.take() else { return Vec::new() };
        self.stays.extend(stays.map(|why| Stays { uuid: None, why }));
        self.fault = fault.or_else(|| self.fault.take());
        self.end(phase)
    }

    pub(super) fn end(&mut self, phase: ConnectingPhase) -> Vec<Do> {
        if let (Some(made), Some(stays)) = (self.made(), self.stays.first()) {
            self.next.extend(by_hand::sentences(&made, &stays.why));
        }
        self.phase = phase;
        vec![Do::End]
    }
}
