//! The built program as a client of a running one.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

#[allow(dead_code, reason = "each file of tests uses a part of it")]
#[path = "socket/loop_double.rs"]
mod loop_double;
#[allow(dead_code, reason = "each file of tests uses a part of it")]
mod support;

use loop_double::Running;
use presence_tray::socket::Place;
use support::{command, run};

#[test]
fn without_a_running_program_there_is_nobody_to_ask() {
    let directory = tempfile::tempdir().unwrap();
    for arguments in [&["pause"][..], &["resume"], &["why"], &["quit"], &["open"]] {
        let ran = run(&mut command(directory.path(), arguments), "");
        assert_eq!(ran.code, 7, "{ran:?}");
        assert!(ran.err.contains("not running"), "{ran:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_running_program_is_told_what_to_do() {
    let directory = tempfile::tempdir().unwrap();
    let settings = directory.path().to_owned();
    let running = Running::at(&Place::in_directory(&settings.join("run")), directory);
    let asked: [(&[&str], i32, &str); 6] = [
        (&["pause", "--for", "30m"], 0, "Alerts are paused for 30 min.\n"),
        (&["pause"], 0, "Alerts are paused until you type: presence-tray resume\n"),
        (&["resume"], 0, "Alerts are told again.\n"),
        (&["open"], 0, ""),
        (&["quit"], 0, "Presence Tray ends.\n"),
        // The double answers with something else than decisions.
        (&["why"], 7, ""),
    ];
    for (arguments, code, out) in asked {
        let mut command = command(&settings, arguments);
        let ran = tokio::task::spawn_blocking(move || run(&mut command, "")).await.unwrap();
        assert_eq!((ran.code, ran.out.as_str()), (code, out), "{ran:?}");
    }
    assert_eq!(running.seen().asked, asked.len());
}
