//! The window of Presence Tray: a Tauri application that shows what the tray knows.
//!
//! It is a process of its own, so that everything a web view needs is given back when it closes. It is a client of the
//! running tray over the private socket; it reaches no credential and calls no site.

// A release on Windows opens no console beside the window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod allowed;
mod commands;
mod console;
mod kept;
mod link;
mod opening;
mod place;

use tauri::{Manager as _, WindowEvent};

fn main() -> tauri::Result<()> {
    let page = opening::page(std::env::args().skip(1));
    tauri::Builder::default()
        .plugin(tauri_plugin_store::Builder::new().build())
        .invoke_handler(tauri::generate_handler![
            commands::attach,
            commands::taken,
            commands::ask,
            commands::start_tray,
            commands::step_back,
            commands::kept,
            commands::keep,
        ])
        .setup(move |app| opening::open(app, page))
        .on_window_event(|window, event| {
            if let WindowEvent::CloseRequested { .. } = event {
                if let Some(link) = window.try_state::<link::Link>() {
                    link.close();
                }
                if let Err(error) = place::remember(window) {
                    // Not worth keeping the window open for: it starts at its usual place next time.
                    report(error.as_ref());
                }
            }
        })
        .run(tauri::generate_context!("../tauri.conf.json"))
}

/// Tells whoever started the window in a terminal what went wrong.
#[allow(clippy::print_stderr, reason = "the window has no other place to tell this")]
fn report(error: &dyn std::error::Error) {
    eprintln!("presence-tray-window: {error}");
}
