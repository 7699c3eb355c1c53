//! The window opens at the size it had when it was last closed.

use serde_json::json;
use tauri::{AppHandle, LogicalSize, Manager, Runtime, Window};
use tauri_plugin_store::StoreExt;

/// The file in the application's data folder that keeps what belongs to the window.
const FILE: &str = "window.json";
/// The least size, in logical pixels, at which the window is usable; the same as `minWidth` and
/// `minHeight` in `tauri.conf.json`.
const LEAST: (f64, f64) = (420.0, 480.0);
/// Beyond this, in logical pixels, a kept size is a mistake rather than a screen.
const MOST: (f64, f64) = (16_384.0, 16_384.0);

/// Gives the window the size that was kept. Without one it keeps the size of `tauri.conf.json`.
///
/// # Errors
///
/// The file cannot be read, or the system refuses the size.
pub(crate) fn restore<R: Runtime>(app: &AppHandle<R>) -> Result<(), Box<dyn std::error::Error>> {
    let store = app.store(FILE)?;
    let kept = |key: &str| store.get(key).and_then(|value| value.as_f64());
    if let (Some(width), Some(height)) = (kept("width"), kept("height"))
        && let Some(window) = app.get_webview_window("main")
    {
        let (width, height) = within(width, height);
        window.set_size(LogicalSize::new(width, height))?;
    }
    Ok(())
}

/// Keeps the size of the window for its next start.
///
/// # Errors
///
/// The size cannot be asked for, or the file cannot be written.
pub(crate) fn remember<R: Runtime>(window: &Window<R>) -> Result<(), Box<dyn std::error::Error>> {
    let size: LogicalSize<f64> = window.inner_size()?.to_logical(window.scale_factor()?);
    let store = window.app_handle().store(FILE)?;
    store.set("width", json!(size.width));
    store.set("height", json!(size.height));
    store.save()?;
    Ok(())
}

fn within(width: f64, height: f64) -> (f64, f64) {
    (width.clamp(LEAST.0, MOST.0), height.clamp(LEAST.1, MOST.1))
}
