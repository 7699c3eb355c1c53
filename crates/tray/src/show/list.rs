//! The sites in the settings.

use protocol::VERSION;

use crate::settings::{Settings, StoredSite};
use crate::terminal::{Cell, Keep, Look, Style, Table, safe_line};

/// `sites list` as JSON. `is_set`: whether an environment variable is set.
#[must_use]
pub fn listed(settings: &Settings, is_set: impl Fn(&str) -> bool) -> protocol::Sites {
    let site = |site: &StoredSite| protocol::ListedSite {
        name: site.name.clone(),
        address: site.shown_address(),
        rest_root: site.rest_root.clone(),
        user: site.user.clone(),
        user_id: site.user_id,
        password_env: site.password_env.clone(),
        password_env_set: is_set(&site.password_env),
    };
    protocol::Sites { version: VERSION, sites: settings.sites.iter().map(site).collect() }
}

/// `sites list` for people.
#[must_use]
pub fn site_list(settings: &Settings, is_set: impl Fn(&str) -> bool, look: Look) -> Vec<String> {
    let mut table = Table::of(3);
    for site in &settings.sites {
        let set = if is_set(&site.password_env) { "set" } else { "not set" };
        table.row(
            0,
            [
                Cell::new(safe_line(&site.name), Style::Heading),
                Cell::new(safe_line(&site.shown_address()), Style::Plain),
                Cell::new(safe_line(&site.user), Style::Plain),
                Cell::new(safe_line(&format!("{} ({set})", site.password_env)), Style::Muted)
                    .kept(Keep::Whole),
            ],
        );
    }
    table.lines(look)
}
