//! The window: a client that is asked to come forward, and started where there is none.

use std::time::Duration;

use presence::Time;
use protocol::WindowPage;

use super::clients::Refused;
use super::event::{Answer, ClientId};
use super::{Controller, Desktop};
use crate::action::Page;

/// A window that is asked for comes forward within this. One that hangs does not, and another takes its place.
const COMES: Duration = Duration::from_secs(3);

/// The client that is the window.
#[derive(Clone, Copy, Debug)]
pub(super) struct Window {
    client: ClientId,
    /// It was asked for: until when it is waited for, and the page.
    asked: Option<(Time, Page)>,
}

impl<D: Desktop> Controller<D> {
    /// Shows the window, or says why it can not be.
    pub(super) fn open_window(&mut self, page: Page) {
        if let Err(why) = self.ask_for_window(page) {
            self.tell_trouble("The window could not be opened", &why);
        }
    }

    /// Has the window come forward, or starts it.
    pub(super) fn ask_for_window(&mut self, page: Page) -> Result<(), String> {
        let Some(window) = &mut self.window else { return self.desktop.open_window(page) };
        let until = self.watching.audience().moments.now + COMES;
        // One that was asked already is not given more time for it.
        window.asked = Some((window.asked.map_or(until, |(until, _)| until), page));
        let client = window.client;
        self.desktop.answer(client, Answer::Come { page: page.into() });
        Ok(())
    }

    /// A client says that it is the window.
    pub(super) fn is_window(&mut self, client: ClientId) -> Result<(), Refused> {
        match self.window {
            Some(window) if window.client != client => {
                self.open_window(Page::Now);
                let message = "the window is open already, and comes to the front".to_owned();
                Err(Refused { code: "window-open", message })
            }
            _ => {
                self.window = Some(Window { client, asked: None });
                Ok(())
            }
        }
    }

    /// A client says that it came forward.
    pub(super) fn window_came(&mut self, client: ClientId) {
        if let Some(window) = self.window.as_mut().filter(|window| window.client == client) {
            window.asked = None;
        }
    }

    /// A client is gone. Where it was the window and somebody waits for that, another one is started.
    pub(super) fn window_gone(&mut self, client: ClientId) {
        if let Some(window) = self.window.take_if(|window| window.client == client)
            && let Some((_, page)) = window.asked
        {
            self.open_window(page);
        }
    }

    /// Puts another window in the place of one that does not come.
    pub(super) fn replace_window(&mut self, now: Time) {
        let late = |window: &mut Window| window.asked.is_some_and(|(until, _)| until <= now);
        if let Some(Window { client, asked: Some((_, page)) }) = self.window.take_if(late) {
            self.desktop.answer(client, Answer::Leave);
            self.open_window(page);
        }
    }

    /// Until when the window is waited for.
    pub(super) fn window_due(&self) -> Option<Time> {
        Some(self.window?.asked?.0)
    }
}

impl From<Page> for WindowPage {
    fn from(page: Page) -> WindowPage {
        match page {
            Page::Now => WindowPage::Now,
            Page::AddSite => WindowPage::AddSite,
            Page::Settings => WindowPage::Settings,
        }
    }
}
