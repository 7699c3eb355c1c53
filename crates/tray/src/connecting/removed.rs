//! What became of a removal, and what is said of it.

use wordpress::{Saying, saying};

use super::approval::app_name;
use super::removal::profile_page_of;
use crate::keychain::KeychainError;
use crate::settings::StoredSite;
use crate::words::{Words, keychain_seen};

/// What became of a removal.
#[derive(Debug)]
pub struct Removed {
    /// The site, which is out of the settings.
    pub site: StoredSite,
    /// What became of the password on the site.
    pub password: OnTheSite,
    /// That other passwords of this program, which are used for nothing, may still be valid on it: a sentence.
    pub others: Option<Saying>,
    /// Why the secret may still be in the keychain; it is removed at a later start.
    pub still_kept: Option<KeychainError>,
}

/// What became of a password on its site.
#[derive(Debug, PartialEq, Eq)]
pub enum OnTheSite {
    /// It was not to be revoked.
    Left,
    /// It is good for nothing any more.
    Revoked,
    /// The site refuses the one that is known here: it was revoked before, or is not the one.
    Refused,
    /// The site does not answer: what was seen, in a sentence. It may answer later.
    NoAnswer(Saying),
    /// It could not be revoked: why, in a sentence.
    NotRevoked(Saying),
}

impl OnTheSite {
    /// The same for clients.
    #[must_use]
    pub fn to_protocol(&self) -> protocol::RemovalOutcome {
        match self {
            OnTheSite::Left => protocol::RemovalOutcome::Left,
            OnTheSite::Revoked => protocol::RemovalOutcome::Revoked,
            OnTheSite::Refused => protocol::RemovalOutcome::Refused,
            OnTheSite::NoAnswer(_) | OnTheSite::NotRevoked(_) => protocol::RemovalOutcome::NotRevoked,
        }
    }
}

impl Removed {
    /// What to tell the user. `computer`: what this one is called.
    #[must_use]
    pub fn sentences(&self, computer: &str, words: Words) -> Vec<String> {
        self.said(computer).iter().map(|saying| words.says(saying)).collect()
    }

    fn said(&self, computer: &str) -> Vec<Saying> {
        let mut said = vec![saying!("site-forgotten", site = &self.site.name)];
        let by_hand = || {
            let name = app_name(computer);
            match profile_page_of(&self.site) {
                Some(page) => saying!("revoke-by-hand-at", name = name, page = page.to_string()),
                None => saying!("revoke-by-hand", name = name),
            }
        };
        match &self.password {
            OnTheSite::Left => said.push(saying!("password-left")),
            OnTheSite::Revoked => said.push(saying!("password-revoked")),
            OnTheSite::Refused => said.extend([saying!("password-refused"), by_hand()]),
            OnTheSite::NoAnswer(why) | OnTheSite::NotRevoked(why) => {
                said.extend([saying!("not-revoked-why", why = why.clone()), by_hand()]);
            }
        }
        said.extend(self.others.clone());
        // Without any keychain there is hardly anything in one.
        if let Some(error) =
            self.still_kept.as_ref().filter(|error| !matches!(error, KeychainError::Missing(_)))
        {
            said.push(saying!("secret-stays", why = keychain_seen(error)));
        }
        said
    }
}
