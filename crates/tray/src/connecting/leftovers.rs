//! Ends what a killed program left unfinished: secrets without a site go, passwords that were made for nothing are
//! revoked or named, and removals are completed.

use std::sync::Arc;

use secrecy::SecretString;
use wordpress::{
    Credential, RestRoot, Saying, Transport, introspect, revoke_of_application, revoke_other, saying,
};

use super::approval::APP_ID;
use super::by_hand;
use super::doing::on_a_thread;
use super::fresh::in_time;
use super::journal::{self, AtWork};
use super::removal::{end_on_site, end_others, no_answer, profile_page};
use super::removed::OnTheSite;
use crate::connection::reached;
use crate::keychain::{Entry, Keychain, KeychainError};
use crate::settings::{Began, Made, SettingsFile, Unfinished};

/// What became of what was left unfinished.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Leftovers {
    /// So many are still unfinished: the keychain is locked or not there, a site does not answer, or
    /// somebody is at work.
    pub waiting: usize,
    /// Passwords that could not be revoked on their sites: sentences for the user.
    pub by_hand: Vec<Saying>,
}

/// Ends what nobody is at work with. `keychain`: one that does not disturb the user; what it can not answer for stays
/// written down and is tried again with the next call.
pub async fn end_leftovers<T: Transport>(
    transport: &T,
    keychain: &Arc<dyn Keychain>,
    settings: &SettingsFile,
) -> Leftovers {
    let mut leftovers = Leftovers::default();
    let file = settings.clone();
    let begun = on_a_thread(move || {
        // Nothing is asked, and no file is made, where there is nothing to do.
        let unfinished = file.read().map(|settings| settings.unfinished).unwrap_or_default();
        let at_work = if unfinished.is_empty() { None } else { AtWork::alone(&file) };
        // Whoever was at work may have ended meanwhile.
        let unfinished = match &at_work {
            Some(_) => file.read().map(|settings| settings.unfinished).unwrap_or_default(),
            None => unfinished,
        };
        (unfinished, at_work)
    });
    let Some((unfinished, at_work)) = begun.await else { return leftovers };
    if at_work.is_none() {
        leftovers.waiting = unfinished.len();
        return leftovers;
    }
    for begun in unfinished {
        if !end(transport, keychain, settings, begun, &mut leftovers.by_hand).await {
            leftovers.waiting += 1;
        }
    }
    drop(at_work);
    leftovers
}

/// Ends one, and tells whether it is at its end.
async fn end<T: Transport>(
    transport: &T,
    keychain: &Arc<dyn Keychain>,
    settings: &SettingsFile,
    begun: Unfinished,
    by_hand: &mut Vec<Saying>,
) -> bool {
    let entry = Entry { rest_root: begun.rest_root.clone(), user: begun.user.clone() };
    let (file, asked, of) = (settings.clone(), Arc::clone(keychain), begun.clone());
    let looked = on_a_thread(move || {
        // What can not be read is looked at again.
        let site = file.read().ok()?.user_of(&of).cloned();
        let needed = match &of.began {
            Began::Adding { made } => made.is_some(),
            Began::Removing { revoke, .. } if site.is_none() => *revoke,
            Began::Removing { made, .. } => made.is_some(),
        };
        let entry = Entry { rest_root: of.rest_root, user: of.user };
        Some((site, if needed { asked.get(&entry) } else { Ok(None) }))
    });
    let Some(Some((site, secret))) = looked.await else { return false };
    let told = match &begun.began {
        // Whoever added a removed site again signs in with a password of it.
        Began::Removing { name, revoke, made } if site.is_none() => {
            // What can not be known now may be known later.
            let Ok(secret) = secret else { return false };
            let Some(told) = end_removed(transport, &entry, name, *revoke, made.as_ref(), secret).await
            else {
                return false;
            };
            told
        }
        Began::Adding { made: Some(made) } | Began::Removing { made: Some(made), .. } => {
            // Without a keychain nothing is known of a secret that may be in one, which may be there later.
            let nowhere = !made.kept || site.as_ref().is_some_and(|site| site.not_in_keychain);
            let secret = match secret {
                Err(KeychainError::Missing(_)) if nowhere => None,
                Err(_) => return false,
                Ok(secret) => secret,
            };
            let used = site.as_ref().map(|site| site.password_uuid.as_deref());
            let ended = match &site {
                Some(site) => end_made(&reached(site, transport), &entry, made, used, secret).await,
                None => end_made(transport, &entry, made, used, secret).await,
            };
            // A site that can not be reached now may be reached later.
            let Some(ended) = ended else { return false };
            if let (Some(site), Some(used)) = (&site, ended.used.filter(|used| made.uuids.contains(used)))
                && site.password_uuid.as_ref() != Some(&used)
            {
                let (file, entry) = (settings.clone(), entry.clone());
                on_a_thread(move || journal::uses_now(&file, &entry, &used)).await;
            }
            ended.stays.then(|| by_hand::left_behind(made, &begun.rest_root)).into_iter().collect()
        }
        Began::Adding { made: None } | Began::Removing { made: None, .. } => Vec::new(),
    };
    by_hand.extend(told);
    let (file, keychain) = (settings.clone(), Arc::clone(keychain));
    // A site that uses it was connected after all, or again.
    let uses = site.is_some();
    let never_kept = matches!(&begun.began, Began::Adding { made: Some(made) } if !made.kept);
    let removed = on_a_thread(move || {
        let removed = uses
            || match keychain.remove(&entry) {
                Err(KeychainError::Missing(_)) => never_kept,
                removed => removed.is_ok(),
            };
        if removed {
            journal::done(&file, &entry);
        } else {
            // What was told is told once, however long the keychain is not there.
            journal::done_on_site(&file, &entry);
        }
        removed
    });
    removed.await.unwrap_or(false)
}

