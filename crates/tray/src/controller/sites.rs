//! The sites of the settings as the loop watches them.

use std::time::Duration;

use wordpress::saying;

use super::{Controller, Desktop, pauses};
use crate::connection::{policy, watched};
use crate::logbook::{LogLevel, entries};
use crate::settings::{Settings, StoredSite};
use crate::watching::{News, START_SPREAD};
use crate::words::errors::of_settings;
use crate::words::{FaultText, Moments, Words, finding};

impl<D: Desktop> Controller<D> {
    /// Watches all sites of the settings.
    pub(super) fn watch_all(&mut self, moments: &Moments) {
        let spread = START_SPREAD.saturating_mul(u32::try_from(self.stored.len()).unwrap_or(u32::MAX));
        for site in 0..self.stored.len() {
            if let Some(stored) = self.stored.get(site) {
                self.watching.add(watched(stored, policy(stored, &self.alerts, None, moments.wall)));
            }
            self.begin(site, spread, moments);
        }
        self.look_at_focus();
    }

    /// A site can not be read, and it is known why.
    pub(super) fn refuse(&mut self, site: usize, fault: FaultText, moments: &Moments) {
        self.listen_to(site);
        let _ = self.watching.refuse(site, fault, moments.now);
    }

    /// Does not read a site any more for now.
    pub(super) fn end(&mut self, site: usize) {
        self.look_ups.forget(site);
        self.desktop.disconnect(site);
        if let Some(watched) = self.watching.site_mut(site) {
            watched.rest();
        }
    }

    /// Changes what is remembered of a site, here and in the settings.
    pub(super) fn change_site(&mut self, site: usize, moments: &Moments, change: impl Fn(&mut StoredSite)) {
        let Some(stored) = self.stored.get_mut(site) else { return };
        change(stored);
        let key = (stored.rest_root.clone(), stored.user.clone());
        self.remember(&mut |settings| {
            let same = |known: &&mut StoredSite| (&known.rest_root, &known.user) == (&key.0, &key.1);
            if let Some(known) = settings.sites.iter_mut().find(same) {
                change(known);
            }
        });
        if let (Some(stored), Some(watched)) = (self.stored.get(site), self.watching.site_mut(site)) {
            watched.favourite = stored.favourite;
            watched.stopped = stored.stopped;
        }
        self.follow_pauses(moments);
    }

    /// Changes the settings file; where that fails, what was changed lasts until the program ends. Tells whether it
    /// did not.
    pub(super) fn remember(&mut self, change: &mut dyn FnMut(&mut Settings)) -> bool {
        let changed = self.desktop.change_settings(change);
        if let Err(error) = &changed {
            let why = saying!("trouble-setting-why", why = of_settings(error));
            self.tell_trouble(&saying!("trouble-setting"), |words| words.says(&why));
        }
        self.tell_findings();
        changed.is_ok()
    }

    /// Tells what was found wrong with the settings file: in one notification, as the next one takes its place.
    pub(super) fn tell_findings(&mut self) {
        let findings = self.desktop.settings_findings();
        if findings.is_empty() {
            return;
        }
        entries::findings(findings.len());
        let said = |words| {
            let said: Vec<String> = findings.iter().map(|found| finding(found, words)).collect();
            said.join("\n")
        };
        self.tell_trouble(&saying!("trouble-settings"), said);
    }

    /// What the user wants to be told, as it is now, for every site.
    pub(super) fn follow_pauses(&mut self, moments: &Moments) {
        let silent = pauses::silent(&self.alerts, self.loud_until, moments);
        let paused_until = pauses::paused_until(silent, moments);
        for (site, stored) in self.stored.iter().enumerate() {
            if let Some(watched) = self.watching.site_mut(site) {
                watched.set_policy(policy(stored, &self.alerts, paused_until, moments.wall));
                watched.set_mine_for(self.posts.mine_for());
            }
        }
        let silences = self.stored.iter().filter_map(|stored| stored.muted.until);
        let next = silences.filter(|until| *until > moments.wall).min();
        let all = pauses::next_change(&self.alerts, self.loud_until, moments);
        self.pause_changes = all.into_iter().chain(next.map(|until| pauses::moment(until, moments))).min();
    }

    /// The site in focus is read as if somebody looked at it all the time.
    pub(super) fn look_at_focus(&mut self) {
        for site in 0..self.stored.len() {
            let in_focus = self.focus == Some(site);
            if let Some(watched) = self.watching.site_mut(site) {
                watched.look_at(in_focus);
            }
        }
    }

