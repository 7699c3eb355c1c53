//! What is typed as the answer to a question.

use super::catalogue::{Words, say};
use crate::terminal::safe;

/// Whether it is a yes, in this language or in English.
#[must_use]
pub fn is_yes(typed: &str, words: Words) -> bool {
    let typed = normal(typed);
    ["y", "yes"].contains(&typed.as_str()) || is_one_of(&typed, &say!(words, "answers-yes"))
}

/// Whether it is a no, in this language or in English.
#[must_use]
pub fn is_no(typed: &str, words: Words) -> bool {
    let typed = normal(typed);
    typed.starts_with('n') || is_one_of(&typed, &say!(words, "answers-no"))
}

fn is_one_of(typed: &str, answers: &str) -> bool {
    normal(answers).split(' ').any(|answer| answer == typed)
}

/// Case and marks that are not seen make no difference.
fn normal(text: &str) -> String {
    safe(text).as_str().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Language;

    #[test]
    fn yes_and_no_are_told_apart_in_every_language_and_english_always_counts() {
        for language in Language::ALL {
            let words = Words::of(language);
            let (yes, no) = (say!(words, "answers-yes"), say!(words, "answers-no"));
            for yes in yes.split(' ').chain(["y", "Yes", " YES\n"]) {
                assert!(is_yes(yes, words) && !is_no(yes, words), "{language:?}: {yes}");
            }
            for no in no.split(' ').chain(["n", "No", "nope"]) {
                assert!(is_no(no, words) && !is_yes(no, words), "{language:?}: {no}");
            }
            assert!(!is_yes("", words) && !is_no("", words), "nothing is neither");
        }
        assert!(is_yes("はい", Words::of(Language::Japanese)) && is_yes("نعم", Words::of(Language::Arabic)));
        assert!(!is_yes("ja", Words::english()));
    }
}
