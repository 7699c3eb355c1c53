//! What a request asked for.

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
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Asked::WebPage => "the page",
            Asked::Index => "the index of the REST interface",
            Asked::PresenceRoutes => "what the presence plugin offers",
            Asked::Rooms => "who is in which post",
            Asked::Online => "who is signed in",
            Asked::Room => "who is in one post",
            Asked::Network => "who is on which site of the network",
            Asked::Me => "the account that is signed in",
            Asked::PasswordInUse => "the application password in use",
            Asked::PostType => "a type of posts",
            Asked::Posts => "the titles of posts",
            Asked::Revisions => "who saved a post",
            Asked::Autosaves => "the autosaves of a post",
            Asked::Text => "the text of a post",
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
