//! Others in posts of the user's: the block on top of everything.

use presence::Person;
use presence::roster::Conflict;
use protocol::Evidence;

use super::{by_name, item, posts, submenu};
use crate::action::{Action, Page};
use crate::tray::Row;
use crate::tray::facts::{Facts, SiteFacts, evidence};
use crate::tray::texts;
use crate::words::{self, ago, say};

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
        let text = say!(facts.words(), "more-conflicts", count = all.len() - shown);
        rows.push(item(text, Action::OpenWindow(Page::Now)));
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
    let (index, words) = (site.index, facts.words());
    let mut rows = posts::post_rows(facts, site, &conflict.post);
    if posts::snoozed(facts, site, &conflict.post).is_none() {
        let snooze = Action::Snooze { site: index, post: conflict.post.clone() };
        rows.push(item(say!(words, "snooze-for-an-hour"), snooze));
    }
    rows.push(Row::Separator);
    let people = conflict.people.iter().take(MUTED).map(|other| &other.person);
    rows.extend(people.map(|person| {
        let text = say!(words, "mute-person", person = texts::person(person, 40, words));
        item(text, Action::MutePerson { site: index, person: person.id, muted: true })
    }));
    let mut row = submenu(conflict_text(facts, site, conflict), rows);
    if let (Row::Submenu { picture: before, .. }, [only]) = (&mut row, conflict.people.as_slice()) {
        *before = Some(facts.picture(site, &only.person));
    }
    row
}

/// “Ann Lee opened “Prices” on Shop — you are in it”, by the evidence and no further.
pub(in crate::tray) fn conflict_text(facts: &Facts<'_>, site: &SiteFacts<'_>, conflict: &Conflict) -> String {
    let people: Vec<&Person> = conflict.people.iter().map(|other| &other.person).collect();
    let (seen, count, words) = (evidence(conflict), people.len(), facts.words());
    let mine = match conflict.mine.silent_since {
        Some(since) => say!(words, "mine-left", ago = ago(facts.now().since(since), words)),
        None if seen == Evidence::Present => say!(words, "mine-too"),
        None => say!(words, "mine-live"),
    };
    let mine = match posts::snoozed(facts, site, &conflict.post) {
        Some(until) => words.dotted([mine, say!(words, "snoozed-until", until = until)]),
        None => mine,
    };
    texts::row(|widest| {
        let who = texts::people(&people, widest, words);
        let post = texts::post(&conflict.post, site.site.roster(), widest, words);
        let at = facts.only().is_none().then(|| texts::site(site.site, widest, words));
        let what = match (seen, at) {
            (Evidence::Agents, None) => {
                say!(words, "conflict-agents", people = who, post = post, count = count)
            }
            (Evidence::Agents, Some(at)) => {
                say!(words, "conflict-agents-on", people = who, post = post, site = at, count = count)
            }
            (Evidence::Opened, None) => {
                say!(words, "conflict-opened", people = who, post = post, count = count)
            }
            (Evidence::Opened, Some(at)) => {
                say!(words, "conflict-opened-on", people = who, post = post, site = at, count = count)
            }
            (Evidence::Present, None) => {
                say!(words, "conflict-present", people = who, post = post, count = count)
            }
            (Evidence::Present, Some(at)) => {
                say!(words, "conflict-present-on", people = who, post = post, site = at, count = count)
            }
        };
        words::sentence(say!(words, "conflict-row", what = what, mine = mine.as_str()), words)
    })
}
