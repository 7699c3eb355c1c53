//! What the page can call. Everything that reaches the running program goes through [`ask`].

#![allow(clippy::unreachable, reason = "what Tauri's macro makes of a command that waits")]

use protocol::{Answer, Heard, Kept, Request};
use tauri::ipc::Channel;
use tauri::{AppHandle, State, WebviewWindow};

use crate::allowed::may_ask;
use crate::kept;
use crate::link::Link;

/// From now on the page hears what the running program tells, from the beginning.
#[tauri::command]
pub(crate) async fn attach(link: State<'_, Link>, page: Channel<Heard>) -> Result<(), ()> {
    link.attach(page).await;
    Ok(())
}

/// The page took a part of the board, and can be sent another.
#[tauri::command]
pub(crate) async fn taken(link: State<'_, Link>) -> Result<(), ()> {
    link.taken().await;
    Ok(())
}

/// Asks the running program. What can not be asked is answered by [`Answer::Failed`], too.
#[tauri::command]
pub(crate) async fn ask(link: State<'_, Link>, request: Request) -> Result<Answer, ()> {
    if !may_ask(&request) {
        return Ok(Answer::Failed {
            code: "not-for-the-window".to_owned(),
            message: "The window may not ask for this.".to_owned(),
        });
    }
    Ok(link.ask(request).await)
}

/// Starts the tray where it does not run.
#[tauri::command]
pub(crate) async fn start_tray(link: State<'_, Link>) -> Result<(), ()> {
    link.start().await;
    Ok(())
}

/// Puts the window away, and leaves the keyboard to whoever had it before.
#[tauri::command]
pub(crate) fn step_back(window: WebviewWindow) -> Result<(), String> {
    window.minimize().map_err(|error| error.to_string())
}

/// What is kept of how the window looks.
#[tauri::command]
pub(crate) fn kept(app: AppHandle) -> Result<Kept, String> {
    kept::read(&app).map_err(|error| error.to_string())
}

/// Keeps how the window looks, and gives it this zoom.
#[tauri::command]
pub(crate) fn keep(app: AppHandle, window: WebviewWindow, kept: Kept) -> Result<(), String> {
    let kept = kept::within(kept);
    window.set_zoom(kept.zoom).map_err(|error| error.to_string())?;
    kept::write(&app, &kept).map_err(|error| error.to_string())
}
