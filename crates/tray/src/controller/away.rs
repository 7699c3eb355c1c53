//! “What happened while I was away?”: what mattered, in memory only. It says what happened when, and never how long
//! somebody was where.

use std::collections::VecDeque;
use std::time::Duration;

use presence::Time;
use presence::alerts::Silence;
use presence::transition::Transition;
use protocol::{Away, AwayEntry, AwayKind, VERSION};

use super::{Controller, Desktop, pauses};
use crate::settings::AwaySettings;
use crate::terminal::safe_line;
use crate::watching::{News, WatchedSite};
use crate::words::{self, Moments, Words};

/// So much is kept.
const KEPT: usize = 200;
/// So long nothing of the user's is open before they are away: one who goes from one page to another is seen nowhere
/// for a while, and a site without a post of theirs is read every few minutes.
const NOTHING_OPEN_FOR: Duration = Duration::from_secs(5 * 60);

/// What happened while the user was away.
#[derive(Debug)]
pub(super) struct AwayLog {
    /// The language of what is told.
    pub words: Words,
    settings: AwaySettings,
    /// Since when nothing of theirs is open on any site, as far as is known.
    nothing_open_since: Option<Time>,
    /// Since when alerts are silent.
    silent_since: Option<Time>,
    /// The news of this moment are what is found after the computer slept.
    pub woken: bool,
    /// When they went, the first time of which something is told.
    since: Option<Time>,
    entries: VecDeque<Entry>,
    /// How much happened, with what is not kept any more.
    happened: usize,
}

#[derive(Debug)]
struct Entry {
    at: Time,
    site: String,
    kind: AwayKind,
    text: String,
}

impl AwayLog {
    pub fn new(words: Words) -> AwayLog {
        AwayLog {
            words,
            settings: AwaySettings::default(),
            nothing_open_since: None,
            silent_since: None,
            woken: false,
            since: None,
            entries: VecDeque::new(),
            happened: 0,
        }
    }

    /// How it stands with the user. `here`: whether something of theirs is open anywhere, where that is known.
    pub fn follow(&mut self, settings: &AwaySettings, here: Option<bool>, silent: bool, now: Time) {
        self.settings.clone_from(settings);
        self.nothing_open_since = match here {
            Some(false) => self.nothing_open_since.or(Some(now)),
            Some(true) => None,
            // What is not known now stays as it was.
            None => self.nothing_open_since,
        };
        self.silent_since = silent.then(|| self.silent_since.unwrap_or(now));
    }

    /// Since when the user is away, where they are.
    fn away_since(&self, now: Time) -> Option<Time> {
        let nothing_open = self.nothing_open_since.filter(|since| now.since(*since) >= NOTHING_OPEN_FOR);
        let nothing_open = nothing_open.filter(|_| self.settings.nothing_open);
        let silent = self.silent_since.filter(|_| self.settings.silent);
        [nothing_open, silent].into_iter().flatten().min().or(self.woken.then_some(now))
    }

    /// Takes in news of a site, where they matter and the user is away.
    pub fn hear(&mut self, news: News<'_>, site: &WatchedSite, moments: &Moments) {
        let Some(since) = self.away_since(moments.now) else { return };
        let Some((kind, text)) = told(news, site, moments, self.words) else { return };
        self.since = self.since.or(Some(since));
        if self.entries.len() == KEPT {
            self.entries.pop_front();
        }
        self.happened += 1;
        let site = safe_line(&site.name);
        self.entries.push_back(Entry { at: moments.now, site, kind, text });
    }

    /// How much happened: whatever happens makes it more, also where no more is kept.
    pub fn count(&self) -> usize {
        self.happened
    }

    /// Forgets what happened.
    pub fn forget(&mut self) {
        (self.since, self.happened) = (None, 0);
        self.entries.clear();
    }

    /// All of it, for a client.
    pub fn to_protocol(&self, moments: &Moments) -> Away {
        let entry = |one: &Entry| AwayEntry {
            at: moments.rfc3339(one.at),
            site: one.site.clone(),
            kind: one.kind,
            text: one.text.clone(),
        };
        Away {
            version: VERSION,
            at: moments.rfc3339(moments.now),
            away: self.away_since(moments.now).is_some(),
            since: self.since.map(|since| moments.rfc3339(since)),
            more: self.happened > self.entries.len(),
            entries: self.entries.iter().map(entry).collect(),
        }
    }
}

/// What of news matters to who was away, in words.
fn told(news: News<'_>, site: &WatchedSite, moments: &Moments, words: Words) -> Option<(AwayKind, String)> {
    let (roster, policy) = (site.roster(), site.policy());
    match news {
        News::Alert(alert) => {
            Some((AwayKind::Alert, words::alert(alert, roster, &site.name, moments, words).title))
        }
        // It would have been told.
        News::Silence(about, Silence::Paused) => Some((AwayKind::Alert, words::about(about, roster, words))),
        News::Change(change @ Transition::LeftPost { person, post, .. }) => {
            let mine = person.id != roster.me() && roster.is_mine(post, moments.now);
            let muted = policy.site_muted
                || policy.muted_posts.contains(post)
                || policy.muted_people.contains(&person.id);
            let text = words::change(change, roster, words).filter(|_| mine && !muted)?;
            Some((AwayKind::Left, text))
        }
        News::Fault(fault) => Some((AwayKind::Fault, words.says(&fault.short))),
        News::FaultOver => Some((AwayKind::FaultOver, String::new())),
        News::Silence(..) | News::Change(_) | News::Site | News::SubSite(_) | News::Over { .. } => None,
    }
}

impl<D: Desktop> Controller<D> {
    /// How it stands with the user, for what happens next.
    pub(super) fn follow_away(&mut self, moments: &Moments) {
        let read = |site: &&WatchedSite| {
            let wanted = !site.removed && !site.stopped && site.fault().is_none();
            wanted && site.roster().read_at().is_some()
        };
        let mut read = self.watching.sites().iter().filter(read).peekable();
        let here = read.peek().is_some().then(|| read.any(|site| site.roster().user_here()));
        let silent = pauses::silent(&self.alerts, self.loud_until, moments).is_some();
        self.watching.audience_mut().away.follow(&self.away, here, silent, moments.now);
    }
}
