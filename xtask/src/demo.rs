//! `cargo xtask demo`: simulated sites, and the real tray that reads them.

use std::path::Path;

use crate::command::{become_it, cargo, run as start};
use crate::desktop;
use crate::error::Result;

/// Where pictures go, from the root.
const PICTURES: &str = "target/demo";

/// How the demonstration is looked at.
#[derive(Debug, PartialEq, Eq)]
enum How {
    /// As it was asked for.
    AsAsked,
    /// In the tray of the desktop that is there.
    Tray,
    /// There is no desktop: on one of its own, of which pictures are left.
    Pictures,
}

/// Builds the program and the demonstration and becomes the latter, so that Ctrl-C ends it and everything it started.
pub(crate) fn run(root: &Path, arguments: &[String]) -> Result {
    let how = how(arguments, |name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
    if how == How::Pictures || arguments.iter().any(|argument| argument == "--pictures") {
        desktop::for_pictures()?;
    }
    start(cargo(root).args(["build", "--quiet", "--package", "presence-tray", "--bin", "presence-tray"]))?;
    let mut demo = cargo(root);
    demo.args(["run", "--quiet", "--package", "presence-tray-tests", "--bin", "demo", "--"]);
    match how {
        How::AsAsked => {}
        How::Tray => {
            demo.arg("--tray");
        }
        How::Pictures => {
            println!("There is no desktop here, so the demonstration makes one and takes pictures of it.");
            demo.args(["--pictures", PICTURES]);
        }
    }
    become_it(demo.args(arguments))
}

fn how(arguments: &[String], is_set: impl Fn(&str) -> bool) -> How {
    let asked = ["--terminal", "--tray", "--pictures"];
    if arguments.iter().any(|argument| asked.contains(&argument.as_str())) {
        How::AsAsked
    } else if !cfg!(target_os = "linux") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY") {
        How::Tray
    } else {
        How::Pictures
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(arguments: &[&str], variables: &[&str]) -> How {
        let arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
        how(&arguments, |name| variables.contains(&name))
    }

    #[test]
    fn what_is_asked_for_counts() {
        assert_eq!(with(&["--terminal", "--seconds", "20"], &["DISPLAY"]), How::AsAsked);
        assert_eq!(with(&["--pictures", "here"], &[]), How::AsAsked);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn without_a_desktop_one_is_made() {
        assert_eq!(with(&["--seconds", "20"], &[]), How::Pictures);
        assert_eq!(with(&[], &["WAYLAND_DISPLAY"]), How::Tray);
        assert_eq!(with(&[], &["DISPLAY"]), How::Tray);
    }
}
