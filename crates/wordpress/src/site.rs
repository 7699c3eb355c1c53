//! One connected site.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use presence::reading::PostTitle;
use presence::{PostRef, UserId};
use url::Url;

use crate::asked::Asked;
use crate::budget::Budget;
use crate::credential::Credential;
use crate::exchange::Exchange;
use crate::post_types::KnownType;
use crate::rest_root::RestRoot;
use crate::site_index::SiteIndex;
use crate::transport::Transport;

/// What is known of a site that was connected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Connection {
    /// Where its REST interface begins.
    pub root: RestRoot,
    /// The address of WordPress itself, on which `wp-admin` hangs. One of another origin than the root is
    /// not used.
    pub url: Option<String>,
    /// Whose credential it is.
    pub me: UserId,
}

impl Connection {
    /// The connection that discovery and sign-in found.
    #[must_use]
    pub fn new(root: RestRoot, index: &SiteIndex, me: UserId) -> Connection {
        Connection { root, url: index.url.clone(), me }
    }
}

/// One connected site, read over `T`. Its methods take `&mut self`, so there is never more than one
/// request in flight for a site.
#[derive(Debug)]
pub struct Site<T> {
    transport: T,
    credential: Credential,
    root: RestRoot,
    me: UserId,
    admin: Url,
    pub(crate) budget: Budget,
    pub(crate) readings: u64,
    pub(crate) types: HashMap<Arc<str>, KnownType>,
    /// What is not asked of posts of a type before this reading.
    pub(crate) resting: HashMap<(Asked, Arc<str>), u64>,
    pub(crate) titles: BTreeMap<PostRef, KnownTitle>,
    pub(crate) avatars: Option<Vec<(UserId, Box<str>)>>,
}

/// What is known of a post's title, and since which reading.
#[derive(Debug)]
pub(crate) struct KnownTitle {
    /// `None` where the site did not give one.
    pub(crate) title: Option<PostTitle>,
    pub(crate) asked_at: u64,
}

impl<T: Transport> Site<T> {
    /// The site of `connection`, read as the user of `credential`.
    pub fn new(transport: T, credential: Credential, connection: Connection) -> Site<T> {
        let Connection { root, url, me } = connection;
        let same_origin = |url: &Url| url.origin() == root.base().origin();
        let base =
            url.and_then(|url| Url::parse(&url).ok()).filter(same_origin).unwrap_or_else(|| root.site_url());
        let mut admin = base;
        admin.set_query(None);
        admin.set_fragment(None);
        let path = format!("{}/wp-admin/", admin.path().trim_end_matches('/'));
        admin.set_path(&path);
        Site {
            transport,
            credential,
            root,
            me,
            admin,
            budget: Budget::default(),
            readings: 0,
            types: HashMap::new(),
            resting: HashMap::new(),
            titles: BTreeMap::new(),
            avatars: None,
        }
    }

    /// Who reads.
    #[must_use]
    pub fn me(&self) -> UserId {
        self.me
    }

    /// Where its REST interface begins.
    #[must_use]
    pub fn root(&self) -> &RestRoot {
        &self.root
    }

    /// How many requests were sent so far, redirects included.
    #[must_use]
    pub fn requests(&self) -> u64 {
        self.budget.sent()
    }

    /// Where the pictures of the people signed in are, as the last reading was told: untrusted, and nothing is asked for
    /// them here. `None` where it did not tell of people, and once it was taken; empty where it names no picture.
    pub fn take_avatars(&mut self) -> Option<Vec<(UserId, Box<str>)>> {
        self.avatars.take()
    }

    /// The address of its `wp-admin`.
    #[must_use]
    pub fn admin_link(&self) -> &str {
        self.admin.as_str()
    }

    /// The address of the edit screen of a post, whether or not its title is known.
    #[must_use]
    pub fn edit_link(&self, post: &PostRef) -> String {
        format!("{}post.php?post={}&action=edit", self.admin, post.id)
    }

    /// Begins a reading, which may send as many requests as the budget says.
    pub(crate) fn begin(&mut self) {
        self.budget.begin(self.transport.now());
    }

    /// This reading may send so many requests more, if not fewer.
    pub(crate) fn leave_for_details(&mut self, requests: u64) {
        self.budget.leave(requests);
    }

    /// How many requests this reading may still send.
    pub(crate) fn requests_left(&self) -> u64 {
        self.budget.left(self.transport.now())
    }

    pub(crate) fn exchange(&self) -> Exchange<'_, T> {
        Exchange {
            transport: &self.transport,
            credential: Some(&self.credential),
            budget: Some(&self.budget),
        }
    }
}
