//! The shape of the settings.

use std::collections::HashSet;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use thiserror::Error;
use wordpress::{CertificateException, Fingerprint, RestRoot};

use super::alerts::AlertSettings;
use super::away::AwaySettings;
use super::chosen::{Chosen, Muted};
use super::language::ChosenLanguage;
use super::migrations::VERSION;
use super::of_site::floor_within;
use super::password_env::password_env_for;
use super::posts::PostSettings;
use super::shown::Shown;
use super::unfinished::Unfinished;
use crate::logbook::LogLevel;
use crate::shortcut::Shortcut;

/// Everything in the settings file. Fields that this version does not know are kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// The version of the shape.
    pub version: u32,
    /// The sites, in the order in which they were added.
    #[serde(default)]
    pub sites: Vec<StoredSite>,
    /// What the user wants to be told, and when.
    #[serde(default)]
    pub alerts: AlertSettings,
    /// When a post is the user's.
    #[serde(default)]
    pub posts: PostSettings,
    /// The language of what people read.
    #[serde(default, skip_serializing_if = "is_default")]
    pub language: ChosenLanguage,
    /// How much is written to the log.
    #[serde(default, skip_serializing_if = "is_default")]
    pub log_level: LogLevel,
    /// Whether pictures of people are fetched from where their sites say they are.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub avatars: bool,
    /// When the user is away.
    #[serde(default)]
    pub away: AwaySettings,
    /// The keys that open the window with the switcher from anywhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shortcut: Option<Shortcut>,
    /// The name of the site in focus.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub focus: Option<String>,
    /// What was begun with secrets and is not at its end.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unfinished: Vec<Unfinished>,
    #[serde(flatten)]
    other: Map<String, Value>,
}

/// A site that the user connected. What is missing in the file is empty here: a fault of this site only.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StoredSite {
    /// The name the user gave it; unique, case aside.
    #[serde(default)]
    pub name: String,
    /// Its address, without a query or fragment.
    #[serde(default)]
    pub address: String,
    /// Where its REST interface begins.
    #[serde(default)]
    pub rest_root: String,
    /// The address of WordPress itself, on which edit screens hang; `None` where the site did not tell it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wordpress: Option<String>,
    /// The login name or e-mail address of the user on it.
    #[serde(default)]
    pub user: String,
    /// The number of the user's account.
    #[serde(default)]
    pub user_id: u64,
    /// The name of the environment variable that can hold the application password.
    #[serde(default)]
    pub password_env: String,
    /// Whether it belongs to a network whose presence the user may see.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub network: bool,
    /// Whether posts are edited together in real time, so that several people in one are wanted.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub real_time: bool,
    /// Whether it is always among the first in the menu.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub favourite: bool,
    /// Whether it is not read until the user says otherwise.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub stopped: bool,
    /// The number of the application password on the site, by which it is revoked; `None` where it is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password_uuid: Option<String>,
    /// The certificate that the user accepts there though this computer does not: only for a host that may have an
    /// [exception](StoredSite::exception).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted_certificate: Option<Fingerprint>,
    /// It is read no more often than once in so many seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_most_every: Option<u32>,
    /// Whether its password was never put into a keychain: there was none, or it stays in a variable.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub not_in_keychain: bool,
    /// What the user wants to hear nothing about.
    #[serde(default, skip_serializing_if = "is_default")]
    pub muted: Muted,
    /// What the user wants to hear of besides their own posts: people who come, posts that are opened.
    #[serde(default, skip_serializing_if = "is_default")]
    pub watched: Chosen,
    /// How it is shown.
    #[serde(flatten)]
    pub shown: Shown,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

impl StoredSite {
    /// Where its REST interface begins; `None` where that is missing or no such address.
    #[must_use]
    pub fn root(&self) -> Option<RestRoot> {
        self.rest_root.parse().ok()
    }

    /// That the user accepts its certificate though this computer does not. `None` for a host that may have no exception,
    /// whatever the file says.
    #[must_use]
    pub fn exception(&self) -> Option<CertificateException> {
        CertificateException::new(&self.root()?.site_url(), self.accepted_certificate?)
    }

    /// The shortest time between two readings, within its bounds; nothing where the user chose none.
    #[must_use]
    pub fn floor(&self) -> Duration {
        Duration::from_secs(self.at_most_every.map_or(0, floor_within).into())
    }

