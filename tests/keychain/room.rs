//! A user with a bus of their own, and what a program asks of the keychain on it.

use std::time::Duration;

use presence_tray::keychain::{Asking, Entry, Keychain, KeychainError, Place, SystemKeychain};
use presence_tray_tests::desktop::{Activation, Bus, Profile, within};
use secrecy::{ExposeSecret as _, SecretString};

/// For everything that no user is asked about; a busy computer included.
pub(crate) const SOON: Duration = Duration::from_secs(30);
pub(crate) const SERVICE: &str = "Presence Tray in a test";

pub(crate) struct Room {
    pub(crate) profile: Profile,
    pub(crate) bus: Bus,
}

impl Room {
    pub(crate) async fn new() -> Room {
        let mut profile = Profile::new().unwrap();
        let bus = Bus::start(&profile.runtime_folder(), Activation::None).await.unwrap();
        profile.sits_at(&bus);
        profile.set(presence_tray::keychain::SERVICE_ENV, SERVICE);
        Room { profile, bus }
    }

    /// The keychain as the program finds it; nobody is asked.
    pub(crate) fn keychain(&self) -> Asked {
        Asked(self.system(Asking::Never))
    }

    /// The same, but the user may be asked.
    pub(crate) fn keychain_that_asks(&self) -> Asked {
        Asked(self.system(Asking::TheUser))
    }

    fn system(&self, asking: Asking) -> SystemKeychain {
        SystemKeychain::of(SERVICE, asking).at(Place::Bus(self.bus.address()))
    }
}

/// A keychain that is asked from within a runtime, as the program's is.
#[derive(Clone)]
pub(crate) struct Asked(SystemKeychain);

impl Asked {
    pub(crate) async fn get(&self, user: &str) -> Result<Option<String>, KeychainError> {
        let entry = entry(user);
        let got = self.ask(move |keychain| keychain.get(&entry)).await?;
        Ok(got.map(|secret| secret.expose_secret().to_owned()))
    }

    pub(crate) async fn set(&self, user: &str, secret: &str) -> Result<(), KeychainError> {
        let (entry, secret) = (entry(user), SecretString::from(secret));
        self.ask(move |keychain| keychain.set(&entry, &secret)).await
    }

    pub(crate) async fn remove(&self, user: &str) -> Result<bool, KeychainError> {
        let entry = entry(user);
        self.ask(move |keychain| keychain.remove(&entry)).await
    }

    async fn ask<T: Send + 'static>(&self, work: impl FnOnce(&SystemKeychain) -> T + Send + 'static) -> T {
        let keychain = self.0.clone();
        let asked = tokio::task::spawn_blocking(move || work(&keychain));
        within(SOON, "the keychain answers", asked).await.unwrap()
    }
}

pub(crate) fn entry(user: &str) -> Entry {
    Entry { rest_root: "https://example.com/wp-json/".to_owned(), user: user.to_owned() }
}
