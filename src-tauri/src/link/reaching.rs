//! Looking for the running program, and starting it.

use std::time::Duration;

use client::{Client, ClientError, Talk};
use protocol::{Answer, Request, TrayLink};
use tokio::sync::mpsc;
use tokio::time::{sleep, timeout};

use super::conversation::{Over, converse};
use super::starting::Started;
use super::{Hearing, Order, WindowPage};

/// A running program is looked for this often.
const AGAIN: Duration = Duration::from_millis(400);
/// One that can not be talked to is tried again after ever longer, up to this.
const SELDOM: Duration = Duration::from_secs(5);
/// A running program that is well says hello within this, on a busy computer too. The window is not held up for longer.
const HELLO: Duration = Duration::from_secs(2);

/// What came of reaching the running program.
pub(crate) enum First {
    /// It answers, and this is its window.
    Reached(Talk),
    /// Another window is open.
    OpenElsewhere,
    /// It does not run.
    Absent,
    /// It can not be talked to.
    Refused(ClientError),
}

impl First {
    /// Tries to reach it when this program starts, for a window with this page; `None` where that takes too long.
    pub(crate) async fn at_start(page: WindowPage) -> Option<First> {
        let connected = timeout(HELLO, Client::connect()).await.ok()?;
        Some(First::of(connected, page).await)
    }

    async fn reach(page: WindowPage) -> First {
        First::of(Client::connect().await, page).await
    }

    async fn of(connected: Result<Option<Client>, ClientError>, page: WindowPage) -> First {
        match connected {
            Ok(Some(client)) => sit_down(client, page).await.unwrap_or_else(First::Refused),
            Ok(None) => First::Absent,
            Err(error) => First::Refused(error),
        }
    }
}

async fn sit_down(mut client: Client, page: WindowPage) -> Result<First, ClientError> {
    match client.ask(&window(page)).await? {
        Answer::Done => Ok(First::Reached(client.talk())),
        Answer::Failed { code, .. } if code == "window-open" => Ok(First::OpenElsewhere),
        // An older program does not know windows.
        Answer::Failed { message, .. } => Ok(First::Refused(ClientError::Refused(message))),
        _ => Err(ClientError::NotUnderstood),
    }
}

fn window(page: WindowPage) -> Request {
    Request::Window { page, process: Some(std::process::id()) }
}

/// Says that this is the window; said again, it asks for nothing but an answer.
pub(super) fn is_window(hearing: &Hearing) -> Request {
    window(hearing.wanted.unwrap_or_default())
}

/// Links to the running program for ever.
pub(super) async fn link(mut hearing: Hearing, mut orders: mpsc::Receiver<Order>, first: Option<First>) {
    let mut next = first;
    let mut started = None;
    let mut pause = AGAIN;
    if matches!(next, Some(First::Absent)) {
        // The window is asked for: so is what it shows.
        start(&mut hearing, &mut started);
    }
    loop {
        let reached = match next.take() {
            Some(first) => first,
            None => {
                let page = hearing.wanted.unwrap_or_default();
                let reaching = First::reach(page);
                match meanwhile(reaching, &mut hearing, &mut orders, &mut started).await {
                    Some(reached) => reached,
                    None => return,
                }
            }
        };
        match reached {
            First::Reached(talk) => {
                started = None;
                match converse(talk, &mut hearing, &mut orders).await {
                    Over::Ended(error) => hearing.stands(without(&error)),
                    Over::Closing => return,
                }
            }
            // Another window took the place while there was no running program.
            First::OpenElsewhere => return hearing.front.end(),
            First::Refused(error) => hearing.stands(TrayLink::Refused { why: error.to_string() }),
            First::Absent => {
                if let Some(why) = started.as_mut().and_then(Started::failed) {
                    started = None;
                    hearing.stands(TrayLink::Absent { why: Some(why.to_string()) });
                } else if started.is_none() && !matches!(hearing.tray, TrayLink::Absent { .. }) {
                    hearing.stands(TrayLink::Absent { why: None });
                }
            }
        }
        pause = pause_after(pause, &hearing.tray);
        if meanwhile(sleep(pause), &mut hearing, &mut orders, &mut started).await.is_none() {
            return;
        }
    }
}

/// How it stands after a conversation that ended so.
fn without(error: &ClientError) -> TrayLink {
    match error {
        ClientError::Ended | ClientError::Broken(_) => TrayLink::Absent { why: None },
        _ => TrayLink::Refused { why: error.to_string() },
    }
}

/// How long to wait before it is tried again.
fn pause_after(before: Duration, tray: &TrayLink) -> Duration {
    match tray {
        TrayLink::Refused { .. } => (before * 2).min(SELDOM),
        TrayLink::Starting | TrayLink::Connected | TrayLink::Absent { .. } => AGAIN,
    }
}

/// Waits for something, and does what the page wants meanwhile; `None` where this program ends.
async fn meanwhile<T>(
    something: impl Future<Output = T>,
    hearing: &mut Hearing,
    orders: &mut mpsc::Receiver<Order>,
    started: &mut Option<Started>,
) -> Option<T> {
    tokio::pin!(something);
    loop {
        tokio::select! {
            came = &mut something => return Some(came),
            order = orders.recv() => match order? {
                Order::Attach(page) => hearing.attach(page),
                Order::Taken => hearing.taken(),
                // A page that was loaded anew does not wait any more.
                Order::Ask(_, answer) => drop(answer.send(hearing.no_answer())),
                Order::Start => start(hearing, started),
                // There is nobody who would have to know.
                Order::Close(told) => drop(told.send(())),
            },
        }
    }
}

fn start(hearing: &mut Hearing, started: &mut Option<Started>) {
    if started.is_some() {
        return;
    }
    match Started::tray() {
        Ok(tray) => {
            *started = Some(tray);
            hearing.stands(TrayLink::Starting);
        }
        Err(why) => hearing.stands(TrayLink::Absent { why: Some(why.to_string()) }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_not_be_talked_to_is_tried_ever_more_seldom() {
        let refused = without(&ClientError::NotUnderstood);
        assert!(matches!(&refused, TrayLink::Refused { why } if why.contains("same version")));
        let mut pauses = vec![AGAIN];
        for _ in 0..6 {
            pauses.push(pause_after(*pauses.last().unwrap(), &refused));
        }
        assert_eq!(
            pauses.iter().map(Duration::as_millis).collect::<Vec<_>>(),
            [400, 800, 1600, 3200, 5000, 5000, 5000]
        );
        let absent = without(&ClientError::Ended);
        assert_eq!(absent, TrayLink::Absent { why: None });
        assert_eq!(pause_after(SELDOM, &absent), AGAIN);
    }
}
