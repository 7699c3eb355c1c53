//! What one poll of a site answered.
//!
//! A reading is made by `crates/wordpress` from the site's answers and applied to a
//! [`Roster`](crate::Roster). All ages are counted by the site's own clock (its `Date` header), so a
//! wrong clock on either side changes nothing. A reading that could not be had is a
//! [`Failure`](crate::cadence::Failure), never an empty reading.

use std::sync::Arc;
use std::time::Duration;

use crate::person::{Person, UserId};
use crate::post::PostRef;

/// A list that was not asked for, is cut, or is whole. Only a whole list proves that somebody is absent.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Part<T> {
    /// This reading did not ask for it: it says nothing about anybody.
    #[default]
    NotAsked,
    /// Pages are missing: who is in it is there, who is not in it may be there as well.
    Cut(T),
    /// All pages were read.
    Whole(T),
}

impl<T> Part<T> {
    /// What was read, whole or cut.
    #[must_use]
    pub fn get(&self) -> Option<&T> {
        match self {
            Part::NotAsked => None,
            Part::Cut(read) | Part::Whole(read) => Some(read),
        }
    }

    /// What was read, to be changed.
    pub fn get_mut(&mut self) -> Option<&mut T> {
        match self {
            Part::NotAsked => None,
            Part::Cut(read) | Part::Whole(read) => Some(read),
        }
    }

    /// Whether absence from it means absence.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        matches!(self, Part::Whole(_))
    }
}

/// What one poll of a site answered.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Reading {
    /// Everybody signed in, and where as far as the site tells.
    pub online: Part<Vec<OnlineRow>>,
    /// The posts that somebody is in, as far as the site lets this user see them.
    pub rooms: Part<Vec<PostRoom>>,
    /// Everybody signed in, by name only: the list of rooms tells it at no cost (the room of everybody
    /// signed in is one of them). `NotAsked` where it did not tell.
    pub present: Part<Vec<Person>>,
    /// Posts of which every row was asked for. A post that somebody is in is also in `rooms`, where those were asked.
    pub close_ups: Vec<CloseUp>,
    /// When posts were last saved, and by whom.
    pub saves: Vec<Save>,
    /// Unsaved text that people have in posts. Replaces what earlier readings said of the same post.
    pub autosaves: Vec<Autosave>,
    /// Texts of posts themselves, which autosaves are compared with.
    pub texts: Vec<PostText>,
    /// Titles learnt in this reading.
    pub titles: Vec<(PostRef, PostTitle)>,
}

/// One person's row in the list of everybody signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnlineRow {
    /// Who.
    pub person: Person,
    /// How long ago the row was last written, by the site's clock.
    pub age: Duration,
    /// Where they are.
    pub place: Place,
    /// Whether a browser with a page of the site wrote the row. Rows that other programs write live as long
    /// as their writer likes, up to an hour (contract 0, version 0.7).
    pub by_browser: bool,
}

/// Where a person is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// The site does not tell this user (contract 1.7, location privacy).
    Hidden,
    /// A screen. Most people of a site are on few of them.
    Screen(Arc<ScreenRef>),
}

/// The screen a person is on, as the site names it. All texts are untrusted.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub struct ScreenRef {
    /// The WordPress screen id (`edit-post`, `upload`), or `front`, or `login`.
    pub id: Arc<str>,
    /// The title of the page, entities decoded once; sent by plugins from about 0.10 on, and for `front`.
    pub title: Option<Arc<str>>,
    /// The status of the post that is edited there.
    pub post_status: Option<Arc<str>>,
    /// The post that is viewed on the site (`front` only; never the one being edited).
    pub viewed_post: Option<u64>,
    /// The comment, user or term that is edited there.
    pub object: Option<u64>,
}

/// A post that somebody is in, and who. Tells neither how they are in it nor since when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostRoom {
    /// The post.
    pub post: PostRef,
    /// The people in it, each once, in no order.
    pub people: Vec<Person>,
}

/// Every row of one post's room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CloseUp {
    /// The post.
    pub post: PostRef,
    /// The rows; one person can have several. `Whole` unless pages are missing.
    pub rows: Part<Vec<RoomRow>>,
}

/// One row in a post's room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoomRow {
    /// Who.
    pub person: Person,
    /// How they are in the post.
    pub role: Role,
    /// How long ago the row was last written, by the site's clock.
    pub age: Duration,
    /// Whether the last heartbeat carried a lock refresh; `None` where the plugin does not say. Proves
    /// nothing about who holds the post (contract, measured-modern finding 1).
    pub locked: Option<bool>,
    /// Whether it is the Site Editor, which takes no lock: nobody gets WordPress's dialog.
    pub site_editor: bool,
}

/// How somebody is in a post. Order: the one that counts where somebody has several rows is last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Present by a client this program does not know: in the post, but not known to edit it.
    Present,
    /// A program acting for the person (an AI agent) changed the post a moment ago.
    Agent,
    /// Has the edit screen open.
    Editor,
    /// Editing together in real time, where several people in a post are wanted.
    Together,
}

impl Role {
    /// How much it matters to somebody else in the post.
    pub(crate) fn gravity(self) -> u8 {
        match self {
            Role::Present => 0,
            Role::Together => 1,
            Role::Agent => 2,
            Role::Editor => 3,
        }
    }
}

/// When a post was last saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Save {
    /// The post.
    pub post: PostRef,
    /// The site's modified time in seconds since 1970. Only ever compared with another one of the same post.
    pub modified: i64,
    /// Who saved it then; `None` where the site keeps no revision of that time or was not asked.
    pub author: Option<UserId>,
}

/// Unsaved text of one person in one post. WordPress keeps at most one for each person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Autosave {
    /// The post.
    pub post: PostRef,
    /// Whose text.
    pub author: UserId,
    /// How long ago it was stored, by the site's clock.
    pub age: Duration,
    /// When it was stored, as [`Save::modified`] counts: a text older than the last save is in it, or given up.
    pub stored: i64,
    /// Stands for the text: equal for equal texts. Tabs behind WordPress's dialog, and tabs that lost the post,
    /// store the text that they loaded again and again (measured with 0.1.14 on WordPress 7.1.4).
    pub fingerprint: u64,
}

/// The text of a post itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostText {
    /// The post.
    pub post: PostRef,
    /// When it was last saved, as [`Save::modified`] counts.
    pub modified: i64,
    /// Stands for the text, as [`Autosave::fingerprint`] does.
    pub fingerprint: u64,
}

/// The title of a post and where it is edited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostTitle {
    /// The title as plain text; empty where the post has none. Untrusted.
    pub title: Arc<str>,
    /// The address of the edit screen, on the site's own origin.
    pub edit_link: Arc<str>,
}
