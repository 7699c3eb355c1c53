//! The steps that are commands of cargo or npm.

use std::path::Path;

use crate::command::{answers, cargo, run};
use crate::error::Result;
use crate::{front_end, nextest, setup};

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

/// Before the lints: the window is compiled with what it shows.
pub(super) fn front_end(root: &Path) -> Result {
    front_end::install(root)?;
    front_end::check(root)?;
    front_end::bundle(root)
}

/// The window as it is in a release, its own tests included: the tests of the whole program drive it.
pub(super) fn window(root: &Path) -> Result {
    setup::tool(root, &setup::NEXTEST)?;
    let features = ["--package", WINDOW, "--features", "custom-protocol"];
    run(cargo(root).arg("build").args(features))?;
    run(cargo(root).args(["nextest", "run"]).args(features))
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

/// Without the window's own, which were run before: with them, everything would be compiled for its features.
pub(super) fn tests(root: &Path) -> Result {
    setup::tool(root, &setup::NEXTEST)?;
    nextest::run(
        cargo(root)
            .args(["nextest", "run", "--workspace", "--exclude", WINDOW])
            // A snapshot that differs is a failure, not a new file beside the old one.
            .env("INSTA_UPDATE", "no"),
    )
}
