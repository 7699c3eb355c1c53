//! Differences between two rosters that mean something.

use crate::person::{Person, UserId};
use crate::post::PostRef;
use crate::reading::{Place, Role};
use crate::time::Time;

/// What applying one reading changed.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Applied {
    /// The transitions: of people, then of posts, then who met whom, then texts.
    pub transitions: Vec<Transition>,
    /// Whether this reading is a baseline: the first after a start, a fault, sleep or a lost network. What
    /// happened meanwhile is not news one by one.
    pub baseline: bool,
}

/// A difference between two rosters that means something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Transition {
    /// Somebody came to the site.
    Arrived {
        /// Who.
        person: Person,
    },
    /// Somebody is on the site no more.
    Departed {
        /// Who.
        person: Person,
        /// How they went.
        how: Departure,
    },
    /// Somebody is on another screen.
    Moved {
        /// Who.
        person: Person,
        /// Where they are now.
        place: Place,
    },
    /// Somebody is in a post. Says nothing about whose post it is; see [`Transition::Met`].
    Opened {
        /// Who; can be the user.
        person: Person,
        /// In which post.
        post: PostRef,
    },
    /// Somebody is in a post no more.
    LeftPost {
        /// Who; can be the user.
        person: Person,
        /// Which post.
        post: PostRef,
        /// How they went.
        how: Departure,
        /// Whether nobody else is in it now; the user may be.
        free: bool,
    },
    /// Somebody who fell silent in a post is heard from again.
    BackInPost {
        /// Who; can be the user.
        person: Person,
        /// In which post.
        post: PostRef,
    },
    /// Somebody else and the user are in one post: a post of the user's was opened, or the user opened theirs.
    Met(Meeting),
    /// Somebody else stored unsaved text in a post of the user's, after they came to it.
    Changing {
        /// Who.
        person: Person,
        /// Which post.
        post: PostRef,
        /// When the text was stored.
        stored: Time,
    },
    /// A post of the user's was saved.
    Saved {
        /// Which post.
        post: PostRef,
        /// Who saved it; `None` where the site keeps no revision of that time.
        author: Option<UserId>,
        /// How it is the user's.
        mine: MyState,
    },
}

/// How somebody went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Departure {
    /// Their row was deleted before it could run out: closed, gone elsewhere, logged out.
    Left,
    /// Their row ran out: a hidden tab, another program, sleep, a crash. The tab may still be open.
    FellSilent,
    /// One of the two; when their row was last written is not known.
    Unknown,
}

/// Two people in one post, seen by one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// The post that is the user's too.
    pub post: PostRef,
    /// The other one.
    pub person: Person,
    /// How the other one is in the post.
    pub role: Role,
    /// Who came first.
    pub order: Order,
    /// Since when the other one is in it; `None` if they were there when watching began.
    pub their_since: Option<Time>,
    /// How the user is in it.
    pub mine: MyState,
    /// Whether WordPress shows nobody its "already being edited" dialog: the Site Editor takes no lock,
    /// and the lock of a post that fell silent long ago has run out.
    pub no_dialog: bool,
}

/// Who came first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Order {
    /// The user was in the post, the other one came.
    TheyCame,
    /// The other one was in the post, the user came.
    ICame,
    /// Both were first seen in the same reading.
    Unknown,
}

/// How a post is the user's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct MyState {
    /// Since when it is the user's; `None` if it was when watching began.
    pub since: Option<Time>,
    /// Since when the user's own row in it is silent; `None` while it is live.
    pub silent_since: Option<Time>,
}
