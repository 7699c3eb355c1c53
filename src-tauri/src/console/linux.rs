//! WebKit can write it to the terminal.

use tauri::WebviewWindow;
use webkit2gtk::{SettingsExt as _, WebViewExt as _};

/// Where this variable is set, what the page writes to its console is written to the standard output.
const ASKED: &str = "PRESENCE_TRAY_WINDOW_CONSOLE";

/// Tells it, where that was asked for.
///
/// # Errors
/// The window has no web view.
pub(crate) fn tell(window: &WebviewWindow) -> tauri::Result<()> {
    if std::env::var_os(ASKED).is_none() {
        return Ok(());
    }
    window.with_webview(|view| {
        if let Some(settings) = view.inner().settings() {
            settings.set_enable_write_console_messages_to_stdout(true);
        }
    })
}
