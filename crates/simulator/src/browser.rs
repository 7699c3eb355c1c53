//! A person's browser, and what a person can do in it.

use crate::screen::Screen;
use crate::tab::{Tab, View};
use crate::time::Now;
use crate::world::SiteId;

/// A browser in a world.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BrowserId(pub(crate) usize);

/// What a person does. Where nothing else is said, in the current tab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Signs in at the login form.
    LogIn,
    /// Goes to a page; opens a window when there is none.
    GoTo(Screen),
    /// Opens a page in a new tab of the same window, which becomes the current one and hides the others.
    NewTab(Screen),
    /// Opens a page in another window beside the others, which becomes the current one.
    NewWindow(Screen),
    /// Covers the current tab by another page that is none of ours.
    Hide,
    /// Turns to another application, the window staying visible.
    Unfocus,
    /// Comes back to the current tab.
    Return,
    /// Loads the page again.
    Reload,
    /// Closes the current tab.
    CloseTab,
    /// Takes the post over from whoever holds it (the page is loaded again).
    TakeOver,
    /// Types into the post: an autosave follows 40 to 50 s after the first key press.
    Type,
    /// Saves the post; the classic editor loads its page again.
    Save,
    /// Quick-edits a post in the list: it is saved, and no row tells.
    QuickEdit(u64),
    /// Logs out: all rows of the person go at once.
    LogOut,
    /// The browser or the machine dies: no farewell.
    Crash,
    /// The network is gone: nothing is sent any more.
    LoseNetwork,
    /// The network is back: the current tab sends a heartbeat at once.
    RegainNetwork,
}

/// One browser of one person on one site.
#[derive(Clone, Debug)]
pub(crate) struct Browser {
    pub(crate) site: SiteId,
    pub(crate) user_id: u64,
    /// The login session.
    pub(crate) session: String,
    pub(crate) tabs: Vec<Tab>,
    /// The tab that actions mean.
    pub(crate) current: u32,
    pub(crate) online: bool,
    opened: u32,
}

impl Browser {
    pub(crate) fn new(site: SiteId, user_id: u64, session: String) -> Self {
        Self { site, user_id, session, tabs: Vec::new(), current: 0, online: true, opened: 0 }
    }

    pub(crate) fn tab(&self, id: u32) -> Option<&Tab> {
        self.tabs.iter().find(|tab| tab.id == id)
    }

    /// Whether a tab is the one that pings among the visible ones with the same page: the oldest.
    pub(crate) fn leads(&self, id: u32) -> bool {
        let Some(tab) = self.tab(id) else { return false };
        let same = |other: &&Tab| other.view != View::Hidden && other.screen == tab.screen;
        self.tabs.iter().filter(same).all(|other| other.id >= id)
    }

    /// Adds a tab in front and makes it the current one.
    pub(crate) fn add_tab(&mut self, screen: Screen, new_window: bool, now: Now) -> u32 {
        let windows = self.tabs.iter().map(|tab| tab.window).max().unwrap_or_default();
        let here = self.tab(self.current).map_or(windows, |tab| tab.window);
        let window = if new_window { windows + 1 } else { here };
        // Another window keeps the focus as a headless browser's does (measured); `Action::Unfocus` takes it away.
        for tab in self.tabs.iter_mut().filter(|tab| tab.window == window) {
            tab.view = View::Hidden;
        }
        self.opened += 1;
        self.current = self.opened;
        self.tabs.push(Tab {
            id: self.opened,
            window,
            screen,
            view: View::Front,
            next_heartbeat: now,
            heartbeats: 0,
            quiet: 0,
            last_input: now,
            unsaved: false,
            lost_post: false,
        });
        self.opened
    }
}

/// Something that is due.
#[derive(Clone, Debug)]
pub(crate) enum Event {
    /// A person does something.
    Act(BrowserId, Action),
    /// A DELETE arrives.
    Delete(BrowserId, String, String),
    /// A tab's heartbeat; void unless the tab still waits for it.
    Heartbeat(BrowserId, u32),
    /// A tab puts aside what is unsaved.
    Autosave(BrowserId, u32),
}
