//! What was begun with secrets: written down before the keychain is touched, taken out when it is done. A program that
//! is killed in between finds it at its next start.

use serde::{Deserialize, Serialize};

use super::site::{Settings, StoredSite};

/// Something that was begun with the secret of a site and a user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unfinished {
    /// Where the site's REST interface begins.
    pub rest_root: String,
    /// The login name or e-mail address of the user on it.
    pub user: String,
    /// What was begun.
    #[serde(flatten)]
    pub began: Began,
}

/// What was begun.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "began", rename_all = "snake_case")]
pub enum Began {
    /// A secret may be in the keychain whose site is not in the settings yet.
    Adding {
        /// Passwords that may be on the site for nothing.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        made: Option<Made>,
    },
    /// The site is out of the settings, and its secret may still be in the keychain.
    Removing {
        /// The name the user gave the site.
        name: String,
        /// The application password is to be revoked on the site.
        revoke: bool,
        /// Other passwords that may be on the site for nothing.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        made: Option<Made>,
    },
}

/// Application passwords that a site made for this program. They are valid there until somebody revokes them, so what it
/// takes to revoke or to name them is written down; never the secret.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Made {
    /// What they are called in the user's profile.
    pub name: String,
    /// The page where the user can revoke them by hand.
    pub page: String,
    /// Their numbers, as far as they are known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub uuids: Vec<String>,
    /// Whether the secret of one of them may be in the keychain.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub kept: bool,
}

impl Began {
    /// The passwords that may be on the site for nothing.
    #[must_use]
    pub fn made(&self) -> Option<&Made> {
        match self {
            Began::Adding { made } | Began::Removing { made, .. } => made.as_ref(),
        }
    }

    fn made_mut(&mut self) -> &mut Option<Made> {
        match self {
            Began::Adding { made } | Began::Removing { made, .. } => made,
        }
    }
}

impl Unfinished {
    /// Something begun with the secret of this user at this REST root.
    #[must_use]
    pub fn new(rest_root: &str, user: &str, began: Began) -> Unfinished {
        Unfinished { rest_root: rest_root.to_owned(), user: user.to_owned(), began }
    }

    fn is_about(&self, rest_root: &str, user: &str) -> bool {
        self.rest_root == rest_root && self.user == user
    }
}

impl Settings {
    /// Writes down what is begun. What was begun with the same secret before is not to be ended any more: the secret
    /// is another one now. Passwords that are on the site for nothing stay written down.
    pub fn begin(&mut self, mut unfinished: Unfinished) {
        let before =
            self.unfinished.iter().find(|begun| begun.is_about(&unfinished.rest_root, &unfinished.user));
        if let Some(before) = before.and_then(|begun| begun.began.made()) {
            let made = unfinished.began.made_mut().get_or_insert_with(|| before.clone());
            made.kept |= before.kept;
            let more =
                before.uuids.iter().filter(|uuid| !made.uuids.contains(uuid)).cloned().collect::<Vec<_>>();
            made.uuids.extend(more);
        }
        self.end(&unfinished.rest_root, &unfinished.user);
        self.unfinished.push(unfinished);
    }

    /// What was begun with this secret is at its end.
    pub fn end(&mut self, rest_root: &str, user: &str) {
        self.unfinished.retain(|begun| !begun.is_about(rest_root, user));
    }

    /// What was begun with this secret is at its end on the site, as far as that goes: only the secret is still to be
    /// taken out of the keychain.
    pub fn end_on_site(&mut self, rest_root: &str, user: &str) {
        for begun in self.unfinished.iter_mut().filter(|begun| begun.is_about(rest_root, user)) {
            *begun.began.made_mut() = None;
            if let Began::Removing { revoke, .. } = &mut begun.began {
                *revoke = false;
            }
        }
    }

    /// What was begun with this secret is at its end as far as these passwords go: what was written down of others
    /// stays.
    pub fn settle(&mut self, rest_root: &str, user: &str, uuids: &[String]) {
        self.unfinished.retain_mut(|begun| {
            if !begun.is_about(rest_root, user) {
                return true;
            }
            let Began::Adding { made: Some(made) } = &mut begun.began else { return false };
            made.uuids.retain(|uuid| !uuids.contains(uuid));
            !made.uuids.is_empty()
        });
    }

    /// Whether a site uses the secret that something was begun with.
    #[must_use]
    pub fn uses(&self, unfinished: &Unfinished) -> bool {
        self.user_of(unfinished).is_some()
    }

