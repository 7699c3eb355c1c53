//! What became of a removal, and what is said of it.

use super::approval::app_name;
use super::removal::profile_page_of;
use crate::keychain::KeychainError;
use crate::settings::StoredSite;
use crate::terminal::safe_line;

/// What became of a removal.
#[derive(Debug)]
pub struct Removed {
    /// The site, which is out of the settings.
    pub site: StoredSite,
    /// What became of the password on the site.
    pub password: OnTheSite,
    /// That other passwords of this program, which are used for nothing, may still be valid on it: a sentence.
    pub others: Option<String>,
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
    NoAnswer(String),
    /// It could not be revoked: why, in a sentence.
    NotRevoked(String),
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
    /// What is said of it, safe to print. `computer`: its name, by which the password is called.
    #[must_use]
    pub fn sentences(&self, computer: &str) -> Vec<String> {
        let mut sentences = vec![format!("“{}” is forgotten.", safe_line(&self.site.name))];
        let by_hand = || {
            let (name, page) = (app_name(computer), profile_page_of(&self.site));
            let page = page.map_or_else(String::new, |page| format!(" {}", safe_line(page.as_str())));
            format!("Revoke it by hand on your profile page; it is usually called “{name}”:{page}")
        };
        match &self.password {
            OnTheSite::Left => sentences.push(
                "Its application password stays valid until you revoke it on your profile page on the site."
                    .to_owned(),
            ),
            OnTheSite::Revoked => {
                sentences.push("Its application password was revoked on the site.".to_owned());
            }
            OnTheSite::Refused => {
                let refused = "The site refuses the password that is known here: it was revoked before, or there is another one.";
                sentences.push(refused.to_owned());
                sentences.push(by_hand());
            }
            OnTheSite::NoAnswer(why) | OnTheSite::NotRevoked(why) => {
                sentences.push(format!("Its application password could not be revoked. {}", safe_line(why)));
                sentences.push(by_hand());
            }
        }
        sentences.extend(self.others.clone());
        // Without any keychain there is hardly anything in one.
        if let Some(error) =
            self.still_kept.as_ref().filter(|error| !matches!(error, KeychainError::Missing(_)))
        {
            sentences.push(format!(
                "Its secret is still in the keychain and is removed from there later: {}.",
                safe_line(&error.to_string())
            ));
        }
        sentences
    }
}
