//! The language of this computer.

use crate::settings::ChosenLanguage;
use crate::words::Words;

/// What says the language on Unix, the strongest first.
const VARIABLES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// The words of the language that the user chose, or of the one of this computer.
#[must_use]
pub fn words(chosen: ChosenLanguage) -> Words {
    Words::of(chosen.language(of_this_computer()))
}

/// The languages of this computer, the one that is liked most first.
fn of_this_computer() -> Vec<String> {
    let set = VARIABLES.iter().filter_map(|name| std::env::var(name).ok()).find(|value| !value.is_empty());
    match set {
        // Scripts say so; a list in LANGUAGE then means nothing.
        Some(set) if set == "C" || set == "POSIX" || set.starts_with("C.") => vec![set],
        _ => sys_locale::get_locales().collect(),
    }
}
