//! Every setting that can be set by its name: what it means, its default, and what it may be.

mod alerts;
mod avatars;
mod away;
mod kind;
mod language;
mod log;
mod posts;
mod shortcut;

use serde_json::{Map, Value};

use super::site::Settings;

pub use kind::{Kind, NotAValue};

/// One setting.
#[derive(Debug)]
pub struct Setting {
    /// Its name, as it is typed.
    pub name: &'static str,
    /// Where it is in the file, as a JSON pointer.
    at: &'static str,
    /// What it may be, and what it is by itself.
    pub kind: Kind,
    /// What it means, in a sentence.
    pub doc: &'static str,
}

/// All of them, in the order in which they are listed.
pub static SETTINGS: &[&Setting] = &[
    &alerts::SAVED,
    &alerts::CHANGING,
    &alerts::OPENED,
    &alerts::ALREADY_IN,
    &alerts::AGENTS,
    &alerts::JOINED,
    &alerts::WATCHED,
    &alerts::QUIET_HOURS,
    &posts::MINE_FOR,
    &away::NOTHING_OPEN,
    &away::SILENT,
    &avatars::AVATARS,
    &language::LANGUAGE,
    &shortcut::SHORTCUT,
    &log::LEVEL,
];

impl Setting {
    /// The setting with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Setting> {
        SETTINGS.iter().copied().find(|setting| setting.name == name)
    }

    /// What it is now.
    #[must_use]
    pub fn of(&self, settings: &Settings) -> Value {
        // What is left out is as it is by itself.
        let all = serde_json::to_value(settings).unwrap_or_default();
        all.pointer(self.at).cloned().unwrap_or_else(|| self.kind.default_value())
    }

    /// Puts a value into a file, or takes it out: then it is as it is by itself.
    pub(super) fn put(&self, file: &mut Value, value: Option<Value>) {
        let keys: Vec<&str> = self.at.split('/').skip(1).collect();
        put(file, &keys, value.filter(|value| !value.is_null()));
    }

    /// The same for settings that are in no file.
    #[cfg(test)]
    pub(crate) fn give(&self, settings: &mut Settings, value: Option<Value>) {
        let mut all = serde_json::to_value(&*settings).unwrap();
        self.put(&mut all, value);
        *settings = serde_json::from_value(all).unwrap();
    }

    /// What it is in a file, where it is more or less than it may be, and what is used then.
    pub(super) fn beyond(&self, file: &Value) -> Option<Value> {
        self.kind.nearest(file.pointer(self.at)?)
    }
}

fn put(there: &mut Value, keys: &[&str], value: Option<Value>) {
    let [first, rest @ ..] = keys else { return };
    if !there.is_object() {
        *there = Value::Object(Map::new());
    }
    let Some(fields) = there.as_object_mut() else { return };
    match (rest.is_empty(), value) {
        (true, Some(value)) => drop(fields.insert((*first).to_owned(), value)),
        (true, None) => drop(fields.remove(*first)),
        (false, None) if !fields.contains_key(*first) => {}
        (false, value) => put(fields.entry(*first).or_insert(Value::Null), rest, value),
    }
}

/// The tables of `docs/settings.md`.
#[must_use]
pub fn table() -> String {
    let mut text = "| setting | by itself | what it may be | what it does |\n|---|---|---|---|\n".to_owned();
    for Setting { name, kind, doc, .. } in SETTINGS {
        let default = kind.show(&kind.default_value());
        text += &format!("| `{name}` | {default} | {} | {doc} |\n", kind.takes());
    }
    text
}

#[cfg(test)]
mod tests;
