//! What a program left behind that was killed while a site was connected: passwords are revoked, or named.

use std::sync::Arc;

use wordpress::HttpTransport;

use super::room::Room;
use super::*;
use crate::keychain::{Entry, Keychain};
use crate::settings::testing::stored;
use crate::settings::{Began, Made, SettingsError, StoredSite, Unfinished};

const OLD: &str = "oldo ldol dold oldo ldol dold";
const NEW: &str = "newn ewne wnew newn ewne wnew";

impl Room {
    fn change(&self, change: impl FnOnce(&mut Settings)) {
        let changed = self.settings().change(|settings| {
            change(settings);
            Ok::<(), SettingsError>(())
        });
        changed.unwrap();
    }

    /// It was written down that these were made.
    fn noted(&self, uuids: &[&String], kept: bool) {
        let made = Made {
            name: "Presence Tray (desk)".into(),
            page: format!("{}/wp-admin/profile.php", self.url()),
            uuids: uuids.iter().map(|uuid| (*uuid).clone()).collect(),
            kept,
        };
        let Entry { rest_root, user } = self.entry();
        self.change(|settings| {
            settings.begin(Unfinished::new(&rest_root, &user, Began::Adding { made: Some(made) }));
        });
    }

    /// The site is remembered, with this password.
    fn remembers(&self, uuid: &str) {
        let Entry { rest_root, .. } = self.entry();
        self.change(|settings| {
            settings.put(StoredSite { rest_root, password_uuid: Some(uuid.to_owned()), ..stored("Blog") });
        });
    }

    fn keeps(&self, text: &str) {
        self.keychain.set(&self.entry(), &secret(text)).unwrap();
    }

    async fn remove(&self, revokes: bool) -> Removed {
        let keychain = Arc::clone(&self.keychain) as Arc<dyn Keychain>;
        let transport = HttpTransport::new().unwrap();
        remove(&transport, keychain, &self.settings(), "blog", revokes, None).await.unwrap()
    }

    async fn next_start(&self) -> Leftovers {
        let keychain = Arc::clone(&self.keychain) as Arc<dyn Keychain>;
        end_leftovers(&HttpTransport::new().unwrap(), &keychain, &self.settings()).await
    }
}

fn names_it(room: &Room, left: &Leftovers) {
    let [told] = &left.by_hand[..] else { panic!("{left:?}") };
    let told = Words::english().says(told);
    assert!(told.contains("“Presence Tray (desk)”") && told.contains(&room.url()), "{told}");
    assert!(told.ends_with("/wp-admin/profile.php"), "{told}");
    assert!(room.settings().read().unwrap().unfinished.is_empty(), "it is told once");
}

#[tokio::test]
async fn killed_before_the_keychain_has_it_the_password_is_named() {
    let room = Room::open();
    room.makes(NEW, APP_ID);
    room.noted(&[], false);
    names_it(&room, &room.next_start().await);
    assert_eq!(room.next_start().await, Leftovers::default());
}

#[tokio::test]
async fn killed_when_the_keychain_has_it_the_password_is_revoked() {
    let room = Room::open();
    let new = room.makes(NEW, APP_ID);
    room.noted(&[&new], true);
    room.keeps(NEW);
    assert_eq!(room.next_start().await, Leftovers::default());
    room.is_empty();
}

#[tokio::test]
async fn killed_while_renewing_one_password_is_left_whichever_the_keychain_has() {
    for kept in [OLD, NEW] {
        let room = Room::open();
        let (old, new) = (room.makes(OLD, APP_ID), room.makes(NEW, APP_ID));
        room.remembers(&old);
        room.noted(&[&new], true);
        room.keeps(kept);
        assert_eq!(room.next_start().await, Leftovers::default());
        assert_eq!(room.secret(), Some(kept.replace(' ', "")));
        room.is_whole();
    }
}

#[tokio::test]
async fn killed_before_the_one_from_before_is_revoked_it_is_revoked_unless_somebody_made_it_by_hand() {
    for (app_id, left) in [(APP_ID, 2), ("", 3)] {
        let room = Room::open();
        let (old, new) = (room.makes(OLD, app_id), room.makes(NEW, APP_ID));
        room.remembers(&new);
        room.noted(&[&old], true);
        room.keeps(NEW);
        assert_eq!(room.next_start().await, Leftovers::default());
        room.is_whole();
        assert_eq!(room.passwords().len(), left, "with the one that Zoë made by hand");
    }
}

#[tokio::test]
async fn what_the_site_does_not_revoke_is_named() {
    let room = Room::open();
    let (old, new) = (room.makes(OLD, APP_ID), room.makes(NEW, APP_ID));
    room.breaks("_fields=deleted");
    room.remembers(&new);
    room.noted(&[&old], true);
    room.keeps(NEW);
    names_it(&room, &room.next_start().await);
    assert_eq!(room.secret(), Some(NEW.replace(' ', "")), "the site goes on with its own");
}

#[tokio::test]
async fn a_site_that_is_removed_leaves_none_of_its_passwords() {
    // The one that the site is remembered with may not be in the keychain any more.
    for kept in [OLD, NEW] {
        let room = Room::open();
        let (old, new) = (room.makes(OLD, APP_ID), room.makes(NEW, APP_ID));
        room.remembers(&old);
        room.noted(&[&new], true);
        room.keeps(kept);
        let removed = room.remove(true).await;
        assert_eq!((removed.password, removed.others), (OnTheSite::Revoked, None));
        room.is_empty();
    }
}

#[tokio::test]
async fn killed_while_removing_none_of_its_passwords_is_left_either() {
    let room = Room::open();
    let (_, new) = (room.makes(OLD, APP_ID), room.makes(NEW, APP_ID));
    room.noted(&[&new], true);
    room.keeps(OLD);
    let Entry { rest_root, user } = room.entry();
    let removing = Began::Removing { name: "Blog".into(), revoke: true, made: None };
    room.change(|settings| settings.begin(Unfinished::new(&rest_root, &user, removing)));
    assert_eq!(room.next_start().await, Leftovers::default());
    room.is_empty();
}

#[tokio::test]
async fn whoever_leaves_the_password_on_the_site_is_told_of_the_others() {
    let room = Room::open();
    let (old, new) = (room.makes(OLD, APP_ID), room.makes(NEW, APP_ID));
    room.remembers(&old);
    room.noted(&[&new], true);
    room.keeps(OLD);
    let removed = room.remove(false).await;
    let sentences = removed.sentences("desk", Words::english());
    assert!(sentences.iter().any(|one| one.contains("“Presence Tray (desk)”")), "{sentences:?}");
    assert_eq!((room.passwords().len(), room.secret()), (3, None));
}
