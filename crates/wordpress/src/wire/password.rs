//! The application password in use (contract 6.4).

use presence::UserId;
use secrecy::{ExposeSecret as _, SecretString};
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

/// The secret of a password that was just made.
///
/// # Errors
/// A [`WireError`] where there is none, or one that could not be sent.
pub fn new_password(body: &[u8]) -> Result<SecretString, WireError> {
    #[derive(Deserialize)]
    struct New {
        password: Option<String>,
    }
    let new: New = json::object(body)?;
    let secret = new.password.map(SecretString::from);
    // 24 letters and digits in groups of four; a plugin may have others made.
    let fits = |secret: &SecretString| {
        let secret = secret.expose_secret();
        (8..=256).contains(&secret.trim().len()) && secret.bytes().all(|b| b == b' ' || b.is_ascii_graphic())
    };
    secret.filter(fits).ok_or(WireError::OtherShape)
}

/// The id of the application that made a password; `None` where nobody said so.
///
/// # Errors
/// A [`WireError`] where it is no password.
pub fn made_by(body: &[u8]) -> Result<Option<String>, WireError> {
    #[derive(Deserialize)]
    struct MadeBy {
        #[serde(default, deserialize_with = "lenient::text")]
        uuid: Option<String>,
        #[serde(default, deserialize_with = "lenient::text")]
        app_id: Option<String>,
    }
    let made: MadeBy = json::object(body)?;
    made.uuid.ok_or(WireError::OtherShape)?;
    Ok(made.app_id.filter(|id| !id.is_empty()))
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
    fn a_new_password_has_a_secret_that_can_be_sent() {
        let body = |secret: &str| format!(r#"{{"uuid":"32ad7ac8-2a48","password":"{secret}"}}"#).into_bytes();
        let made = new_password(&body("8mI3 ZcHL tkLR ig9t do4O Y8AG")).unwrap();
        assert_eq!(made.expose_secret(), "8mI3 ZcHL tkLR ig9t do4O Y8AG");
        for odd in ["", "short", "abcd\\nefgh", "ä234 5678 9012"] {
            assert!(new_password(&body(odd)).is_err(), "{odd}");
        }
        for odd in [r#"{"uuid":"32ad7ac8-2a48"}"#, r#"{"password":null}"#, r#"{"password":["x"]}"#, "[]", ""]
        {
            assert!(new_password(odd.as_bytes()).is_err(), "{odd}");
        }
    }

    #[test]
    fn who_made_a_password_is_told_or_nobody() {
        assert_eq!(made_by(br#"{"uuid":"a","app_id":"9d4f"}"#).unwrap().as_deref(), Some("9d4f"));
        assert_eq!(made_by(br#"{"uuid":"a","app_id":""}"#).unwrap(), None);
        assert_eq!(made_by(br#"{"uuid":"a","app_id":[7]}"#).unwrap(), None);
        assert_eq!(made_by(br#"{"uuid":"a"}"#).unwrap(), None);
        assert!(made_by(br#"{"app_id":"9d4f"}"#).is_err());
    }

    #[test]
    fn the_owner_is_in_the_address() {
        let body = br#"{"uuid":"653c6abd-dd6d-4efb-adee-780d1ee8e462","name":"x","_links":{"self":[{"href":"http:\/\/127.0.0.1:8881\/wp-json\/wp\/v2\/users\/2\/application-passwords\/653c6abd"}]}}"#;
        assert_eq!(password_in_use(body).unwrap().owner, UserId::new(2));
        assert_eq!(password_in_use(br#"{"uuid":"653c6abd-dd6d","_links":[]}"#).unwrap().owner, None);
        assert_eq!(password_in_use(br#"{"uuid":"../../users"}"#), Err(WireError::OtherShape));
    }
}
