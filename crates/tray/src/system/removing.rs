//! Removals of the running program: each a task that ends what it began, also while the program ends.

use std::sync::Arc;

use protocol::RemovalOutcome;
use wordpress::saying;

use super::System;
use crate::connecting::remove;
use crate::controller::{ClientId, Desktop as _, Event};
use crate::keychain::{Asking, Entry, Keychain as _, SystemKeychain};
use crate::settings::StoredSite;
use crate::words::Words;

impl System {
    /// Begins to forget a site for a client.
    pub(super) fn begin_removal(
        &mut self,
        client: ClientId,
        site: usize,
        stored: &StoredSite,
        revoke: bool,
        words: Words,
    ) {
        let given = self.password(stored);
        let keychain = Arc::new(SystemKeychain::of_this_user(Asking::TheUser));
        let (settings, events) = (self.settings.clone(), self.events.clone());
        let (transport, this_run) = (Arc::clone(&self.transport), Arc::clone(&self.this_run));
        let (name, entry) = (stored.name.clone(), Entry::of(stored));
        // At once: whoever adds the site again meanwhile puts another one there. It is in memory, and always answers.
        let here = this_run.get(&entry).ok().flatten();
        let _ = this_run.remove(&entry);
        self.flows.run(async move {
            let (outcome, sentences) =
                match remove(&transport, keychain, &settings, &name, revoke, given).await {
                    Ok(removed) => {
                        let computer = gethostname::gethostname();
                        let sentences = removed.sentences(&computer.to_string_lossy(), words);
                        (removed.password.to_protocol(), sentences)
                    }
                    Err(error) => {
                        if let (Some(here), Ok(None)) = (here, this_run.get(&entry)) {
                            let _ = this_run.set(&entry, &here);
                        }
                        let said = saying!("site-not-removed", site = &name, why = error.saying());
                        (RemovalOutcome::NotRemoved, vec![words.says(&said)])
                    }
                };
            // Where the loop has ended, the next start reads the settings.
            let _ = events.send(Event::Removed { client, site, sentences, outcome }).await;
        });
    }
}
