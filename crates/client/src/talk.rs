//! A connection on which much is asked and told.

use interprocess::local_socket::tokio::Stream;
use protocol::{Answer, Request};

use crate::client::{Client, ClientError};
use crate::lines::{Came, LineReader};

/// A connection to the running program on which requests, answers and news go to and fro.
#[derive(Debug)]
pub struct Talk(Client);

impl Client {
    /// Talks on, for as long as both sides want.
    #[must_use]
    pub fn talk(self) -> Talk {
        Talk(self)
    }
}

impl Talk {
    /// Asks for something; what comes of it is among what [`Talk::next`] brings, in the order of the requests.
    ///
    /// # Errors
    /// A [`ClientError`] where it can not be asked.
    pub async fn say(&mut self, request: &Request) -> Result<(), ClientError> {
        self.0.send(request).await
    }

    /// Waits for what the running program says next. Giving up the wait loses nothing.
    ///
    /// # Errors
    /// [`ClientError::Ended`] where the program ended, or another [`ClientError`].
    pub async fn next(&mut self) -> Result<Answer, ClientError> {
        let lines: &mut LineReader<Stream> = &mut self.0.lines;
        match lines.next().await? {
            Came::Line(line) => protocol::read_answer(line).map_err(|_| ClientError::NotUnderstood),
            Came::End => Err(ClientError::Ended),
            Came::TooLong => Err(ClientError::NotUnderstood),
        }
    }
}
