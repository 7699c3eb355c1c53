//! The demonstration: three simulated WordPress sites in this process, and the real program watching them.
//!
//! `cargo xtask demo` builds both and runs this. Nothing of the user's is touched: settings and passwords live in a
//! folder that is removed at the end, and all traffic stays on this computer.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "it talks to whoever started it")]

mod ending;
#[cfg(target_os = "linux")]
mod pictures;
#[cfg(not(target_os = "linux"))]
#[path = "pictures_elsewhere.rs"]
mod pictures;
mod stage;
mod story;
mod terminal;

use std::path::PathBuf;
use std::process::ExitCode;

use crate::terminal::Watching;

const USAGE: &str = "usage: cargo xtask demo [--terminal | --tray | --pictures FOLDER] [--seconds N]";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let Some(asked) = arguments(std::env::args().skip(1)) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let ended = match asked.how {
        How::Watched(watching) => terminal::run(watching, asked.seconds).await,
        How::Pictures(folder) => pictures::take(&folder).await,
    };
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("The demonstration could not run: {failure}");
            ExitCode::FAILURE
        }
    }
}

/// What was asked for.
struct Asked {
    how: How,
    /// After so many seconds the demonstration ends by itself.
    seconds: Option<u64>,
}

enum How {
    /// Until somebody ends it.
    Watched(Watching),
    /// On a desktop of its own; pictures of it go to this folder.
    Pictures(PathBuf),
}

fn arguments(mut given: impl Iterator<Item = String>) -> Option<Asked> {
    let mut asked = Asked { how: How::Watched(Watching::Terminal), seconds: None };
    while let Some(argument) = given.next() {
        match argument.as_str() {
            "--terminal" => asked.how = How::Watched(Watching::Terminal),
            "--tray" => asked.how = How::Watched(Watching::Tray),
            "--pictures" => asked.how = How::Pictures(given.next()?.into()),
            "--seconds" => asked.seconds = Some(given.next()?.parse().ok()?),
            _ => return None,
        }
    }
    Some(asked)
}

/// Why the demonstration could not run.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error("{} is not there; `cargo build -p presence-tray` makes it", .0.display())]
    NotBuilt(PathBuf),
    #[error("{0} could not be added")]
    NotAdded(String),
    #[error("the program ended: {0}")]
    Ended(String),
    #[error(transparent)]
    System(#[from] std::io::Error),
    #[cfg(target_os = "linux")]
    #[error("the session bus: {0}")]
    Bus(#[from] zbus::Error),
    #[cfg(not(target_os = "linux"))]
    #[error("a desktop of its own is made on Linux only; use --tray or --terminal")]
    LinuxOnly,
}
