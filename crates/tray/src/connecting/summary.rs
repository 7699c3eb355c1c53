//! What will be shown of a site, and what it hides, in a sentence.

use presence::reading::{OnlineRow, Place};
use presence::{Reading, UserId};
use wordpress::{Discovered, Me};

use crate::terminal::{cut, safe_line};

/// The widest name that a site gets by itself, in columns.
const WIDEST_NAME: usize = 60;

/// Everybody else in a reading.
fn others(reading: &Reading, me: UserId) -> Vec<&OnlineRow> {
    reading.online.get().into_iter().flatten().filter(|row| row.person.id != me).collect()
}

/// How many others are there.
pub(super) fn people(reading: &Reading, me: UserId) -> String {
    match others(reading, me).len() {
        0 => "nobody else here".to_owned(),
        1 => "1 other person here".to_owned(),
        count => format!("{count} others here"),
    }
}

/// What will be shown, and what the site hides from this user.
pub(super) fn shown(me: &Me, reading: &Reading) -> String {
    let rows = others(reading, me.id);
    let hidden = rows.iter().any(|row| row.place == Place::Hidden);
    let told = rows.iter().any(|row| matches!(row.place, Place::Screen(_)));
    let posts = match me.sees_others_posts {
        Some(false) => "in the posts that you may edit",
        Some(true) | None => "in which post",
    };
    let places = match (hidden, told, me.sees_places) {
        (true, _, _) => "who is signed in; the site hides from you on which screen they are",
        (false, true, _) | (false, false, Some(true)) => "who is signed in and on which screen",
        (false, false, Some(false)) => {
            "who is signed in; newer versions of the plugin hide from you on which screen they are"
        }
        (false, false, None) => "who is signed in, and on which screen as far as the site tells you",
    };
    format!("You will see who is {posts}, and {places}.")
}

/// What may be behind an empty reading; nothing where somebody is there.
pub(super) fn empty(reading: &Reading, me: UserId) -> Option<String> {
    others(reading, me).is_empty().then(|| {
        "Nobody else is there now. If that never changes, recording may be switched off in the plugin's settings: the site does not tell.".to_owned()
    })
}

/// The site's own title on one line, otherwise its host.
pub(super) fn default_name(site: &Discovered) -> String {
    let title = safe_line(&site.index.name);
    let name = if title.is_empty() { safe_line(site.root.host()) } else { title };
    cut(&name, WIDEST_NAME)
}
