//! A StatusNotifierItem on the session bus.
//!
//! Panels and buses come and go while this runs. A panel that comes back is noticed by `ksni`; for a bus that comes
//! back everything is made anew.

mod drawn;
mod panel;
mod session;
mod text;

use std::sync::Arc;
use std::time::Duration;

use ksni::TrayMethods as _;
use tokio::sync::mpsc::{self, Sender};
use tokio::sync::{Notify, watch};
use tokio::time::{Instant, sleep, sleep_until, timeout};

use crate::controller::{Event, TrayHost};
use crate::tray::TrayView;
use drawn::Drawn;
use panel::Panel;
use session::News;

/// How long to wait before a bus that is gone is looked for the first time, and at most.
const AGAIN: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(60));

/// How long a panel or a bus may take to answer. Whatever takes longer hangs.
const PATIENCE: Duration = Duration::from_secs(20);

/// The item: what is shown, for the task that shows it.
#[derive(Debug)]
pub(super) struct Item {
    views: watch::Sender<Option<TrayView>>,
}

pub(super) fn run<T>(program: impl FnOnce(Item) -> T) -> T {
    program(Item { views: watch::Sender::new(None) })
}

impl Item {
    pub(super) fn start(&mut self, events: Sender<Event>) {
        let stay =
            Stay { views: self.views.subscribe(), events, told: None, panel: Panel::of_this_session() };
        tokio::spawn(stay.on_any_bus());
    }

    pub(super) fn show(&self, view: TrayView) {
        self.views.send_if_modified(|shown| {
            let other = shown.as_ref() != Some(&view);
            if other {
                *shown = Some(view);
            }
            other
        });
    }

    // The task sees that nobody can show anything any more, and takes the item back.
    #[expect(clippy::unused_self, reason = "takes the sender of views with it")]
    pub(super) fn end(self) {}
}

/// What keeps the item in the tray.
struct Stay {
    views: watch::Receiver<Option<TrayView>>,
    events: Sender<Event>,
    /// What was told last about who shows items.
    told: Option<TrayHost>,
    panel: Panel,
}

/// Why the item is not on a bus any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Gone {
    /// Nobody shows anything any more.
    Over,
    /// There is no bus, or something on it does not take the item.
    Refused,
    /// The bus was there, and is gone.
    Lost,
}

impl Stay {
    async fn on_any_bus(mut self) {
        let mut wait = AGAIN.0;
        loop {
            match self.on_one_bus().await {
                Gone::Over => return,
                Gone::Refused => {}
                Gone::Lost => wait = AGAIN.0,
            }
            tokio::select! {
                () = sleep(wait) => wait = (wait * 2).min(AGAIN.1),
                () = ended(&mut self.views) => return,
            }
        }
    }

    async fn on_one_bus(&mut self) -> Gone {
        if self.views.wait_for(Option::is_some).await.is_err() {
            return Gone::Over;
        }
        let Some(view) = self.views.borrow_and_update().clone() else { return Gone::Over };
        let refused = Arc::new(Notify::new());
        let drawn = Drawn::new(view, self.panel.tone, self.events.clone(), Arc::clone(&refused));
        let handle = match timeout(PATIENCE, drawn.assume_sni_available(true).spawn()).await {
            Ok(Ok(handle)) => handle,
            Ok(Err(ksni::Error::Dbus(_))) => {
                self.tell(TrayHost::NoBus);
                return Gone::Refused;
            }
            Ok(Err(_)) | Err(_) => {
                self.tell(TrayHost::Absent);
                return Gone::Refused;
            }
        };
        let gone = tokio::select! {
            gone = self.shown_by(&handle) => gone,
            () = refused.notified() => Gone::Refused,
        };
        // Before the handle goes: the task of `ksni` does not outlive it well.
        handle.shutdown().await;
        gone
    }

    async fn shown_by(&mut self, handle: &ksni::Handle<Drawn>) -> Gone {
        let Ok(Ok(bus)) = timeout(PATIENCE, zbus::Connection::session()).await else {
            self.tell(TrayHost::NoBus);
            return Gone::Lost;
        };
        let (sender, mut news) = mpsc::channel(4);
        tokio::spawn(session::listen(bus, self.panel.ask, sender));
        let mut look_at: Option<Instant> = None;
        loop {
            let view = tokio::select! {
                changed = self.views.changed() => match changed {
                    Ok(()) => self.views.borrow_and_update().clone(),
                    Err(_) => return Gone::Over,
                },
                told = news.recv() => match told {
                    None => {
                        self.tell(TrayHost::NoBus);
                        return Gone::Lost;
                    }
                    Some(News::Host(host)) => {
                        self.tell(host);
                        continue;
                    }
                    Some(News::Panel(tone)) => {
                        self.panel.tone = tone;
                        None
                    }
                },
                () = sleep_until(look_at.unwrap_or_else(Instant::now)), if look_at.is_some() => None,
            };
            let tone = self.panel.tone;
            let shown = handle.update(|drawn| {
                let now = Instant::now();
                drawn.set_panel(tone);
                match view {
                    Some(view) => drawn.show(view, now),
                    None => drawn.look(now),
                }
                drawn.look_at()
            });
            look_at = shown.await.flatten();
        }
    }

    /// Tells who shows items, where that is new.
    fn tell(&mut self, host: TrayHost) {
        if self.told != Some(host) && self.events.try_send(Event::TrayHost(host)).is_ok() {
            self.told = Some(host);
        }
    }
}

/// Waits until nobody can show anything any more.
async fn ended(views: &mut watch::Receiver<Option<TrayView>>) {
    while views.changed().await.is_ok() {}
}
