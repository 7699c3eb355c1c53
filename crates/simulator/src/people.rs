//! People at work: what they do in their browsers, and what that leaves in the presence table.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::json;

use crate::browser::{Action, Browser, BrowserId, Event, Heartbeat};
use crate::generation::Generation;
use crate::loading::{Loading, RequestTimes};
use crate::screen::Editor;
use crate::site::{Installation, Site};
use crate::tab::{AUTOSAVE_EVERY, Tab, Told, View, WAITING_STORES_FROM};
use crate::time::Now;
use crate::world::SiteId;
use crate::writes::records;

pub(crate) const ONLINE: &str = "admin/online";
/// Somebody whose row is older is shown as idle (contract, section 3).
const IDLE_AFTER: Duration = Duration::from_secs(75);

/// A heartbeat that takes longer than that is written when it arrives; of others the moment of sending is near enough.
const SLOW_REQUEST: Duration = Duration::from_millis(150);

/// Everybody who has a browser open, and what is about to happen.
#[derive(Debug, Default)]
pub struct People {
    pub(crate) browsers: Vec<Browser>,
    queue: BTreeMap<(Now, u64), Event>,
    queued: u64,
    pub(crate) chance: u64,
}

pub(crate) fn millis(millis: u64) -> Duration {
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

    pub(crate) fn add(&mut self, site: SiteId, user_id: u64, generation: Generation) -> BrowserId {
        let session = format!("browser {} of {user_id}", self.browsers.len());
        self.browsers.push(Browser::new(site, user_id, generation, session));
        BrowserId(self.browsers.len() - 1)
    }

    pub(crate) fn requests_take(&mut self, id: BrowserId, times: RequestTimes) {
        if let Some(browser) = self.browsers.get_mut(id.0) {
            browser.request_times = Some(times);
        }
    }

    pub(crate) fn plan(&mut self, at: Now, browser: BrowserId, action: Action, loading: Option<Loading>) {
        self.push(at, Event::Act(browser, action, loading));
    }

    pub(crate) fn push(&mut self, at: Now, event: Event) {
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
                Event::Act(id, action, loading) => self.act(installations, id, &action, loading, at),
                Event::Render(id, tab, screen) => self.render(installations, id, tab, &screen, at),
                Event::Delete(id, room, client) => self.delete(installations, id, &room, &client),
                Event::Release(id, post) => self.release(installations, id, post),
                Event::LookForFocus(id, tab) => self.look_for_focus(id, tab, at),
                Event::Heartbeat(id, tab) => self.heartbeat(installations, id, tab, at),
                Event::Arrive(id, sent) => self.arrive(installations, id, &sent, at),
                Event::Autosave(id, tab) => self.autosave_due(installations, id, tab, at),
            }
        }
    }

    pub(crate) fn act(
        &mut self,
        installations: &mut [Installation],
        id: BrowserId,
        action: &Action,
        loading: Option<Loading>,
        now: Now,
    ) {
        let Some(browser) = self.browsers.get(id.0) else { return };
        let (site_id, user_id, current) = (browser.site, browser.user_id, browser.current);
        let here = browser.tab(current).map(|tab| tab.screen.clone());
        match (action, here) {
            (Action::LogIn, _) => self.log_in(installations, id, now),
            (Action::GoTo(screen), Some(_)) => {
                self.load(installations, id, current, screen.clone(), loading, now);
            }
            (Action::GoTo(screen), None) => {
                let form = self.browsers.get(id.0).is_some_and(|browser| browser.sign_in_form.is_some());
                self.open(installations, id, screen.clone(), !form, loading, now);
            }
            (Action::NewTab(screen), _) => {
                self.open(installations, id, screen.clone(), false, loading, now);
            }
            (Action::NewWindow(screen), _) => {
                self.open(installations, id, screen.clone(), true, loading, now);
            }
            (Action::Hide, _) => self.view(id, View::Hidden, now),
            (Action::Unfocus, _) => self.view(id, View::Unfocused, now),
            (Action::Return, _) => self.view(id, View::Front, now),
            (Action::MoveMouse, _) => self.move_mouse(id, now),
            (Action::TurnTo(tab), _) => self.turn_to(id, *tab, now),
            (Action::Reload, Some(screen)) => {
                self.load(installations, id, current, screen, loading, now);
            }
            (Action::Forward, Some(_)) => self.forward(installations, id, current, loading, now),
            (Action::Back, Some(_)) => self.back(installations, id, current, loading, now),
            (Action::BackFromCache, Some(_)) => {
                self.back_from_cache(installations, id, current, loading, now);
            }
            (Action::CloseTab, Some(_)) => self.close(installations, id, loading, now),
            (Action::TakeOver, Some(screen)) => {
                self.lose_post(id, site_id, screen.edited());
                if let (Some(post), Some(site)) = (screen.edited(), find(installations, site_id)) {
                    site.take_lock(post, user_id, now);
                }
                self.load(installations, id, current, screen, loading, now);
            }
            (Action::Type, Some(screen)) if screen.edited().is_some() => {
                self.type_text(installations, id, now);
            }
            (Action::Save, Some(screen)) => {
                if let (Some(post), Some(site)) = (screen.edited(), find(installations, site_id)) {
                    site.save(post, user_id, now);
                }
                if let Some(tab) = self.tab_mut(id, current) {
                    tab.unsaved = false;
                    tab.last_input = now;
                }
                if screen.editor() == Some(Editor::Classic) {
                    self.load(installations, id, current, screen, loading, now);
                }
            }
            (Action::QuickEdit(post), _) => {
                // WordPress refuses it while somebody else holds the post (browser-quick-edit-rest-save).
                let held =
                    |site: &Site| site.find_post(*post).is_some_and(|post| post.is_held_from(user_id, now));
                if let Some(site) = find(installations, site_id).filter(|site| !held(site)) {
                    site.save(*post, user_id, now);
                }
            }
            (Action::RestSave(post), _) => rest_save(installations, site_id, user_id, *post, now),
            (Action::LogOut, _) => {
                if let Some(site) = find(installations, site_id) {
                    site.rows.delete_user(user_id);
                }
                self.sign_out(id);
            }
            (Action::Crash, _) => self.end(id),
            (Action::LoseNetwork, _) => self.set_online(id, false),
            (Action::RegainNetwork, _) => self.set_online(id, true),
            (Action::CloseLid, _) => self.sleep(id),
            (Action::OpenLid, _) => self.wake(id, now),
            _ => {}
        }
    }

    pub(crate) fn tab_mut(&mut self, id: BrowserId, tab: u32) -> Option<&mut Tab> {
        self.browsers.get_mut(id.0)?.tabs.iter_mut().find(|one| one.id == tab)
    }

    /// The current tab shows the form to sign in; the others beat on, and what they send is refused.
    fn sign_out(&mut self, id: BrowserId) {
        let Some(browser) = self.browsers.get_mut(id.0) else { return };
        let current = browser.current;
        browser.sign_in_form = browser.tab(current).map(|tab| tab.window);
        browser.tabs.retain(|tab| tab.id != current);
        browser.current = 0;
        for tab in &mut browser.tabs {
            tab.signed_out = true;
        }
        browser.signed_out = true;
    }

    /// All tabs are gone, without a farewell.
    fn end(&mut self, id: BrowserId) {
        if let Some(browser) = self.browsers.get_mut(id.0) {
            browser.tabs.clear();
        }
    }

    fn log_in(&mut self, installations: &mut [Installation], id: BrowserId, now: Now) {
        let Some(browser) = self.browsers.get_mut(id.0) else { return };
        let client = format!("user-{}", browser.user_id);
        browser.signed_out = false;
        let records = records(installations, browser.site);
        if let Some(site) = find(installations, browser.site).filter(|_| records) {
            let expires = now.whole_second().after(site.row_lifetime());
            site.put_row(ONLINE, &client, browser.user_id, json!({"screen": "login"}), now, expires);
            site.rows.set_session(ONLINE, &client, "");
        }
    }

    /// How long a heartbeat that is sent now takes to the table.
    fn request_time(&mut self, id: BrowserId, now: Now) -> Duration {
        let known = self.browsers.get(id.0).and_then(|browser| browser.request_times.as_ref());
        match known.map(|times| times.at(now)) {
            Some(time) => time,
            None => RequestTimes::drawn(&mut self.chance),
        }
    }

    fn type_text(&mut self, installations: &mut [Installation], id: BrowserId, now: Now) {
        let Some(browser) = self.browsers.get(id.0) else { return };
        let (current, user_id, site_id) = (browser.current, browser.user_id, browser.site);
        let edited = browser.tab(current).and_then(|tab| tab.screen.edited());
        let post = find(installations, site_id).and_then(|site| site.find_post(edited?));
        let put_aside = post.is_some_and(|post| post.autosaves.iter().any(|one| one.author == user_id));
        let Some(tab) = self.tab_mut(id, current) else { return };
        tab.last_input = now;
        tab.quiet = 0;
        // Whoever begins after the first refresh of the lock waits a minute longer, unless an autosave of theirs is there
        // already (browser-typing, browser-tab-hidden-typed, browser-dialog-autosaves; rest-autosave the other way).
        let first_minute = tab.heartbeats > 1 && now < tab.first_autosave;
        if first_minute && !tab.unsaved && !put_aside {
            tab.next_autosave = tab.first_autosave.after(AUTOSAVE_EVERY);
            let due = tab.next_autosave;
            tab.unsaved = true;
            self.push(due, Event::Autosave(id, current));
        }
        let Some(tab) = self.tab_mut(id, current) else { return };
        tab.unsaved = true;
        // A key press ends the slow heartbeat.
        let soon = now.after(Duration::from_secs(10));
        if tab.next_heartbeat > soon {
            tab.next_heartbeat = soon;
            self.push(soon, Event::Heartbeat(id, current));
        }
    }

    /// A page's minute is over. Text of a post that was lost stays unsaved, and is put aside again and again.
    fn autosave_due(&mut self, installations: &mut [Installation], id: BrowserId, tab_id: u32, now: Now) {
        let Some(tab) = self.tab_mut(id, tab_id).filter(|tab| tab.next_autosave == now) else { return };
        tab.next_autosave = now.after(AUTOSAVE_EVERY);
        let due = tab.next_autosave;
        self.push(due, Event::Autosave(id, tab_id));
        self.autosave(installations, id, tab_id, now);
    }

    fn autosave(&mut self, installations: &mut [Installation], id: BrowserId, tab: u32, now: Now) {
        let there = |browser: &&Browser| browser.online && !browser.asleep;
        let Some(browser) = self.browsers.get(id.0).filter(there) else { return };
        let (site_id, user_id) = (browser.site, browser.user_id);
        let Some(tab) = self.tab_mut(id, tab).filter(|tab| tab.unsaved || tab.lost_post || tab.waits) else {
            return;
        };
        let (typed, again) = (tab.unsaved, tab.put_aside_since_lost);
        tab.unsaved = tab.unsaved && tab.lost_post;
        tab.put_aside_since_lost = tab.lost_post;
        if let (Some(post), Some(site)) = (tab.screen.edited(), find(installations, site_id)) {
            match (typed, again) {
                (true, false) => site.autosave(post, user_id, now),
                (true, true) => site.autosave_again(post, user_id, now),
                (false, _) => site.autosave_unchanged(post, user_id, now),
            }
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
        let Some(browser) = self.browsers.get(id.0).filter(|browser| !browser.asleep) else { return };
        let (site_id, generation) = (browser.site, browser.generation);
        let (online, signed_out) = (browser.online, browser.signed_out);
        let leads = browser.leads(tab_id);
        let Some(tab) = self.tab_mut(id, tab_id).filter(|tab| tab.next_heartbeat == now) else { return };
        let Some(carried) = tab.heartbeat(generation, leads, now) else { return };
        let screen = tab.screen.clone();
        let next_in = tab.interval(generation);
        // The table gets it a little later; that decides at which whole second.
        let arrives = now.after(self.request_time(id, now));
        let Some(tab) = self.tab_mut(id, tab_id) else { return };
        // The first heartbeat after signing in again is refused, too: it carries the key of the session before
        // (browser-logout-and-in, browser-logout-hidden-editor).
        let accepted = online && !signed_out && !std::mem::replace(&mut tab.signed_out, signed_out);
        if accepted && carried.lock_refresh {
            self.refresh_lock(installations, id, tab_id, now);
        }
        let Some(tab) = self.tab_mut(id, tab_id) else { return };
        let stores = tab.lost_post || (tab.waits && tab.heartbeats >= WAITING_STORES_FROM);
        if accepted && stores && screen.editor() == Some(Editor::Block) {
            self.autosave(installations, id, tab_id, now);
        }
        if accepted {
            let sent = Heartbeat { screen: screen.clone(), carried, next_in };
            if arrives > now.after(SLOW_REQUEST) {
                self.push(arrives, Event::Arrive(id, sent));
            } else {
                self.arrive(installations, id, &sent, arrives);
            }
        }
        let told = find(installations, site_id).map(|site| told(site, now)).unwrap_or_default();
        let Some(tab) = self.tab_mut(id, tab_id) else { return };
        if accepted && carried.ping {
            tab.hears(told);
        }
        let again = if screen.editor().is_some() { 400 } else { 100 };
        let wait = if carried.again { millis(again) } else { tab.interval(generation) };
        tab.next_heartbeat = now.after(wait);
        let due = tab.next_heartbeat;
        self.push(due, Event::Heartbeat(id, tab_id));
    }
}

