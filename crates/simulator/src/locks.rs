//! WordPress's own lock of a post. No answer of the plugin tells who holds it; what it does to people is all that is seen.

use std::time::Duration;

use crate::browser::BrowserId;
use crate::people::{People, find};
use crate::posts::Post;
use crate::site::{Installation, Site};
use crate::time::Now;

/// A lock that nobody refreshes is free after this long (WordPress's `wp_check_post_lock_window`).
const LASTS: Duration = Duration::from_secs(150);

/// A classic editor that was left keeps the lock for that long (measured-modern: within 5 s).
pub(crate) const RELEASED_AFTER: Duration = Duration::from_secs(5);

/// Who holds a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lock {
    /// The user.
    pub holder: u64,
    /// When it was taken or last refreshed.
    pub refreshed: Now,
}

impl Post {
    /// Whether somebody else holds the post.
    #[must_use]
    pub fn is_held_from(&self, user: u64, now: Now) -> bool {
        self.lock.is_some_and(|lock| lock.holder != user && now.since(lock.refreshed) < LASTS)
    }
}

impl Site {
    /// Takes or refreshes the lock, unless somebody else holds it. Tells whether the user holds it now.
    pub(crate) fn refresh_lock(&mut self, post: u64, user: u64, now: Now) -> bool {
        let Some(post) = self.find_post_mut(post) else { return true };
        if post.is_held_from(user, now) {
            return false;
        }
        post.lock = Some(Lock { holder: user, refreshed: now });
        true
    }

    /// Takes the lock from whoever holds it.
    pub(crate) fn take_lock(&mut self, post: u64, user: u64, now: Now) {
        if let Some(post) = self.find_post_mut(post) {
            post.lock = Some(Lock { holder: user, refreshed: now });
        }
    }

    /// Gives the lock back, as the classic editor does when it is left; the block editor does not (measured).
    pub(crate) fn release_lock(&mut self, post: u64, user: u64) {
        if let Some(post) = self.find_post_mut(post)
            && post.lock.is_some_and(|lock| lock.holder == user)
        {
            post.lock = None;
        }
    }
}

impl People {
    /// A page with an editor is rendered: it takes the lock, or shows the dialog.
    pub(crate) fn open_locked(
        &mut self,
        installations: &mut [Installation],
        id: BrowserId,
        tab: u32,
        now: Now,
    ) {
        let holds = self.asks_for_lock(installations, id, tab, now);
        if let Some(tab) = self.tab_mut(id, tab) {
            tab.waits = !holds;
        }
    }

    /// A heartbeat refreshes the lock, or learns that somebody else holds the post.
    pub(crate) fn refresh_lock(
        &mut self,
        installations: &mut [Installation],
        id: BrowserId,
        tab: u32,
        now: Now,
    ) {
        let holds = self.asks_for_lock(installations, id, tab, now);
        let Some(tab) = self.tab_mut(id, tab) else { return };
        if holds {
            tab.waits = false;
        } else if !tab.waits {
            tab.lost_post = true;
        }
    }

    fn asks_for_lock(
        &mut self,
        installations: &mut [Installation],
        id: BrowserId,
        tab: u32,
        now: Now,
    ) -> bool {
        let Some(browser) = self.browsers.get(id.0) else { return true };
        let post = browser.tab(tab).and_then(|tab| tab.screen.edited());
        match (post, find(installations, browser.site)) {
            (Some(post), Some(site)) => site.refresh_lock(post, browser.user_id, now),
            _ => true,
        }
    }

    pub(crate) fn release(&mut self, installations: &mut [Installation], id: BrowserId, post: u64) {
        let Some(browser) = self.browsers.get(id.0) else { return };
        if browser.tabs.iter().any(|tab| tab.screen.edited() == Some(post)) {
            return;
        }
        if let Some(site) = find(installations, browser.site) {
            site.release_lock(post, browser.user_id);
        }
    }
}
