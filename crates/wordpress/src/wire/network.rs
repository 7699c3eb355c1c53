//! Who is on which site of a network (contract 1.6).

use std::sync::Arc;

use presence::network::NetworkSite;
use serde::Deserialize;

use super::rooms::People;
use super::{WireError, item, json, lenient};

#[derive(Deserialize)]
struct Wire {
    #[serde(default, deserialize_with = "lenient::number")]
    blog_id: Option<u64>,
    #[serde(default, deserialize_with = "lenient::text")]
    url: Option<String>,
    #[serde(default, deserialize_with = "lenient::number")]
    user_count: Option<u64>,
    #[serde(default)]
    users: People,
}

/// One page of the sites of a network.
///
/// # Errors
/// A [`WireError`] where there is no list.
pub fn network(body: &[u8]) -> Result<Vec<NetworkSite>, WireError> {
    json::list(body, |raw| {
        let wire: Wire = item(raw)?;
        let people = wire.users.0;
        let named = u64::try_from(people.len()).unwrap_or(u64::MAX);
        Some(NetworkSite {
            blog_id: wire.blog_id?,
            url: Arc::from(wire.url.unwrap_or_default()),
            people_count: wire.user_count.unwrap_or(named).max(named),
            people,
        })
    })
}
