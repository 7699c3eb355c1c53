//! Sites without people to show: those that can not be read, were not read yet, are quiet, or are not to be read.

use super::active::Active;
use super::{VERY_MANY, by_name, item, more, site, submenu};
use crate::action::{Action, Page};
use crate::tray::Row;
use crate::tray::facts::{Facts, SiteFacts, Standing};
use crate::tray::texts::{self, count};
use crate::words::FaultText;

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
    let mut rows: Vec<Row> = facts.keychain().map(keychain_row).into_iter().collect();
    if facts.all_faulty()
        && facts.watched().any(|site| site.site.fault().is_some_and(|fault| !fault.sign_in_needed))
    {
        rows.push(item("No site can be read · try again", Action::ReadNow { site: None }));
    }
    rows.extend(faults(faulty));
    if unread > 0 {
        let text = format!("{} not read yet · read now", count(unread, "site"));
        rows.push(item(text, Action::ReadNow { site: None }));
    }
    rows.extend(quiet_sites(facts, quiet));
    rows.extend(stopped_sites(stopped));
    rows
}

/// One for all sites that wait for the keychain, which mends it.
pub(super) fn keychain_row(fault: &FaultText) -> Row {
    let (what, cure) = texts::keychain(fault);
    item(format!("{what} · {cure}"), Action::OpenKeychain)
}

/// “Shop · sign in again”.
pub(super) fn fault_row(site: &SiteFacts<'_>, fault: &FaultText) -> Row {
    let text = texts::row(|widest| format!("{} · {}", texts::site(site.site, widest), fault.short));
    item(text, Action::ShowFault { site: site.index })
}

/// Those first that wait for the user, then by name.
fn faults(mut faulty: Vec<(&SiteFacts<'_>, &FaultText)>) -> Vec<Row> {
    faulty.sort_by_cached_key(|(site, fault)| {
        (!fault.sign_in_needed, site.site.name.to_lowercase(), site.index)
    });
    let own = if faulty.len() > FAULTS { FAULTS - 1 } else { FAULTS };
    let row = |(site, fault): &(&SiteFacts<'_>, &FaultText)| fault_row(site, fault);
    let mut rows: Vec<Row> = faulty.iter().take(own).map(row).collect();
    if faulty.len() > own {
        let text = format!("{} more sites can not be read", faulty.len() - own);
        rows.push(submenu(text, listed(faulty.iter().skip(own).map(row))));
    }
    rows
}

fn quiet_sites(facts: &Facts<'_>, mut quiet: Vec<&SiteFacts<'_>>) -> Option<Row> {
    let all = quiet.len() == facts.sites.len();
    let text = if all {
        format!("All {} sites are quiet", quiet.len())
    } else {
        format!("{} quiet sites", quiet.len())
    };
    by_name(&mut quiet);
    let row = |site: &SiteFacts<'_>| submenu(site::heading(site), site::site_rows(facts, site, Vec::new()));
    match quiet.as_slice() {
        [] => None,
        [one] => Some(row(one)),
        _ if facts.sites.len() >= VERY_MANY => Some(item(format!("{text}…"), Action::OpenWindow(Page::Now))),
        many => Some(submenu(text, listed(many.iter().map(|site| row(site))))),
    }
}

fn stopped_sites(mut stopped: Vec<&SiteFacts<'_>>) -> Option<Row> {
    by_name(&mut stopped);
    let row = |site: &SiteFacts<'_>| {
        let text = texts::row(|widest| format!("{} · not read · read again", texts::site(site.site, widest)));
        item(text, Action::StopReading { site: site.index, stopped: false })
    };
    match stopped.as_slice() {
        [] => None,
        [one] => Some(row(one)),
        many => Some(submenu(
            format!("{} sites are not read", many.len()),
            listed(many.iter().map(|site| row(site))),
        )),
    }
}

/// The first rows, and how many more there are.
fn listed(rows: impl ExactSizeIterator<Item = Row>) -> Vec<Row> {
    let hidden = rows.len().saturating_sub(LISTED);
    let mut shown: Vec<Row> = rows.take(LISTED).collect();
    if hidden > 0 {
        shown.push(more(hidden, ""));
    }
    shown
}
