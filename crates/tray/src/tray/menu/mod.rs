//! The menu: a fixed skeleton, so that muscle memory works.
//!
//! From top to bottom: conflicts; who is active, by site; the user's posts; sites with nothing to show; pause, window,
//! settings, quit. Without a site there is one row to add the first.

mod active;
mod conflicts;
mod foot;
mod posts;
mod site;
mod still;
mod tell_when;

use super::facts::{Facts, SiteFacts};
use super::{Item, Menu, Row};
use crate::action::{Action, Page};
use crate::words::{Words, say};

pub(super) use conflicts::{conflict_text, in_order};
pub(super) use foot::end;

/// No more rows than this are visible at once, separators included: more do not fit a screen, and a menu of thousands
/// has frozen desktops.
pub(super) const MOST_ROWS: usize = 62;

/// Where there are so many sites, there are no rows for those where nobody is.
const VERY_MANY: usize = 100;

pub(super) fn menu(facts: &Facts<'_>) -> Menu {
    if facts.sites.is_empty() {
        let first = vec![item(say!(facts.words(), "add-first-site"), Action::OpenWindow(Page::AddSite))];
        return Menu { rows: joined(vec![first, foot::foot(facts)]) };
    }
    let conflicts = conflicts::conflicts(facts);
    let posts = posts::posts(facts);
    let foot = foot::foot(facts);
    let mut active = active::Active::choose(facts);
    let taken = |still: &[Row]| {
        // Room for conflicts is kept free, so that one that comes moves nothing else.
        let groups = [conflicts::MOST_ROWS, posts.len(), still.len(), foot.len()];
        groups.iter().filter(|rows| **rows > 0).map(|rows| rows + 1).sum::<usize>()
    };
    // What finds no room among the active sites is with the others.
    let room = MOST_ROWS.saturating_sub(taken(&[]) + still::MOST_ROWS + 1);
    active.fit(room);
    let still = still::still(facts, &active);
    let active = active.rows(facts, MOST_ROWS.saturating_sub(taken(&still)));
    Menu { rows: joined(vec![conflicts, active, posts, still, foot]) }
}

/// The groups with lines between them.
fn joined(groups: Vec<Vec<Row>>) -> Vec<Row> {
    let mut rows = Vec::new();
    for group in groups.into_iter().filter(|group| !group.is_empty()) {
        if !rows.is_empty() {
            rows.push(Row::Separator);
        }
        rows.extend(group);
    }
    rows
}

fn item(text: impl Into<String>, action: Action) -> Row {
    Row::Item(Item { text: text.into(), picture: None, ticked: None, action })
}

fn ticked(text: impl Into<String>, ticked: bool, action: Action) -> Row {
    Row::Item(Item { text: text.into(), picture: None, ticked: Some(ticked), action })
}

fn submenu(text: impl Into<String>, rows: Vec<Row>) -> Row {
    Row::Submenu { text: text.into(), picture: None, rows }
}

/// “3 more…”, in the window.
fn more(count: usize, words: Words) -> Row {
    item(say!(words, "more", count = count), Action::OpenWindow(Page::Now))
}

/// By the name that the user gave, case aside.
pub(super) fn by_name(sites: &mut [&SiteFacts<'_>]) {
    sites.sort_by_cached_key(|facts| (facts.site.name.to_lowercase(), facts.index));
}
