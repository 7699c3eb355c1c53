//! What went wrong with a command, in the words of the user's language.
//!
//! The errors say the same in English where developers read them; a test holds the two against each other.

use std::path::Path;

use super::CommandError;
use crate::cli::typed;
use crate::password::StdinError;
use crate::settings::NameError;
use crate::socket::{ClientError, RUNTIME_DIRECTORY_ENV, SocketError};
use crate::words::errors::{self, shown};
use crate::words::{Words, commas, say};

/// Why a command could not do its work.
pub(super) fn of(error: &CommandError, words: Words) -> String {
    match error {
        CommandError::Settings(error) => words.says(&errors::of_settings(error)),
        CommandError::Incomplete(site) => say!(words, "site-incomplete", site = site.as_str()),
        CommandError::Name(error) => of_name(error, words),
        CommandError::Stdin(error) => of_stdin(error, words),
        CommandError::Usage(said)
        | CommandError::PasswordMissing(said)
        | CommandError::Fault(said)
        | CommandError::Refused(said, _) => said.clone(),
        CommandError::NotRunning => say!(words, "not-running", command = typed::START),
        CommandError::Socket(error) => of_socket(error, words),
        CommandError::Client(error) => of_client(error, words),
        CommandError::Autostart(error) => words.says(&errors::of_autostart(error)),
        CommandError::Output(error) => say!(words, "not-printed", why = error.to_string()),
    }
}

/// A file that can not be read.
pub(super) fn unreadable(path: &Path, why: &str, words: Words) -> String {
    say!(words, "unreadable", path = shown(path), why = why)
}

/// A file that can not be written.
pub(super) fn unwritable(path: &Path, why: &str, words: Words) -> String {
    say!(words, "unwritable", path = shown(path), why = why)
}

fn of_name(error: &NameError, words: Words) -> String {
    match error {
        NameError::Unknown { name, known } => {
            let known: Vec<String> =
                known.iter().map(|name| say!(words, "site-titled", site = name.as_str())).collect();
            say!(words, "no-site-called", name = name.as_str(), known = commas(&known, words))
        }
        NameError::NoSites => say!(words, "no-sites-configured", command = typed::ADD),
    }
}

fn of_stdin(error: &StdinError, words: Words) -> String {
    match error {
        StdinError::Io(error) => say!(words, "input-unreadable", why = error.to_string()),
        StdinError::Empty => say!(words, "input-without-password"),
        StdinError::Line(line) => {
            say!(words, "input-line", line = line.to_string(), form = typed::PASSWORD_LINE)
        }
        StdinError::NoSite(line) => say!(
            words,
            "input-line-no-site",
            line = line.to_string(),
            form = typed::PASSWORD_LINE,
            command = typed::LIST
        ),
    }
}

fn of_socket(error: &SocketError, words: Words) -> String {
    let variable = RUNTIME_DIRECTORY_ENV;
    match error {
        SocketError::NoDirectory => say!(words, "no-socket-directory", variable = variable),
        SocketError::Directory { path, source } => {
            say!(words, "socket-directory-unusable", path = shown(path), why = source.to_string())
        }
        SocketError::NotPrivate(path) => {
            say!(words, "socket-directory-not-private", path = shown(path), variable = variable)
        }
        SocketError::TooLong { path, longest } => {
            let longest = longest.to_string();
            say!(words, "socket-too-long", path = shown(path), longest = longest, variable = variable)
        }
        SocketError::Listen { path, source } => {
            say!(words, "socket-not-listening", path = shown(path), why = source.to_string())
        }
    }
}

fn of_client(error: &ClientError, words: Words) -> String {
    match error {
        ClientError::Place(error) => of_socket(error, words),
        ClientError::NotReached { path, source } => {
            say!(words, "running-not-reached", path = shown(path), why = source.to_string())
        }
        ClientError::NotOurs(path) => say!(words, "running-not-ours", path = shown(path)),
        ClientError::Refused(said) => said.clone(),
        ClientError::Silent => say!(words, "running-silent"),
        ClientError::Ended => say!(words, "running-ended"),
        ClientError::NotUnderstood => say!(words, "running-not-understood"),
        ClientError::TooLong => say!(words, "asked-too-long"),
        ClientError::Broken(error) => say!(words, "running-broke", why = error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::path::PathBuf;

    use super::*;
    use crate::autostart::AutostartError;
    use crate::exit::Exit;
    use crate::importing::list::ListError;
    use crate::settings::{SettingsError, SharedListError};

    fn broken() -> io::Error {
        io::Error::other("it broke")
    }

    fn errors() -> Vec<CommandError> {
        let path = || PathBuf::from("a folder");
        let known = vec!["Blog".to_owned(), "Shop".to_owned()];
        vec![
            SettingsError::NoDirectory.into(),
            SettingsError::Unreadable { path: path(), source: broken() }.into(),
            SettingsError::Newer { path: path(), version: 1000 }.into(),
            SettingsError::Busy(path()).into(),
            SettingsError::Unwritable { path: path(), source: broken() }.into(),
            CommandError::Incomplete("Blog".to_owned()),
            NameError::Unknown { name: "x".to_owned(), known }.into(),
            NameError::NoSites.into(),
            StdinError::Io(broken()).into(),
            StdinError::Empty.into(),
            StdinError::Line(1000).into(),
            StdinError::NoSite(3).into(),
            CommandError::Usage("said".to_owned()),
            CommandError::Refused("said".to_owned(), Exit::Fault),
            CommandError::NotRunning,
            SocketError::NoDirectory.into(),
            SocketError::Directory { path: path(), source: broken() }.into(),
            SocketError::NotPrivate(path()).into(),
            SocketError::TooLong { path: path(), longest: 103 }.into(),
            SocketError::Listen { path: path(), source: broken() }.into(),
            ClientError::Place(SocketError::NoDirectory).into(),
            ClientError::NotReached { path: path(), source: broken() }.into(),
            ClientError::NotOurs(path()).into(),
            ClientError::Refused("said".to_owned()).into(),
            ClientError::Silent.into(),
            ClientError::Ended.into(),
            ClientError::NotUnderstood.into(),
            ClientError::TooLong.into(),
            ClientError::Broken(broken()).into(),
            AutostartError::NoDirectory.into(),
            AutostartError::NoProgram(broken()).into(),
            AutostartError::Path(path()).into(),
            AutostartError::Entry { place: "the entry".to_owned(), source: broken() }.into(),
            CommandError::Output(broken()),
        ]
    }

    #[test]
    fn english_says_what_developers_read() {
        let english = Words::english();
        for error in errors() {
            assert_eq!(of(&error, english), error.to_string());
        }
        for error in [
            ListError::Io(broken()),
            ListError::TooLong,
            ListError::TooMany,
            ListError::NotText,
            ListError::NoAddresses("“a”, “b”".to_owned()),
            ListError::NoPasswords,
        ] {
            assert_eq!(english.says(&errors::of_list(&error)), error.to_string());
        }
        for error in [
            SharedListError::NotAList("why".into()),
            SharedListError::Newer(1000),
            SharedListError::TooMany(2001),
        ] {
            assert_eq!(errors::not_shared(&error, english), error.to_string());
        }
    }
}
