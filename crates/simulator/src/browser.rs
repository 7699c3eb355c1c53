//! A person's browser, and what a person can do in it.

use std::time::Duration;

use crate::generation::Generation;
use crate::loading::{Loading, RequestTimes};
use crate::screen::Screen;
use crate::tab::{Carried, Tab, View};
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
    /// Comes back to the current tab: a covered one beats at once, an unfocused one when it looks for the focus next
    /// (within 10 s).
    Return,
    /// Moves the mouse over the page or clicks into it. A visible page that had no focus knows at once that it has;
    /// the rhythm of one in front stays as it is (measured).
    MoveMouse,
    /// Loads the page again.
    Reload,
    /// Goes back to the page before. Editors load twice, 0.3 s apart (measured).
    Back,
    /// Goes forward again to the page that was gone back from.
    Forward,
    /// Goes back to the page before, which the browser kept as it was: nothing is rendered, and a heartbeat follows at
    /// once (contract, section 3).
    BackFromCache,
    /// Turns to another tab, by its number in [`crate::Tab::id`]: it comes in front of its window.
    TurnTo(u32),
    /// Closes the current tab.
    CloseTab,
    /// Takes the post over from whoever holds it (the page is loaded again).
    TakeOver,
    /// Types into the post: an autosave follows when the page's own minute is over.
    Type,
    /// Saves the post; the classic editor loads its page again.
    Save,
    /// Quick-edits a post in the list: it is saved, and no row tells.
    QuickEdit(u64),
    /// Saves a post over REST, as another program does: no row tells, but one of its own for an AI agent.
    RestSave(u64),
    /// Logs out in the current tab: all rows of the person go at once. Other tabs stay and write nothing; once the person
    /// has signed in again they do, from their second heartbeat on (measured).
    LogOut,
    /// The browser or the machine dies: no farewell.
    Crash,
    /// The network is gone: nothing is sent any more.
    LoseNetwork,
    /// The network is back: each tab's next heartbeat arrives again.
    RegainNetwork,
    /// The lid is shut: the machine sleeps, and so do all its tabs.
    CloseLid,
    /// The machine wakes: heartbeats that are overdue are sent at once.
    OpenLid,
}

/// One browser of one person on one site.
#[derive(Clone, Debug)]
pub(crate) struct Browser {
    pub(crate) site: SiteId,
    pub(crate) user_id: u64,
    /// Which plugin the site has.
    pub(crate) generation: Generation,
    /// The login session.
    pub(crate) session: String,
    pub(crate) tabs: Vec<Tab>,
    /// The tab that actions mean.
    pub(crate) current: u32,
    pub(crate) online: bool,
    /// The machine sleeps.
    pub(crate) asleep: bool,
    /// Nobody is signed in.
    pub(crate) signed_out: bool,
    /// The window in which the form to sign in stands where there was a page.
    pub(crate) sign_in_form: Option<u32>,
    /// How long its heartbeats take to the table, where that is told instead of left to chance.
    pub(crate) request_times: Option<RequestTimes>,
    opened: u32,
}

impl Browser {
    pub(crate) fn new(site: SiteId, user_id: u64, generation: Generation, session: String) -> Self {
        Self {
            site,
            user_id,
            generation,
            session,
            tabs: Vec::new(),
            current: 0,
            online: true,
            asleep: false,
            signed_out: false,
            sign_in_form: None,
            request_times: None,
            opened: 0,
        }
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
        let form = self.sign_in_form.take();
        let here = self.tab(self.current).map(|tab| tab.window).or(form).unwrap_or(windows);
        let window = if new_window { windows + 1 } else { here };
        // Another window keeps the focus as a headless browser's does (measured); `Action::Unfocus` takes it away.
        for tab in self.tabs.iter_mut().filter(|tab| tab.window == window) {
            tab.view = View::Hidden;
        }
        self.opened += 1;
        self.current = self.opened;
        self.tabs.push(Tab::new(self.opened, window, screen, now));
        self.opened
    }
}

/// A heartbeat on its way.
#[derive(Clone, Debug)]
pub(crate) struct Heartbeat {
    pub(crate) screen: Screen,
    pub(crate) carried: Carried,
    /// Until the one after it.
    pub(crate) next_in: Duration,
}

/// Something that is due.
#[derive(Clone, Debug)]
pub(crate) enum Event {
    /// A person does something.
    Act(BrowserId, Action, Option<Loading>),
    /// A page is rendered, which writes its rows.
    Render(BrowserId, u32, Screen),
    /// A DELETE arrives.
    Delete(BrowserId, String, String),
    /// A classic editor that was left gives the lock of its post back, unless it is open again.
    Release(BrowserId, u64),
    /// A visible tab looks whether it has the focus.
    LookForFocus(BrowserId, u32),
    /// A tab's heartbeat; void unless the tab still waits for it.
    Heartbeat(BrowserId, u32),
    /// A slow heartbeat reaches the table.
    Arrive(BrowserId, Heartbeat),
    /// A tab's minute is over: it puts aside what is unsaved. Void unless the tab still waits for it.
    Autosave(BrowserId, u32),
}
