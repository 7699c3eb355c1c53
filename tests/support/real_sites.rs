//! The throw-away WordPress sites that `cargo xtask test --wordpress` set up for this run.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "support of tests: a broken set-up should stop the test"
)]

use std::path::PathBuf;
use std::process::Command;

use presence::UserId;
use serde_json::Value;

/// The variable that names the file which describes the sites.
const DESCRIPTION: &str = "REAL_WORDPRESS";

/// A real WordPress with the real presence plugin.
#[derive(Clone, Debug)]
pub struct RealSite {
    /// Its address, without a slash at the end.
    pub address: String,
    /// The version of the plugin, such as `0.1.14`.
    pub plugin: String,
    /// The posts that were put there, in the order of `tests/wordpress/populate.php`.
    pub posts: Vec<RealPost>,
    people: Vec<Account>,
    folder: PathBuf,
    php: PathBuf,
    deeds: PathBuf,
}

/// A post that was put on a site.
#[derive(Clone, Debug)]
pub struct RealPost {
    /// Its number.
    pub id: u64,
    /// Its title as plain text.
    pub title: String,
    /// The slug of its type.
    pub post_type: String,
}

/// Somebody with an account on a site.
#[derive(Clone, Debug)]
pub struct Account {
    /// Its number.
    pub id: UserId,
    /// The name for signing in.
    pub login: String,
    /// The name that others see.
    pub name: String,
    /// The password for signing in with a browser.
    pub password: String,
    /// The application password.
    pub application_password: String,
}

impl RealSite {
    /// The site of this name.
    ///
    /// # Panics
    /// Where no sites were set up: run these tests by `cargo xtask test --wordpress`.
    #[must_use]
    pub fn named(name: &str) -> RealSite {
        let file = std::env::var_os(DESCRIPTION)
            .unwrap_or_else(|| panic!("{DESCRIPTION} is not set: run `cargo xtask test --wordpress`"));
        let bytes = std::fs::read(file).expect("the description of the sites can be read");
        let all: Value = serde_json::from_slice(&bytes).expect("the description of the sites is JSON");
        let sites = list(&all, "sites");
        let site = sites.iter().find(|site| text(site, "name") == name).expect("a site of this name");
        let people = list(site, "people").iter().map(|person| Account {
            id: UserId::new(number(person, "id")).expect("a person is not number 0"),
            login: text(person, "login"),
            name: text(person, "name"),
            password: text(person, "password"),
            application_password: text(person, "application_password"),
        });
        let posts = list(site, "posts").iter().map(|post| RealPost {
            id: number(post, "id"),
            title: text(post, "title"),
            post_type: text(post, "type"),
        });
        RealSite {
            address: text(site, "address"),
            plugin: text(site, "plugin"),
            posts: posts.collect(),
            people: people.collect(),
            folder: text(site, "folder").into(),
            php: text(&all, "php").into(),
            deeds: text(&all, "deeds").into(),
        }
    }

    /// The account with this login.
    ///
    /// # Panics
    /// Where there is none.
    #[must_use]
    pub fn account(&self, login: &str) -> &Account {
        self.people.iter().find(|person| person.login == login).expect("an account with this login")
    }

    /// Whether the plugin is of this version or newer.
    #[must_use]
    pub fn plugin_is_at_least(&self, version: &str) -> bool {
        let parts =
            |text: &str| -> Vec<u64> { text.split('.').filter_map(|part| part.parse().ok()).collect() };
        parts(&self.plugin) >= parts(version)
    }

    /// Adds a post, last saved an hour ago. Returns its number.
    ///
    /// # Panics
    /// Where WordPress does not take it.
    #[must_use]
    pub fn add_post(&self, title: &str, author: &str, status: &str) -> u64 {
        self.deed(&["post", title, author, status, "post"]).as_u64().expect("the number of the post")
    }

    /// Does one of the deeds of `tests/wordpress/deed.php`, as the site's owner or its host would.
    ///
    /// # Panics
    /// Where it fails or changes nothing.
    pub fn deed(&self, words: &[&str]) -> Value {
        let output = Command::new(&self.php).arg(&self.deeds).arg(&self.folder).args(words).output();
        let output = output.expect("php starts");
        assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|cause| panic!("{words:?}: {cause}: {}", String::from_utf8_lossy(&output.stdout)))
    }

    /// The file by which WordPress knows that it is being updated.
    #[must_use]
    pub fn maintenance_file(&self) -> PathBuf {
        self.folder.join(".maintenance")
    }
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).unwrap_or_else(|| panic!("the description has no list {key}"))
}

fn text(value: &Value, key: &str) -> String {
    value
        .get(key)
        .and_then(Value::as_str)
        .unwrap_or_else(|| panic!("the description has no {key}"))
        .to_owned()
}

fn number(value: &Value, key: &str) -> u64 {
    value.get(key).and_then(Value::as_u64).unwrap_or_else(|| panic!("the description has no number {key}"))
}
