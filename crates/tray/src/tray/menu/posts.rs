//! The user's posts of all sites.

use presence::PostRef;
use presence::roster::MyPost;

use super::{by_name, item, submenu, ticked};
use crate::action::{Action, Page};
use crate::tray::Row;
use crate::tray::facts::{Facts, SiteFacts};
use crate::tray::texts;
use crate::words::ago;

/// So many posts are shown.
const SHOWN: usize = 6;
/// What stands before the rows that belong to the one above.
const INDENT: &str = "  ";

/// A heading that opens the window, and a row for each post; those of one site in the order in which they were opened.
pub(super) fn posts(facts: &Facts<'_>) -> Vec<Row> {
    let mut sites: Vec<&SiteFacts<'_>> = facts.sites.iter().filter(|site| !site.posts.is_empty()).collect();
    by_name(&mut sites);
    sites.sort_by_key(|site| !site.focused);
    let all = || sites.iter().flat_map(|site| site.posts.iter().map(move |mine| (*site, mine)));
    let count = all().count();
    if count == 0 {
        return Vec::new();
    }
    let mut rows = vec![item("Your posts", Action::OpenWindow(Page::Now))];
    let shown = if count > SHOWN { SHOWN - 1 } else { SHOWN };
    rows.extend(
        all()
            .take(shown)
            .map(|(site, mine)| submenu(post_text(facts, site, mine), post_rows(facts, site, &mine.post))),
    );
    if count > shown {
        rows.push(item(format!("{INDENT}{} more…", count - shown), Action::OpenWindow(Page::Now)));
    }
    rows
}

/// “Prices” · Shop · left open 12 min ago.
fn post_text(facts: &Facts<'_>, site: &SiteFacts<'_>, mine: &MyPost) -> String {
    let mut state = match mine.state.silent_since {
        None => "open now".to_owned(),
        Some(since) => format!("left open {}", ago(facts.now().since(since))),
    };
    if site.site.policy().muted_posts.contains(&mine.post) {
        state.push_str(" · muted");
    }
    if let Some(until) = snoozed(facts, site, &mine.post) {
        state.push_str(&format!(" · snoozed until {until}"));
    }
    texts::row(|widest| {
        let title = texts::post(&mine.post, site.site.roster(), widest);
        match facts.only() {
            Some(_) => format!("{INDENT}{title} · {state}"),
            None => format!("{INDENT}{title} · {} · {state}", texts::site(site.site, widest)),
        }
    })
}

/// Until when a post is snoozed, where it is: “15:40”.
pub(super) fn snoozed(facts: &Facts<'_>, site: &SiteFacts<'_>, post: &PostRef) -> Option<String> {
    let until = site.site.snoozed_until(post, facts.now())?;
    Some(facts.overview.moments.clock(until))
}

/// What can be done with a post.
pub(super) fn post_rows(facts: &Facts<'_>, site: &SiteFacts<'_>, post: &PostRef) -> Vec<Row> {
    let index = site.index;
    let muted = site.site.policy().muted_posts.contains(post);
    let of = || post.clone();
    let mut rows = vec![
        item("Open post", Action::OpenPost { site: index, post: of() }),
        item("Copy link", Action::CopyLink { site: index, post: of() }),
        item("Let go · not mine any more", Action::LetGo { site: index, post: of() }),
        ticked("Mute this post", muted, Action::MutePost { site: index, post: of(), muted: !muted }),
    ];
    if let Some(until) = snoozed(facts, site, post) {
        let text = format!("Snoozed until {until}");
        rows.push(ticked(text, true, Action::EndSnooze { site: index, post: of() }));
    }
    rows
}
