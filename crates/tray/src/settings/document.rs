//! A settings file in memory: what is in it, and what this version understands of it.

use std::collections::BTreeSet;

use serde_json::{Map, Value};
use wordpress::{Saying, Spoken, saying};

use super::carry::carry;
use super::defined::{SETTINGS, Setting};
use super::migrations::{READABLE_FROM, VERSION, migrate};
use super::of_site;
use super::site::Settings;
use super::understood::{Understood, understand};
use crate::words::{quoted, takes};

/// A settings file in memory.
#[derive(Clone, Debug)]
pub(super) struct Document {
    file: Value,
    left_out: BTreeSet<String>,
    beyond: Vec<Saying>,
    /// What is understood of it.
    pub settings: Settings,
    /// Whether it had the shape of an earlier version.
    pub migrated: bool,
}

/// What bytes are that should be settings.
#[derive(Debug)]
pub(super) enum Content {
    /// Settings of this version, or of an earlier one.
    Good(Box<Document>),
    /// Settings of a later version; what is understood of them, where that version says that it can be.
    Newer { version: u64, readable: Option<Box<Document>> },
    /// No settings; why.
    Broken(Saying),
}

impl Document {
    /// No settings yet.
    pub fn new() -> Document {
        let file = Value::Object(Map::from_iter([("version".to_owned(), VERSION.into())]));
        Document {
            file,
            left_out: BTreeSet::new(),
            beyond: Vec::new(),
            settings: Settings::default(),
            migrated: false,
        }
    }

    /// Understands the bytes of a file.
    pub fn read(bytes: &[u8]) -> Content {
        // Editors on Windows write a mark before the text.
        let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
        if bytes.iter().all(u8::is_ascii_whitespace) {
            return Content::Broken(saying!("broken-empty"));
        }
        let file = match serde_json::from_slice::<Value>(bytes) {
            Ok(file) => file,
            Err(error) => return Content::Broken(saying!("broken-json", why = quoted(error))),
        };
        let number = |name: &str| file.get(name).and_then(Value::as_u64);
        let Some(version) = number("version").filter(|version| *version >= 1) else {
            return Content::Broken(saying!("broken-version"));
        };
        if version > u64::from(VERSION) {
            let readable = number("readable_from").is_some_and(|from| from <= u64::from(VERSION));
            let readable = readable.then(|| Box::new(Document::of(file, false)));
            return Content::Newer { version, readable };
        }
        if file.get("sites").is_some_and(|sites| !sites.is_array()) {
            return Content::Broken(saying!("broken-sites", name = "sites"));
        }
        let migrated = version < u64::from(VERSION);
        Content::Good(Box::new(Document::of(migrate(file, version), migrated)))
    }

    fn of(mut file: Value, migrated: bool) -> Document {
        // About the shape, not a setting; it is written anew.
        if let Some(file) = file.as_object_mut() {
            file.remove("readable_from");
        }
        let beyond = SETTINGS.iter().filter_map(|setting| Some((*setting, setting.beyond(&file)?)));
        let beyond: Vec<_> = beyond.collect();
        let Understood { settings, left_out } = if beyond.is_empty() {
            understand(&file)
        } else {
            let mut within = file.clone();
            for (setting, nearest) in &beyond {
                setting.put(&mut within, Some(nearest.clone()));
            }
            understand(&within)
        };
        let beyond = beyond.into_iter().map(|(setting, nearest)| {
            let (takes, used) = (takes(&setting.kind), setting.kind.show(&nearest));
            saying!("setting-beyond", setting = setting.name, takes = takes, used = used)
        });
        let beyond = beyond.chain(settings.sites.iter().filter_map(of_site::beyond)).collect();
        Document { file, left_out, beyond, settings, migrated }
    }

    /// Sets one setting, or takes it out, whatever was in its place; tells whether that changes the file.
    pub fn put(&mut self, setting: &Setting, value: Option<Value>) -> bool {
        let mut file = self.file.clone();
        setting.put(&mut file, value);
        let changed = file != self.file || self.migrated;
        *self = Document::of(file, self.migrated);
        changed
    }

    /// What is more or less than it may be, and stays in the file as it is.
    pub fn beyond(&self) -> &[Saying] {
        &self.beyond
    }

    /// These are the settings now; tells whether anything is to be written. Everything else in the file stays as it is.
    ///
    /// # Errors
    /// Where the settings can not be written as JSON.
    pub fn set(&mut self, settings: Settings) -> serde_json::Result<bool> {
        if settings == self.settings {
            return Ok(self.migrated);
        }
        let (before, after) = (serde_json::to_value(&self.settings)?, serde_json::to_value(&settings)?);
        carry(&mut self.file, &before, &after, &self.left_out);
        self.settings = settings;
        Ok(true)
    }

