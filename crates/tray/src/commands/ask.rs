//! What is asked of the running program.

use protocol::{Answer, Request, SettingsList, Status};

use super::{CommandError, Outside, print};
use crate::cli::{PauseLength, Reading, typed};
use crate::clock::Clock;
use crate::exit::Exit;
use crate::settings::{Paused, StoredSite};
use crate::show;
use crate::socket::{Client, ClientError, Subscription};
use crate::words::safe_directed;
use crate::words::{Words, duration, say};

/// The running program, and the sites that it is asked about.
pub(super) struct Running {
    client: Client,
    /// The sites, in the order of the settings or of what was typed.
    pub sites: Vec<StoredSite>,
    /// Their names, where some were typed.
    names: Vec<String>,
    /// In which words it answers.
    words: Words,
}

/// The words of what is told: people read their language, programs English.
pub(super) fn words_for(outside: &Outside, reading: &Reading) -> Words {
    if reading.json { Words::english() } else { outside.words }
}

fn language(words: Words) -> Option<String> {
    Some(words.language().tag().to_owned())
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
    Ok(Some(Running { client, sites, names, words: words_for(outside, reading) }))
}

impl Running {
    /// Who is where.
    pub(super) async fn status(&mut self) -> Result<Status, CommandError> {
        let request = Request::Status { sites: self.names.clone(), language: language(self.words) };
        match self.client.ask(&request).await? {
            Answer::Status(status) => Ok(status),
            other => Err(unexpected(other)),
        }
    }

    /// News of the sites.
    pub(super) async fn subscribe(self) -> Result<Subscription, CommandError> {
        Ok(self.client.subscribe(self.names, language(self.words)).await?)
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
            CommandError::Refused(safe_directed(&message), exit)
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
    match ask(&Request::Status { sites: vec![site.to_owned()], language: None }).await {
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
    let words = outside.words;
    let (seconds, said) = match length {
        PauseLength::For(length) => {
            let said = say!(words, "paused-for", length = duration(length, words));
            (Some(length.as_secs()), said)
        }
        PauseLength::UntilTomorrow => {
            (Some(until_tomorrow(&*outside.clock)), say!(words, "paused-until-tomorrow"))
        }
        PauseLength::UntilResumed => (None, say!(words, "paused-until-typed", command = typed::RESUME)),
    };
    done(&Request::Pause { seconds }).await?;
    print([said])?;
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

pub(super) async fn resume(outside: &Outside) -> Result<Exit, CommandError> {
    done(&Request::Resume).await?;
    print([say!(outside.words, "alerts-told-again")])?;
    Ok(Exit::Done)
}

pub(super) async fn why(outside: &Outside, json: bool) -> Result<Exit, CommandError> {
    let words = if json { Words::english() } else { outside.words };
    let why = match ask(&Request::Why { language: language(words) }).await? {
        Answer::Why(why) => why,
        other => return Err(unexpected(other)),
    };
    if json {
        print([show::to_json(&why, true)?])?;
    } else if why.decisions.is_empty() {
        print([say!(words, "nothing-decided")])?;
    } else {
        print(show::decision_table(&why, &outside.clock.zone(), outside.look, words))?;
    }
    Ok(Exit::Done)
}

pub(super) async fn quit(outside: &Outside) -> Result<Exit, CommandError> {
    done(&Request::Quit).await?;
    print([say!(outside.words, "program-ends")])?;
    Ok(Exit::Done)
}

/// The settings as the running program has them, with how the system follows them, where one answers.
pub(super) async fn settings() -> Option<SettingsList> {
    match ask(&Request::Settings).await {
        Ok(Answer::Settings(list)) => Some(list),
        _ => None,
    }
}

/// Has a running program follow a setting that was changed, and tells whether one does. Where none can be told, it sees
/// it when it is started next.
pub(super) async fn follow(name: &str, value: Option<String>) -> bool {
    let set = Request::Set { name: name.to_owned(), value };
    matches!(ask(&set).await, Ok(Answer::Settings(_)))
}

/// Tells a running program that the settings were changed. Where it can not be told, it sees them when it is
/// started next.
pub(super) async fn reload() {
    let _ = done(&Request::Reload).await;
}
