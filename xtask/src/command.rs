//! Starting other programs.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::error::{Error, Result};

/// What cargo tells this program of its package. The build script of `ring` asks for its own by the same names: with
/// these passed on, it and all that depends on it would be compiled anew after each cargo that was started by hand.
const OF_THIS_PACKAGE: &[&str] = &[
    "CARGO_MANIFEST_DIR",
    "CARGO_MANIFEST_LINKS",
    "CARGO_PKG_NAME",
    "CARGO_PKG_VERSION_MAJOR",
    "CARGO_PKG_VERSION_MINOR",
    "CARGO_PKG_VERSION_PATCH",
    "CARGO_PKG_VERSION_PRE",
];

/// What every step of the tests is about: the whole workspace with all its features, so that each crate that is depended
/// on is compiled once. A step that named fewer packages would have it compiled anew with fewer features.
pub(crate) const EVERYTHING: [&str; 2] = ["--workspace", "--all-features"];

/// The cargo that started this program, so that every step uses the same toolchain.
pub(crate) fn cargo(root: &Path) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(cargo);
    command.current_dir(root);
    forget_package(&mut command);
    command
}

/// Starts a cargo as if by hand.
pub(crate) fn forget_package(cargo: &mut Command) {
    for name in OF_THIS_PACKAGE {
        cargo.env_remove(name);
    }
}

/// Runs a program, its output shown as it comes, and fails when it fails.
pub(crate) fn run(command: &mut Command) -> Result {
    let status = command.status().map_err(|source| Error::Start { command: words(command), source })?;
    if status.success() {
        Ok(())
    } else {
        Err(Error::Failed { command: words(command), status: status.to_string() })
    }
}

/// Runs a program and gives back what it printed; its errors are shown as they come.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|source| Error::Start { command: words(command), source })?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(Error::Failed { command: words(command), status: output.status.to_string() })
    }
}

/// Whether a program is there and answers; nothing of it is shown.
pub(crate) fn answers(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Becomes another program, so that Ctrl-C reaches it alone and nothing is left behind.
#[cfg(unix)]
pub(crate) fn become_it(command: &mut Command) -> Result {
    use std::os::unix::process::CommandExt as _;
    let source = command.exec();
    Err(Error::Start { command: words(command), source })
}

/// Runs another program to its end; this system has no way to become it.
#[cfg(not(unix))]
pub(crate) fn become_it(command: &mut Command) -> Result {
    run(command)
}

/// The program and its arguments as a person would type them.
pub(crate) fn words(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    std::iter::once(program)
        .chain(command.get_args())
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}
