//! Connecting a site through the running program.

use protocol::{Answer, Connecting, Request};

use crate::client::{Client, ClientError};
use crate::lines::Came;
use crate::plain::plain;

/// A site that the running program connects.
#[derive(Debug)]
pub struct Conversation(Client);

/// What the running program says of it.
#[derive(Debug)]
pub enum Told {
    /// How far it is.
    View(Box<Connecting>),
    /// What was said last can not be done: a stable name, and why in words.
    Refused(String, String),
}

impl Client {
    /// Has the running program connect a site: `request` is [`Request::Connect`] or [`Request::Reconnect`].
    ///
    /// # Errors
    /// A [`ClientError`] where it can not be asked.
    pub async fn connecting(mut self, request: &Request) -> Result<Conversation, ClientError> {
        self.send(request).await?;
        Ok(Conversation(self))
    }
}

impl Conversation {
    /// Says something about it: the requests from [`Request::Approve`] to [`Request::Cancel`].
    ///
    /// # Errors
    /// A [`ClientError`] where it can not be said.
    pub async fn say(&mut self, request: &Request) -> Result<(), ClientError> {
        self.0.send(request).await
    }

    /// Waits for what it says next. Giving up the wait loses nothing.
    ///
    /// # Errors
    /// [`ClientError::Ended`] where the program ended, or another [`ClientError`].
    pub async fn next(&mut self) -> Result<Told, ClientError> {
        loop {
            match self.0.lines.next().await? {
                Came::Line(line) => match protocol::read_answer(line) {
                    Ok(Answer::Connecting(view)) => return Ok(Told::View(view)),
                    Ok(Answer::Failed { code, message }) => {
                        return Ok(Told::Refused(code, plain(&message)));
                    }
                    // That something was done shows in the next view.
                    Ok(_) | Err(_) => {}
                },
                Came::End => return Err(ClientError::Ended),
                Came::TooLong => return Err(ClientError::NotUnderstood),
            }
        }
    }
}
