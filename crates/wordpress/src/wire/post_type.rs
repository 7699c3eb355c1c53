//! How the posts of a type are read (contract, measured.md).

use serde::Deserialize;

use super::{WireError, json, lenient};

/// Where the posts of a type are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeRoute {
    /// The route below the REST root, such as `wp/v2/library-books`.
    pub route: String,
}

/// The route of one post type.
///
/// # Errors
/// A [`WireError`] where the answer names none.
pub fn post_type(body: &[u8]) -> Result<TypeRoute, WireError> {
    #[derive(Deserialize)]
    struct Wire {
        #[serde(default, deserialize_with = "lenient::text")]
        rest_base: Option<String>,
        #[serde(default, deserialize_with = "lenient::text")]
        rest_namespace: Option<String>,
    }
    let wire: Wire = json::object(body)?;
    let base = wire.rest_base.filter(|base| is_route(base)).ok_or(WireError::OtherShape)?;
    let namespace =
        wire.rest_namespace.filter(|namespace| is_route(namespace)).unwrap_or_else(|| "wp/v2".to_owned());
    Ok(TypeRoute { route: format!("{namespace}/{base}") })
}

/// Whether it can stand in an address as it is: a base with a pattern or dots in it can not be asked.
fn is_route(text: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'/' | b'.' | b'~');
    !text.is_empty() && text.len() <= 200 && !text.contains("..") && text.bytes().all(allowed)
}
