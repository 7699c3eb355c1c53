//! From the first reading to a site that is remembered.

use protocol::ConnectingPhase;
use wordpress::{Credential, Spoken, saying};

use super::asked::How;
use super::came::{Do, Draft, FirstReading, Fresh, NotKept, NotRemembered, Remembered};
use super::machine::{Connecting, Keeping, SignIn};
use super::removal::profile_page;
use super::steps::Step;
use super::{approval, by_hand, summary, trouble};
use crate::keychain::{Entry, KeychainError};
use crate::settings::{Chosen, Made, Muted, Shown, StoredSite, password_env_for};
use crate::words::{FaultText, keychain_seen};

impl Connecting {
    pub(super) fn was_read(&mut self, read: FirstReading) -> Vec<Do> {
        let Some(who) = &self.who else { return Vec::new() };
        let people = summary::people(&read.reading, who.me.id);
        let text = match read.network {
            true => saying!("presence-and-network-read", people = people),
            false => saying!("presence-read", people = people),
        };
        self.steps.done(Step::Reading, text);
        self.read = Some(read);
        if !self.asked.keep {
            let variable = self.asked.variable.as_deref().unwrap_or_default();
            self.steps.skipped(Step::Kept, saying!("kept-in-variable", variable = variable));
            return self.remember();
        }
        self.refresh().unwrap_or_else(|| self.keep())
    }

    /// The password came in an address, which the browser may have written down: another one takes its place.
    fn refresh(&mut self) -> Option<Vec<Do>> {
        let (site, sign_in, who) = (self.site.as_ref()?, self.sign_in.as_ref()?, self.who.as_ref()?);
        if !sign_in.made_for_us {
            return None;
        }
        let (root, first) = (site.root.clone(), sign_in.credential.clone());
        let uuid = who.password.as_ref().map(|password| password.uuid.clone());
        let name = approval::app_name(&self.asked.computer);
        self.holds = true;
        self.steps.doing(Step::Kept, None);
        Some(vec![Do::Refresh { root, first, uuid, name }])
    }

    pub(super) fn was_refreshed(&mut self, fresh: Fresh) -> Vec<Do> {
        self.holds = false;
        self.stays.extend(fresh.stays);
        if let (Some(made), Some(sign_in), Some(who)) = (fresh.made, &mut self.sign_in, &mut self.who)
            && let Ok(credential) = Credential::new(sign_in.credential.user(), made.secret.clone())
        {
            *sign_in = SignIn { credential, secret: made.secret, made_for_us: true };
            who.password = Some(made.password);
        }
        if self.leaving { self.cancelled() } else { self.keep() }
    }

    pub(super) fn entry(&self) -> Option<Entry> {
        let (site, sign_in) = (self.site.as_ref()?, self.sign_in.as_ref()?);
        Some(Entry { rest_root: site.root.to_string(), user: sign_in.credential.user().to_owned() })
    }

    /// What this program's passwords are called on the site, and those that were made there for this flow.
    pub(super) fn made(&self) -> Option<Made> {
        let site = self.site.as_ref()?;
        let page = profile_page(&site.root, site.index.url.as_deref());
        let made_for_us = self.sign_in.as_ref().is_some_and(|sign_in| sign_in.made_for_us);
        let used = self.who.as_ref().filter(|_| made_for_us).and_then(|who| who.password.as_ref());
        let stays = self.stays.iter().filter_map(|stays| stays.uuid.clone());
        let uuids = stays.chain(used.map(|password| password.uuid.clone())).collect();
        let name = approval::app_name(&self.asked.computer);
        Some(Made { name, page: page.to_string(), uuids, kept: false })
    }

    fn whole_draft(&self, not_in_keychain: bool) -> Option<Box<Draft>> {
        let site = StoredSite { not_in_keychain, ..self.draft()? };
        let (name, variable) = (self.asked.name.clone(), self.asked.variable.clone());
        let ours = self.sign_in.as_ref()?.made_for_us;
        Some(Box::new(Draft { site, name, variable, made: self.made()?, ours }))
    }

    pub(super) fn keep(&mut self) -> Vec<Do> {
        let (Some(draft), Some(sign_in)) = (self.whole_draft(false), &self.sign_in) else {
            return Vec::new();
        };
        let secret = sign_in.secret.clone();
        self.phase = ConnectingPhase::Working;
        self.fault = None;
        (self.holds, self.noted) = (true, true);
        self.steps.doing(Step::Kept, None);
        vec![Do::Keep(draft, secret)]
    }

