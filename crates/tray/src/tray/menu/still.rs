//! Sites without people to show: those that can not be read, were not read yet, are quiet, or are not to be read.

use super::active::Active;
use super::{VERY_MANY, by_name, item, more, site, submenu};
use crate::action::{Action, Page};
use crate::tray::Row;
use crate::tray::facts::{Facts, SiteFacts, Standing};
use crate::tray::texts;
use crate::words::{FaultText, say};

/// So many faults have rows of their own.
const FAULTS: usize = 4;
/// So many sites are listed in one submenu.
const LISTED: usize = 40;
/// No more rows than this: the keychain, try again, faults, not read yet, quiet, stopped.
pub(super) const MOST_ROWS: usize = FAULTS + 5;

/// What is not among the active sites.
pub(super) fn still(facts: &Facts<'_>, active: &Active<'_, '_>) -> Vec<Row> {
    if facts.only().is_some() {
        return Vec::new();
    }
    let (mut faulty, mut unread, mut quiet, mut stopped) = (Vec::new(), 0, Vec::new(), Vec::new());
    for site in facts.sites.iter().filter(|site| !active.has(site.index)) {
        match site.standing {
            Standing::Faulty(fault) if fault.is_about_keychain() => {}
            Standing::Faulty(fault) => faulty.push((site, fault)),
            Standing::Unread => unread += 1,
            Standing::Known if site.is_active() => {}
            Standing::Known => quiet.push(site),
            Standing::Stopped => stopped.push(site),
        }
    }
    let words = facts.words();
    let mut rows: Vec<Row> = facts.keychain().map(|fault| keychain_row(facts, fault)).into_iter().collect();
    if facts.all_faulty()
        && facts.watched().any(|site| site.site.fault().is_some_and(|fault| !fault.sign_in_needed))
    {
        rows.push(item(say!(words, "no-site-can-be-read"), Action::ReadNow { site: None }));
    }
    rows.extend(faults(facts, faulty));
    if unread > 0 {
        let text = say!(words, "sites-not-read-yet", count = unread);
        rows.push(item(text, Action::ReadNow { site: None }));
    }
    rows.extend(quiet_sites(facts, quiet));
    rows.extend(stopped_sites(facts, stopped));
    rows
}

/// One for all sites that wait for the keychain, which mends it.
pub(super) fn keychain_row(facts: &Facts<'_>, fault: &FaultText) -> Row {
    let (what, cure) = texts::keychain(fault, facts.words());
    item(facts.words().dotted([what, cure]), Action::OpenKeychain)
}

/// “Shop · sign in again”.
pub(super) fn fault_row(facts: &Facts<'_>, site: &SiteFacts<'_>, fault: &FaultText) -> Row {
    let words = facts.words();
    let text =
        texts::row(|widest| words.dotted([texts::site(site.site, widest, words), words.says(&fault.short)]));
    site::row(site, text, Action::ShowFault { site: site.index })
}

/// Those first that wait for the user, then by name.
fn faults(facts: &Facts<'_>, mut faulty: Vec<(&SiteFacts<'_>, &FaultText)>) -> Vec<Row> {
    faulty.sort_by_cached_key(|(site, fault)| {
        (!fault.sign_in_needed, site.site.name.to_lowercase(), site.index)
    });
    let own = if faulty.len() > FAULTS { FAULTS - 1 } else { FAULTS };
    let row = |(site, fault): &(&SiteFacts<'_>, &FaultText)| fault_row(facts, site, fault);
    let mut rows: Vec<Row> = faulty.iter().take(own).map(row).collect();
    if faulty.len() > own {
        let text = say!(facts.words(), "more-sites-faulty", count = faulty.len() - own);
        rows.push(submenu(text, listed(facts, faulty.iter().skip(own).map(row))));
    }
    rows
}

fn quiet_sites(facts: &Facts<'_>, mut quiet: Vec<&SiteFacts<'_>>) -> Option<Row> {
    let (count, words) = (quiet.len(), facts.words());
    let text = if count == facts.sites.len() {
        say!(words, "all-sites-quiet", count = count)
    } else {
        say!(words, "quiet-sites", count = count)
    };
    by_name(&mut quiet);
    let row = |site: &SiteFacts<'_>| site::heading(facts, site, Vec::new());
    match quiet.as_slice() {
        [] => None,
        [one] => Some(row(one)),
        _ if facts.sites.len() >= VERY_MANY => {
            Some(item(say!(words, "opens-window", what = text), Action::OpenWindow(Page::Now)))
        }
        many => Some(submenu(text, listed(facts, many.iter().map(|site| row(site))))),
    }
}

fn stopped_sites(facts: &Facts<'_>, mut stopped: Vec<&SiteFacts<'_>>) -> Option<Row> {
    by_name(&mut stopped);
    let words = facts.words();
    let row = |site: &SiteFacts<'_>| {
        let text =
            texts::row(|widest| say!(words, "site-stopped", site = texts::site(site.site, widest, words)));
        site::row(site, text, Action::StopReading { site: site.index, stopped: false })
    };
    match stopped.as_slice() {
        [] => None,
        [one] => Some(row(one)),
        many => Some(submenu(
            say!(words, "sites-stopped", count = many.len()),
            listed(facts, many.iter().map(|site| row(site))),
        )),
    }
}

/// The first rows, and how many more there are.
fn listed(facts: &Facts<'_>, rows: impl ExactSizeIterator<Item = Row>) -> Vec<Row> {
    let hidden = rows.len().saturating_sub(LISTED);
    let mut shown: Vec<Row> = rows.take(LISTED).collect();
    if hidden > 0 {
        shown.push(more(hidden, facts.words()));
    }
    shown
}
