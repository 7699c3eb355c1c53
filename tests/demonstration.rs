//! The demonstration does what the README says: within 20 seconds a conflict happens and is told. However it
//! is ended, nothing of it is left.
#![allow(clippy::unwrap_used, reason = "a test")]

use std::process::Command;

#[test]
fn a_conflict_is_told_within_20_seconds() {
    let mut demo = Command::new(env!("CARGO_BIN_EXE_demo"));
    let demo = demo.args(["--terminal", "--seconds", "20"]).env("LC_ALL", "C").output().unwrap();
    let said = String::from_utf8_lossy(&demo.stdout);
    let told = said.lines().any(|line| line.contains("▣ Ann Lee opened “Prices”"));
    assert!(told && demo.status.success(), "{said}\n{}", String::from_utf8_lossy(&demo.stderr));
}

#[cfg(unix)]
#[test]
fn a_signal_ends_it_and_nothing_is_left() {
    use std::io::{BufRead as _, BufReader, Read as _};
    use std::process::Stdio;

    for (signal, begun) in [("TERM", "3 here"), ("HUP", "3 here"), ("INT", "3 here"), ("TERM", "$ presence")]
    {
        let folder = tempfile::tempdir().unwrap();
        let mut demo = Command::new(env!("CARGO_BIN_EXE_demo"))
            .arg("--terminal")
            .env("TMPDIR", folder.path())
            .env("LC_ALL", "C")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut out = BufReader::new(demo.stdout.take().unwrap());
        let mut line = String::new();
        while !line.contains(begun) {
            line.clear();
            assert!(out.read_line(&mut line).unwrap() > 0, "it ended before “{begun}”");
        }
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "its folder is there");
        let sent = Command::new("kill").args([format!("-{signal}"), demo.id().to_string()]).status();
        assert!(sent.unwrap().success());
        // The pipe ends when every program that holds it has ended: the demonstration and the watching one.
        out.read_to_string(&mut line).unwrap();
        let status = demo.wait().unwrap();
        assert!(status.success(), "{signal}: {status}");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "{signal}: nothing is left");
    }
}
