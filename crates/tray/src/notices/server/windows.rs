//! Notifications on Windows: toasts, by `notify-rust`.
//!
//! It can neither replace a toast nor take one back. So what would only replace one quietly is not shown, and what
//! is over stays in the notification centre until the user clears it. A toast answers while it is on the screen.

use std::collections::BTreeSet;
use std::sync::Arc;

use notify_rust::{Notification, NotificationResponse};
use tokio::sync::{Semaphore, mpsc};
use tokio::task::JoinHandle;

use super::PROGRAM;
use super::orders::{Order, Orders};
use crate::controller::Event;
use crate::notices::{Notice, NoticeId, Urgency};
use crate::terminal::safe;
use crate::words::safe_directed;

/// The name under which Windows knows the program. Toasts of a name that is not registered are dropped without a
/// word, so it is registered for this user.
const APP_ID: &str = "PresenceTray";
const REGISTERED: &str = r"Software\Classes\AppUserModelId\PresenceTray";
/// Each toast on the screen keeps a thread that waits for its answer; the answers of more are not heard. Windows
/// shows one at a time, so only those that stay until they are closed add up.
const THREADS: usize = 8;
/// What such a thread needs, in bytes.
const STACK: usize = 128 * 1024;
/// So many names of toasts are remembered.
const MOST: usize = 256;

/// Shows notifications.
#[derive(Debug)]
pub struct Server {
    orders: Arc<Orders>,
    task: JoinHandle<()>,
}

impl Server {
    /// Begins to show notifications. What the user does with them goes to `events`. To be called inside a tokio
    /// runtime.
    #[must_use]
    pub fn start(events: mpsc::Sender<Event>) -> Server {
        let orders = Arc::new(Orders::default());
        Server { task: tokio::spawn(run(Arc::clone(&orders), events)), orders }
    }

    /// Shows a notification. Does not wait.
    pub fn show(&self, notice: Notice) {
        self.orders.put(Order::Show(notice));
    }

    /// Does not show a notification that waits to be shown. Does not wait.
    pub fn withdraw(&self, id: NoticeId) {
        self.orders.put(Order::Withdraw(id));
    }

    /// Shows no more. Toasts that stand stay.
    #[allow(clippy::unused_async, reason = "it takes time on other systems")]
    pub async fn end(self) {
        self.orders.end();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn run(orders: Arc<Orders>, events: mpsc::Sender<Event>) {
    let mut told = false;
    let mut shown: BTreeSet<NoticeId> = BTreeSet::new();
    let threads = Arc::new(Semaphore::new(THREADS));
    let registered = tokio::task::spawn_blocking(register).await;
    if !matches!(registered, Ok(Ok(()))) {
        told = true;
        fail(&events).await;
    }
    while let Some(order) = orders.next().await {
        let Order::Show(notice) = order else { continue };
        if !shown.insert(notice.id) && !notice.heard {
            continue;
        }
        if shown.len() > MOST {
            shown.pop_first();
        }
        let (events_of_it, threads) = (events.clone(), Arc::clone(&threads));
        let sent = tokio::task::spawn_blocking(move || show(notice, events_of_it, &threads)).await;
        match sent {
            Ok(Ok(())) => told = false,
            _ if told => {}
            _ => {
                told = true;
                fail(&events).await;
            }
        }
    }
}

async fn fail(events: &mpsc::Sender<Event>) {
    let words = "Windows refused a notification. Usually notifications of Presence Tray are switched off in Settings, \
                 System, Notifications; alerts still show in the tray";
    let _ = events.send(Event::Failed(words.to_owned())).await;
}

fn register() -> windows_registry::Result<()> {
    windows_registry::CURRENT_USER.create(REGISTERED)?.set_string("DisplayName", PROGRAM)
}

fn show(
    notice: Notice,
    events: mpsc::Sender<Event>,
    threads: &Arc<Semaphore>,
) -> Result<(), notify_rust::error::Error> {
    let handle = message(&notice).show()?;
    let Ok(permit) = Arc::clone(threads).try_acquire_owned() else { return Ok(()) };
    let wait = move || {
        let _permit = permit;
        let mut event = None;
        let heard = handle.wait_for_response(|response: &NotificationResponse| {
            event = match response {
                NotificationResponse::Default => notice.on_click.clone().map(Event::Asked),
                NotificationResponse::Action(place) => place
                    .parse::<usize>()
                    .ok()
                    .and_then(|place| notice.buttons.get(place))
                    .map(|button| Event::Asked(button.action.clone())),
                NotificationResponse::Closed(_) => Some(Event::NoticeClosed(notice.id)),
                _ => None,
            };
        });
        if let (Ok(()), Some(event)) = (heard, event) {
            let _ = events.blocking_send(event);
        }
    };
    // Without a thread it is shown and does not answer.
    let _ = std::thread::Builder::new().name("toast".to_owned()).stack_size(STACK).spawn(wait);
    Ok(())
}

fn message(notice: &Notice) -> Notification {
    let mut message = Notification::new();
    message.appname(PROGRAM).app_id(APP_ID);
    message.summary(&safe_directed(&notice.title)).body(&safe_directed(&notice.body));
    message.urgency(match notice.urgency {
        Urgency::Low => notify_rust::Urgency::Low,
        Urgency::Normal => notify_rust::Urgency::Normal,
        Urgency::Critical => notify_rust::Urgency::Critical,
    });
    if notice.heard && notice.urgency != Urgency::Low {
        message.sound_name("Default");
    }
    for (place, button) in notice.buttons.iter().enumerate() {
        message.action(&place.to_string(), safe(&button.label).as_str());
    }
    message
}
