//! Alerts in words: the title says who and what, the body where and what to do now.

use presence::alerts::{Alert, Kind};
use presence::roster::MyPost;
use presence::transition::{Departure, MyState};
use presence::{PostRef, Roster};

use super::moment::{Moments, ago, duration};
use super::naming::{people, post, sentence};
use crate::terminal::{cut, safe};

/// Titles that a summary names.
const NAMED: usize = 3;

/// The widest that names and titles are in [`alert_in_brief`], in columns: two lines of a notification at
/// the most, so that the verb between them is never what is cut.
const WHO: usize = 60;
const TITLE: usize = 80;
const SITE: usize = 40;

/// An alert in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Who and what.
    pub title: String,
    /// Where, since when, what to do.
    pub body: String,
}

/// What the user reads. `site`: the name the user gave it; `roster`: the site's, after the reading that
/// led to the alert.
#[must_use]
pub fn alert(alert: &Alert, roster: &Roster, site: &str, moments: &Moments) -> Told {
    let who = people(&alert.people, roster);
    let title = alert.posts.first().map_or_else(|| "a post".to_owned(), |of| post(of, roster));
    told(alert, roster, moments, &who, &title, &safe(site).to_string())
}

/// [`alert`] with names and titles cut in their middle: whatever a site sends, the words between them stay.
#[must_use]
pub fn alert_in_brief(alert: &Alert, roster: &Roster, site: &str, moments: &Moments) -> Told {
    let who = cut(&people(&alert.people, roster), WHO);
    let title = alert.posts.first().map_or_else(|| "a post".to_owned(), |of| post_in_brief(of, roster));
    told(alert, roster, moments, &who, &title, &site_in_brief(site))
}

/// A post's title in quotes, its middle cut where it is long.
#[must_use]
pub fn post_in_brief(of: &PostRef, roster: &Roster) -> String {
    let title = post(of, roster);
    match title.strip_prefix('“').and_then(|rest| rest.strip_suffix('”')) {
        Some(inside) => format!("“{}”", cut(inside, TITLE)),
        None => cut(&title, TITLE),
    }
}

/// The name of a site, its middle cut where it is long.
#[must_use]
pub fn site_in_brief(site: &str) -> String {
    cut(safe(site).as_str(), SITE)
}

/// What several posts of the user's are told as. `seen`: it was seen that each of them was opened; `titles`: of
/// all of them, or of so many that those that are named are among them.
#[must_use]
pub fn posts_in_one(count: usize, seen: bool, titles: &[String]) -> Told {
    let title = if seen {
        format!("{count} posts of yours were opened")
    } else {
        format!("Others are in {count} posts of yours")
    };
    let named = titles.get(..NAMED.min(titles.len())).unwrap_or_default();
    let body = match count.saturating_sub(named.len()) {
        0 => match named.split_last() {
            Some((last, [])) => last.clone(),
            Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
            None => String::new(),
        },
        more => format!("{} and {more} more", named.join(", ")),
    };
    Told { title, body }
}

