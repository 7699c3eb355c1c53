//! Every text that people read, in every language: the catalogue in `locales/`, as [Fluent](https://projectfluent.org).
//!
//! A language is read when it is needed first, and stays: the one in use, English where a program asks for it, and no
//! other.

use std::fmt;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::direction::{ended, isolated, right_to_left, safe_directed};
use crate::settings::Language;
use crate::terminal::safe_line;

/// A file of a language.
macro_rules! file {
    ($tag:literal, $name:literal) => {
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales/", $tag, "/", $name, ".ftl"))
    };
}

/// The texts of a language; those about sites come from elsewhere in English.
macro_rules! texts {
    ($tag:literal) => {
        texts!($tag, file!($tag, "sites"))
    };
    ($tag:literal, $sites:expr) => {
        [
            file!($tag, "naming"),
            file!($tag, "menu"),
            file!($tag, "alerts"),
            file!($tag, "faults"),
            file!($tag, "connecting"),
            file!($tag, "program"),
            file!($tag, "terminal"),
            file!($tag, "commands"),
            file!($tag, "errors"),
            file!($tag, "settings"),
            $sites,
        ]
    };
}

/// The texts of a language, file by file.
pub(super) fn texts(language: Language) -> [&'static str; 11] {
    match language {
        // The crate that reads sites has them: they are in the program once.
        Language::English => texts!("en", wordpress::ENGLISH),
        Language::German => texts!("de"),
        Language::Spanish => texts!("es"),
        Language::French => texts!("fr"),
        Language::Japanese => texts!("ja"),
        Language::BrazilianPortuguese => texts!("pt-BR"),
        Language::Arabic => texts!("ar"),
    }
}

/// The words of a language: what views are given to say something.
#[derive(Clone, Copy)]
pub struct Words(&'static Catalogue);

struct Catalogue {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// One place for each of [`Language::ALL`].
static READ: [OnceLock<Catalogue>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];

impl Words {
    /// The words of a language.
    #[must_use]
    pub fn of(language: Language) -> Words {
        let [first, ..] = &READ;
        let place = Language::ALL.iter().position(|one| *one == language);
        let place = place.and_then(|place| READ.get(place)).unwrap_or(first);
        Words(place.get_or_init(|| Catalogue::read(language)))
    }

    /// English: what programs read, and what is written down.
    #[must_use]
    pub fn english() -> Words {
        Words::of(Language::English)
    }

    /// The language.
    #[must_use]
    pub fn language(self) -> Language {
        self.0.language
    }

    /// The text with this name, as `say!` asks for it.
    #[must_use]
    pub fn text(self, name: &str, about: Option<&FluentArgs<'_>>) -> String {
        let own = self.0.text(name, about);
        // Only where the file of this language is broken, which a test forbids: better English than nothing.
        let text = own.or_else(|| Words::english().0.text(name, about)).unwrap_or_else(|| name.to_owned());
        if self.is_right_to_left() { right_to_left(text) } else { text }
    }

    /// What stands in a text, as `say!` puts it there.
    #[must_use]
    pub fn value<'a>(self, value: impl Into<FluentValue<'a>>) -> FluentValue<'a> {
        match value.into() {
            FluentValue::String(text) if self.is_right_to_left() => FluentValue::String(isolated(text)),
            other => other,
        }
    }

    /// Texts with a dot between them.
    #[must_use]
    pub fn dotted<T: AsRef<str>>(self, parts: impl IntoIterator<Item = T>) -> String {
        let (mut line, mut last) = (String::new(), 0);
        for part in parts {
            if !line.is_empty() {
                if !self.is_right_to_left() {
                    ended(&mut line, last);
                }
                line.push_str(" · ");
            }
            last = line.len();
            match self.is_right_to_left() {
                true => line.push_str(&isolated(part.as_ref().into())),
                false => line.push_str(part.as_ref()),
            }
        }
        if self.is_right_to_left() { right_to_left(line) } else { line }
    }

    /// A text from elsewhere, safe to print, as it stands beside others on a line: it does not change their order.
    #[must_use]
    pub fn apart(self, text: &str) -> String {
        if self.is_right_to_left() {
            right_to_left(isolated(text.into()).into_owned())
        } else {
            text.to_owned()
        }
    }

    /// What another program of this user said in this language, safe to print: of the marks that say which way it
    /// reads only those stay that this language needs.
    #[must_use]
    pub fn shown(self, text: &str) -> String {
        if self.is_right_to_left() { safe_directed(text) } else { safe_line(text) }
    }

    /// Whether lines begin on the right.
    pub(crate) fn is_right_to_left(self) -> bool {
        self.0.language == Language::Arabic
    }

    /// What the text begins with, before anything from outside.
    pub(super) fn begins(self, name: &str) -> Option<String> {
        use fluent_bundle::FluentError;
        let mut errors: Vec<FluentError> = Vec::new();
        let pattern = self.0.bundle.get_message(name)?.value()?;
        let whole = self.0.bundle.format_pattern(pattern, None, &mut errors);
        whole.split('{').next().filter(|own| !own.is_empty()).map(str::to_owned)
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Words").field(&self.0.language).finish()
    }
}

impl Catalogue {
    fn read(language: Language) -> Catalogue {
        let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Its marks are not known to every panel and terminal: `direction.rs` has others.
        bundle.set_use_isolating(false);
        for text in texts(language) {
            // What can be read of a broken file is used; a test forbids that there is one.
            let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Catalogue { language, bundle }
    }

    fn text(&self, name: &str, about: Option<&FluentArgs<'_>>) -> Option<String> {
        let pattern = self.bundle.get_message(name)?.value()?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, about, &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }
}

/// A text of the catalogue by its name, with what stands in it: `say!(words, "people-two", first = ann, second = ben)`.
///
/// A test finds every use in the sources and holds it against the catalogue.
macro_rules! say {
    ($words:expr, $name:literal $(,)?) => {
        $words.text($name, None)
    };
    ($words:expr, $name:literal, $($about:ident = $value:expr),+ $(,)?) => {{
        let words: $crate::words::Words = $words;
        let mut about = ::fluent_bundle::FluentArgs::new();
        $(about.set(stringify!($about), words.value($value));)+
        words.text($name, Some(&about))
    }};
}
pub(crate) use say;

#[cfg(test)]
mod tests;
