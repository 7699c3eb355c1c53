//! The real window on a private desktop, with the real tray and simulated sites.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

#[path = "window/access.rs"]
mod access;
#[path = "importing/agency.rs"]
#[allow(dead_code, reason = "shared with the tests of lists")]
mod agency;
#[path = "window/away.rs"]
mod away;
#[path = "pictures/board.rs"]
mod board;
#[path = "window/closing.rs"]
mod closing;
#[path = "desktop/desk.rs"]
#[allow(dead_code, reason = "shared with the tests of the desktop")]
mod desk;
#[path = "pictures/double.rs"]
mod double;
#[path = "window/groups.rs"]
mod groups;
#[path = "window/list.rs"]
mod list;
#[path = "window/many.rs"]
mod many;
#[path = "window/network.rs"]
mod network;
#[path = "window/now.rs"]
mod now;
#[path = "desktop/office.rs"]
#[allow(dead_code, reason = "shared with the tests of the desktop")]
mod office;
#[path = "window/opened.rs"]
mod opened;
#[path = "window/pages.rs"]
mod pages;
#[path = "window/removing.rs"]
mod removing;
#[path = "window/settings.rs"]
mod settings;
#[path = "window/shortcut.rs"]
mod shortcut;
#[path = "window/site.rs"]
mod site;
#[path = "window/switcher.rs"]
mod switcher;
#[path = "window/tray.rs"]
mod tray;

use presence_tray_tests::desktop::{Screen, Window};

use desk::Desk;
use office::Office;

/// Robin at a screen, with sites of these names.
async fn desk(office: Office, names: &[&str]) -> (Desk, Screen) {
    let mut desk = Desk::with(office, names).await;
    let screen = Screen::start(&mut desk.profile).await.unwrap();
    (desk, screen)
}

/// The key of the row that has the focus, and how far the list is scrolled.
async fn focus(window: &Window) -> (String, f64) {
    let found = window
        .look("return [document.activeElement.dataset.key ?? '', document.querySelector('.list').scrollTop]")
        .await;
    (found[0].as_str().unwrap().to_owned(), found[1].as_f64().unwrap())
}
