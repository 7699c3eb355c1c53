//! What the task needs of a Debian machine.

use std::path::Path;
use std::process::Command;

use crate::command::answers;
use crate::error::{Error, Result};
use crate::setup::debian;

/// A compiler that comes with the sources of the standard library, so that it compiles for any system; the C compiler
/// for Windows; wine, a display that nobody sees, a hand for the pointer, and what takes pictures. In Debian 12 the
/// compiler is part of its security updates.
const PACKAGES: &[&str] = &[
    "cargo-web",
    "gcc-mingw-w64-x86-64-posix",
    "imagemagick",
    "rust-web-clippy",
    "rust-web-src",
    "rustc-web",
    "wine",
    "wine64",
    "xdotool",
    "xvfb",
];

/// The program of wine itself. The one in the path complains at every start that it can not run 32-bit programs.
pub(super) const WINE: &str = "/usr/lib/wine/wine64";
/// The C compiler for Windows.
pub(super) const GCC: &str = "x86_64-w64-mingw32-gcc";

/// Installs what is missing; where that is not possible, says what it is.
pub(super) fn install() -> Result {
    if answers(Command::new("dpkg-query").arg("--version")) {
        return debian(PACKAGES);
    }
    let programs = [GCC, "Xvfb", "xdotool", "import", "wineserver"];
    let mut missing: Vec<&str> = programs.into_iter().filter(|program| !found(program)).collect();
    missing.extend(
        ["/usr/bin/cargo", "/usr/bin/cargo-clippy", WINE]
            .into_iter()
            .filter(|path| !Path::new(path).exists()),
    );
    if missing.is_empty() {
        return Ok(());
    }
    Err(Error::Missing {
        what: missing.join(" "),
        cure: format!("this task knows Debian, where the packages are called {}", PACKAGES.join(" ")),
    })
}

fn found(program: &str) -> bool {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&paths).any(|folder| folder.join(program).is_file())
}
