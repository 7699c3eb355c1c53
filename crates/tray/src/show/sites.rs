//! Sites and who is on them as a table.

use presence::Person;
use url::Url;

use crate::terminal::{Cell, Keep, Look, Style, Table, safe, safe_line};
use crate::watching::{SubSite, WatchedSite};
use crate::words::{self, FaultText, Moments, Note};

/// People of a sub-site that are named on its row.
const NAMED: usize = 5;
/// Of more sites than this, those where nobody is have no rows of their own.
const MANY: usize = 12;

/// The sites as lines, in the given order, with how old each reading is.
#[must_use]
pub fn site_table<'a>(
    sites: impl IntoIterator<Item = &'a WatchedSite>,
    moments: &Moments,
    look: Look,
) -> Vec<String> {
    let rows = sites.into_iter().map(|site| SiteRows::of(site, moments, true)).collect();
    together(rows, 0).lines(look)
}

/// A table for sites.
pub(super) fn empty_table() -> Table {
    Table::of(2)
}

/// The rows of one site.
#[derive(Debug)]
pub(super) struct SiteRows {
    pub table: Table,
    /// Nobody is there, and nothing is wrong.
    pub quiet: bool,
}

impl SiteRows {
    /// As the site is now. `age`: with how old the reading is.
    pub fn of(site: &WatchedSite, moments: &Moments, age: bool) -> SiteRows {
        let mut table = empty_table();
        let quiet = add_site(&mut table, site, moments, age);
        SiteRows { table, quiet }
    }
}

/// Whether of so many sites those where nobody is are only counted.
pub(super) fn are_many(sites: usize) -> bool {
    sites > MANY
}

/// Sites as one table. `unread`: how many more there are that were not read yet.
pub(super) fn together(sites: Vec<SiteRows>, unread: usize) -> Table {
    let mut table = empty_table();
    let fold = are_many(sites.len() + unread);
    let mut quiet = 0;
    for site in sites {
        if fold && site.quiet {
            quiet += 1;
        } else {
            table.append(site.table);
        }
    }
    let mut counted = |count: usize, what: &str, means: &str| {
        if count > 0 {
            let sites = if count == 1 { format!("1 {what} site") } else { format!("{count} {what} sites") };
            table.row(0, [Cell::new(sites, Style::Heading), Cell::new(means, Style::Muted)]);
        }
    };
    counted(quiet, "quiet", "nobody else");
    counted(unread, "more", "not read yet");
    table
}

/// What to type about a fault.
#[must_use]
pub fn cure(fault: &FaultText, site: &str) -> String {
    fault.cure.clone().unwrap_or_else(|| format!("presence-tray sites test {}", quoted(site)))
}

/// Adds a site: whether it is quiet.
fn add_site(table: &mut Table, site: &WatchedSite, moments: &Moments, age: bool) -> bool {
    let name = Cell::new(safe(&site.name).as_str(), Style::Heading);
    if let Some(fault) = site.fault() {
        let cure = Cell::new(cure(fault, &site.name), Style::Muted).kept(Keep::Whole);
        table.row(0, [name, Cell::new(fault.short, Style::Fault), cure]);
        return false;
    }
    let (roster, now) = (site.roster(), moments.now);
    let people = roster.people(now);
    let here = match (people.len(), site.lists_everybody()) {
        (0, true) => "nobody else".to_owned(),
        (0, false) => "nobody else listed".to_owned(),
        (count, true) => format!("{count} here"),
        (count, false) => format!("at least {count} here"),
    };
    let read = if age { Cell::new(read_ago(site, moments), Style::Muted) } else { Cell::default() };
    table.row(0, [name, Cell::new(here, Style::Plain), read.kept(Keep::IfRoom)]);
    let mine = roster.my_posts(now);
    for person in &people {
        let note = match words::note(person, &mine, now) {
            Note::Shared(text) => Cell::new(text, Style::Conflict).kept(Keep::Whole),
            Note::Idle => Cell::new("idle", Style::Muted).kept(Keep::IfRoom),
            Note::None => Cell::default(),
        };
        let doing = Cell::new(words::doing(person, roster), Style::Plain);
        table.row(2, [Cell::new(words::person(&person.person), Style::Plain), doing, note]);
    }
    let empty_network = add_network(table, site);
    people.is_empty() && site.lists_everybody() && empty_network
}

fn read_ago(site: &WatchedSite, moments: &Moments) -> String {
    let age = moments.now.since(site.roster().read_at().unwrap_or(moments.now));
    if age.as_secs() == 0 { "read just now".to_owned() } else { format!("read {} ago", words::duration(age)) }
}

/// Adds the sites of a network where somebody is: whether there is nothing to say.
fn add_network(table: &mut Table, site: &WatchedSite) -> bool {
    let mut about = |what: &str, style| {
        table.row(2, [Cell::new("Its network", Style::Plain), Cell::new(what, style)]);
    };
    if let Some(fault) = site.network_fault() {
        about(fault.short, Style::Fault);
        return false;
    }
    let Some(network) = site.network() else {
        return true;
    };
    if !network.collected() {
        about("not collected over its sites", Style::Muted);
        return true;
    }
    let mut empty = true;
    for sub_site in network.sites() {
        let (count, names) = others(sub_site, site.roster().me());
        if count > 0 {
            empty = false;
            let here = Cell::new(format!("{count} here"), Style::Plain);
            let name = sub_site_name(&sub_site.url, &site.address);
            let names = Cell::new(names, Style::Plain).kept(Keep::Whole);
            table.row(2, [Cell::new(name, Style::Plain), here, names]);
        }
    }
    if !network.is_whole() {
        let more = Cell::new("more sites than were read", Style::Muted);
        table.row(2, [Cell::new("Its network", Style::Plain), more]);
    }
    empty
}

/// What a site of a network is called: by its path where it shares the host of the site at `address`,
/// which was connected.
#[must_use]
pub fn sub_site_name(url: &str, address: &str) -> String {
    let parse = |text: &str| Url::parse(text).or_else(|_| Url::parse(&format!("https://{text}"))).ok();
    match (parse(url), parse(address)) {
        (Some(url), Some(of)) if url.host_str() == of.host_str() && url.path() != "/" => {
            safe_line(url.path())
        }
        _ => self::address(url),
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