    /// Whether a site that is read as this one says is read otherwise as the other one says.
    #[must_use]
    pub fn is_read_otherwise(&self, other: &StoredSite) -> bool {
        let other = StoredSite {
            name: self.name.clone(),
            favourite: self.favourite,
            stopped: self.stopped,
            muted: self.muted.clone(),
            watched: self.watched.clone(),
            shown: self.shown.clone(),
            ..other.clone()
        };
        other != *self
    }

    /// Whether it is the same user at the same REST root. Who signs in with an e-mail address is who signs in by name:
    /// the account tells.
    #[must_use]
    pub fn is_same(&self, other: &StoredSite) -> bool {
        let same_account = self.user_id != 0 && self.user_id == other.user_id;
        self.rest_root == other.rest_root && (self.user == other.user || same_account)
    }

    /// Its address as it may be shown. Who writes the file by hand may have written a secret into a query or
    /// fragment.
    #[must_use]
    pub fn shown_address(&self) -> String {
        self.address.split(['?', '#']).next().unwrap_or_default().to_owned()
    }
}

/// Why a name does not name a site.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum NameError {
    /// No site has it.
    #[error("no site is called “{name}”; there is “{}”", known.join("”, “"))]
    Unknown {
        /// The name, safe to print.
        name: String,
        /// The names that there are, safe to print.
        known: Vec<String>,
    },
    /// No site is configured at all.
    #[error("no site is configured yet; add one with: presence-tray sites add ADDRESS")]
    NoSites,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            version: VERSION,
            sites: Vec::new(),
            alerts: AlertSettings::default(),
            posts: PostSettings::default(),
            language: ChosenLanguage::default(),
            log_level: LogLevel::default(),
            avatars: false,
            away: AwaySettings::default(),
            shortcut: None,
            focus: None,
            unfinished: Vec::new(),
            other: Map::new(),
        }
    }
}

impl Settings {
    /// Whether every field at the top is one that this version knows.
    #[cfg(test)]
    pub(super) fn other_is_empty(&self) -> bool {
        [&self.other, &self.alerts.other, &self.posts.other, &self.away.other]
            .iter()
            .all(|other| other.is_empty())
    }

    /// The site with this name, case aside.
    #[must_use]
    pub fn site(&self, name: &str) -> Option<&StoredSite> {
        self.sites.iter().find(|site| same_name(&site.name, name))
    }

    /// The sites with these names, each once; all of them for no names.
    ///
    /// # Errors
    /// A [`NameError`] where a name is not there, or nothing is.
    pub fn choose(&self, names: &[String]) -> Result<Vec<StoredSite>, NameError> {
        if self.sites.is_empty() {
            return Err(NameError::NoSites);
        }
        if names.is_empty() {
            return Ok(self.sites.clone());
        }
        let mut chosen: Vec<StoredSite> = Vec::new();
        for name in names {
            let site = self.site(name).ok_or_else(|| self.unknown(name))?;
            if !chosen.iter().any(|known| known.name == site.name) {
                chosen.push(site.clone());
            }
        }
        Ok(chosen)
    }

    /// The error for a name that no site has.
    #[must_use]
    pub fn unknown(&self, name: &str) -> NameError {
        if self.sites.is_empty() {
            return NameError::NoSites;
        }
        let known = self.sites.iter().take(20).map(|site| crate::terminal::safe(&site.name).to_string());
        NameError::Unknown { name: crate::terminal::safe_line(name), known: known.collect() }
    }

    /// Takes the site with this name out.
    pub fn remove(&mut self, name: &str) -> Option<StoredSite> {
        let index = self.sites.iter().position(|site| same_name(&site.name, name))?;
        let site = self.sites.remove(index);
        if self.focus.as_deref().is_some_and(|focus| same_name(focus, &site.name)) {
            self.focus = None;
        }
        Some(site)
    }