fn told(alert: &Alert, roster: &Roster, moments: &Moments, who: &str, title: &str, site: &str) -> Told {
    let (is, has) = if alert.people.len() > 1 { ("are", "have") } else { ("is", "has") };
    let at_site = |what: &str| if what.is_empty() { site.to_owned() } else { format!("{site} · {what}") };
    let (title, body) = match &alert.kind {
        Kind::Opened { mine, no_dialog } => (
            format!("{who} opened {title}"),
            at_site(&match (no_dialog, mine.silent_since) {
                (true, None) => "WordPress has not warned them that you have it open".to_owned(),
                (true, Some(_)) => {
                    format!("{}; WordPress has not warned them", my_state(*mine, moments))
                }
                (false, _) => my_state(*mine, moments),
            }),
        ),
        Kind::AlreadyIn { since, no_dialog } => (
            format!("{who} {is} already in {title}"),
            at_site(&match (since, no_dialog) {
                (Some(since), false) => format!("since {}", moments.clock(*since)),
                (Some(since), true) => {
                    format!("since {}; WordPress does not warn about it", moments.clock(*since))
                }
                (None, true) => "WordPress does not warn about it".to_owned(),
                (None, false) => String::new(),
            }),
        ),
        Kind::AlsoIn => (
            format!("{who} {is} also in {title}"),
            at_site(&alert.posts.first().and_then(|of| state_of(of, roster, moments)).unwrap_or_default()),
        ),
        Kind::Joined => (format!("{who} joined you in {title}"), at_site("you edit it together")),
        Kind::AgentChanged => (
            match alert.people.as_slice() {
                [_] => format!("an agent of {who} changed {title}"),
                _ => format!("agents of {who} changed {title}"),
            },
            at_site(""),
        ),
        Kind::Changing { stored } => (
            format!("{who} {is} changing {title}"),
            at_site(&format!(
                "unsaved text of theirs since {}. Agree who goes on before you save",
                moments.clock(*stored)
            )),
        ),
        Kind::Saved { mine } => (
            match mine.silent_since {
                None => format!("{who} saved {title} while you have it open"),
                Some(_) => format!("{who} saved {title}, which you left open"),
            },
            at_site("reload before you save, or your version replaces theirs"),
        ),
        Kind::Several => {
            let Told { title, body } = several(alert, roster);
            (title, body)
        }
        Kind::Came => (format!("{who} came to {site}"), String::new()),
        Kind::WatchedOpened => (format!("{title} was opened by {who}"), at_site("")),
        Kind::Free { how: Departure::Left } => (
            format!("{title} is free"),
            at_site(&format!("{who} left it just now. WordPress may show its lock for up to 3 minutes more")),
        ),
        Kind::Free { how: Departure::Unknown } => (
            format!("{title} is free"),
            at_site(&format!(
                "{who} {is} no longer in it. WordPress may show its lock for up to 3 minutes more"
            )),
        ),
        Kind::Free { how: Departure::FellSilent } => (
            format!("{who} went quiet in {title}"),
            at_site(&format!(
                "{}; the tab may still be open",
                not_seen(alert, roster, moments)
                    .unwrap_or_else(|| format!("{has} not been seen for a while"))
            )),
        ),
    };
    Told { title: capital(&title), body }
}

/// “you have been in it for 24 min”, “you left it open 12 min ago”.
fn my_state(mine: MyState, moments: &Moments) -> String {
    match mine {
        MyState { silent_since: Some(since), .. } => {
            format!("you left it open {}", ago(moments.now.since(since)))
        }
        MyState { since: Some(since), .. } if moments.now.since(since).as_secs() >= 60 => {
            format!("you have been in it for {}", duration(moments.now.since(since)))
        }
        MyState { .. } => "you have it open".to_owned(),
    }
}

fn state_of(of: &PostRef, roster: &Roster, moments: &Moments) -> Option<String> {
    let mine = roster.my_posts(moments.now).into_iter().find(|mine| mine.post == *of)?;
    Some(my_state(mine.state, moments))
}

/// “not seen for 3 min”.
fn not_seen(alert: &Alert, roster: &Roster, moments: &Moments) -> Option<String> {
    let of = alert.posts.first()?;
    let mine = roster.my_posts(moments.now).into_iter().find(|mine| mine.post == *of)?;
    let other = mine.others.iter().find(|other| alert.people.contains(&other.person.id))?;
    Some(format!("not seen for {}", duration(moments.now.since(other.silent_since?))))
}

/// Several posts in one alert. That they were opened is said only where it was seen of each.
fn several(alert: &Alert, roster: &Roster) -> Told {
    let mine = roster.my_posts(alert.at);
    let seen = alert.posts.iter().all(|of| was_seen_opened(of, &mine));
    let titles: Vec<String> = alert.posts.iter().take(NAMED).map(|of| post(of, roster)).collect();
    posts_in_one(alert.posts.len(), seen, &titles)
}

/// Whether somebody was seen to come to a post of the user's.
#[must_use]
pub fn was_seen_opened(of: &PostRef, mine: &[MyPost]) -> bool {
    let of = mine.iter().find(|mine| mine.post == *of);
    of.is_some_and(|mine| mine.others.iter().any(|other| other.since.is_some()))
}

fn capital(title: &str) -> String {
    match title.strip_prefix("agents of ") {
        Some(rest) => format!("Agents of {rest}"),
        None => sentence(title),
    }
}

#[cfg(test)]
mod tests;
