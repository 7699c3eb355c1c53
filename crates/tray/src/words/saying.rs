//! What is to be said, in the language that the user reads.

use fluent_bundle::{FluentArgs, FluentValue};
use wordpress::{Saying, Spoken};

use super::catalogue::Words;
use crate::terminal::safe_line;

impl Words {
    /// A text of the catalogue with what stands in it. Safe to print, whatever that is.
    #[must_use]
    pub fn says(self, saying: &Saying) -> String {
        let mut about = FluentArgs::new();
        for (name, spoken) in &saying.values {
            let value: FluentValue<'_> = match spoken {
                Spoken::Number(number) => self.value(*number),
                spoken => self.value(self.speaks(spoken)),
            };
            about.set(*name, value);
        }
        self.text(saying.name, Some(&about))
    }

    /// The same for what is a text of the catalogue, or one that is the same in every language.
    #[must_use]
    pub fn speaks(self, spoken: &Spoken) -> String {
        match spoken {
            Spoken::Text(text) => safe_line(text),
            Spoken::Number(number) => number.to_string(),
            Spoken::Saying(saying) => self.says(saying),
        }
    }

    /// Sentences, one after the other.
    #[must_use]
    pub fn sentences<'a>(self, all: impl IntoIterator<Item = &'a Saying>) -> String {
        let all: Vec<String> = all.into_iter().map(|saying| self.says(saying)).collect();
        all.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Language;
    use crate::words::testing::with_marks;
    use wordpress::saying;

    #[test]
    fn what_comes_from_a_server_is_made_safe_and_keeps_its_direction() {
        let moved = saying!("seen-moved", from = "https://a.example\u{202e}\u{1b}[2J", to = "{ $from }");
        assert_eq!(Words::english().says(&moved), "https://a.example sends the request on to { $from }.");
        let arabic = with_marks(&Words::of(Language::Arabic).says(&moved));
        assert!(arabic.starts_with('←') && arabic.contains("→https://a.example→←"), "{arabic}");
    }

    #[test]
    fn a_text_that_stands_in_another_one_is_said_in_the_same_language() {
        let wait = saying!("length-minutes", count = 2_u64);
        let saying = saying!("remedy-wait", wait = wait);
        assert_eq!(Words::english().says(&saying), "Try again in 2 minutes; `watch` does so by itself.");
        let german = Words::of(Language::German).says(&saying);
        assert!(german.contains("2 Minuten") && german.contains("`watch`"), "{german}");
    }
}
