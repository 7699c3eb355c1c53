//! One WordPress site, and the installation that it belongs to.

use std::time::Duration;

use serde_json::Value;

use crate::accounts::{User, hex};
use crate::generation::Generation;
use crate::posts::{Post, PostType, Revision, may_edit};
use crate::rows::Rows;
use crate::sessions::Sessions;
use crate::time::Now;
use crate::trouble::Troubles;

/// One site: the only one of its installation, or one of a network.
#[derive(Clone, Debug)]
pub struct Site {
    /// Its number in the network; 1 for a single site.
    pub blog_id: u64,
    /// Its path below the origin, with slashes at both ends: `/`, `/news/`.
    pub path: String,
    /// Its name as the database holds it (entities included).
    pub name: String,
    /// Which plugin runs on it.
    pub generation: Generation,
    /// Pretty permalinks: `/wp-json/` works. Plain ones only know `?rest_route=`.
    pub pretty_permalinks: bool,
    /// Whether application passwords are offered (not over http on a production site).
    pub application_passwords: bool,
    /// Whether the plugin runs.
    pub plugin_active: bool,
    /// Whether presence is recorded.
    pub recording: bool,
    /// Whether the plugin's table exists.
    pub storage: bool,
    /// A lifetime other than the generation's, as a filter on the site can set it.
    pub lifetime: Option<Duration>,
    /// The types of its posts.
    pub types: Vec<PostType>,
    /// Its posts.
    pub posts: Vec<Post>,
    /// Its presence table.
    pub rows: Rows,
    /// What is wrong with it at the moment.
    pub troubles: Troubles,
    next_id: u64,
}

impl Site {
    /// A healthy site at the root of its origin, with posts and pages.
    #[must_use]
    pub fn new(name: &str, generation: Generation) -> Self {
        Self {
            blog_id: 1,
            path: "/".into(),
            name: name.into(),
            generation,
            pretty_permalinks: true,
            application_passwords: true,
            plugin_active: true,
            recording: true,
            storage: true,
            lifetime: None,
            types: vec![PostType::post(), PostType::page()],
            posts: Vec::new(),
            rows: Rows::default(),
            troubles: Troubles::default(),
            next_id: 100_000,
        }
    }

    /// At another path of its origin (with slashes at both ends).
    #[must_use]
    pub fn at(mut self, path: &str) -> Self {
        self.path = path.into();
        self
    }

    /// With another number in its network.
    #[must_use]
    pub fn blog(mut self, blog_id: u64) -> Self {
        self.blog_id = blog_id;
        self
    }

    /// With one more post.
    #[must_use]
    pub fn post(mut self, post: Post) -> Self {
        self.posts.push(post);
        self
    }

    /// With one more type of posts.
    #[must_use]
    pub fn post_type(mut self, kind: PostType) -> Self {
        self.types.push(kind);
        self
    }

    /// How long rows live here.
    #[must_use]
    pub fn row_lifetime(&self) -> Duration {
        self.lifetime.unwrap_or_else(|| self.generation.lifetime())
    }

    /// Writes a row as it is, for laying a recorded trace into the site.
    pub fn put_row(
        &mut self,
        room: &str,
        client_id: &str,
        user_id: u64,
        data: Value,
        stamped: Now,
        expires: Now,
    ) {
        self.rows.put_row(room, client_id, user_id, data, stamped, expires);
    }

    /// Removes a row.
    pub fn delete_row(&mut self, room: &str, client_id: &str) {
        self.rows.delete_row(room, client_id);
    }

    /// The post with this number.
    #[must_use]
    pub fn find_post(&self, id: u64) -> Option<&Post> {
        self.posts.iter().find(|post| post.id == id)
    }

    /// The post with this number, to change it.
    pub fn find_post_mut(&mut self, id: u64) -> Option<&mut Post> {
        self.posts.iter_mut().find(|post| post.id == id)
    }

    /// The type with this slug.
    #[must_use]
    pub fn find_type(&self, slug: &str) -> Option<&PostType> {
        self.types.iter().find(|kind| kind.slug == slug)
    }

    /// Whether the user may read the room (contract 1.7).
    #[must_use]
    pub fn may_read_room(&self, user: Option<&User>, room: &str) -> bool {
        let Some(user) = user else { return false };
        let Some((kind, id)) = post_of_room(room) else { return user.can(self.blog_id, "edit_posts") };
        let Some(post) = self.find_post(id) else { return false };
        if self.generation.binds_room_to_type() && post.kind != kind {
            return false;
        }
        self.find_type(&post.kind).is_some_and(|kind| may_edit(user, self.blog_id, kind, post))
    }

    /// Saves a post as this user: its modified time moves, and a revision tells who it was.
    pub fn save(&mut self, id: u64, user_id: u64, now: Now) {
        let revision_id = self.fresh_id();
        let Some(kind) = self.find_post(id).map(|post| post.kind.clone()) else { return };
        let keeps = self.find_type(&kind).is_some_and(|kind| kind.keeps_revisions);
        let Some(post) = self.find_post_mut(id) else { return };
        post.modified = now;
        post.text = format!("Saved by {user_id} at {now}.");
        if keeps {
            post.revisions.push(Revision {
                id: revision_id,
                author: user_id,
                modified: now,
                title: post.title.clone(),
                text: post.text.clone(),
            });
        }
    }

    /// Puts aside what this user typed and did not save: one autosave per person, replaced by the next (measured).
    pub fn autosave(&mut self, id: u64, user_id: u64, now: Now) {
        self.put_aside(id, user_id, format!("Typed by {user_id} at {now}."), now);
    }

