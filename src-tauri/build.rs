//! Tells Tauri where its configuration is, and which commands the window may call: none yet.

use std::process::ExitCode;

use tauri_build::{AppManifest, Attributes};

fn main() -> ExitCode {
    let attributes =
        Attributes::new().config_path("../tauri.conf.json").app_manifest(AppManifest::new().commands(&[]));
    match tauri_build::try_build(attributes) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("cargo::error={error:#}");
            ExitCode::FAILURE
        }
    }
}
