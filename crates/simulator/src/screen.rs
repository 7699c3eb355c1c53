//! The pages that people look at, and what each tells the plugin.

use serde_json::{Map, Value, json};

use crate::generation::Generation;
use crate::site::Site;

/// A page of a WordPress site in somebody's browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The dashboard.
    Dashboard,
    /// The list of posts of a type.
    List(String),
    /// The media library.
    Media,
    /// Any other admin page: its screen id and title.
    Admin(String, String),
    /// The public site, on a post or elsewhere.
    Front(Option<u64>),
    /// An editor with a post.
    Editor(u64, Editor),
}

/// The editors of WordPress.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Editor {
    /// The block editor: sends a lock refresh from its second heartbeat on, also while hidden.
    Block,
    /// The classic editor: sends a lock refresh from its first heartbeat on, silent while hidden.
    Classic,
    /// The Site Editor: enters the post's room with its second heartbeat, takes no lock, and does not leave by DELETE.
    Site,
}

impl Screen {
    /// A post in the block editor.
    #[must_use]
    pub fn block_editor(post: u64) -> Self {
        Self::Editor(post, Editor::Block)
    }

    /// A post in the classic editor.
    #[must_use]
    pub fn classic_editor(post: u64) -> Self {
        Self::Editor(post, Editor::Classic)
    }

    /// The post that is edited here.
    #[must_use]
    pub fn edited(&self) -> Option<u64> {
        if let Self::Editor(post, _) = self { Some(*post) } else { None }
    }

    /// Which editor this is.
    #[must_use]
    pub fn editor(&self) -> Option<Editor> {
        if let Self::Editor(_, editor) = self { Some(*editor) } else { None }
    }

    /// A heartbeat every 10 s instead of every 60 s: block editor, classic editor, list of posts (7.1.4, measured).
    #[must_use]
    pub fn is_fast(&self) -> bool {
        matches!(self, Self::List(_) | Self::Editor(_, Editor::Block | Editor::Classic))
    }

    /// Of 20 page loads, how many lost the race of the first heartbeat (measured-modern, first-heartbeat-race).
    #[must_use]
    pub(crate) fn lost_first_heartbeats(&self) -> u64 {
        match self {
            Self::Editor(..) => 14,
            Self::Dashboard => 10,
            Self::Media | Self::Admin(..) => 17,
            Self::Front(_) => 6,
            Self::List(_) => 0,
        }
    }

    /// `data` of the person's row in `admin/online`: at page render, or with a heartbeat (contract 2.3).
    #[must_use]
    pub(crate) fn online_data(&self, site: &Site, heartbeat: bool) -> Value {
        let generation = site.generation;
        let post = self.edited().and_then(|id| site.find_post(id));
        let kind = post.map_or("post", |post| post.kind.as_str());
        let (screen, title) = match self {
            Self::Dashboard => ("dashboard".into(), "Dashboard".into()),
            Self::List(kind) => {
                let name = site.find_type(kind).map_or_else(|| kind.clone(), |kind| kind.name.clone());
                (format!("edit-{kind}"), name)
            }
            Self::Media => ("upload".into(), "Media Library".into()),
            Self::Admin(id, title) => (id.clone(), title.clone()),
            Self::Front(post) => {
                let title = post
                    .and_then(|id| site.find_post(id))
                    .map_or_else(|| site.name.clone(), |post| post.title.clone());
                ("front".into(), title)
            }
            Self::Editor(_, Editor::Site) => ("site-editor".into(), "Editor".into()),
            Self::Editor(..) => {
                let name = site.find_type(kind).map_or("Post", |kind| kind.name.trim_end_matches('s'));
                (kind.to_owned(), format!("Edit {name}"))
            }
        };
        let mut data = Map::new();
        data.insert("screen".into(), json!(screen));
        if heartbeat
            && self.editor().is_some_and(|editor| editor != Editor::Site)
            && let Some(post) = post
            && (generation.has_titles() || matches!(kind, "post" | "page"))
        {
            data.insert("post_status".into(), json!(post.status));
        }
        if generation.has_titles() || matches!(self, Self::Front(_)) {
            data.insert("title".into(), json!(title));
        }
        if let Self::Front(Some(post)) = self {
            data.insert("post_id".into(), json!(post));
        }
        Value::Object(data)
    }

    /// `data` of the person's row in the post's room.
    #[must_use]
    pub(crate) fn editing_data(&self, site: &Site, generation: Generation, locked: bool) -> Value {
        let kind = self.edited().and_then(|id| site.find_post(id)).map_or("post", |post| post.kind.as_str());
        let screen = if self.editor() == Some(Editor::Site) { "site-editor" } else { kind };
        if generation.has_lock_rows() {
            json!({"action": "editing", "screen": screen})
        } else {
            json!({"action": "editing", "screen": screen, "locked": locked})
        }
    }
}
