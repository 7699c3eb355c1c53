//! The settings file and what is done with it from the command line, with the built program.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

#[allow(dead_code, reason = "shared with other tests")]
mod support;

use support::{Ran, command};

/// A folder for settings.
struct Profile(tempfile::TempDir);

impl Profile {
    fn new(settings: &Value) -> Profile {
        let profile = Profile(tempfile::tempdir().unwrap());
        fs::write(profile.settings(), settings.to_string()).unwrap();
        profile
    }

    fn settings(&self) -> PathBuf {
        self.0.path().join("settings.json")
    }

    fn value(&self) -> Value {
        serde_json::from_slice(&fs::read(self.settings()).unwrap()).unwrap()
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        support::run(&mut command(self.0.path(), arguments), "")
    }

    /// The files that were put aside.
    fn aside(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.0.path()).unwrap().map(|entry| entry.unwrap().path());
        entries.filter(|path| path.to_string_lossy().contains("settings.broken-")).collect()
    }
}

fn blog() -> Value {
    json!({"name": "Blog", "address": "https://blog.test/", "rest_root": "https://blog.test/wp-json/", "user": "zoe",
        "user_id": 1, "password_env": "PRESENCE_TRAY_PASSWORD_BLOG"})
}

#[test]
fn a_broken_file_is_put_aside_by_the_first_change_and_its_name_is_told() {
    let profile = Profile::new(&json!({"version": 2, "sites": [blog()]}));
    assert_eq!(profile.run(&["quiet-hours", "22:00-07:00"]).code, 0);
    fs::write(profile.settings(), "{ not json").unwrap();
    let ran = profile.run(&["quiet-hours", "21:00-07:00"]);
    let aside = profile.aside();
    let [aside] = aside.as_slice() else { panic!("{aside:?}") };
    let name = aside.file_name().unwrap().to_str().unwrap();
    let told = ran.err.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(ran.code == 0 && told.contains(name) && told.contains("last good copy"), "{ran:?}");
    assert_eq!(fs::read_to_string(aside).unwrap(), "{ not json");
    assert_eq!(profile.value()["sites"][0], blog());
    assert_eq!(profile.value()["alerts"]["quiet_hours"]["from"], "21:00");
    let ran = profile.run(&["sites", "list"]);
    assert!(ran.out.contains("Blog") && ran.err.is_empty(), "{ran:?}");
}

#[test]
fn one_broken_site_costs_only_itself_and_is_told() {
    let profile = Profile::new(&json!({"version": 2, "sites": [5, blog()], "alerts": {"saved": "loud"}}));
    let ran = profile.run(&["sites", "list"]);
    assert!(ran.code == 0 && ran.out.contains("Blog"), "{ran:?}");
    assert!(ran.err.contains("alerts.saved") && ran.err.contains("site no. 1"), "{ran:?}");
    assert_eq!(profile.run(&["quiet-hours", "21:00-07:00"]).code, 0);
    let value = profile.value();
    assert_eq!((&value["sites"][0], &value["alerts"]["saved"]), (&json!(5), &json!("loud")));
}

#[test]
fn settings_are_listed_shown_set_and_reset() {
    let profile =
        Profile::new(&json!({"version": 2, "sites": [blog()], "posts": {"mine_for_minutes": 9000}}));
    let value = |name: &str| profile.run(&["settings", "get", name]).out.trim().to_owned();
    assert_eq!((value("alerts.opened"), value("posts.mine-for")), ("on".to_owned(), "480m".to_owned()));
    let told = profile.run(&["settings"]).err.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        told.contains("posts.mine-for takes 5 to 480 minutes") && told.contains("480m is used"),
        "{told}"
    );
    for (name, typed) in
        [("alerts.opened", "off"), ("posts.mine-for", "480m"), ("alerts.quiet-hours", "22:00-07:00 mon,fri")]
    {
        let ran = profile.run(&["settings", "set", name, typed]);
        assert_eq!((ran.code, ran.out), (0, format!("{name} is {typed}.\n")));
        assert_eq!(value(name), typed);
    }
    let file = profile.value();
    assert_eq!(
        file["alerts"],
        json!({"opened": false,
        "quiet_hours": {"from": "22:00", "until": "07:00", "days": ["mon", "fri"]}})
    );
    assert_eq!(
        file["posts"]["mine_for_minutes"], 480,
        "what is set is written, also where it was used already"
    );
    let list: protocol::SettingsList =
        serde_json::from_str(&profile.run(&["settings", "--json"]).out).unwrap();
    let opened = list.settings.iter().find(|setting| setting.name == "alerts.opened").unwrap();
    assert_eq!((&opened.value, &opened.default, opened.typed.as_str()), (&json!(false), &json!(true), "off"));
    let all = profile.run(&["settings"]).out;
    assert!(all.contains("alerts.opened  off (by itself on)") && all.contains("5 to 480 minutes"), "{all}");
    for name in ["alerts.opened", "posts.mine-for", "alerts.quiet-hours"] {
        assert_eq!(profile.run(&["settings", "reset", name]).code, 0);
    }
    assert_eq!((value("alerts.opened"), value("posts.mine-for")), ("on".to_owned(), "30m".to_owned()));
    assert!(profile.value()["posts"].get("mine_for_minutes").is_none());
}

