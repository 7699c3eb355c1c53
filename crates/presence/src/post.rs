//! Which post.

use std::fmt;
use std::sync::Arc;

/// A post of any type on one site: `page` 14, `post` 42, `book` 7.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PostRef {
    /// The slug of the post's type, as the site sent it.
    pub post_type: Arc<str>,
    /// The post's number. Numbers are unique over all types of a site.
    pub id: u64,
}

impl PostRef {
    /// The post `id` of the type `post_type`.
    #[must_use]
    pub fn new(post_type: &str, id: u64) -> PostRef {
        PostRef { post_type: Arc::from(post_type), id }
    }
}

impl fmt::Debug for PostRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.post_type, self.id)
    }
}
