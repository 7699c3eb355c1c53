//! The board: everything that the window shows, computed from the state.

use presence::reading::Place;
use presence::roster::{Conflict, MyPost, OnSite};
use presence::{Person, PostRef, Roster};
use protocol::{
    BoardConflict, BoardPause, BoardPerson, BoardPost, BoardSite, BoardSubSite, Frame, SiteCost, Standing,
};

use crate::settings::StoredSite;
use crate::show;
use crate::terminal::safe;
use crate::tray::{self, PausedBy, facts};
use crate::words::{self, Moments, Words};

/// Everything but the sites. `away`: how much happened while the user was away; `settings`: how often the settings
/// changed.
pub(crate) fn frame(facts: &facts::Facts<'_>, away: usize, settings: u64) -> Frame {
    let overview = facts.overview;
    Frame {
        sites: facts.sites.iter().map(|site| number(site.index)).collect(),
        focus: overview.focus.map(number),
        pause: overview.pause.map(|pause| BoardPause {
            until: pause.until.map(|until| format!("{until:.0}")),
            quiet_hours: pause.by == PausedBy::QuietHours,
        }),
        away: number(away),
        settings,
        program: env!("CARGO_PKG_VERSION").to_owned(),
    }
}

/// One site, as it is known and as it is remembered. The window is given words, which are in the user's language.
pub(crate) fn site(
    facts: &facts::SiteFacts<'_>,
    stored: &StoredSite,
    moments: &Moments,
    words: Words,
) -> BoardSite {
    let (watched, roster) = (facts.site, facts.site.roster());
    let known = matches!(facts.standing, facts::Standing::Known);
    let people = if known { roster.people(moments.now) } else { Vec::new() };
    BoardSite {
        id: number(facts.index),
        name: shown(&watched.name).unwrap_or_else(|| safe(&watched.address).to_string()),
        address: safe(&watched.address).to_string(),
        favourite: watched.favourite,
        muted: watched.policy().site_muted,
        muted_until: (stored.muted.until)
            .filter(|until| !stored.muted.site && *until > moments.wall)
            .map(|until| format!("{until:.0}")),
        group: stored.shown.group.as_deref().and_then(shown),
        initials: tray::mark(&watched.name, &watched.shown).map(|mark| mark.initials),
        colour: stored.shown.colour,
        standing: match facts.standing {
            facts::Standing::Known => Standing::Known,
            facts::Standing::Unread => Standing::Unread,
            facts::Standing::Stopped => Standing::Stopped,
            facts::Standing::Faulty(_) => Standing::Faulty,
        },
        fault: watched.fault().filter(|_| !watched.stopped).map(|fault| show::fault_in(fault, words)),
        whole: watched.lists_everybody(),
        people: people.iter().map(|one| person(facts, one, moments, words)).collect(),
        sub_sites: facts
            .sub_sites()
            .into_iter()
            .map(|(sub_site, others)| BoardSubSite {
                id: sub_site.blog_id,
                name: safe(&show::sub_site_name(&sub_site.url, &watched.address)).to_string(),
                others,
                people: sub_site.people().filter(|one| one.id != roster.me()).map(named).collect(),
            })
            .collect(),
        network_fault: watched.network_fault().map(|fault| show::fault_in(fault, words)),
        my_posts: facts.posts.iter().map(|mine| my_post(facts, mine, moments)).collect(),
        conflicts: facts.conflicts.iter().map(|conflict| conflict_of(facts, conflict, moments)).collect(),
    }
}

/// How much a site was asked.
pub(crate) fn cost(facts: &facts::SiteFacts<'_>, moments: &Moments) -> SiteCost {
    SiteCost {
        id: number(facts.index),
        requests_last_hour: facts.site.requests_in_the_last_hour(moments.now),
    }
}

fn person(facts: &facts::SiteFacts<'_>, one: &OnSite, moments: &Moments, words: Words) -> BoardPerson {
    let roster = facts.site.roster();
    let picture = tray::picture(&one.person, facts.site.own_url());
    BoardPerson {
        person: named(&one.person),
        initials: picture.initials,
        ground: picture.ground.place(),
        since: one.since.map(|since| moments.rfc3339(since)),
        place: match one.place.as_ref() {
            None => protocol::Place::Unknown,
            Some(Place::Hidden) => protocol::Place::Hidden,
            Some(Place::Screen(at)) => protocol::Place::Screen {
                id: safe(&at.id).to_string(),
                label: safe(&words::screen(at, words)).to_string(),
            },
        },
        posts: one.posts.iter().map(|of| post(of, roster)).collect(),
        idle: one.idle,
        in_my_post: facts.posts.iter().any(|mine| one.posts.contains(&mine.post)),
    }
}

fn my_post(facts: &facts::SiteFacts<'_>, mine: &MyPost, moments: &Moments) -> BoardPost {
    BoardPost {
        post: post(&mine.post, facts.site.roster()),
        since: mine.state.since.map(|since| moments.rfc3339(since)),
        silent_since: mine.state.silent_since.map(|since| moments.rfc3339(since)),
        snoozed_until: snoozed_until(facts, &mine.post, moments),
        muted: facts.site.policy().muted_posts.contains(&mine.post),
    }
}

fn conflict_of(facts: &facts::SiteFacts<'_>, conflict: &Conflict, moments: &Moments) -> BoardConflict {
    BoardConflict {
        post: post(&conflict.post, facts.site.roster()),
        people: conflict.people.iter().map(|one| named(&one.person)).collect(),
        evidence: facts::evidence(conflict),
        silent_since: conflict.mine.silent_since.map(|since| moments.rfc3339(since)),
        snoozed_until: snoozed_until(facts, &conflict.post, moments),
    }
}

fn snoozed_until(facts: &facts::SiteFacts<'_>, post: &PostRef, moments: &Moments) -> Option<String> {
    facts.site.snoozed_until(post, moments.now).map(|until| moments.rfc3339(until))
}

fn named(person: &Person) -> protocol::Person {
    protocol::Person { id: person.id.get(), name: safe(&person.name).to_string() }
}

fn post(of: &PostRef, roster: &Roster) -> protocol::Post {
    protocol::Post {
        post_type: of.post_type.to_string(),
        id: of.id,
        title: roster.title(of).map(|known| safe(&known.title).to_string()),
        // The window opens posts by asking for it, so that only the running program knows addresses.
        edit_link: None,
    }
}

fn shown(text: &str) -> Option<String> {
    Some(safe(text)).filter(|text| !text.is_empty()).map(|text| text.to_string())
}

/// A site's place in the list as its number on the board, and other numbers of things.
pub(crate) fn number(site: usize) -> u64 {
    u64::try_from(site).unwrap_or(u64::MAX)
}

#[cfg(test)]
#[path = "board/tests.rs"]
mod tests;