    pub(super) fn kept(&mut self, kept: Result<Remembered, NotKept>) -> Vec<Do> {
        self.holds = false;
        match kept {
            Ok(remembered) => {
                self.keeping = Keeping::Keychain;
                self.steps.done(Step::Kept, saying!("kept-in-keychain"));
                self.remembered(remembered)
            }
            Err(NotKept::Left) => self.cancelled(),
            Err(NotKept::Keychain(_)) if self.leaving => self.cancelled(),
            Err(NotKept::Site(why)) => self.not_remembered(&why),
            Err(NotKept::Keychain(error)) if self.asked.how == How::Listed => {
                self.fail(FaultText::not_kept(&error))
            }
            Err(NotKept::Keychain(error)) if self.asked.has_person() => {
                self.phase = ConnectingPhase::Keychain;
                self.fault = Some(FaultText::not_kept(&error));
                Vec::new()
            }
            Err(NotKept::Keychain(error)) => {
                let why = keychain_seen(&error);
                self.steps.skipped(Step::Kept, saying!("kept-nowhere-why", why = why));
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
            self.steps.skipped(Step::Kept, saying!("kept-nowhere"));
            return self.remember();
        }
        self.keeping = Keeping::ThisRun;
        self.steps.skipped(Step::Kept, saying!("kept-until-end"));
        let mut then = vec![Do::KeepHere(entry, secret)];
        then.extend(self.remember());
        then
    }

    pub(super) fn remember(&mut self) -> Vec<Do> {
        self.steps.doing(Step::Remembered, None);
        let (Some(draft), Some(sign_in)) = (self.whole_draft(true), &self.sign_in) else { return Vec::new() };
        let variable = (!self.asked.keep).then(|| sign_in.secret.clone());
        self.holds = true;
        vec![Do::Remember { draft, variable }]
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
            not_in_keychain: false,
            password_uuid: who.password.as_ref().map(|password| password.uuid.clone()),
            muted: Muted::default(),
            watched: Chosen::default(),
            shown: Shown::default(),
            other: serde_json::Map::new(),
        })
    }

    pub(super) fn not_remembered(&mut self, why: &NotRemembered) -> Vec<Do> {
        self.holds = false;
        self.fail(match why {
            NotRemembered::NameTaken(name) => trouble::name_taken(name),
            NotRemembered::Settings(why) => trouble::settings(why),
        })
    }

    pub(super) fn remembered(&mut self, remembered: Remembered) -> Vec<Do> {
        self.holds = false;
        let Remembered { name, password_env, renewed, older, cleared } = remembered;
        let used = self.who.as_ref().and_then(|who| who.password.as_ref()).map(|password| &password.uuid);
        let text = match (renewed, &older, used) {
            (false, ..) => saying!("remembered-as", site = &name),
            (true, Some(older), Some(used)) if older == used => {
                saying!("known-same-password", site = &name)
            }
            (true, Some(_), Some(_)) => saying!("known-renewed", site = &name),
            (true, ..) => saying!("known-again", site = &name),
        };
        self.steps.done(Step::Remembered, text);
        let not_known = older.is_some() && used.is_none();
        let older = older.filter(|older| used.is_some_and(|used| used != older));
        self.next = self.told(&password_env, cleared);
        if let (true, Some(made)) = (not_known, self.made()) {
            self.next.extend(by_hand::perhaps_older(&made));
        }
        self.name = Some(name);
        match (older, &self.site, &self.sign_in) {
            (Some(uuid), Some(site), Some(sign_in)) => {
                let (root, credential) = (site.root.clone(), sign_in.credential.clone());
                self.holds = true;
                vec![Do::RevokeOlder { root, credential, uuid }]
            }
            _ => self.end(ConnectingPhase::Connected),
        }
    }

    /// What will be seen, and where the password is. `variable`: the one that can hold it.
    fn told(&self, variable: &str, cleared: Option<Result<(), KeychainError>>) -> Vec<Spoken> {
        let mut told: Vec<Spoken> = Vec::new();
        if let (Some(who), Some(read)) = (&self.who, &self.read) {
            told.push(summary::shown(&who.me, &read.reading).into());
            told.extend(summary::empty(&read.reading, who.me.id).map(Spoken::from));
        }
        match self.keeping {
            Keeping::Keychain => {}
            Keeping::ThisRun => told.push(saying!("kept-for-this-run").into()),
            Keeping::Nowhere => told.push(saying!("not-stored", variable = variable).into()),
        }
        told.extend(cleared.map(|cleared| match cleared {
            Ok(()) => Spoken::from(saying!("before-taken-out")),
            Err(error) => saying!("before-may-stay", why = keychain_seen(&error), variable = variable).into(),
        }));
        told
    }
}
