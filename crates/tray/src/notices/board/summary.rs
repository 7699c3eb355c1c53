//! Several things in one notification.

use presence::Time;

use super::standing::{Standing, button};
use crate::action::{Action, Page};
use crate::notices::{Notice, NoticeId, Urgency};
use crate::words;

/// So many sites are named.
const SITES: usize = 3;

/// Several posts of one site. Where one is left, that one.
pub(super) fn of_site(id: NoticeId, members: &[&Standing], heard: bool) -> Option<Notice> {
    let first = match members {
        [] => return None,
        [one] => return Some(one.notice(id, heard)),
        [first, ..] => first,
    };
    let titles: Vec<String> = members.iter().map(|one| one.about.clone()).collect();
    let seen = members.iter().all(|one| one.seen_opened);
    let told = words::posts_in_one(members.len(), seen, &titles);
    Some(notice(id, told.title, format!("{} · {}", first.site_name, told.body), members, heard))
}

/// What came when as much as the user can bear was told already.
pub(super) fn of_more(id: NoticeId, members: &[&Standing]) -> Option<Notice> {
    match members {
        [] => return None,
        [one] => return Some(one.notice(id, false)),
        _ => {}
    }
    let mut sites: Vec<(usize, &str)> =
        members.iter().map(|one| (one.site, one.site_name.as_str())).collect();
    sites.sort_by_key(|(site, _)| *site);
    sites.dedup_by_key(|(site, _)| *site);
    let names: Vec<&str> = sites.iter().map(|(_, name)| *name).collect();
    Some(notice(id, format!("{} more alerts", members.len()), named(&names), members, false))
}

/// “Example Magazine, Shop”; “Example Magazine, Shop, Diary and 2 more sites”.
pub(super) fn named(sites: &[&str]) -> String {
    let shown = sites.get(..SITES.min(sites.len())).unwrap_or_default().join(", ");
    match sites.len().saturating_sub(SITES) {
        0 => shown,
        1 => format!("{shown} and 1 more site"),
        more => format!("{shown} and {more} more sites"),
    }
}

fn notice(id: NoticeId, title: String, body: String, members: &[&Standing], heard: bool) -> Notice {
    let open = Action::OpenWindow(Page::Now);
    Notice {
        id,
        title,
        body,
        urgency: members.iter().map(|one| one.urgency()).max().unwrap_or(Urgency::Low),
        heard,
        on_click: Some(open.clone()),
        buttons: vec![button("Open Presence Tray", open)],
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
