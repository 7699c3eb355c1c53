//! `cargo xtask demo`: simulated sites, watched in this terminal.

use std::path::Path;

use crate::command::{become_it, cargo};
use crate::error::Result;

/// Builds the demonstration and becomes it, so that Ctrl-C ends it and everything it started.
pub(crate) fn run(root: &Path, arguments: &[String]) -> Result {
    let mut demo = cargo(root);
    demo.args(["run", "--quiet", "--package", "presence-tray-tests"])
        .args(["--bin", "demo", "--"])
        .args(arguments);
    become_it(&mut demo)
}
