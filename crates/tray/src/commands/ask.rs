//! What is asked of the running program.

use protocol::{Answer, Request, Status};

use super::{CommandError, Outside, print};
use crate::cli::{PauseLength, Reading};
use crate::clock::Clock;
use crate::exit::Exit;
use crate::settings::{Paused, StoredSite};
use crate::show;
use crate::socket::{Client, ClientError, Subscription};
use crate::terminal::safe_line;

/// The running program, and the sites that it is asked about.
pub(super) struct Running {
    client: Client,
    /// The sites, in the order of the settings or of what was typed.
    pub sites: Vec<StoredSite>,
    /// Their names, where some were typed.
    names: Vec<String>,
}

/// The running program, if it is to answer: not where passwords are given, nor where it is wished otherwise.
pub(super) async fn running(outside: &Outside, reading: &Reading) -> Result<Option<Running>, CommandError> {
    if reading.direct || reading.passwords_stdin {
        return Ok(None);
    }
    let Some(client) = Client::connect().await? else { return Ok(None) };
    let sites = outside.settings.read()?.choose(&reading.sites)?;
    let named = !reading.sites.is_empty();
    let names = sites.iter().filter(|_| named).map(|site| site.name.clone()).collect();
    Ok(Some(Running { client, sites, names }))
}

impl Running {
    /// Who is where.
    pub(super) async fn status(&mut self) -> Result<Status, CommandError> {
        match self.client.ask(&Request::Status { sites: self.names.clone() }).await? {
            Answer::Status(status) => Ok(status),
            other => Err(unexpected(other)),
        }
    }

    /// News of the sites.
    pub(super) async fn subscribe(self) -> Result<Subscription, CommandError> {
        Ok(self.client.subscribe(self.names).await?)
    }
}

/// Why an answer is not the one that was asked for.
fn unexpected(answer: Answer) -> CommandError {
    match answer {
        Answer::Failed { code, message } => {
            let exit = match code.as_str() {
                "no-site" => Exit::NoSite,
                "settings" => Exit::Settings,
                _ => Exit::Fault,
            };
            CommandError::Refused(safe_line(&message), exit)
        }
        _ => CommandError::Client(ClientError::NotUnderstood),
    }
}

async fn ask(request: &Request) -> Result<Answer, CommandError> {
    let mut client = Client::connect().await?.ok_or(CommandError::NotRunning)?;
    Ok(client.ask(request).await?)
}

/// Asks for something to be done.
pub(super) async fn done(request: &Request) -> Result<(), CommandError> {
    match ask(request).await? {
        Answer::Done => Ok(()),
        other => Err(unexpected(other)),
    }
}

/// Who is where on one site, if a program is running.
pub(super) async fn status_of(site: &str) -> Result<Option<Status>, CommandError> {
    match ask(&Request::Status { sites: vec![site.to_owned()] }).await {
        Ok(Answer::Status(status)) => Ok(Some(status)),
        // One that was not told of the site yet.
        Ok(Answer::Failed { .. }) | Err(CommandError::NotRunning) => Ok(None),
        Ok(other) => Err(unexpected(other)),
        Err(error) => Err(error),
    }
}

/// Opens something, if a program is running: whether one is.
pub(super) async fn open(site: Option<String>, post: Option<u64>) -> Result<bool, CommandError> {
    match done(&Request::Open { site, post }).await {
        Ok(()) => Ok(true),
        Err(CommandError::NotRunning) => Ok(false),
        Err(error) => Err(error),
    }
}

pub(super) async fn pause(outside: &Outside, length: PauseLength) -> Result<Exit, CommandError> {
    let (seconds, until) = match length {
        PauseLength::For(length) => (
            Some(length.as_secs()),
            format!("for {}.", crate::words::duration(length, crate::words::Words::english())),
        ),
        PauseLength::UntilTomorrow => {
            (Some(until_tomorrow(&*outside.clock)), "until tomorrow, 6:00.".to_owned())
        }
        PauseLength::UntilResumed => (None, "until you type: presence-tray resume".to_owned()),
    };
    done(&Request::Pause { seconds }).await?;
    print([format!("Alerts are paused {until}")])?;
    Ok(Exit::Done)
}

/// Seconds until 6:00 of the next day, local time.
fn until_tomorrow(clock: &dyn Clock) -> u64 {
    match Paused::until_tomorrow(clock.wall(), &clock.zone()) {
        Paused::Until(morning) => {
            u64::try_from(morning.duration_since(clock.wall()).as_secs()).unwrap_or_default()
        }
        Paused::UntilResumed => u64::MAX,
    }
}

pub(super) async fn resume() -> Result<Exit, CommandError> {
    done(&Request::Resume).await?;
    print(["Alerts are told again.".to_owned()])?;
    Ok(Exit::Done)
}

pub(super) async fn why(outside: &Outside, json: bool) -> Result<Exit, CommandError> {
    let why = match ask(&Request::Why).await? {
        Answer::Why(why) => why,
        other => return Err(unexpected(other)),
    };
    if json {
        print([show::to_json(&why, true)?])?;
    } else if why.decisions.is_empty() {
        print(["Nothing was decided yet since Presence Tray was started.".to_owned()])?;
    } else {
        print(show::decision_table(&why, &outside.clock.zone(), outside.look))?;
    }
    Ok(Exit::Done)
}

pub(super) async fn quit() -> Result<Exit, CommandError> {
    done(&Request::Quit).await?;
    print(["Presence Tray ends.".to_owned()])?;
    Ok(Exit::Done)
}

/// Tells a running program that the settings were changed. Where it can not be told, it sees them when it is
/// started next.
pub(super) async fn reload() {
    let _ = done(&Request::Reload).await;
}
