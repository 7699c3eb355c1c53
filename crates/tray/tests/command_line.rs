//! The built program in front of simulated sites, from the first `sites add` to an ordinary day.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

#[allow(dead_code, reason = "each file of tests uses a part of it")]
mod support;

use std::fs;

use simulator::{Rule, Trouble};
use support::{KEYCHAIN, Newsroom, PASSWORD, command, run};

/// The address of this run as a name, so that a run can be compared with another.
fn still(text: &str, room: &Newsroom) -> String {
    text.replace(&room.url(room.magazine), "http://magazine")
        .replace(&room.url(room.network), "http://network")
}

#[test]
fn a_site_is_added_listed_read_and_removed() {
    let room = Newsroom::open();
    let url = room.url(room.magazine);
    let added = room.run(&["sites", "add", &url, "--user", "zoe", "--password-stdin"], PASSWORD);
    assert_eq!(added.code, 0, "{added:?}");
    let kept = if KEYCHAIN { "added_with_a_keychain" } else { "added" };
    insta::assert_snapshot!(kept, still(&added.out, &room));

    let stored = fs::read_to_string(room.settings()).unwrap();
    assert!(!stored.contains("EFGH") && !stored.contains("abcd"), "{stored}");

    let listed = room.run(&["sites", "list"], "");
    insta::assert_snapshot!("listed", still(&listed.out, &room));
    let json: protocol::Sites =
        serde_json::from_str(&room.run(&["sites", "list", "--json"], "").out).unwrap();
    assert_eq!((json.version, json.sites[0].user_id, json.sites[0].password_env_set), (1, 1, false));

    let mut by_variable = room.command(&["status"]);
    by_variable.env("PRESENCE_TRAY_PASSWORD_EXAMPLE_MAGAZINE", PASSWORD);
    let status = run(&mut by_variable, "");
    assert_eq!(status.code, 0, "{status:?}");
    insta::assert_snapshot!("status", still(&status.out, &room));

    let line = format!("example magazine {PASSWORD}\n");
    let json = room.run(&["status", "--json", "--passwords-stdin", "EXAMPLE MAGAZINE"], &line);
    let json: protocol::Status = serde_json::from_str(&json.out).unwrap();
    let protocol::SiteState::Read { people, my_posts, whole: true, .. } = &json.sites[0].state else {
        panic!("{json:?}")
    };
    assert_eq!((people[0].person.name.as_str(), people[0].in_my_post), ("Ann <b>Lee</b>", true));
    assert_eq!(my_posts[0].post.title.as_deref(), Some("Prices & more"));

    let removed = room.run(&["sites", "remove", "example magazine"], "");
    assert_eq!(removed.code, 0);
    assert_eq!(room.run(&["status"], "").code, 4, "no site is left");
    // Three commands in a second are the user's own haste; everything else is the program's manners.
    let mut violations = room.server.world().conduct.violations();
    violations.retain(|violation| violation.rule != Rule::TooSoon);
    assert!(violations.is_empty(), "{violations:?}");
}

#[test]
fn a_network_shows_its_sites() {
    let room = Newsroom::open();
    let url = room.url(room.network);
    let added =
        room.run(&["sites", "add", &url, "--name", "House", "--user", "zoe", "--password-stdin"], PASSWORD);
    assert_eq!(added.code, 0, "{added:?}");
    assert!(added.out.contains("Its network can be read as well"), "{}", added.out);
    let status = room.run(&["status", "--passwords-stdin"], &format!("House {PASSWORD}"));
    assert!(status.out.contains("/news") && status.out.contains("Ben Ito"), "{status:?}");
}

