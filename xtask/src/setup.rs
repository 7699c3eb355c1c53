//! What the tasks need on a machine, and how it gets there.
//!
//! Rust and Node are taken as given. Debian and Ubuntu packages are installed as root or through
//! sudo; elsewhere what is missing is named, and nothing is installed.

use std::path::Path;
use std::process::Command;

use crate::command::{answers, cargo, run, words};
use crate::desktop;
use crate::error::{Error, Result};

/// What Tauri's window needs to compile and link on Debian 12 and Ubuntu 22.04 or later.
const WINDOW: &[&str] = &[
    "build-essential",
    "libdbus-1-dev",
    "librsvg2-dev",
    "libssl-dev",
    "libwebkit2gtk-4.1-dev",
    "libxdo-dev",
    "pkg-config",
];

/// A cargo subcommand that the checks use, with the version that they were written for.
pub(crate) struct Tool {
    /// The crate, and the name of its program.
    pub(crate) name: &'static str,
    /// What is installed where there is none. Another version that is already there is used as it is.
    pub(crate) version: &'static str,
}

/// Checks licences, sources, duplicates and known vulnerabilities of the dependencies.
pub(crate) const DENY: Tool = Tool { name: "cargo-deny", version: "0.20.2" };
/// Runs the tests.
pub(crate) const NEXTEST: Tool = Tool { name: "cargo-nextest", version: "0.9.143" };
/// Builds and runs fuzz targets.
pub(crate) const FUZZ: Tool = Tool { name: "cargo-fuzz", version: "0.13.2" };

/// Installs everything that `cargo xtask test` needs.
pub(crate) fn everything(root: &Path) -> Result {
    system()?;
    tool(root, &DENY)?;
    tool(root, &NEXTEST)?;
    println!("Everything that the checks need is here.");
    Ok(())
}

/// Installs a cargo subcommand if it is not there.
pub(crate) fn tool(root: &Path, tool: &Tool) -> Result {
    if answers(Command::new(tool.name).arg("--version")) {
        return Ok(());
    }
    println!("Installing {} {}", tool.name, tool.version);
    run(cargo(root)
        .args(["install", "--locked", "--version", tool.version, tool.name])
        // Its build has nothing in common with this workspace's.
        .env_remove("CARGO_TARGET_DIR"))
}

/// Installs the system's packages: what the window needs to compile, and what the tests of the tray run on.
pub(crate) fn system() -> Result {
    window()?;
    desktop::for_tests()
}

/// Installs what the window needs to compile.
fn window() -> Result {
    if !cfg!(target_os = "linux") {
        // The web view is part of Windows and macOS.
        return Ok(());
    }
    if !answers(Command::new("dpkg-query").arg("--version")) {
        return elsewhere();
    }
    debian(WINDOW)
}

/// Installs those of `packages` that dpkg does not know as installed.
pub(crate) fn debian(packages: &[&str]) -> Result {
    let missing: Vec<&str> = packages.iter().copied().filter(|package| !installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Installing {}", missing.join(" "));
    let root = answers(Command::new("sh").args(["-c", "test \"$(id -u)\" = 0"]));
    if !root && !answers(Command::new("sudo").arg("-V")) {
        return Err(Error::Missing {
            what: missing.join(" "),
            cure: format!("as root: apt-get install {}", missing.join(" ")),
        });
    }
    let apt = |arguments: &[&str]| {
        let mut command = Command::new(if root { "env" } else { "sudo" });
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet=2"]);
        command.args(arguments);
        command
    };
    run(&mut apt(&["update"]))?;
    let mut install = apt(&["install", "--yes", "--no-install-recommends"]);
    install.args(&missing);
    run(&mut install).map_err(|_| Error::Missing {
        what: missing.join(" "),
        cure: format!("`{}` failed; what it said stands above", words(&install)),
    })
}

fn installed(package: &str) -> bool {
    Command::new("dpkg-query")
        .args(["--show", "--showformat", "${db:Status-Status}", package])
        .output()
        .is_ok_and(|output| output.status.success() && output.stdout == b"installed")
}

/// On a Linux without dpkg: pkg-config tells whether the libraries are there.
fn elsewhere() -> Result {
    let missing: Vec<&str> = ["webkit2gtk-4.1", "gtk+-3.0", "librsvg-2.0", "dbus-1"]
        .into_iter()
        .filter(|library| !answers(Command::new("pkg-config").args(["--exists", library])))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(Error::Missing {
        what: format!("the development files of {}", missing.join(", ")),
        cure: format!(
            "install them with your system's package tool (on Debian they are called {})",
            WINDOW.join(" ")
        ),
    })
}