    /// Puts aside the text as it is, as tabs behind the dialog and tabs that lost the post do with every heartbeat
    /// (measured with 0.1.14 on WordPress 7.1.4).
    pub fn autosave_unchanged(&mut self, id: u64, user_id: u64, now: Now) {
        let Some(text) = self.find_post(id).map(|post| post.text.clone()) else { return };
        self.put_aside(id, user_id, text, now);
    }

    /// Puts aside the same text again that a person put aside before.
    pub(crate) fn autosave_again(&mut self, id: u64, user_id: u64, now: Now) {
        let post = self.find_post(id);
        let before = post.and_then(|post| post.autosaves.iter().find(|one| one.author == user_id));
        if let Some(text) = before.map(|one| one.text.clone()) {
            self.put_aside(id, user_id, text, now);
        }
    }

    fn put_aside(&mut self, id: u64, user_id: u64, text: String, now: Now) {
        let revision_id = self.fresh_id();
        let Some(post) = self.find_post_mut(id) else { return };
        let title = post.title.clone();
        match post.autosaves.iter_mut().find(|one| one.author == user_id) {
            Some(one) => (one.modified, one.text) = (now, text),
            None => {
                let id = revision_id;
                post.autosaves.push(Revision { id, author: user_id, modified: now, title, text });
            }
        }
    }

    /// The row that an AI agent's save leaves in the post's room (contract 2.2), on plugins that know agents.
    pub(crate) fn put_agent_row(&mut self, id: u64, user_id: u64, now: Now) {
        if !self.generation.has_titles() {
            return;
        }
        let Some(room) = self.find_post(id).map(Post::room) else { return };
        let expires = now.after(Duration::from_secs(75));
        self.put_row(&room, &format!("agent-{user_id}"), user_id, Value::Array(Vec::new()), now, expires);
    }

    /// A number that no post or revision has yet.
    pub fn fresh_id(&mut self) -> u64 {
        self.next_id += 1;
        self.next_id
    }
}

/// The type and number in `postType/TYPE:ID`.
#[must_use]
pub fn post_of_room(room: &str) -> Option<(&str, u64)> {
    let (kind, id) = room.strip_prefix("postType/")?.split_once(':')?;
    (!kind.is_empty() && id.bytes().all(|digit| digit.is_ascii_digit())).then_some((kind, id.parse().ok()?))
}

/// What only a network has.
#[derive(Clone, Copy, Debug)]
pub struct Network {
    /// Whether presence is gathered over all sites (off by default on large networks).
    pub aggregating: bool,
    /// Whether presence is recorded anywhere.
    pub recording: bool,
}

/// What WordPress thinks it is installed for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Environment {
    /// Somebody's own computer: application passwords work over plain http.
    #[default]
    Local,
    /// The world: application passwords want https, and so do most addresses that applications give.
    Production,
}

/// One WordPress installation: a single site, or a network of sites on one origin.
#[derive(Clone, Debug)]
pub struct Installation {
    /// Scheme, host and port, without a slash at the end: `http://127.0.0.1:8881`.
    pub origin: String,
    /// All accounts.
    pub users: Vec<User>,
    /// Its sites; one unless it is a network.
    pub sites: Vec<Site>,
    /// Present on a network.
    pub network: Option<Network>,
    /// What it is for.
    pub environment: Environment,
    pub(crate) sessions: Sessions,
}

impl Installation {
    /// An installation with one site.
    #[must_use]
    pub fn single(origin: &str, site: Site) -> Self {
        Self::made(origin, vec![site], None)
    }

    /// A network of sites on one origin.
    #[must_use]
    pub fn network(origin: &str, sites: Vec<Site>) -> Self {
        Self::made(origin, sites, Some(Network { aggregating: true, recording: true }))
    }

    fn made(origin: &str, sites: Vec<Site>, network: Option<Network>) -> Self {
        Self {
            origin: origin.into(),
            users: Vec::new(),
            sites,
            network,
            environment: Environment::default(),
            sessions: Sessions::default(),
        }
    }

    /// Installed for the world, not for somebody's own computer.
    #[must_use]
    pub fn production(mut self) -> Self {
        self.environment = Environment::Production;
        self
    }

    /// Whether application passwords are to be had over this scheme.
    pub(crate) fn offers_passwords(&self) -> bool {
        self.environment == Environment::Local || self.origin.starts_with("https://")
    }

    /// With one more account.
    #[must_use]
    pub fn user(mut self, user: User) -> Self {
        self.users.push(user);
        self
    }

    /// The account with this number.
    #[must_use]
    pub fn find_user(&self, id: u64) -> Option<&User> {
        self.users.iter().find(|user| user.id == id)
    }

    /// The account with this login name.
    #[must_use]
    pub fn find_login(&self, login: &str) -> Option<&User> {
        self.users.iter().find(|user| user.login == login)
    }

    /// The account that a user name (login or e-mail) and an application password open.
    #[must_use]
    pub fn sign_in(&self, name: &str, secret: &str) -> Option<&User> {
        let secret = secret.replace(' ', "");
        self.users.iter().find(|user| {
            (user.login == name || user.email == name)
                && user.passwords.iter().any(|one| one.secret == secret)
        })
    }
}

/// A stand-in for the hash of a browser login in one room (16 hex digits).
#[must_use]
pub fn session_hash(session: &str, room: &str) -> String {
    use sha2::{Digest, Sha256};
    hex(&Sha256::digest(format!("{session} {room}"))).chars().take(16).collect()
}
