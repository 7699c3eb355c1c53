//! The one loop of the running program: it owns the state, takes [`Event`]s, and does everything to the outside
//! through a [`Desktop`].

mod acts;
mod addresses;
mod asked;
mod avatars;
mod away;
mod boards;
mod clients;
mod connecting;
mod decisions;
mod desktop;
mod event;
mod importing;
mod listeners;
mod passwords;
mod pauses;
mod removing;
mod run;
mod settings;
mod shortcut;
mod sites;
mod window;

use std::collections::BTreeSet;
use std::time::Duration;

use jiff::Timestamp;
use presence::Time;

use crate::action::Pause;
use crate::avatars::Faces;
use crate::logbook::{LogLevel, entries};
use crate::monitor::{Heard, Report};
use crate::notices::Notice;
use crate::notices::board::Effect;
use crate::settings::{AlertSettings, AwaySettings, PostSettings, Settings, StoredSite};
use crate::tray::{Overview, PauseState, PausedBy, TrayView, view};
use crate::watching::{WatchedSite, Watching};
use crate::words::{Moments, Words, say};

use boards::Boards;
use listeners::Listeners;
use passwords::LookUps;

pub use desktop::Desktop;
pub use event::{Answer, ClientId, Event, Request, TrayHost};
pub use passwords::LookUp;
pub use run::{Reads, run};

/// The tray is not drawn more often than this: some panels flicker, and all of them work at it.
const DRAWN_EACH: Duration = Duration::from_millis(250);

/// The state of the running program.
#[derive(Debug)]
pub struct Controller<D> {
    desktop: D,
    watching: Watching<Listeners>,
    /// The sites as they are in the settings, in the order of the watched ones.
    stored: Vec<StoredSite>,
    alerts: AlertSettings,
    posts: PostSettings,
    away: AwaySettings,
    focus: Option<usize>,
    /// Pictures of people.
    faces: Faces,
    /// How much is written to the log.
    log_level: LogLevel,
    /// The language of what is shown.
    words: Words,
    shortcut: shortcut::Held,
    /// How often the settings, or how the system follows them, changed.
    settings_changes: u64,
    /// The user wants alerts until then, quiet hours or not.
    loud_until: Option<Timestamp>,
    /// The pause that the user chose.
    chosen_pause: Option<Pause>,
    /// When alerts are paused or not by themselves next.
    pause_changes: Option<Time>,
    look_ups: LookUps,
    /// The sites that are being removed.
    removing: BTreeSet<usize>,
    /// The client for which a list is gone through.
    importing: Option<ClientId>,
    boards: Boards,
    window: window::Window,
    /// When the next snooze ends.
    snooze_ends: Option<Time>,
    shown: Option<TrayView>,
    shown_at: Option<Time>,
    /// When the tray is drawn, where it was drawn a moment ago.
    draw_at: Option<Time>,
    tray_host: Option<TrayHost>,
    /// Whether the user was told that nothing shows the tray.
    host_explained: bool,
    /// Whether the user was told of a link that nobody asked for.
    link_explained: bool,
    ended: bool,
}

impl<D: Desktop> Controller<D> {
    /// The state that these settings describe; nothing is read or shown yet.
    pub fn new(settings: Settings, desktop: D, moments: &Moments, chance: fastrand::Rng) -> Controller<D> {
        let Settings { sites, alerts, posts, away, focus, language, shortcut, avatars, log_level, .. } =
            settings;
        let mut faces = Faces::default();
        faces.switch(avatars);
        let words = desktop.words(language);
        let focus = focus.and_then(|name| sites.iter().position(|site| site.name == name));
        Controller {
            desktop,
            watching: Watching::new(Vec::new(), Listeners::new(moments, words), chance),
            stored: sites,
            alerts,
            posts,
            away,
            focus,
            faces,
            log_level,
            words,
            shortcut: shortcut::Held::wanted(shortcut),
            settings_changes: 0,
            loud_until: None,
            chosen_pause: None,
            pause_changes: None,
            look_ups: LookUps::default(),
            removing: BTreeSet::new(),
            importing: None,
            boards: Boards::default(),
            window: window::Window::default(),
            snooze_ends: None,
            shown: None,
            shown_at: None,
            draw_at: None,
            tray_host: None,
            host_explained: false,
            link_explained: false,
            ended: false,
        }
    }

