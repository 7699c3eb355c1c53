//! Where somebody is, in words.

use std::time::Duration;

use presence::Roster;
use presence::reading::{Place, ScreenRef};
use presence::roster::OnSite;

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
    match on_site.posts.first() {
        Some(one) => editing(&post(one, roster), on_site.posts.len()),
        None => match &on_site.place {
            Some(Place::Screen(at)) => screen(at),
            Some(Place::Hidden) => PLACE_HIDDEN.to_owned(),
            None => ONLINE.to_owned(),
        },
    }
}

/// Of somebody whose place the site does not tell.
pub const PLACE_HIDDEN: &str = "online, place hidden";
/// Of somebody whose place was not read.
pub const ONLINE: &str = "online";

/// That somebody is in so many posts. `one`: the first of them in words.
#[must_use]
pub fn editing(one: &str, posts: usize) -> String {
    match posts.saturating_sub(1) {
        0 => format!("editing {one}"),
        more => format!("editing {one} and {more} more"),
    }
}

/// That the user is in the same post. `silent`: for how long the user's own tab has been silent.
#[must_use]
pub fn shared(silent: Option<Duration>) -> String {
    match silent {
        None => "← you are in it".to_owned(),
        Some(silent) => format!("← you left it open {}", ago(silent)),
    }
}
