//! `presence-tray`: who is where on your WordPress sites, and who opened your post.

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    presence_tray::commands::run(presence_tray::cli::Cli::parse()).into()
}