    /// Shows the tray and orders the first readings, spread.
    pub fn start(&mut self, moments: &Moments) {
        self.at(moments);
        self.desktop.log(self.log_level);
        entries::started(self.stored.len(), self.log_level);
        self.tell_findings();
        self.watch_all(moments);
        self.follow_pauses(moments);
        self.hold_shortcut();
        self.settle(moments);
    }

    /// Takes in what happened.
    pub fn handle(&mut self, event: Event, moments: &Moments) {
        self.at(moments);
        match event {
            Event::Heard(Heard::Report(report)) => self.take(*report, moments),
            Event::Heard(Heard::Lost { site }) => {
                entries::lost(site);
                self.listen_to(site);
                // Its listeners never end.
                let _ = self.watching.lose(site, moments.now);
            }
            Event::Asked(action) => self.asked(action, moments),
            Event::Clicked => self.open_window(crate::action::Page::Now),
            Event::MenuOpened => self.draw_at = Some(moments.now),
            Event::MenuClosed | Event::TimeCame => {}
            Event::TrayHost(host) => self.host_changed(host),
            Event::NoticeClosed(id) => self.watching.audience_mut().board.closed(id),
            Event::Client(client, request) => self.client(client, request, moments),
            Event::ClientGone(client) => {
                self.watching.audience_mut().forget(client);
                self.boards.forget(client);
                self.window_gone(client);
                self.desktop.end_flow(client);
            }
            Event::WindowEnded(process, failed) => self.window_ended(process, failed),
            Event::Connected(entry) => self.was_connected(&entry, moments),
            Event::ListTaken { connected, done } => self.list_taken(&connected, done, moments),
            Event::Removed { client, site, outcome, sentences } => {
                self.was_removed(client, site, outcome, sentences, moments);
            }
            Event::Avatar { source, face } => self.faces.take(&source, face),
            Event::Autostart { client, is, failed } => self.tell_autostart(client, is, failed),
            Event::Shortcut { shortcut, holding } => self.shortcut_holds(shortcut, holding),
            Event::ShortcutPressed => self.open_window(crate::action::Page::Switcher),
            Event::UnaskedLink => self.unasked_link(),
            Event::Open(page) => self.desktop.open(&page),
            Event::Password { site, question, answer } => self.looked_up(site, question, answer, moments),
            Event::Failed(words) => self.desktop.say(&words),
            Event::Trouble { what, why } => self.tell_trouble(&what, |words| words.speaks(&why)),
            Event::Stop => self.ended = true,
        }
        if self.pause_changes.is_some_and(|at| at <= moments.now) {
            self.follow_pauses(moments);
        }
        self.follow_window(moments.now);
        self.try_keychain(moments);
        self.settle(moments);
    }

    /// When the loop wants to be called again, with [`Event::TimeCame`] if nothing else happens.
    #[must_use]
    pub fn due(&self) -> Option<Time> {
        let board = self.watching.audience().board.due();
        let keychain = self.look_ups.due();
        let clients = [self.boards.due(), self.window_due()];
        let own = [board, self.pause_changes, self.snooze_ends, self.draw_at, keychain];
        own.into_iter().chain(clients).flatten().min()
    }

    /// Whether the program is to end.
    #[must_use]
    pub fn ended(&self) -> bool {
        self.ended
    }

    /// The outside.
    pub fn desktop_mut(&mut self) -> &mut D {
        &mut self.desktop
    }

    /// The outside, at the end.
    pub fn into_desktop(self) -> D {
        self.desktop
    }

    /// News from now on are of this moment.
    fn at(&mut self, moments: &Moments) {
        self.watching.audience_mut().moments = moments.clone();
    }

    /// News from now on are of this site.
    fn listen_to(&mut self, site: usize) {
        self.watching.audience_mut().site = site;
    }

