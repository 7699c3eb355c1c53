//! Who is on which site of a network (contract 1.6).

use std::sync::Arc;

use presence::network::NetworkSite;
use serde::Deserialize;

use super::page::Odd;
use super::people::People;
use super::{Page, WireError, item, json, lenient};

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
pub fn network(body: &[u8]) -> Result<Page<Vec<NetworkSite>>, WireError> {
    let mut is_whole = true;
    let page = json::list(body, |raw| {
        let wire: Wire = item(raw).ok_or(Odd)?;
        let users = wire.users;
        is_whole &= users.is_whole;
        let named = u64::try_from(users.people.len()).unwrap_or(u64::MAX);
        Ok(Some(NetworkSite {
            blog_id: wire.blog_id.ok_or(Odd)?,
            url: Arc::from(wire.url.unwrap_or_default()),
            people_count: wire.user_count.unwrap_or(named).max(named),
            people: users.people,
        }))
    })?;
    Ok(Page { is_whole: page.is_whole && is_whole, ..page })
}
