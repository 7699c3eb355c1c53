//! The demonstration does what the README says: within 20 seconds a conflict happens and is told.
#![allow(clippy::unwrap_used, reason = "a test")]

use std::process::Command;

#[test]
fn a_conflict_is_told_within_20_seconds() {
    let demo = Command::new(env!("CARGO_BIN_EXE_demo")).args(["--seconds", "20"]).output().unwrap();
    let said = String::from_utf8_lossy(&demo.stdout);
    let told = said.lines().any(|line| line.contains("▣ Ann Lee opened “Prices”"));
    assert!(told && demo.status.success(), "{said}\n{}", String::from_utf8_lossy(&demo.stderr));
}
