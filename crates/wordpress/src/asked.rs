//! What a request asked for.

use crate::saying;
use crate::saying::Saying;

/// What a request asked for; faults are judged and worded by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Asked {
    /// A page of the site, to find its REST interface.
    WebPage,
    /// The index of the REST interface.
    Index,
    /// What the presence plugin offers.
    PresenceRoutes,
    /// Which posts somebody is in.
    Rooms,
    /// Everybody signed in.
    Online,
    /// Who is in one post.
    Room,
    /// Who is on which site of a network.
    Network,
    /// Who the credential belongs to.
    Me,
    /// The application password in use.
    PasswordInUse,
    /// How a post type is read.
    PostType,
    /// Titles and modified times of posts.
    Posts,
    /// Who saved a post.
    Revisions,
    /// Unsaved text in a post.
    Autosaves,
    /// The text of a post.
    Text,
}

impl Asked {
    /// In words, for “asked for …”.
    pub(crate) fn saying(self) -> Saying {
        match self {
            Asked::WebPage => saying!("asked-web-page"),
            Asked::Index => saying!("asked-index"),
            Asked::PresenceRoutes => saying!("asked-presence-routes"),
            Asked::Rooms => saying!("asked-rooms"),
            Asked::Online => saying!("asked-online"),
            Asked::Room => saying!("asked-room"),
            Asked::Network => saying!("asked-network"),
            Asked::Me => saying!("asked-me"),
            Asked::PasswordInUse => saying!("asked-password-in-use"),
            Asked::PostType => saying!("asked-post-type"),
            Asked::Posts => saying!("asked-posts"),
            Asked::Revisions => saying!("asked-revisions"),
            Asked::Autosaves => saying!("asked-autosaves"),
            Asked::Text => saying!("asked-text"),
        }
    }

    /// Whether the presence plugin answers it.
    pub(crate) fn is_presence(self) -> bool {
        matches!(self, Asked::PresenceRoutes | Asked::Rooms | Asked::Online | Asked::Room | Asked::Network)
    }

    /// Whether it is about a single post, which may have become unreadable meanwhile.
    pub(crate) fn is_about_posts(self) -> bool {
        matches!(
            self,
            Asked::Room | Asked::PostType | Asked::Posts | Asked::Revisions | Asked::Autosaves | Asked::Text
        )
    }
}
