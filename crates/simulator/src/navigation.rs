//! Pages that are opened, loaded again, left and closed, and the rows that this writes and takes away.

use crate::browser::{BrowserId, Event};
use crate::loading::Loading;
use crate::locks::RELEASED_AFTER;
use crate::people::{ONLINE, People, find, millis};
use crate::screen::{Editor, Screen};
use crate::site::Installation;
use crate::tab::View;
use crate::time::Now;

/// An editor that is gone back to loads a second time this long after it was rendered, unless it is told otherwise.
const LOADS_TWICE: u64 = 300;

impl People {
    fn drawn(&mut self, id: BrowserId, screen: &Screen) -> Option<Loading> {
        let generation = self.browsers.get(id.0)?.generation;
        Some(Loading::drawn(&mut self.chance, screen, generation))
    }

    pub(crate) fn open(
        &mut self,
        installations: &mut [Installation],
        id: BrowserId,
        screen: Screen,
        window: bool,
        loading: Option<Loading>,
        now: Now,
    ) {
        let Some(loading) = loading.or_else(|| self.drawn(id, &screen)) else { return };
        let Some(browser) = self.browsers.get_mut(id.0) else { return };
        let tab = browser.add_tab(screen.clone(), window, now);
        self.load_page(installations, id, tab, screen, loading, now);
    }

    /// A tab goes from its page to another one, or loads it again. The new page is nearly always rendered before the
    /// old one's DELETE arrives (measured), which takes the rows away that the new page just wrote.
    pub(crate) fn load(
        &mut self,
        installations: &mut [Installation],
        id: BrowserId,
        tab: u32,
        screen: Screen,
        loading: Option<Loading>,
        now: Now,
    ) {
        let Some(loading) = loading.or_else(|| self.drawn(id, &screen)) else { return };
        self.leave(installations, id, tab, loading, now);
        if let Some(tab) = self.tab_mut(id, tab)
            && tab.screen != screen
        {
            tab.before.push(tab.screen.clone());
            tab.after.clear();
        }
        self.load_page(installations, id, tab, screen, loading, now);
    }

    pub(crate) fn back(
        &mut self,
        installations: &mut [Installation],
        id: BrowserId,
        tab: u32,
        loading: Option<Loading>,
        now: Now,
    ) {
        let Some(screen) = self.tab_mut(id, tab).and_then(|tab| {
            let screen = tab.before.pop()?;
            tab.after.push(tab.screen.clone());
            Some(screen)
        }) else {
            return;
        };
        self.load_from_history(installations, id, tab, screen, loading, now);
    }

    pub(crate) fn forward(
        &mut self,
        installations: &mut [Installation],
        id: BrowserId,
        tab: u32,
        loading: Option<Loading>,
        now: Now,
    ) {
        let Some(screen) = self.tab_mut(id, tab).and_then(|tab| {
            let screen = tab.after.pop()?;
            tab.before.push(tab.screen.clone());
            Some(screen)
        }) else {
            return;
        };
        self.load_from_history(installations, id, tab, screen, loading, now);
    }

    /// WordPress forbids keeping its pages, so one that is gone back to is loaded anew (browser-back-forward); an editor
    /// notices that and loads once more.
    fn load_from_history(
        &mut self,
        installations: &mut [Installation],
        id: BrowserId,
        tab: u32,
        screen: Screen,
        loading: Option<Loading>,
        now: Now,
    ) {
        let Some(loading) = loading.or_else(|| self.drawn(id, &screen)) else { return };
        self.leave(installations, id, tab, loading, now);
        if screen.editor().is_some_and(|editor| editor != Editor::Site) {
            let again = now.after(loading.again.unwrap_or(loading.rendered + millis(LOADS_TWICE)));
            self.push(again, Event::Render(id, tab, screen.clone()));
        }
        self.load_page(installations, id, tab, screen, loading, now);
    }

