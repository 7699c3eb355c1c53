//! One tab: when its next heartbeat is due, and what that carries.

use std::time::Duration;

use crate::generation::Generation;
use crate::loading::Loading;
use crate::screen::{Editor, Screen};
use crate::time::Now;

/// Heartbeats in a row that told nothing new, after which a fast screen slows down (0.1.24 and newer).
const QUIET_HEARTBEATS: u32 = 5;
/// An unfocused page that is no editor falls silent this long after the last input (measured-modern).
const SUSPENDED_AFTER: Duration = Duration::from_secs(600);
/// An unfocused or hidden editor falls silent this long after the last input (contract, section 3, by the source).
const EDITOR_SUSPENDED_AFTER: Duration = Duration::from_secs(3600);
/// A page looks this often whether it has the focus (heartbeat of WordPress; up to 7.4 s late in the traces).
const FOCUS_LOOKS: Duration = Duration::from_secs(10);
/// From the rendered page to its first look (0.35 to 0.65 s in the traces).
const SCRIPTS_READY: Duration = Duration::from_millis(400);
/// A page that waits behind the dialog puts the text that it loaded aside with every heartbeat from this one on, the first
/// being 1 (browser-dialog-autosaves, browser-lid, browser-network-lost; control-0.1.14-dialog-wait: from the second).
pub(crate) const WAITING_STORES_FROM: u32 = 3;
/// The block editor puts unsaved text aside at the end of each of its minutes (rest-autosave, browser-hidden-editor).
pub(crate) const AUTOSAVE_EVERY: Duration = Duration::from_secs(60);

/// What a heartbeat is told of the others: who is signed in, and whether they are idle.
pub(crate) type Told = Vec<(u64, bool)>;

/// Whether anybody can see a tab.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// In front, with the focus.
    Front,
    /// Visible, but another window or application has the focus.
    Unfocused,
    /// Another tab covers it.
    Hidden,
}

/// One tab of a browser.
#[derive(Clone, Debug)]
pub struct Tab {
    /// Its number in the browser.
    pub id: u32,
    /// The window it is in.
    pub window: u32,
    /// What it shows.
    pub screen: Screen,
    /// Whether anybody can see it.
    pub view: View,
    /// When its next heartbeat is due.
    pub next_heartbeat: Now,
    /// Heartbeats since the page was loaded.
    pub heartbeats: u32,
    /// Heartbeats in a row that told nothing new, since somebody last pressed a key. The first that carries the ping
    /// is what the others are held against (measured: browser-takeover, browser-dialog-wait, browser-a-returns-b-hides).
    pub quiet: u32,
    /// When somebody last touched it.
    pub last_input: Now,
    /// Somebody typed, and nothing was put aside since.
    pub unsaved: bool,
    /// The post was taken over: the text, typed or as it was loaded, is put aside with every heartbeat and every minute
    /// (browser-typing, browser-dialog-autosaves).
    pub lost_post: bool,
    /// It waits behind the dialog: somebody else holds the post.
    pub waits: bool,
    /// It was put aside since, and does not change any more.
    pub(crate) put_aside_since_lost: bool,
    /// The page was there when its person signed out in another tab.
    pub(crate) signed_out: bool,
    /// Whether the window has the focus, which the page may not have noticed yet.
    pub(crate) focused: bool,
    /// When the last heartbeat was sent.
    pub(crate) last_heartbeat: Now,
    /// When the page's first minute is over.
    pub(crate) first_autosave: Now,
    /// When unsaved text is put aside next.
    pub(crate) next_autosave: Now,
    /// The pages before this one, the last one at the end.
    pub(crate) before: Vec<Screen>,
    /// The pages that were gone back from, the next one at the end.
    pub(crate) after: Vec<Screen>,
    /// When the page's scripts began.
    ready: Now,
    elected: bool,
    told: Option<Told>,
}

/// What a heartbeat carries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Carried {
    /// The row in `admin/online` is written.
    pub ping: bool,
    /// The row in the post's room is written.
    pub editor_ping: bool,
    /// The lock of the post is refreshed, which the plugin notes too.
    pub lock_refresh: bool,
    /// The refresh alone writes the row in the post's room: so it is in the block editor (browser-hidden-editor), and in
    /// the classic one it was not (browser-classic-takeover, at 36.2 s).
    pub lock_writes: bool,
    /// Another heartbeat follows at once.
    pub again: bool,
}

