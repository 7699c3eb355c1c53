//! What keeps secrets and settings in step: whatever is begun with a secret is written down first, and a lock tells
//! those who are at work from those who were killed.

use std::fs::{File, TryLockError};
use std::io;
use std::sync::Arc;
use std::time::{Duration, Instant};

use secrecy::{ExposeSecret as _, SecretString};
use wordpress::{Saying, saying};

use super::came::{Draft, NotKept, NotRemembered, Remembered};
use super::threshold::Threshold;
use crate::keychain::{Entry, Keychain, KeychainError};
use crate::settings::{
    Began, Made, Settings, SettingsError, SettingsFile, StoredSite, Unfinished, password_env_for,
};
use crate::words::errors::of_settings;

/// Whoever ends what is left of a removal asks the site, which takes a while; nobody waits for it longer.
const PATIENCE: Duration = Duration::from_secs(10);
/// The lock is tried again after this.
const AGAIN: Duration = Duration::from_millis(50);

/// Held by whoever changes a secret, until the settings agree with the keychain. The system lets go of it however the
/// program ends.
#[derive(Debug)]
pub struct AtWork(#[expect(dead_code, reason = "the lock goes with the file")] File);

impl AtWork {
    fn file(settings: &SettingsFile) -> io::Result<File> {
        File::options()
            .write(true)
            .create(true)
            .truncate(false)
            .open(settings.path().with_file_name("secrets.lock"))
    }

    /// Others may be at work at the same time.
    ///
    /// # Errors
    /// Where the lock can not be had.
    pub fn with_others(settings: &SettingsFile) -> Result<AtWork, NotLocked> {
        let file = AtWork::file(settings)?;
        lock_shared_within(&file, PATIENCE)?;
        Ok(AtWork(file))
    }

    /// Nobody else is at work; `None` where somebody is, or that can not be known.
    #[must_use]
    pub fn alone(settings: &SettingsFile) -> Option<AtWork> {
        let file = AtWork::file(settings).ok()?;
        file.try_lock().is_ok().then_some(AtWork(file))
    }
}

fn lock_shared_within(file: &File, patience: Duration) -> Result<(), NotLocked> {
    let until = Instant::now() + patience;
    loop {
        match file.try_lock_shared() {
            Ok(()) => return Ok(()),
            Err(TryLockError::Error(error)) => return Err(error.into()),
            Err(TryLockError::WouldBlock) if Instant::now() >= until => {
                return Err(NotLocked::Busy);
            }
            Err(TryLockError::WouldBlock) => std::thread::sleep(AGAIN),
        }
    }
}

/// The lock for whoever changes a secret. It is to be held until the settings agree with the keychain.
fn at_work(settings: &SettingsFile) -> Result<Arc<AtWork>, SettingsFailed> {
    settings.prepare()?;
    Ok(Arc::new(AtWork::with_others(settings)?))
}

/// Why nothing could be written down.
#[derive(Debug, thiserror::Error)]
pub(super) enum SettingsFailed {
    /// The file can not be changed.
    #[error(transparent)]
    Settings(#[from] SettingsError),
    /// The lock can not be had.
    #[error(transparent)]
    Lock(#[from] NotLocked),
}

impl SettingsFailed {
    pub(super) fn saying(&self) -> Saying {
        match self {
            SettingsFailed::Settings(error) => of_settings(error),
            SettingsFailed::Lock(error) => error.saying(),
        }
    }
}

/// Why the lock can not be had.
#[derive(Debug, thiserror::Error)]
pub enum NotLocked {
    /// Another program has it for longer than anybody waits.
    #[error("another Presence Tray is ending what was begun with a password")]
    Busy,
    /// The system does not give it.
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl NotLocked {
    pub(crate) fn saying(&self) -> Saying {
        match self {
            NotLocked::Busy => saying!("busy-with-passwords"),
            NotLocked::Io(error) => saying!("lock-unusable", why = error.to_string()),
        }
    }
}

/// Writes down that a site made a password for this program.
pub(super) fn note(
    settings: &SettingsFile,
    entry: &Entry,
    made: Option<Made>,
    held: Option<Arc<AtWork>>,
) -> Result<Arc<AtWork>, SettingsFailed> {
    let held = held.map_or_else(|| at_work(settings), Ok)?;
    settings.change(|settings| {
        settings.begin(Unfinished::new(&entry.rest_root, &entry.user, Began::Adding { made }));
        Ok::<(), SettingsError>(())
    })?;
    Ok(held)
}

/// Where the secret is that was to be kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Secret {
    /// Not in the keychain.
    #[default]
    NotKept,
    /// There, for a site that is remembered.
    Kept,
    /// Perhaps there, perhaps the one from before: the keychain stopped to answer. The next start finds out.
    Unsure {
        /// A site that was there before signs in with it, if it is there.
        used: bool,
    },
}

/// Keeps a secret and remembers its site, or takes back what was done of it. What was written down stays where the site
/// is not remembered. Takes as long as the user needs to unlock the keychain; until then `threshold` can be closed.
pub(super) fn keep(
    keychain: &dyn Keychain,
    settings: &SettingsFile,
    draft: &Draft,
    secret: &SecretString,
    threshold: &Threshold,
) -> (Result<Remembered, NotKept>, Secret) {
    let entry = Entry::of(&draft.site);
    // Whatever the user is asked is asked before anything is changed.
    let before = match keychain.get(&entry) {
        Ok(before) => before,
        Err(KeychainError::Missing(_)) => None,
        Err(error) => return (Err(NotKept::Keychain(error)), Secret::NotKept),
    };
    if !threshold.cross() {
        return (Err(NotKept::Left), Secret::NotKept);
    }
    let why = match keychain.set(&entry, secret) {
        Ok(()) => match remember(keychain, settings, draft) {
            Ok(remembered) => return (Ok(remembered), Secret::Kept),
            Err(why) => NotKept::Site(why),
        },
        // One that does not answer may have taken it.
        Err(error @ KeychainError::Failed(_)) => NotKept::Keychain(error),
        Err(error) => return (Err(NotKept::Keychain(error)), Secret::NotKept),
    };
    let used = before.is_some();
    let taken_back = match before {
        Some(before) => keychain.set(&entry, &before),
        None => keychain.remove(&entry).map(drop),
    };
    (Err(why), if taken_back.is_ok() { Secret::NotKept } else { Secret::Unsure { used } })
}

/// Puts the site into the settings, in one step with taking out what was written down. A password that it had before
/// and that may have been made by this program stays written down until it is revoked.
pub(super) fn remember(
    keychain: &dyn Keychain,
    settings: &SettingsFile,
    draft: &Draft,
) -> Result<Remembered, NotRemembered> {
    let (remembered, old) = settings.change(|settings| put(settings, draft))?;
    if let Some(old) = old
        && keychain.remove(&old).is_ok()
    {
        done(settings, &old);
    }
    Ok(remembered)
}

/// Takes another password than this one out of the keychain; `None` where none is there.
pub(super) fn clear(
    keychain: &dyn Keychain,
    entry: &Entry,
    secret: &SecretString,
) -> Option<Result<(), KeychainError>> {
    let kept = match keychain.get(entry) {
        Ok(None) | Err(KeychainError::Missing(_)) => return None,
        Ok(Some(kept)) => kept,
        Err(error) => return Some(Err(error)),
    };
    let same = is_same(&kept, secret);
    (!same).then(|| keychain.remove(entry).map(drop))
}

/// Whether two passwords are one, spaces aside.
fn is_same(one: &SecretString, other: &SecretString) -> bool {
    let letters = |secret: &'_ SecretString| {
        SecretString::from(secret.expose_secret().split_whitespace().collect::<String>())
    };
    letters(one).expose_secret() == letters(other).expose_secret()
}

impl From<SettingsError> for NotRemembered {
    fn from(error: SettingsError) -> NotRemembered {
        NotRemembered::Settings(of_settings(&error))
    }
}

/// The site as it is remembered, and the entry of the same account that is not needed any more.
fn put(settings: &mut Settings, draft: &Draft) -> Result<(Remembered, Option<Entry>), NotRemembered> {
    let site = &draft.site;
    let known = settings.sites.iter().find(|known| known.is_same(site)).cloned();
    let name = match (&draft.name, &known) {
        (Some(name), known) => {
            if settings.site(name).is_some_and(|other| known.as_ref() != Some(other)) {
                return Err(NotRemembered::NameTaken(name.clone()));
            }
            name.clone()
        }
        (None, Some(known)) => known.name.clone(),
        (None, None) => settings.free_name(&site.name),
    };
    let password_env = match (&draft.variable, &known) {
        (Some(variable), _) => variable.clone(),
        (None, Some(known)) if known.password_env != password_env_for(&known.name) || known.name == name => {
            known.password_env.clone()
        }
        (None, _) => settings.free_password_env(&name),
    };
    let old = settings.other_entry(site).map(Entry::of);
    settings.put(StoredSite { name: name.clone(), password_env: password_env.clone(), ..site.clone() });
    if let Some(old) = &old {
        let removing = Began::Removing { name: name.clone(), revoke: false, made: None };
        settings.begin(Unfinished::new(&old.rest_root, &old.user, removing));
    }
    // Those that are not used stay written down until they are revoked.
    let settled = site.password_uuid.as_slice();
    settings.settle(&site.rest_root, &site.user, settled);
    let older = known.as_ref().and_then(|known| known.password_uuid.clone());
    if let (Some(older), Some(used)) = (&older, &site.password_uuid)
        && older != used
    {
        let made = Some(Made { uuids: vec![older.clone()], kept: true, ..draft.made.clone() });
        settings.begin(Unfinished::new(&site.rest_root, &site.user, Began::Adding { made }));
    }
    Ok((Remembered { name, password_env, renewed: known.is_some(), older, cleared: None }, old))
}

/// Whether a site that was removed is added again, or was: its secret is another one then.
pub(super) fn is_added_again(settings: &Settings, entry: &Entry) -> bool {
    let begins = |begun: &Unfinished| {
        let of = (&begun.rest_root, &begun.user) == (&entry.rest_root, &entry.user);
        of && matches!(begun.began, Began::Adding { .. })
    };
    settings.unfinished.iter().any(begins) || settings.sites.iter().any(|site| Entry::of(site) == *entry)
}

/// What was begun with a secret is at its end. Where that can not be written, the next start finds nothing to do.
pub(super) fn done(settings: &SettingsFile, entry: &Entry) {
    let _ = settings.change(|settings| {
        settings.end(&entry.rest_root, &entry.user);
        Ok::<(), SettingsError>(())
    });
}

/// The same on the site: what can be said of its passwords is said, and the secret is still to be taken out.
pub(super) fn done_on_site(settings: &SettingsFile, entry: &Entry) {
    let _ = settings.change(|settings| {
        settings.end_on_site(&entry.rest_root, &entry.user);
        Ok::<(), SettingsError>(())
    });
}

/// What was begun with a secret is at its end as far as these passwords go: what was written down of others stays.
pub(super) fn settle(settings: &SettingsFile, entry: &Entry, uuids: &[String]) {
    let _ = settings.change(|settings| {
        settings.settle(&entry.rest_root, &entry.user, uuids);
        Ok::<(), SettingsError>(())
    });
}

/// The site of this entry signs in with the password that has this number.
pub(super) fn uses_now(settings: &SettingsFile, entry: &Entry, uuid: &str) {
    let _ = settings.change(|settings| {
        for site in settings.sites.iter_mut().filter(|site| Entry::of(site) == *entry) {
            site.password_uuid = Some(uuid.to_owned());
        }
        Ok::<(), SettingsError>(())
    });
}
