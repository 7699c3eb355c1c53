//! Removing, and what a killed program leaves behind: with a keychain, a settings file and a site.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Method, Request, Response};
use wordpress::{Transport, TransportError};

use super::*;
use crate::keychain::{Entry, InMemory, Keychain};
use crate::settings::testing::stored;
use crate::settings::{Began, Made, SettingsError, SettingsFile, StoredSite, Unfinished};

const ROOT: &str = "https://blog/wp-json/";

/// A site that revokes passwords, does not answer, or answers with an error; what it was asked.
#[derive(Default)]
struct Revoking {
    fails: bool,
    broken: bool,
    deleted: Mutex<usize>,
}

impl Transport for Revoking {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        if self.fails {
            return Err(TransportError::Refused);
        }
        let body = if request.method() == Method::DELETE {
            *self.deleted.lock().unwrap() += 1;
            r#"{"deleted":true}"#
        } else {
            r#"{"uuid":"6f3c2d1e-abc1","name":"Presence Tray"}"#
        };
        let status = if self.broken { 500 } else { 200 };
        let answer = Response::builder().status(status).header("Content-Type", "application/json");
        Ok(answer.body(Bytes::from(body)).unwrap())
    }
}

/// A keychain that can be locked.
#[derive(Debug, Default)]
struct Lockable {
    locked: Mutex<bool>,
    inside: InMemory,
}

impl Lockable {
    fn lock(&self, locked: bool) {
        *self.locked.lock().unwrap() = locked;
    }

    fn open(&self) -> Result<&InMemory, KeychainError> {
        if *self.locked.lock().unwrap() { Err(KeychainError::Locked) } else { Ok(&self.inside) }
    }
}

impl Keychain for Lockable {
    fn get(&self, entry: &Entry) -> Result<Option<SecretString>, KeychainError> {
        self.open()?.get(entry)
    }
    fn set(&self, entry: &Entry, secret: &SecretString) -> Result<(), KeychainError> {
        self.open()?.set(entry, secret)
    }
    fn remove(&self, entry: &Entry) -> Result<bool, KeychainError> {
        self.open()?.remove(entry)
    }
}

struct Room {
    _directory: tempfile::TempDir,
    settings: SettingsFile,
    lockable: Arc<Lockable>,
    keychain: Arc<dyn Keychain>,
    entry: Entry,
}

impl Room {
    /// A site, and its secret.
    fn with_a_site() -> Room {
        let room = Room::empty();
        room.change(|settings| settings.put(StoredSite { rest_root: ROOT.into(), ..stored("Blog") }));
        room.keychain.set(&room.entry, &secret("abcd")).unwrap();
        room
    }

    fn empty() -> Room {
        let directory = tempfile::tempdir().unwrap();
        let settings = SettingsFile::in_directory(&directory.path().join("presence-tray"));
        let entry = Entry { rest_root: ROOT.into(), user: "zoe".into() };
        let lockable = Arc::<Lockable>::default();
        Room { _directory: directory, settings, keychain: Arc::clone(&lockable) as _, lockable, entry }
    }

    fn change(&self, change: impl FnOnce(&mut Settings)) {
        let changed = self.settings.change(|settings| {
            change(settings);
            Ok::<(), SettingsError>(())
        });
        changed.unwrap();
    }

    fn begin(&self, began: Began) {
        self.change(|settings| settings.begin(Unfinished::new(ROOT, "zoe", began)));
    }

    fn has_secret(&self) -> bool {
        self.lockable.inside.get(&self.entry).unwrap().is_some()
    }

    fn unfinished(&self) -> usize {
        self.settings.read().unwrap().unfinished.len()
    }

    async fn remove(&self, site: &Revoking, revokes: bool) -> Removed {
        remove(site, Arc::clone(&self.keychain), &self.settings, "blog", revokes, None).await.unwrap()
    }

    async fn end_leftovers(&self, site: &Revoking) -> Leftovers {
        end_leftovers(site, &self.keychain, &self.settings).await
    }
}

fn removing(revoke: bool) -> Began {
    Began::Removing { name: "Blog".into(), revoke, made: None }
}

#[tokio::test]
async fn removing_forgets_and_revokes() {
    let (room, site) = (Room::with_a_site(), Revoking::default());
    let removed = room.remove(&site, true).await;
    assert_eq!((removed.password, removed.still_kept), (OnTheSite::Revoked, None));
    assert_eq!(*site.deleted.lock().unwrap(), 1);
    assert!(!room.has_secret() && room.unfinished() == 0 && room.settings.read().unwrap().sites.is_empty());
    let page = profile_page_of(&removed.site).unwrap();
    assert_eq!(page.as_str(), "https://blog/wp-admin/profile.php#application-passwords-section");

    let room = Room::with_a_site();
    let removed = room.remove(&site, false).await;
    assert_eq!((removed.password, room.has_secret()), (OnTheSite::Left, false));
    assert_eq!(*site.deleted.lock().unwrap(), 1);
}

