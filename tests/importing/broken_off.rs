//! Ctrl-C while a keychain or the settings keep a renewal waiting: settings, keychain and site stay in step.

use std::fs::File;

use crate::agency::{Agency, IMPORT, password};

const NEW: &str = "renewedRenewedRenewed012";

/// An agency with one site that is connected, on which Robin has another password now.
async fn renewing() -> Agency {
    let agency = Agency::with(1).await;
    assert!(agency.import(&agency.line(0), &[]).await.status.success());
    let mut world = agency.server.world();
    let robin = &mut world.installation_mut(agency.sites[0]).users[0];
    *robin = robin.clone().password(NEW);
    drop(world);
    agency
}

impl Agency {
    fn begins_to_renew(&self) -> presence_tray_tests::desktop::Process {
        let typed = ["sites", "connect", "Site 00", "--password-stdin"];
        self.profile.fed(&typed, format!("{NEW}\n")).unwrap()
    }

    /// The secret that the keychain has, after settings and keychain were found to agree.
    async fn secret(&self) -> String {
        let (named, kept) = self.entries().await;
        assert_eq!((named.len(), &named), (1, &kept));
        let settings = self.settings();
        assert!(settings["unfinished"].as_array().is_none_or(Vec::is_empty), "{settings}");
        let account = format!("robin at {}/wp-json/", self.address(0));
        let tool = self.profile.run("secret-tool", &["lookup", "username", &account]).unwrap();
        let secret = tool.ended(IMPORT).await.unwrap().said.concat();
        let uuid = settings["sites"][0]["password_uuid"].as_str().unwrap().to_owned();
        let world = self.server.world();
        let robin = world.installation(self.sites[0]).find_user(1).unwrap();
        let used = robin.passwords.iter().find(|one| one.uuid == uuid).unwrap();
        assert_eq!(used.secret, secret.replace(' ', ""), "the settings name the one in the keychain");
        secret
    }
}

#[tokio::test]
async fn who_leaves_while_the_keychain_stands_still_keeps_the_password_from_before() {
    let agency = renewing().await;
    agency.keyring.stand_still();
    let process = agency.begins_to_renew();
    process.says("Presence can be read", IMPORT).await;
    process.interrupts();
    process.says("Nothing was connected.", IMPORT).await;
    let ended = process.ended(IMPORT).await.unwrap();
    assert!(!ended.status.success(), "{ended:?}");
    agency.keyring.go_on();
    assert_eq!(agency.secret().await, password(0));
}

#[tokio::test]
async fn who_leaves_while_the_settings_are_held_has_the_renewal_whole_or_not_at_all() {
    let agency = renewing().await;
    let path = agency.profile.settings_file().with_file_name("settings.lock");
    let lock = File::options().write(true).open(path).unwrap();
    lock.lock().unwrap();
    let process = agency.begins_to_renew();
    process.says("Presence can be read", IMPORT).await;
    process.interrupts();
    process.says("ends as soon as", IMPORT).await;
    drop(lock);
    process.ended(IMPORT).await.unwrap();
    let secret = agency.secret().await;
    assert!([NEW.to_owned(), password(0)].contains(&secret), "{secret}");
}