#[cfg(unix)]
#[test]
fn a_conflict_is_told_while_watching() {
    use std::io::{BufRead as _, BufReader};

    let room = Newsroom::open();
    room.add_magazine();
    for json in [false, true] {
        let arguments: &[&str] = if json { &["watch", "--json"] } else { &["watch"] };
        let mut child =
            room.command(arguments).env("PRESENCE_TRAY_PASSWORD_EXAMPLE_MAGAZINE", PASSWORD).spawn().unwrap();
        support::feed(&mut child, "");
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let told = lines.find_map(|line| line.ok().filter(|line| line.contains("is also in"))).unwrap();
        if json {
            let line: protocol::Watch = serde_json::from_str(&told).unwrap();
            let protocol::Happening::Alert(alert) = line.happening else { panic!("{told}") };
            assert_eq!(alert.title, "Ann <b>Lee</b> is also in “Prices & more”");
        } else {
            assert!(told.contains("▣ Ann <b>Lee</b> is also in “Prices & more”  Example Magazine"), "{told}");
        }
        let interrupted = std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status();
        assert!(interrupted.unwrap().success());
        assert_eq!(support::done(child.wait_with_output().unwrap()).code, 0, "Ctrl-C is the way to end it");
    }
}

#[test]
fn watching_ends_where_nothing_may_be_asked_again() {
    let room = Newsroom::open();
    room.add_magazine();
    let ran = room.run(&["watch", "--passwords-stdin"], "Example Magazine wrong wrong wrong");
    assert_eq!(ran.code, 3, "{ran:?}");
    assert!(ran.out.contains("! Example Magazine: sign in again"), "{}", ran.out);
}

#[test]
fn faults_have_words_and_exit_codes() {
    let room = Newsroom::open();
    room.add_magazine();
    let status = |input: &str| room.run_without_passwords(&["status", "--passwords-stdin"], input);

    let missing = status("");
    assert_eq!(missing.code, 3);
    let says = if KEYCHAIN { "sites connect 'Example Magazine'" } else { "no keychain" };
    assert!(missing.out.contains(says), "{missing:?}");
    let wrong = status("Example Magazine wrong");
    assert_eq!(wrong.code, 3);
    assert!(
        wrong.out.contains("sign in again")
            && wrong.out.contains("presence-tray sites test 'Example Magazine'"),
        "{wrong:?}"
    );
    assert_eq!(status("secret-without-a-name\n").code, 2);
    assert!(!status("secret-without-a-name\n").err.contains("secret"));
    assert_eq!(room.run(&["status", "Blog"], "").code, 4);
    assert_eq!(room.run(&["statsu"], "").code, 2);

    room.server.world().trouble(room.magazine, Trouble::Maintenance);
    let maintenance = status(&format!("Example Magazine {PASSWORD}"));
    assert_eq!(maintenance.code, 1);
    assert!(maintenance.out.contains("being updated"), "{maintenance:?}");

    fs::write(room.settings(), "{ not json").unwrap();
    for (arguments, code) in [(&["status"][..], 3), (&["sites", "list"], 0), (&["sites", "remove", "x"], 4)] {
        let broken = room.run_without_passwords(arguments, "");
        assert_eq!(broken.code, code, "the last good copy is used: {broken:?}");
        assert!(broken.err.contains("settings.json") && broken.err.contains("left as it is"), "{broken:?}");
    }
    assert_eq!(fs::read_to_string(room.settings()).unwrap(), "{ not json");
    let newer = r#"{"version": 99}"#;
    fs::write(room.settings(), newer).unwrap();
    for arguments in [&["status"][..], &["sites", "remove", "x"], &["sites", "add", "x.test"]] {
        let refused = room.run(arguments, "");
        assert_eq!(refused.code, 5, "{refused:?}");
        assert!(refused.err.contains("has version 99"), "{refused:?}");
    }
    assert_eq!(fs::read_to_string(room.settings()).unwrap(), newer);
}