    /// The text of the file.
    ///
    /// # Errors
    /// Where it can not be written as JSON.
    pub fn text(&self) -> serde_json::Result<String> {
        let mut file = self.file.clone();
        if let Some(file) = file.as_object_mut() {
            file.insert("version".to_owned(), VERSION.into());
            file.insert("readable_from".to_owned(), READABLE_FROM.into());
        }
        serde_json::to_string_pretty(&file).map(|text| text + "\n")
    }

    /// Where something is that was not understood.
    pub fn not_understood(&self) -> Vec<Spoken> {
        self.left_out.iter().map(|at| self.place(at)).collect()
    }

    /// `favourite` of “Blog”, or `alerts.saved`.
    fn place(&self, at: &str) -> Spoken {
        let keys: Vec<String> =
            at.split('/').skip(1).map(|key| key.replace("~1", "/").replace("~0", "~")).collect();
        let (of, keys) = match keys.as_slice() {
            [sites, index, rest @ ..] if sites == "sites" => {
                let name = self.file.pointer(&format!("/sites/{index}/name")).and_then(Value::as_str);
                let number = index.parse::<usize>().map_or(0, |index| index + 1);
                let site = match name {
                    Some(name) => saying!("place-site", site = name),
                    None => saying!("place-site-number", number = number.to_string()),
                };
                (Some(site), rest)
            }
            keys => (None, keys),
        };
        let path = keys.join(".");
        match of {
            Some(site) if path.is_empty() => site.into(),
            Some(site) => saying!("place-of-site", path = path, site = site).into(),
            None => path.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words;

    fn good(text: &str) -> Document {
        match Document::read(text.as_bytes()) {
            Content::Good(document) => *document,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_is_no_settings_is_told() {
        for (text, told) in [
            ("", "empty"),
            (" \n", "empty"),
            ("\u{0}\u{0}\u{0}", "not valid JSON"),
            ("{\"version\": 1, \"sites\": [", "line 1 column 25"),
            ("[]", "which version"),
            ("{\"sites\": []}", "which version"),
            ("{\"version\": \"1\"}", "which version"),
            ("{\"version\": 0}", "which version"),
            ("{\"version\": 1, \"sites\": {\"by_id\": 1}}", "no list"),
        ] {
            let Content::Broken(why) = Document::read(text.as_bytes()) else { panic!("{text}") };
            let why = Words::english().says(&why);
            assert!(why.contains(told), "{why}");
        }
        let deep = "[".repeat(100_000);
        assert!(matches!(Document::read(deep.as_bytes()), Content::Broken(_)));
    }

    #[test]
    fn a_later_version_is_read_where_it_says_so() {
        let text =
            r#"{"version": 9, "readable_from": 2, "sites": [{"name": "Blog"}], "focus": {"later": 1}}"#;
        let Content::Newer { version: 9, readable: Some(document) } = Document::read(text.as_bytes()) else {
            panic!()
        };
        assert_eq!((document.settings.sites.len(), document.not_understood()), (1, vec!["focus".into()]));
        for text in [r#"{"version": 9}"#, r#"{"version": 9, "readable_from": 3}"#] {
            assert!(matches!(Document::read(text.as_bytes()), Content::Newer { version: 9, readable: None }));
        }
    }

    #[test]
    fn a_file_is_written_in_the_shape_of_this_version() {
        let mut document = good("\u{feff}{\"version\": 1, \"theme\": 1.50}");
        let settings = document.settings.clone();
        assert!(document.migrated && document.set(settings).unwrap());
        let text = document.text().unwrap();
        // The order of fields is that of the JSON library's map, which differs by how it was built.
        let mut lines: Vec<&str> = text.lines().map(|line| line.trim_end_matches(',')).collect();
        lines.sort_unstable();
        let expected = ["  \"readable_from\": 1", "  \"theme\": 1.5", "  \"version\": 2", "{", "}"];
        assert!(lines == expected && text.ends_with("}\n"), "{text}");
        assert!(!good(&text).migrated);
    }

    #[test]
    fn places_are_told_in_words_that_are_safe_to_print() {
        let document = good(
            r#"{"version": 2, "sites": [5, {"name": "Blog\u001b[1m", "favourite": 3}, {"stopped": 3}], "alerts": {"saved": 1}}"#,
        );
        let places = document.not_understood();
        let places: Vec<String> = places.iter().map(|place| Words::english().speaks(place)).collect();
        assert_eq!(
            places,
            ["alerts.saved", "site no. 1", "favourite of site “Blog”", "stopped of site no. 3"]
        );
    }
}
