//! Setting, getting and removing, in gnome-keyring.

use presence_tray::keychain::{Asking, Keychain as _, KeychainError, Place, SystemKeychain};
use presence_tray_tests::desktop::{Keyring, Profile};
use secrecy::SecretString;

use crate::room::{Room, SERVICE, entry};

#[tokio::test]
async fn a_secret_is_kept_replaced_found_and_forgotten() {
    let room = Room::new().await;
    let keyring = Keyring::start(&room.profile, &room.bus).await.unwrap();
    let keychain = room.keychain();
    assert_eq!(keychain.get("zoe").await, Ok(None));
    assert_eq!(keychain.remove("zoe").await, Ok(false));
    keychain.set("zoe", "abcd EFGH").await.unwrap();
    keychain.set("zoe", "ijkl MNOP").await.unwrap();
    keychain.set("ann", "qrst UVWX").await.unwrap();
    assert_eq!(keychain.get("zoe").await, Ok(Some("ijkl MNOP".to_owned())));
    let mut labels = keyring.labels().await.unwrap();
    labels.sort();
    let expected = ["ann", "zoe"].map(|user| format!("{SERVICE}: {user} at https://example.com/wp-json/"));
    assert_eq!(labels, expected, "one entry each, by a name that the user recognises");
    assert_eq!(keychain.remove("zoe").await, Ok(true));
    assert_eq!(keychain.get("zoe").await, Ok(None));
    assert_eq!(keychain.get("ann").await, Ok(Some("qrst UVWX".to_owned())));
}

#[tokio::test]
async fn any_name_is_kept_apart_and_given_back_as_it_was() {
    let room = Room::new().await;
    let _keyring = Keyring::start(&room.profile, &room.bus).await.unwrap();
    let keychain = room.keychain();
    let (emoji, long) = ("👩‍🚀 ünïcode", "x".repeat(500));
    let odd = [emoji, &long, "a@b.example", "a at b", "'; --", "line\nbreak\u{202e}", "%s{}\\", "Zoe"];
    for (number, user) in odd.iter().enumerate() {
        keychain.set(user, &format!("{number} geheim 🔑")).await.unwrap();
    }
    for (number, user) in odd.iter().enumerate() {
        assert_eq!(keychain.get(user).await, Ok(Some(format!("{number} geheim 🔑"))), "{user}");
    }
    for user in odd {
        assert_eq!(keychain.remove(user).await, Ok(true), "{user}");
        assert_eq!(keychain.get(user).await, Ok(None), "{user}");
    }
}

#[tokio::test]
async fn other_programs_of_the_user_see_the_same_entries() {
    let room = Room::new().await;
    let _keyring = Keyring::start(&room.profile, &room.bus).await.unwrap();
    room.keychain().set("zoe", "abcd EFGH").await.unwrap();
    let account = entry("zoe").account();
    let tool = room.profile.run("secret-tool", &["lookup", "service", SERVICE, "username", &account]);
    tool.unwrap().says("abcd EFGH", crate::room::SOON).await;
}

#[tokio::test]
async fn absent_locked_and_there_are_told_apart_at_any_moment() {
    let room = Room::new().await;
    let keychain = room.keychain();
    let is_missing = |got: Result<Option<String>, KeychainError>| {
        assert!(matches!(got, Err(KeychainError::Missing(_))), "{got:?}");
    };
    is_missing(keychain.get("zoe").await);
    assert!(matches!(keychain.set("zoe", "abcd").await, Err(KeychainError::Missing(_))));
    assert!(matches!(keychain.remove("zoe").await, Err(KeychainError::Missing(_))));
    let keyring = Keyring::start(&room.profile, &room.bus).await.unwrap();
    assert_eq!(keychain.get("zoe").await, Ok(None), "it appeared");
    keychain.set("zoe", "abcd").await.unwrap();
    keyring.lock().await.unwrap();
    for user in ["zoe", "nobody"] {
        assert_eq!(keychain.get(user).await, Err(KeychainError::Locked), "{user}");
        assert_eq!(keychain.remove(user).await, Err(KeychainError::Locked), "{user}");
        assert_eq!(keychain.set(user, "efgh").await, Err(KeychainError::Locked), "{user}");
    }
    keyring.unlock().await.unwrap();
    assert_eq!(
        keychain.get("zoe").await,
        Ok(Some("abcd".to_owned())),
        "it was unlocked, and nothing changed"
    );
    assert_eq!(keychain.get("nobody").await, Ok(None));
    keyring.crash().await.unwrap();
    is_missing(keychain.get("zoe").await);
    let keyring = Keyring::start_locked(&room.profile, &room.bus).await.unwrap();
    assert_eq!(keychain.get("zoe").await, Err(KeychainError::Locked), "after a login without a password");
    keyring.unlock().await.unwrap();
    assert_eq!(keychain.get("zoe").await, Ok(Some("abcd".to_owned())), "it came back");
}

#[tokio::test]
async fn a_dialog_that_can_not_be_shown_is_a_no() {
    let room = Room::new().await;
    let keyring = Keyring::start(&room.profile, &room.bus).await.unwrap();
    room.keychain().set("zoe", "abcd").await.unwrap();
    keyring.lock().await.unwrap();
    // gnome-keyring has another program show its dialogs, and there is none on this bus.
    assert_eq!(room.keychain_that_asks().get("zoe").await, Err(KeychainError::Denied));
    assert_eq!(room.keychain_that_asks().remove("zoe").await, Err(KeychainError::Denied));
    keyring.unlock().await.unwrap();
    assert_eq!(room.keychain().get("zoe").await, Ok(Some("abcd".to_owned())), "nothing was forgotten");
}

#[tokio::test]
async fn without_a_bus_there_is_no_keychain() {
    let profile = Profile::new().unwrap();
    let nowhere = Place::Bus(format!("unix:path={}", profile.runtime_folder().join("no-bus").display()));
    // From within a runtime, where a call that waits by a runtime of its own would end the program.
    let keychain = SystemKeychain::of(SERVICE, Asking::Never).at(nowhere);
    assert!(matches!(keychain.get(&entry("zoe")), Err(KeychainError::Missing(_))));
    let set = keychain.set(&entry("zoe"), &SecretString::from("abcd"));
    assert!(matches!(set, Err(KeychainError::Missing(_))));
}

#[tokio::test]
async fn the_entries_of_another_service_are_not_touched() {
    let room = Room::new().await;
    let _keyring = Keyring::start(&room.profile, &room.bus).await.unwrap();
    let other = SystemKeychain::of("Presence Tray", Asking::Never).at(Place::Bus(room.bus.address()));
    room.keychain().set("zoe", "abcd").await.unwrap();
    assert!(matches!(other.get(&entry("zoe")), Ok(None)));
    assert_eq!(other.remove(&entry("zoe")), Ok(false));
    assert_eq!(room.keychain().get("zoe").await, Ok(Some("abcd".to_owned())));
}
