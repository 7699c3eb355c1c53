//! `cargo xtask test --fuzz`: every parser of what a server sends, fed with anything.

use std::path::Path;
use std::process::Command;

use crate::command::{cargo, output, run as start};
use crate::error::{Error, Result};
use crate::setup;

/// How long each target runs, in seconds.
const SECONDS: u32 = 60;
/// An input that takes longer than this, in seconds, counts as a hang.
const HANG: u32 = 10;
/// A target that takes more memory than this, in MB, counts as filling it.
const MEMORY: u32 = 2048;

/// Runs every target of `fuzz/` for [`SECONDS`].
pub(crate) fn run(root: &Path) -> Result {
    if !root.join("fuzz/Cargo.toml").is_file() {
        return Err(Error::Missing {
            what: "fuzz/Cargo.toml".into(),
            cure: "this checkout has no fuzz targets".into(),
        });
    }
    setup::tool(root, &setup::FUZZ)?;
    let listed = output(&mut fuzz(root, "list"))?;
    let targets: Vec<&str> = listed.split_whitespace().collect();
    if targets.is_empty() {
        return Err(Error::Missing {
            what: "a fuzz target".into(),
            cure: "fuzz/Cargo.toml names none".into(),
        });
    }
    println!("{} fuzz targets, {SECONDS} s each", targets.len());
    start(fuzz(root, "build").args(["--sanitizer", "none"]))?;
    for target in &targets {
        println!("\n── {target}");
        let corpus = root.join("fuzz/corpus").join(target);
        std::fs::create_dir_all(&corpus).map_err(crate::error::file(&corpus))?;
        start(&mut one(root, target))?;
    }
    println!("\n{} passed, 0 failed", targets.len());
    Ok(())
}

/// One target: what earlier runs found, then the inputs that are kept in the repository.
fn one(root: &Path, target: &str) -> Command {
    let mut command = fuzz(root, "run");
    command.args(["--sanitizer", "none", target]);
    let seeds = root.join("fuzz/seeds").join(target);
    if seeds.is_dir() {
        command.arg(root.join("fuzz/corpus").join(target)).arg(seeds);
    }
    command
        .arg("--")
        .arg(format!("-max_total_time={SECONDS}"))
        .arg(format!("-timeout={HANG}"))
        .arg(format!("-rss_limit_mb={MEMORY}"))
        .arg("-print_final_stats=1");
    command
}

/// `cargo fuzz` on the stable compiler: coverage needs flags that only a nightly takes by itself,
/// the sanitizers would need a standard library of their own.
fn fuzz(root: &Path, task: &str) -> Command {
    let mut command = cargo(root);
    command.args(["fuzz", task, "--fuzz-dir"]).arg(root.join("fuzz")).env("RUSTC_BOOTSTRAP", "1");
    command
}
