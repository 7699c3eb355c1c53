//! What the user asks for with one click.

use std::time::Duration;

use presence::{PostRef, UserId};
use url::Url;
use wordpress::Saying;

use super::{Controller, Desktop, addresses, pauses};
use crate::action::Action;
use crate::notices::{Notice, NoticeId, Urgency};
use crate::settings::{Paused, QuietHours};
use crate::terminal::safe_line;
use crate::watching::WatchedSite;
use crate::words::{Moments, Words};

/// What this program says of itself has one notification; those of the board are named from 1 on.
const SPOKEN: NoticeId = NoticeId(0);
/// How long a snoozed post is silent.
const SNOOZE: Duration = Duration::from_secs(60 * 60);

impl<D: Desktop> Controller<D> {
    /// Does what the user asks for. What is about a site that is gone meanwhile is passed over.
    pub(super) fn asked(&mut self, action: Action, moments: &Moments) {
        match action {
            Action::OpenPost { site, post } => self.open(site, |site| addresses::post(site, &post)),
            Action::OpenScreen { site, person } => {
                self.open(site, |site| screen_of(site, person, moments));
            }
            Action::OpenDashboard { site } => self.open(site, addresses::dashboard),
            Action::OpenSubSite { site, blog_id } => {
                self.open(site, |site| addresses::sub_site(site, blog_id));
            }
            Action::CopyLink { site, post } => {
                if let Some(address) = self.address(site, |site| addresses::post(site, &post)) {
                    self.desktop.copy(address.as_str());
                }
            }
            Action::LetGo { site, post } => {
                if let Some(watched) = self.watching.site_mut(site) {
                    watched.let_go(&post);
                }
                self.silence(site, Some(&post));
            }
            Action::MutePost { site, post, muted } => {
                self.change_site(site, moments, |stored| stored.muted.chosen.set_post(&post, muted));
                if muted {
                    self.silence(site, Some(&post));
                }
            }
            Action::MutePerson { site, person, muted } => {
                self.change_site(site, moments, |stored| stored.muted.chosen.set_person(person, muted));
                if muted {
                    self.silence_person(site, person, moments);
                }
            }
            Action::MuteSite { site, muted } => {
                self.change_site(site, moments, |stored| {
                    stored.muted.site = muted;
                    stored.muted.until = None;
                });
                if muted {
                    self.silence(site, None);
                }
            }
            Action::WatchPerson { site, person, watched } => {
                self.change_site(site, moments, |stored| stored.watched.set_person(person, watched));
            }
            Action::WatchPost { site, post, watched } => {
                self.change_site(site, moments, |stored| stored.watched.set_post(&post, watched));
            }
            Action::AwaitPost { site, post, awaited } => self.wait_for(site, &post, awaited, moments),
            Action::Snooze { site, post } => self.snooze(site, &post, moments),
            Action::EndSnooze { site, post } => {
                if let Some(watched) = self.watching.site_mut(site) {
                    watched.end_snooze(&post, moments.now);
                }
            }
            Action::Focus { site } => self.focus_on(site),
            Action::Favourite { site, favourite } => {
                self.change_site(site, moments, |stored| stored.favourite = favourite);
            }
            Action::StopReading { site, stopped } => self.stop_reading(site, stopped, moments),
            Action::ReadNow { site } => self.read_now(site, moments),
            Action::OpenKeychain => self.open_keychain(),
            Action::Pause(pause) => {
                self.pause(Some(pauses::end_of(pause, moments)), moments);
                self.chosen_pause = Some(pause);
            }
            Action::Resume => {
                self.pause(None, moments);
            }
            Action::KeepQuiet(hours) => self.keep_quiet(hours, moments),
            Action::ShowFault { site } => self.show_fault(site),
            Action::OpenWindow(page) => self.open_window(page),
            Action::Quit => self.ended = true,
        }
    }

    fn address(&self, site: usize, of: impl FnOnce(&WatchedSite) -> Option<Url>) -> Option<Url> {
        of(self.watching.sites().get(site).filter(|site| !site.removed)?)
    }

    /// Opens an address of a site in the browser.
    pub(super) fn open(&mut self, site: usize, of: impl FnOnce(&WatchedSite) -> Option<Url>) {
        if let Some(address) = self.address(site, of) {
            self.desktop.open(address.as_str());
        }
    }

    /// Something that the user asked for could not be done.
    pub(super) fn tell_trouble(&mut self, what: &Saying, why: impl Fn(Words) -> String) {
        let english = Words::english();
        self.desktop.say(&format!("{}: {}", english.says(what), why(english)));
        self.speak(self.words.says(what), why(self.words), None);
    }

    /// Says something of this program's own in a notification, in the place of what it said last.
    pub(super) fn speak(&mut self, title: String, body: String, on_click: Option<Action>) {
        let (urgency, buttons) = (Urgency::Low, Vec::new());
        self.notify(Notice { id: SPOKEN, title, body, urgency, heard: true, on_click, buttons });
    }

