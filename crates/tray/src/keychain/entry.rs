//! What an entry is called.

use crate::settings::StoredSite;

/// The service that all entries of this program belong to.
pub const SERVICE: &str = "Presence Tray";

/// Names a secret: a site and the user on it. Two sites of one name, or one site with two users, have two entries.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Entry {
    /// Where the site's REST interface begins.
    pub rest_root: String,
    /// The login name or e-mail address of the user on it, as the credential has it.
    pub user: String,
}

impl Entry {
    /// The entry of a site in the settings.
    #[must_use]
    pub fn of(site: &StoredSite) -> Entry {
        Entry { rest_root: site.rest_root.clone(), user: site.user.clone() }
    }

    /// An entry that is never there: asking for it tells whether the keychain answers.
    #[must_use]
    pub fn of_nobody() -> Entry {
        Entry { rest_root: "https://site.invalid/wp-json/".to_owned(), user: "nobody".to_owned() }
    }

    /// The account under which the keychain has it, which its own program shows: “zoe at https://…”.
    #[must_use]
    pub fn account(&self) -> String {
        [&self.user, "at", &self.rest_root].join(" ")
    }
}
