//! Forgetting sites for clients of the private socket.

use std::time::Duration;

use protocol::{Removal, RemovalOutcome, VERSION};

use wordpress::saying;

use super::clients::Refused;
use super::event::{Answer, ClientId};
use super::{Controller, Desktop};
use crate::board::number;
use crate::words::Moments;
use crate::words::errors::of_settings;

impl<D: Desktop> Controller<D> {
    /// Begins to forget a site. It is not read any more from now on: its password is good for nothing in a moment.
    pub(super) fn remove_for(&mut self, client: ClientId, site: u64, revoke: bool) -> Result<(), Refused> {
        let site = self.site_numbered(site)?;
        let Some(stored) = self.stored.get(site).cloned() else { return Ok(()) };
        if !self.removing.insert(site) {
            return Err(Refused { code: "removing-already", why: saying!("refused-removing") });
        }
        self.end(site);
        self.desktop.remove_site(client, site, &stored, revoke, self.words);
        Ok(())
    }

    /// It is forgotten; where it could not be, or was added again, it is read again.
    pub(super) fn was_removed(
        &mut self,
        client: ClientId,
        site: usize,
        outcome: RemovalOutcome,
        sentences: Vec<String>,
        moments: &Moments,
    ) {
        let is_known = match self.desktop.read_settings() {
            Ok(settings) => {
                self.reload(settings, |_, _| false, moments);
                true
            }
            Err(error) => {
                let why = of_settings(&error);
                self.tell_trouble(&saying!("trouble-removed"), |words| words.says(&why));
                outcome == RemovalOutcome::NotRemoved
            }
        };
        self.removing.remove(&site);
        // It could not be removed, or was added again meanwhile.
        if is_known && self.is_there(site) {
            self.begin(site, Duration::ZERO, moments);
        }
        let removal = Removal { version: VERSION, site: number(site), outcome, sentences };
        self.desktop.answer(client, Answer::Removed(removal));
    }
}
