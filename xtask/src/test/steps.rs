//! The steps that are commands of cargo or npm.

use std::path::Path;

use crate::command::{EVERYTHING, answers, cargo, run};
use crate::error::Result;
use crate::{front_end, nextest, setup};

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
    run(cargo(root).arg("clippy").args(EVERYTHING).args(["--all-targets", "--", "-D", "warnings"]))
}

/// Before the lints: the window is compiled with what it shows.
pub(super) fn front_end(root: &Path) -> Result {
    front_end::install(root)?;
    front_end::check(root)?;
    front_end::bundle(root)
}

pub(super) fn documents(root: &Path) -> Result {
    run(cargo(root).args(["doc", "--quiet", "--no-deps"]).args(EVERYTHING).env("RUSTDOCFLAGS", "-D warnings"))
}

/// The tray with its own features, as it is shipped. All other steps have those of the whole workspace at once, where one package
/// can lean on what only another one asks for. From nothing that is a minute of one processor. The window would be two more: it is
/// compiled with its own features by `cargo xtask install` and `bench window` only.
pub(super) fn as_shipped(root: &Path) -> Result {
    run(cargo(root).args(["check", "--package", "presence-tray", "--bin", "presence-tray"]))
}

/// The programs that the tests start, with the features of the whole workspace. The window is as in a release: it shows what
/// is in `ui/dist/`.
pub(super) fn programs(root: &Path) -> Result {
    run(cargo(root).arg("build").args(EVERYTHING).args([
        "--bin",
        "presence-tray",
        "--bin",
        "presence-tray-window",
    ]))
}

/// The examples in doc comments, which nextest does not run.
pub(super) fn examples(root: &Path) -> Result {
    run(cargo(root).args(["test", "--quiet", "--doc"]).args(EVERYTHING))
}

/// All of them but those that need a real WordPress.
pub(super) fn tests(root: &Path) -> Result {
    setup::tool(root, &setup::NEXTEST)?;
    nextest::run(
        cargo(root)
            .args(["nextest", "run"])
            .args(EVERYTHING)
            .args(["--filterset", "not binary(=real_wordpress)"])
            // A snapshot that differs is a failure, not a new file beside the old one.
            .env("INSTA_UPDATE", "no"),
    )
}
