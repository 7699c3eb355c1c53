//! `cargo xtask test --wordpress`: the scenario tests against a real WordPress with the real plugin.
//!
//! Installs what is missing, unpacks WordPress from its distribution's packages, starts a database, PHP
//! and nginx in a folder of their own on the loopback, sets up three sites, runs `tests/real_wordpress.rs`
//! against them and leaves nothing running and nothing behind but the cache. What it needs and proves is
//! in `docs/real-wordpress.md`.

#![allow(clippy::print_stdout, reason = "a task for developers talks to their terminal")]

mod commands;
mod packages;
mod plugin;
mod problem;
mod processes;
mod servers;
mod site;
mod tree;

use std::env;
use std::fs::{self, DirBuilder};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

pub(crate) use problem::Problem;

/// Runs the tests against real sites; `filters` are handed to the test runner. Fails where something
/// is missing, a server does not start, or a test does not pass.
pub(crate) fn test(filters: &[String]) -> Result<(), Problem> {
    let plugin = plugin::folder(env::var_os("PRESENCE_API_PLUGIN").map(PathBuf::from))?;
    let interrupted = interrupts()?;
    let outcome = test_with(&plugin, filters, &interrupted);
    // What was running at a Ctrl-C may have ended with a complaint of its own.
    if outcome.is_err() { check(&interrupted).and(outcome) } else { outcome }
}

fn test_with(plugin: &Path, filters: &[String], interrupted: &AtomicBool) -> Result<(), Problem> {
    let begun = Instant::now();
    let workspace = workspace();
    let target = env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| workspace.join("target"), PathBuf::from)
        .join("wordpress");
    fs::create_dir_all(&target).map_err(|cause| Problem::file("make", &target, cause))?;
    let target = target.canonicalize().map_err(|cause| Problem::file("find", &target, cause))?;

    remove_leftovers(&target);
    let programs = packages::programs(&target.join("programs"))?;
    let wordpress = tree::unpacked(&target)?;
    build(&workspace)?;
    let started = Instant::now();
    println!("Ready to start after {:.1} s.", (started - begun).as_secs_f64());

    let folder = Folder::new(&target)?;
    let templates = workspace.join("tests/wordpress");
    let sites = site::lay_out(&folder.0, &templates, &wordpress, plugin)?;
    check(interrupted)?;
    let servers = servers::Servers::start(&folder.0, &templates, &programs, &sites)?;
    check(interrupted)?;
    let (description, versions) = site::set_up(&folder.0, &templates, &programs, &sites)?;
    check(interrupted)?;
    println!("{versions}: {} sites are up after {:.1} s.", sites.len(), started.elapsed().as_secs_f64());

    let testing = Instant::now();
    let outcome = run_tests(&workspace, &description, filters, interrupted);
    if matches!(outcome, Err(Problem::TestsFailed)) {
        servers.print_errors();
    }
    drop(servers);
    drop(folder);
    outcome?;
    println!(
        "{versions}: passed. Tests {:.1} s, all together {:.1} s.",
        testing.elapsed().as_secs_f64(),
        begun.elapsed().as_secs_f64()
    );
    Ok(())
}

/// The root of this checkout.
fn workspace() -> PathBuf {
    let own = env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    own.parent().map(Path::to_path_buf).unwrap_or(own)
}

/// Removes the folders of runs that were ended by force. What can not be removed is in nobody's way.
fn remove_leftovers(target: &Path) {
    for entry in fs::read_dir(target).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let process = name.strip_prefix("run-").or_else(|| name.strip_prefix("unpacking-"));
        if process.is_some_and(|process| !Path::new("/proc").join(process).exists()) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// The folder of one run; removed with everything in it when the run is over, however it ends.
struct Folder(PathBuf);

impl Folder {
    fn new(target: &Path) -> Result<Folder, Problem> {
        let folder = target.join(format!("run-{}", std::process::id()));
        // It holds passwords, throw-away ones.
        DirBuilder::new()
            .mode(0o700)
            .create(&folder)
            .map_err(|cause| Problem::file("make", &folder, cause))?;
        Ok(Folder(folder))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if let Err(cause) = fs::remove_dir_all(&self.0) {
            println!("{} could not be removed: {cause}", self.0.display());
        }
    }
}

/// A flag that Ctrl-C and a request to end set, instead of ending the program on the spot.
fn interrupts() -> Result<Arc<AtomicBool>, Problem> {
    let flag = Arc::new(AtomicBool::new(false));
    for signal in [signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM, signal_hook::consts::SIGHUP] {
        signal_hook::flag::register(signal, Arc::clone(&flag)).map_err(Problem::Signals)?;
    }
    Ok(flag)
}

fn check(interrupted: &AtomicBool) -> Result<(), Problem> {
    if interrupted.load(Ordering::Relaxed) { Err(Problem::Interrupted) } else { Ok(()) }
}

/// Which test to build and run, for cargo.
const TESTS: [&str; 6] =
    ["--package", "presence-tray-tests", "--features", "real-wordpress", "--test", "real_wordpress"];

fn cargo(workspace: &Path) -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(workspace);
    cargo
}

/// Builds the program and the tests first: no server waits for a compiler.
fn build(workspace: &Path) -> Result<(), Problem> {
    let program = ["build", "--quiet", "--package", "presence-tray", "--bin", "presence-tray"];
    commands::run(cargo(workspace).args(program))?;
    commands::run(cargo(workspace).args(["test", "--quiet", "--no-run"]).args(TESTS))
}

fn run_tests(
    workspace: &Path,
    description: &Path,
    filters: &[String],
    interrupted: &AtomicBool,
) -> Result<(), Problem> {
    let has_nextest =
        cargo(workspace).args(["nextest", "--version"]).output().is_ok_and(|output| output.status.success());
    let mut runner = cargo(workspace);
    // One at a time: the sites are shared, and some tests break one.
    if has_nextest {
        runner.args(["nextest", "run", "--no-fail-fast", "--test-threads", "1"]).args(TESTS).args(filters);
    } else {
        runner.arg("test").args(TESTS).args(["--", "--test-threads", "1"]).args(filters);
    }
    runner.env("REAL_WORDPRESS", description);
    let mut running = runner.spawn().map_err(|cause| Problem::start(&runner, cause))?;
    loop {
        if let Some(status) = running.try_wait().map_err(|cause| Problem::start(&runner, cause))? {
            check(interrupted)?;
            return if status.success() { Ok(()) } else { Err(Problem::TestsFailed) };
        }
        if interrupted.load(Ordering::Relaxed) {
            processes::end(&mut running, processes::Reach::Itself);
            return Err(Problem::Interrupted);
        }
        thread::sleep(Duration::from_millis(50));
    }
}
