//! The link to the running program: one connection, on which everything that the page asks goes and everything that
//! it hears comes. It is made anew whenever the running program is there again.

mod conversation;
mod reaching;
mod starting;

use protocol::{Answer, Heard, Request, TrayLink, WindowPage};
use tauri::ipc::Channel;
use tauri::{AppHandle, Manager as _};
use tokio::sync::{mpsc, oneshot};

pub(crate) use reaching::First;

/// So many things that the page wants wait, at most.
const WAITING: usize = 64;

/// The link, as the page's commands see it.
pub(crate) struct Link(mpsc::Sender<Order>);

/// What the page wants.
enum Order {
    /// To hear everything from now on.
    Attach(Channel<Heard>),
    /// To ask something.
    Ask(Request, oneshot::Sender<Answer>),
    /// To start the tray.
    Start,
}

impl Link {
    /// Links to the running program for as long as this program runs. `first`: what came of reaching it.
    pub(crate) fn start_with(app: AppHandle, first: First, page: WindowPage) -> Link {
        let (sender, orders) = mpsc::channel(WAITING);
        let hearing = Hearing { app, page: None, tray: TrayLink::Starting, wanted: Some(page) };
        tauri::async_runtime::spawn(reaching::link(hearing, orders, first));
        Link(sender)
    }

    /// The page hears everything from now on.
    pub(crate) async fn attach(&self, page: Channel<Heard>) {
        // The task on the other side ends with this program only.
        let _ = self.0.send(Order::Attach(page)).await;
    }

    /// Asks the running program.
    pub(crate) async fn ask(&self, request: Request) -> Answer {
        let (sender, answer) = oneshot::channel();
        let _ = self.0.send(Order::Ask(request, sender)).await;
        answer.await.unwrap_or_else(|_| not_running())
    }

    /// Starts the tray.
    pub(crate) async fn start(&self) {
        let _ = self.0.send(Order::Start).await;
    }
}

/// Who hears, and what they know already.
struct Hearing {
    app: AppHandle,
    page: Option<Channel<Heard>>,
    tray: TrayLink,
    /// The page that is to be shown once there is somebody to show it.
    wanted: Option<WindowPage>,
}

impl Hearing {
    /// The page hears everything from now on.
    fn attach(&mut self, page: Channel<Heard>) {
        self.page = Some(page);
        self.tell(Heard::Tray { tray: self.tray.clone() });
        if let Some(page) = self.wanted.take() {
            self.tell(Heard::Come { page });
        }
    }

    /// It stands otherwise with the running program.
    fn stands(&mut self, tray: TrayLink) {
        if self.tray != tray {
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
        if let Some(window) = self.app.get_webview_window("main") {
            let come = window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus());
            if let Err(error) = come {
                crate::report(&error);
            }
        }
        if self.page.is_some() {
            self.tell(Heard::Come { page });
        } else {
            self.wanted = Some(page);
        }
    }
}

fn not_running() -> Answer {
    Answer::Failed {
        code: "not-running".to_owned(),
        message: "Presence Tray is not running: start it, and try again.".to_owned(),
    }
}
