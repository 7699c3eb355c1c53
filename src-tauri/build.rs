//! Tells Tauri where its configuration is, and which commands there are; `capabilities/` allows the page to call them.

use std::process::ExitCode;

use tauri_build::{AppManifest, Attributes};

/// The commands of `src/commands.rs`.
const COMMANDS: &[&str] = &["attach", "taken", "ask", "start_tray", "step_back", "kept", "keep"];

fn main() -> ExitCode {
    let attributes = Attributes::new()
        .config_path("../tauri.conf.json")
        .app_manifest(AppManifest::new().commands(COMMANDS));
    match tauri_build::try_build(attributes) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("cargo::error={error:#}");
            ExitCode::FAILURE
        }
    }
}
