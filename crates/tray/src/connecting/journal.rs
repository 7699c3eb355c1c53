//! What keeps secrets and settings in step: whatever is begun with a secret is written down first, and a lock tells
//! those who are at work from those who were killed.

use std::fs::{File, TryLockError};
use std::io;
use std::time::{Duration, Instant};

use super::came::{Draft, NotKept, NotRemembered, Remembered};
use crate::keychain::{Entry, Keychain};
use crate::settings::{
    Began, Settings, SettingsError, SettingsFile, StoredSite, Unfinished, password_env_for,
};

/// Whoever ends what is left of a removal asks the site, which takes a while; nobody waits for it longer.
const PATIENCE: Duration = Duration::from_secs(10);
/// The lock is tried again after this.
const AGAIN: Duration = Duration::from_millis(50);
const HELD: &str = "another Presence Tray is ending what was begun with a password, such as a removal; try again in a minute";

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
    pub fn with_others(settings: &SettingsFile) -> io::Result<AtWork> {
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

fn lock_shared_within(file: &File, patience: Duration) -> io::Result<()> {
    let until = Instant::now() + patience;
    loop {
        match file.try_lock_shared() {
            Ok(()) => return Ok(()),
            Err(TryLockError::Error(error)) => return Err(error),
            Err(TryLockError::WouldBlock) if Instant::now() >= until => {
                return Err(io::Error::new(io::ErrorKind::WouldBlock, HELD));
            }
            Err(TryLockError::WouldBlock) => std::thread::sleep(AGAIN),
        }
    }
}

/// Writes down that a secret is going to be kept, and keeps it. The lock is to be held until the site is remembered or
/// the secret is gone; it may be held already. Takes as long as the user needs to unlock the keychain.
pub(super) fn keep(
    keychain: &dyn Keychain,
    settings: &SettingsFile,
    entry: &Entry,
    secret: &secrecy::SecretString,
    at_work: Option<AtWork>,
) -> (Result<(), NotKept>, Option<AtWork>) {
    let settings_failed = |error: SettingsError| NotKept::Settings(error.to_string());
    let locked = |error: io::Error| NotKept::Settings(error.to_string());
    let at_work = match (at_work, settings.prepare()) {
        (Some(at_work), _) => at_work,
        (None, Err(error)) => return (Err(settings_failed(error)), None),
        (None, Ok(())) => match AtWork::with_others(settings).map_err(locked) {
            Ok(at_work) => at_work,
            Err(error) => return (Err(error), None),
        },
    };
    let adding = Unfinished::new(&entry.rest_root, &entry.user, Began::Adding);
    let written = settings.change(|settings| {
        settings.begin(adding);
        Ok::<(), SettingsError>(())
    });
    let kept = written
        .map_err(settings_failed)
        .and_then(|()| keychain.set(entry, secret).map_err(NotKept::Keychain));
    (kept, Some(at_work))
}

/// Puts the site into the settings, in one step with taking out what was written down.
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

impl From<SettingsError> for NotRemembered {
    fn from(error: SettingsError) -> NotRemembered {
        NotRemembered::Settings(error.to_string())
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
        let removing = Began::Removing { name: name.clone(), revoke: false };
        settings.begin(Unfinished::new(&old.rest_root, &old.user, removing));
    }
    settings.end(&site.rest_root, &site.user);
    let older = known.as_ref().and_then(|known| known.password_uuid.clone());
    Ok((Remembered { name, password_env, renewed: known.is_some(), older }, old))
}

/// Takes a secret out of the keychain again that belongs to no site. Tells whether a site uses it, and it stayed.
pub(super) fn forget(keychain: &dyn Keychain, settings: &SettingsFile, entry: &Entry) -> bool {
    let unfinished = Unfinished::new(&entry.rest_root, &entry.user, Began::Adding);
    // What can not be known is not removed; it is looked at again at the next start.
    let Ok(known) = settings.read() else { return true };
    let used = known.uses(&unfinished);
    if (used || keychain.remove(entry).is_ok()) && known.unfinished.contains(&unfinished) {
        done(settings, entry);
    }
    used
}

/// What was begun with a secret is at its end. Where that can not be written, the next start finds nothing to do.
pub(super) fn done(settings: &SettingsFile, entry: &Entry) {
    let _ = settings.change(|settings| {
        settings.end(&entry.rest_root, &entry.user);
        Ok::<(), SettingsError>(())
    });
}
