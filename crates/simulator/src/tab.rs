//! One tab: when its next heartbeat is due, and what that carries.

use std::time::Duration;

use crate::generation::Generation;
use crate::random;
use crate::screen::{Editor, Screen};
use crate::time::Now;

/// Heartbeats after the first one, or after a key press, after which a fast screen slows down (0.1.24 and newer).
const QUIET_HEARTBEATS: u32 = 5;
/// An unfocused page that is no editor falls silent this long after the last input (measured-modern).
const SUSPENDED_AFTER: Duration = Duration::from_secs(600);

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
    /// Heartbeats in a row without a key press; the first of a page does not count (measured-modern).
    pub quiet: u32,
    /// When somebody last touched it.
    pub last_input: Now,
    /// Somebody typed, and nothing was put aside since.
    pub unsaved: bool,
    /// The post was taken over: what is unsaved is put aside with the next heartbeat.
    pub lost_post: bool,
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

    /// The page was loaded anew: the first heartbeat comes when its scripts are there.
    pub(crate) fn loaded(&mut self, screen: Screen, now: Now, chance: &mut u64) {
        let ready = if screen.edited().is_some() { 1100 } else { 500 };
        self.next_heartbeat = now.after(Duration::from_millis(random::between(chance, ready, ready + 200)));
        self.screen = screen;
        self.heartbeats = 0;
        self.quiet = 0;
        self.last_input = now;
        self.unsaved = false;
        self.lost_post = false;
    }

    /// What the heartbeat that is due now carries. Counts it. Of several tabs with the same page only one leads.
    pub(crate) fn heartbeat(
        &mut self,
        generation: Generation,
        leads: bool,
        now: Now,
        chance: &mut u64,
    ) -> Carried {
        self.heartbeats += 1;
        self.quiet += u32::from(self.heartbeats > 1);
        let first = self.heartbeats == 1;
        let editor = self.screen.editor();
        let suspended =
            self.view == View::Unfocused && editor.is_none() && now.since(self.last_input) >= SUSPENDED_AFTER;
        if suspended {
            return Carried::default();
        }
        let electing = first && generation.elects_a_tab();
        let again = electing && matches!(self.screen, Screen::List(_));
        let lost = again || (electing && random::happens(chance, self.screen.lost_first_heartbeats(), 20));
        let ping = self.view != View::Hidden && !lost && (leads || !generation.elects_a_tab());
        Carried {
            ping,
            editor_ping: ping && editor.is_some_and(|editor| editor != Editor::Site || !first),
            lock_refresh: match editor {
                Some(Editor::Block) => !first,
                Some(Editor::Classic) => self.view != View::Hidden,
                Some(Editor::Site) | None => false,
            },
            again,
        }
    }
}