#[tokio::test]
async fn a_site_that_does_not_answer_is_forgotten_and_it_is_said() {
    let (room, site) = (Room::with_a_site(), Revoking { fails: true, ..Revoking::default() });
    let removed = room.remove(&site, true).await;
    assert!(
        matches!(removed.password, OnTheSite::NoAnswer(why) if Words::english().says(&why).contains("refused"))
    );
    assert!(!room.has_secret() && room.unfinished() == 0);
}

#[tokio::test]
async fn a_locked_keychain_forgets_when_it_is_open() {
    let (room, site) = (Room::with_a_site(), Revoking::default());
    room.lockable.lock(true);
    let removed = room.remove(&site, true).await;
    assert_eq!(removed.still_kept, Some(KeychainError::Locked));
    assert!(matches!(removed.password, OnTheSite::NotRevoked(_)));
    assert_eq!(room.end_leftovers(&site).await.waiting, 1);
    assert!(room.has_secret() && room.unfinished() == 1, "nothing is given up");
    room.lockable.lock(false);
    assert_eq!(room.end_leftovers(&site).await, Leftovers::default());
    assert!(!room.has_secret() && room.unfinished() == 0);
    assert_eq!(*site.deleted.lock().unwrap(), 0, "the user was told to do that by hand");
}

#[tokio::test]
async fn what_a_killed_program_left_is_ended() {
    let site = Revoking::default();
    // Killed while adding, with and without the secret in the keychain.
    for kept in [true, false] {
        let room = Room::empty();
        room.begin(Began::Adding { made: None });
        if kept {
            room.keychain.set(&room.entry, &secret("abcd")).unwrap();
        }
        assert_eq!(room.end_leftovers(&site).await, Leftovers::default());
        assert!(!room.has_secret() && room.unfinished() == 0);
    }
    // Killed while the password of a site was renewed: the site keeps it.
    let room = Room::with_a_site();
    room.begin(Began::Adding { made: None });
    room.end_leftovers(&site).await;
    assert!(room.has_secret() && room.unfinished() == 0);
    // Killed while removing: before and after it was revoked and forgotten.
    for (kept, deleted) in [(true, 1), (false, 1)] {
        let room = Room::empty();
        room.begin(removing(true));
        if kept {
            room.keychain.set(&room.entry, &secret("abcd")).unwrap();
        }
        assert_eq!(room.end_leftovers(&site).await, Leftovers::default());
        assert!(!room.has_secret() && room.unfinished() == 0);
        assert_eq!(*site.deleted.lock().unwrap(), deleted);
    }
    // A site that does not answer is asked again.
    let room = Room::empty();
    room.begin(removing(true));
    room.keychain.set(&room.entry, &secret("abcd")).unwrap();
    let leftovers = room.end_leftovers(&Revoking { fails: true, ..Revoking::default() }).await;
    assert_eq!(leftovers, Leftovers { waiting: 1, by_hand: Vec::new() });
    assert!(room.has_secret() && room.unfinished() == 1);
    // And where it does not revoke it, the user is told.
    let leftovers = room.end_leftovers(&Revoking { broken: true, ..Revoking::default() }).await;
    assert!(Words::english().says(&leftovers.by_hand[0]).contains("“Blog”"), "{leftovers:?}");
    assert!(!room.has_secret() && room.unfinished() == 0);
}

#[tokio::test]
async fn whoever_is_at_work_is_left_alone() {
    let (room, site) = (Room::empty(), Revoking::default());
    room.begin(Began::Adding { made: None });
    room.keychain.set(&room.entry, &secret("abcd")).unwrap();
    let (one, other) = (AtWork::with_others(&room.settings).unwrap(), AtWork::with_others(&room.settings));
    assert_eq!(room.end_leftovers(&site).await.waiting, 1);
    assert!(room.has_secret() && other.is_ok(), "two may be at work at once");
    drop((one, other));
    room.end_leftovers(&site).await;
    assert!(!room.has_secret());
}

#[tokio::test]
async fn nothing_is_made_where_nothing_is_unfinished() {
    let room = Room::empty();
    room.end_leftovers(&Revoking::default()).await;
    assert!(!room.settings.path().parent().unwrap().exists());
}

/// No keychain at all.
#[derive(Debug)]
struct NoKeychain;

