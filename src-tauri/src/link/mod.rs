//! The link to the running program: one connection, on which everything that the page asks goes and everything that
//! it hears comes. It is made anew whenever the running program is there again.

mod conversation;
mod front;
mod parts;
mod reaching;
mod starting;

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use protocol::{Answer, BoardPart, Heard, Request, TrayLink, WindowPage};
use tauri::AppHandle;
use tauri::ipc::Channel;
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout;

use front::Front;
use parts::Parts;
pub(crate) use reaching::First;

/// So many things that the page wants wait, at most.
const WAITING: usize = 64;
/// A window that closes is held up no longer than this.
const CLOSES: Duration = Duration::from_millis(500);

/// The link, as the page's commands see it.
pub(crate) struct Link {
    orders: mpsc::Sender<Order>,
    /// The window closes.
    closing: AtomicBool,
}

/// What the page wants.
enum Order {
    /// To hear everything from now on.
    Attach(Channel<Heard>),
    /// It took a part of the board.
    Taken,
    /// To ask something.
    Ask(Request, oneshot::Sender<Answer>),
    /// To start the tray.
    Start,
    /// To close; it is told once the running program knows what it has to know.
    Close(oneshot::Sender<()>),
}

impl Link {
    /// Links to the running program for as long as this program runs. `first`: what came of reaching it, where that
    /// is known.
    pub(crate) fn start_with(app: AppHandle, first: Option<First>, page: WindowPage) -> Link {
        let (orders, wanted) = mpsc::channel(WAITING);
        let hearing = Hearing::of(Box::new(app), page);
        tauri::async_runtime::spawn(reaching::link(hearing, wanted, first));
        Link { orders, closing: AtomicBool::new(false) }
    }

    /// This window closes: its page asks for nothing any more, nor says that it came forward. It has its seat until its
    /// process has ended, when what is kept was written to the end.
    pub(crate) fn close(&self) {
        self.closing.store(true, Ordering::Release);
        let (told, is_told) = oneshot::channel();
        if self.orders.try_send(Order::Close(told)).is_ok() {
            // Where that takes longer, nobody waits for it.
            let _ = tauri::async_runtime::block_on(async { timeout(CLOSES, is_told).await });
        }
    }

    /// The page hears everything from now on.
    pub(crate) async fn attach(&self, page: Channel<Heard>) {
        // The task on the other side ends with this program only.
        let _ = self.orders.send(Order::Attach(page)).await;
    }

    /// The page took a part of the board.
    pub(crate) async fn taken(&self) {
        let _ = self.orders.send(Order::Taken).await;
    }

    /// Asks the running program.
    pub(crate) async fn ask(&self, request: Request) -> Answer {
        if self.closing.load(Ordering::Acquire) {
            return failed("closing", "The window closes.");
        }
        let (sender, answer) = oneshot::channel();
        let _ = self.orders.send(Order::Ask(request, sender)).await;
        answer.await.unwrap_or_else(|_| failed("not-running", NOT_RUNNING))
    }

    /// Starts the tray.
    pub(crate) async fn start(&self) {
        let _ = self.orders.send(Order::Start).await;
    }
}

/// Who hears, and what they know already.
struct Hearing {
    front: Box<dyn Front>,
    page: Option<Channel<Heard>>,
    tray: TrayLink,
    parts: Parts,
    /// The page that is to be shown once there is somebody to show it.
    wanted: Option<WindowPage>,
    /// Whether the window was asked to come forward, and its page did not say yet that it did.
    asked: bool,
}

impl Hearing {
    fn of(front: Box<dyn Front>, page: WindowPage) -> Hearing {
        Hearing {
            front,
            page: None,
            tray: TrayLink::Starting,
            parts: Parts::default(),
            wanted: Some(page),
            asked: false,
        }
    }

    /// The page hears everything from now on.
    fn attach(&mut self, page: Channel<Heard>) {
        self.page = Some(page);
        self.parts = Parts::default();
        self.tell(Heard::Tray { tray: self.tray.clone() });
        if let Some(page) = self.wanted.take() {
            self.tell(Heard::Come { page });
        }
    }

    /// A part of the board was told.
    fn board(&mut self, part: BoardPart) {
        self.parts.add(part);
        self.send_parts();
    }

    /// The page took a part of the board.
    fn taken(&mut self) {
        self.parts.taken();
        self.send_parts();
    }

    fn send_parts(&mut self) {
        while self.page.is_some()
            && let Some(part) = self.parts.next()
        {
            self.tell(Heard::Board { part });
        }
    }

    /// It stands otherwise with the running program.
    fn stands(&mut self, tray: TrayLink) {
        if self.tray != tray {
            self.parts.forget();
            self.tray = tray.clone();
            self.tell(Heard::Tray { tray });
        }
    }

    fn tell(&mut self, heard: Heard) {
        // A page that is gone attaches again when it is back.
        if let Some(page) = &self.page
            && page.send(heard).is_err()
        {
            self.page = None;
        }
    }

    /// The window comes to the front.
    fn come(&mut self, page: WindowPage) {
        self.front.come();
        self.asked = true;
        if self.page.is_some() {
            self.tell(Heard::Come { page });
        } else {
            self.wanted = Some(page);
        }
    }

    /// Answers where the running program can not be asked.
    fn no_answer(&self) -> Answer {
        match &self.tray {
            TrayLink::Refused { why } => failed("not-reached", why),
            TrayLink::Starting | TrayLink::Connected | TrayLink::Absent { .. } => {
                failed("not-running", NOT_RUNNING)
            }
        }
    }
}

const NOT_RUNNING: &str = "Presence Tray is not running: start it, and try again.";

fn failed(code: &str, message: &str) -> Answer {
    Answer::Failed { code: code.to_owned(), message: message.to_owned() }
}

#[cfg(test)]
#[cfg(unix)]
mod tests;
