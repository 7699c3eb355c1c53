//! Where the passwords of sites come from, without the loop waiting for them: what is known at once, otherwise the
//! keychain, whose answer comes as an event.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use presence::Time;
use secrecy::SecretString;

use super::{Controller, Desktop};
use crate::connection::complete;
use crate::keychain::{Asking, Entry, KeychainError};
use crate::words::{FaultText, Moments};

/// A keychain that is locked or not there is tried again after these pauses, the last one for ever: often at first,
/// as it is unlocked or started soon after the user signed in to the computer; then seldom enough to cost nothing.
const PAUSES: [Duration; 4] =
    [Duration::from_secs(5), Duration::from_secs(10), Duration::from_secs(20), Duration::from_secs(30)];

/// Names a question to the keychain; an older one about the same site is not waited for any more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LookUp(u64);

#[derive(Clone, Copy, Debug)]
struct Question {
    name: LookUp,
    asking: Asking,
    /// Over which time the first reading may be spread.
    spread: Duration,
}

/// The passwords that are not known yet.
#[derive(Debug, Default)]
pub(super) struct LookUps {
    last: LookUp,
    /// The questions that are not answered.
    under_way: BTreeMap<usize, Question>,
    /// The sites that the keychain could not answer for; it may later.
    waiting: BTreeSet<usize>,
    /// The one that was tried last.
    tried: Option<usize>,
    tries: usize,
    again_at: Option<Time>,
}

impl LookUps {
    /// When the keychain is tried again.
    pub(super) fn due(&self) -> Option<Time> {
        self.again_at
    }

    /// The site needs no password any more.
    pub(super) fn forget(&mut self, site: usize) {
        self.under_way.remove(&site);
        self.waiting.remove(&site);
        if self.waiting.is_empty() {
            (self.again_at, self.tries, self.tried) = (None, 0, None);
        }
    }

    fn begin(&mut self, site: usize, spread: Duration, asking: Asking) -> LookUp {
        self.last.0 += 1;
        let name = self.last;
        self.under_way.insert(site, Question { name, asking, spread });
        name
    }

    /// An answer is there: the question, if it is still waited for.
    fn end(&mut self, site: usize, name: LookUp) -> Option<Question> {
        let question = *self.under_way.get(&site).filter(|question| question.name == name)?;
        self.under_way.remove(&site);
        Some(question)
    }

    fn wait(&mut self, now: Time) {
        if !self.waiting.is_empty() && self.again_at.is_none_or(|at| at <= now) {
            let pause = PAUSES.get(self.tries).or(PAUSES.last()).copied().unwrap_or_default();
            self.tries += 1;
            self.again_at = Some(now + pause);
        }
    }

    /// Whether the user is being asked.
    fn asks(&self) -> bool {
        self.under_way.values().any(|question| question.asking == Asking::TheUser)
    }

    /// The next site to try the keychain with: one stands for all, another one each time.
    fn next_try(&mut self) -> Option<usize> {
        let after = self.tried.map_or(0, |site| site + 1);
        let next = self.waiting.range(after..).next().or_else(|| self.waiting.first()).copied();
        self.tried = next;
        next
    }
}

impl<D: Desktop> Controller<D> {
    /// Reads a site from now on, where it may be and can be, as soon as its password is known.
    pub(super) fn begin(&mut self, site: usize, spread: Duration, moments: &Moments) {
        let Some(stored) = self.stored.get(site).filter(|stored| !stored.stopped) else { return };
        if self.removing.contains(&site) {
            return;
        }
        if let Err(fault) = complete(stored) {
            return self.refuse(site, *fault, moments);
        }
        match self.desktop.password(stored) {
            Some(password) => self.connect(site, password, spread, moments),
            None => self.look_up(site, spread, Asking::Never),
        }
    }

    fn connect(&mut self, site: usize, password: SecretString, spread: Duration, moments: &Moments) {
        self.look_ups.forget(site);
        let Some(stored) = self.stored.get(site) else { return };
        match self.desktop.connect(site, stored, password) {
            Ok(()) => {
                if let Some(order) = self.watching.begin(site, spread, moments.now) {
                    self.desktop.order(site, order);
                }
            }
            Err(fault) => self.refuse(site, *fault, moments),
        }
    }

