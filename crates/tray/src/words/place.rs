//! Where somebody is, in words.

use std::time::Duration;

use presence::Roster;
use presence::reading::{Place, ScreenRef};
use presence::roster::OnSite;
use presence::screen::Name;

use super::catalogue::{Words, say};
use super::moment::ago;
use super::naming::post;
use crate::terminal::safe;

/// What the screen is called: by WordPress in the user's language, where it is one of WordPress's own.
#[must_use]
pub fn screen(screen: &ScreenRef, words: Words) -> String {
    match presence::screen::name(screen) {
        Name::Known(id) => known(id, words),
        Name::OfNetwork(id) => say!(words, "network-screen", screen = known(id, words)),
        Name::Viewing(title) => say!(words, "viewing", title = safe(title).to_string()),
        Name::Titled(title) => safe(title).to_string(),
        Name::ListOf(name) => say!(words, "list-of", name = safe(&name).to_string()),
        Name::Readable(name) => safe(&name).to_string(),
        Name::Unknown => say!(words, "another-screen"),
    }
}

/// A screen of WordPress.
fn known(id: &str, words: Words) -> String {
    words.text(&format!("screen-{id}"), None)
}

/// What somebody is doing where: “editing “Prices””, “Media library”, “online, place hidden”.
#[must_use]
pub fn doing(on_site: &OnSite, roster: &Roster, words: Words) -> String {
    match on_site.posts.first() {
        Some(one) => editing(&post(one, roster, words), on_site.posts.len(), words),
        None => match &on_site.place {
            Some(Place::Screen(at)) => screen(at, words),
            Some(Place::Hidden) => say!(words, "place-hidden"),
            None => say!(words, "online"),
        },
    }
}

/// That somebody is in so many posts. `one`: the first of them in words.
#[must_use]
pub fn editing(one: &str, posts: usize, words: Words) -> String {
    match posts.saturating_sub(1) {
        0 => say!(words, "doing-editing", post = one),
        more => say!(words, "doing-editing-more", post = one, count = more),
    }
}

/// That the user is in the same post. `silent`: for how long the user's own tab has been silent.
#[must_use]
pub fn shared(silent: Option<Duration>, words: Words) -> String {
    match silent {
        None => say!(words, "shared-live"),
        Some(silent) => say!(words, "shared-left", ago = ago(silent, words)),
    }
}
