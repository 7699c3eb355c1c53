//! Alerts in words: the title says who and what, the body where and what to do now.

use presence::alerts::{Alert, Kind};
use presence::roster::MyPost;
use presence::transition::{Departure, MyState};
use presence::{PostRef, Roster};

use super::catalogue::{Words, say};
use super::moment::{Moments, ago, duration};
use super::naming::{people, post, sentence, titled_by};
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
pub fn alert(alert: &Alert, roster: &Roster, site: &str, moments: &Moments, words: Words) -> Told {
    let title = alert.posts.first().map_or_else(|| say!(words, "a-post"), |of| post(of, roster, words));
    let who = people(&alert.people, roster, words);
    Telling { alert, roster, moments, words, who, title, site: safe(site).to_string() }.told()
}

/// [`alert`] with names and titles cut in their middle: whatever a site sends, the words between them stay.
#[must_use]
pub fn alert_in_brief(alert: &Alert, roster: &Roster, site: &str, moments: &Moments, words: Words) -> Told {
    let title =
        alert.posts.first().map_or_else(|| say!(words, "a-post"), |of| post_in_brief(of, roster, words));
    let who = cut(&people(&alert.people, roster, words), WHO);
    Telling { alert, roster, moments, words, who, title, site: site_in_brief(site) }.told()
}

/// A post's title in quotes, its middle cut where it is long.
#[must_use]
pub fn post_in_brief(of: &PostRef, roster: &Roster, words: Words) -> String {
    let title = roster.title(of).map(|known| &*known.title);
    titled_by(title, &of.post_type, of.id, words, |title| cut(title.as_str(), TITLE))
}

/// The name of a site, its middle cut where it is long.
#[must_use]
pub fn site_in_brief(site: &str) -> String {
    cut(safe(site).as_str(), SITE)
}

/// What several posts of the user's are told as. `seen`: it was seen that each of them was opened; `titles`: of
/// all of them, or of so many that those that are named are among them.
#[must_use]
pub fn posts_in_one(count: usize, seen: bool, titles: &[String], words: Words) -> Told {
    let title = if seen {
        say!(words, "alert-several-opened", count = count)
    } else {
        say!(words, "alert-several-present", count = count)
    };
    let named = titles.get(..NAMED.min(titles.len())).unwrap_or_default();
    let body = match (count.saturating_sub(named.len()), named.split_last()) {
        (0, Some((last, rest @ [_, ..]))) => {
            say!(words, "list-two", first = commas(rest, words), last = last.as_str())
        }
        (0, _) => named.concat(),
        (more, _) => say!(words, "and-more", names = commas(named, words), count = more),
    };
    Told { title, body }
}

/// A list with commas.
#[must_use]
pub fn commas(parts: &[impl AsRef<str>], words: Words) -> String {
    let mut parts = parts.iter().map(AsRef::as_ref);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |list, next| say!(words, "list-comma", first = list, second = next))
}

/// What an alert is put into words with.
struct Telling<'a> {
    alert: &'a Alert,
    roster: &'a Roster,
    moments: &'a Moments,
    words: Words,
    who: String,
    title: String,
    site: String,
}

