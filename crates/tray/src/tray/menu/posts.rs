//! The user's posts of all sites.

use presence::PostRef;
use presence::roster::MyPost;

use super::{by_name, item, submenu, ticked};
use crate::action::{Action, Page};
use crate::tray::Row;
use crate::tray::facts::{Facts, SiteFacts};
use crate::tray::texts;
use crate::words::{ago, say};

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
    let words = facts.words();
    let mut rows = vec![item(say!(words, "your-posts"), Action::OpenWindow(Page::Now))];
    let shown = if count > SHOWN { SHOWN - 1 } else { SHOWN };
    rows.extend(
        all()
            .take(shown)
            .map(|(site, mine)| submenu(post_text(facts, site, mine), post_rows(facts, site, &mine.post))),
    );
    if count > shown {
        rows.push(item(
            format!("{INDENT}{}", say!(words, "more", count = count - shown)),
            Action::OpenWindow(Page::Now),
        ));
    }
    rows
}

/// “Prices” · Shop · left open 12 min ago.
fn post_text(facts: &Facts<'_>, site: &SiteFacts<'_>, mine: &MyPost) -> String {
    let words = facts.words();
    let mut state = vec![match mine.state.silent_since {
        None => say!(words, "open-now"),
        Some(since) => say!(words, "left-open", ago = ago(facts.now().since(since), words)),
    }];
    if site.site.policy().muted_posts.contains(&mine.post) {
        state.push(say!(words, "muted"));
    }
    if let Some(until) = snoozed(facts, site, &mine.post) {
        state.push(say!(words, "snoozed-until", until = until));
    }
    texts::row(|widest| {
        let title = texts::post(&mine.post, site.site.roster(), widest, words);
        let at = facts.only().is_none().then(|| texts::site(site.site, widest, words));
        let parts = std::iter::once(title).chain(at).chain(state.iter().cloned());
        format!("{INDENT}{}", words.dotted(parts))
    })
}

/// Until when a post is snoozed, where it is: “15:40”.
pub(super) fn snoozed(facts: &Facts<'_>, site: &SiteFacts<'_>, post: &PostRef) -> Option<String> {
    let until = site.site.snoozed_until(post, facts.now())?;
    Some(facts.overview.moments.clock(until, facts.words()))
}

/// What can be done with a post.
pub(super) fn post_rows(facts: &Facts<'_>, site: &SiteFacts<'_>, post: &PostRef) -> Vec<Row> {
    let (index, words) = (site.index, facts.words());
    let muted = site.site.policy().muted_posts.contains(post);
    let of = || post.clone();
    let mut rows = vec![
        item(say!(words, "open-post"), Action::OpenPost { site: index, post: of() }),
        item(say!(words, "copy-link"), Action::CopyLink { site: index, post: of() }),
        item(say!(words, "let-go"), Action::LetGo { site: index, post: of() }),
        ticked(say!(words, "mute-post"), muted, Action::MutePost { site: index, post: of(), muted: !muted }),
    ];
    if let Some(until) = snoozed(facts, site, post) {
        let text = say!(words, "post-snoozed-until", until = until);
        rows.push(ticked(text, true, Action::EndSnooze { site: index, post: of() }));
    }
    rows
}
