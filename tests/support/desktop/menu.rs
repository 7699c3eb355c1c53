//! A menu as `com.canonical.dbusmenu` tells it.

use std::collections::HashMap;
use std::fmt;

use zbus::zvariant::{OwnedValue, Structure, Value};

/// What `GetLayout` answers for one entry: its number, its properties, its children.
pub(super) type Layout = (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>);

/// A menu as a panel shows it: what is invisible is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Menu {
    /// From top to bottom.
    pub entries: Vec<Entry>,
}

/// A row of a menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its number.
    pub id: i32,
    /// What a panel shows: without the marks of mnemonics. Empty for a line between groups.
    pub label: String,
    /// A line between groups.
    pub separator: bool,
    /// Whether it can be chosen.
    pub enabled: bool,
    /// Whether it is ticked; none where it is nothing to tick.
    pub ticked: Option<bool>,
    /// The picture before it, as PNG; empty where there is none.
    pub picture: Vec<u8>,
    /// The menu beside it.
    pub children: Vec<Entry>,
}

impl Menu {
    /// Reads an answer of `GetLayout`.
    pub(super) fn of(root: Layout) -> Result<Menu, String> {
        let (_, _, children) = root;
        Ok(Menu { entries: entries(children)? })
    }

    /// The row at this path. Each step is a row's whole label, or a part of the first label that has it.
    #[must_use]
    pub fn find(&self, path: &[&str]) -> Option<&Entry> {
        let mut entries = &self.entries;
        let mut found = None;
        for step in path {
            let whole = entries.iter().find(|entry| entry.label == *step);
            let row = whole.or_else(|| entries.iter().find(|entry| entry.label.contains(step)))?;
            entries = &row.children;
            found = Some(row);
        }
        found
    }

    /// The labels of the rows that are seen without opening a submenu.
    #[must_use]
    pub fn labels(&self) -> Vec<&str> {
        self.entries.iter().filter(|entry| !entry.separator).map(|entry| entry.label.as_str()).collect()
    }

    /// Every row, submenus included.
    pub fn all(&self) -> impl Iterator<Item = &Entry> {
        let mut rest: Vec<&Entry> = self.entries.iter().rev().collect();
        std::iter::from_fn(move || {
            let entry = rest.pop()?;
            rest.extend(entry.children.iter().rev());
            Some(entry)
        })
    }
}

impl fmt::Display for Menu {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write(f, &self.entries, 0)
    }
}

fn write(f: &mut fmt::Formatter<'_>, entries: &[Entry], depth: usize) -> fmt::Result {
    for entry in entries {
        let shown = if entry.separator { "────" } else { &entry.label };
        let ticked = entry.ticked.map_or("", |ticked| if ticked { "[x] " } else { "[ ] " });
        writeln!(f, "{}{ticked}{shown}", "  ".repeat(depth))?;
        write(f, &entry.children, depth + 1)?;
    }
    Ok(())
}

fn entries(children: Vec<OwnedValue>) -> Result<Vec<Entry>, String> {
    let mut entries = Vec::new();
    for child in children {
        let (id, properties, children) = layout(child)?;
        let flag = |name| property::<bool>(&properties, name);
        if flag("visible") == Some(false) {
            continue;
        }
        let label: String = property(&properties, "label").unwrap_or_default();
        let kind: Option<String> = property(&properties, "type");
        let toggle: Option<String> = property(&properties, "toggle-type");
        let state: Option<i32> = property(&properties, "toggle-state");
        entries.push(Entry {
            id,
            label: without_mnemonics(&label),
            separator: kind.as_deref() == Some("separator"),
            enabled: flag("enabled") != Some(false),
            ticked: toggle.filter(|kind| !kind.is_empty()).map(|_| state == Some(1)),
            picture: property(&properties, "icon-data").unwrap_or_default(),
            children: self::entries(children)?,
        });
    }
    Ok(entries)
}

fn layout(value: OwnedValue) -> Result<Layout, String> {
    let told = |error: zbus::zvariant::Error| format!("a row of the menu is no layout: {error}");
    let structure = Structure::try_from(value).map_err(told)?;
    let mut fields = structure.into_fields().into_iter();
    let mut next = || fields.next().ok_or_else(|| "a row of the menu has too few fields".to_owned());
    let (id, properties, children) = (next()?, next()?, next()?);
    Ok((
        id.downcast().map_err(told)?,
        properties.downcast().map_err(told)?,
        children
            .downcast::<Vec<Value<'static>>>()
            .map_err(told)?
            .into_iter()
            .map(owned)
            .collect::<Result<_, _>>()?,
    ))
}

fn owned(value: Value<'static>) -> Result<OwnedValue, String> {
    // A variant in an array of variants comes wrapped.
    let value = if let Value::Value(inner) = value { *inner } else { value };
    OwnedValue::try_from(value).map_err(|error| error.to_string())
}

fn property<T: TryFrom<OwnedValue>>(properties: &HashMap<String, OwnedValue>, name: &str) -> Option<T> {
    properties.get(name)?.try_clone().ok()?.try_into().ok()
}

/// What a panel shows of a label: `__` is one underscore, and a single one marks the letter after it.
fn without_mnemonics(label: &str) -> String {
    let mut shown = String::new();
    let mut letters = label.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter != '_' {
            shown.push(letter);
        } else if letters.next_if_eq(&'_').is_some() {
            shown.push('_');
        }
    }
    shown
}
