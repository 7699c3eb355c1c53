//! What was found in the settings, in the words of the user's language.

use wordpress::Saying;

use super::catalogue::{Words, say};
use super::commas;
use super::errors::shown;
use crate::settings::{Finding, Instead};

/// So many places are named.
const NAMED: usize = 5;

/// In sentences, safe to print.
#[must_use]
pub fn finding(finding: &Finding, words: Words) -> String {
    match finding {
        Finding::Broken { path, why, aside, instead } => {
            let broken = say!(words, "settings-broken", path = shown(path), why = words.says(why));
            let kept = match aside {
                Some(aside) => say!(words, "settings-kept-as", path = shown(aside)),
                None => say!(words, "settings-left"),
            };
            let used = match instead {
                Instead::Copy(copy) => say!(words, "settings-copy-used", path = shown(copy)),
                Instead::Nothing => say!(words, "settings-without-copy"),
            };
            format!("{broken} {kept} {used}")
        }
        Finding::Missing { path, copy } => {
            say!(words, "settings-missing", path = shown(path), copy = shown(copy))
        }
        Finding::NotUnderstood { path, places } => {
            let named: Vec<String> = places.iter().take(NAMED).map(|place| words.speaks(place)).collect();
            let mut named = commas(&named, words);
            if places.len() > NAMED {
                named = say!(words, "and-more", names = named, count = places.len() - NAMED);
            }
            say!(words, "settings-not-understood", path = shown(path), places = named)
        }
        Finding::Beyond { path, what } => {
            let what: Vec<String> = what.iter().map(|what: &Saying| words.says(what)).collect();
            say!(words, "settings-beyond", path = shown(path), what = what.join(" "))
        }
        Finding::Newer { path, version, readable } => {
            let (path, version) = (shown(path), version.to_string());
            match readable {
                true => say!(words, "settings-newer-readable", path = path, version = version),
                false => say!(words, "settings-newer-left", path = path, version = version),
            }
        }
        Finding::Unwritable(why) => words.says(why),
    }
}
