//! From the first reading to a site that is remembered, and how a flow ends.

use protocol::ConnectingPhase;

use super::asked::How;
use super::came::{Do, Draft, FirstReading, NotKept, Remembered};
use super::machine::{Connecting, Keeping};
use super::steps::Step;
use super::{summary, trouble};
use crate::keychain::Entry;
use crate::settings::{Chosen, Muted, StoredSite, password_env_for};
use crate::words::FaultText;

impl Connecting {
    pub(super) fn was_read(&mut self, read: FirstReading) -> Vec<Do> {
        let Some(who) = &self.who else { return Vec::new() };
        let people = summary::people(&read.reading, who.me.id);
        let network = if read.network { ". Its network can be read as well" } else { "" };
        self.steps.done(Step::Reading, format!("Presence can be read: {people}{network}"));
        self.read = Some(read);
        if !self.asked.keep {
            let variable = self.asked.variable.as_deref().unwrap_or_default();
            self.steps.skipped(Step::Kept, format!("The password stays in the variable {variable}"));
            return self.remember();
        }
        self.keep()
    }

    pub(super) fn entry(&self) -> Option<Entry> {
        let (site, sign_in) = (self.site.as_ref()?, self.sign_in.as_ref()?);
        Some(Entry { rest_root: site.root.to_string(), user: sign_in.credential.user().to_owned() })
    }

    pub(super) fn keep(&mut self) -> Vec<Do> {
        let (Some(entry), Some(sign_in)) = (self.entry(), &self.sign_in) else { return Vec::new() };
        self.phase = ConnectingPhase::Working;
        self.fault = None;
        self.steps.doing(Step::Kept, None);
        vec![Do::Keep(entry, sign_in.secret.clone())]
    }

    pub(super) fn kept(&mut self, kept: Result<(), NotKept>) -> Vec<Do> {
        match kept {
            Ok(()) => {
                self.keeping = Keeping::Keychain;
                self.steps.done(Step::Kept, "The password is in the keychain".to_owned());
                self.remember()
            }
            Err(NotKept::Settings(why)) => self.fail(trouble::settings(&why)),
            Err(NotKept::Keychain(error)) if self.asked.how == How::Listed => {
                self.fail(trouble::keychain(&error))
            }
            Err(NotKept::Keychain(error)) if self.asked.has_person() => {
                self.phase = ConnectingPhase::Keychain;
                self.fault = Some(trouble::keychain(&error));
                Vec::new()
            }
            Err(NotKept::Keychain(error)) => {
                let why = trouble::keychain(&error).seen;
                self.steps.skipped(Step::Kept, format!("The password is not kept. {why}"));
                self.remember()
            }
        }
    }

    pub(super) fn keep_here(&mut self) -> Vec<Do> {
        let (Some(entry), Some(sign_in)) = (self.entry(), &self.sign_in) else { return Vec::new() };
        let secret = sign_in.secret.clone();
        self.phase = ConnectingPhase::Working;
        self.fault = None;
        if !self.asked.this_run {
            self.steps.skipped(Step::Kept, "The password is not kept".to_owned());
            return self.remember();
        }
        self.keeping = Keeping::ThisRun;
        let text = "The password is kept until Presence Tray ends".to_owned();
        self.steps.skipped(Step::Kept, text);
        let mut then = vec![Do::KeepHere(entry, secret)];
        then.extend(self.remember());
        then
    }

    pub(super) fn remember(&mut self) -> Vec<Do> {
        self.steps.doing(Step::Remembered, None);
        let Some(site) = self.draft() else { return Vec::new() };
        let (name, variable) = (self.asked.name.clone(), self.asked.variable.clone());
        vec![Do::Remember(Box::new(Draft { site, name, variable }))]
    }

