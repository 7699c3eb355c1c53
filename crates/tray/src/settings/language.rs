//! The language that the user chose.

use serde::{Deserialize, Serialize};

/// A language that there are texts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Language {
    /// English, which the others are translated from.
    #[serde(rename = "en")]
    English,
    /// German.
    #[serde(rename = "de")]
    German,
    /// Spanish.
    #[serde(rename = "es")]
    Spanish,
    /// French.
    #[serde(rename = "fr")]
    French,
    /// Japanese.
    #[serde(rename = "ja")]
    Japanese,
    /// Portuguese as in Brazil.
    #[serde(rename = "pt-BR")]
    BrazilianPortuguese,
    /// Arabic.
    #[serde(rename = "ar")]
    Arabic,
}

/// The language of what people read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ChosenLanguage {
    /// The one of this computer.
    #[default]
    #[serde(rename = "system")]
    System,
    /// This one.
    #[serde(untagged)]
    Always(Language),
}

impl Language {
    /// All of them.
    pub const ALL: [Language; 7] = [
        Language::English,
        Language::German,
        Language::Spanish,
        Language::French,
        Language::Japanese,
        Language::BrazilianPortuguese,
        Language::Arabic,
    ];

    /// Its tag in BCP 47.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::German => "de",
            Language::Spanish => "es",
            Language::French => "fr",
            Language::Japanese => "ja",
            Language::BrazilianPortuguese => "pt-BR",
            Language::Arabic => "ar",
        }
    }

    /// The first of these that there are texts in, by the language and not the country: who reads Portuguese of
    /// Portugal reads that of Brazil rather than English. English where there is none.
    #[must_use]
    pub fn first_of(wanted: impl IntoIterator<Item = impl AsRef<str>>) -> Language {
        let known = |tag: &str| {
            let language = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
            // Who asks for none of them is a program.
            if ["C", "POSIX"].contains(&language) {
                return Some(Language::English);
            }
            let of = |one: &&Language| {
                one.tag().split('-').next().is_some_and(|own| own.eq_ignore_ascii_case(language))
            };
            Language::ALL.iter().find(of).copied()
        };
        wanted.into_iter().find_map(|tag| known(tag.as_ref())).unwrap_or(Language::English)
    }
}

impl ChosenLanguage {
    /// The language. `system`: the languages of this computer, the one that is liked most first.
    #[must_use]
    pub fn language(self, system: impl IntoIterator<Item = impl AsRef<str>>) -> Language {
        match self {
            ChosenLanguage::Always(language) => language,
            ChosenLanguage::System => Language::first_of(system),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_system_says_which_language_and_the_user_says_otherwise() {
        for (system, language) in [
            (&["de-AT", "en-US"][..], Language::German),
            (&["pt-PT"], Language::BrazilianPortuguese),
            (&["pt_BR.UTF-8"], Language::BrazilianPortuguese),
            (&["ar-EG"], Language::Arabic),
            (&["tlh", "FR-ca", "en"], Language::French),
            (&["C", "de"], Language::English),
            (&["POSIX", ""], Language::English),
            (&[], Language::English),
            (&["den", "design"], Language::English),
        ] {
            assert_eq!(ChosenLanguage::System.language(system), language, "{system:?}");
            assert_eq!(ChosenLanguage::Always(Language::Japanese).language(system), Language::Japanese);
        }
    }
}
