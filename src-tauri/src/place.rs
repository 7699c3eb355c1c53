//! The window opens where it was when it was last closed, and as large.

use serde_json::json;
use tauri::{AppHandle, LogicalSize, Manager, PhysicalPosition, Runtime, Window};
use tauri_plugin_store::StoreExt;

use crate::kept::FILE;

/// The least size, in logical pixels, at which the window is usable; the same as `minWidth` and
/// `minHeight` in `tauri.conf.json`.
const LEAST: (f64, f64) = (420.0, 480.0);
/// Beyond this, in logical pixels, a kept size is a mistake rather than a screen.
const MOST: (f64, f64) = (16_384.0, 16_384.0);
/// So much of the window has to be on a screen, in pixels, so that it can be moved with the mouse.
const SEEN: i32 = 64;

/// Gives the window the place that was kept. Without one it keeps the size of `tauri.conf.json`.
///
/// # Errors
///
/// The file cannot be read, or the system refuses the size.
pub(crate) fn restore<R: Runtime>(app: &AppHandle<R>) -> Result<(), Box<dyn std::error::Error>> {
    let store = app.store(FILE)?;
    let kept = |key: &str| store.get(key).and_then(|value| value.as_f64());
    let Some(window) = app.get_webview_window("main") else { return Ok(()) };
    if let (Some(width), Some(height)) = (kept("width"), kept("height")) {
        let (width, height) = within(width, height);
        window.set_size(LogicalSize::new(width, height))?;
    }
    let whole = |key: &str| store.get(key).and_then(|value| value.as_i64()?.try_into().ok());
    if let (Some(x), Some(y)) = (whole("x"), whole("y")) {
        let screens = window.available_monitors()?;
        let on_one = screens.iter().any(|screen| {
            let (at, size) = (screen.position(), screen.size());
            let inside = |value: i32, from: i32, length: u32| {
                value >= from.saturating_sub(SEEN) && value <= from.saturating_add_unsigned(length) - SEEN
            };
            inside(x, at.x, size.width) && inside(y, at.y, size.height)
        });
        // A screen that is not there any more would hide it.
        if on_one {
            window.set_position(PhysicalPosition::new(x, y))?;
        }
    }
    Ok(())
}

/// Keeps the place of the window for its next start.
///
/// # Errors
///
/// The size cannot be asked for, or the file cannot be written.
pub(crate) fn remember<R: Runtime>(window: &Window<R>) -> Result<(), Box<dyn std::error::Error>> {
    let store = window.app_handle().store(FILE)?;
    // A window that fills the screen, or is put away, keeps the place that it had before.
    if !window.is_maximized()? && !window.is_minimized()? {
        let size: LogicalSize<f64> = window.inner_size()?.to_logical(window.scale_factor()?);
        store.set("width", json!(size.width));
        store.set("height", json!(size.height));
        // Some systems do not tell.
        if let Ok(PhysicalPosition { x, y }) = window.outer_position() {
            store.set("x", json!(x));
            store.set("y", json!(y));
        }
    }
    store.save()?;
    Ok(())
}

fn within(width: f64, height: f64) -> (f64, f64) {
    (width.clamp(LEAST.0, MOST.0), height.clamp(LEAST.1, MOST.1))
}