    /// The site that uses the secret that something was begun with.
    #[must_use]
    pub fn user_of(&self, unfinished: &Unfinished) -> Option<&StoredSite> {
        self.sites.iter().find(|site| unfinished.is_about(&site.rest_root, &site.user))
    }

    /// The site that has the place of `site` and signs in with another secret than it: its entry in the keychain has
    /// another name.
    #[must_use]
    pub fn other_entry(&self, site: &StoredSite) -> Option<&StoredSite> {
        self.sites.iter().find(|known| known.is_same(site) && known.user != site.user)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::testing::stored;

    #[test]
    fn what_was_begun_is_one_thing_for_each_secret() {
        let mut settings = Settings::default();
        let removing = Began::Removing { name: "Blog".into(), revoke: true, made: None };
        settings.begin(Unfinished::new("https://blog/wp-json/", "zoe", removing));
        settings.begin(Unfinished::new("https://shop/wp-json/", "zoe", Began::Adding { made: None }));
        settings.begin(Unfinished::new("https://blog/wp-json/", "zoe", Began::Adding { made: None }));
        assert_eq!(settings.unfinished.len(), 2, "who adds a site again does not want its secret removed");
        let text = serde_json::to_string(&settings).unwrap();
        assert_eq!(serde_json::from_str::<Settings>(&text).unwrap(), settings);
        settings.end("https://blog/wp-json/", "zoe");
        settings.end("https://shop/wp-json/", "ann");
        assert_eq!(settings.unfinished[0].rest_root, "https://shop/wp-json/");
        settings.put(StoredSite { rest_root: "https://shop/wp-json/".into(), ..stored("Shop") });
        assert!(settings.uses(&settings.unfinished[0]));
    }

    #[test]
    fn passwords_that_are_there_for_nothing_stay_written_down() {
        let made = |uuids: &[&str]| Made {
            name: "Presence Tray (desk)".into(),
            page: "https://blog/wp-admin/profile.php".into(),
            uuids: uuids.iter().map(|uuid| (*uuid).to_owned()).collect(),
            kept: false,
        };
        let begin = |settings: &mut Settings, made| {
            settings.begin(Unfinished::new("https://blog/wp-json/", "zoe", Began::Adding { made }));
        };
        let mut settings = Settings::default();
        begin(&mut settings, Some(made(&["one"])));
        begin(&mut settings, None);
        begin(&mut settings, Some(Made { kept: true, ..made(&["two", "one"]) }));
        let all = settings.unfinished[0].began.made().unwrap();
        assert_eq!(
            (settings.unfinished.len(), &*all.uuids, all.kept),
            (1, ["two", "one"].map(String::from).as_slice(), true)
        );
        let text = serde_json::to_string(&settings).unwrap();
        assert_eq!(serde_json::from_str::<Settings>(&text).unwrap(), settings);
        let settle = |settings: &mut Settings, uuid: &str| {
            settings.settle("https://blog/wp-json/", "zoe", &[uuid.to_owned()]);
            settings.unfinished.len()
        };
        let mut removed = settings.clone();
        let removing = Began::Removing { name: "Blog".into(), revoke: false, made: None };
        removed.begin(Unfinished::new("https://blog/wp-json/", "zoe", removing));
        assert_eq!(removed.unfinished[0].began.made(), Some(all), "also where the site is removed");
        begin(&mut removed, None);
        assert_eq!(removed.unfinished, settings.unfinished, "and added again");
        assert_eq!((settle(&mut settings, "two"), settle(&mut settings, "one")), (1, 0));
        let before = r#"{"rest_root":"https://blog/wp-json/","user":"zoe","began":"adding"}"#;
        let before: Unfinished = serde_json::from_str(before).unwrap();
        assert_eq!(before.began, Began::Adding { made: None }, "as earlier versions wrote it");
    }

    #[test]
    fn a_removal_is_written_as_it_is_documented() {
        let removing = Began::Removing { name: "Blog".into(), revoke: true, made: None };
        let value = serde_json::to_value(Unfinished::new("https://blog/wp-json/", "zoe", removing)).unwrap();
        let expected = serde_json::json!({"rest_root": "https://blog/wp-json/", "user": "zoe", "began": "removing",
            "name": "Blog", "revoke": true});
        assert_eq!(value, expected);
    }
}
