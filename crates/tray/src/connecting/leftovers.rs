//! Ends what a killed program left unfinished: secrets without a site go, and removals are completed.

use std::sync::Arc;

use wordpress::Transport;

use super::doing::on_a_thread;
use super::journal::{self, AtWork};
use super::removal::{OnTheSite, end_on_site};
use crate::keychain::{Entry, Keychain};
use crate::settings::{Began, SettingsFile, Unfinished};
use crate::terminal::safe_line;

/// What became of what was left unfinished.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Leftovers {
    /// So many are still unfinished: the keychain is locked or not there, or somebody is at work.
    pub waiting: usize,
    /// Passwords that could not be revoked on their sites: sentences for the user.
    pub by_hand: Vec<String>,
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
    by_hand: &mut Vec<String>,
) -> bool {
    let entry = Entry { rest_root: begun.rest_root.clone(), user: begun.user.clone() };
    let (file, asked, of) = (settings.clone(), Arc::clone(keychain), begun.clone());
    let looked = on_a_thread(move || {
        // A site uses it: it was connected after all, or again.
        if file.read().is_ok_and(|settings| settings.uses(&of)) {
            journal::done(&file, &Entry { rest_root: of.rest_root, user: of.user });
            return None;
        }
        let revokes = matches!(of.began, Began::Removing { revoke: true, .. });
        let entry = Entry { rest_root: of.rest_root, user: of.user };
        Some(if revokes { asked.get(&entry) } else { Ok(None) })
    });
    let Some(Some(secret)) = looked.await else { return true };
    if let Began::Removing { name, revoke: true } = &begun.began {
        // What can not be known now may be known later.
        let Ok(secret) = secret else { return false };
        if secret.is_some()
            && let OnTheSite::NotRevoked(why) =
                end_on_site(transport, &begun.rest_root, &begun.user, Ok(secret)).await
        {
            let name = safe_line(name);
            by_hand.push(format!(
                "The application password of “{name}”, which was removed, could not be revoked. {why} Revoke it on your profile page on the site."
            ));
        }
    }
    let (file, keychain) = (settings.clone(), Arc::clone(keychain));
    let removed = on_a_thread(move || {
        let removed = keychain.remove(&entry).is_ok();
        if removed {
            journal::done(&file, &entry);
        }
        removed
    });
    removed.await.unwrap_or(false)
}
