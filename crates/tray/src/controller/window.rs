//! The window: one client has its seat. It is asked to come forward, and started where there is none.

use std::time::Duration;

use presence::Time;
use protocol::WindowPage;
use wordpress::{Saying, saying};

use super::event::{Answer, ClientId};
use super::{Controller, Desktop};
use crate::action::Page;
use crate::logbook::entries;
use crate::words::say;

/// A window that shows its page comes forward within this. One that hangs does not, and another takes its place.
const COMES: Duration = Duration::from_secs(3);
/// The same for one that does not show its page yet: the first start after that of a computer takes long.
const LOADS: Duration = Duration::from_secs(30);
/// A window that was started says within this that it is there; then another one may be started.
const STARTS: Duration = Duration::from_secs(10);
/// A window that is told to leave ends by itself within this. One that hangs is ended by force.
const LEAVES: Duration = Duration::from_secs(2);

/// The window as the loop knows it.
#[derive(Debug, Default)]
pub(super) struct Window {
    seat: Seat,
    /// Processes that were told to leave, and when they are ended by force.
    leaving: Vec<(u32, Time)>,
}

/// Who is the window.
#[derive(Debug, Default)]
enum Seat {
    /// Nobody.
    #[default]
    Free,
    /// One that was started and did not say yet that it is there.
    Starting { process: Option<u32>, page: Page, until: Time },
    /// A client.
    Taken { by: Sitter, asked: Option<Asked> },
}

/// A client that is the window, or would be.
#[derive(Clone, Copy, Debug)]
struct Sitter {
    client: ClientId,
    process: Option<u32>,
    /// What it shows by itself.
    page: Page,
}

/// The window was asked to come forward and did not say yet that it did.
#[derive(Debug)]
struct Asked {
    until: Time,
    page: Page,
    /// Another window that was started meanwhile. It takes the seat of the one that does not come.
    successor: Option<Sitter>,
}

impl Window {
    /// Whether this client is the window.
    pub fn is(&self, client: ClientId) -> bool {
        matches!(&self.seat, Seat::Taken { by, .. } if by.client == client)
    }
}

impl<D: Desktop> Controller<D> {
    /// Shows the window, or says why it can not be.
    pub(super) fn open_window(&mut self, page: Page) {
        if let Err(why) = self.ask_for_window(page) {
            self.window_trouble(&why);
        }
    }

    /// Has the window come forward, or starts it.
    pub(super) fn ask_for_window(&mut self, wanted: Page) -> Result<(), Saying> {
        let now = self.watching.audience().moments.now;
        match &mut self.window.seat {
            Seat::Starting { page, until, .. } if *until > now => {
                *page = wanted;
                Ok(())
            }
            Seat::Taken { .. } => {
                self.ask_to_come(wanted, None);
                Ok(())
            }
            Seat::Free | Seat::Starting { .. } => self.start_window(wanted),
        }
    }

    fn start_window(&mut self, page: Page) -> Result<(), Saying> {
        self.window.seat = Seat::Free;
        let opened = self.desktop.open_window(page);
        entries::window(opened.is_ok());
        let process = opened?;
        let until = self.watching.audience().moments.now + STARTS;
        self.window.seat = Seat::Starting { process, page, until };
        Ok(())
    }

    /// Asks the client that is the window to come forward. Where it does not, `successor` takes its seat, or another
    /// one is started.
    fn ask_to_come(&mut self, page: Page, successor: Option<Sitter>) {
        let now = self.watching.audience().moments.now;
        let Seat::Taken { by, asked } = &mut self.window.seat else { return };
        let patience = if self.boards.tells(by.client) { COMES } else { LOADS };
        let client = by.client;
        // One that was asked already is not given more time for it.
        let (until, before) =
            asked.take().map_or((now + patience, None), |asked| (asked.until, asked.successor));
        let (successor, refused) = if successor.is_some() { (successor, before) } else { (before, None) };
        *asked = Some(Asked { until, page, successor });
        self.desktop.answer(client, Answer::Come { page: page.into() });
        self.refuse_seat(refused);
    }

    /// A client says that it is the window.
    pub(super) fn is_window(&mut self, client: ClientId, page: Page, process: Option<u32>) {
        let sitter = Sitter { client, process, page };
        match &self.window.seat {
            Seat::Free => self.seat(sitter, page),
            Seat::Starting { page: wanted, .. } => {
                let wanted = *wanted;
                self.seat(sitter, wanted);
            }
            Seat::Taken { by, .. } if by.client == client => self.desktop.answer(client, Answer::Done),
            Seat::Taken { by, .. } if self.boards.tells(by.client) => self.ask_to_come(page, Some(sitter)),
            // One that does not show its page yet can take longer than anybody waits for the answer.
            Seat::Taken { .. } => {
                self.ask_to_come(page, None);
                self.refuse_seat(Some(sitter));
            }
        }
    }

