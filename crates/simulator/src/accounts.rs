//! Users, roles, capabilities and application passwords.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::time::Now;

/// One of WordPress' roles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// May do everything on a site.
    Administrator,
    /// Edits everybody's posts and pages.
    Editor,
    /// Publishes own posts.
    Author,
    /// Writes own drafts.
    Contributor,
    /// Reads.
    Subscriber,
}

const EDITOR: &str = "moderate_comments manage_categories manage_links upload_files unfiltered_html edit_posts \
    edit_others_posts edit_published_posts publish_posts edit_pages read level_7 level_6 level_5 level_4 level_3 level_2 \
    level_1 level_0 edit_others_pages edit_published_pages publish_pages delete_pages delete_others_pages \
    delete_published_pages delete_posts delete_others_posts delete_published_posts delete_private_posts \
    edit_private_posts read_private_posts delete_private_pages edit_private_pages read_private_pages";
const ADMINISTRATOR: &str = "switch_themes edit_themes activate_plugins edit_plugins edit_users edit_files \
    manage_options import level_10 level_9 level_8 delete_users create_users unfiltered_upload edit_dashboard \
    update_plugins delete_plugins install_plugins update_themes install_themes update_core list_users remove_users \
    promote_users edit_theme_options delete_themes export";
const AUTHOR: &str = "upload_files edit_posts edit_published_posts publish_posts read level_2 level_1 level_0 \
    delete_posts delete_published_posts";
const CONTRIBUTOR: &str = "edit_posts read level_1 level_0 delete_posts";
const SUBSCRIBER: &str = "read level_0";

impl Role {
    /// The role's slug in answers.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Administrator => "administrator",
            Self::Editor => "editor",
            Self::Author => "author",
            Self::Contributor => "contributor",
            Self::Subscriber => "subscriber",
        }
    }

    /// The role's capabilities, as recorded in `users/me` of each.
    pub fn capabilities(self) -> impl Iterator<Item = &'static str> {
        let (first, second) = match self {
            Self::Administrator => (EDITOR, ADMINISTRATOR),
            Self::Editor => (EDITOR, ""),
            Self::Author => (AUTHOR, ""),
            Self::Contributor => (CONTRIBUTOR, ""),
            Self::Subscriber => (SUBSCRIBER, ""),
        };
        first.split_whitespace().chain(second.split_whitespace())
    }
}

/// An application password.
#[derive(Clone, Debug, PartialEq)]
pub struct ApplicationPassword {
    /// Its id.
    pub uuid: String,
    /// The application's id; may be empty.
    pub app_id: String,
    /// The name the user sees.
    pub name: String,
    /// The password itself, without spaces.
    pub secret: String,
    /// When it was made.
    pub created: Now,
    /// When it was last used (WordPress notes it at most once a day).
    pub last_used: Option<Now>,
}

/// A user account of an installation.
#[derive(Clone, Debug)]
pub struct User {
    /// The account's number.
    pub id: u64,
    /// The login name.
    pub login: String,
    /// The shown name, as the database holds it.
    pub name: String,
    /// The e-mail address.
    pub email: String,
    /// Where a plugin keeps the user's picture; Gravatar where there is none.
    pub picture: Option<String>,
    /// The role on each site, by blog id.
    pub roles: BTreeMap<u64, Role>,
    /// Runs the whole network.
    pub super_admin: bool,
    /// Marked as an AI agent: a save over REST writes an `agent-` row.
    pub agent: bool,
    /// When the account was made.
    pub registered: Now,
    /// The password of the account itself, for signing in with a browser; nobody signs in where there is none.
    pub account_password: Option<String>,
    /// The passwords for applications.
    pub passwords: Vec<ApplicationPassword>,
    /// `meta` of the answer about the user.
    pub meta: Value,
}

impl User {
    /// An account without any role, with the e-mail address `LOGIN@example.test`.
    #[must_use]
    pub fn new(id: u64, login: &str, name: &str) -> Self {
        Self {
            id,
            login: login.into(),
            name: name.into(),
            email: format!("{login}@example.test"),
            picture: None,
            roles: BTreeMap::new(),
            super_admin: false,
            agent: false,
            registered: Now(0),
            account_password: None,
            passwords: Vec::new(),
            meta: json!([]),
        }
    }

