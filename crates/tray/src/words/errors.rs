//! What went wrong on this computer, in the words of the user's language. It goes on in a sentence, so it begins with a
//! small letter.

use std::fmt::Display;
use std::path::Path;

use wordpress::{Saying, Spoken, saying};

use super::catalogue::{Words, say};
use crate::autostart::AutostartError;
use crate::cli::typed;
use crate::importing::list::{self, ListError};
use crate::settings::{DIRECTORY_ENV, MOST_SHARED, SettingsError, SharedListError, VERSION};
use crate::terminal::{cut, safe_line};

/// So much of what a program of the system says is repeated, in columns.
const REPEATED: usize = 120;

/// What a program of the system says, as it says it: made safe, cut, and in quotes.
#[must_use]
pub fn quoted(said: impl Display) -> Spoken {
    let said = safe_line(&said.to_string());
    saying!("as-it-says", said = cut(said.trim().trim_end_matches('.'), REPEATED)).into()
}

/// Why the settings can not be read or written.
#[must_use]
pub fn of_settings(error: &SettingsError) -> Saying {
    match error {
        SettingsError::NoDirectory => saying!("no-home-for-settings", variable = DIRECTORY_ENV),
        SettingsError::Unreadable { path, source } => {
            saying!("settings-unreadable", path = shown(path), why = source.to_string())
        }
        SettingsError::Newer { path, version } => saying!(
            "settings-newer",
            path = shown(path),
            version = version.to_string(),
            known = VERSION.to_string()
        ),
        SettingsError::Busy(path) => saying!("settings-busy", path = shown(path)),
        SettingsError::Unwritable { path, source } => {
            saying!("unwritable", path = shown(path), why = source.to_string())
        }
    }
}

/// Why the program can not be started with the session.
#[must_use]
pub fn of_autostart(error: &AutostartError) -> Saying {
    match error {
        AutostartError::NoDirectory => saying!("no-home-for-entry"),
        AutostartError::NoProgram(error) => saying!("program-not-found", why = error.to_string()),
        AutostartError::Path(path) => saying!("program-path-unusable", path = shown(path)),
        AutostartError::Entry { place, source } => {
            saying!("entry-unchanged", place = place, why = source.to_string())
        }
    }
}

/// Why a list of addresses is not taken.
#[must_use]
pub fn of_list(error: &ListError) -> Saying {
    match error {
        ListError::Io(error) => saying!("list-unreadable", why = error.to_string()),
        ListError::TooLong => saying!("list-too-long", size = (list::LONGEST / 1024).to_string()),
        ListError::TooMany => saying!("list-too-many", most = list::MOST.to_string()),
        ListError::NotText => saying!("list-not-text"),
        ListError::NoAddresses(columns) => {
            saying!("list-no-addresses", first = "address", second = "url", columns = columns)
        }
        ListError::NoPasswords => saying!("list-no-passwords"),
    }
}

/// Why a list that another program of this kind wrote is not taken.
#[must_use]
pub fn not_shared(error: &SharedListError, words: Words) -> String {
    match error {
        SharedListError::NotAList(why) => {
            say!(words, "no-list-of-sites", why = words.speaks(why), command = typed::EXPORT)
        }
        SharedListError::Newer(version) => say!(words, "list-newer", version = version.to_string()),
        SharedListError::TooMany(sites) => {
            let most = MOST_SHARED.to_string();
            say!(words, "list-too-many-sites", count = *sites, most = most)
        }
    }
}

/// A path in a sentence, safe to print.
pub(crate) fn shown(path: &Path) -> String {
    safe_line(&path.display().to_string())
}