    fn take(&mut self, mut report: Report, moments: &Moments) {
        let (site, at) = (report.site, report.at);
        if self.watching.sites().get(site).is_none_or(|site| site.stopped || site.removed) {
            return;
        }
        entries::reported(&report);
        let cadence = self.watching.sites().get(site).and_then(WatchedSite::cadence);
        self.note_avatars(site, report.avatars.take(), at);
        self.listen_to(site);
        self.watching.audience_mut().away.woken = report.slept;
        // Its listeners never end.
        if let Ok(Some(order)) = self.watching.take(report) {
            self.desktop.order(site, order);
        }
        self.watching.audience_mut().away.woken = false;
        let now = self.watching.sites().get(site).and_then(WatchedSite::cadence);
        if let Some(why) = now.filter(|_| now != cadence) {
            entries::cadence(site, why);
        }
        self.take_back(site, moments);
        for (site, sooner) in self.watching.hurry(at.max(moments.now)) {
            self.desktop.hurry(site, sooner);
        }
    }

    /// Takes back notifications about posts that are not the user's any more.
    fn take_back(&mut self, site: usize, moments: &Moments) {
        let (sites, listeners) = self.watching.parts_mut();
        if let Some(watched) = sites.get(site) {
            let effects = listeners.board.read(site, watched.roster(), moments.now);
            listeners.effects(effects);
        }
    }

    /// Does what came of it to the outside.
    fn settle(&mut self, moments: &Moments) {
        let listeners = self.watching.audience_mut();
        let late = listeners.board.tick(moments.now);
        listeners.effects(late);
        for effect in listeners.take_effects() {
            match effect {
                Effect::Show(notice) => self.notify(notice),
                Effect::Withdraw(id) => {
                    entries::withdrawn(id.0);
                    self.desktop.withdraw(id);
                }
            }
        }
        for (client, answer) in self.watching.audience_mut().take_answers() {
            self.desktop.answer(client, answer);
        }
        let snoozes = self.watching.sites().iter().flat_map(|site| site.snoozed(moments.now));
        self.snooze_ends = snoozes.map(|(_, until)| until).min();
        self.follow_away(moments);
        self.draw(moments);
        self.tell_boards(moments);
    }

    /// Shows a notification.
    fn notify(&mut self, notice: Notice) {
        entries::notice(notice.id.0);
        self.desktop.notify(notice);
    }

    fn draw(&mut self, moments: &Moments) {
        let wanted = self.draw_at.is_some_and(|at| at <= moments.now);
        let next = self.shown_at.map(|at| at + DRAWN_EACH).filter(|next| *next > moments.now && !wanted);
        if let Some(next) = next {
            self.draw_at = Some(next);
            return;
        }
        self.draw_at = None;
        let view = view(&self.overview(moments));
        if self.shown.as_ref() != Some(&view) {
            self.shown = Some(view.clone());
            self.shown_at = Some(moments.now);
            self.desktop.show(view);
        }
        self.fetch_avatars(moments.now);
    }

    /// What is shown of the state.
    fn overview<'a>(&'a self, moments: &'a Moments) -> Overview<'a> {
        let pause = pauses::silent(&self.alerts, self.loud_until, moments).map(|pause| match pause.by {
            PausedBy::User(_) => PauseState { by: PausedBy::User(self.chosen_pause), ..pause },
            PausedBy::QuietHours => pause,
        });
        Overview {
            sites: self.watching.sites(),
            focus: self.focus,
            pause,
            quiet_hours: self.alerts.quiet_hours.as_ref(),
            faces: &self.faces,
            moments,
            words: self.words,
        }
    }

    fn host_changed(&mut self, host: TrayHost) {
        let before = self.tray_host.replace(host);
        if before != Some(host) {
            entries::tray_host(host);
        }
        let Some(why) = crate::words::no_tray(host) else { return };
        if before == Some(host) || self.host_explained {
            return;
        }
        self.host_explained = true;
        self.desktop.say(&Words::english().says(&why));
        if self.ask_for_window(crate::action::Page::Now).is_err() {
            self.speak(say!(self.words, "no-tray-icon"), self.words.says(&why), None);
        }
    }
}

#[cfg(test)]
mod tests;
