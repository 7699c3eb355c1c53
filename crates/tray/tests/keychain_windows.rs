//! Secrets in the Credential Manager.
#![cfg(windows)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

#[allow(dead_code, reason = "each file of tests uses a part of it")]
mod support;

use std::process::Command;

use presence_tray::keychain::{Asking, Entry, Keychain as _, SystemKeychain};
use secrecy::{ExposeSecret as _, SecretString};

/// Names what another run of this test is to look up.
const LOOK_UP: &str = "KEYCHAIN_TEST_LOOK_UP";
/// What it says before what it found.
const FOUND: &str = "found: ";

fn keychain(what: &str) -> SystemKeychain {
    SystemKeychain::of(&format!("Presence Tray in a test of {what}"), Asking::Never)
}

fn entry(user: &str) -> Entry {
    Entry { rest_root: "https://example.com/wp-json/".to_owned(), user: user.to_owned() }
}

fn get(keychain: &SystemKeychain, user: &str) -> Option<String> {
    keychain.get(&entry(user)).unwrap().map(|secret| secret.expose_secret().to_owned())
}

#[test]
fn a_secret_is_kept_replaced_found_and_forgotten() {
    let keychain = keychain("one secret");
    assert_eq!(get(&keychain, "zoe"), None);
    for secret in ["abcd EFGH", "ijkl MNOP"] {
        keychain.set(&entry("zoe"), &SecretString::from(secret)).unwrap();
        assert_eq!(get(&keychain, "zoe").as_deref(), Some(secret));
    }
    assert_eq!(keychain.remove(&entry("zoe")), Ok(true));
    assert_eq!(get(&keychain, "zoe"), None);
    assert_eq!(keychain.remove(&entry("zoe")), Ok(false));
}

#[test]
fn any_name_is_kept_apart_and_given_back_as_it_was() {
    let keychain = keychain("names");
    // wine keeps an entry under a registry key, whose name has 255 letters at most; Windows takes 32,767.
    let (emoji, long) = ("👩‍🚀 ünïcode", "x".repeat(150));
    let odd = [emoji, &long, "a@b.example", "a at b", "'; --", "%s{}\\", "*"];
    for (number, user) in odd.iter().enumerate() {
        keychain.set(&entry(user), &SecretString::from(format!("{number} geheim 🔑"))).unwrap();
    }
    for (number, user) in odd.iter().enumerate() {
        assert_eq!(get(&keychain, user), Some(format!("{number} geheim 🔑")), "{user}");
    }
    for user in odd {
        assert_eq!(keychain.remove(&entry(user)), Ok(true), "{user}");
        assert_eq!(get(&keychain, user), None, "{user}");
    }
}

#[test]
fn another_process_finds_it_and_can_forget_it() {
    let keychain = keychain("two processes");
    if std::env::var_os(LOOK_UP).is_some() {
        let found = get(&keychain, "zoe");
        let removed = keychain.remove(&entry("zoe")).unwrap();
        // How many letters, for what is printed is kept.
        panic!("{FOUND}{:?} {removed}", found.map(|secret| (secret.len(), secret.ends_with("EFGH"))));
    }
    keychain.set(&entry("zoe"), &SecretString::from("abcd EFGH")).unwrap();
    let mut other = Command::new(std::env::current_exe().unwrap());
    other.args(["--exact", "another_process_finds_it_and_can_forget_it", "--nocapture"]).env(LOOK_UP, "yes");
    let output = other.output().unwrap();
    let said =
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    support::assert_began(&output);
    assert!(said.contains(&format!("{FOUND}Some((9, true)) true")), "{said}");
    assert_eq!(get(&keychain, "zoe"), None, "the other one removed it");
}
