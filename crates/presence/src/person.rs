//! Who.

use std::fmt;
use std::num::NonZeroU64;
use std::sync::Arc;

/// A person on one site: the number of their WordPress account there. All tabs, windows and browsers
/// of a person share it. Number 0 (nobody signed in, the command line) is no person.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UserId(NonZeroU64);

impl UserId {
    /// The person with this number; `None` for 0.
    #[must_use]
    pub const fn new(number: u64) -> Option<UserId> {
        match NonZeroU64::new(number) {
            Some(number) => Some(UserId(number)),
            None => None,
        }
    }

    /// The number of the account.
    #[must_use]
    pub const fn get(self) -> u64 {
        self.0.get()
    }
}

impl fmt::Debug for UserId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "user {}", self.0)
    }
}

impl fmt::Display for UserId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A person and the name the site gives them. The name is untrusted text and is empty where the
/// account was deleted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Person {
    /// The account.
    pub id: UserId,
    /// The display name, entities decoded once, otherwise as the site sent it.
    pub name: Arc<str>,
}

impl Person {
    /// Takes over a name that changed. Rows of plugins before 0.1.14 carry none (contract 0): no name does not
    /// replace one.
    pub(crate) fn take_name_of(&mut self, other: &Person) {
        if self.name != other.name && !other.name.is_empty() {
            self.name = other.name.clone();
        }
    }
}
