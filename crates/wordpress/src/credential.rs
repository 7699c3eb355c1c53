//! What signs a request in.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};
use thiserror::Error;

use crate::saying;
use crate::saying::Saying;

/// A user of a site and one of their application passwords. The password is never shown or logged, and
/// is wiped from memory when the last clone is dropped.
#[derive(Clone)]
pub struct Credential {
    user: String,
    password: SecretString,
}

/// Why a credential can not be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum CredentialError {
    /// The user name is empty.
    NoUser,
    /// The password is empty.
    NoPassword,
    /// A user name with a colon can not be sent (RFC 7617 section 2).
    ColonInUser,
}

impl CredentialError {
    /// The same in any language.
    #[must_use]
    pub fn saying(self) -> Saying {
        match self {
            CredentialError::NoUser => saying!("credential-no-user"),
            CredentialError::NoPassword => saying!("credential-no-password"),
            CredentialError::ColonInUser => saying!("credential-colon-in-user"),
        }
    }
}

/// In English.
impl fmt::Display for CredentialError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.saying().english())
    }
}

impl Credential {
    /// The user name or e-mail address, and an application password as WordPress shows it: its spaces
    /// may stay (contract 6.1).
    ///
    /// # Errors
    /// A [`CredentialError`] where one of them is empty or can not be sent.
    pub fn new(user: &str, password: SecretString) -> Result<Credential, CredentialError> {
        let user = user.trim();
        if user.is_empty() {
            return Err(CredentialError::NoUser);
        }
        if user.contains(':') {
            return Err(CredentialError::ColonInUser);
        }
        if password.expose_secret().trim().is_empty() {
            return Err(CredentialError::NoPassword);
        }
        Ok(Credential { user: user.to_owned(), password })
    }

    /// The user name or e-mail address.
    #[must_use]
    pub fn user(&self) -> &str {
        &self.user
    }

    /// The same user with a password that no site has given out.
    pub(crate) fn with_wrong_password(&self) -> Credential {
        Credential {
            user: self.user.clone(),
            password: SecretString::from("wrong wrong wrong wrong".to_owned()),
        }
    }

    /// `body` without the secret, where a server sent it back: what is shown of an answer must not show it.
    /// `None` where it is not in there.
    pub(crate) fn scrub(&self, body: &[u8]) -> Option<String> {
        let text = String::from_utf8_lossy(body);
        let typed = self.password.expose_secret().trim();
        let joined = SecretString::from(typed.split_whitespace().collect::<String>());
        let pair = SecretString::from(STANDARD.encode(format!("{}:{typed}", self.user)));
        let secrets = [typed, joined.expose_secret(), pair.expose_secret()];
        if !secrets.iter().any(|secret| text.contains(secret)) {
            return None;
        }
        Some(secrets.iter().fold(text.into_owned(), |text, secret| text.replace(secret, "…")))
    }

    /// The value of the `Authorization` header, marked sensitive.
    pub(crate) fn header(&self) -> HeaderValue {
        let pair = SecretString::from(format!("{}:{}", self.user, self.password.expose_secret().trim()));
        let value = SecretString::from(format!("Basic {}", STANDARD.encode(pair.expose_secret())));
        let mut header = HeaderValue::from_str(value.expose_secret())
            // Base64 has only characters that a header may have.
            .unwrap_or_else(|_| HeaderValue::from_static(""));
        header.set_sensitive(true);
        header
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credential").field("user", &self.user).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn credential(user: &str, password: &str) -> Result<Credential, CredentialError> {
        Credential::new(user, SecretString::from(password.to_owned()))
    }

    #[test]
    fn the_header_is_basic_and_sensitive() {
        let header = credential(" zoë ", "abcd efgh \n").unwrap().header();
        assert!(header.is_sensitive());
        assert_eq!(header.to_str().unwrap(), format!("Basic {}", STANDARD.encode("zoë:abcd efgh")));
    }

    #[test]
    fn what_can_not_be_sent_is_named() {
        assert_eq!(credential(" ", "x").unwrap_err(), CredentialError::NoUser);
        assert_eq!(credential("a:b", "x").unwrap_err(), CredentialError::ColonInUser);
        assert_eq!(credential("a", "  ").unwrap_err(), CredentialError::NoPassword);
    }

    #[test]
    fn the_password_is_not_shown() {
        let shown = format!("{:?}", credential("zoe", "abcd efgh").unwrap());
        assert!(shown.contains("zoe") && !shown.contains("abcd") && !shown.contains("Basic"), "{shown}");
    }
}
