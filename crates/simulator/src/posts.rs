//! Posts, their types, revisions and autosaves.

use crate::accounts::User;
use crate::locks::Lock;
use crate::time::Now;

/// A type of posts.
#[derive(Clone, Debug)]
pub struct PostType {
    /// The type's key, as in room names.
    pub slug: String,
    /// The plural name.
    pub name: String,
    /// Where its REST collection lives; `None` for a type without REST (403 `rest_cannot_read_type`).
    pub rest_base: Option<String>,
    /// Its posts stand in a tree, as pages do.
    pub hierarchical: bool,
    /// Has the editor and an admin screen, so its posts have rooms.
    pub has_editor: bool,
    /// Keeps revisions.
    pub keeps_revisions: bool,
    /// Asks for the capabilities of pages instead of those of posts.
    pub as_pages: bool,
    /// `description` in answers.
    pub description: String,
    /// `icon` in answers.
    pub icon: Option<String>,
    /// `taxonomies` in answers.
    pub taxonomies: Vec<String>,
}

impl PostType {
    /// A type with REST at `rest_base`, an editor and revisions.
    #[must_use]
    pub fn new(slug: &str, name: &str, rest_base: &str) -> Self {
        Self {
            slug: slug.into(),
            name: name.into(),
            rest_base: Some(rest_base.into()),
            hierarchical: false,
            has_editor: true,
            keeps_revisions: true,
            as_pages: false,
            description: String::new(),
            icon: None,
            taxonomies: Vec::new(),
        }
    }

    /// WordPress' own posts.
    #[must_use]
    pub fn post() -> Self {
        let mut post = Self::new("post", "Posts", "posts");
        post.icon = Some("dashicons-admin-post".into());
        post.taxonomies = vec!["category".into(), "post_tag".into()];
        post
    }

    /// WordPress' own pages.
    #[must_use]
    pub fn page() -> Self {
        let mut page = Self::new("page", "Pages", "pages");
        page.icon = Some("dashicons-admin-page".into());
        page.hierarchical = true;
        page.as_pages = true;
        page
    }

    /// A type that is not shown in REST, though its posts have rooms.
    #[must_use]
    pub fn hidden(slug: &str, name: &str) -> Self {
        Self { rest_base: None, ..Self::new(slug, name, "") }
    }

    /// `edit_posts` or `edit_pages` and so on: the type's capability of that kind.
    #[must_use]
    pub fn capability(&self, kind: &str) -> String {
        format!("{kind}_{}", if self.as_pages { "pages" } else { "posts" })
    }
}

/// A saved state of a post, or an unsaved one that the editor put aside.
#[derive(Clone, Debug, PartialEq)]
pub struct Revision {
    /// Its own number.
    pub id: u64,
    /// Who made it.
    pub author: u64,
    /// When it was last written.
    pub modified: Now,
    /// The title in it.
    pub title: String,
    /// The content in it.
    pub text: String,
}

/// A post of any type.
#[derive(Clone, Debug)]
pub struct Post {
    /// The post's number.
    pub id: u64,
    /// The slug of its type.
    pub kind: String,
    /// `publish`, `draft`, `pending`, `private`, `future`, `trash`, `auto-draft`.
    pub status: String,
    /// The title as the database holds it.
    pub title: String,
    /// The title as rendered, where the usual texturising is not what a filter of the site makes.
    pub rendered_title: Option<String>,
    /// The content as the database holds it.
    pub text: String,
    /// Who wrote it.
    pub author: u64,
    /// Its date of publication; collections are ordered by it, newest first.
    pub date: Now,
    /// When it was last saved.
    pub modified: Now,
    /// The last part of its address.
    pub slug: String,
    /// What was saved, newest last.
    pub revisions: Vec<Revision>,
    /// What was put aside unsaved: at most one per person.
    pub autosaves: Vec<Revision>,
    /// Who holds it in an editor.
    pub lock: Option<Lock>,
}

impl Post {
    /// A published post by user 1.
    #[must_use]
    pub fn new(id: u64, title: &str) -> Self {
        Self {
            id,
            kind: "post".into(),
            status: "publish".into(),
            title: title.into(),
            rendered_title: None,
            text: "Text.".into(),
            author: 1,
            date: Now(0),
            modified: Now(0),
            slug: format!("post-{id}"),
            revisions: Vec::new(),
            autosaves: Vec::new(),
            lock: None,
        }
    }

    /// Of another type.
    #[must_use]
    pub fn kind(mut self, slug: &str) -> Self {
        self.kind = slug.into();
        self
    }

    /// With another status.
    #[must_use]
    pub fn status(mut self, status: &str) -> Self {
        self.status = status.into();
        self
    }

    /// Written by another user.
    #[must_use]
    pub fn author(mut self, user: u64) -> Self {
        self.author = user;
        self
    }

    /// Published and last saved at.
    #[must_use]
    pub fn dated(mut self, date: Now) -> Self {
        self.date = date;
        self.modified = date;
        self
    }

    /// With this last part of its address.
    #[must_use]
    pub fn slug(mut self, slug: &str) -> Self {
        self.slug = slug.into();
        self
    }

    /// The room of the people who have it open.
    #[must_use]
    pub fn room(&self) -> String {
        format!("postType/{}:{}", self.kind, self.id)
    }

    /// The title as answers show it.
    #[must_use]
    pub fn rendered(&self) -> String {
        self.rendered_title.clone().unwrap_or_else(|| rendered(&self.title))
    }
}

/// Whether the user may edit the post: `edit_post` as WordPress maps it (contract 1.7).
#[must_use]
pub fn may_edit(user: &User, blog_id: u64, kind: &PostType, post: &Post) -> bool {
    let can = |what: &str| user.can(blog_id, &kind.capability(what));
    let published = matches!(post.status.as_str(), "publish" | "future");
    if post.author == user.id {
        return if published { can("edit_published") } else { can("edit") };
    }
    can("edit_others")
        && (!published || can("edit_published"))
        && (post.status != "private" || can("edit_private"))
}

/// What WordPress' texturising does to the characters that the tests need: a lone ampersand and an apostrophe.
#[must_use]
pub fn rendered(title: &str) -> String {
    let mut text = String::new();
    for (at, letter) in title.char_indices() {
        match letter {
            '\'' => text.push_str("&#8217;"),
            '&' => {
                let rest = title.get(at + 1..).unwrap_or_default();
                let entity = rest.split_once(';').is_some_and(|(name, _)| {
                    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#')
                });
                text.push_str(if entity { "&" } else { "&#038;" });
            }
            other => text.push(other),
        }
    }
    text
}
