//! Every text that people read, in every language: the catalogue in `locales/`, as [Fluent](https://projectfluent.org).
//!
//! A file of a language is read when one of its texts is needed first, and stays. What is read takes more room than the
//! file, and most files are about what a program that stays in the tray says seldom or never.

use std::borrow::Cow;
use std::fmt;
use std::io::Read as _;
use std::sync::OnceLock;

use flate2::bufread::DeflateDecoder;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentMessage, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::direction::{ended, isolated, right_to_left, safe_directed};
use crate::settings::Language;
use crate::terminal::safe_line;

/// The files of a language, each made a value by a macro; the last is about sites. First those that every menu needs.
macro_rules! files {
    ($file:ident, $tag:literal, $sites:expr) => {
        [
            $file!($tag, "naming"),
            $file!($tag, "menu"),
            $file!($tag, "alerts"),
            $file!($tag, "faults"),
            $file!($tag, "connecting"),
            $file!($tag, "program"),
            $file!($tag, "terminal"),
            $file!($tag, "commands"),
            $file!($tag, "errors"),
            $file!($tag, "settings"),
            $sites,
        ]
    };
}

/// A file as it is.
macro_rules! plain {
    ($tag:literal, $name:literal) => {
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales/", $tag, "/", $name, ".ftl"))
    };
}

/// A file as `build.rs` packed it.
macro_rules! packed {
    ($tag:literal, $name:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", $tag, "/", $name, ".ftl")) as &[u8]
    };
}

/// How many files a language has.
const FILES: usize = 11;

/// English, file by file. The crate that reads sites has the last: it is in the program once.
const ENGLISH: [&str; FILES] = files!(plain, "en", wordpress::ENGLISH);

/// Another language, file by file. `None` for English.
fn packed(language: Language) -> Option<[&'static [u8]; FILES]> {
    Some(match language {
        Language::English => return None,
        Language::German => files!(packed, "de", packed!("de", "sites")),
        Language::Spanish => files!(packed, "es", packed!("es", "sites")),
        Language::French => files!(packed, "fr", packed!("fr", "sites")),
        Language::Japanese => files!(packed, "ja", packed!("ja", "sites")),
        Language::BrazilianPortuguese => files!(packed, "pt-BR", packed!("pt-BR", "sites")),
        Language::Arabic => files!(packed, "ar", packed!("ar", "sites")),
    })
}

/// The texts of a file of a language.
fn file(language: Language, place: usize) -> Cow<'static, str> {
    let Some(packed) = packed(language) else {
        return Cow::Borrowed(ENGLISH.get(place).copied().unwrap_or_default());
    };
    let mut text = String::new();
    // What can be read of a broken file is used; a test forbids that there is one.
    let _ = DeflateDecoder::new(packed.get(place).copied().unwrap_or_default()).read_to_string(&mut text);
    Cow::Owned(text)
}

/// Which file has the text with this name, in every language.
fn place_of(name: &str) -> Option<usize> {
    let is_named = |line: &str| line.strip_prefix(name).is_some_and(|rest| rest.starts_with(" ="));
    ENGLISH.iter().position(|file| file.lines().any(is_named))
}

/// The words of a language: what views are given to say something.
#[derive(Clone, Copy)]
pub struct Words(&'static Catalogue);

struct Catalogue {
    language: Language,
    files: [OnceLock<Bundle>; FILES],
}

/// What was read of one file.
type Bundle = FluentBundle<FluentResource>;

/// One place for each of [`Language::ALL`].
static READ: [Catalogue; Language::ALL.len()] = {
    let [en, de, es, fr, ja, pt, ar] = Language::ALL;
    [
        Catalogue::of(en),
        Catalogue::of(de),
        Catalogue::of(es),
        Catalogue::of(fr),
        Catalogue::of(ja),
        Catalogue::of(pt),
        Catalogue::of(ar),
    ]
};

impl Words {
    /// The words of a language.
    #[must_use]
    pub fn of(language: Language) -> Words {
        let [first, ..] = &READ;
        Words(READ.iter().find(|catalogue| catalogue.language == language).unwrap_or(first))
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
        let (bundle, message) = self.0.message(name)?;
        let whole = bundle.format_pattern(message.value()?, None, &mut errors);
        whole.split('{').next().filter(|own| !own.is_empty()).map(str::to_owned)
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Words").field(&self.0.language).finish()
    }
}

impl Catalogue {
    const fn of(language: Language) -> Catalogue {
        Catalogue { language, files: [const { OnceLock::new() }; FILES] }
    }

    /// The text with this name, and what reads it.
    fn message(&self, name: &str) -> Option<(&Bundle, FluentMessage<'_>)> {
        let mut known = self.files.iter().filter_map(OnceLock::get);
        known.find_map(|file| Some((file, file.get_message(name)?))).or_else(|| {
            let place = place_of(name)?;
            let file = self.files.get(place)?.get_or_init(|| read(self.language, place));
            Some((file, file.get_message(name)?))
        })
    }

    fn text(&self, name: &str, about: Option<&FluentArgs<'_>>) -> Option<String> {
        let (bundle, message) = self.message(name)?;
        let mut errors = Vec::new();
        let text = bundle.format_pattern(message.value()?, about, &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }
}

/// Reads a file of a language.
fn read(language: Language, place: usize) -> Bundle {
    let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Its marks are not known to every panel and terminal: `direction.rs` has others.
    bundle.set_use_isolating(false);
    let text = file(language, place).into_owned();
    // Here too: what can be read is used.
    let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
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
