//! Alerts in words: the title says who and what, the body where and what to do now.

use presence::alerts::{Alert, Kind};
use presence::transition::{Departure, MyState};
use presence::{PostRef, Roster};

use super::moment::{Moments, ago, duration};
use super::naming::{people, post, sentence, someone};
use crate::terminal::safe;

/// Titles that a summary names.
const NAMED: usize = 3;

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
    let (is, has) = if alert.people.len() > 1 { ("are", "have") } else { ("is", "has") };
    let title = alert.posts.first().map_or_else(|| "a post".to_owned(), |of| post(of, roster));
    let site = safe(site);
    let at_site = |what: &str| if what.is_empty() { site.to_string() } else { format!("{site} · {what}") };
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
                [one] => format!("an agent of {} changed {title}", someone(*one, roster)),
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
        Kind::Several => several(alert, roster),
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

/// Several posts in one alert. That they were opened is said only where it was seen.
fn several(alert: &Alert, roster: &Roster) -> (String, String) {
    let count = alert.posts.len();
    let seen = roster
        .my_posts(alert.at)
        .iter()
        .filter(|mine| alert.posts.contains(&mine.post))
        .any(|mine| mine.others.iter().any(|other| other.since.is_some()));
    let title = if seen {
        format!("{count} posts of yours were opened")
    } else {
        format!("others are in {count} posts of yours")
    };
    let named: Vec<String> = alert.posts.iter().take(NAMED).map(|of| post(of, roster)).collect();
    let body = match count.saturating_sub(named.len()) {
        0 => match named.split_last() {
            Some((last, [])) => last.clone(),
            Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
            None => String::new(),
        },
        more => format!("{} and {more} more", named.join(", ")),
    };
    (title, body)
}

fn capital(title: &str) -> String {
    match title.strip_prefix("others are in ") {
        Some(rest) => format!("Others are in {rest}"),
        None => match title.strip_prefix("agents of ") {
            Some(rest) => format!("Agents of {rest}"),
            None => sentence(title),
        },
    }
}

#[cfg(test)]
mod tests;
