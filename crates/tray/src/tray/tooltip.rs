//! What is shown beside the pointer, and read out by a screen reader.

use super::facts::{Facts, SiteFacts, Standing};
use super::menu::{by_name, conflict_text, in_order, paused};
use super::texts::{self, count};
use super::{PausedBy, Tooltip};

/// So many conflicts and sites are named.
const NAMED: usize = 3;

pub(super) fn tooltip(facts: &Facts<'_>) -> Tooltip {
    if facts.sites.is_empty() {
        return Tooltip {
            title: "No site yet".to_owned(),
            text: "Add your first site in the menu".to_owned(),
        };
    }
    let mut parts = vec![who_is_where(facts)];
    let conflicts = in_order(facts);
    if !conflicts.is_empty() {
        parts.push(count(conflicts.len(), "conflict"));
    }
    if let Some(pause) = facts.overview.pause {
        parts.push(paused(
            pause,
            facts.overview.moments,
            match pause.by {
                PausedBy::User(_) => "alerts paused",
                PausedBy::QuietHours => "quiet hours",
            },
        ));
    }
    if !facts.all_faulty() {
        parts.extend(sign_in(facts));
        parts.extend(facts.keychain().map(|fault| fault.short.to_owned()));
    } else if facts.sites.iter().any(SiteFacts::is_active) {
        // What is said of people is a moment old.
        parts.push("no site can be read now".to_owned());
    }
    let mut lines: Vec<String> =
        conflicts.iter().take(NAMED).map(|(site, conflict)| conflict_text(facts, site, conflict)).collect();
    if let more @ 1.. = conflicts.len().saturating_sub(NAMED) {
        lines.push(format!("and {more} more"));
    }
    lines.extend(faults(facts));
    Tooltip { title: parts.join(" · "), text: lines.join("\n") }
}

/// “3 people on 2 sites”, or why it is not known.
fn who_is_where(facts: &Facts<'_>) -> String {
    let place = |sites: usize| match facts.only() {
        Some(only) => texts::site(only.site, 40),
        None => count(sites, "site"),
    };
    let active = || facts.sites.iter().filter(|site| site.is_active());
    let people: u64 = active()
        .map(|site| u64::try_from(site.here).unwrap_or(u64::MAX).saturating_add(site.on_sub_sites))
        .sum();
    let watched = facts.watched().count();
    let known = facts.watched().filter(|site| matches!(site.standing, Standing::Known)).count();
    if people > 0 {
        let people = if people == 1 { "1 person".to_owned() } else { format!("{people} people") };
        format!("{people} on {}", place(active().count()))
    } else if watched == 0 {
        match facts.only() {
            Some(_) => format!("{} is not read", place(1)),
            None => "No site is read".to_owned(),
        }
    } else if facts.all_faulty() {
        match facts.only().and_then(|only| only.site.fault()) {
            Some(fault) => format!("{} · {}", place(1), fault.short),
            None if facts.watched().all(|site| site.standing.wants_sign_in()) => {
                format!("Sign in again on all {watched} sites")
            }
            None if facts.watched().all(|site| site.standing.wants_keychain().is_some()) => {
                let what =
                    facts.keychain().map_or("No keychain is running", |fault| texts::keychain(fault).0);
                format!("{what} · {watched} sites wait for it")
            }
            None => format!("None of your {watched} sites can be read"),
        }
    } else if known == 0 {
        format!("Reading {} for the first time", place(watched))
    } else if known < facts.sites.len() {
        format!("Nobody else · {known} of {} read", count(facts.sites.len(), "site"))
    } else if facts.only().is_some() {
        format!("Nobody else on {}", place(1))
    } else {
        format!("Nobody else on your {known} sites")
    }
}

/// “sign in again on Shop”.
fn sign_in(facts: &Facts<'_>) -> Option<String> {
    let mut wanting = facts.watched().filter(|site| site.standing.wants_sign_in());
    let first = wanting.next()?;
    Some(match wanting.count() {
        0 => format!("sign in again on {}", texts::site(first.site, 40)),
        more => format!("sign in again on {}", count(1 + more, "site")),
    })
}

/// What is wrong with some of the sites, as far as the title does not say it.
fn faults(facts: &Facts<'_>) -> Vec<String> {
    if facts.all_faulty() {
        return Vec::new();
    }
    let faulty = facts.sites.iter().filter(|site| {
        matches!(site.standing, Standing::Faulty(_)) && site.standing.wants_keychain().is_none()
    });
    let (mut sign_in, others): (Vec<_>, Vec<_>) = faulty.partition(|site| site.standing.wants_sign_in());
    by_name(&mut sign_in);
    let mut lines = Vec::new();
    if sign_in.len() > 1 {
        lines.push(format!("Sign in again: {}", names(&sign_in)));
    }
    if !others.is_empty() {
        lines.push(format!("{} can not be read", count(others.len(), "site")));
    }
    lines
}

fn names(sites: &[&SiteFacts<'_>]) -> String {
    let named: Vec<String> = sites.iter().take(NAMED).map(|site| texts::site(site.site, 26)).collect();
    match sites.len() - named.len() {
        0 => named.join(", "),
        more => format!("{} and {more} more", named.join(", ")),
    }
}
