//! Lists of sites for clients of the private socket.

use protocol::Secret;

use wordpress::saying;

use super::clients::Refused;
use super::event::ClientId;
use super::{Controller, Desktop};
use crate::words::Moments;
use crate::words::errors::of_settings;

impl<D: Desktop> Controller<D> {
    /// Begins to go through a list; one at a time, for the manners of a list are its own.
    pub(super) fn import_for(
        &mut self,
        client: ClientId,
        list: Secret,
        with_passwords: bool,
    ) -> Result<(), Refused> {
        if self.importing.is_some() {
            return Err(Refused { code: "importing-already", why: saying!("refused-importing") });
        }
        self.importing = Some(client);
        self.desktop.import(client, list, with_passwords, self.words);
        Ok(())
    }

    /// Begins nothing more of the list that this client had gone through; the window may stop any, as the one in which it was
    /// begun may be closed.
    pub(super) fn stop_import_of(&mut self, client: ClientId) -> Result<(), Refused> {
        if !self.importing.is_some_and(|by| by == client || self.window.is(client)) {
            return Err(Refused { code: "not-importing", why: saying!("refused-not-importing") });
        }
        self.desktop.stop_import();
        Ok(())
    }

    /// There may be new sites. `connected`: the names of those that have a new password.
    pub(super) fn list_taken(&mut self, connected: &[String], done: Option<ClientId>, moments: &Moments) {
        if done.is_some() {
            self.importing = None;
        }
        match self.desktop.read_settings() {
            Ok(settings) => self.reload(settings, |site, _| connected.contains(&site.name), moments),
            Err(error) => {
                let why = of_settings(&error);
                self.tell_trouble(&saying!("trouble-added"), |words| words.says(&why));
            }
        }
    }
}