impl Tab {
    /// Time to the next heartbeat (contract, section 3).
    pub(crate) fn interval(&self, generation: Generation) -> Duration {
        Duration::from_secs(match self.view {
            View::Unfocused | View::Hidden => 120,
            View::Front if !self.screen.is_fast() => 60,
            View::Front if generation.backs_off() && self.quiet >= QUIET_HEARTBEATS => 45,
            View::Front => 10,
        })
    }

    pub(crate) fn new(id: u32, window: u32, screen: Screen, now: Now) -> Self {
        Self {
            id,
            window,
            screen,
            view: View::Front,
            next_heartbeat: now,
            heartbeats: 0,
            quiet: 0,
            last_input: now,
            unsaved: false,
            lost_post: false,
            waits: false,
            put_aside_since_lost: false,
            signed_out: false,
            focused: true,
            last_heartbeat: now,
            first_autosave: now,
            next_autosave: now,
            before: Vec::new(),
            after: Vec::new(),
            ready: now,
            elected: true,
            told: None,
        }
    }

    /// The page is loaded anew: the first heartbeat comes when its scripts are there.
    pub(crate) fn loaded(&mut self, screen: Screen, loading: Loading, now: Now) {
        let new = Self::new(self.id, self.window, screen, now);
        let (before, after) = (std::mem::take(&mut self.before), std::mem::take(&mut self.after));
        let ready = now.after(loading.rendered + SCRIPTS_READY);
        let next_heartbeat = now.after(loading.first_heartbeat);
        let (view, focused, elected) = (self.view, self.focused, loading.elected);
        let next_autosave = next_heartbeat.after(AUTOSAVE_EVERY);
        *self = Self {
            view,
            focused,
            before,
            after,
            ready,
            next_heartbeat,
            first_autosave: next_autosave,
            next_autosave,
            elected,
            ..new
        };
    }

    /// When the page looks next whether it has the focus.
    pub(crate) fn next_look(&self, now: Now) -> Now {
        let every = u64::try_from(FOCUS_LOOKS.as_millis()).unwrap_or(u64::MAX);
        let since = now.0.saturating_sub(self.ready.0);
        Now(self.ready.0 + since.div_ceil(every) * every)
    }

    /// What a heartbeat was told. Something new ends the slow rhythm.
    pub(crate) fn hears(&mut self, told: Told) {
        match self.told.replace(told) {
            Some(before) if Some(&before) == self.told.as_ref() => self.quiet += 1,
            Some(_) => self.quiet = 0,
            None => {}
        }
    }

    /// Nobody touched the page for so long that it sends nothing any more.
    fn is_suspended(&self, now: Now) -> bool {
        let idle = now.since(self.last_input);
        match self.view {
            View::Front => false,
            View::Unfocused if self.screen.editor().is_none() => idle >= SUSPENDED_AFTER,
            View::Unfocused | View::Hidden => idle >= EDITOR_SUSPENDED_AFTER,
        }
    }

    /// What the heartbeat that is due now carries; none while the page is suspended. Of several tabs with the same page
    /// only one leads.
    pub(crate) fn heartbeat(&mut self, generation: Generation, leads: bool, now: Now) -> Option<Carried> {
        if self.is_suspended(now) {
            return None;
        }
        self.last_heartbeat = now;
        self.heartbeats += 1;
        let first = self.heartbeats == 1;
        let editor = self.screen.editor();
        let electing = first && generation.elects_a_tab();
        let list = matches!(self.screen, Screen::List(_));
        let lost = electing && (list || !self.elected);
        let ping = self.view != View::Hidden && !lost && (leads || !generation.elects_a_tab());
        Some(Carried {
            ping,
            editor_ping: ping
                && match editor {
                    Some(Editor::Site) => generation.sees_the_site_editor() && !first,
                    Some(Editor::Block | Editor::Classic) => true,
                    None => false,
                },
            lock_refresh: match editor {
                Some(Editor::Block) => !first,
                Some(Editor::Classic) => self.view != View::Hidden,
                Some(Editor::Site) | None => false,
            },
            lock_writes: editor == Some(Editor::Block) && !first,
            again: lost && (list || editor == Some(Editor::Classic)),
        })
    }
}