    fn look_up(&mut self, site: usize, spread: Duration, asking: Asking) {
        let Some(stored) = self.stored.get(site) else { return };
        let question = self.look_ups.begin(site, spread, asking);
        self.desktop.look_up(site, question, Entry::of(stored), asking);
    }

    /// The keychain answered.
    pub(super) fn looked_up(
        &mut self,
        site: usize,
        question: LookUp,
        answer: Result<Option<SecretString>, KeychainError>,
        moments: &Moments,
    ) {
        let Some(Question { asking, spread, .. }) = self.look_ups.end(site, question) else { return };
        match answer {
            Ok(Some(password)) => {
                self.listen_to(site);
                // Its listeners never end.
                let _ = self.watching.recover(site, moments.now);
                self.connect(site, password, spread, moments);
                self.look_up_waiting();
            }
            Ok(None) => {
                self.look_ups.forget(site);
                let Some(stored) = self.stored.get(site) else { return };
                let fault = FaultText::password_missing(&stored.name, &stored.password_env);
                self.refuse(site, fault, moments);
                self.look_up_waiting();
            }
            Err(why) => {
                // A no to the question of a keychain that asks about each program is not followed by the same
                // question. Whoever closed the dialog that unlocks it may unlock it otherwise.
                if why == KeychainError::Denied && asking == Asking::Never {
                    self.look_ups.waiting.remove(&site);
                } else {
                    self.look_ups.waiting.insert(site);
                }
                self.look_ups.wait(moments.now);
                let Some(stored) = self.stored.get(site) else { return };
                let fault = FaultText::keychain(&why, &stored.password_env);
                let known = self.watching.sites().get(site).and_then(|site| site.fault());
                if known != Some(&fault) {
                    self.refuse(site, fault, moments);
                }
            }
        }
    }

    /// The keychain is open: all that wait for it are looked up.
    fn look_up_waiting(&mut self) {
        for site in std::mem::take(&mut self.look_ups.waiting) {
            self.look_up(site, Duration::ZERO, Asking::Never);
        }
        (self.look_ups.again_at, self.look_ups.tries) = (None, 0);
    }

    /// Tries the keychain again, if it is time to.
    pub(super) fn try_keychain(&mut self, moments: &Moments) {
        if self.look_ups.again_at.is_none_or(|at| at > moments.now) {
            return;
        }
        if !self.look_ups.under_way.is_empty() {
            // It has not answered yet: the user is being asked.
            self.look_ups.wait(moments.now);
            return;
        }
        self.look_ups.again_at = None;
        if let Some(site) = self.look_ups.next_try() {
            self.look_up(site, Duration::ZERO, Asking::Never);
        }
    }

    /// Whether the keychain is what keeps a site from being read.
    pub(super) fn wants_keychain(&self, site: usize) -> bool {
        let watched = self.watching.sites().get(site).filter(|site| !site.removed && !site.stopped);
        watched.and_then(|site| site.fault()).is_some_and(FaultText::is_about_keychain)
    }

    /// The user wants a site to be read that waits for the keychain.
    pub(super) fn look_up_now(&mut self, site: usize) {
        (self.look_ups.again_at, self.look_ups.tries) = (None, 0);
        self.look_up(site, Duration::ZERO, Asking::Never);
    }

    /// The user wants the keychain to be opened: they may be asked once, and one site stands for all.
    pub(super) fn open_keychain(&mut self) {
        let wanting: Vec<usize> = (0..self.stored.len()).filter(|site| self.wants_keychain(*site)).collect();
        let Some(first) = wanting.first().filter(|_| !self.look_ups.asks()) else { return };
        // Those that were refused before are looked up as well once it is open.
        self.look_ups.waiting.extend(&wanting);
        self.look_up(*first, Duration::ZERO, Asking::TheUser);
    }
}