    /// The page before comes as the browser kept it: nothing is rendered, and its heartbeat goes on at once.
    pub(crate) fn back_from_cache(
        &mut self,
        installations: &mut [Installation],
        id: BrowserId,
        tab: u32,
        loading: Option<Loading>,
        now: Now,
    ) {
        let Some(screen) = self.tab_mut(id, tab).and_then(|tab| tab.before.pop()) else { return };
        let loading = loading.unwrap_or_else(|| Loading::left(&mut self.chance));
        self.leave(installations, id, tab, loading, now);
        let due = now.after(loading.first_heartbeat.max(loading.farewell) + millis(50));
        if let Some(tab) = self.tab_mut(id, tab) {
            let kept = Loading { elected: true, first_heartbeat: due.since(now), ..loading };
            tab.loaded(screen, kept, now);
            // It is no first heartbeat: it locks and pings as the later ones do.
            tab.heartbeats = 1;
        }
        self.push(due, Event::Heartbeat(id, tab));
    }

    fn load_page(
        &mut self,
        installations: &mut [Installation],
        id: BrowserId,
        tab: u32,
        screen: Screen,
        loading: Loading,
        now: Now,
    ) {
        if !self.browsers.get(id.0).is_some_and(|browser| browser.online) {
            return;
        }
        let Some(page) = self.tab_mut(id, tab) else { return };
        page.loaded(screen.clone(), loading, now);
        let (due, autosave) = (page.next_heartbeat, page.next_autosave);
        self.push(due, Event::Heartbeat(id, tab));
        if screen.editor().is_some() {
            self.push(autosave, Event::Autosave(id, tab));
        }
        let rendered = now.after(loading.rendered);
        if rendered == now {
            self.render(installations, id, tab, &screen, now);
        } else {
            self.push(rendered, Event::Render(id, tab, screen));
        }
    }

    /// The server renders a page, unless the tab went elsewhere meanwhile.
    pub(crate) fn render(
        &mut self,
        installations: &mut [Installation],
        id: BrowserId,
        tab: u32,
        screen: &Screen,
        now: Now,
    ) {
        if !self.tab_mut(id, tab).is_some_and(|tab| tab.screen == *screen) {
            return;
        }
        self.write(installations, id, screen, None, None, now);
        if screen.editor().is_some_and(|editor| editor != Editor::Site) {
            self.open_locked(installations, id, tab, now);
            self.write(installations, id, screen, Some(false), None, now);
        }
    }

    /// The DELETE requests of a page that goes away.
    fn leave(&mut self, installations: &[Installation], id: BrowserId, tab: u32, loading: Loading, now: Now) {
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
        let released = page.screen.edited().filter(|_| page.screen.editor() == Some(Editor::Classic));
        for (room, client) in keys {
            self.push(now.after(loading.farewell), Event::Delete(id, room, client));
        }
        if let Some(post) = released {
            self.push(now.after(loading.farewell + RELEASED_AFTER), Event::Release(id, post));
        }
    }

    pub(crate) fn delete(
        &mut self,
        installations: &mut [Installation],
        id: BrowserId,
        room: &str,
        client: &str,
    ) {
        let Some(browser) = self.browsers.get(id.0) else { return };
        if let Some(site) = find(installations, browser.site) {
            site.delete_row(room, client);
        }
    }

    pub(crate) fn close(
        &mut self,
        installations: &[Installation],
        id: BrowserId,
        loading: Option<Loading>,
        now: Now,
    ) {
        let Some(browser) = self.browsers.get(id.0) else { return };
        let closed = browser.current;
        let loading = loading.unwrap_or_else(|| Loading::left(&mut self.chance));
        self.leave(installations, id, closed, loading, now);
        let Some(browser) = self.browsers.get_mut(id.0) else { return };
        let window = browser.tab(closed).map(|tab| tab.window);
        browser.tabs.retain(|tab| tab.id != closed);
        // Another tab of the window comes in front and writes at once, after the DELETE of the closed one; another
        // window only with its next heartbeat.
        let next = browser.tabs.iter().rev().find(|tab| Some(tab.window) == window).map(|tab| (tab.id, true));
        let next = next.or_else(|| browser.tabs.last().map(|tab| (tab.id, false)));
        if let Some((tab, same_window)) = next {
            browser.current = tab;
            if same_window {
                self.view(id, View::Front, now.after(loading.farewell));
            }
        }
    }
}
