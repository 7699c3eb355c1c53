//! The address of this computer that the browser brings a sign-in to: one port, one path, a few requests, no longer than
//! needed.

mod head;
mod pages;
#[cfg(test)]
mod tests;

use std::io;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use secrecy::zeroize::Zeroizing;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, oneshot};
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::{sleep, timeout};

use self::head::{Asked, LONGEST, understand};
use super::came::Verdict;
use super::drive::Heard;
use crate::words::Words;

/// Where the browser is sent on to.
const TOLD: &str = "/told";
/// So many connections are served at once. A browser opens a few, some of which it never uses.
const MOST_CONNECTIONS: usize = 16;
/// A connection lasts no longer than this.
const PATIENCE: Duration = Duration::from_secs(10);
/// After the port could not be accepted at, it is tried again after this.
const AFTER_FAILURE: Duration = Duration::from_millis(100);
/// After the answer came, the page that says so is served for this long.
const LINGER: Duration = Duration::from_secs(10);

/// Listens for as long as it is kept.
#[derive(Debug)]
pub struct Loopback {
    port: u16,
    task: Option<JoinHandle<()>>,
}

impl Drop for Loopback {
    fn drop(&mut self) {
        if let Some(task) = &self.task {
            task.abort();
        }
    }
}

impl Loopback {
    /// Begins to listen at a port that the system chooses. What comes is handed to `heard`, whose verdict is the answer, in
    /// `words`.
    ///
    /// # Errors
    /// Where the system gives no port.
    pub async fn open(heard: mpsc::Sender<Heard>, words: Words) -> io::Result<Loopback> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let port = listener.local_addr()?.port();
        let task = Some(tokio::spawn(serve(listener, port, heard, words)));
        Ok(Loopback { port, task })
    }

    /// The port.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Takes no answer any more; the page that tells what became of the last one is served a little longer.
    pub fn close_soon(mut self) {
        if let Some(task) = self.task.take() {
            let stop = task.abort_handle();
            tokio::spawn(async move {
                sleep(LINGER).await;
                stop.abort();
            });
        }
    }
}

/// What is told, and how.
#[derive(Clone)]
struct Told {
    words: Words,
    /// What became of the last answer.
    last: Arc<Mutex<Option<Verdict>>>,
}

async fn serve(listener: TcpListener, port: u16, heard: mpsc::Sender<Heard>, words: Words) {
    let told = Told { words, last: Arc::default() };
    let mut connections = JoinSet::new();
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            Some(_) = connections.join_next() => continue,
        };
        match accepted {
            Ok((stream, _)) if connections.len() < MOST_CONNECTIONS => {
                let answered = answer(stream, port, heard.clone(), told.clone());
                connections.spawn(async move {
                    // Whoever is cut off sees it.
                    let _ = timeout(PATIENCE, answered).await;
                });
            }
            Ok(_) => {}
            Err(_) => sleep(AFTER_FAILURE).await,
        }
    }
}

async fn answer(mut stream: TcpStream, port: u16, heard: mpsc::Sender<Heard>, told: Told) -> io::Result<()> {
    // Whole from the beginning: one that grows would leave copies of the secret behind.
    let mut head = Zeroizing::new(vec![0_u8; LONGEST]);
    let mut length = 0;
    let asked = loop {
        let Some(free) = head.get_mut(length..).filter(|free| !free.is_empty()) else {
            break Asked::Refused(431);
        };
        match stream.read(&mut *free).await? {
            0 => return Ok(()),
            more => length += more,
        }
        if let Some(asked) = understand(head.get(..length).unwrap_or_default(), port) {
            break asked;
        }
    };
    let Told { words, last } = told;
    let page = match asked {
        Asked::Refused(status) => pages::refused(status, words),
        Asked::Told => {
            let verdict = *last.lock().unwrap_or_else(PoisonError::into_inner);
            pages::told(verdict.unwrap_or(Verdict::Unasked), words)
        }
        Asked::Answer(returned) => {
            let (reply, verdict) = oneshot::channel();
            let handed = heard.send(Heard::Returned(*returned, reply)).await;
            // Where nobody waits any more, nobody asked.
            let verdict =
                if handed.is_ok() { verdict.await.unwrap_or(Verdict::Unasked) } else { Verdict::Unasked };
            if verdict == Verdict::Unasked {
                pages::refused(403, words)
            } else {
                *last.lock().unwrap_or_else(PoisonError::into_inner) = Some(verdict);
                pages::sent_on()
            }
        }
    };
    stream.write_all(page.as_bytes()).await?;
    stream.shutdown().await?;
    // Until the other side has read it: what it still sends would make the system throw the page away.
    while stream.read(&mut head).await? > 0 {}
    Ok(())
}
