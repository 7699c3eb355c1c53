//! The sites in the settings.

use jiff::Timestamp;
use protocol::VERSION;

use crate::settings::{SITE_SETTINGS, Settings, StoredSite};
use crate::terminal::{Cell, Keep, Look, Style, Table, safe_line};
use crate::words::{Words, say};

/// `sites list` as JSON. `is_set`: whether an environment variable is set.
#[must_use]
pub fn listed(settings: &Settings, now: Timestamp, is_set: impl Fn(&str) -> bool) -> protocol::Sites {
    let site = |site: &StoredSite| protocol::ListedSite {
        name: site.name.clone(),
        address: site.shown_address(),
        rest_root: site.rest_root.clone(),
        user: site.user.clone(),
        user_id: site.user_id,
        password_env: site.password_env.clone(),
        password_env_set: is_set(&site.password_env),
        at_most_every: site.at_most_every,
        accepted_certificate: site.exception().map(|exception| exception.fingerprint().to_string()),
        set: set(site, now).map(|(name, typed)| (name.to_owned(), typed)).collect(),
    };
    protocol::Sites { version: VERSION, sites: settings.sites.iter().map(site).collect() }
}

/// What the user set for a site: names, and values as they are typed.
fn set(site: &StoredSite, now: Timestamp) -> impl Iterator<Item = (&'static str, String)> {
    SITE_SETTINGS.iter().filter_map(move |setting| {
        let value = setting.of(site, now);
        (value != setting.kind.default_value()).then(|| (setting.name, setting.kind.show(&value)))
    })
}

/// `sites list` for people.
#[must_use]
pub fn site_list(
    settings: &Settings,
    now: Timestamp,
    is_set: impl Fn(&str) -> bool,
    look: Look,
    words: Words,
) -> Vec<String> {
    let mut table = Table::of(3);
    for site in &settings.sites {
        let variable = safe_line(&site.password_env);
        let variable = match is_set(&site.password_env) {
            true => say!(words, "variable-set", variable = variable),
            false => say!(words, "variable-not-set", variable = variable),
        };
        table.row(
            0,
            [
                Cell::new(words.apart(&safe_line(&site.name)), Style::Heading),
                Cell::new(words.apart(&safe_line(&site.shown_address())), Style::Plain),
                Cell::new(words.apart(&safe_line(&site.user)), Style::Plain),
                Cell::new(variable, Style::Muted).kept(Keep::Whole),
            ],
        );
        for (name, typed) in self::set(site, now) {
            let set = safe_line(&format!("{name} {typed}"));
            table.row(1, [Cell::new(words.apart(&set), Style::Muted)]);
        }
        if let Some(exception) = site.exception() {
            let fingerprint = exception.fingerprint().to_string();
            let accepted = say!(words, "accepts-certificate", fingerprint = fingerprint);
            table.row(1, [Cell::new(accepted, Style::Muted).kept(Keep::Whole)]);
        }
    }
    table.lines(look)
}
