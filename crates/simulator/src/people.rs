//! People at work: what they do in their browsers, and what that leaves in the presence table.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::json;

use crate::browser::{Action, Browser, BrowserId, Event};
use crate::random;
use crate::screen::{Editor, Screen};
use crate::site::{Installation, Site};
use crate::tab::{Tab, View};
use crate::time::Now;
use crate::world::SiteId;
use crate::writes::records;

pub(crate) const ONLINE: &str = "admin/online";

/// Everybody who has a browser open, and what is about to happen.
#[derive(Debug, Default)]
pub struct People {
    pub(crate) browsers: Vec<Browser>,
    queue: BTreeMap<(Now, u64), Event>,
    queued: u64,
    chance: u64,
}

fn millis(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

pub(crate) fn find(installations: &mut [Installation], id: SiteId) -> Option<&mut Site> {
    installations.get_mut(id.installation)?.sites.get_mut(id.site)
}

impl People {
    pub(crate) fn new(seed: u64) -> Self {
        Self { chance: seed, ..Self::default() }
    }

    /// The tabs of a browser.
    #[must_use]
    pub fn tabs(&self, id: BrowserId) -> &[Tab] {
        self.browsers.get(id.0).map_or(&[], |browser| &browser.tabs)
    }

    pub(crate) fn add(&mut self, site: SiteId, user_id: u64) -> BrowserId {
        let session = format!("browser {} of {user_id}", self.browsers.len());
        self.browsers.push(Browser::new(site, user_id, session));
        BrowserId(self.browsers.len() - 1)
    }

    pub(crate) fn plan(&mut self, at: Now, browser: BrowserId, action: Action) {
        self.push(at, Event::Act(browser, action));
    }

    fn push(&mut self, at: Now, event: Event) {
        self.queued += 1;
        self.queue.insert((at, self.queued), event);
    }

    /// Everything that is due until `now`, in order.
    pub(crate) fn advance(&mut self, installations: &mut [Installation], now: Now) {
        while let Some(entry) = self.queue.first_entry() {
            let (at, _) = *entry.key();
            if at > now {
                break;
            }
            match entry.remove() {
                Event::Act(id, action) => self.act(installations, id, &action, at),
                Event::Delete(id, room, client) => self.delete(installations, id, &room, &client),
                Event::Heartbeat(id, tab) => self.heartbeat(installations, id, tab, at),
                Event::Autosave(id, tab) => self.autosave(installations, id, tab, at),
            }
        }
    }

    pub(crate) fn act(
        &mut self,
        installations: &mut [Installation],
        id: BrowserId,
        action: &Action,
        now: Now,
    ) {
        let Some(browser) = self.browsers.get(id.0) else { return };
        let (site_id, user_id, current) = (browser.site, browser.user_id, browser.current);
        let here = browser.tab(current).map(|tab| tab.screen.clone());
        match (action, here) {
            (Action::LogIn, _) => self.log_in(installations, id, now),
            (Action::GoTo(screen), Some(_)) => self.load(installations, id, current, screen.clone(), now),
            (Action::GoTo(screen), None) => self.open(installations, id, screen.clone(), true, now),
            (Action::NewTab(screen), _) => self.open(installations, id, screen.clone(), false, now),
            (Action::NewWindow(screen), _) => self.open(installations, id, screen.clone(), true, now),
            (Action::Hide, _) => self.view(id, View::Hidden, now),
            (Action::Unfocus, _) => self.view(id, View::Unfocused, now),
            (Action::Return, _) => self.view(id, View::Front, now),
            (Action::Reload, Some(screen)) => self.load(installations, id, current, screen, now),
            (Action::CloseTab, Some(_)) => self.close(installations, id, now),
            (Action::TakeOver, Some(screen)) => {
                self.lose_post(id, site_id, screen.edited());
                self.load(installations, id, current, screen, now);
            }
            (Action::Type, Some(screen)) if screen.edited().is_some() => self.type_text(id, now),
            (Action::Save, Some(screen)) => {
                if let (Some(post), Some(site)) = (screen.edited(), find(installations, site_id)) {
                    site.save(post, user_id, now);
                }
                if let Some(tab) = self.tab_mut(id, current) {
                    tab.unsaved = false;
                }
                if screen.editor() == Some(Editor::Classic) {
                    self.load(installations, id, current, screen, now);
                }
            }
            (Action::QuickEdit(post), _) => {
                if let Some(site) = find(installations, site_id) {
                    site.save(*post, user_id, now);
                }
            }
            (Action::LogOut, _) => {
                if let Some(site) = find(installations, site_id) {
                    site.rows.delete_user(user_id);
                }
                self.end(id);
            }
            (Action::Crash, _) => self.end(id),
            (Action::LoseNetwork, _) => self.set_online(id, false, now),
            (Action::RegainNetwork, _) => self.set_online(id, true, now),
            _ => {}
        }
    }

    fn tab_mut(&mut self, id: BrowserId, tab: u32) -> Option<&mut Tab> {
        self.browsers.get_mut(id.0)?.tabs.iter_mut().find(|one| one.id == tab)
    }

    /// All tabs are gone, without a farewell.
    fn end(&mut self, id: BrowserId) {
        if let Some(browser) = self.browsers.get_mut(id.0) {
            browser.tabs.clear();
        }
    }

    fn log_in(&mut self, installations: &mut [Installation], id: BrowserId, now: Now) {
        let Some(browser) = self.browsers.get(id.0) else { return };
        let client = format!("user-{}", browser.user_id);
        let records = records(installations, browser.site);
        if let Some(site) = find(installations, browser.site).filter(|_| records) {
            let expires = now.whole_second().after(site.row_lifetime());
            site.put_row(ONLINE, &client, browser.user_id, json!({"screen": "login"}), now, expires);
            site.rows.set_session(ONLINE, &client, "");
        }
    }

    fn open(
        &mut self,
        installations: &mut [Installation],
        id: BrowserId,
        screen: Screen,
        window: bool,
        now: Now,
    ) {
        let Some(browser) = self.browsers.get_mut(id.0) else { return };
        let tab = browser.add_tab(screen.clone(), window, now);
        self.load_page(installations, id, tab, screen, now);
    }

    /// A tab goes from its page to another one, or loads it again. The new page is rendered before the old one's DELETE
    /// arrives: 0.2 to 0.4 s (measured), which takes the rows away that the new page just wrote.
    fn load(
        &mut self,
        installations: &mut [Installation],
        id: BrowserId,
        tab: u32,
        screen: Screen,
        now: Now,
    ) {
        self.leave(installations, id, tab, now, (200, 400));
        self.load_page(installations, id, tab, screen, now);
    }

    fn load_page(
        &mut self,
        installations: &mut [Installation],
        id: BrowserId,
        tab: u32,
        screen: Screen,
        now: Now,
    ) {
        if !self.browsers.get(id.0).is_some_and(|browser| browser.online) {
            return;
        }
        let mut chance = self.chance;
        let Some(page) = self.tab_mut(id, tab) else { return };
        page.loaded(screen.clone(), now, &mut chance);
        let due = page.next_heartbeat;
        self.chance = chance;
        self.push(due, Event::Heartbeat(id, tab));
        self.write(installations, id, &screen, None, false, now);
        if screen.editor().is_some_and(|editor| editor != Editor::Site) {
            self.write(installations, id, &screen, Some(false), false, now);
        }
    }

    /// The DELETE requests of a page that goes away.
    fn leave(
        &mut self,
        installations: &[Installation],
        id: BrowserId,
        tab: u32,
        now: Now,
        after: (u64, u64),
    ) {
        let Some(browser) = self.browsers.get(id.0).filter(|browser| browser.online) else { return };
        let Some(page) = browser.tab(tab) else { return };
        let user = browser.user_id;
        let mut keys = vec![(ONLINE.to_owned(), format!("user-{user}"))];
        let site =
            installations.get(browser.site.installation).and_then(|one| one.sites.get(browser.site.site));
        let post = page.screen.edited().and_then(|post| site?.find_post(post));
        if let Some(post) = post.filter(|_| page.screen.editor() != Some(Editor::Site)) {
            keys.push((post.room(), format!("editor-{user}")));
            keys.push((post.room(), format!("lock-{user}")));
        }
        let at = now.after(millis(random::between(&mut self.chance, after.0, after.1)));
        for (room, client) in keys {
            self.push(at, Event::Delete(id, room, client));
        }
    }

    fn delete(&mut self, installations: &mut [Installation], id: BrowserId, room: &str, client: &str) {
        let Some(browser) = self.browsers.get(id.0) else { return };
        if let Some(site) = find(installations, browser.site) {
            site.delete_row(room, client);
        }
    }

    fn close(&mut self, installations: &[Installation], id: BrowserId, now: Now) {
        let Some(browser) = self.browsers.get(id.0) else { return };
        let closed = browser.current;
        self.leave(installations, id, closed, now, (100, 200));
        let Some(browser) = self.browsers.get_mut(id.0) else { return };
        let window = browser.tab(closed).map(|tab| tab.window);
        browser.tabs.retain(|tab| tab.id != closed);
        // Another tab of the window comes in front and writes at once; another window only with its next heartbeat.
        let next = browser.tabs.iter().rev().find(|tab| Some(tab.window) == window).map(|tab| (tab.id, true));
        let next = next.or_else(|| browser.tabs.last().map(|tab| (tab.id, false)));
        if let Some((tab, same_window)) = next {
            browser.current = tab;
            if same_window {
                self.view(id, View::Front, now.after(millis(150)));
            } else if let Some(tab) = self.tab_mut(id, tab) {
                tab.view = View::Front;
            }
        }
    }

    /// The current tab is covered, or comes in front again, which sends a heartbeat at once.
    fn view(&mut self, id: BrowserId, view: View, now: Now) {
        let Some(browser) = self.browsers.get(id.0) else { return };
        let current = browser.current;
        let Some(tab) = self.tab_mut(id, current) else { return };
        tab.view = view;
        tab.last_input = now;
        if view == View::Front {
            tab.quiet = 0;
            tab.next_heartbeat = now.after(millis(100));
            self.push(now.after(millis(100)), Event::Heartbeat(id, current));
        }
    }

    fn set_online(&mut self, id: BrowserId, online: bool, now: Now) {
        let Some(browser) = self.browsers.get_mut(id.0) else { return };
        browser.online = online;
        if online {
            self.view(id, View::Front, now);
        }
    }

    fn type_text(&mut self, id: BrowserId, now: Now) {
        let wait = random::between(&mut self.chance, 40_000, 50_000);
        let Some(browser) = self.browsers.get(id.0) else { return };
        let current = browser.current;
        let Some(tab) = self.tab_mut(id, current) else { return };
        tab.last_input = now;
        tab.quiet = 0;
        // A key press ends the slow heartbeat.
        let soon = now.after(Duration::from_secs(10));
        let hurried = tab.next_heartbeat > soon;
        if hurried {
            tab.next_heartbeat = soon;
        }
        let first = !std::mem::replace(&mut tab.unsaved, true);
        if hurried {
            self.push(soon, Event::Heartbeat(id, current));
        }
        if first {
            self.push(now.after(millis(wait)), Event::Autosave(id, current));
        }
    }

    fn autosave(&mut self, installations: &mut [Installation], id: BrowserId, tab: u32, now: Now) {
        let Some(browser) = self.browsers.get(id.0).filter(|browser| browser.online) else { return };
        let (site_id, user_id) = (browser.site, browser.user_id);
        let Some(tab) = self.tab_mut(id, tab).filter(|tab| tab.unsaved) else { return };
        tab.unsaved = false;
        if let (Some(post), Some(site)) = (tab.screen.edited(), find(installations, site_id)) {
            site.autosave(post, user_id, now);
        }
    }

    /// Everybody else's tab with the post has lost it.
    fn lose_post(&mut self, by: BrowserId, site: SiteId, post: Option<u64>) {
        for (at, browser) in self.browsers.iter_mut().enumerate() {
            let others = at != by.0 && browser.site == site && post.is_some();
            for tab in browser.tabs.iter_mut().filter(|tab| others && tab.screen.edited() == post) {
                tab.lost_post = true;
            }
        }
    }

    fn heartbeat(&mut self, installations: &mut [Installation], id: BrowserId, tab_id: u32, now: Now) {
        let mut chance = self.chance;
        let Some(browser) = self.browsers.get(id.0) else { return };
        let (site_id, online) = (browser.site, browser.online);
        let Some(generation) = find(installations, site_id).map(|site| site.generation) else { return };
        let leads = browser.leads(tab_id);
        let Some(tab) = self.tab_mut(id, tab_id).filter(|tab| tab.next_heartbeat == now) else { return };
        let carried = tab.heartbeat(generation, leads, now, &mut chance);
        let screen = tab.screen.clone();
        let saves = online && std::mem::take(&mut tab.lost_post);
        if online {
            if saves {
                self.autosave(installations, id, tab_id, now);
            }
            if carried.ping {
                self.write(installations, id, &screen, None, true, now);
            }
            if carried.editor_ping || (carried.lock_refresh && !generation.has_lock_rows()) {
                self.write(installations, id, &screen, Some(carried.lock_refresh), true, now);
            }
            if carried.lock_refresh && generation.has_lock_rows() {
                self.write_lock(installations, id, &screen, now);
            }
        }
        let Some(tab) = self.tab_mut(id, tab_id) else { return };
        let wait = if carried.again { millis(100) } else { tab.interval(generation) };
        tab.next_heartbeat = now.after(wait);
        let due = tab.next_heartbeat;
        self.chance = chance;
        self.push(due, Event::Heartbeat(id, tab_id));
    }
}