    /// Gives a client the seat. It comes forward with the page that is wanted, where it shows another by itself.
    fn seat(&mut self, sitter: Sitter, wanted: Page) {
        self.window.seat = Seat::Taken { by: sitter, asked: None };
        self.desktop.answer(sitter.client, Answer::Done);
        if wanted != sitter.page {
            self.ask_to_come(wanted, None);
        }
    }

    fn refuse_seat(&mut self, sitter: Option<Sitter>) {
        if let Some(Sitter { client, .. }) = sitter {
            let (code, message) = ("window-open".to_owned(), say!(self.words, "refused-window-open"));
            self.desktop.answer(client, Answer::Failed { code, message });
        }
    }

    /// A client says that it came forward.
    pub(super) fn window_came(&mut self, client: ClientId) {
        if let Seat::Taken { by, asked } = &mut self.window.seat
            && by.client == client
        {
            let successor = asked.take().and_then(|asked| asked.successor);
            self.refuse_seat(successor);
        }
    }

    /// A client is gone. Where it was the window and somebody waits for that, another one takes its seat.
    pub(super) fn window_gone(&mut self, client: ClientId) {
        match &mut self.window.seat {
            Seat::Taken { by, .. } if by.client == client => self.succeed(),
            Seat::Taken { asked: Some(asked), .. } => {
                asked.successor.take_if(|successor| successor.client == client);
            }
            Seat::Taken { .. } | Seat::Starting { .. } | Seat::Free => {}
        }
    }

    /// Whoever has the seat has it no more: where the window is asked for, another one takes it.
    fn succeed(&mut self) {
        let Seat::Taken { asked: Some(asked), .. } = std::mem::take(&mut self.window.seat) else { return };
        match asked.successor {
            Some(successor) => self.seat(successor, asked.page),
            None => self.open_window(asked.page),
        }
    }

    /// The process of a window that was started here ended.
    pub(super) fn window_ended(&mut self, ended: u32, failed: Option<Saying>) {
        self.window.leaving.retain(|(process, _)| *process != ended);
        if matches!(self.window.seat, Seat::Starting { process: Some(process), .. } if process == ended) {
            self.window.seat = Seat::Free;
            if let Some(why) = failed {
                self.window_trouble(&why);
            }
        }
    }

    /// Puts another window in the place of one that does not come, and ends those that do not leave.
    pub(super) fn follow_window(&mut self, now: Time) {
        if let Seat::Taken { by, asked: Some(Asked { until, .. }) } = &self.window.seat
            && *until <= now
        {
            let by = *by;
            self.desktop.answer(by.client, Answer::Leave);
            self.window.leaving.extend(by.process.map(|process| (process, now + LEAVES)));
            self.succeed();
        }
        for (process, _) in self.window.leaving.extract_if(.., |(_, until)| *until <= now) {
            self.desktop.end_window(process);
        }
    }

    /// Until when the window is waited for.
    pub(super) fn window_due(&self) -> Option<Time> {
        let asked = match &self.window.seat {
            Seat::Taken { asked: Some(asked), .. } => Some(asked.until),
            Seat::Taken { .. } | Seat::Starting { .. } | Seat::Free => None,
        };
        let leaving = self.window.leaving.iter().map(|(_, until)| *until);
        leaving.chain(asked).min()
    }

    fn window_trouble(&mut self, why: &Saying) {
        self.tell_trouble(&saying!("trouble-window"), |words| words.says(why));
    }
}

impl From<Page> for WindowPage {
    fn from(page: Page) -> WindowPage {
        match page {
            Page::Now => WindowPage::Now,
            Page::AddSite => WindowPage::AddSite,
            Page::Settings => WindowPage::Settings,
            Page::Switcher => WindowPage::Switcher,
        }
    }
}

impl From<WindowPage> for Page {
    fn from(page: WindowPage) -> Page {
        match page {
            WindowPage::Now => Page::Now,
            WindowPage::AddSite => Page::AddSite,
            WindowPage::Settings => Page::Settings,
            WindowPage::Switcher => Page::Switcher,
        }
    }
}