#[test]
fn what_may_not_be_set_is_refused_with_what_may_and_not_repeated() {
    let profile = Profile::new(&json!({"version": 2}));
    for (name, typed, says) in [
        ("posts.mine-for", "2m", "posts.mine-for takes 5 to 480 minutes"),
        ("alerts.opened", "abcd", "alerts.opened takes on or off"),
        ("alerts.quiet-hours", "22:00", "22:00-07:00"),
        ("alerts.nothing", "on", "no setting is called “alerts.nothing”"),
    ] {
        let ran = profile.run(&["settings", "set", name, typed]);
        let told = ran.err.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(ran.code == 2 && told.contains(says) && !told.contains("abcd"), "{ran:?}");
    }
    assert_eq!(profile.value(), json!({"version": 2}));
}

#[test]
fn sites_go_to_another_computer_without_secrets() {
    let mut site = blog();
    site["token"] = json!("hunter2");
    let here = Profile::new(&json!({"version": 2, "sites": [site]}));
    let list = here.0.path().join("sites.json");
    let list = list.to_str().unwrap();
    let ran = here.run(&["sites", "export", list]);
    assert!(ran.code == 0 && ran.out.contains("No password is in it"), "{ran:?}");
    assert_eq!(here.run(&["sites", "export", list]).code, 2, "what is there is not written over");
    let text = fs::read_to_string(list).unwrap();
    assert_eq!(here.run(&["sites", "export"]).out, text);
    assert!(!text.contains("hunter2") && !text.contains("PASSWORD"), "{text}");

    let there = Profile::new(&json!({"version": 2}));
    let ran = there.run(&["sites", "import", list]);
    assert!(ran.code == 0 && ran.out.contains("presence-tray sites connect Blog"), "{ran:?}");
    assert_eq!(there.value()["sites"][0]["rest_root"], "https://blog.test/wp-json/");
    let status = there.run(&["status"]);
    let says = if support::KEYCHAIN { "sites connect Blog" } else { "no keychain" };
    assert!(status.code == 3 && status.out.contains(says), "{status:?}");
    let ran = there.run(&["sites", "import", list]);
    assert!(ran.out.contains("0 sites added, 1 known already, 0 not taken."), "{ran:?}");

    // What is refused costs no other, and makes itself heard in the exit code.
    let mut mixed: Value = serde_json::from_str(&text).unwrap();
    mixed["sites"][0]["user"] = json!("ann");
    mixed["sites"][0]["user_id"] = json!(2);
    mixed["sites"].as_array_mut().unwrap().push(json!({"name": "Bad\u{1b}[2J"}));
    fs::write(list, mixed.to_string()).unwrap();
    let ran = there.run(&["sites", "import", list]);
    assert!(ran.code == 1 && ran.out.contains("1 site added, 0 known already, 1 not taken."), "{ran:?}");
    assert!(ran.out.contains("“Bad” is not taken") && !ran.out.contains('\u{1b}'), "{ran:?}");
    fs::write(list, "{not a list").unwrap();
    let ran = there.run(&["sites", "import", list]);
    assert!(ran.code == 2 && ran.err.contains("no list of sites"), "{ran:?}");
    assert_eq!(there.run(&["sites", "import", there.0.path().to_str().unwrap()]).code, 2);
}

#[cfg(unix)]
#[test]
fn a_full_disk_changes_nothing_and_is_told() {
    let profile = Profile::new(&json!({"version": 2, "sites": [blog()]}));
    let before = fs::read(profile.settings()).unwrap();
    // No file may grow: what a full disk says to a program that writes.
    let mut shell = std::process::Command::new("sh");
    let script = "trap '' XFSZ; ulimit -f 0; exec \"$0\" quiet-hours 22:00-07:00";
    shell.args(["-c", script, env!("CARGO_BIN_EXE_presence-tray")]);
    shell
        .env("PRESENCE_TRAY_CONFIG_DIR", profile.0.path())
        .env("LC_ALL", "C")
        .stdin(std::process::Stdio::piped());
    shell.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
    let ran = support::run(&mut shell, "");
    assert!(ran.code == 5 && ran.err.contains("can not be written"), "{ran:?}");
    assert_eq!(fs::read(profile.settings()).unwrap(), before);
    let left = |path: &std::path::Path| fs::read_dir(path).unwrap().count();
    assert_eq!(left(profile.0.path()), 2, "the settings and the lock");
}