    /// Notifications about a post, or a site, are not wanted any more.
    pub(super) fn silence(&mut self, site: usize, post: Option<&PostRef>) {
        let listeners = self.watching.audience_mut();
        let effects = match post {
            Some(post) => listeners.board.forget_post(site, post),
            None => listeners.board.forget_site(site),
        };
        listeners.effects(effects);
    }

    fn silence_person(&mut self, site: usize, person: UserId, moments: &Moments) {
        let (sites, listeners) = self.watching.parts_mut();
        if let Some(watched) = sites.get(site) {
            let effects = listeners.board.forget_person(site, person, watched.roster(), moments);
            listeners.effects(effects);
        }
    }

    fn snooze(&mut self, site: usize, post: &PostRef, moments: &Moments) {
        if let Some(watched) = self.watching.site_mut(site) {
            watched.snooze(post, moments.now + SNOOZE);
        }
        self.silence(site, Some(post));
    }

    /// It is told once when nobody is in the post any more; until then the site is read as if somebody looked at it.
    pub(super) fn wait_for(&mut self, site: usize, post: &PostRef, awaited: bool, moments: &Moments) {
        let Some(watched) = self.watching.site_mut(site) else { return };
        watched.wait_for(post, awaited);
        if let Some(sooner) = watched.hurry(moments.now).filter(|_| awaited) {
            self.desktop.hurry(site, sooner);
        }
    }

    fn focus_on(&mut self, site: Option<usize>) {
        self.focus = site.filter(|site| self.is_there(*site));
        let name = self.focus.and_then(|site| self.stored.get(site)).map(|stored| stored.name.clone());
        self.remember(&mut |settings| settings.focus.clone_from(&name));
        self.look_at_focus();
    }

    fn stop_reading(&mut self, site: usize, stopped: bool, moments: &Moments) {
        if !self.is_there(site) {
            return;
        }
        self.change_site(site, moments, |stored| stored.stopped = stopped);
        self.end(site);
        if stopped {
            self.silence(site, None);
        } else {
            self.begin(site, Duration::ZERO, moments);
        }
    }

    /// Reads a site now, or all of them.
    pub(super) fn read_now(&mut self, site: Option<usize>, moments: &Moments) {
        let one_is_meant = site.is_some();
        let all = 0..self.stored.len();
        for site in all.filter(|one| site.is_none_or(|site| site == *one)) {
            if self.wants_keychain(site) {
                self.look_up_now(site);
                continue;
            }
            let Some(watched) = self.watching.site_mut(site).filter(|site| !site.stopped && !site.removed)
            else {
                continue;
            };
            if !watched.may_be_tried(moments.now) {
                continue;
            }
            // A site that refused the sign-in is asked again only if it is meant itself.
            if watched.is_at_rest() {
                if !one_is_meant {
                    continue;
                }
                self.end(site);
                self.begin(site, Duration::ZERO, moments);
            } else if let Some(sooner) = watched.hurry(moments.now) {
                self.desktop.hurry(site, sooner);
            }
        }
    }

    /// Alerts are paused until then, or are not. Tells whether that is remembered after the program ends.
    pub(super) fn pause(&mut self, paused: Option<Paused>, moments: &Moments) -> bool {
        self.alerts.paused = paused;
        self.chosen_pause = None;
        // Whoever resumes in quiet hours wants to be told in spite of them.
        self.loud_until = match paused {
            None => pauses::quiet_hours_end(&self.alerts, moments),
            Some(_) => None,
        };
        let remembered = self.remember(&mut |settings| settings.alerts.paused = paused);
        self.follow_pauses(moments);
        remembered
    }

    /// Alerts are silent at this time of every day.
    fn keep_quiet(&mut self, hours: Option<QuietHours>, moments: &Moments) {
        self.alerts.quiet_hours.clone_from(&hours);
        self.loud_until = None;
        self.remember(&mut |settings| settings.alerts.quiet_hours.clone_from(&hours));
        self.follow_pauses(moments);
    }

    /// Says what is wrong with a site, and what to do.
    fn show_fault(&mut self, site: usize) {
        let Some(watched) = self.watching.sites().get(site) else { return };
        let Some(fault) = watched.fault() else { return };
        let title = format!("{}: {}", safe_line(&watched.name), self.words.says(&fault.short));
        let body = self.words.sentences([&fault.seen, &fault.remedy]);
        self.speak(title, body, Some(Action::OpenDashboard { site }));
    }
}

/// The screen that somebody is on: of a post, where they are in one.
fn screen_of(site: &WatchedSite, person: UserId, moments: &Moments) -> Option<Url> {
    let people = site.roster().people(moments.now);
    let Some(one) = people.into_iter().find(|one| one.person.id == person) else {
        return addresses::dashboard(site);
    };
    match one.posts.first() {
        Some(post) => addresses::post(site, post),
        None => addresses::screen(site, one.place.as_ref()),
    }
}
