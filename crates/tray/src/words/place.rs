//! Where somebody is, in words.

use presence::reading::{Place, ScreenRef};
use presence::roster::{MyPost, OnSite};
use presence::{Roster, Time};

use crate::terminal::safe;
use crate::words::moment::ago;
use crate::words::naming::post;

/// What the screen is called.
#[must_use]
pub fn screen(screen: &ScreenRef) -> String {
    safe(&presence::screen::label(screen)).to_string()
}

/// What somebody is doing where: “editing “Prices””, “Media library”, “online, place hidden”.
#[must_use]
pub fn doing(on_site: &OnSite, roster: &Roster) -> String {
    match on_site.posts.as_slice() {
        [one] => format!("editing {}", post(one, roster)),
        [one, rest @ ..] => format!("editing {} and {} more", post(one, roster), rest.len()),
        [] => match &on_site.place {
            Some(Place::Screen(at)) => screen(at),
            Some(Place::Hidden) => "online, place hidden".to_owned(),
            None => "online".to_owned(),
        },
    }
}

/// What is to be added: that the user is in the same post, or that nobody is in front of it.
#[must_use]
pub fn note(on_site: &OnSite, mine: &[MyPost], now: Time) -> Note {
    let shared = mine.iter().filter(|my| on_site.posts.contains(&my.post));
    match shared.map(|my| my.state.silent_since).min() {
        Some(None) => Note::Shared("← you are in it".to_owned()),
        Some(Some(since)) => Note::Shared(format!("← you left it open {}", ago(now.since(since)))),
        None if on_site.idle => Note::Idle,
        None => Note::None,
    }
}

/// What is to be added to a person on a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// The user is in the same post, in words.
    Shared(String),
    /// Not in front of it.
    Idle,
    /// Nothing.
    None,
}
