//! Where passwords and other secrets of what was typed may go, and where they are not repeated.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

#[allow(dead_code, reason = "each file of tests uses a part of it")]
mod support;

use std::fs;

use simulator::Trouble;
use support::recorder::Recorder;
use support::{KEYCHAIN, Newsroom, PASSWORD};

#[test]
fn a_password_does_not_follow_to_another_address_without_a_person() {
    let room = Newsroom::open();
    let (typed, other) = (room.url(room.magazine), room.url(room.network));
    room.server.world().trouble(room.magazine, Trouble::RedirectTo(other.clone()));
    let ran = room.run(&["sites", "add", &typed, "--user", "zoe", "--password-stdin"], PASSWORD);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.out.contains(&format!("{typed} leads to {other}")) && !room.settings().exists(), "{ran:?}");
    let violations = room.server.world().conduct.violations();
    assert!(violations.is_empty(), "{violations:?}");
}

#[test]
fn no_command_takes_a_password_to_another_origin() {
    let elsewhere = Recorder::wordpress();
    for typed in [Recorder::redirecting(&elsewhere.origin), Recorder::linking(&elsewhere.origin)] {
        let room = Newsroom::open();
        room.add_magazine();
        let mut stored: serde_json::Value =
            serde_json::from_slice(&fs::read(room.settings()).unwrap()).unwrap();
        stored["sites"][0]["rest_root"] = format!("{}/wp-json/", typed.origin).into();
        fs::write(room.settings(), stored.to_string()).unwrap();
        for arguments in [
            &["doctor", &typed.origin, "--user", "zoe", "--password-stdin"][..],
            &["doctor", &typed.origin, "--user", "zoe", "--password-stdin", "--json"],
            &["doctor", &typed.origin, "--user", "zoe"],
            &["sites", "test", "Example Magazine", "--password-stdin"],
            &["sites", "test", "Example Magazine", "--password-stdin", "--json"],
            &["sites", "add", &typed.origin, "--user", "zoe", "--password-stdin"],
            &["status", "--passwords-stdin"],
        ] {
            let named = format!("Example Magazine {PASSWORD}");
            let ran = room.run(arguments, if arguments[0] == "status" { &named } else { PASSWORD });
            assert_eq!(ran.code, 1, "{arguments:?} {ran:?}");
            let says = match arguments {
                ["status", ..] => "presence-tray sites test",
                [.., "--json"] => "\"fault\": \"moved-elsewhere\"",
                _ => elsewhere.origin.as_str(),
            };
            assert!(ran.out.contains(says) || ran.err.contains(says), "{arguments:?} {ran:?}");
        }
        assert_eq!(elsewhere.asked(), (true, false), "found, and no credential came");
    }
}

#[test]
fn what_may_be_a_secret_in_an_address_is_not_kept() {
    let room = Newsroom::open();
    let url = room.url(room.magazine);
    for typed in [format!("{url}/?token=s3cret#s3cret"), format!("{url}/?token=s3cret&rest_route=/#s3cret")] {
        let ran = room.run(&["sites", "add", &typed, "--user", "zoe", "--password-stdin"], PASSWORD);
        assert_eq!(ran.code, 0, "{ran:?}");
        let line = format!("Example Magazine {PASSWORD}");
        let json = room.run(&["status", "--json", "--passwords-stdin"], &line).out;
        let listed = room.run(&["sites", "list", "--json"], "").out;
        let examined = room.run(&["doctor", &typed], "").out;
        let stored = fs::read_to_string(room.settings()).unwrap();
        for text in [&ran.out, &json, &listed, &stored, &examined] {
            assert!(!text.contains("s3cret"), "{text}");
        }
        let json: protocol::Status = serde_json::from_str(&json).unwrap();
        assert_eq!(json.sites[0].address, format!("{url}/"));
        room.run(&["sites", "remove", "Example Magazine"], "");
    }
}

#[test]
fn a_missing_password_says_what_to_do() {
    let room = Newsroom::open();
    room.add_magazine();
    let says = if KEYCHAIN {
        "presence-tray sites connect 'Example Magazine'"
    } else {
        "set PRESENCE_TRAY_PASSWORD_EXAMPLE_MAGAZINE, or use --passwords-stdin"
    };
    for arguments in [&["status"][..], &["watch"]] {
        let ran = room.run_without_passwords(arguments, "");
        assert_eq!(ran.code, 3, "{ran:?}");
        assert!(ran.out.contains(says), "{ran:?}");
    }
    let nameless = room.run(&["status", "--passwords-stdin"], PASSWORD);
    assert_eq!(nameless.code, 2, "{nameless:?}");
    assert!(nameless.err.contains("line 1 of standard input names no site"), "{nameless:?}");
}

#[test]
fn a_password_in_the_wrong_place_is_not_repeated() {
    let room = Newsroom::open();
    let url = room.url(room.magazine);
    for (arguments, input) in [
        (vec!["sites", "add", &url, "--user", "zoe", PASSWORD], ""),
        (vec!["status", "--password", PASSWORD], ""),
        (vec!["sites", "test", "Blog", PASSWORD], PASSWORD),
    ] {
        let ran = room.run(&arguments, input);
        assert_eq!(ran.code, 2, "{ran:?}");
        assert!(ran.err.contains("never taken from the command line"), "{ran:?}");
    }
    for command in [&["sites", "add"][..], &["doctor"]] {
        let arguments = [command, &[&url, "--user", "zoe", "--password-env", PASSWORD]].concat();
        let ran = room.run(&arguments, "");
        assert_eq!(ran.code, 2, "{ran:?}");
    }
}