    /// Gives the role on the only, or the main, site.
    #[must_use]
    pub fn role(self, role: Role) -> Self {
        self.role_on(1, role)
    }

    /// Gives the role on one site of a network.
    #[must_use]
    pub fn role_on(mut self, blog_id: u64, role: Role) -> Self {
        self.roles.insert(blog_id, role);
        self
    }

    /// Makes the user run the whole network.
    #[must_use]
    pub fn super_admin(mut self) -> Self {
        self.super_admin = true;
        self
    }

    /// Gives the account a password for signing in with a browser.
    #[must_use]
    pub fn account_password(mut self, password: &str) -> Self {
        self.account_password = Some(password.into());
        self
    }

    /// With a picture at this address.
    #[must_use]
    pub fn pictured(mut self, address: &str) -> Self {
        self.picture = Some(address.to_owned());
        self
    }

    /// Adds an application password with this secret (spaces are ignored, as WordPress does).
    #[must_use]
    pub fn password(mut self, secret: &str) -> Self {
        let uuid = uuid_of(&format!("{}:{secret}", self.login));
        let secret = secret.replace(' ', "");
        self.passwords.push(ApplicationPassword {
            uuid,
            app_id: String::new(),
            name: "Presence Tray".into(),
            secret,
            created: Now(0),
            last_used: None,
        });
        self
    }

    /// Makes a new application password, of 24 random letters and digits.
    pub(crate) fn new_password(
        &mut self,
        name: &str,
        app_id: &str,
        random: &mut u64,
        now: Now,
    ) -> ApplicationPassword {
        let secret: String = (0..24).map(|_| letter(crate::random::next(random))).collect();
        let uuid = uuid_of(&format!("{}:{secret}", self.id));
        let (app_id, name) = (app_id.into(), name.into());
        let password = ApplicationPassword { uuid, app_id, name, secret, created: now, last_used: None };
        self.passwords.push(password.clone());
        password
    }

    /// Whether the user has the capability on the site.
    #[must_use]
    pub fn can(&self, blog_id: u64, capability: &str) -> bool {
        self.super_admin
            || self.roles.get(&blog_id).is_some_and(|role| role.capabilities().any(|own| own == capability))
    }

    /// `capabilities` of `users/me`: the role's own and the role itself.
    #[must_use]
    pub fn capabilities(&self, blog_id: u64) -> Map<String, Value> {
        let role = self.roles.get(&blog_id).copied();
        let of_role = role.into_iter().flat_map(|role| role.capabilities().chain([role.slug()]));
        of_role.map(|name| (name.to_owned(), json!(true))).collect()
    }

    /// The address of the avatar, `pixels` wide: Gravatar's SHA-256 of the e-mail address, unless a plugin keeps it
    /// elsewhere.
    #[must_use]
    pub fn avatar(&self, pixels: u32) -> String {
        if let Some(picture) = &self.picture {
            return picture.clone();
        }
        let hash = hex(&Sha256::digest(self.email.trim().to_lowercase()));
        format!("https://secure.gravatar.com/avatar/{hash}?s={pixels}&d=mm&r=g")
    }
}

fn letter(random: u64) -> char {
    const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    let at = usize::try_from(random % LETTERS.len() as u64).unwrap_or(0);
    LETTERS.get(at).copied().map_or('a', char::from)
}

/// A secret in groups of four, as WordPress shows it.
pub(crate) fn spaced(secret: &str) -> String {
    let letters: Vec<char> = secret.chars().collect();
    let groups: Vec<String> = letters.chunks(4).map(|chunk| chunk.iter().collect()).collect();
    groups.join(" ")
}

/// Lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// A stable id in the form of a version 4 UUID, made from a text.
pub(crate) fn uuid_of(text: &str) -> String {
    let digits = hex(&Sha256::digest(text));
    let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
    format!("{}-{}-4{}-a{}-{}", part(0, 8), part(8, 12), part(13, 16), part(17, 20), part(20, 32))
}
