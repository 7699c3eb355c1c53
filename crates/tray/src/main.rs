//! `presence-tray`: who is where on your WordPress sites, and who opened your post.

use std::process::ExitCode;

use presence_tray::cli;
use presence_tray::commands;
use presence_tray::core_dumps;

fn main() -> ExitCode {
    core_dumps::switch_off();
    if let Some(link) = cli::link(std::env::args_os()) {
        return commands::deliver(link).into();
    }
    match cli::understand(std::env::args_os()) {
        Ok(typed) => commands::run(typed).into(),
        Err(misunderstood) => misunderstood.tell().into(),
    }
}
