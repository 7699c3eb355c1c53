//! From what comes back, or is pasted, to somebody who is signed in.

use presence::Time;
use protocol::ConnectingPhase;
use secrecy::SecretString;
use wordpress::{Credential, Discovered, Fault, Saying, saying};

use super::came::{Do, SignedIn, Stays, Verdict};
use super::machine::{Connecting, SignIn};
use super::returned::{Decided, Returned};
use super::steps::Step;
use super::{approval, trouble};
use crate::words::FaultText;

impl Connecting {
    pub(super) fn returned(&mut self, returned: Returned) -> Vec<Do> {
        let waits = self.phase == ConnectingPhase::Approval;
        let ours = self.ways.token.as_ref().is_some_and(|token| token.is(&returned.state));
        let (true, true, Some(site)) = (waits, ours, &self.site) else {
            return vec![Do::Reply(Verdict::Unasked)];
        };
        let (site_url, user, password) = match returned.decided {
            Decided::Rejected => {
                self.fault = Some(trouble::rejected());
                return vec![Do::Reply(Verdict::Rejected)];
            }
            Decided::Approved { site_url, user, password } => (site_url, user, password),
        };
        if !approval::belongs(site, &site_url) {
            self.fault = Some(trouble::other_site(&site_url, site.root.site_url().as_str()));
            return vec![Do::Reply(Verdict::OtherSite)];
        }
        match Credential::new(&user, password.clone()) {
            Ok(credential) => {
                self.steps.done(Step::Approval, saying!("sign-in-approved"));
                let sign_in = SignIn { credential, secret: password, made_for_us: true };
                let mut then = vec![Do::Reply(Verdict::Taken)];
                then.extend(self.take_sign_in(sign_in));
                then.extend(self.note());
                then
            }
            Err(error) => {
                self.fault = Some(trouble::unusable(error));
                vec![Do::Reply(Verdict::Unusable)]
            }
        }
    }

    pub(super) fn pasted(&mut self, user: &str, password: SecretString, now: Time) -> Vec<Do> {
        match Credential::new(user, password.clone()) {
            Ok(credential) => {
                self.steps.done(Step::Approval, saying!("password-given"));
                let mut then = self.take_sign_in(SignIn { credential, secret: password, made_for_us: false });
                then.extend(self.try_it());
                then
            }
            Err(error) if !self.asked.has_person() => self.fail(trouble::unusable(error)),
            Err(error) => {
                self.fault = Some(trouble::unusable(error));
                self.ways.tried_at = now;
                Vec::new()
            }
        }
    }

    /// Takes a sign-in. The ways are closed: what comes now was not asked for.
    fn take_sign_in(&mut self, sign_in: SignIn) -> Vec<Do> {
        self.phase = ConnectingPhase::Working;
        self.fault = None;
        self.steps.doing(Step::SignedIn, None);
        self.sign_in = Some(sign_in);
        self.ways.token.take().map(|_| Do::CloseWays).into_iter().collect()
    }

    /// Has it written down that there is a password on the site, before anything else is done.
    fn note(&mut self) -> Option<Do> {
        let (entry, made) = (self.entry()?, self.made()?);
        self.holds = true;
        Some(Do::Note(entry, made))
    }

    pub(super) fn was_noted(&mut self, noted: Result<(), Saying>) -> Vec<Do> {
        self.holds = false;
        self.noted = noted.is_ok();
        match noted {
            Ok(()) if self.leaving => self.cancelled(),
            Ok(()) => self.try_it(),
            Err(why) => self.fail(trouble::settings(&why)),
        }
    }

    /// Signs in.
    fn try_it(&mut self) -> Vec<Do> {
        let (Some(site), Some(sign_in)) = (&self.site, &self.sign_in) else { return Vec::new() };
        let (root, closed) = (site.root.clone(), site.index.closed_to_guests);
        vec![Do::SignIn { root, credential: sign_in.credential.clone(), closed }]
    }

    pub(super) fn signed_in(&mut self, who: SignedIn) -> Vec<Do> {
        let (Some(site), Some(sign_in)) = (&mut self.site, &self.sign_in) else { return Vec::new() };
        let user = sign_in.credential.user();
        if let Some(index) = who.index.clone() {
            site.index = index;
            if !site.index.has_presence() {
                let fault = FaultText::of(&plugin_missing(site));
                return self.fail(fault);
            }
            self.steps.done(Step::Plugin, saying!("plugin-active"));
        }
        if let Some(known) = &self.asked.again
            && known.user_id != 0
            && known.user_id != who.me.id.get()
        {
            let told = trouble::other_user(&known.name, &known.user, user);
            return self.fail(told);
        }
        let name = who.me.name.clone().unwrap_or_else(|| user.to_owned());
        self.steps.done(Step::SignedIn, saying!("signed-in-as", person = name));
        self.steps.doing(Step::Reading, None);
        let (site, credential) = (site.clone(), sign_in.credential.clone());
        let me = Box::new(who.me.clone());
        self.who = Some(who);
        vec![Do::Read { site, credential, me }]
    }

    /// That nobody is signed in looks the same for many reasons; a site that offers no application passwords tells this
    /// one by its index.
    fn switched_off(&self, fault: &Fault) -> Option<Fault> {
        let index = &self.site.as_ref()?.index;
        let offers = index.authorization.is_some() || index.closed_to_guests;
        match fault {
            Fault::NotSignedIn(evidence) if !offers => Some(Fault::ApplicationPasswordsOff(evidence.clone())),
            _ => None,
        }
    }

    pub(super) fn not_signed_in(&mut self, fault: &Fault, now: Time) -> Vec<Do> {
        let named = self.switched_off(fault);
        let told = FaultText::of(named.as_ref().unwrap_or(fault));
        if !self.asked.has_person() || !told.sign_in_needed {
            return self.fail(told);
        }
        if self.sign_in.take().is_some_and(|sign_in| sign_in.made_for_us) {
            self.stays.push(Stays { uuid: None, why: saying!("does-not-sign-in") });
        }
        self.fault = Some(told);
        self.steps.again_from(Step::Approval);
        self.ask_for_sign_in(now)
    }
}

/// That a site which tells has no presence plugin.
pub(crate) fn without_plugin(site: &Discovered) -> Option<Fault> {
    (!site.index.closed_to_guests && !site.index.has_presence()).then(|| plugin_missing(site))
}

/// The site has no presence plugin, or it is not active.
pub(super) fn plugin_missing(site: &Discovered) -> Fault {
    Fault::PluginMissing(wordpress::Evidence {
        origin: site.root.origin(),
        asked: wordpress::answer::Asked::Index,
        status: 200,
        code: None,
        page_title: None,
        retry_after: None,
    })
}