impl Telling<'_> {
    fn told(&self) -> Told {
        if self.alert.kind == Kind::Several {
            return several(self.alert, self.roster, self.words);
        }
        let body = match (&self.alert.kind, self.body()) {
            (Kind::Came, _) => String::new(),
            (_, None) => self.site.clone(),
            (_, Some(what)) => self.words.dotted([&self.site, &what]),
        };
        Told { title: sentence(self.title(), self.words), body }
    }

    /// Who and what.
    fn title(&self) -> String {
        let Telling { words, .. } = *self;
        let (people, post, count) = (self.who.as_str(), self.title.as_str(), self.alert.people.len().max(1));
        match &self.alert.kind {
            Kind::Opened { .. } => {
                say!(words, "conflict-opened", people = people, post = post, count = count)
            }
            Kind::AlreadyIn { .. } => {
                say!(words, "alert-already-in", people = people, post = post, count = count)
            }
            Kind::AlsoIn | Kind::Several => {
                say!(words, "alert-also-in", people = people, post = post, count = count)
            }
            Kind::Joined => say!(words, "alert-joined", people = people, post = post, count = count),
            Kind::AgentChanged => {
                say!(words, "conflict-agents", people = people, post = post, count = count)
            }
            Kind::Changing { .. } => {
                say!(words, "alert-changing", people = people, post = post, count = count)
            }
            Kind::Saved { mine } if mine.silent_since.is_some() => {
                say!(words, "alert-saved-left-open", people = people, post = post, count = count)
            }
            Kind::Saved { .. } => say!(words, "alert-saved", people = people, post = post, count = count),
            Kind::Came => {
                say!(words, "alert-came", people = people, site = self.site.as_str(), count = count)
            }
            Kind::WatchedOpened => {
                say!(words, "alert-watched-opened", people = people, post = post, count = count)
            }
            Kind::Free { how: Departure::FellSilent } => {
                say!(words, "alert-silent", people = people, post = post, count = count)
            }
            Kind::Free { .. } => say!(words, "alert-free", post = post),
        }
    }

    /// Since when, what to do.
    fn body(&self) -> Option<String> {
        let Telling { words, moments, .. } = *self;
        let (people, count) = (self.who.as_str(), self.alert.people.len().max(1));
        Some(match &self.alert.kind {
            Kind::Opened { mine, no_dialog: true } => match mine.silent_since {
                None => say!(words, "not-warned"),
                Some(since) => {
                    say!(words, "left-and-not-warned", ago = ago(moments.now.since(since), words))
                }
            },
            Kind::Opened { mine, no_dialog: false } => my_state(*mine, moments, words),
            Kind::AlreadyIn { since: Some(since), no_dialog: false } => {
                say!(words, "since", time = moments.clock(*since, words))
            }
            Kind::AlreadyIn { since: Some(since), no_dialog: true } => {
                say!(words, "since-and-no-warning", time = moments.clock(*since, words))
            }
            Kind::AlreadyIn { since: None, no_dialog: true } => say!(words, "no-warning"),
            Kind::AlsoIn => state_of(self.alert.posts.first()?, self.roster, moments, words)?,
            Kind::Joined => say!(words, "edit-together"),
            Kind::Changing { stored } => say!(words, "unsaved-since", time = moments.clock(*stored, words)),
            Kind::Saved { .. } => say!(words, "reload-before-saving"),
            Kind::Free { how: Departure::Left } => say!(words, "free-left", people = people, count = count),
            Kind::Free { how: Departure::Unknown } => {
                say!(words, "free-gone", people = people, count = count)
            }
            Kind::Free { how: Departure::FellSilent } => match self.not_seen_for() {
                Some(length) => say!(words, "silent-for", length = length),
                None => say!(words, "silent-a-while", count = count),
            },
            Kind::AlreadyIn { since: None, no_dialog: false }
            | Kind::AgentChanged
            | Kind::Several
            | Kind::Came
            | Kind::WatchedOpened => return None,
        })
    }

    /// How long the first of them was not seen.
    fn not_seen_for(&self) -> Option<String> {
        let of = self.alert.posts.first()?;
        let mine = self.roster.my_posts(self.moments.now).into_iter().find(|mine| mine.post == *of)?;
        let other = mine.others.iter().find(|other| self.alert.people.contains(&other.person.id))?;
        Some(duration(self.moments.now.since(other.silent_since?), self.words))
    }
}

/// “you have been in it for 24 min”, “you left it open 12 min ago”.
fn my_state(mine: MyState, moments: &Moments, words: Words) -> String {
    match mine {
        MyState { silent_since: Some(since), .. } => {
            say!(words, "left-it-open", ago = ago(moments.now.since(since), words))
        }
        MyState { since: Some(since), .. } if moments.now.since(since).as_secs() >= 60 => {
            say!(words, "in-it-for", length = duration(moments.now.since(since), words))
        }
        MyState { .. } => say!(words, "have-it-open"),
    }
}

fn state_of(of: &PostRef, roster: &Roster, moments: &Moments, words: Words) -> Option<String> {
    let mine = roster.my_posts(moments.now).into_iter().find(|mine| mine.post == *of)?;
    Some(my_state(mine.state, moments, words))
}

/// Several posts in one alert. That they were opened is said only where it was seen of each.
fn several(alert: &Alert, roster: &Roster, words: Words) -> Told {
    let mine = roster.my_posts(alert.at);
    let seen = alert.posts.iter().all(|of| was_seen_opened(of, &mine));
    let titles: Vec<String> = alert.posts.iter().take(NAMED).map(|of| post(of, roster, words)).collect();
    posts_in_one(alert.posts.len(), seen, &titles, words)
}

/// Whether somebody was seen to come to a post of the user's.
#[must_use]
pub fn was_seen_opened(of: &PostRef, mine: &[MyPost]) -> bool {
    let of = mine.iter().find(|mine| mine.post == *of);
    of.is_some_and(|mine| mine.others.iter().any(|other| other.since.is_some()))
}

#[cfg(test)]
mod tests;
