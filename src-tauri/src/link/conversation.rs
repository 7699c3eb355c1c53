//! A conversation with the running program.

use std::collections::VecDeque;

use client::Talk;
use protocol::{Answer, Heard, Request, TrayLink};
use tokio::sync::{mpsc, oneshot};

use super::{Hearing, Order};

/// How a conversation ended.
pub(super) enum Over {
    /// The running program is gone, or says what is not understood.
    Ended,
    /// This program ends.
    Closing,
}

/// Who waits for an answer; nobody for what was asked here.
type Waiting = Option<oneshot::Sender<Answer>>;

/// Carries requests and answers until it is over.
pub(super) async fn converse(
    mut talk: Talk,
    hearing: &mut Hearing,
    orders: &mut mpsc::Receiver<Order>,
) -> Over {
    let mut waiting: VecDeque<Waiting> = VecDeque::new();
    hearing.stands(TrayLink::Connected);
    if hearing.page.is_some() && !ask(&mut talk, &mut waiting, &Request::Board, None).await {
        return Over::Ended;
    }
    loop {
        tokio::select! {
            answer = talk.next() => match answer {
                Ok(Answer::Board(part)) => hearing.tell(Heard::Board { part: *part }),
                Ok(Answer::Connecting(view)) => hearing.tell(Heard::Connecting { view }),
                Ok(Answer::Come { page }) => hearing.come(page),
                // The window did not answer: whatever it waits for is not waited for here.
                Ok(Answer::Leave) => std::process::exit(0),
                Ok(Answer::News(_)) => {}
                Ok(answer) => {
                    if let Some(Some(asked)) = waiting.pop_front() {
                        // A page that was loaded anew does not wait any more.
                        let _ = asked.send(answer);
                    }
                }
                Err(_) => return Over::Ended,
            },
            order = orders.recv() => {
                let said = match order {
                    Some(Order::Attach(page)) => {
                        hearing.attach(page);
                        ask(&mut talk, &mut waiting, &Request::Board, None).await
                    }
                    Some(Order::Ask(request, asked)) => ask(&mut talk, &mut waiting, &request, Some(asked)).await,
                    Some(Order::Start) => true,
                    None => return Over::Closing,
                };
                if !said {
                    return Over::Ended;
                }
            }
        }
    }
}

/// Asks: whether that could be said. Who waits is told in any case: what is not answered is dropped.
async fn ask(talk: &mut Talk, waiting: &mut VecDeque<Waiting>, request: &Request, asked: Waiting) -> bool {
    waiting.push_back(asked);
    talk.say(request).await.is_ok()
}