#[test]
fn adding_says_what_is_wrong_and_stores_nothing() {
    let room = Newsroom::open();
    let url = room.url(room.magazine);
    let wrong = room.run(&["sites", "add", &url, "--user", "zoe", "--password-stdin"], "wrong wrong");
    assert_eq!(wrong.code, 3, "{wrong:?}");
    assert!(
        wrong.out.contains("✗") && wrong.out.contains("To do:") && wrong.out.contains("presence-tray doctor"),
        "{wrong:?}"
    );
    let subscriber = room.run(&["sites", "add", &url, "--user", "sub", "--password-stdin"], PASSWORD);
    assert_eq!(subscriber.code, 1, "{subscriber:?}");
    let nobody = room.run(&["sites", "add", &url], "");
    assert_eq!((nobody.code, nobody.err.contains("--user is needed")), (2, true), "{nobody:?}");
    let unreachable =
        room.run(&["sites", "add", "http://127.0.0.1:1/", "--user", "zoe", "--password-stdin"], PASSWORD);
    assert_eq!(unreachable.code, 1, "{unreachable:?}");
    room.server.world().trouble(room.magazine, Trouble::PluginInactive);
    let no_plugin = room.run(&["sites", "add", &url, "--user", "zoe", "--password-stdin"], PASSWORD);
    assert_eq!(no_plugin.code, 1, "{no_plugin:?}");
    assert!(!room.settings().exists(), "nothing was stored");
}

#[test]
fn an_incomplete_site_is_a_fault_of_its_own() {
    let room = Newsroom::open();
    room.add_magazine();
    let mut stored: serde_json::Value = serde_json::from_slice(&fs::read(room.settings()).unwrap()).unwrap();
    let sites = stored["sites"].as_array_mut().unwrap();
    sites.insert(0, serde_json::json!({"name": "Blog", "address": "blog.example", "user": "zoe"}));
    fs::write(room.settings(), stored.to_string()).unwrap();
    let line = format!("Example Magazine {PASSWORD}");
    let status = room.run(&["status", "--passwords-stdin"], &line);
    assert_eq!(status.code, 1, "{status:?}");
    assert!(
        status.out.contains("settings incomplete") && status.out.contains("Ann <b>Lee</b>"),
        "{status:?}"
    );
    assert!(status.out.contains("presence-tray sites remove Blog"), "the cure: {status:?}");
    assert_eq!(room.run(&["sites", "test", "Blog"], "").code, 5);
    assert_eq!(room.run(&["sites", "remove", "Blog"], "").code, 0);
    assert_eq!(room.run(&["status", "--passwords-stdin"], &line).code, 0);
}

#[test]
fn what_is_no_web_address_was_typed_wrong() {
    let room = Newsroom::open();
    for arguments in [&["doctor", "ftp://x"][..], &["sites", "add", "ftp://x"]] {
        let ran = room.run(arguments, "");
        assert_eq!((ran.code, ran.out.contains("ftp")), (2, true), "{ran:?}");
    }
}

#[cfg(unix)]
#[test]
fn settings_that_can_not_be_written_are_told_first() {
    let room = Newsroom::open();
    let blocked = room.settings().with_file_name("a file");
    fs::write(&blocked, "").unwrap();
    let url = room.url(room.magazine);
    let mut add = room.command(&["sites", "add", &url, "--user", "zoe", "--password-stdin"]);
    let ran = run(add.env("PRESENCE_TRAY_CONFIG_DIR", blocked.join("below")), PASSWORD);
    assert_eq!((ran.code, ran.out.as_str()), (5, ""), "{ran:?}");
}

#[test]
fn a_reader_that_has_enough_is_no_error() {
    let room = Newsroom::open();
    room.add_magazine();
    let mut child = room.command(&["status", "--passwords-stdin"]).spawn().unwrap();
    drop(child.stdout.take());
    support::feed(&mut child, &format!("Example Magazine {PASSWORD}"));
    let ran = support::done(child.wait_with_output().unwrap());
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
}

