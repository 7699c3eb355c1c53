//! A conversation with the running program.

use std::collections::VecDeque;
use std::time::Duration;

use client::{ClientError, Talk};
use protocol::{Answer, Heard, LONGEST_REQUEST, Request, TrayLink};
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, sleep_until};

use super::reaching::is_window;
use super::{Hearing, Order, failed};

/// The running program answers within this: it only looks up what it knows. One that does not hangs.
const ANSWERS: Duration = Duration::from_secs(10);
/// Where nothing was asked for so long, it is asked for a sign of life.
const SIGN: Duration = Duration::from_secs(30);

/// How a conversation ended.
#[derive(Debug)]
pub(super) enum Over {
    /// The running program is gone, hangs, or says what is not understood.
    Ended(ClientError),
    /// This program ends.
    Closing,
}

/// What was asked and not answered yet, the oldest first.
#[derive(Default)]
struct Open {
    waiting: VecDeque<(Instant, Asked)>,
    /// When something was asked last.
    asked_at: Option<Instant>,
}

/// Who waits for an answer; nobody for what was asked here.
type Asked = Option<oneshot::Sender<Answer>>;

/// Carries requests and answers until it is over.
pub(super) async fn converse(
    mut talk: Talk,
    hearing: &mut Hearing,
    orders: &mut mpsc::Receiver<Order>,
) -> Over {
    let mut open = Open::default();
    hearing.stands(TrayLink::Connected);
    match carry(&mut talk, &mut open, hearing, orders).await {
        Ok(()) => Over::Closing,
        Err(error) => {
            for asked in open.waiting.into_iter().filter_map(|(_, asked)| asked) {
                // A page that was loaded anew does not wait any more; so below.
                let _ = asked.send(failed("no-answer", &error.to_string()));
            }
            Over::Ended(error)
        }
    }
}

async fn carry(
    talk: &mut Talk,
    open: &mut Open,
    hearing: &mut Hearing,
    orders: &mut mpsc::Receiver<Order>,
) -> Result<(), ClientError> {
    let began = Instant::now();
    if hearing.page.is_some() {
        open.ask(talk, &Request::Board, None).await?;
    }
    loop {
        let due = match open.waiting.front() {
            Some((since, _)) => *since + ANSWERS,
            None => open.asked_at.unwrap_or(began) + SIGN,
        };
        tokio::select! {
            answer = talk.next() => match answer? {
                Answer::Board(part) => hearing.board(*part),
                Answer::Connecting(view) => hearing.tell(Heard::Connecting { view }),
                Answer::Imported(line) => hearing.tell(Heard::Imported { line }),
                Answer::ImportDone(done) => hearing.tell(Heard::ImportDone { done }),
                Answer::Removed(removal) => hearing.tell(Heard::Removed { removal }),
                Answer::Autostart(autostart) => hearing.tell(Heard::Autostart { autostart }),
                Answer::Come { page } => hearing.come(page),
                Answer::Leave => hearing.front.leave(),
                Answer::News(_) => {}
                answer => {
                    if let Some((_, Some(asked))) = open.waiting.pop_front() {
                        let _ = asked.send(answer);
                    }
                }
            },
            order = orders.recv() => match order {
                Some(Order::Attach(page)) => {
                    hearing.attach(page);
                    open.ask(talk, &Request::Board, None).await?;
                }
                Some(Order::Taken) => hearing.taken(),
                Some(Order::Ask(request, asked)) => {
                    hearing.asked &= request != Request::Came;
                    open.ask(talk, &request, Some(asked)).await?;
                }
                Some(Order::Start) => {}
                Some(Order::Close(told)) => {
                    // Who closes it does not want it any more, whether it showed its page or not.
                    if std::mem::take(&mut hearing.asked) {
                        open.ask(talk, &Request::Came, None).await?;
                    }
                    // A window that waited long enough closes without.
                    let _ = told.send(());
                }
                None => return Ok(()),
            },
            () = sleep_until(due) => {
                if !open.waiting.is_empty() {
                    return Err(ClientError::Silent);
                }
                open.ask(talk, &is_window(hearing), None).await?;
            }
        }
    }
}

impl Open {
    /// Asks. What is too long to be asked is answered here, and nothing else suffers from it.
    async fn ask(&mut self, talk: &mut Talk, request: &Request, asked: Asked) -> Result<(), ClientError> {
        let now = Instant::now();
        self.waiting.push_back((now, asked));
        self.asked_at = Some(now);
        match talk.say(request).await {
            Err(ClientError::TooLong) => {
                if let Some((_, Some(asked))) = self.waiting.pop_back() {
                    let message =
                        format!("That is longer than the {LONGEST_REQUEST} bytes that can be sent.");
                    let _ = asked.send(failed("request-too-long", &message));
                }
                Ok(())
            }
            said => said,
        }
    }
}
