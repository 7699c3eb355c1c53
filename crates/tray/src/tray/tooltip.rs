//! What is shown beside the pointer, and read out by a screen reader.

use super::facts::{Facts, SiteFacts, Standing};
use super::menu::{by_name, conflict_text, end, in_order};
use super::{PausedBy, Tooltip, texts};
use crate::words::{self, say};

/// So many conflicts and sites are named.
const NAMED: usize = 3;

pub(super) fn tooltip(facts: &Facts<'_>) -> Tooltip {
    let words = facts.words();
    if facts.sites.is_empty() {
        return Tooltip { title: say!(words, "no-site-yet"), text: say!(words, "add-in-menu") };
    }
    let mut parts = vec![who_is_where(facts)];
    let conflicts = in_order(facts);
    if !conflicts.is_empty() {
        parts.push(say!(words, "conflicts", count = conflicts.len()));
    }
    if let Some(pause) = facts.overview.pause {
        parts.push(match (pause.by, end(facts, pause)) {
            (PausedBy::User(_), None) => say!(words, "alerts-paused"),
            (PausedBy::User(_), Some(until)) => say!(words, "alerts-paused-until", until = until),
            (PausedBy::QuietHours, None) => say!(words, "quiet-hours-now"),
            (PausedBy::QuietHours, Some(until)) => say!(words, "quiet-hours-until", until = until),
        });
    }
    if !facts.all_faulty() {
        parts.extend(sign_in(facts));
        parts.extend(facts.keychain().map(|fault| words.says(&fault.short)));
    } else if facts.sites.iter().any(SiteFacts::is_active) {
        // What is said of people is a moment old.
        parts.push(say!(words, "no-site-readable-now"));
    }
    let mut lines: Vec<String> =
        conflicts.iter().take(NAMED).map(|(site, conflict)| conflict_text(facts, site, conflict)).collect();
    if let more @ 1.. = conflicts.len().saturating_sub(NAMED) {
        lines.push(say!(words, "and-more-conflicts", count = more));
    }
    lines.extend(faults(facts));
    Tooltip { title: words.dotted(parts), text: lines.join("\n") }
}

/// “3 people on 2 sites”, or why it is not known.
fn who_is_where(facts: &Facts<'_>) -> String {
    let words = facts.words();
    let only = facts.only().map(|only| texts::site(only.site, 40, words));
    let active = || facts.sites.iter().filter(|site| site.is_active());
    let people: u64 = active()
        .map(|site| u64::try_from(site.here).unwrap_or(u64::MAX).saturating_add(site.on_sub_sites))
        .sum();
    let watched = facts.watched().count();
    let known = facts.watched().filter(|site| matches!(site.standing, Standing::Known)).count();
    if people > 0 {
        let people = say!(words, "people", count = people);
        match only {
            Some(site) => say!(words, "people-on-site", people = people, site = site),
            None => say!(words, "people-on-sites", people = people, sites = active().count()),
        }
    } else if watched == 0 {
        only.map_or_else(|| say!(words, "no-site-read"), |site| say!(words, "site-not-read", site = site))
    } else if facts.all_faulty() {
        all_faulty(facts, watched)
    } else if known == 0 {
        match only {
            Some(site) => say!(words, "reading-site-first", site = site),
            None => say!(words, "reading-sites-first", count = watched),
        }
    } else if known < facts.sites.len() {
        say!(words, "nobody-else-so-far", read = known, count = facts.sites.len())
    } else {
        match only {
            Some(site) => say!(words, "nobody-else-on-site", site = site),
            None => say!(words, "nobody-else-on-sites", count = known),
        }
    }
}

/// Why no site can be read. `watched`: how many there are.
fn all_faulty(facts: &Facts<'_>, watched: usize) -> String {
    let words = facts.words();
    if let Some((only, fault)) = facts.only().and_then(|only| Some((only, only.site.fault()?))) {
        return words.dotted([texts::site(only.site, 40, words), words.says(&fault.short)]);
    }
    match facts.keychain() {
        _ if facts.watched().all(|site| site.standing.wants_sign_in()) => {
            say!(words, "sign-in-again-on-all", count = watched)
        }
        Some(fault) if facts.watched().all(|site| site.standing.wants_keychain().is_some()) => {
            let what = texts::keychain(fault, words).0;
            words.dotted([what, say!(words, "sites-wait-for-it", count = watched)])
        }
        _ => say!(words, "none-can-be-read", count = watched),
    }
}

/// “sign in again on Shop”.
fn sign_in(facts: &Facts<'_>) -> Option<String> {
    let words = facts.words();
    let mut wanting = facts.watched().filter(|site| site.standing.wants_sign_in());
    let first = wanting.next()?;
    Some(match wanting.count() {
        0 => say!(words, "sign-in-again-on-site", site = texts::site(first.site, 40, words)),
        more => say!(words, "sign-in-again-on-sites", count = 1 + more),
    })
}

/// What is wrong with some of the sites, as far as the title does not say it.
fn faults(facts: &Facts<'_>) -> Vec<String> {
    if facts.all_faulty() {
        return Vec::new();
    }
    let words = facts.words();
    let faulty = facts.sites.iter().filter(|site| {
        matches!(site.standing, Standing::Faulty(_)) && site.standing.wants_keychain().is_none()
    });
    let (mut sign_in, others): (Vec<_>, Vec<_>) = faulty.partition(|site| site.standing.wants_sign_in());
    by_name(&mut sign_in);
    let mut lines = Vec::new();
    if sign_in.len() > 1 {
        lines.push(say!(words, "sign-in-again-names", sites = names(facts, &sign_in)));
    }
    if !others.is_empty() {
        lines.push(say!(words, "sites-can-not-be-read", count = others.len()));
    }
    lines
}

fn names(facts: &Facts<'_>, sites: &[&SiteFacts<'_>]) -> String {
    let words = facts.words();
    let named: Vec<String> = sites.iter().take(NAMED).map(|site| texts::site(site.site, 26, words)).collect();
    let more = sites.len() - named.len();
    let named = words::commas(&named, words);
    if more == 0 { named } else { say!(words, "and-more", names = named, count = more) }
}
