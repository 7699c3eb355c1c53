//! What can be set by its name.

use std::path::Path;

use jiff::Timestamp;
use protocol::{ListedSetting, SettingsList, SiteSettings, VERSION};

use crate::settings::{SETTINGS, SITE_SETTINGS, Setting, Settings, SiteSetting, StoredSite};
use crate::terminal::{Look, Style, hanging, safe_line};
use crate::words::{Words, does, say, takes, told};

/// `settings` as JSON.
#[must_use]
pub fn settings_json(settings: &Settings, file: &Path, log: Option<&Path>) -> SettingsList {
    let listed = |setting: &&Setting| {
        let value = setting.of(settings);
        ListedSetting {
            name: setting.name.to_owned(),
            typed: setting.kind.show(&value),
            value,
            default: setting.kind.default_value(),
            takes: setting.kind.takes(),
            does: setting.doc.to_owned(),
            note: None,
            kind: setting.kind.to_protocol(),
        }
    };
    let shown = |path: &Path| safe_line(&path.display().to_string());
    let (file, log) = (shown(file), log.map(shown));
    SettingsList { version: VERSION, file, log, settings: SETTINGS.iter().map(listed).collect() }
}

/// What can be set for one site. `number`: its number on the board.
#[must_use]
pub fn site_settings_json(site: &StoredSite, number: u64, now: Timestamp) -> SiteSettings {
    let listed = |setting: &&SiteSetting| {
        let value = setting.of(site, now);
        ListedSetting {
            name: setting.name.to_owned(),
            typed: setting.kind.show(&value),
            value,
            default: setting.kind.default_value(),
            takes: setting.kind.takes(),
            does: setting.doc.to_owned(),
            note: None,
            kind: setting.kind.to_protocol(),
        }
    };
    SiteSettings { version: VERSION, site: number, settings: SITE_SETTINGS.iter().map(listed).collect() }
}

/// `settings` for people: each with what it is, and below it what it does and how the system follows it, as the running
/// program tells.
#[must_use]
pub fn settings_list(
    settings: &Settings,
    running: Option<&SettingsList>,
    look: Look,
    words: Words,
) -> Vec<String> {
    let mut lines = Vec::new();
    for setting in SETTINGS {
        let (value, default) = (setting.of(settings), setting.kind.default_value());
        let name = look.paint.paint(Style::Heading, setting.name);
        let mut shown = setting.kind.show(&value);
        if value != default {
            let default = setting.kind.show(&default);
            shown = say!(words, "value-by-itself", value = shown, default = default);
        }
        lines.push(format!("{name}  {shown}"));
        let takes = words.speaks(&takes(&setting.kind));
        let about = say!(words, "does-and-takes", does = does(setting, words), takes = takes);
        let room = look.width.map(|width| width.saturating_sub(4));
        lines.extend(hanging(&about, room, 0).into_iter().map(|line| format!("    {line}")));
        let listed = running.and_then(|list| list.settings.iter().find(|one| one.name == setting.name));
        if let Some(note) = listed.and_then(|one| one.note.as_ref()) {
            let style = if note.code == "held" { Style::Muted } else { Style::Fault };
            let lines_of = hanging(&told(note, words), room, 0);
            lines.extend(lines_of.into_iter().map(|line| format!("    {}", look.paint.paint(style, &line))));
        }
    }
    lines
}
