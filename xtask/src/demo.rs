//! `cargo xtask demo`: simulated sites, watched in this terminal.

use std::path::Path;

use crate::command::{become_it, cargo, run as start};
use crate::error::Result;

/// Builds the program and the demonstration and becomes the latter, so that Ctrl-C ends it and everything it started.
pub(crate) fn run(root: &Path, arguments: &[String]) -> Result {
    start(cargo(root).args(["build", "--quiet", "--package", "presence-tray", "--bin", "presence-tray"]))?;
    let mut demo = cargo(root);
    demo.args(["run", "--quiet", "--package", "presence-tray-tests"])
        .args(["--bin", "demo", "--"])
        .args(arguments);
    become_it(&mut demo)
}
