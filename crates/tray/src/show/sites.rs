//! Sites and who is on them as a table.

use std::time::Duration;

use jiff::Timestamp;
use protocol::{Fault, MyPost, Network, Person, Place, Present, SiteState, Status, SubSite};
use url::Url;

use crate::cli::typed;
use crate::terminal::{Cell, Keep, Look, Style, Table, safe, safe_line};
use crate::words::{self, Words, say};

/// People of a sub-site that are named on its row.
const NAMED: usize = 5;
/// Of more sites than this, those where nobody is have no rows of their own.
const MANY: usize = 12;

/// The sites as lines, in the given order, with how old each reading is. `status` is in the language of `words`.
#[must_use]
pub fn site_table(status: &Status, look: Look, words: Words) -> Vec<String> {
    let rows = status.sites.iter().map(|site| {
        let shown = Shown { name: &site.name, address: &site.address, at: &status.at, words };
        SiteRows::of(shown, &site.state, true)
    });
    together(rows.collect(), 0, words).lines(look)
}

/// A site to show.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shown<'a> {
    /// The name the user gave it.
    pub name: &'a str,
    /// Its address.
    pub address: &'a str,
    /// When it was as it is shown, as RFC 3339 writes it.
    pub at: &'a str,
    /// In which words.
    pub words: Words,
}

impl Shown<'_> {
    /// How long ago `then` was; nothing where one of the two is no time.
    fn since(&self, then: &str) -> Duration {
        between(then, self.at)
    }

    /// How long it is until `then`; nothing where one of the two is no time.
    fn until(&self, then: &str) -> Duration {
        between(self.at, then)
    }
}

/// From one moment, as RFC 3339 writes it, to a later one.
fn between(earlier: &str, later: &str) -> Duration {
    let (earlier, later) = (earlier.parse::<Timestamp>(), later.parse::<Timestamp>());
    let between = later.ok().zip(earlier.ok()).map(|(later, earlier)| later.duration_since(earlier));
    between.and_then(|between| Duration::try_from(between).ok()).unwrap_or_default()
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
    /// As the site is. `age`: with how old the reading is.
    pub fn of(site: Shown<'_>, state: &SiteState, age: bool) -> SiteRows {
        let mut table = empty_table();
        let quiet = add_site(&mut table, site, state, age);
        SiteRows { table, quiet }
    }
}

/// Whether of so many sites those where nobody is are only counted.
pub(super) fn are_many(sites: usize) -> bool {
    sites > MANY
}

/// Sites as one table. `unread`: how many more there are that were not read yet.
pub(super) fn together(sites: Vec<SiteRows>, unread: usize, words: Words) -> Table {
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
    let mut counted = |count: usize, sites: String, means: String| {
        if count > 0 {
            table.row(0, [Cell::new(sites, Style::Heading), Cell::new(means, Style::Muted)]);
        }
    };
    counted(quiet, say!(words, "quiet-sites", count = quiet), say!(words, "nobody-else"));
    counted(unread, say!(words, "more-sites", count = unread), say!(words, "not-read-yet"));
    table
}

/// What to type about a fault.
#[must_use]
pub fn cure(fault: &Fault, site: &str, words: Words) -> String {
    match &fault.cure {
        Some(cure) => words.shown(cure),
        None => typed::test(site),
    }
}

/// Adds a site: whether it is quiet.
fn add_site(table: &mut Table, site: Shown<'_>, state: &SiteState, age: bool) -> bool {
    let words = site.words;
    let name = Cell::new(words.apart(safe(site.name).as_str()), Style::Heading);
    let (read_at, whole, people, my_posts, network, network_fault, user_id) = match state {
        SiteState::Fault { fault } => {
            let cure = Cell::new(words.apart(&cure(fault, site.name, words)), Style::Muted).kept(Keep::Whole);
            table.row(0, [name, Cell::new(words.shown(&fault.short), Style::Fault), cure]);
            return false;
        }
        SiteState::Read { read_at, whole, people, my_posts, network, network_fault, user_id } => {
            (read_at, *whole, people, my_posts, network, network_fault, *user_id)
        }
    };
    let here = match (people.len(), whole) {
        (0, true) => say!(words, "nobody-else"),
        (0, false) => say!(words, "nobody-listed"),
        (count, true) => say!(words, "here", count = count),
        (count, false) => say!(words, "here-at-least", count = count),
    };
    let read =
        if age { Cell::new(read_ago(site.since(read_at), words), Style::Muted) } else { Cell::default() };
    table.row(0, [name, Cell::new(here, Style::Plain), read.kept(Keep::IfRoom)]);
    for present in people {
        let who = Cell::new(words.apart(&person(&present.person, words)), Style::Plain);
        table.row(
            2,
            [
                who,
                Cell::new(words.apart(&doing(present, words)), Style::Plain),
                note(present, my_posts, site),
            ],
        );
    }
    let empty_network = match (network_fault, network) {
        (Some(fault), _) => {
            let short = Cell::new(words.shown(&fault.short), Style::Fault);
            table.row(2, [its_network(words), short]);
            false
        }
        (None, Some(network)) => add_network(table, network, site, user_id),
        (None, None) => true,
    };
    people.is_empty() && whole && empty_network
}

