//! The conversation with one client, from its hello to its end.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use client::{Came, LineReader};
use protocol::{Answer, Greeting, LONGEST_REQUEST};
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt as _};
use tokio::sync::mpsc;
use tokio::time::timeout;

use crate::controller::{ClientId, Event, Request};

/// A client says hello within this, and ends a line that it began: a program does so in no time.
const LINE_PATIENCE: Duration = Duration::from_secs(5);
/// A client that asks for nothing and has subscribed to nothing is let go after this.
const IDLE_PATIENCE: Duration = Duration::from_secs(60);
/// A client reads what is written to it within this; 4 MiB take a small part of it.
const WRITE_PATIENCE: Duration = Duration::from_secs(30);
/// After the end of what a client sends, its last answers are waited for this long.
const LAST_ANSWERS: Duration = Duration::from_secs(5);
/// So many requests may wait for their answers.
const MOST_OPEN: usize = 16;

/// What waits to be written to a client.
#[derive(Debug)]
pub(super) struct Outgoing {
    line: Vec<u8>,
    /// Whether it answers a request; otherwise it is news.
    answers: bool,
}

/// The end of a queue where answers come out.
#[derive(Debug)]
pub(super) struct Waiting {
    lines: mpsc::UnboundedReceiver<Outgoing>,
    bytes: Arc<AtomicUsize>,
}

/// The end of a queue where answers go in. It never holds more than `most` bytes.
#[derive(Debug)]
pub(super) struct Queue {
    lines: mpsc::UnboundedSender<Outgoing>,
    bytes: Arc<AtomicUsize>,
    most: usize,
}

/// What a line costs besides its bytes, at least: so that many empty ones are not for nothing.
const COST: usize = 64;

/// A queue of at most `most` bytes.
pub(super) fn queue(most: usize) -> (Queue, Waiting) {
    let (sender, receiver) = mpsc::unbounded_channel();
    let bytes = Arc::new(AtomicUsize::new(0));
    (Queue { lines: sender, bytes: Arc::clone(&bytes), most }, Waiting { lines: receiver, bytes })
}

impl Queue {
    /// Adds an answer: whether there was room.
    pub(super) fn add(&self, answer: &Answer) -> bool {
        let Ok(line) = protocol::answer_line(answer) else { return false };
        let cost = line.len() + COST;
        if self.bytes.fetch_add(cost, Ordering::Relaxed) + cost > self.most {
            return false;
        }
        let unasked = matches!(
            answer,
            Answer::News(_)
                | Answer::Connecting(_)
                | Answer::Imported(_)
                | Answer::ImportDone(_)
                | Answer::Removed(_)
                | Answer::Autostart(_)
                | Answer::Board(_)
                | Answer::Come { .. }
                | Answer::Leave
        );
        let answers = !unasked;
        self.lines.send(Outgoing { line, answers }).is_ok()
    }
}

/// Talks with a client until it goes, breaks the rules, or `events` is closed. `asked` becomes true when it asks
/// for anything.
///
/// # Errors
/// Where the stream can not be read or written, or the client was too slow.
pub(super) async fn talk<S: AsyncRead + AsyncWrite + Unpin>(
    stream: S,
    client: ClientId,
    events: &mpsc::Sender<Event>,
    waiting: &mut Waiting,
    asked: &mut bool,
) -> io::Result<()> {
    let mut lines = LineReader::new(stream, LONGEST_REQUEST);
    if !greet(&mut lines).await? {
        return Ok(());
    }
    let (mut sends, mut open, mut subscribed) = (true, 0_usize, false);
    loop {
        let patience = match (sends, open, subscribed) {
            (false, ..) => Some(LAST_ANSWERS),
            (true, 0, false) => Some(IDLE_PATIENCE),
            (true, ..) => None,
        };
        tokio::select! {
            biased;
            Some(outgoing) = waiting.lines.recv() => {
                write(lines.stream(), &outgoing.line).await?;
                waiting.bytes.fetch_sub(outgoing.line.len() + COST, Ordering::Relaxed);
                open = open.saturating_sub(usize::from(outgoing.answers));
            }
            more = lines.more(), if sends && open < MOST_OPEN => {
                sends = more?;
                if sends {
                    match next(&mut lines).await? {
                        Next::Request(request) => {
                            // Who connects, imports or removes sites is told how far that is, for as long as it takes the user.
                            subscribed |= matches!(
                                request,
                                Request::Watch { .. }
                                    | Request::Board
                                    | Request::Window { .. }
                                    | Request::Connect { .. }
                                    | Request::Reconnect { .. }
                                    | Request::Import { .. }
                                    | Request::Remove { .. }
                            );
                            (open, *asked) = (open + 1, true);
                            if events.send(Event::Client(client, request)).await.is_err() {
                                return Ok(());
                            }
                        }
                        Next::Failed(answer) => say(lines.stream(), &answer).await?,
                        Next::TooLong(answer) => return say(lines.stream(), &answer).await,
                        Next::End => sends = false,
                    }
                }
            }
            () = given_up(patience) => return Err(io::ErrorKind::TimedOut.into()),
        }
        // Who sends nothing more still gets the answers; news is for those who stay.
        if !sends && (open == 0 || subscribed) && waiting.lines.is_empty() {
            return Ok(());
        }
    }
}

async fn given_up(patience: Option<Duration>) {
    match patience {
        Some(patience) => tokio::time::sleep(patience).await,
        None => std::future::pending().await,
    }
}

/// Exchanges hellos: whether requests can follow.
async fn greet<S: AsyncRead + AsyncWrite + Unpin>(lines: &mut LineReader<S>) -> io::Result<bool> {
    let greeting = match timeout(LINE_PATIENCE, lines.next()).await?? {
        Came::Line(line) => match protocol::read_hello(line) {
            Ok(hello) => Greeting::to(&hello, env!("CARGO_PKG_VERSION")),
            Err(_) => Greeting::no_hello(),
        },
        Came::TooLong => Greeting::no_hello(),
        Came::End => return Ok(false),
    };
    greeted(lines.stream(), &greeting).await?;
    Ok(matches!(greeting, Greeting::Welcome { .. }))
}

/// Writes a greeting.
pub(super) async fn greeted(stream: &mut (impl AsyncWrite + Unpin), greeting: &Greeting) -> io::Result<()> {
    write(stream, &protocol::greeting_line(greeting).map_err(io::Error::other)?).await
}

/// What a client sent.
enum Next {
    Request(Request),
    /// No request; what to answer.
    Failed(Box<Answer>),
    /// More than a request can be; what to answer. Where the next one begins is not known.
    TooLong(Box<Answer>),
    End,
}

async fn next<S: AsyncRead + Unpin>(lines: &mut LineReader<S>) -> io::Result<Next> {
    Ok(match timeout(LINE_PATIENCE, lines.next()).await?? {
        Came::Line(line) => match protocol::read_request(line) {
            Ok(request) => Next::Request(request),
            Err(answer) => Next::Failed(answer),
        },
        Came::TooLong => Next::TooLong(Box::new(Answer::Failed {
            code: "request-too-long".to_owned(),
            message: format!("The request is longer than {LONGEST_REQUEST} bytes."),
        })),
        Came::End => Next::End,
    })
}

async fn say(stream: &mut (impl AsyncWrite + Unpin), answer: &Answer) -> io::Result<()> {
    write(stream, &protocol::answer_line(answer).map_err(io::Error::other)?).await
}

async fn write(stream: &mut (impl AsyncWrite + Unpin), line: &[u8]) -> io::Result<()> {
    timeout(WRITE_PATIENCE, stream.write_all(line)).await?
}
