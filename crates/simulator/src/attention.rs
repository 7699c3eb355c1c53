//! What people look at, and what stops them: covered tabs, other applications, a shut lid, a lost network.

use crate::browser::{BrowserId, Event};
use crate::people::{People, millis};
use crate::tab::View;
use crate::time::Now;

impl People {
    /// The current tab is covered, loses the focus, or has it again. A page knows at once that it is covered or comes
    /// in front, and beats at once then (measured); of the focus it learns when it looks next.
    pub(crate) fn view(&mut self, id: BrowserId, view: View, now: Now) {
        let Some(browser) = self.browsers.get(id.0) else { return };
        let current = browser.current;
        let Some(tab) = self.tab_mut(id, current) else { return };
        tab.focused = view == View::Front;
        tab.last_input = now;
        match (tab.view, view) {
            (View::Hidden, View::Front) => {
                tab.view = view;
                tab.quiet = 0;
                let soon = now.after(millis(100));
                tab.next_heartbeat = soon;
                self.push(soon, Event::Heartbeat(id, current));
            }
            (_, View::Hidden) => tab.view = view,
            _ => {
                let look = tab.next_look(now);
                self.push(look, Event::LookForFocus(id, current));
            }
        }
    }

    /// A page looks whether it has the focus: one that has it again beats at its usual distance from the last
    /// heartbeat, or at once where that is over (browser-unfocused-7min, browser-unfocused-16min).
    pub(crate) fn look_for_focus(&mut self, id: BrowserId, tab_id: u32, now: Now) {
        let generation_of = self.browsers.get(id.0).map(|browser| browser.generation);
        let Some(generation) = generation_of else { return };
        let Some(tab) = self.tab_mut(id, tab_id) else { return };
        match (tab.view, tab.focused) {
            (View::Front, false) => tab.view = View::Unfocused,
            (View::Unfocused, true) => {
                tab.view = View::Front;
                let due = tab.last_heartbeat.after(tab.interval(generation)).max(now);
                tab.next_heartbeat = due;
                self.push(due, Event::Heartbeat(id, tab_id));
            }
            _ => {}
        }
    }

    /// The mouse moves over the current tab, which therefore has the focus.
    pub(crate) fn move_mouse(&mut self, id: BrowserId, now: Now) {
        let Some(browser) = self.browsers.get(id.0) else { return };
        let current = browser.current;
        let Some(tab) = self.tab_mut(id, current).filter(|tab| tab.view != View::Hidden) else { return };
        tab.last_input = now;
        tab.focused = true;
        self.look_for_focus(id, current, now);
    }

    /// Another tab becomes the current one; the one it covers is hidden.
    pub(crate) fn turn_to(&mut self, id: BrowserId, tab_id: u32, now: Now) {
        let Some(browser) = self.browsers.get_mut(id.0) else { return };
        let Some((window, hidden)) = browser.tab(tab_id).map(|tab| (tab.window, tab.view == View::Hidden))
        else {
            return;
        };
        browser.current = tab_id;
        for tab in browser.tabs.iter_mut().filter(|tab| tab.window == window && tab.id != tab_id) {
            tab.view = View::Hidden;
        }
        if hidden {
            self.view(id, View::Front, now);
        }
    }

    /// WordPress goes on asking while the network is gone; what is asked does not arrive.
    pub(crate) fn set_online(&mut self, id: BrowserId, online: bool) {
        if let Some(browser) = self.browsers.get_mut(id.0) {
            browser.online = online;
        }
    }

    pub(crate) fn sleep(&mut self, id: BrowserId) {
        if let Some(browser) = self.browsers.get_mut(id.0) {
            browser.asleep = true;
        }
    }

    /// The machine wakes: what its tabs should have done meanwhile they do now.
    pub(crate) fn wake(&mut self, id: BrowserId, now: Now) {
        let Some(browser) = self.browsers.get_mut(id.0).filter(|browser| browser.asleep) else { return };
        browser.asleep = false;
        let soon = now.after(millis(200));
        let mut late = Vec::new();
        for tab in &mut browser.tabs {
            tab.last_input = now;
            if tab.next_heartbeat < soon {
                tab.next_heartbeat = soon;
                late.push(tab.id);
            }
        }
        for tab in late {
            self.push(soon, Event::Heartbeat(id, tab));
        }
    }
}
