//! `cargo xtask test --platforms`: what can be known about Windows and macOS on a Debian machine.
//!
//! The whole workspace is checked and linted for both systems. What is for Windows is also built and run under wine:
//! the tests of the crates, and the item in the tray with a pointer that clicks it. `docs/platforms.md` says what
//! that proves and what it does not.

mod cross;
mod display;
mod packages;
mod room;
mod scene;
mod wine;

use std::path::{Path, PathBuf};

use crate::error::{Error, Result, file};
use crate::front_end;
use crate::test::{Step, run_steps};
use cross::{MAC, WINDOWS};

const STEPS: &[Step] = &[
    Step { name: "room on the disk", run: room::make },
    Step { name: "packages", run: |_| packages::install() },
    Step { name: "front end", run: bundle },
    Step { name: "lints for Windows", run: |root| cross::lints(root, WINDOWS) },
    Step { name: "lints for macOS", run: |root| cross::lints(root, MAC) },
    Step { name: "tests under wine", run: wine::tests },
    Step { name: "tray under wine", run: scene::tray },
    Step { name: "room taken", run: room::tell },
];

/// Crates whose tests run under wine.
const TESTED: &[&str] = &["client", "presence", "presence-tray", "protocol", "wordpress"];

/// Runs every step.
pub(crate) fn run(root: &Path) -> Result {
    if !cfg!(target_os = "linux") {
        return Err(Error::Missing {
            what: "a Linux machine".into(),
            cure: "this checks other systems from Debian; on Windows and macOS `cargo xtask test` is the real thing"
                .into(),
        });
    }
    run_steps(root, STEPS)
}

/// The window is compiled with what it shows.
fn bundle(root: &Path) -> Result {
    front_end::install(root)?;
    front_end::bundle(root)
}

/// Where everything that this task makes is kept.
fn folder(root: &Path) -> Result<PathBuf> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let folder = target.join("platforms");
    std::fs::create_dir_all(&folder).map_err(file(&folder))?;
    folder.canonicalize().map_err(file(&folder))
}
