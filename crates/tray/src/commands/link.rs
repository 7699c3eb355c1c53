//! A start with a link: it is handed to the running program, and this one ends.

use protocol::{Answer, Request, Secret};

use super::{CommandError, ended, words_of};
use crate::exit::Exit;
use crate::settings::SettingsFile;
use crate::socket::Client;
use crate::terminal::Colour;
use crate::words::safe_directed;

/// Hands a link to the running program. Nothing of it is printed.
#[must_use]
pub fn deliver(link: Secret) -> Exit {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let outcome = match runtime {
        Ok(runtime) => runtime.block_on(handed(link)),
        Err(error) => Err(error.into()),
    };
    let words = words_of(&SettingsFile::of_this_user().and_then(|file| file.read()));
    ended(outcome, Colour::Auto, words)
}

async fn handed(link: Secret) -> Result<Exit, CommandError> {
    let mut client = Client::connect().await?.ok_or(CommandError::NotRunning)?;
    match client.ask(&Request::Link { link }).await? {
        Answer::Failed { message, .. } => Err(CommandError::Refused(safe_directed(&message), Exit::Fault)),
        _ => Ok(Exit::Done),
    }
}
