//! What the user can be told of besides their own posts: the row “Tell me when” of a site.

use presence::{PostRef, UserId};

use super::{joined, submenu, ticked};
use crate::action::Action;
use crate::terminal::cut;
use crate::tray::facts::{Facts, SiteFacts};
use crate::tray::{Row, texts};
use crate::words::{self, say};

/// So many people are offered; those who are chosen come first.
const PEOPLE: usize = 12;
/// So many posts are offered; those that are chosen come first.
const POSTS: usize = 6;

/// Who may come, which post may be opened, and which become free. None where there is nobody and nothing to choose.
pub(super) fn tell_when(facts: &Facts<'_>, site: &SiteFacts<'_>) -> Option<Row> {
    let groups = joined(vec![people(facts, site), posts(facts, site)]);
    (!groups.is_empty()).then(|| submenu(say!(facts.words(), "tell-me-when"), groups))
}

/// “Ann Lee comes”.
fn people(facts: &Facts<'_>, site: &SiteFacts<'_>) -> Vec<Row> {
    let (policy, roster, words) = (site.site.policy(), site.site.roster(), facts.words());
    let mut offered: Vec<UserId> = policy.watched_people.iter().copied().collect();
    offered.sort();
    if site.here > 0 {
        let here = roster.people(facts.now()).into_iter().map(|one| one.person.id);
        offered.extend(here.filter(|person| !policy.watched_people.contains(person)));
    }
    let row = |person: UserId| {
        let watched = policy.watched_people.contains(&person);
        let text = say!(words, "person-comes", person = cut(&words::someone(person, roster, words), 40));
        let action = Action::WatchPerson { site: site.index, person, watched: !watched };
        ticked(words::sentence(text, words), watched, action)
    };
    offered.into_iter().take(PEOPLE).map(row).collect()
}

/// “Prices” is opened, “Prices” is free.
fn posts(facts: &Facts<'_>, site: &SiteFacts<'_>) -> Vec<Row> {
    let (policy, roster, words) = (site.site.policy(), site.site.roster(), facts.words());
    let chosen = policy.watched_posts.iter().chain(&policy.awaited_posts);
    let mut offered: Vec<PostRef> = chosen.cloned().collect();
    offered.sort();
    offered.dedup();
    let occupied: Vec<PostRef> = match site.here {
        0 => Vec::new(),
        _ => roster.people(facts.now()).into_iter().flat_map(|one| one.posts).collect(),
    };
    for post in &occupied {
        // Others in a post of the user's are told anyway.
        if !offered.contains(post) && !site.posts.iter().any(|mine| mine.post == *post) {
            offered.push(post.clone());
        }
    }
    let index = site.index;
    let rows = |post: PostRef| {
        let title = texts::post(&post, roster, 40, words);
        let row =
            |text: String, chosen: bool, action: Action| ticked(words::sentence(text, words), chosen, action);
        let (watched, awaited) = (policy.watched_posts.contains(&post), policy.awaited_posts.contains(&post));
        let watch = Action::WatchPost { site: index, post: post.clone(), watched: !watched };
        let mut rows = vec![row(say!(words, "post-is-opened", post = title.as_str()), watched, watch)];
        if awaited || occupied.contains(&post) {
            let wait = Action::AwaitPost { site: index, post, awaited: !awaited };
            rows.push(row(say!(words, "post-is-free", post = title.as_str()), awaited, wait));
        }
        rows
    };
    offered.into_iter().take(POSTS).flat_map(rows).collect()
}
