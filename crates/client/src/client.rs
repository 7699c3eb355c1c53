//! The other side: asking the running program.

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use interprocess::local_socket::tokio::Stream;
use protocol::{Answer, Greeting, Hello, LONGEST_ANSWER, PROTOCOL, Request, Watch};
use secrecy::zeroize::Zeroizing;
use thiserror::Error;
use tokio::io::AsyncWriteExt as _;
use tokio::time::{Instant, sleep, timeout};

use crate::lines::{Came, LineReader};
use crate::place::{Place, SocketError};
use crate::plain::plain;
use crate::system;

/// The running program answers within this: it only looks up what it knows.
const PATIENCE: Duration = Duration::from_secs(5);
/// A program that is just starting is tried this often.
const AGAIN: Duration = Duration::from_millis(20);

/// A connection to the running program.
#[derive(Debug)]
pub struct Client {
    pub(crate) lines: LineReader<Stream>,
}

/// Why the running program can not be asked.
#[derive(Debug, Error)]
pub enum ClientError {
    /// There is no place where it could be.
    #[error(transparent)]
    Place(#[from] SocketError),
    /// Something is there and can not be reached.
    #[error("the running Presence Tray can not be reached at {}: {source}", path.display())]
    NotReached {
        /// The socket.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// Another user listens there.
    #[error("another user's program listens at {}; nothing was asked of it", .0.display())]
    NotOurs(PathBuf),
    /// It does not talk to this program, and says why.
    #[error("{0}")]
    Refused(String),
    /// It does not answer.
    #[error(
        "the running Presence Tray does not answer. It may be stopped or busy: wait a moment, or end it and start it again"
    )]
    Silent,
    /// The connection ended.
    #[error("the running Presence Tray ended the connection")]
    Ended,
    /// What it says is not understood.
    #[error(
        "the running Presence Tray says something that this version does not understand. Quit it and start it again, so that both have the same version"
    )]
    NotUnderstood,
    /// What is asked is too long.
    #[error("what is asked is too long; name fewer sites")]
    TooLong,
    /// The connection broke.
    #[error("the connection to the running Presence Tray broke: {0}")]
    Broken(#[from] io::Error),
}

impl Client {
    /// Connects to the running program of this user; `None` where none is running.
    ///
    /// # Errors
    /// A [`ClientError`] where one is running that can not be asked.
    pub async fn connect() -> Result<Option<Client>, ClientError> {
        match Place::of_this_user() {
            Ok(place) => Client::connect_to(&place).await,
            // Without a place none can be running.
            Err(SocketError::NoDirectory) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Connects to the running program at this place; `None` where none is.
    ///
    /// # Errors
    /// A [`ClientError`] where one is running that can not be asked.
    pub async fn connect_to(place: &Place) -> Result<Option<Client>, ClientError> {
        let path = place.socket();
        let connected = timeout(PATIENCE, system::connect(&path)).await.map_err(|_| ClientError::Silent)?;
        let connected = connected.map_err(|source| ClientError::NotReached { path: path.clone(), source });
        let Some(stream) = connected? else { return Ok(None) };
        if !system::is_this_user(&stream) {
            return Err(ClientError::NotOurs(path));
        }
        let mut client = Client { lines: LineReader::new(stream, LONGEST_ANSWER) };
        client.greet().await?;
        Ok(Some(client))
    }

    /// Connects to the program that has the place, which may be just starting: tries for up to `patience`.
    ///
    /// # Errors
    /// [`ClientError::Silent`] where it did not listen in time, or another [`ClientError`].
    pub async fn wait_for(place: &Place, patience: Duration) -> Result<Client, ClientError> {
        let until = Instant::now() + patience;
        loop {
            match Client::connect_to(place).await? {
                Some(client) => return Ok(client),
                None if Instant::now() >= until => return Err(ClientError::Silent),
                None => sleep(AGAIN).await,
            }
        }
    }

    async fn greet(&mut self) -> Result<(), ClientError> {
        let hello = Hello { hello: env!("CARGO_PKG_VERSION").to_owned(), protocol: PROTOCOL };
        let line = protocol::request_line(&hello).map_err(|_| ClientError::TooLong)?;
        // One that has no place for a further client says so without waiting for this.
        let sent = self.lines.stream().write_all(&line).await;
        let line = match self.line().await {
            Ok(line) => line,
            Err(error) => return Err(sent.err().map_or(error, ClientError::from)),
        };
        match protocol::read_greeting(line) {
            Ok(Greeting::Welcome { .. }) => Ok(()),
            Ok(Greeting::Refused { message, .. }) => Err(ClientError::Refused(plain(&message))),
            Err(_) => Err(ClientError::NotUnderstood),
        }
    }

    /// A line within [`PATIENCE`].
    async fn line(&mut self) -> Result<&[u8], ClientError> {
        match timeout(PATIENCE, self.lines.next()).await.map_err(|_| ClientError::Silent)?? {
            Came::Line(line) => Ok(line),
            Came::End => Err(ClientError::Ended),
            Came::TooLong => Err(ClientError::NotUnderstood),
        }
    }

    pub(crate) async fn send(&mut self, request: &Request) -> Result<(), ClientError> {
        // It may hold a secret.
        let line = protocol::request_line(request).map(Zeroizing::new).map_err(|_| ClientError::TooLong)?;
        let sent = timeout(PATIENCE, self.lines.stream().write_all(&line)).await;
        Ok(sent.map_err(|_| ClientError::Silent)??)
    }

    /// Asks and waits for the answer, which can be an [`Answer::Failed`].
    ///
    /// # Errors
    /// A [`ClientError`] where there is none.
    pub async fn ask(&mut self, request: &Request) -> Result<Answer, ClientError> {
        self.send(request).await?;
        let line = self.line().await?;
        protocol::read_answer(line).map_err(|_| ClientError::NotUnderstood)
    }

    /// Subscribes to news of these sites, or of all where none is named. `language`: of their words, for people.
    ///
    /// # Errors
    /// A [`ClientError`] where it can not be asked.
    pub async fn subscribe(
        mut self,
        sites: Vec<String>,
        language: Option<String>,
    ) -> Result<Subscription, ClientError> {
        self.send(&Request::Watch { sites, language }).await?;
        Ok(Subscription { lines: self.lines })
    }
}

/// News of the running program.
#[derive(Debug)]
pub struct Subscription {
    lines: LineReader<Stream>,
}

impl Subscription {
    /// Waits for the next news. Giving up the wait loses nothing.
    ///
    /// # Errors
    /// [`ClientError::Refused`] where the subscription is not possible, [`ClientError::Ended`] where the program
    /// ended, or another [`ClientError`].
    pub async fn next(&mut self) -> Result<Watch, ClientError> {
        loop {
            match self.lines.next().await? {
                Came::Line(line) => match protocol::read_answer(line) {
                    Ok(Answer::News(watch)) => return Ok(*watch),
                    Ok(Answer::Failed { message, .. }) => {
                        return Err(ClientError::Refused(plain(&message)));
                    }
                    // A newer program may tell more than this one knows.
                    Ok(_) | Err(_) => {}
                },
                Came::End => return Err(ClientError::Ended),
                Came::TooLong => return Err(ClientError::NotUnderstood),
            }
        }
    }
}