    /// Puts a site in, in the place of the one it replaces: the same user at the same REST root.
    pub fn put(&mut self, mut site: StoredSite) {
        match self.sites.iter_mut().find(|known| known.is_same(&site)) {
            Some(known) => {
                site.other = std::mem::take(&mut known.other);
                site.favourite = known.favourite;
                site.at_most_every = known.at_most_every;
                site.stopped = known.stopped;
                site.muted = std::mem::take(&mut known.muted);
                site.watched = std::mem::take(&mut known.watched);
                site.shown = std::mem::take(&mut known.shown);
                site.not_in_keychain &= known.not_in_keychain;
                *known = site;
            }
            None => self.sites.push(site),
        }
    }

    /// A name that no other site has: `wanted`, or `wanted 2` and so on.
    #[must_use]
    pub fn free_name(&self, wanted: &str) -> String {
        self.first_free(
            |n| if n == 1 { wanted.to_owned() } else { format!("{wanted} {n}") },
            |site| &site.name,
        )
    }

    /// A variable's name that no other site has.
    #[must_use]
    pub fn free_password_env(&self, name: &str) -> String {
        let wanted = password_env_for(name);
        self.first_free(
            |n| if n == 1 { wanted.clone() } else { format!("{wanted}_{n}") },
            |site| &site.password_env,
        )
    }

    fn first_free(
        &self,
        candidate: impl Fn(usize) -> String,
        field: impl Fn(&StoredSite) -> &String,
    ) -> String {
        let taken: HashSet<String> = self.sites.iter().map(|site| field(site).to_lowercase()).collect();
        (1..=self.sites.len() + 1)
            .map(&candidate)
            .find(|name| !taken.contains(&name.to_lowercase()))
            .unwrap_or_else(|| candidate(self.sites.len() + 2))
    }
}

/// Whether a setting is as it is without being written down.
fn is_default<T: Default + PartialEq>(setting: &T) -> bool {
    *setting == T::default()
}

fn same_name(a: &str, b: &str) -> bool {
    a.to_lowercase() == b.to_lowercase()
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn stored(name: &str) -> StoredSite {
        let env = password_env_for(name);
        StoredSite {
            name: name.into(),
            address: "example.com".into(),
            rest_root: format!("https://{name}/wp-json/"),
            wordpress: None,
            user: "zoe".into(),
            user_id: 1,
            password_env: env,
            network: false,
            real_time: false,
            favourite: false,
            stopped: false,
            password_uuid: None,
            accepted_certificate: None,
            at_most_every: None,
            not_in_keychain: false,
            muted: Muted::default(),
            watched: Chosen::default(),
            shown: Shown::default(),
            other: Map::new(),
        }
    }

    #[test]
    fn names_are_found_case_aside_and_kept_apart() {
        let mut settings = Settings::default();
        assert_eq!(settings.choose(&["x".into()]), Err(NameError::NoSites));
        for name in ["Blog", "Shop", "山田", "田中"] {
            let env = settings.free_password_env(name);
            settings.put(StoredSite { password_env: env, ..stored(name) });
        }
        assert_eq!(settings.choose(&["shop".into(), "SHOP".into()]).unwrap(), [stored("Shop")]);
        assert_eq!(settings.choose(&[]).unwrap().len(), 4);
        assert_eq!(settings.free_name("blog"), "blog 2");
        assert_eq!(settings.site("田中").unwrap().password_env, "PRESENCE_TRAY_PASSWORD_SITE_2");
        let error = settings.choose(&["Blgo\u{1b}[1m".into()]).unwrap_err().to_string();
        assert_eq!(error, "no site is called “Blgo”; there is “Blog”, “Shop”, “山田”, “田中”");
    }

    #[test]
    fn the_same_user_at_the_same_root_is_replaced_in_place() {
        let mut settings = Settings::default();
        settings.put(stored("Blog"));
        settings.put(stored("Shop"));
        settings.put(StoredSite { name: "Journal".into(), ..stored("Blog") });
        let names: Vec<&str> = settings.sites.iter().map(|site| site.name.as_str()).collect();
        assert_eq!(names, ["Journal", "Shop"]);
        settings.put(StoredSite { user: "zoe@example.com".into(), ..stored("Blog") });
        settings.put(StoredSite { user: "ann".into(), user_id: 2, ..stored("Blog") });
        let users: Vec<&str> = settings.sites.iter().map(|site| site.user.as_str()).collect();
        assert_eq!(users, ["zoe@example.com", "zoe", "ann"], "an account is one, whatever it signs in with");
    }
}
