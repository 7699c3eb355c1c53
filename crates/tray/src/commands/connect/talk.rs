//! The flow that a command shows: in the running program, or in this one.

use std::io::{self, Write as _};
use std::sync::Arc;

use protocol::{Request, Secret};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::super::open::transport;
use super::super::patience::with_sign;
use super::super::{CommandError, Outside, ask};
use crate::connecting::{Asked, Heard, Said, Surroundings, drive};
use crate::keychain::{Asking, InMemory, SystemKeychain};
use crate::socket::{ClientError, Conversation, Told};
use crate::words::{Words, say};

/// A flow.
pub(super) enum Talk {
    Running(Box<Conversation>),
    Here {
        said: mpsc::Sender<Heard>,
        views: mpsc::UnboundedReceiver<protocol::Connecting>,
        task: JoinHandle<()>,
    },
}

impl Talk {
    /// The running program does it.
    pub fn running(conversation: Conversation) -> Talk {
        Talk::Running(Box::new(conversation))
    }

    /// This program does it.
    pub fn here(outside: &Outside, asked: Asked) -> Result<Talk, CommandError> {
        let (said, heard) = mpsc::channel(4);
        let (sender, views) = mpsc::unbounded_channel();
        let surroundings = Surroundings {
            transport: Arc::new(transport(outside)?),
            keychain: Arc::new(SystemKeychain::of_this_user(Asking::TheUser)),
            this_run: Arc::new(InMemory::default()),
            settings: outside.settings.clone(),
            browser: Box::new(|page| open::that_detached(page.as_str()).is_ok()),
            clock: Arc::clone(&outside.clock),
            links: false,
            words: outside.words,
        };
        let task = tokio::spawn(async move {
            let show = move |view| {
                // Whoever reads no more ends the flow besides.
                let _ = sender.send(view);
            };
            if drive(asked, surroundings, heard, show).await.is_some() {
                ask::reload().await;
            }
        });
        Ok(Talk::Here { said, views, task })
    }

    /// Waits for what comes next. Giving up the wait loses nothing.
    pub async fn next(&mut self) -> Result<Told, CommandError> {
        match self {
            Talk::Running(conversation) => Ok(conversation.next().await?),
            Talk::Here { views, .. } => {
                views.recv().await.map(|view| Told::View(Box::new(view))).ok_or(ClientError::Ended.into())
            }
        }
    }

    /// Says something.
    pub async fn say(&mut self, said: Said) -> Result<(), CommandError> {
        let request = match (&mut *self, said) {
            (Talk::Here { said: sender, .. }, said) => {
                // A flow that is over hears nothing.
                let _ = sender.send(Heard::Said(said)).await;
                return Ok(());
            }
            (Talk::Running(_), Said::AcceptCertificate(fingerprint)) => {
                Request::AcceptCertificate { fingerprint: fingerprint.to_string() }
            }
            (Talk::Running(_), Said::Approve(way)) => Request::Approve { way },
            (Talk::Running(_), Said::Paste { user, password }) => {
                Request::Paste { user, password: Secret(password) }
            }
            (Talk::Running(_), Said::KeepForThisRun) => Request::KeepForThisRun,
            (Talk::Running(_), Said::TryAgain) => Request::TryAgain,
            (Talk::Running(_), Said::Cancel) => Request::Cancel,
        };
        match self {
            Talk::Running(conversation) => Ok(conversation.say(&request).await?),
            Talk::Here { .. } => Ok(()),
        }
    }

    /// Waits until a flow of this program has left nothing behind; the user may end the wait. `waits`: they did not do
    /// so yet.
    pub async fn end(self, waits: bool, words: Words) -> io::Result<()> {
        let Talk::Here { said, views, task } = self else { return Ok(()) };
        drop((said, views));
        if !waits {
            return writeln!(io::stderr(), "{}", say!(words, "not-waited-for"));
        }
        let sign = say!(words, "sign-taking-back");
        let ended = with_sign(&sign, async {
            tokio::select! {
                // It does not fail.
                _ = task => Ok(true),
                interrupted = tokio::signal::ctrl_c() => interrupted.map(|()| false),
            }
        });
        if !ended.await? {
            writeln!(io::stderr(), "{}", say!(words, "not-waited-for"))?;
        }
        Ok(())
    }
}
