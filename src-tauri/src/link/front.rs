//! The window as the link sees it.

use std::time::Duration;

use tauri::{AppHandle, Manager as _};

/// A window that is to leave and can not end in order ends within this.
const ENDS: Duration = Duration::from_secs(2);

/// What the running program can have the window do.
pub(super) trait Front: Send {
    /// Comes to the front.
    fn come(&self);
    /// Ends in order.
    fn end(&self);
    /// Ends although the window may hang.
    fn leave(&self);
}

impl Front for AppHandle {
    fn come(&self) {
        if let Some(window) = self.get_webview_window("main") {
            let come = window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus());
            if let Err(error) = come {
                crate::report(&error);
            }
        }
    }

    fn end(&self) {
        self.exit(0);
    }

    fn leave(&self) {
        // What libraries do at the end can wait for the thread that hangs.
        std::thread::spawn(|| {
            std::thread::sleep(ENDS);
            std::process::abort();
        });
        std::process::exit(0);
    }
}
