//! Pictures of the window: the real program, told made-up boards by a double of the tray. `cargo xtask pictures window`
//! builds everything and runs this.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "it talks to whoever started it")]

#[cfg(target_os = "linux")]
mod board;
#[cfg(target_os = "linux")]
mod double;
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
    match scenes::take(&folder).await {
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
