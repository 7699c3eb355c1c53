//! The application password in use (contract 6.4).

use presence::UserId;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::{WireError, item, json, lenient};

/// The application password that a request was signed in with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PasswordInUse {
    /// Its number, by which it is revoked.
    pub uuid: String,
    /// What its owner called it.
    pub name: Option<String>,
    /// Whose it is, from the address that the answer gives for it: the only other place that tells where
    /// everything else about users is blocked.
    pub owner: Option<UserId>,
}

#[derive(Deserialize)]
struct Wire<'a> {
    #[serde(default, deserialize_with = "lenient::text")]
    uuid: Option<String>,
    #[serde(default, deserialize_with = "lenient::text")]
    name: Option<String>,
    #[serde(default, rename = "_links", borrow)]
    links: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct Links {
    #[serde(rename = "self")]
    own: Vec<Link>,
}

#[derive(Deserialize)]
struct Link {
    href: String,
}

/// The password of `introspect`.
///
/// # Errors
/// A [`WireError`] where it is none.
pub fn password_in_use(body: &[u8]) -> Result<PasswordInUse, WireError> {
    let raw: Box<RawValue> = json::object(body)?;
    let wire: Wire = item(&raw).ok_or(WireError::OtherShape)?;
    // It becomes part of an address.
    let is_uuid = |uuid: &String| {
        (8..=64).contains(&uuid.len()) && uuid.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    let uuid = wire.uuid.filter(is_uuid).ok_or(WireError::OtherShape)?;
    let owner = wire
        .links
        .and_then(item::<Links>)
        .and_then(|links| links.own.iter().find_map(|link| owner_in(&link.href)));
    Ok(PasswordInUse { uuid, name: wire.name, owner })
}

/// The user in `…/users/2/application-passwords/…`.
fn owner_in(href: &str) -> Option<UserId> {
    let (before, _) = href.split_once("/application-passwords/")?;
    let (_, id) = before.rsplit_once("/users/")?;
    UserId::new(id.parse().ok()?)
}

/// Whether an answer says that a password was deleted.
///
/// # Errors
/// A [`WireError`] where it says nothing about it.
pub fn revoked(body: &[u8]) -> Result<bool, WireError> {
    #[derive(Deserialize)]
    struct Deleted {
        #[serde(default, deserialize_with = "lenient::flag")]
        deleted: Option<bool>,
    }
    json::object::<Deleted>(body)?.deleted.ok_or(WireError::OtherShape)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_owner_is_in_the_address() {
        let body = br#"{"uuid":"653c6abd-dd6d-4efb-adee-780d1ee8e462","name":"x","_links":{"self":[{"href":"http:\/\/127.0.0.1:8881\/wp-json\/wp\/v2\/users\/2\/application-passwords\/653c6abd"}]}}"#;
        assert_eq!(password_in_use(body).unwrap().owner, UserId::new(2));
        assert_eq!(password_in_use(br#"{"uuid":"653c6abd-dd6d","_links":[]}"#).unwrap().owner, None);
        assert_eq!(password_in_use(br#"{"uuid":"../../users"}"#), Err(WireError::OtherShape));
    }
}
