//! Compiling for a system that this machine is not.

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::packages::{GCC, WINE};
use super::{folder, wine};
use crate::command::{forget_package, run};
use crate::error::{Result, file};

/// Windows as wine runs it.
pub(super) const WINDOWS: &str = "x86_64-pc-windows-gnu";
/// The Macs that are sold. Nothing here depends on the processor, so that the older ones would show nothing more.
pub(super) const MAC: &str = "aarch64-apple-darwin";

/// The script that starts wine. It is found by its name: a path with a space in it would be taken for two words.
const RUNNER: &str = "presence-tray-wine.sh";

/// Checks and lints the whole workspace, the window included.
pub(super) fn lints(root: &Path, target: &str) -> Result {
    run(cargo(root, &["clippy"], target)?.args(["--workspace", "--all-targets", "--", "--deny", "warnings"]))
}

/// The same for what is going to run. Only `presence` is made quick as it is elsewhere: its tests make up histories of
/// days. Traces are not replayed here, and compiling the rest quick costs more than it saves.
pub(super) fn runnable(root: &Path, task: &[&str]) -> Result<Command> {
    let mut cargo = cargo(root, task, WINDOWS)?;
    for package in ["serde_json", "simulator", "wordpress"] {
        cargo.args(["--config", &format!("profile.dev.package.{package}.opt-level=0")]);
    }
    Ok(cargo)
}

/// Debian's cargo, which can compile the standard library for every system. Its folder is not that of other tasks: it
/// is of another version.
fn cargo(root: &Path, task: &[&str], target: &str) -> Result<Command> {
    let folder = folder(root)?;
    let compiler = script(&folder, "no_compiler.sh", include_str!("no_compiler.sh"))?;
    script(&folder, RUNNER, include_str!("wine.sh"))?;
    let mut cargo = Command::new("/usr/bin/cargo");
    cargo.current_dir(root);
    for name in ["CARGO", "CARGO_BUILD_TARGET", "CARGO_ENCODED_RUSTFLAGS", "RUSTFLAGS", "RUSTUP_TOOLCHAIN"] {
        cargo.env_remove(name);
    }
    forget_package(&mut cargo);
    // Before the programs of the same names that rustup installed.
    let path = std::env::var_os("PATH").unwrap_or_default();
    let first = [PathBuf::from("/usr/bin"), folder.clone()];
    let paths = first.into_iter().chain(std::env::split_paths(&path));
    if let Ok(paths) = std::env::join_paths(paths) {
        cargo.env("PATH", paths);
    }
    cargo
        .env("RUSTC", "/usr/bin/rustc")
        .env("CARGO_TARGET_DIR", folder.join("build"))
        // What is unstable is taken by a release only when it is told that it may.
        .env("RUSTC_BOOTSTRAP", "1")
        // Smaller folders; nobody debugs these programs.
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_PROFILE_DEV_STRIP", "symbols")
        .env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER", GCC)
        .env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER", format!("{RUNNER} {WINE}"))
        // Whatever is built of the workspace, what it depends on is the same and is compiled once.
        .env("CARGO_RESOLVER_FEATURE_UNIFICATION", "workspace")
        .env("CARGO_UNSTABLE_FEATURE_UNIFICATION", "true")
        .args(task)
        // With the crate `test` also where none is built: otherwise all would be compiled once more for the programs.
        .args(["--locked", "-Zbuild-std=std,panic_abort,test", "--target", target]);
    for tool in ["CC", "CXX", "AR"] {
        cargo.env(format!("{tool}_{}", MAC.replace('-', "_")), &compiler);
    }
    wine::surround(&mut cargo, &folder);
    Ok(cargo)
}

/// Writes a program that stands in for another, or runs it.
fn script(folder: &Path, name: &str, text: &str) -> Result<PathBuf> {
    let path = folder.join(name);
    std::fs::write(&path, text).map_err(file(&path))?;
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).map_err(file(&path))?;
    Ok(path)
}
