//! What is to be said: the name of a text of the catalogue in `locales/`, and what stands in it. This crate knows the
//! English ones of its own; whoever uses it says them in another language.

use std::fmt;
use std::time::Duration;

use crate::duration_text::{Unit, in_unit};

/// The English texts about sites, as [Fluent](https://projectfluent.org): one line each, without choices.
pub static ENGLISH: &str = include_str!("../../../locales/en/sites.ftl");

/// A text by its name, with what stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saying {
    /// The name of the text.
    pub name: &'static str,
    /// What stands in it, by name. Texts may be from a server.
    pub values: Vec<(&'static str, Spoken)>,
}

/// What stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spoken {
    /// A text that is the same in every language.
    Text(String),
    /// A number.
    Number(u64),
    /// Another text of the catalogue.
    Saying(Saying),
}

/// A [`Saying`]: `saying!("means-redirects")`, `saying!("seen-moved", from = from, to = to)`.
#[macro_export]
macro_rules! saying {
    ($name:literal $(, $about:ident = $value:expr)* $(,)?) => {
        $crate::Saying { name: $name, values: vec![$((stringify!($about), $crate::Spoken::from($value))),*] }
    };
}

impl Saying {
    /// In English, where it is one of this crate's texts; otherwise its name.
    #[must_use]
    pub fn english(&self) -> String {
        let line = |line: &'static str| line.strip_prefix(self.name)?.strip_prefix(" = ");
        let Some(mut rest) = ENGLISH.lines().find_map(line) else { return self.name.to_owned() };
        let mut out = String::new();
        while let Some((before, after)) = rest.split_once("{ $") {
            let (name, after) = after.split_once(" }").unwrap_or((after, ""));
            out.push_str(before);
            for (_, value) in self.values.iter().filter(|(one, _)| *one == name) {
                out.push_str(&value.english());
            }
            rest = after;
        }
        out + rest
    }

    /// A length of time.
    pub(crate) fn length(duration: Duration) -> Saying {
        match in_unit(duration) {
            (1, Unit::Second) => saying!("length-second"),
            (count, Unit::Second) => saying!("length-seconds", count = count),
            (count, Unit::Minute) => saying!("length-minutes", count = count),
            (count, Unit::Hour) => saying!("length-hours", count = count),
            (count, Unit::Day) => saying!("length-days", count = count),
        }
    }
}

impl Spoken {
    fn english(&self) -> String {
        match self {
            Spoken::Text(text) => text.clone(),
            Spoken::Number(number) => number.to_string(),
            Spoken::Saying(saying) => saying.english(),
        }
    }
}

/// In English, for those who look for a fault: texts that are not of this crate by their names.
impl fmt::Display for Spoken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.english())
    }
}

impl From<String> for Spoken {
    fn from(text: String) -> Spoken {
        Spoken::Text(text)
    }
}

impl From<&String> for Spoken {
    fn from(text: &String) -> Spoken {
        Spoken::Text(text.clone())
    }
}

impl From<&str> for Spoken {
    fn from(text: &str) -> Spoken {
        Spoken::Text(text.to_owned())
    }
}

impl From<u64> for Spoken {
    fn from(number: u64) -> Spoken {
        Spoken::Number(number)
    }
}

impl From<u32> for Spoken {
    fn from(number: u32) -> Spoken {
        Spoken::Number(number.into())
    }
}

impl From<u16> for Spoken {
    fn from(number: u16) -> Spoken {
        Spoken::Number(number.into())
    }
}

impl From<usize> for Spoken {
    fn from(number: usize) -> Spoken {
        Spoken::Number(u64::try_from(number).unwrap_or(u64::MAX))
    }
}

impl From<Saying> for Spoken {
    fn from(saying: Saying) -> Spoken {
        Spoken::Saying(saying)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_server_sends_is_not_taken_for_the_place_of_something_else() {
        let moved = saying!("seen-moved", from = "{ $to }", to = "https://example.com");
        assert_eq!(moved.english(), "{ $to } sends the request on to https://example.com.");
    }

    #[test]
    fn every_english_text_stands_on_one_line() {
        for line in ENGLISH.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let (name, text) = line.split_once(" = ").unwrap();
            assert!(name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'), "{line}");
            assert!(
                !text.contains("->") && text.matches('{').count() == text.matches("{ $").count(),
                "{line}"
            );
        }
    }
}
