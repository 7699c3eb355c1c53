//! What the window shows: its types, checks, tests, and the bundle that is built into the program.

use std::path::Path;
use std::process::Command;

use crate::command::{cargo, run};
use crate::desktop;
use crate::error::Result;

/// Read by the test that otherwise compares; see `crates/protocol/src/bindings.rs`.
const WRITE: &str = "PRESENCE_TRAY_WRITE_BINDINGS";

/// Writes the types of the protocol as TypeScript.
pub(crate) fn bindings(root: &Path) -> Result {
    run(cargo(root).args(["test", "--quiet", "--package", "protocol", "--lib", "bindings"]).env(WRITE, "1"))
}

/// Installs exactly what the lock file names.
pub(crate) fn install(root: &Path) -> Result {
    run(npm(root).args(["ci"]))
}

/// Types, lints of the templates, and the tests of the components.
pub(crate) fn check(root: &Path) -> Result {
    run(npm(root).args(["run", "check"]))?;
    run(npm(root).args(["test"]))
}

/// Makes what is built into the window.
pub(crate) fn bundle(root: &Path) -> Result {
    run(npm(root).args(["run", "build"]))
}

/// Installs the tray and the window beside each other, where cargo installs programs: the tray finds the window there.
pub(crate) fn install_programs(root: &Path) -> Result {
    crate::setup::system()?;
    install(root)?;
    bundle(root)?;
    run(cargo(root).args(["install", "--locked", "--path", "crates/tray"]))?;
    run(cargo(root).args(["install", "--locked", "--path", "src-tauri", "--features", "custom-protocol"]))
}

/// Takes pictures of the window, in `docs/pictures/`; all of them, or those whose name begins so.
pub(crate) fn pictures(root: &Path, only: &str) -> Result {
    desktop::for_tests()?;
    install(root)?;
    bundle(root)?;
    let window = ["--package", "presence-tray-window", "--features", "custom-protocol"];
    run(cargo(root).arg("build").args(window))?;
    run(cargo(root).args(["build", "--package", "presence-tray", "--bin", "presence-tray"]))?;
    let program = ["--package", "presence-tray-tests", "--bin", "window-pictures"];
    run(cargo(root).arg("run").args(program).arg("--").arg(root.join("docs/pictures")).arg(only))
}

fn npm(root: &Path) -> Command {
    let mut npm = Command::new("npm");
    npm.current_dir(root.join("ui"));
    npm
}
