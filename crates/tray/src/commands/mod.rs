//! What each command does.

mod ask;
mod autostart;
mod bar;
pub(crate) mod complaint;
mod connect;
mod doctor;
mod import;
mod link;
mod open;
mod open_site;
mod patience;
mod quiet_hours;
mod remove;
mod run;
mod settings;
mod sign_in;
mod site_list;
mod sites;
mod status;
mod tell_when;
mod watch;

use std::io::{self, Write as _};
use std::sync::Arc;

use thiserror::Error;

use crate::autostart::AutostartError;
use crate::cli::{Cli, Command, Sites};
use crate::clock::{Clock, SystemClock};
use crate::exit::Exit;
use crate::language;
use crate::password::{StdinError, ThisProcess};
use crate::settings::{ChosenLanguage, NameError, Settings, SettingsError, SettingsFile};
use crate::socket::{ClientError, SocketError};
use crate::terminal::{Colour, Look, hanging};
use crate::words::Words;

pub use link::deliver;

/// What a command needs of the outside.
struct Outside {
    /// What people read is in these words.
    words: Words,
    settings: SettingsFile,
    clock: Arc<dyn Clock>,
    look: Look,
    passwords: ThisProcess,
}

/// Why a command could not do its work.
#[derive(Debug, Error)]
enum CommandError {
    #[error(transparent)]
    Settings(#[from] SettingsError),
    #[error("the settings of “{0}” are not complete; remove the site and add it again")]
    Incomplete(String),
    #[error(transparent)]
    Name(#[from] NameError),
    #[error(transparent)]
    Stdin(#[from] StdinError),
    #[error("{0}")]
    Usage(String),
    #[error("{0}")]
    PasswordMissing(String),
    #[error("{0}")]
    Fault(String),
    #[error("Presence Tray is not running. Start it with: presence-tray")]
    NotRunning,
    #[error(transparent)]
    Socket(#[from] SocketError),
    #[error(transparent)]
    Client(#[from] ClientError),
    /// What the running program can not do: its words, and what that is for scripts.
    #[error("{0}")]
    Refused(String, Exit),
    #[error(transparent)]
    Autostart(#[from] AutostartError),
    #[error("the result could not be printed: {0}")]
    Output(#[from] io::Error),
}

impl CommandError {
    fn incomplete(name: &str) -> CommandError {
        CommandError::Incomplete(crate::terminal::safe_line(name))
    }

    fn exit(&self) -> Exit {
        match self {
            CommandError::Settings(_) | CommandError::Incomplete(_) => Exit::Settings,
            CommandError::Name(_) => Exit::NoSite,
            CommandError::Stdin(StdinError::Empty) | CommandError::PasswordMissing(_) => Exit::SignIn,
            CommandError::Stdin(_) | CommandError::Usage(_) => Exit::Usage,
            CommandError::Fault(_) | CommandError::Socket(_) => Exit::Fault,
            CommandError::NotRunning | CommandError::Client(_) => Exit::NotRunning,
            CommandError::Refused(_, exit) => *exit,
            CommandError::Autostart(_) => Exit::Settings,
            // Whoever read the result had enough of it, as `head` does.
            CommandError::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Done,
            CommandError::Output(_) => Exit::Output,
        }
    }
}

/// Ends the program, and says why where it failed.
fn ended(outcome: Result<Exit, CommandError>, colour: Colour, words: Words) -> Exit {
    match outcome {
        Ok(exit) => exit,
        Err(error) => {
            let exit = error.exit();
            if exit != Exit::Done {
                complain(&complaint::of(&error, words), colour, words);
            }
            exit
        }
    }
}

/// The words of the user's language; of this computer's where the settings can not be read.
fn words_of(read: &Result<Settings, SettingsError>) -> Words {
    language::words(read.as_ref().map(|settings| settings.language).unwrap_or_default())
}

/// Does what was typed.
#[must_use]
pub fn run(cli: Cli) -> Exit {
    let colour = cli.color;
    let (outcome, words) = match SettingsFile::of_this_user() {
        Ok(settings) => {
            let read = settings.read();
            let words = words_of(&read);
            // The program that stays tells what it finds itself, as not everybody sees a terminal.
            if cli.command.is_some() && read.is_ok() {
                tell_findings(&settings, colour, words);
            }
            let outcome = dispatch(cli, settings.clone(), words);
            tell_findings(&settings, colour, words);
            (outcome, words)
        }
        Err(error) => (Err(error.into()), language::words(ChosenLanguage::System)),
    };
    ended(outcome, colour, words)
}

/// Tells what was found wrong with the settings.
fn tell_findings(settings: &SettingsFile, colour: Colour, words: Words) {
    for finding in settings.take_findings() {
        complain(&crate::words::finding(&finding, words), colour, words);
    }
}

/// Says something that went wrong. Where not even this can be written, the exit code still tells.
fn complain(what: &str, colour: Colour, words: Words) {
    let text = format!("{}: {what}", words.apart("presence-tray"));
    for line in hanging(&text, Look::of_stderr(colour).width, 2) {
        let _ = writeln!(io::stderr(), "{line}");
    }
}

fn dispatch(cli: Cli, settings: SettingsFile, words: Words) -> Result<Exit, CommandError> {
    let outside = Outside {
        words,
        settings,
        clock: Arc::new(SystemClock::new()),
        look: Look::of_stdout(cli.color),
        passwords: ThisProcess,
    };
    let Some(command) = cli.command else {
        return run::run(outside, &cli.start);
    };
    match command {
        Command::Sites(Sites::List { json }) => sites::list(&outside, json),
        Command::Sites(Sites::Export { file }) => site_list::export(&outside, file.as_deref()),
        Command::Autostart { wish } => autostart::autostart(&outside, wish),
        online => {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(async {
                match online {
                    Command::Status(typed) => match typed.bar {
                        Some(kind) => bar::bar(&outside, &typed.reading, kind, typed.follow).await,
                        None => status::status(&outside, &typed.reading).await,
                    },
                    Command::Open { site, post } => open_site::open_site(&outside, site, post).await,
                    Command::Pause { length } => ask::pause(&outside, length).await,
                    Command::Resume => ask::resume(&outside).await,
                    Command::QuietHours { hours, days } => {
                        quiet_hours::quiet_hours(&outside, hours, days).await
                    }
                    Command::TellWhen(typed) => tell_when::tell_when(&outside, typed).await,
                    Command::Settings(wish) => settings::settings(&outside, wish).await,
                    Command::Why { json } => ask::why(&outside, json).await,
                    Command::Quit => ask::quit(&outside).await,
                    Command::Watch(reading) => watch::watch(&outside, &reading, cli.color).await,
                    Command::Doctor(doctor) => doctor::doctor(&outside, &doctor).await,
                    Command::Sites(Sites::Add(add)) => connect::add(&outside, &add).await,
                    Command::Sites(Sites::Import(typed)) => import::import(&outside, &typed).await,
                    Command::Sites(Sites::Connect(again)) => connect::again(&outside, &again).await,
                    Command::Sites(Sites::Test { name, password_stdin, json }) => {
                        doctor::test(&outside, &name, password_stdin, json).await
                    }
                    Command::Sites(Sites::Set { name, setting, value }) => {
                        sites::set(&outside, &name, setting, &value).await
                    }
                    Command::Sites(Sites::Remove { name, revoke, keep_password }) => {
                        let wish = remove::wish(revoke, keep_password);
                        remove::remove(&outside, &name, wish).await
                    }
                    Command::Sites(Sites::List { .. } | Sites::Export { .. }) | Command::Autostart { .. } => {
                        Ok(Exit::Done)
                    }
                }
            })
        }
    }
}

/// Prints lines.
fn print(lines: impl IntoIterator<Item = String>) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for line in lines {
        writeln!(out, "{line}")?;
    }
    out.flush()
}
