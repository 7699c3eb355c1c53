//! What a private desktop is made of: a session bus, a browser and a screen for the tests, and a panel and a notification server
//! beside it for the demonstration's pictures.

use std::process::Command;

use crate::command::answers;
use crate::error::{Error, Result};
use crate::setup;

/// A program, and the package of Debian and Ubuntu that brings it.
struct Part {
    program: &'static str,
    package: &'static str,
}

/// The tests bring a tray and a notification server of their own; the keychain, the browser and the screen of the window
/// are real ones.
const TESTS: &[Part] = &[
    Part { program: "dbus-daemon", package: "dbus" },
    Part { program: "gnome-keyring-daemon", package: "gnome-keyring" },
    Part { program: "secret-tool", package: "libsecret-tools" },
    Part { program: "setpriv", package: "util-linux" },
    Part { program: "chromium", package: "chromium" },
    Part { program: "chromedriver", package: "chromium-driver" },
    Part { program: "xdg-open", package: "xdg-utils" },
    Part { program: "Xvfb", package: "xvfb" },
    Part { program: "openbox", package: "openbox" },
    Part { program: "display", package: "imagemagick" },
    Part { program: "xdotool", package: "xdotool" },
    Part { program: "setxkbmap", package: "x11-xkb-utils" },
    Part { program: "WebKitWebDriver", package: "webkit2gtk-driver" },
];

/// A screen, a panel and a notification server that a person would recognise.
const PICTURES: &[Part] = &[
    Part { program: "import", package: "imagemagick" },
    Part { program: "xfce4-panel", package: "xfce4-panel" },
];

/// Debian packages that bring no program of their own: the notification server, letters with emoji, and the icons
/// that GTK looks for.
const PICTURES_BESIDE: &[&str] =
    &["xfce4-notifyd", "fonts-dejavu-core", "fonts-noto-color-emoji", "adwaita-icon-theme"];

/// Installs what the tests of the tray need.
pub(crate) fn for_tests() -> Result {
    install(TESTS, &[])
}

/// Installs what the demonstration needs to take pictures.
pub(crate) fn for_pictures() -> Result {
    let parts: Vec<&Part> = TESTS.iter().chain(PICTURES).collect();
    install(&parts, PICTURES_BESIDE)
}

fn install<P: std::borrow::Borrow<Part>>(parts: &[P], beside: &[&str]) -> Result {
    if !cfg!(target_os = "linux") {
        // The tests and the pictures of a private desktop are made on Linux only.
        return Ok(());
    }
    let packages: Vec<&str> =
        parts.iter().map(|part| part.borrow().package).chain(beside.iter().copied()).collect();
    if answers(Command::new("dpkg-query").arg("--version")) {
        return setup::debian(&packages);
    }
    let missing: Vec<&str> =
        parts.iter().map(|part| part.borrow().program).filter(|program| !is_there(program)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(Error::Missing {
        what: missing.join(", "),
        cure: format!(
            "install them with your system's package tool (on Debian they are in {})",
            packages.join(" ")
        ),
    })
}

/// Whether a program of this name is on the path.
fn is_there(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}