/// In the place of a person's name.
fn its_network(words: Words) -> Cell {
    Cell::new(say!(words, "network-of-site"), Style::Plain)
}

fn person(person: &Person, words: Words) -> String {
    words::named(person.id, &person.name, words)
}

/// What somebody is doing where.
fn doing(present: &Present, words: Words) -> String {
    if let Some(post) = present.posts.first() {
        let one = words::titled(post.title.as_deref(), &post.post_type, post.id, words);
        return words::editing(&one, present.posts.len(), words);
    }
    match &present.place {
        Place::Screen { label, .. } => words.shown(label),
        Place::Hidden => say!(words, "place-hidden"),
        Place::Unknown => say!(words, "online"),
    }
}

/// What is to be added: that the user is in the same post, or that nobody is in front of it.
fn note(present: &Present, mine: &[MyPost], site: Shown<'_>) -> Cell {
    let in_it = |my: &&MyPost| {
        present.posts.iter().any(|post| post.id == my.post.id && post.post_type == my.post.post_type)
    };
    let words = site.words;
    // A post whose tab is live says more than one that was left open.
    match mine.iter().filter(in_it).min_by_key(|my| my.silent_since.as_deref()) {
        Some(my) => {
            let silent = my.silent_since.as_deref().map(|since| site.since(since));
            let mut note = words::shared(silent, words);
            if let Some(until) = &my.snoozed_until {
                let length = words::duration(site.until(until), words);
                note = say!(words, "shared-snoozed", note = note, length = length);
            }
            Cell::new(note, Style::Conflict).kept(Keep::Whole)
        }
        None if present.idle => Cell::new(say!(words, "idle"), Style::Muted).kept(Keep::IfRoom),
        None => Cell::default(),
    }
}

/// Times are told to the second: one of difference is none.
fn read_ago(age: Duration, words: Words) -> String {
    if age.as_secs() <= 1 {
        say!(words, "read-just-now")
    } else {
        say!(words, "read-ago", length = words::duration(age, words))
    }
}

/// Adds the sites of a network where somebody is: whether there is nothing to say.
fn add_network(table: &mut Table, network: &Network, site: Shown<'_>, user_id: u64) -> bool {
    let words = site.words;
    if !network.collected {
        table.row(2, [its_network(words), Cell::new(say!(words, "network-not-collected"), Style::Muted)]);
        return true;
    }
    let mut empty = true;
    for sub_site in &network.sites {
        let (count, names) = others(sub_site, user_id, words);
        if count > 0 {
            empty = false;
            let here = Cell::new(say!(words, "here", count = count), Style::Plain);
            let name = words.apart(&sub_site_name(&sub_site.address, site.address));
            let names = Cell::new(words.apart(&names), Style::Plain).kept(Keep::Whole);
            table.row(2, [Cell::new(name, Style::Plain), here, names]);
        }
    }
    if !network.whole {
        table.row(2, [its_network(words), Cell::new(say!(words, "network-cut"), Style::Muted)]);
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
fn others(sub_site: &SubSite, user_id: u64, words: Words) -> (u64, String) {
    let named: Vec<&Person> = sub_site.people.iter().filter(|person| person.id != user_id).collect();
    let i_am_named = u64::from(sub_site.people.iter().any(|person| person.id == user_id));
    let shown: Vec<String> = named.iter().take(NAMED).map(|who| person(who, words)).collect();
    let count = sub_site.people_count.saturating_sub(i_am_named).max(u64::try_from(named.len()).unwrap_or(0));
    let more = count.saturating_sub(u64::try_from(shown.len()).unwrap_or(0));
    let names = words::commas(&shown, words);
    (
        count,
        if more == 0 {
            names
        } else if shown.is_empty() {
            String::new()
        } else {
            say!(words, "and-more", names = names, count = more)
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

/// The same as the last words of a command: what begins with a hyphen is no option of it.
#[must_use]
pub fn argument(name: &str) -> String {
    let options_end = if safe_line(name).starts_with('-') { "-- " } else { "" };
    format!("{options_end}{}", quoted(name))
}

#[cfg(test)]
mod tests;
