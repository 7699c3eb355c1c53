//! The steps that are commands of cargo or npm.

use std::path::Path;
use std::process::Command;

use crate::command::{answers, cargo, run};
use crate::error::Result;
use crate::setup;

/// The crate that needs WebKit and minutes of compiling.
const WINDOW: &str = "presence-tray-window";

pub(super) fn format(root: &Path) -> Result {
    run(cargo(root).args(["fmt", "--all", "--", "--check"]))
}

/// Licences, sources, bans and known vulnerabilities of everything that is built in.
pub(super) fn dependencies(root: &Path) -> Result {
    setup::tool(root, &setup::DENY)?;
    let fetched = answers(cargo(root).args(["deny", "--all-features", "fetch", "db"]));
    let mut deny = cargo(root);
    deny.args(["deny", "--all-features", "check"]);
    if fetched {
        deny.args(["--disable-fetch", "all"]);
    } else {
        println!("Known vulnerabilities are NOT checked: their database cannot be fetched from here.");
        deny.args(["bans", "licenses", "sources"]);
    }
    run(&mut deny)
}

/// The whole workspace, the window and code behind features included.
pub(super) fn lints(root: &Path) -> Result {
    run(cargo(root)
        .args(["clippy", "--workspace", "--all-targets", "--all-features"])
        .args(["--", "-D", "warnings"]))
}

/// Type check, lint and tests of the page, once it is more than a file that is shown as it is.
pub(super) fn front_end(root: &Path) -> Result {
    let folder = root.join("ui");
    if !folder.join("package.json").is_file() {
        println!("None yet: ui/ is a page without a script.");
        return Ok(());
    }
    let npm = |arguments: &[&str]| {
        let mut npm = Command::new("npm");
        npm.current_dir(&folder).args(arguments);
        npm
    };
    run(&mut npm(&["ci", "--no-audit", "--no-fund"]))?;
    run(&mut npm(&["run", "check"]))?;
    run(&mut npm(&["test"]))
}

pub(super) fn documents(root: &Path) -> Result {
    run(cargo(root)
        .args(["doc", "--quiet", "--no-deps", "--workspace"])
        .args(["--exclude", WINDOW])
        .env("RUSTDOCFLAGS", "-D warnings"))
}

/// The examples in doc comments, which nextest does not run.
pub(super) fn examples(root: &Path) -> Result {
    run(cargo(root).args(["test", "--quiet", "--doc", "--workspace"]).args(["--exclude", WINDOW]))
}

/// Without the window: it has no tests of its own, the lints compile all of it, and leaving it out
/// here saves compiling and linking Tauri a second time.
pub(super) fn tests(root: &Path) -> Result {
    setup::tool(root, &setup::NEXTEST)?;
    run(cargo(root)
        .args(["nextest", "run", "--workspace", "--exclude", WINDOW])
        // A snapshot that differs is a failure, not a new file beside the old one.
        .env("INSTA_UPDATE", "no"))
}
