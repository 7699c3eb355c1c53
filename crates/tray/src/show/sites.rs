//! Sites and who is on them as a table.

use presence::Person;

use crate::controller::{SubSite, WatchedSite};
use crate::terminal::{Cell, Look, Style, Table, safe, safe_line};
use crate::words::{self, Moments, Note};

/// People of a sub-site that are named on its row.
const NAMED: usize = 5;

/// The sites as lines, in the given order.
#[must_use]
pub fn site_table<'a>(
    sites: impl IntoIterator<Item = &'a WatchedSite>,
    moments: &Moments,
    look: Look,
) -> Vec<String> {
    let mut table = Table::default();
    for site in sites {
        add_site(&mut table, site, moments);
    }
    table.lines(look)
}

fn add_site(table: &mut Table, site: &WatchedSite, moments: &Moments) {
    let name = Cell::new(safe(&site.name).as_str(), Style::Heading);
    if let Some(fault) = site.fault() {
        let cure = format!("presence-tray sites test {}", quoted(&site.name));
        table.row(0, [name, Cell::new(fault.short, Style::Fault), Cell::new(cure, Style::Muted)]);
        return;
    }
    let (roster, now) = (site.roster(), moments.now);
    let people = roster.people(now);
    let here = match (people.len(), site.lists_everybody()) {
        (0, true) => "nobody else".to_owned(),
        (0, false) => "nobody else listed".to_owned(),
        (count, true) => format!("{count} here"),
        (count, false) => format!("at least {count} here"),
    };
    let age = now.since(roster.read_at().unwrap_or(now));
    let read = if age.as_secs() == 0 {
        "read just now".to_owned()
    } else {
        format!("read {} ago", words::duration(age))
    };
    table.row(0, [name, Cell::new(here, Style::Plain), Cell::new(read, Style::Muted)]);
    let mine = roster.my_posts(now);
    for person in &people {
        let note = match words::note(person, &mine, now) {
            Note::Shared(text) => Cell::new(text, Style::Conflict),
            Note::Idle => Cell::new("idle", Style::Muted),
            Note::None => Cell::default(),
        };
        let doing = Cell::new(words::doing(person, roster), Style::Plain);
        table.row(2, [Cell::new(words::person(&person.person), Style::Plain), doing, note]);
    }
    add_network(table, site);
}

fn add_network(table: &mut Table, site: &WatchedSite) {
    if let Some(fault) = site.network_fault() {
        table.row(2, [Cell::new("Its network", Style::Plain), Cell::new(fault.short, Style::Fault)]);
        return;
    }
    let Some(network) = site.network() else {
        return;
    };
    if !network.collected() {
        table.row(
            2,
            [Cell::new("Its network", Style::Plain), Cell::new("not collected over its sites", Style::Muted)],
        );
        return;
    }
    for sub_site in network.sites() {
        let (count, names) = others(sub_site, site.roster().me());
        if count > 0 {
            let here = Cell::new(format!("{count} here"), Style::Plain);
            table.row(
                2,
                [Cell::new(address(&sub_site.url), Style::Plain), here, Cell::new(names, Style::Plain)],
            );
        }
    }
    if !network.is_whole() {
        table.row(
            2,
            [Cell::new("Its network", Style::Plain), Cell::new("more sites than were read", Style::Muted)],
        );
    }
}

/// How many others are on a sub-site, and who.
fn others(sub_site: &SubSite, me: presence::UserId) -> (u64, String) {
    let named: Vec<&Person> = sub_site.people().filter(|person| person.id != me).collect();
    let i_am_named = u64::from(sub_site.people().any(|person| person.id == me));
    let shown: Vec<String> = named.iter().take(NAMED).map(|person| words::person(person)).collect();
    let count = sub_site.people_count.saturating_sub(i_am_named).max(u64::try_from(named.len()).unwrap_or(0));
    let more = count.saturating_sub(u64::try_from(shown.len()).unwrap_or(0));
    let names = shown.join(", ");
    (
        count,
        if more == 0 {
            names
        } else if shown.is_empty() {
            String::new()
        } else {
            format!("{names} and {more} more")
        },
    )
}

/// An address as people say it.
#[must_use]
pub fn address(url: &str) -> String {
    let bare = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or(url);
    safe_line(bare.trim_end_matches('/'))
}

/// A name as it is typed in a shell.
#[must_use]
pub fn quoted(name: &str) -> String {
    let shown = safe_line(name);
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
    if !shown.is_empty() && !shown.starts_with('-') && shown.chars().all(plain) {
        shown
    } else {
        format!("'{}'", shown.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests;
