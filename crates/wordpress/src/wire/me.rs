//! Who is signed in (contract 6.4).

use std::collections::BTreeMap;

use presence::UserId;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::{WireError, item, json, lenient};

/// The account that a credential belongs to, as the site describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The account.
    pub id: UserId,
    /// Its display name, entities not yet decoded.
    pub name: Option<String>,
    /// Its roles on this site.
    pub roles: Vec<String>,
    /// What it may do, by the names that WordPress has for it; `None` where the site does not tell.
    pub capabilities: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct Wire<'a> {
    #[serde(default, deserialize_with = "lenient::number")]
    id: Option<u64>,
    #[serde(default, deserialize_with = "lenient::text")]
    name: Option<String>,
    #[serde(default, borrow)]
    roles: Option<&'a RawValue>,
    #[serde(default, borrow)]
    capabilities: Option<&'a RawValue>,
}

/// The account of `users/me`.
///
/// # Errors
/// A [`WireError`] where it is no account.
pub fn me(body: &[u8]) -> Result<Account, WireError> {
    let raw: Box<RawValue> = json::object(body)?;
    let wire: Wire = item(&raw).ok_or(WireError::OtherShape)?;
    let id = wire.id.and_then(UserId::new).ok_or(WireError::OtherShape)?;
    // Roles become an object when one was taken away in the middle.
    let roles = wire.roles.map(texts).unwrap_or_default();
    let capabilities = wire.capabilities.and_then(granted);
    Ok(Account { id, name: wire.name, roles, capabilities })
}

fn texts(list: &RawValue) -> Vec<String> {
    let values: Vec<&RawValue> = match item::<Vec<&RawValue>>(list) {
        Some(values) => values,
        None => item::<BTreeMap<String, &RawValue>>(list)
            .map(|map| map.into_values().collect())
            .unwrap_or_default(),
    };
    values.into_iter().filter_map(item).collect()
}

/// The capabilities that are on; `[]` is none.
fn granted(capabilities: &RawValue) -> Option<Vec<String>> {
    #[derive(Deserialize)]
    struct Flag(#[serde(deserialize_with = "lenient::flag")] Option<bool>);

    if let Some(map) = item::<BTreeMap<String, &RawValue>>(capabilities) {
        let is_on = |raw: &RawValue| item::<Flag>(raw).is_some_and(|flag| flag.0 == Some(true));
        return Some(map.into_iter().filter(|(_, on)| is_on(on)).map(|(name, _)| name).collect());
    }
    item::<Vec<&RawValue>>(capabilities).map(|_| Vec::new())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_are_read_in_their_odd_shapes() {
        let account = me(br#"{"id":2,"name":"Zo\u00eb","roles":{"1":"editor"},"capabilities":{"edit_posts":true,"list_users":false,"x":1,"y":"0"}}"#).unwrap();
        assert_eq!(account.roles, ["editor"]);
        assert_eq!(account.capabilities.unwrap(), ["edit_posts", "x"]);
        assert_eq!(me(br#"{"id":2,"capabilities":[]}"#).unwrap().capabilities, Some(vec![]));
        assert_eq!(me(br#"{"id":2}"#).unwrap().capabilities, None);
        assert_eq!(me(br#"{"id":0}"#), Err(WireError::OtherShape));
        assert_eq!(me(b"[]"), Err(WireError::OtherShape));
    }
}