impl People {
    /// What a heartbeat carries reaches the table.
    fn arrive(&mut self, installations: &mut [Installation], id: BrowserId, sent: &Heartbeat, now: Now) {
        let Some(generation) = self.browsers.get(id.0).map(|browser| browser.generation) else { return };
        let Heartbeat { screen, carried, next_in } = sent;
        if carried.ping {
            self.write(installations, id, screen, None, Some(*next_in), now);
        }
        if carried.editor_ping || (carried.lock_writes && !generation.has_lock_rows()) {
            let locked = Some(carried.lock_refresh);
            self.write(installations, id, screen, locked, Some(*next_in), now);
        }
        if carried.lock_refresh && generation.has_lock_rows() {
            self.write_lock(installations, id, screen, *next_in, now);
        }
    }
}

/// What the answer to a heartbeat tells: who is signed in, and who of them is idle. Where they are does not count: a
/// move of somebody else did not end anybody's slow rhythm (browser-a-returns-b-hides), their leaving did.
fn told(site: &Site, now: Now) -> Told {
    let live = site.rows.live(now);
    let online = live.iter().filter(|row| row.room == ONLINE);
    let mut told: Told = online.map(|row| (row.user_id, now.since(row.stamped) > IDLE_AFTER)).collect();
    told.sort_unstable();
    told
}

/// A post is saved by another program than a browser. An AI agent's save writes a row of its own (contract 2.2).
fn rest_save(installations: &mut [Installation], id: SiteId, user_id: u64, post: u64, now: Now) {
    let records = records(installations, id);
    let agent = installations
        .get(id.installation)
        .and_then(|one| one.find_user(user_id))
        .is_some_and(|user| user.agent);
    let Some(site) = find(installations, id) else { return };
    site.save(post, user_id, now);
    if agent && records {
        site.put_agent_row(post, user_id, now);
    }
}
