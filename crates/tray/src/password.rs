//! Where application passwords come from: standard input, an environment variable, or a prompt. Never an
//! argument, and never the settings.

#[cfg_attr(unix, path = "password/unseen_unix.rs")]
#[cfg_attr(not(unix), path = "password/unseen_elsewhere.rs")]
mod unseen;

use std::collections::HashMap;
use std::io::{self, BufRead as _, IsTerminal as _, Write as _};

use secrecy::zeroize::Zeroize as _;
use secrecy::{ExposeSecret as _, SecretString};
use thiserror::Error;

use self::unseen::Unseen;

/// The most that is read from standard input, in bytes: 300 sites with long names stay far below.
const LONGEST: u64 = 1 << 20;

/// Where passwords are looked for.
pub trait PasswordSource {
    /// The value of an environment variable, if it is set and not blank.
    fn variable(&self, name: &str) -> Option<SecretString>;
    /// Asks the user. `None` where there is nobody to ask; nothing is typed where they end the question, by Ctrl-C or
    /// Ctrl-D.
    ///
    /// # Errors
    /// Where the terminal can not be read.
    fn ask(&self, question: &str) -> io::Result<Option<SecretString>>;
}

/// The environment and terminal of this process.
#[derive(Clone, Copy, Debug, Default)]
pub struct ThisProcess;

impl PasswordSource for ThisProcess {
    fn variable(&self, name: &str) -> Option<SecretString> {
        let value = std::env::var(name).ok()?;
        (!value.trim().is_empty()).then(|| SecretString::from(value))
    }

    fn ask(&self, question: &str) -> io::Result<Option<SecretString>> {
        if !io::stdin().is_terminal() {
            return Ok(None);
        }
        typed_hidden(question).map(|typed| Some(typed.unwrap_or_default()))
    }
}

/// Asks for a secret at the terminal, which shows nothing of it. `None` where the user ends the question.
///
/// # Errors
/// Where the terminal can not be read.
pub fn typed_hidden(question: &str) -> io::Result<Option<SecretString>> {
    let _unseen = Unseen::begin();
    match rpassword::prompt_password(question) {
        Ok(typed) => Ok(Some(SecretString::from(typed))),
        Err(error) if matches!(error.kind(), io::ErrorKind::Interrupted | io::ErrorKind::UnexpectedEof) => {
            // The question stands there without an end of its line.
            let _ = writeln!(io::stderr());
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

/// What is wrong with what came from standard input. Never repeats any of it.
#[derive(Debug, Error)]
pub enum StdinError {
    /// It can not be read.
    #[error("standard input can not be read: {0}")]
    Io(io::Error),
    /// Nothing came.
    #[error("standard input has no password in its first line")]
    Empty,
    /// A line has no password.
    #[error("line {0} of standard input is not of the form NAME PASSWORD")]
    Line(usize),
    /// No line begins with the name of a site.
    #[error(
        "line {0} of standard input names no site, nor does any other; each line is NAME PASSWORD, and `presence-tray sites list` lists the names"
    )]
    NoSite(usize),
}

/// Passwords by the names of sites, case aside.
#[derive(Debug, Default)]
pub struct Passwords(HashMap<String, SecretString>);

impl Passwords {
    /// Reads lines `NAME PASSWORD`. The names that there are must be given: names and passwords may both
    /// contain spaces. Lines for other sites are passed over, as long as there is one that is not; so are
    /// blank ones.
    ///
    /// # Errors
    /// A [`StdinError`] that says which line can not be read.
    pub fn read(input: impl io::Read, names: &[&str]) -> Result<Passwords, StdinError> {
        let mut passwords = HashMap::new();
        let mut lines = io::BufReader::new(input.take(LONGEST));
        let mut line = String::new();
        let mut other = None;
        for number in 1.. {
            line.zeroize();
            if lines.read_line(&mut line).map_err(StdinError::Io)? == 0 {
                break;
            }
            let text = line.trim();
            if text.is_empty() {
                continue;
            }
            let named = names.iter().filter_map(|name| Some((*name, after_name(text, name)?)));
            match named.max_by_key(|(name, _)| name.len()) {
                Some((name, password)) if !password.is_empty() => {
                    passwords.insert(name.to_lowercase(), SecretString::from(password.to_owned()));
                }
                None if text.contains(char::is_whitespace) => other = other.or(Some(number)),
                Some(_) | None => return Err(StdinError::Line(number)),
            }
        }
        line.zeroize();
        match other {
            Some(number) if passwords.is_empty() => Err(StdinError::NoSite(number)),
            _ => Ok(Passwords(passwords)),
        }
    }

    /// The password for a site.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<SecretString> {
        self.0.get(&name.to_lowercase()).cloned()
    }
}

/// What follows the name and white space; `None` where `text` does not begin with the name.
fn after_name<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    if text.to_lowercase() == name.to_lowercase() {
        return Some("");
    }
    text.char_indices()
        .filter(|(_, c)| c.is_whitespace())
        .find(|(at, _)| text.get(..*at).is_some_and(|start| start.to_lowercase() == name.to_lowercase()))
        .and_then(|(at, _)| text.get(at..))
        .map(str::trim)
}

/// The first line of `input`.
///
/// # Errors
/// A [`StdinError`] where there is none.
pub fn one_line(input: impl io::Read) -> Result<SecretString, StdinError> {
    let mut line = String::new();
    io::BufReader::new(input.take(LONGEST)).read_line(&mut line).map_err(StdinError::Io)?;
    let line = SecretString::from(line);
    let password = line.expose_secret().trim();
    if password.is_empty() { Err(StdinError::Empty) } else { Ok(SecretString::from(password.to_owned())) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Passwords, StdinError> {
        Passwords::read(text.as_bytes(), &["Blog", "Example Magazine", "Example"])
    }

    #[test]
    fn lines_name_sites_and_passwords_with_spaces() {
        let passwords =
            read("blog abcd efgh\n\nExample Magazine  ijkl mnop \nexample qrst\nOther uvwx\n").unwrap();
        let get = |name| passwords.get(name).map(|password| password.expose_secret().to_owned());
        assert_eq!(get("Blog").as_deref(), Some("abcd efgh"));
        assert_eq!(get("Example Magazine").as_deref(), Some("ijkl mnop"));
        assert_eq!(get("Example").as_deref(), Some("qrst"));
        assert_eq!(get("Other"), None);
    }

    #[test]
    fn a_wrong_line_is_numbered_and_not_repeated() {
        for text in ["Blog x\nabcdefgh\n", "Blog x\nBlog\n"] {
            assert_eq!(
                read(text).unwrap_err().to_string(),
                "line 2 of standard input is not of the form NAME PASSWORD"
            );
        }
        assert!(matches!(read("\nabcd efgh\nijkl mnop\n").unwrap_err(), StdinError::NoSite(2)));
        assert!(read("").is_ok(), "no line at all is no mistake in one");
        assert!(matches!(one_line("\n".as_bytes()), Err(StdinError::Empty)));
        assert_eq!(one_line(" ab cd \r\nrest".as_bytes()).unwrap().expose_secret(), "ab cd");
    }

    #[test]
    fn passwords_are_not_shown() {
        assert!(!format!("{:?}", read("blog hunter2").unwrap()).contains("hunter2"));
    }
}
