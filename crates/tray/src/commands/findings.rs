//! What was found in the settings, in the words of the user's language.

use crate::settings::{Finding, Instead, NAMED};
use crate::words::{Words, commas, say};

/// In sentences. What exactly is wrong with a file stays as the reader of it says it.
pub(super) fn said(finding: &Finding, words: Words) -> String {
    match finding {
        Finding::Broken { path, why, aside, instead } => {
            let broken =
                say!(words, "settings-broken", path = path.display().to_string(), why = why.as_str());
            let kept = match aside {
                Some(aside) => say!(words, "settings-kept-as", path = aside.display().to_string()),
                None => say!(words, "settings-left"),
            };
            let used = match instead {
                Instead::Copy(copy) => say!(words, "settings-copy-used", path = copy.display().to_string()),
                Instead::Nothing => say!(words, "settings-without-copy"),
            };
            format!("{broken} {kept} {used}")
        }
        Finding::Missing { path, copy } => say!(
            words,
            "settings-missing",
            path = path.display().to_string(),
            copy = copy.display().to_string()
        ),
        Finding::NotUnderstood { path, places } => {
            let named: Vec<&str> = places.iter().take(NAMED).map(String::as_str).collect();
            let mut named = commas(&named, words);
            if places.len() > NAMED {
                named = say!(words, "and-more", names = named, count = places.len() - NAMED);
            }
            say!(words, "settings-not-understood", path = path.display().to_string(), places = named)
        }
        Finding::Beyond { path, what } => {
            say!(words, "settings-beyond", path = path.display().to_string(), what = what.join(". "))
        }
        Finding::Newer { path, version, readable } => {
            let (path, version) = (path.display().to_string(), version.to_string());
            match readable {
                true => say!(words, "settings-newer-readable", path = path, version = version),
                false => say!(words, "settings-newer-left", path = path, version = version),
            }
        }
        Finding::Unwritable(why) => why.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_says_what_the_tray_says() {
        let path = || "settings.json".into();
        let places = |count: usize| (0..count).map(|place| format!("place {place}")).collect();
        let broken = |aside, instead| Finding::Broken { path: path(), why: "why".to_owned(), aside, instead };
        for finding in [
            broken(Some("aside".into()), Instead::Copy("copy".into())),
            broken(None, Instead::Nothing),
            Finding::Missing { path: path(), copy: "copy".into() },
            Finding::NotUnderstood { path: path(), places: places(2) },
            Finding::NotUnderstood { path: path(), places: places(7) },
            Finding::Beyond { path: path(), what: places(2) },
            Finding::Newer { path: path(), version: 1000, readable: true },
            Finding::Newer { path: path(), version: 3, readable: false },
            Finding::Unwritable("why".to_owned()),
        ] {
            assert_eq!(said(&finding, Words::english()), finding.to_string());
        }
    }
}
