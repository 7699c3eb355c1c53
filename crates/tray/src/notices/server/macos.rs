//! Notifications on macOS, by its `UNUserNotificationCenter`.
//!
//! `notify-rust` would use the centre that macOS has deprecated, which can neither replace nor take back, and a
//! thread for each notification; what it offers as a preview is this crate of the same author with a thread for each
//! again. Here a notification that stands is a task that waits.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use mac_usernotifications::{
    Action as Choice, InterruptionLevel, Notification, check_bundle, close_delivered, request_auth,
};
use tokio::sync::mpsc;
use tokio::task::{AbortHandle, JoinHandle};
use tokio::time::timeout;

use super::PROGRAM;
use super::orders::{Order, Orders};
use crate::controller::Event;
use crate::notices::{Notice, NoticeId, Urgency};
use crate::terminal::safe;
use crate::words::safe_directed;

/// macOS takes a notification or refuses it within this.
const ANSWERS: Duration = Duration::from_secs(10);
/// So long the end of the program waits for notifications to be taken back.
const PATIENCE: Duration = Duration::from_secs(1);
/// Answers are waited for of so many; “Clear All” ends notifications without a word, so the oldest are given up.
const MOST: usize = 64;

/// Shows notifications. The main thread has to run the event loop of the system.
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
        let desk = Desk { events, waiting: BTreeMap::new(), asked: false, told: false };
        Server { task: tokio::spawn(desk.run(Arc::clone(&orders))), orders }
    }

    /// Shows a notification, in the place of the one with the same name. Does not wait.
    pub fn show(&self, notice: Notice) {
        self.orders.put(Order::Show(notice));
    }

    /// Takes a notification back; one that is not shown is no mistake. Does not wait.
    pub fn withdraw(&self, id: NoticeId) {
        self.orders.put(Order::Withdraw(id));
    }

    /// Takes everything back that stands, within a second: nothing answers its buttons any more.
    pub async fn end(mut self) {
        self.orders.end();
        let _ = timeout(PATIENCE, &mut self.task).await;
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

struct Desk {
    events: mpsc::Sender<Event>,
    /// Who waits for the answer to a notification.
    waiting: BTreeMap<NoticeId, AbortHandle>,
    /// Whether the user was asked for permission.
    asked: bool,
    /// Whether it was told that something is wrong.
    told: bool,
}

impl Desk {
    async fn run(mut self, orders: Arc<Orders>) {
        while let Some(order) = orders.next().await {
            match order {
                Order::Show(notice) => self.show(notice).await,
                Order::Withdraw(id) => self.withdraw(id).await,
            }
        }
        let ids: Vec<NoticeId> = self.waiting.keys().copied().collect();
        for id in ids {
            self.withdraw(id).await;
        }
    }

    async fn show(&mut self, notice: Notice) {
        // Outside a bundle macOS ends a program that asks for the centre.
        if check_bundle().is_err() {
            return self
                .tell(
                    "Notifications can not be shown: macOS shows them only for an application. Start the program \
                     as Presence Tray.app",
                )
                .await;
        }
        if !std::mem::replace(&mut self.asked, true) && matches!(request_auth().await, Ok(false)) {
            self.tell(
                "Notifications can not be shown: they are switched off for Presence Tray. They can be switched on \
                 in System Settings, Notifications",
            )
            .await;
        }
        let id = notice.id;
        match timeout(ANSWERS, message(&notice).send()).await {
            Ok(Ok(sent)) => {
                self.told = false;
                let events = self.events.clone();
                let wait = tokio::spawn(async move {
                    let Ok(answer) = sent.response().await else { return };
                    let event = if answer.is_dismiss_action() {
                        Some(Event::NoticeClosed(id))
                    } else if answer.is_default_action() {
                        notice.on_click.map(Event::Asked)
                    } else {
                        let place = answer.action_identifier.parse::<usize>().ok();
                        place
                            .and_then(|place| notice.buttons.get(place))
                            .map(|button| Event::Asked(button.action.clone()))
                    };
                    if let Some(event) = event {
                        let _ = events.send(event).await;
                    }
                });
                if let Some(before) = self.waiting.insert(id, wait.abort_handle()) {
                    before.abort();
                }
                if self.waiting.len() > MOST
                    && let Some((_, oldest)) = self.waiting.pop_first()
                {
                    oldest.abort();
                }
            }
            Ok(Err(_)) | Err(_) => {
                self.tell("macOS refused a notification. Alerts still show in the menu bar").await;
            }
        }
    }

    async fn withdraw(&mut self, id: NoticeId) {
        if let Some(waiting) = self.waiting.remove(&id) {
            waiting.abort();
        }
        let _ = timeout(ANSWERS, close_delivered(&name(id))).await;
    }

    /// Tells once what is wrong, until a notification is shown.
    async fn tell(&mut self, words: &str) {
        if !std::mem::replace(&mut self.told, true) {
            let _ = self.events.send(Event::Failed(words.to_owned())).await;
        }
    }
}

/// The same name takes the place of the one before.
fn name(id: NoticeId) -> String {
    format!("{PROGRAM} {}", id.0)
}

fn message(notice: &Notice) -> Notification {
    let quiet = !notice.heard || notice.urgency == Urgency::Low;
    let level = match notice.urgency {
        _ if quiet => InterruptionLevel::Passive,
        Urgency::Critical => InterruptionLevel::TimeSensitive,
        Urgency::Normal | Urgency::Low => InterruptionLevel::Active,
    };
    let mut message = Notification::new()
        .id(&name(notice.id))
        .title(safe_directed(&notice.title))
        .message(safe_directed(&notice.body))
        .interruption_level(level);
    if !quiet {
        message = message.default_sound();
    }
    for (place, button) in notice.buttons.iter().enumerate() {
        message = message.action(Choice::button(place.to_string(), safe(&button.label).to_string()));
    }
    message
}
