//! A site that is connected with the password that its line has.

use std::sync::Arc;

use protocol::ConnectingPhase;
use secrecy::ExposeSecret as _;
use tokio::sync::mpsc;
use wordpress::{Address, Credential, Transport, discover};

use super::check::{Importing, host};
use super::network::{candidates, is_part};
use super::outcome::{Line, Outcome, shown};
use super::with_passwords::WithPassword;
use crate::connecting::{Asked, Heard, How, Said, Surroundings, drive};
use crate::keychain::Entry;
use crate::settings::{Settings, StoredSite};
use crate::terminal::safe_line;
use crate::words::FaultText;

impl<T: Transport + Clone + 'static> Importing<T> {
    /// Connects a site: verifies the password, reads the site once, and keeps both. The same steps as in `sites add`.
    pub async fn connect(&self, line: WithPassword) -> Line {
        let outcome = match self.rests(&line.address) {
            Some(outcome) => outcome,
            None => Box::pin(self.connect_it(&line)).await,
        };
        self.note(&line.address, &outcome);
        let (address, user) = (shown(&line.address), Some(safe_line(&line.user)));
        Line { number: line.line, address, name: None, user, outcome }
    }

    async fn connect_it(&self, line: &WithPassword) -> Outcome {
        let address = match self.parsed(&line.address) {
            Ok(address) => address,
            Err(outcome) => return outcome,
        };
        if line.password.expose_secret().is_empty() {
            return self.failed(&FaultText::line_without_password());
        }
        let before = self.settings.read().unwrap_or_default();
        if let Some(name) = self.network_of(&before, &address, line).await {
            return Outcome::PartOf(name);
        }
        let asked = Asked::site(&line.address, None, How::Listed, &before);
        let (said, heard) = mpsc::channel(4);
        let (sender, mut views) = mpsc::unbounded_channel();
        let show = move |view| {
            // It is received until the flow ends.
            let _ = sender.send(view);
        };
        let mut flow = Box::pin(drive(asked, self.surroundings(), heard, show));
        let mut last = None;
        let entry = loop {
            tokio::select! {
                biased;
                Some(view) = views.recv() => {
                    if view.phase == ConnectingPhase::Approval {
                        let (user, password) = (line.user.clone(), line.password.clone());
                        // A flow that is over hears nothing.
                        let _ = said.send(Heard::Said(Said::Paste { user, password })).await;
                    }
                    last = Some(view);
                }
                entry = &mut flow => break entry,
            }
        };
        while let Ok(view) = views.try_recv() {
            last = Some(view);
        }
        let (name, fault) = last.map(|view| (view.site, view.fault)).unwrap_or_default();
        match (entry, name, fault) {
            (Some(entry), Some(name), _) => self.connected(&before, &entry, name, line.line),
            (_, _, Some(fault)) => Outcome::Failed(Box::new(fault)),
            _ => self.failed(&FaultText::reading_stopped()),
        }
    }

    fn connected(&self, before: &Settings, entry: &Entry, name: String, number: u64) -> Outcome {
        if let Some(first) = self.first(&entry.rest_root, &entry.user, number) {
            return Outcome::Same(first);
        }
        let was_there = |site: &StoredSite| site.rest_root == entry.rest_root && site.name == name;
        if before.sites.iter().any(was_there) { Outcome::Known(name) } else { Outcome::Added(name) }
    }

    /// The connected network that the site of a line is part of. Asked only where one is on the same host.
    async fn network_of(
        &self,
        settings: &Settings,
        address: &Address,
        line: &WithPassword,
    ) -> Option<String> {
        let on_host = |site: &&StoredSite| site.network && host(&site.address) == host(&line.address);
        settings.sites.iter().find(on_host)?;
        let site = discover(&self.transport, address).await.ok()?;
        let credential = Credential::new(&line.user, line.password.clone()).ok()?;
        for connected in candidates(settings, &site.root) {
            if is_part(&self.transport, &connected, &site.root, &credential).await {
                return Some(safe_line(&connected.name));
            }
        }
        None
    }

    fn surroundings(&self) -> Surroundings<T> {
        Surroundings {
            transport: self.transport.clone(),
            keychain: Arc::clone(&self.keychain),
            this_run: Arc::default(),
            settings: self.settings.clone(),
            browser: Box::new(|_| false),
            clock: Arc::clone(&self.clock),
            links: false,
            words: self.words,
        }
    }
}
