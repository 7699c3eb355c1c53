//! Several things in one notification.

use presence::Time;

use super::standing::{Standing, button};
use crate::action::{Action, Page};
use crate::notices::{Notice, NoticeId, Urgency};
use crate::words::{self, Words, say};

/// So many sites are named.
const SITES: usize = 3;

/// Several posts of one site. Where one is left, that one.
pub(super) fn of_site(id: NoticeId, members: &[&Standing], heard: bool, words: Words) -> Option<Notice> {
    let first = match members {
        [] => return None,
        [one] => return Some(one.notice(id, heard, words)),
        [first, ..] => first,
    };
    let titles: Vec<String> = members.iter().map(|one| one.about.clone()).collect();
    let seen = members.iter().all(|one| one.seen_opened);
    let told = words::posts_in_one(members.len(), seen, &titles, words);
    let body = words.dotted([&first.site_name, &told.body]);
    Some(notice(id, told.title, body, members, heard, words))
}

/// What came when as much as the user can bear was told already.
pub(super) fn of_more(id: NoticeId, members: &[&Standing], words: Words) -> Option<Notice> {
    match members {
        [] => return None,
        [one] => return Some(one.notice(id, false, words)),
        _ => {}
    }
    let mut sites: Vec<(usize, &str)> =
        members.iter().map(|one| (one.site, one.site_name.as_str())).collect();
    sites.sort_by_key(|(site, _)| *site);
    sites.dedup_by_key(|(site, _)| *site);
    let names: Vec<&str> = sites.iter().map(|(_, name)| *name).collect();
    let title = say!(words, "more-alerts", count = members.len());
    Some(notice(id, title, named(&names, words), members, false, words))
}

/// “Example Magazine, Shop”; “Example Magazine, Shop, Diary and 2 more sites”.
pub(super) fn named(sites: &[&str], words: Words) -> String {
    let shown = words::commas(sites.get(..SITES.min(sites.len())).unwrap_or_default(), words);
    match sites.len().saturating_sub(SITES) {
        0 => shown,
        more => say!(words, "and-more-sites", sites = shown, count = more),
    }
}

fn notice(
    id: NoticeId,
    title: String,
    body: String,
    members: &[&Standing],
    heard: bool,
    words: Words,
) -> Notice {
    let open = Action::OpenWindow(Page::Now);
    Notice {
        id,
        title,
        body,
        urgency: members.iter().map(|one| one.urgency()).max().unwrap_or(Urgency::Low),
        heard,
        on_click: Some(open.clone()),
        buttons: vec![button(say!(words, "open-presence-tray"), open)],
    }
}

/// A summary that stands.
#[derive(Clone, Debug)]
pub(super) struct Summary {
    pub(super) id: NoticeId,
    /// What it says.
    pub(super) shown: Option<Notice>,
}

impl Summary {
    pub(super) fn new(id: NoticeId) -> Summary {
        Summary { id, shown: None }
    }

    /// Whether it says something new, or is to be heard; from now on it was shown.
    pub(super) fn is_news(&mut self, notice: &Notice) -> bool {
        let quiet = Notice { heard: false, ..notice.clone() };
        let news = notice.heard || self.shown.as_ref() != Some(&quiet);
        self.shown = Some(quiet);
        news
    }
}

/// Alerts of one site that are collected.
#[derive(Clone, Debug)]
pub(super) struct Window {
    pub(super) ends: Time,
    pub(super) waiting: Vec<super::Arrival>,
}
