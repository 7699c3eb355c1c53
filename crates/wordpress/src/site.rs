//! One connected site.

use std::collections::HashMap;
use std::sync::Arc;

use presence::reading::PostTitle;
use presence::{PostRef, UserId};
use url::Url;

use crate::answer::{Answer, Asked};
use crate::credential::Credential;
use crate::exchange::Exchange;
use crate::fault::Fault;
use crate::rest_root::RestRoot;
use crate::site_index::SiteIndex;
use crate::transport::Transport;
use crate::wire::TypeRoute;

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
    requests: u64,
    pub(crate) readings: u64,
    /// Where the posts of a type are; `None` where the type has no REST (contract, measured.md).
    pub(crate) types: HashMap<Arc<str>, Option<TypeRoute>>,
    pub(crate) titles: HashMap<PostRef, KnownTitle>,
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
            requests: 0,
            readings: 0,
            types: HashMap::new(),
            titles: HashMap::new(),
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

    /// How many routes were asked so far.
    #[must_use]
    pub fn requests(&self) -> u64 {
        self.requests
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

    pub(crate) async fn get(
        &mut self,
        asked: Asked,
        route: &str,
        query: &[(&str, &str)],
    ) -> Result<Answer, Fault> {
        self.requests += 1;
        self.exchange().get(asked, &self.root, route, query).await
    }

    pub(crate) fn count_requests(&mut self, more: usize) {
        self.requests += u64::try_from(more).unwrap_or(0);
    }

    pub(crate) fn exchange(&self) -> Exchange<'_, T> {
        Exchange { transport: &self.transport, credential: Some(&self.credential) }
    }
}
