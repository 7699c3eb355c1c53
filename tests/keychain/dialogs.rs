//! Keychains that ask the user, in the hands of a user who does not want to.

use presence_tray::keychain::KeychainError;
use presence_tray_tests::desktop::{Dialog, RefusingKeyring};

use crate::room::{Room, SOON};

#[tokio::test]
async fn a_locked_keychain_asks_only_where_the_user_wants_something() {
    let room = Room::new().await;
    let keyring = RefusingKeyring::start(&room.bus, Dialog::Closed).await.unwrap();
    let quiet = room.keychain();
    assert_eq!(quiet.get("zoe").await, Err(KeychainError::Locked));
    assert_eq!(quiet.remove("zoe").await, Err(KeychainError::Locked));
    assert_eq!(quiet.set("zoe", "abcd").await, Err(KeychainError::Locked));
    assert_eq!(keyring.asked(), 0);
    assert_eq!(room.keychain_that_asks().get("zoe").await, Err(KeychainError::Denied), "it was closed");
    assert_eq!(keyring.asked(), 1);
}

#[tokio::test]
async fn a_keychain_that_ends_while_it_asks_is_not_waited_for() {
    let room = Room::new().await;
    let keyring = RefusingKeyring::start(&room.bus, Dialog::Open).await.unwrap();
    let asking = room.keychain_that_asks();
    let asked = tokio::spawn(async move { asking.get("zoe").await });
    keyring.asks(SOON).await;
    keyring.crash().await.unwrap();
    let answer = asked.await.unwrap();
    assert!(matches!(answer, Err(KeychainError::Failed(_))), "{answer:?}");
}

#[tokio::test]
async fn a_keychain_that_hangs_is_not_waited_for_for_ever() {
    let room = Room::new().await;
    let _hangs = hanging(&room).await;
    let answer = room.keychain().get("zoe").await;
    assert!(matches!(answer, Err(KeychainError::Failed(_))), "{answer:?}");
}

/// Somebody who has the name and answers nothing.
async fn hanging(room: &Room) -> zbus::Connection {
    struct Silence;

    #[zbus::interface(name = "org.freedesktop.Secret.Service")]
    impl Silence {
        async fn open_session(&self, _algorithm: &str, _input: zbus::zvariant::Value<'_>) {
            std::future::pending::<()>().await;
        }
    }

    let silence = zbus::connection::Builder::address(room.bus.address().as_str()).unwrap();
    let silence = silence.serve_at("/org/freedesktop/secrets", Silence).unwrap();
    silence.name("org.freedesktop.secrets").unwrap().build().await.unwrap()
}