    pub(super) fn draft(&self) -> Option<StoredSite> {
        let (site, sign_in, who) = (self.site.as_ref()?, self.sign_in.as_ref()?, self.who.as_ref()?);
        let name = self.asked.name.clone().unwrap_or_else(|| summary::default_name(site));
        Some(StoredSite {
            password_env: password_env_for(&name),
            name,
            // Not what was typed: that may hold a secret, or lead here only for now.
            address: site.root.site_url().to_string(),
            rest_root: site.root.to_string(),
            wordpress: site.index.url.clone(),
            user: sign_in.credential.user().to_owned(),
            user_id: who.me.id.get(),
            network: self.read.as_ref().is_some_and(|read| read.network),
            real_time: site.index.has_real_time_editing(),
            favourite: false,
            stopped: false,
            at_most_every: None,
            accepted_certificate: self.accepted_certificate(),
            password_uuid: who.password.as_ref().map(|password| password.uuid.clone()),
            muted: Muted::default(),
            watched: Chosen::default(),
            other: serde_json::Map::new(),
        })
    }

    pub(super) fn remembered(&mut self, remembered: Remembered) -> Vec<Do> {
        let Remembered { name, password_env, renewed, older } = remembered;
        let text = match renewed {
            true => format!("“{name}” was connected already: its password was renewed"),
            false => format!("Remembered as “{name}”"),
        };
        self.steps.done(Step::Remembered, text);
        self.name = Some(name);
        if let (Some(who), Some(read)) = (&self.who, &self.read) {
            self.next = vec![summary::shown(&who.me, &read.reading)];
            self.next.extend(summary::empty(&read.reading, who.me.id));
        }
        match self.keeping {
            Keeping::Keychain => {}
            Keeping::ThisRun => self.next.push(
                "When Presence Tray is started anew, sign in again, or start a keychain and do so now.".to_owned(),
            ),
            Keeping::Nowhere => self.next.push(format!(
                "The password is not stored. Give it each time in the variable {password_env}, with --passwords-stdin, or when asked."
            )),
        }
        let used = self.who.as_ref().and_then(|who| who.password.as_ref()).map(|password| &password.uuid);
        match (older, used, &self.site, &self.sign_in) {
            (Some(uuid), Some(used), Some(site), Some(sign_in)) if uuid != *used => {
                let (root, credential) = (site.root.clone(), sign_in.credential.clone());
                vec![Do::RevokeOlder { root, credential, uuid }]
            }
            _ => self.end(ConnectingPhase::Connected),
        }
    }

    pub(super) fn older_revoked(&mut self, revoked: bool) -> Vec<Do> {
        self.next.push(if revoked {
            "The password that it had before was revoked on the site.".to_owned()
        } else {
            "The password that it had before could not be revoked: remove it on your profile page on the site.".to_owned()
        });
        self.end(ConnectingPhase::Connected)
    }

    pub(super) fn fail(&mut self, fault: FaultText) -> Vec<Do> {
        self.steps.failed();
        self.fault = Some(fault);
        self.undone(ConnectingPhase::Failed)
    }

    pub(super) fn cancel(&mut self) -> Vec<Do> {
        if self.name.is_some() {
            // It is in the settings already; only an older password was to be revoked.
            return self.end(ConnectingPhase::Connected);
        }
        self.next = vec!["Nothing was connected.".to_owned()];
        self.undone(ConnectingPhase::Cancelled)
    }

    /// Ends, and leaves nothing behind: neither a secret here, nor a password there that was made for this flow.
    pub(super) fn undone(&mut self, phase: ConnectingPhase) -> Vec<Do> {
        let mut then: Vec<Do> = self.ways.token.take().map(|_| Do::CloseWays).into_iter().collect();
        // It may be in the keychain already, or on the way there.
        let entry = self.entry().filter(|_| self.read.is_some() && self.asked.keep);
        let made = self.sign_in.take().filter(|sign_in| sign_in.made_for_us);
        let give_back = made.zip(self.site.as_ref()).map(|(made, site)| (site.root.clone(), made.credential));
        if entry.is_some() || give_back.is_some() {
            then.push(Do::Undo { entry, give_back });
        }
        then.extend(self.end(phase));
        then
    }

    pub(super) fn end(&mut self, phase: ConnectingPhase) -> Vec<Do> {
        self.phase = phase;
        vec![Do::End]
    }
}
