//! Pictures of the window: the real program, told made-up boards by a double of the tray, or what the real tray knows of
//! simulated sites. `cargo xtask pictures window` builds everything and runs this.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "it talks to whoever started it")]

#[cfg(target_os = "linux")]
mod board;
#[cfg(target_os = "linux")]
mod double;
#[cfg(target_os = "linux")]
#[path = "../desktop/office.rs"]
#[allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "shared with the tests of the desktop"
)]
mod office;
#[cfg(target_os = "linux")]
mod real;
#[cfg(target_os = "linux")]
mod scenes;

use std::process::ExitCode;

#[cfg(target_os = "linux")]
#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(std::path::PathBuf::from) else {
        eprintln!("usage: cargo xtask pictures window");
        return ExitCode::from(2);
    };
    let only = std::env::args().nth(2).unwrap_or_default();
    let taken = match scenes::take(&folder, &only).await {
        Ok(()) => real::take(&folder, &only).await,
        failed => failed,
    };
    match taken {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("The pictures could not be taken: {failure}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(not(target_os = "linux"))]
fn main() -> ExitCode {
    eprintln!("The pictures are taken on a private desktop of Linux.");
    ExitCode::FAILURE
}