impl Keychain for NoKeychain {
    fn get(&self, _: &Entry) -> Result<Option<SecretString>, KeychainError> {
        Err(KeychainError::Missing("none".into()))
    }
    fn set(&self, _: &Entry, _: &SecretString) -> Result<(), KeychainError> {
        Err(KeychainError::Missing("none".into()))
    }
    fn remove(&self, _: &Entry) -> Result<bool, KeychainError> {
        Err(KeychainError::Missing("none".into()))
    }
}

#[tokio::test]
async fn without_a_keychain_nothing_waits_for_one_that_never_had_the_secret() {
    for (not_in_keychain, waits) in [(true, 0), (false, 1)] {
        let (mut room, site) = (Room::empty(), Revoking::default());
        room.keychain = Arc::new(NoKeychain);
        room.change(|settings| {
            settings.put(StoredSite { rest_root: ROOT.into(), not_in_keychain, ..stored("Blog") });
        });
        let removed = room.remove(&site, false).await;
        assert_eq!((removed.still_kept.is_some(), room.unfinished()), (waits == 1, waits));
        assert_eq!(room.end_leftovers(&site).await.waiting, waits);
    }
}

#[tokio::test]
async fn a_password_on_a_site_that_does_not_answer_is_revoked_when_it_does() {
    let room = Room::empty();
    let made = Made { uuids: vec!["6f3c2d1e-abc1".into()], kept: true, ..Made::default() };
    room.begin(Began::Adding { made: Some(made) });
    room.keychain.set(&room.entry, &secret("abcd")).unwrap();
    let left = room.end_leftovers(&Revoking { fails: true, ..Revoking::default() }).await;
    assert_eq!(left, Leftovers { waiting: 1, by_hand: Vec::new() });
    assert!(room.has_secret() && room.unfinished() == 1, "such as before the network is up");
    let site = Revoking::default();
    assert_eq!(room.end_leftovers(&site).await, Leftovers::default());
    assert_eq!((*site.deleted.lock().unwrap(), room.has_secret(), room.unfinished()), (1, false, 0));
}

#[tokio::test]
async fn what_is_by_hand_is_told_once_though_the_secret_can_not_be_taken_out() {
    let (mut room, site) = (Room::empty(), Revoking::default());
    room.keychain = Arc::new(NoKeychain);
    let made =
        Some(Made { name: "Presence Tray (desk)".into(), uuids: vec!["one".into()], ..Made::default() });
    room.begin(Began::Removing { name: "Blog".into(), revoke: false, made });
    let told = room.end_leftovers(&site).await;
    assert_eq!((told.by_hand.len(), told.waiting), (1, 1));
    assert_eq!(room.end_leftovers(&site).await, Leftovers { waiting: 1, by_hand: Vec::new() });
}

/// A keychain that answers when the site of its entry is being added again, or was.
#[derive(Debug)]
struct AddedAgain {
    inside: Arc<Lockable>,
    settings: SettingsFile,
    connected: bool,
    asked: Mutex<bool>,
}

impl Keychain for AddedAgain {
    fn get(&self, entry: &Entry) -> Result<Option<SecretString>, KeychainError> {
        let before = self.inside.get(entry);
        if !std::mem::replace(&mut *self.asked.lock().unwrap(), true) {
            let added = self.settings.change(|settings| {
                settings.begin(Unfinished::new(ROOT, "zoe", Began::Adding { made: None }));
                if self.connected {
                    settings.put(StoredSite { rest_root: ROOT.into(), ..stored("Blog") });
                    settings.end(ROOT, "zoe");
                }
                Ok::<(), SettingsError>(())
            });
            added.unwrap();
            self.inside.set(entry, &secret("efgh"))?;
        }
        before
    }
    fn set(&self, entry: &Entry, secret: &SecretString) -> Result<(), KeychainError> {
        self.inside.set(entry, secret)
    }
    fn remove(&self, entry: &Entry) -> Result<bool, KeychainError> {
        self.inside.remove(entry)
    }
}

#[tokio::test]
async fn whoever_adds_a_site_again_while_it_is_removed_keeps_its_new_secret() {
    for connected in [true, false] {
        let (mut room, site) = (Room::with_a_site(), Revoking::default());
        let (inside, settings) = (Arc::clone(&room.lockable), room.settings.clone());
        room.keychain = Arc::new(AddedAgain { inside, settings, connected, asked: Mutex::default() });
        let removed = room.remove(&site, true).await;
        assert_eq!((removed.password, removed.still_kept), (OnTheSite::Revoked, None));
        assert!(room.has_secret());
        let settings = room.settings.read().unwrap();
        assert_eq!(
            (settings.sites.len(), settings.unfinished.len()),
            if connected { (1, 0) } else { (0, 1) }
        );
    }
}