    fn follow_log(&mut self, level: LogLevel) {
        if self.log_level != level {
            self.log_level = level;
            self.desktop.log(level);
            entries::level(level);
        }
    }

    /// Takes in settings that were changed. `anew`: whether a site that is to be read as before is begun anew, such as
    /// with another password; it is told whether the site refused the sign-in, which is not tried again for nothing.
    pub(super) fn reload(
        &mut self,
        settings: Settings,
        anew: impl Fn(&StoredSite, bool) -> bool,
        moments: &Moments,
    ) {
        let Settings { sites, alerts, posts, away, focus, language, shortcut, avatars, log_level, .. } =
            settings;
        self.settings_changes += 1;
        self.want_shortcut(shortcut);
        self.follow_log(log_level);
        self.follow_avatars(avatars);
        self.words = self.desktop.words(language);
        self.watching.audience_mut().board.speak(self.words);
        self.watching.audience_mut().away.words = self.words;
        self.watching.audience_mut().decisions.words = self.words;
        (self.alerts, self.posts, self.away) = (alerts, posts, away);
        let same = |a: &StoredSite, b: &StoredSite| a.rest_root == b.rest_root && a.user == b.user;
        for site in 0..self.stored.len() {
            let Some(known) = self.stored.get(site) else { continue };
            let gone = self.watching.sites().get(site).is_some_and(|watched| watched.removed);
            if !gone && !sites.iter().any(|new| same(new, known)) {
                self.remove(site);
            }
        }
        for new in sites {
            let there = |site: usize| self.watching.sites().get(site).is_some_and(|watched| !watched.removed);
            let known = (0..self.stored.len())
                .find(|site| there(*site) && self.stored.get(*site).is_some_and(|known| same(known, &new)));
            match known {
                Some(site) => self.renew(site, new, &anew, moments),
                None => {
                    let site =
                        self.watching.add(watched(&new, policy(&new, &self.alerts, None, moments.wall)));
                    self.stored.push(new);
                    self.begin(site, Duration::ZERO, moments);
                }
            }
        }
        let name = focus.as_deref();
        let here = self.watching.sites().iter();
        self.focus =
            name.and_then(|name| here.enumerate().position(|(_, site)| !site.removed && site.name == name));
        self.look_at_focus();
        self.follow_pauses(moments);
    }

    /// What is remembered of a site is otherwise now.
    fn renew(
        &mut self,
        site: usize,
        new: StoredSite,
        anew: &impl Fn(&StoredSite, bool) -> bool,
        moments: &Moments,
    ) {
        let Some(known) = self.stored.get_mut(site) else { return };
        let changed = known.is_read_otherwise(&new);
        let stopped = (known.stopped, new.stopped);
        *known = new;
        let Some(watched) = self.watching.site_mut(site) else { return };
        watched.name.clone_from(&known.name);
        watched.set_floor(known.floor());
        watched.shown.clone_from(&known.shown);
        watched.favourite = known.favourite;
        watched.stopped = known.stopped;
        let refused = watched.fault().is_some_and(|fault| fault.sign_in_needed);
        let anew = changed || anew(known, refused);
        match stopped {
            (false, true) => self.end(site),
            (true, false) => self.begin(site, Duration::ZERO, moments),
            (false, false) if anew => {
                self.end(site);
                self.begin(site, Duration::ZERO, moments);
            }
            _ => {}
        }
    }

    fn remove(&mut self, site: usize) {
        self.end(site);
        if let Some(watched) = self.watching.site_mut(site) {
            watched.removed = true;
        }
        let listeners = self.watching.audience_mut();
        let effects = listeners.board.forget_site(site);
        listeners.effects(effects);
    }

    /// Whether the site is there, and not only its place.
    pub(super) fn is_there(&self, site: usize) -> bool {
        self.watching.sites().get(site).is_some_and(|site| !site.removed)
    }

    /// Tells a client what a site is like now.
    pub(super) fn first_news(&self, site: usize, moments: &Moments, words: Words) -> Option<super::Answer> {
        let watched = self.watching.sites().get(site)?;
        let news = match watched.fault() {
            Some(fault) => News::Fault(fault),
            None => {
                watched.roster().read_at()?;
                News::Site
            }
        };
        super::Listeners::news(news, watched, moments.now, moments, words)
    }
}