#[cfg(unix)]
#[test]
fn watching_ends_when_nobody_reads_any_more() {
    use std::io::{BufRead as _, BufReader};

    let room = Newsroom::open();
    room.add_magazine();
    let mut child = room.command(&["watch", "--passwords-stdin"]).spawn().unwrap();
    support::feed(&mut child, &format!("Example Magazine {PASSWORD}"));
    let mut out = BufReader::new(child.stdout.take().unwrap());
    out.read_line(&mut String::new()).unwrap();
    drop(out);
    // Nothing happens on the site: only the closed pipe can end it.
    let ran = support::done(child.wait_with_output().unwrap());
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
}

#[test]
fn the_doctor_names_each_fault() {
    let wrongs: [(&str, Option<Trouble>); 8] = [
        ("well", None),
        ("firewall", Some(Trouble::FirewallPage(403))),
        ("maintenance", Some(Trouble::Maintenance)),
        ("plugin", Some(Trouble::PluginInactive)),
        ("stripped", Some(Trouble::StrippedAuthorization)),
        ("database", Some(Trouble::DatabaseDown)),
        ("closed", Some(Trouble::RestClosedToAll)),
        ("garbage", Some(Trouble::Garbage)),
    ];
    let mut seen = Vec::new();
    for (name, trouble) in wrongs {
        let room = Newsroom::open();
        let url = room.url(room.magazine);
        let well = trouble.is_none();
        if let Some(trouble) = trouble {
            room.server.world().trouble(room.magazine, trouble);
        }
        let ran = room.run(&["doctor", &url, "--user", "zoe", "--password-stdin"], PASSWORD);
        assert_eq!(ran.code == 0, well, "{name}: {ran:?}");
        assert_eq!(ran.out.contains('✗'), !well, "{name}: {ran:?}");
        let json = room.run(&["doctor", &url, "--user", "zoe", "--password-stdin", "--json"], PASSWORD);
        let json: protocol::Doctor = serde_json::from_str(&json.out).unwrap();
        assert_eq!(json.well, well, "{name}: {json:?}");
        seen.push(json.fault.clone());
        if matches!(name, "well" | "plugin") {
            insta::assert_snapshot!(format!("doctor_{name}"), still(&ran.out, &room));
        }
    }
    let mut different = seen.clone();
    different.sort();
    different.dedup();
    assert_eq!(different.len(), seen.len(), "each fault has a name of its own: {seen:?}");
}

#[test]
fn a_site_in_the_settings_is_examined_by_name() {
    let room = Newsroom::open();
    room.add_magazine();
    let ran = room.run(&["sites", "test", "example magazine", "--password-stdin"], PASSWORD);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.out.contains("Signed in as Zoë Müller"), "{ran:?}");
    let ran = room.run_without_passwords(&["sites", "test", "example magazine"], "");
    assert_eq!(ran.code, 3, "no password: {ran:?}");
}

#[test]
fn help_is_short_and_names_the_exit_codes() {
    let directory = tempfile::tempdir().unwrap();
    let help = run(&mut command(directory.path(), &["-h"]), "");
    assert_eq!(help.code, 0);
    // The program is called by the name of its file.
    let file = format!("presence-tray{}", std::env::consts::EXE_SUFFIX);
    insta::assert_snapshot!("help", help.out.replace(&file, "presence-tray"));
    assert!(run(&mut command(directory.path(), &["--version"]), "").out.starts_with("presence-tray "));
    for arguments in [&["status", "--help"][..], &["sites", "add", "--help"]] {
        assert!(run(&mut command(directory.path(), arguments), "").out.contains("Exit codes:"));
    }
    assert!(fs::read_dir(directory.path()).unwrap().next().is_none(), "asking for help writes nothing");
}

#[test]
fn colours_are_for_whoever_asks_for_them() {
    let room = Newsroom::open();
    room.add_magazine();
    let line = format!("Example Magazine {PASSWORD}");
    let plain = room.run(&["status", "--passwords-stdin"], &line).out;
    assert!(!plain.contains('\u{1b}'), "none in a pipe");
    let painted = room.run(&["status", "--passwords-stdin", "--color", "always"], &line).out;
    assert!(painted.contains("\u{1b}[1m\u{1b}[31m← you are in it"), "{painted}");
}
