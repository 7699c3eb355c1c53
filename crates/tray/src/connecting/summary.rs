//! What will be shown of a site, and what it hides, in a sentence.

use presence::reading::{OnlineRow, Place};
use presence::{Reading, UserId};
use wordpress::{Discovered, Me, Saying, saying};

use crate::terminal::{cut, safe_line};

/// The widest name that a site gets by itself, in columns.
const WIDEST_NAME: usize = 60;

/// Everybody else in a reading.
fn others(reading: &Reading, me: UserId) -> Vec<&OnlineRow> {
    reading.online.get().into_iter().flatten().filter(|row| row.person.id != me).collect()
}

/// How many others are there.
pub(super) fn people(reading: &Reading, me: UserId) -> Saying {
    match others(reading, me).len() {
        0 => saying!("nobody-here"),
        count => saying!("others-here", count = count),
    }
}

/// What will be shown, and what the site hides from this user.
pub(super) fn shown(me: &Me, reading: &Reading) -> Saying {
    let rows = others(reading, me.id);
    let hidden = rows.iter().any(|row| row.place == Place::Hidden);
    let told = rows.iter().any(|row| matches!(row.place, Place::Screen(_)));
    let posts = match me.sees_others_posts {
        Some(false) => saying!("see-own-posts"),
        Some(true) | None => saying!("see-posts"),
    };
    let places = match (hidden, told, me.sees_places) {
        (true, _, _) => saying!("see-people"),
        (false, true, _) | (false, false, Some(true)) => saying!("see-places"),
        (false, false, Some(false)) => saying!("see-people-newer"),
        (false, false, None) => saying!("see-places-perhaps"),
    };
    saying!("you-will-see", posts = posts, places = places)
}

/// What may be behind an empty reading; nothing where somebody is there.
pub(super) fn empty(reading: &Reading, me: UserId) -> Option<Saying> {
    others(reading, me).is_empty().then(|| saying!("nobody-there"))
}

/// The site's own title on one line, otherwise its host.
pub(super) fn default_name(site: &Discovered) -> String {
    let title = safe_line(&site.index.name);
    let name = if title.is_empty() { safe_line(site.root.host()) } else { title };
    cut(&name, WIDEST_NAME)
}