/// Revokes the passwords of a site that was removed; what to tell the user where that does not go. `None` where the site
/// does not answer: it may later.
async fn end_removed<T: Transport>(
    transport: &T,
    entry: &Entry,
    name: &str,
    revokes: bool,
    made: Option<&Made>,
    secret: Option<SecretString>,
) -> Option<Vec<Saying>> {
    let mut told = Vec::new();
    if let Some(made) = made {
        let stay = match &secret {
            Some(secret) if revokes => {
                end_others(transport, &entry.rest_root, &entry.user, secret, made).await?
            }
            _ => true,
        };
        told.extend(stay.then(|| by_hand::left_behind(made, &entry.rest_root)));
    }
    let Some(secret) = secret.filter(|_| revokes) else { return Some(told) };
    match end_on_site(transport, &entry.rest_root, &entry.user, Ok(Some(secret))).await {
        OnTheSite::NoAnswer(_) => return None,
        OnTheSite::NotRevoked(why) => {
            let page = entry.rest_root.parse().ok().map(|root| profile_page(&root, None).to_string());
            told.push(saying!(
                "removed-not-revoked",
                site = name,
                why = why,
                page = page.unwrap_or_default()
            ));
        }
        OnTheSite::Left | OnTheSite::Revoked | OnTheSite::Refused => {}
    }
    Some(told)
}

/// What became of passwords that were made for nothing.
struct Ended {
    /// One of them may be valid still.
    stays: bool,
    /// The one that the secret in the keychain is.
    used: Option<String>,
}

/// Revokes all of `made` but the one that a site signs in with. `site`: the number of the password that a site is
/// remembered with, where one is. `None` where the site does not answer.
async fn end_made<T: Transport>(
    transport: &T,
    entry: &Entry,
    made: &Made,
    site: Option<Option<&str>>,
    secret: Option<SecretString>,
) -> Option<Ended> {
    let unknown = || {
        // The number of the one in use says which of them is not for nothing.
        let all_used = made.uuids.iter().all(|uuid| site.flatten() == Some(uuid)) && site.is_some();
        Some(Ended { stays: !all_used || made.uuids.is_empty(), used: None })
    };
    let Some(secret) = secret else { return unknown() };
    let (Ok(root), Ok(credential)) =
        (entry.rest_root.parse::<RestRoot>(), Credential::new(&entry.user, secret))
    else {
        return unknown();
    };
    let used = match in_time(&root, introspect(transport, &root, &credential)).await {
        Ok(used) => used.uuid,
        Err(fault) if no_answer(&fault) => return None,
        Err(_) => return unknown(),
    };
    let mut stays = made.uuids.is_empty() && site.is_some();
    // The one that the site had before, where another one is in the keychain already.
    let before = site.flatten().filter(|_| made.uuids.contains(&used));
    let others = made.uuids.iter().map(String::as_str).chain(before);
    for uuid in others.filter(|uuid| **uuid != *used) {
        let revoking = revoke_of_application(transport, &root, &credential, uuid, APP_ID);
        stays |= in_time(&root, revoking).await.is_err();
    }
    if site.is_none() {
        // Last, for the others are revoked with it.
        stays |= in_time(&root, revoke_other(transport, &root, &credential, &used)).await.is_err();
    }
    Some(Ended { stays, used: Some(used) })
}
