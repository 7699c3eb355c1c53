//! What becomes of a line.

use protocol::Fault;
use wordpress::Address;

use crate::connecting::without_query;
use crate::show;
use crate::terminal::{cut, safe_line};
use crate::words::{FaultText, Words};

/// The widest address that is shown, in columns.
const WIDEST: usize = 200;

/// A line of a list and what became of it. Everything in it is safe to print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The line, from 1.
    pub number: u64,
    /// The address; `None` where what stood there is not to be repeated.
    pub address: Option<String>,
    /// The name that the list gives it.
    pub name: Option<String>,
    /// The user that the list names.
    pub user: Option<String>,
    /// What became of it.
    pub outcome: Outcome,
}

impl Line {
    /// The same for programs.
    #[must_use]
    pub fn to_protocol(&self) -> protocol::Imported {
        let (site, title, fault, same_as) = match &self.outcome {
            Outcome::Added(name) | Outcome::Known(name) | Outcome::PartOf(name) => {
                (Some(name.clone()), None, None, None)
            }
            Outcome::Ready(title) => (None, Some(title.clone()), None, None),
            Outcome::Same(first) => (None, None, None, Some(*first)),
            Outcome::Skipped => (None, None, None, None),
            Outcome::Failed(fault) => (None, None, Some((**fault).clone()), None),
        };
        protocol::Imported {
            version: protocol::VERSION,
            line: self.number,
            address: self.address.clone(),
            user: self.user.clone(),
            outcome: self.outcome.code().to_owned(),
            site,
            title,
            same_as,
            fault,
        }
    }
}

/// What became of a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was added under this name.
    Added(String),
    /// It was there under this name; its password is the new one, where one was given.
    Known(String),
    /// It can be approved: its title.
    Ready(String),
    /// It belongs to the network that is connected under this name.
    PartOf(String),
    /// It is the same site, and user, as this line's.
    Same(u64),
    /// The user did not want it now.
    Skipped,
    /// It can not be connected.
    Failed(Box<Fault>),
}

impl Outcome {
    /// It can not be connected: why.
    #[must_use]
    pub fn failed(fault: &FaultText, words: Words) -> Outcome {
        Outcome::Failed(Box::new(show::fault_in(fault, words)))
    }

    /// The name for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Outcome::Added(_) => "added",
            Outcome::Known(_) => "known",
            Outcome::Ready(_) => "ready",
            Outcome::PartOf(_) => "part-of-network",
            Outcome::Same(_) => "listed-twice",
            Outcome::Skipped => "skipped",
            Outcome::Failed(_) => "failed",
        }
    }

    /// Whether it belongs on the list that can be run again.
    #[must_use]
    pub fn is_left(&self) -> bool {
        matches!(self, Outcome::Failed(_) | Outcome::Ready(_) | Outcome::Skipped)
    }
}

/// Whether an address can be one alone. Columns that nobody named are taken for one address, and may hold a password.
pub(super) fn stands_alone(address: &str) -> bool {
    !address.trim().contains(|c: char| c.is_whitespace() || matches!(c, ',' | ';'))
}

/// An address of a list as it may be shown and written: without what may be a secret in it; `None` where it is none.
#[must_use]
pub fn shown(address: &str) -> Option<String> {
    if !stands_alone(address) {
        return None;
    }
    let address = without_query(address);
    let parsed = Address::parse(&address).ok()?;
    // As it stands there, if that is harmless; it may hold what only looks like an address.
    let typed = safe_line(&address);
    Some(if typed.trim() == address.trim() {
        cut(typed.trim(), WIDEST)
    } else {
        cut(&parsed.shown(), WIDEST)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_shown_without_secrets() {
        for (typed, expected) in [
            ("example.com", Some("example.com")),
            (" https://example.com/wp-admin/?token=s3cret#x", Some("https://example.com/wp-admin/")),
            ("https://zoe:s3cret@example.com/", None),
            ("not an address", None),
            ("https://example.com/blog zoe s3cret", None),
            ("https://example.com/blog;zoe;s3cret", None),
            ("example.com,zoe,s3cret", None),
            ("example.com\tzoe\ts3cret", None),
            ("", None),
        ] {
            assert_eq!(shown(typed).as_deref(), expected, "{typed}");
        }
        assert!(!shown("exa\u{202e}mple.com/\u{1b}[1m").unwrap_or_default().contains(['\u{202e}', '\u{1b}']));
    }
}
