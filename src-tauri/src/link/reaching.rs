//! Looking for the running program, and starting it.

use std::time::Duration;

use client::{Client, ClientError, Talk};
use protocol::{Answer, Request, TrayLink};
use tokio::sync::mpsc;

use super::conversation::{Over, converse};
use super::starting::Started;
use super::{Hearing, Order, not_running};

/// A running program is looked for this often.
const AGAIN: Duration = Duration::from_millis(400);

/// What came of reaching the running program when this program started.
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
    /// Tries to reach it.
    pub(crate) async fn reach() -> First {
        match reach().await {
            Ok(first) => first,
            Err(error) => First::Refused(error),
        }
    }
}

async fn reach() -> Result<First, ClientError> {
    let Some(client) = Client::connect().await? else { return Ok(First::Absent) };
    let mut client = client;
    match client.ask(&Request::Window).await? {
        Answer::Done => Ok(First::Reached(client.talk())),
        Answer::Failed { code, .. } if code == "window-open" => Ok(First::OpenElsewhere),
        // An older program does not know windows.
        Answer::Failed { message, .. } => Ok(First::Refused(ClientError::Refused(message))),
        _ => Err(ClientError::NotUnderstood),
    }
}

/// Links to the running program for ever.
pub(super) async fn link(mut hearing: Hearing, mut orders: mpsc::Receiver<Order>, first: First) {
    let mut next = Some(first);
    let mut started = None;
    if matches!(next, Some(First::Absent)) {
        // The window is asked for: so is what it shows.
        start(&mut hearing, &mut started);
    }
    loop {
        let reached = match next.take() {
            Some(first) => first,
            None => First::reach().await,
        };
        match reached {
            First::Reached(talk) => {
                started = None;
                match converse(talk, &mut hearing, &mut orders).await {
                    Over::Ended => hearing.stands(TrayLink::Absent { why: None }),
                    Over::Closing => return,
                }
                continue;
            }
            // Another window took the place while there was no running program.
            First::OpenElsewhere => return hearing.app.exit(0),
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
        tokio::select! {
            order = orders.recv() => match order {
                Some(Order::Attach(page)) => hearing.attach(page),
                Some(Order::Ask(_, answer)) => drop(answer.send(not_running())),
                Some(Order::Start) => start(&mut hearing, &mut started),
                None => return,
            },
            () = tokio::time::sleep(AGAIN) => {}
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
