//! Others in posts of the user's: the block on top of everything.

use presence::Person;
use presence::roster::Conflict;
use protocol::Evidence;

use super::{by_name, item, more, posts, submenu};
use crate::action::Action;
use crate::tray::Row;
use crate::tray::facts::{Facts, SiteFacts, evidence};
use crate::tray::initials::picture;
use crate::tray::texts;
use crate::words::{self, ago};

/// No more rows than this. Where there are more conflicts, the last says how many.
pub(super) const MOST_ROWS: usize = 5;
/// So many people can be muted in the menu of one.
const MUTED: usize = 5;

/// A row for each post with others in it.
pub(super) fn conflicts(facts: &Facts<'_>) -> Vec<Row> {
    let all = in_order(facts);
    let shown = if all.len() > MOST_ROWS { MOST_ROWS - 1 } else { MOST_ROWS };
    let mut rows: Vec<Row> =
        all.iter().take(shown).map(|(site, conflict)| conflict_row(facts, site, conflict)).collect();
    if all.len() > shown {
        rows.push(more(all.len() - shown, " conflicts"));
    }
    rows
}

/// All conflicts; those of the site in focus and of favourites first, then by the site's name.
pub(in crate::tray) fn in_order<'f, 'a>(facts: &'f Facts<'a>) -> Vec<(&'f SiteFacts<'a>, &'f Conflict)> {
    let mut sites: Vec<&SiteFacts<'a>> =
        facts.sites.iter().filter(|site| !site.conflicts.is_empty()).collect();
    by_name(&mut sites);
    sites.sort_by_key(|site| (!site.focused, !site.site.favourite));
    sites.into_iter().flat_map(|site| site.conflicts.iter().map(move |conflict| (site, conflict))).collect()
}

fn conflict_row(facts: &Facts<'_>, site: &SiteFacts<'_>, conflict: &Conflict) -> Row {
    let index = site.index;
    let mut rows = posts::post_rows(facts, site, &conflict.post);
    if posts::snoozed(facts, site, &conflict.post).is_none() {
        rows.push(item("Snooze for 1 hour", Action::Snooze { site: index, post: conflict.post.clone() }));
    }
    rows.push(Row::Separator);
    let people = conflict.people.iter().take(MUTED).map(|other| &other.person);
    rows.extend(people.map(|person| {
        let text = format!("Mute {} on this site", texts::person(person, 40));
        item(text, Action::MutePerson { site: index, person: person.id, muted: true })
    }));
    let mut row = submenu(conflict_text(facts, site, conflict), rows);
    if let (Row::Submenu { picture: before, .. }, [only]) = (&mut row, conflict.people.as_slice()) {
        *before = Some(picture(&only.person, site.site.own_url()));
    }
    row
}

/// “Ann Lee opened “Prices” on Shop — you are in it”, by the evidence and no further.
pub(in crate::tray) fn conflict_text(facts: &Facts<'_>, site: &SiteFacts<'_>, conflict: &Conflict) -> String {
    let people: Vec<&Person> = conflict.people.iter().map(|other| &other.person).collect();
    let (is, agents) = if people.len() > 1 { ("are", "Agents") } else { ("is", "An agent") };
    let seen = evidence(conflict);
    let mine = conflict.mine;
    let mine = match mine.silent_since {
        Some(since) => format!("you left it open {}", ago(facts.now().since(since))),
        None if seen == Evidence::Present => "you too".to_owned(),
        None => "you are in it".to_owned(),
    };
    let mine = match posts::snoozed(facts, site, &conflict.post) {
        Some(until) => format!("{mine} · snoozed until {until}"),
        None => mine,
    };
    texts::row(|widest| {
        let who = texts::people(&people, widest);
        let what = texts::post(&conflict.post, site.site.roster(), widest);
        let place = match facts.only() {
            Some(_) => String::new(),
            None => format!(" on {}", texts::site(site.site, widest)),
        };
        let did = match seen {
            Evidence::Agents => format!("{agents} of {who} changed {what}"),
            Evidence::Opened => format!("{who} opened {what}"),
            Evidence::Present => format!("{who} {is} in {what}"),
        };
        words::sentence(&format!("{did}{place} — {mine}"))
    })
}
