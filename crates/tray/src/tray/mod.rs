//! The tray item: its icon, its words and its menu, as values computed from the state by [`view`]. Back ends only
//! draw them.

pub mod item;
pub mod pictures;

pub(crate) mod facts;
mod icon;
mod initials;
mod menu;
mod overview;
mod texts;
mod tooltip;

pub(crate) use initials::{mark, picture};
pub use overview::{Overview, PauseState, PausedBy};

use std::sync::Arc;

use protocol::SiteColour;

use crate::avatars::{Face, MOST_SHOWN, Source};

/// What the tray item shows. The same for the same state; the order of rows depends on names and on what the user
/// chose, so that a small change moves little.
#[must_use]
pub fn view(overview: &Overview<'_>) -> TrayView {
    let facts = facts::Facts::of(overview);
    let mut menu = menu::menu(&facts);
    if overview.faces.on() {
        menu.keep_avatars(MOST_SHOWN);
    }
    TrayView { icon: icon::state(&facts), tooltip: tooltip::tooltip(&facts), menu: Arc::new(menu) }
}

/// What the tray item shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrayView {
    /// The icon's shape.
    pub icon: IconState,
    /// What is shown beside the pointer.
    pub tooltip: Tooltip,
    /// The menu. The loop, the item and what draws it look at the same one.
    pub menu: Arc<Menu>,
}

/// The six shapes of the icon, most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IconState {
    /// Every site, or a favourite one, wants the user to sign in, or to open the keychain.
    SignInNeeded,
    /// Somebody is in a post of the user's.
    Conflict,
    /// Alerts are paused.
    Paused,
    /// No site can be reached.
    Offline,
    /// Others are on a site.
    OthersHere,
    /// Nobody else is anywhere.
    Quiet,
}

/// What is shown beside the pointer. Plain text: back ends escape it where the system takes markup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tooltip {
    /// One line, such as “3 people on 2 sites · 1 conflict”. Also the item's accessible name.
    pub title: String,
    /// More lines, or nothing.
    pub text: String,
}

/// A menu. At most 62 rows in all, separators included, that are visible without opening a submenu.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Menu {
    /// From top to bottom.
    pub rows: Vec<Row>,
}

impl Menu {
    /// Every picture on it, those that are visible without opening a submenu first.
    pub fn pictures(&self) -> Vec<&Picture> {
        let mut pictures = Vec::new();
        let mut open: Vec<&[Row]> = vec![&self.rows];
        while !open.is_empty() {
            let rows = open.drain(..).flatten().collect::<Vec<_>>();
            pictures.extend(rows.iter().filter_map(|row| row.picture()));
            open.extend(rows.iter().map(|row| row.rows()).filter(|rows| !rows.is_empty()));
        }
        pictures
    }

    /// Leaves people their initials after the first so many who have more.
    fn keep_avatars(&mut self, most: usize) {
        let mut sources: Vec<Source> = Vec::new();
        for avatar in self.pictures().into_iter().filter_map(|picture| picture.avatar.as_ref()) {
            if sources.len() < most && !sources.contains(&avatar.source) {
                sources.push(avatar.source.clone());
            }
        }
        leave(&mut self.rows, &sources);
    }
}

/// Leaves no pictures from elsewhere.
fn leave(rows: &mut [Row], sources: &[Source]) {
    for row in rows {
        let picture = match row {
            Row::Separator => None,
            Row::Item(item) => item.picture.as_mut(),
            Row::Submenu { picture, rows, .. } => {
                leave(rows, sources);
                picture.as_mut()
            }
        };
        if let Some(picture) = picture {
            picture.avatar.take_if(|avatar| !sources.contains(&avatar.source));
        }
    }
}

/// A row. Its text is plain: back ends escape what the system takes for mnemonics.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row {
    /// A line between groups.
    Separator,
    /// Does one thing.
    Item(Item),
    /// Opens a menu beside it.
    Submenu {
        /// What it says.
        text: String,
        /// The picture before it.
        picture: Option<Picture>,
        /// What it opens.
        rows: Vec<Row>,
    },
}

impl Row {
    /// The picture before it.
    fn picture(&self) -> Option<&Picture> {
        match self {
            Row::Separator => None,
            Row::Item(item) => item.picture.as_ref(),
            Row::Submenu { picture, .. } => picture.as_ref(),
        }
    }

    /// What it opens.
    fn rows(&self) -> &[Row] {
        match self {
            Row::Submenu { rows, .. } => rows,
            Row::Separator | Row::Item(_) => &[],
        }
    }
}

/// A row that does one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it says.
    pub text: String,
    /// The picture before it.
    pub picture: Option<Picture>,
    /// Whether it is ticked; none where it is nothing to tick.
    pub ticked: Option<bool>,
    /// What it does.
    pub action: crate::action::Action,
}

/// The picture before a row: the initials of a person on a ground that stays theirs, or what was fetched of them; or the
/// letters that the user chose for a site.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Picture {
    /// Of whom or what it is.
    pub shape: Shape,
    /// One or two letters.
    pub initials: String,
    /// What they stand on.
    pub ground: SiteColour,
    /// What is shown in their place; none where the user does not want that, or the site names nothing.
    pub avatar: Option<Avatar>,
}

/// Of whom or what a picture is: told by the shape of its ground.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// A person.
    Disc,
    /// A site.
    Square,
}

impl Picture {
    /// What was fetched of the person.
    #[must_use]
    pub fn face(&self) -> Option<&Face> {
        self.avatar.as_ref()?.face.as_ref()
    }
}

/// A picture of a person that their site names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Avatar {
    /// Where it is.
    pub source: Source,
    /// What was fetched; none while it is not there.
    pub face: Option<Face>,
}

#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
