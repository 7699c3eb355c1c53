//! Who is active, by site.

use std::cmp::Reverse;

use super::{MOST_ROWS, VERY_MANY, by_name, item, more, site, still};
use crate::action::{Action, Page};
use crate::tray::Row;
use crate::tray::facts::{Facts, SiteFacts, Standing};
use crate::words::say;

/// Of no more sites than this, all that are active are shown.
const FEW: usize = 12;
/// Of more sites, so many of the busiest are shown.
const BUSIEST: usize = 12;
/// The same where there are very many.
const BUSIEST_OF_VERY_MANY: usize = 10;
/// So many people are shown of one of few sites; how many more there are is a row.
const PEOPLE_OF_FEW: usize = 5;
/// So many people are shown of one of more sites; the rest are in the site's menu.
const PEOPLE_OF_MANY: usize = 3;
/// So many people are shown of the only site.
const PEOPLE_OF_ONLY: usize = 20;

/// The sites with rows of their own.
pub(super) struct Active<'f, 'a> {
    /// The site in focus and favourites, whether somebody is on them or not, in the order in which they are shown.
    first: Vec<&'f SiteFacts<'a>>,
    /// The busiest of the others, busiest first.
    busiest: Vec<&'f SiteFacts<'a>>,
}

impl<'f, 'a> Active<'f, 'a> {
    /// The site in focus, the favourites by name, and the busiest of the others.
    pub fn choose(facts: &'f Facts<'a>) -> Active<'f, 'a> {
        if facts.only().is_some() {
            return Active { first: Vec::new(), busiest: Vec::new() };
        }
        let is_first =
            |site: &SiteFacts<'_>| (site.focused || site.site.favourite) && !site.standing.is_stopped();
        let mut first: Vec<_> = facts.sites.iter().filter(|site| is_first(site)).collect();
        by_name(&mut first);
        first.sort_by_key(|site| !site.focused);
        let mut busiest: Vec<_> =
            facts.sites.iter().filter(|site| site.is_active() && !is_first(site)).collect();
        by_name(&mut busiest);
        busiest.sort_by_key(|site| Reverse(people(site)));
        busiest.truncate(match facts.sites.len() {
            ..=FEW => FEW,
            VERY_MANY.. => BUSIEST_OF_VERY_MANY,
            _ => BUSIEST,
        });
        Active { first, busiest }
    }

    /// Leaves out those that come last, where there is not a row for each.
    pub fn fit(&mut self, rows: usize) {
        self.first.truncate(rows);
        self.busiest.truncate(rows - self.first.len());
    }

    /// Whether the site has a row here.
    pub fn has(&self, index: usize) -> bool {
        self.first.iter().chain(&self.busiest).any(|site| site.index == index)
    }

    /// A heading for each site and its people below, in no more than `room` rows. The busiest are shown by name, so
    /// that nothing moves where one becomes busier than another.
    pub fn rows(mut self, facts: &Facts<'_>, room: usize) -> Vec<Row> {
        if let Some(only) = facts.only() {
            return only_site(facts, only);
        }
        let few = facts.sites.len() <= FEW;
        by_name(&mut self.busiest);
        let shown: Vec<_> = self.first.iter().chain(&self.busiest).copied().collect();
        let active = facts.sites.iter().filter(|site| site.is_active()).count();
        let unseen = active - shown.iter().filter(|site| site.is_active()).count();
        let room = room.saturating_sub(usize::from(unseen > 0));
        let taken =
            |most: usize| shown.iter().map(|site| 1 + Below::of(site, most, few).rows()).sum::<usize>();
        let most = if few { PEOPLE_OF_FEW } else { PEOPLE_OF_MANY };
        let most = (0..=most).rev().find(|most| taken(*most) <= room).unwrap_or(0);
        let mut rows = Vec::new();
        for site in shown {
            add_site(&mut rows, facts, site, Below::of(site, most, few));
        }
        if unseen > 0 {
            let text = say!(facts.words(), "more-active-sites", count = unseen);
            rows.push(item(text, Action::OpenWindow(Page::Now)));
        }
        debug_assert!(rows.len() <= MOST_ROWS);
        rows
    }
}

/// How busy a site is.
fn people(site: &SiteFacts<'_>) -> u64 {
    u64::try_from(site.here).unwrap_or(u64::MAX).saturating_add(site.on_sub_sites)
}

/// What stands below the heading of a site.
#[derive(Clone, Copy)]
struct Below {
    people: usize,
    /// How many more there are, where that is a row.
    more: usize,
}

impl Below {
    /// `most`: so many people. Instead of “1 more…” that one is shown.
    fn of(site: &SiteFacts<'_>, most: usize, few: bool) -> Below {
        let all = site::people_count(site);
        if most == 0 || !few {
            Below { people: all.min(most), more: 0 }
        } else if all <= most + 1 {
            Below { people: all, more: 0 }
        } else {
            Below { people: most, more: all - most }
        }
    }

    fn rows(self) -> usize {
        self.people + usize::from(self.more > 0)
    }
}

fn add_site(rows: &mut Vec<Row>, facts: &Facts<'_>, site: &SiteFacts<'_>, below: Below) {
    if let Standing::Faulty(fault) = site.standing {
        rows.push(still::fault_row(facts, site, fault));
        return;
    }
    let mut people = site::people_rows(facts, site);
    let hidden = people.split_off(below.people.min(people.len()));
    rows.push(site::heading(facts, site, hidden));
    rows.append(&mut people);
    if below.more > 0 {
        rows.push(more(below.more, facts.words()));
    }
}

/// The people of the only site, without a heading; or why there are none.
fn only_site(facts: &Facts<'_>, site: &SiteFacts<'_>) -> Vec<Row> {
    let (index, words) = (site.index, facts.words());
    match site.standing {
        Standing::Stopped => {
            let again = Action::StopReading { site: index, stopped: false };
            vec![item(say!(words, "only-site-stopped"), again)]
        }
        Standing::Unread => {
            vec![item(say!(words, "only-site-unread"), Action::ReadNow { site: Some(index) })]
        }
        Standing::Faulty(fault) if fault.is_about_keychain() => vec![still::keychain_row(facts, fault)],
        Standing::Faulty(fault) if fault.sign_in_needed => vec![still::fault_row(facts, site, fault)],
        Standing::Faulty(fault) => {
            let again = item(say!(words, "try-again"), Action::ReadNow { site: Some(index) });
            vec![still::fault_row(facts, site, fault), again]
        }
        Standing::Known => {
            let mut rows = site::people_rows(facts, site);
            if rows.is_empty() {
                return vec![site::nobody_row(facts, site)];
            }
            let hidden = rows.len().saturating_sub(PEOPLE_OF_ONLY);
            if hidden > 1 {
                rows.truncate(PEOPLE_OF_ONLY);
                rows.push(more(hidden, words));
            }
            rows
        }
    }
}
