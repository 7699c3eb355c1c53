//! Forgetting a site, its secret and, where that is wished, the password on the site. What is begun is written down
//! first, and ended at the next start where the program was killed.

use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;
use wordpress::{
    Credential, Fault, RestRoot, Saying, Transport, introspect, revoke, revoke_of_application, saying,
};

use super::approval::APP_ID;
use super::by_hand;
use super::doing::on_a_thread;
use super::fresh::in_time;
use super::journal::{self, AtWork, NotLocked};
use super::removed::{OnTheSite, Removed};
use crate::connection::reached;
use crate::keychain::{Entry, Keychain, KeychainError};
use crate::settings::{Began, Made, NameError, SettingsError, SettingsFile, StoredSite, Unfinished};
use crate::words::errors::of_settings;
use crate::words::keychain_seen;

/// Revoking is given up after this.
const PATIENCE: Duration = Duration::from_secs(30);

/// Why nothing was removed.
#[derive(Debug, thiserror::Error)]
pub enum NotRemoved {
    /// No site has that name.
    #[error(transparent)]
    Name(#[from] NameError),
    /// The settings can not be changed.
    #[error(transparent)]
    Settings(#[from] SettingsError),
    /// The lock can not be had.
    #[error("nothing was changed: {0}")]
    Lock(#[from] NotLocked),
    /// A thread of this program failed.
    #[error("the work ended unexpectedly")]
    Ended,
}

impl NotRemoved {
    /// Why, in a sentence that goes on.
    pub(crate) fn saying(&self) -> Saying {
        match self {
            NotRemoved::Name(NameError::Unknown { name, .. }) => saying!("refused-no-site", site = name),
            NotRemoved::Name(NameError::NoSites) => saying!("refused-site-gone"),
            NotRemoved::Settings(error) => of_settings(error),
            NotRemoved::Lock(error) => error.saying(),
            NotRemoved::Ended => saying!("work-ended"),
        }
    }
}

/// Forgets the site with this name. `given`: its password, where it is known without the keychain.
///
/// # Errors
/// [`NotRemoved`] where nothing was changed.
pub async fn remove<T: Transport>(
    transport: &T,
    keychain: Arc<dyn Keychain>,
    settings: &SettingsFile,
    name: &str,
    revokes: bool,
    given: Option<SecretString>,
) -> Result<Removed, NotRemoved> {
    let (file, name) = (settings.clone(), name.to_owned());
    let begun = on_a_thread(move || begin(&file, &name, revokes));
    let (site, made, at_work) = begun.await.ok_or(NotRemoved::Ended)??;
    let entry = Entry::of(&site);
    let site_transport = reached(&site, transport);
    let (password, others_stay) = if revokes {
        // First the one that is forgotten here: what was given may be another one.
        let (keychain, entry) = (Arc::clone(&keychain), entry.clone());
        let ended = || Err(KeychainError::ended());
        let secret = match on_a_thread(move || keychain.get(&entry)).await.unwrap_or_else(ended) {
            Ok(Some(secret)) => Ok(Some(secret)),
            other => given.map_or(other, |secret| Ok(Some(secret))),
        };
        // First the others: the one that signs in revokes them.
        let others_stay = match (&made, &secret) {
            (None, _) => false,
            (Some(made), Ok(Some(secret))) => {
                end_others(&site_transport, &site.rest_root, &site.user, secret, made).await.unwrap_or(true)
            }
            (Some(_), _) => true,
        };
        (end_on_site(&site_transport, &site.rest_root, &site.user, secret).await, others_stay)
    } else {
        (OnTheSite::Left, made.is_some())
    };
    let others = made.filter(|_| others_stay).map(|made| by_hand::left_behind(&made, &site.rest_root));
    let file = settings.clone();
    let never_kept = site.not_in_keychain;
    let forgotten = on_a_thread(move || {
        let forgotten = forget(&*keychain, &file, &entry, never_kept);
        drop(at_work);
        forgotten
    });
    Ok(Removed { site, password, others, still_kept: forgotten.await.and_then(Result::err) })
}

fn begin(
    file: &SettingsFile,
    name: &str,
    revokes: bool,
) -> Result<(StoredSite, Option<Made>, AtWork), NotRemoved> {
    file.prepare()?;
    let at_work = AtWork::with_others(file)?;
    let (site, made) = file.change(|settings| {
        let site = settings.remove(name).ok_or_else(|| settings.unknown(name))?;
        let began = Began::Removing { name: site.name.clone(), revoke: revokes, made: None };
        settings.begin(Unfinished::new(&site.rest_root, &site.user, began));
        let mut made = None;
        if let Some(Began::Removing { made: Some(others), .. }) =
            settings.unfinished.last_mut().map(|begun| &mut begun.began)
        {
            // The keychain may have another one already than the site is remembered with.
            others.uuids.extend(site.password_uuid.clone().filter(|own| is_further(others, own)));
            made = Some(others.clone());
        }
        Ok::<_, NotRemoved>((site, made))
    })?;
    Ok((site, made, at_work))
}

/// Whether a password stands beside those that were made. Of none whose number is known the user is told in any case.
fn is_further(made: &Made, uuid: &String) -> bool {
    !made.uuids.is_empty() && !made.uuids.contains(uuid)
}

/// Takes the secret of a removed site out of the keychain. It is not tried to revoke it any more. `never_kept`: it was not
/// put there, so that nothing waits for a keychain where there is none. Whoever adds the site again meanwhile writes that
/// down before the keychain is touched: then the secret is theirs, and nothing is taken out.
fn forget(
    keychain: &dyn Keychain,
    file: &SettingsFile,
    entry: &Entry,
    never_kept: bool,
) -> Result<(), KeychainError> {
    // Whatever the user is asked is asked before others have to wait for the settings.
    let opened = keychain.get(entry).map(drop);
    let mut outcome = None;
    let changed = file.change(|settings| {
        if journal::is_added_again(settings, entry) {
            outcome = Some(Ok(()));
            return Ok(());
        }
        let forgotten = match opened.and_then(|()| keychain.remove(entry).map(drop)) {
            Err(KeychainError::Missing(_)) if never_kept => Ok(()),
            forgotten => forgotten,
        };
        match &forgotten {
            Ok(()) => settings.end(&entry.rest_root, &entry.user),
            Err(_) => settings.end_on_site(&entry.rest_root, &entry.user),
        }
        outcome = Some(forgotten);
        // Where this can not be written, the next start looks once more.
        Ok::<(), SettingsError>(())
    });
    let untouched = |error: SettingsError| Err(KeychainError::Failed(of_settings(&error).into()));
    outcome.unwrap_or_else(|| changed.map_or_else(untouched, Ok))
}

/// Revokes a password on its site.
pub(super) async fn end_on_site<T: Transport>(
    transport: &T,
    rest_root: &str,
    user: &str,
    secret: Result<Option<SecretString>, KeychainError>,
) -> OnTheSite {
    let secret = match secret {
        Ok(Some(secret)) => secret,
        Ok(None) => return OnTheSite::NotRevoked(saying!("password-not-known")),
        Err(error) => {
            return OnTheSite::NotRevoked(saying!("password-not-at-hand", why = keychain_seen(&error)));
        }
    };
    let (Ok(root), Ok(credential)) = (rest_root.parse(), Credential::new(user, secret)) else {
        return OnTheSite::NotRevoked(saying!("too-little-remembered"));
    };
    match tokio::time::timeout(PATIENCE, revoke(transport, &root, &credential)).await {
        Ok(Ok(())) => OnTheSite::Revoked,
        Ok(Err(Fault::CredentialsRefused(_))) => OnTheSite::Refused,
        Ok(Err(fault)) if no_answer(&fault) => OnTheSite::NoAnswer(fault.explained().seen),
        Ok(Err(fault)) => OnTheSite::NotRevoked(fault.explained().seen),
        Err(_) => OnTheSite::NoAnswer(saying!("no-answer-in-time")),
    }
}

/// Whether a site may answer another time.
pub(super) fn no_answer(fault: &Fault) -> bool {
    matches!(fault, Fault::NoAnswer { .. } | Fault::ReadingTooLong { .. })
}

/// Revokes the passwords that are on a site for nothing, with the one that is not: whether one of them may be valid
/// still. `None` where the site does not answer.
pub(super) async fn end_others<T: Transport>(
    transport: &T,
    rest_root: &str,
    user: &str,
    secret: &SecretString,
    made: &Made,
) -> Option<bool> {
    let (Ok(root), Ok(credential)) = (rest_root.parse::<RestRoot>(), Credential::new(user, secret.clone()))
    else {
        return Some(true);
    };
    let used = match in_time(&root, introspect(transport, &root, &credential)).await {
        Ok(used) => used.uuid,
        Err(fault) if no_answer(&fault) => return None,
        Err(_) => return Some(true),
    };
    // One whose number is not known can not be revoked.
    let mut stay = made.uuids.is_empty();
    for uuid in made.uuids.iter().filter(|uuid| **uuid != used) {
        let revoking = revoke_of_application(transport, &root, &credential, uuid, APP_ID);
        stay |= in_time(&root, revoking).await.is_err();
    }
    Some(stay)
}

/// Where the user revokes a password of a site by hand.
#[must_use]
pub fn profile_page_of(site: &StoredSite) -> Option<url::Url> {
    Some(profile_page(&site.root()?, site.wordpress.as_deref()))
}

/// Where the user revokes a password by hand. `wordpress`: the address that WordPress calls its own.
#[must_use]
pub fn profile_page(root: &RestRoot, wordpress: Option<&str>) -> url::Url {
    let root = root.site_url();
    let own = wordpress.and_then(|own| url::Url::parse(own).ok());
    let mut page = own.filter(|own| own.origin() == root.origin()).unwrap_or(root);
    page.set_query(None);
    let path = format!("{}/wp-admin/profile.php", page.path().trim_end_matches('/'));
    page.set_path(&path);
    page.set_fragment(Some("application-passwords-section"));
    page
}
