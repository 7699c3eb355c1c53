//! A private desktop for one test: a session bus, a tray, a notification server and the real program on it.
//!
//! Nothing of it is shared with another test or with the user: every process has folders of its own and is ended
//! by its id. Waiting ends with what is waited for, told by a signal of the bus or a line of the program, or with a
//! deadline.

mod browser;
mod bus;
mod eavesdropper;
mod keyring;
pub mod memory;
mod menu;
mod notifications;
mod on_screen;
mod panel;
mod portal;
mod process;
mod profile;
mod program;
mod refusing_keyring;
mod screen;
mod terminal;
mod tray_host;
mod waiting;
mod window;

pub use browser::{Browser, BrowserError};
pub use bus::{Activation, Bus};
pub use eavesdropper::Eavesdropper;
pub use keyring::Keyring;
pub use menu::{Entry, Menu};
pub use notifications::{NotificationServer, Shown, Withdrawn};
pub use on_screen::OnScreen;
pub use panel::{Panel, Tone};
pub use portal::{Keys, Portal, Wish};
pub use process::{Ended, Process};
pub use profile::Profile;
pub use program::Program;
pub use refusing_keyring::{Dialog, RefusingKeyring};
pub use screen::{Area, Screen};
pub use terminal::Terminal;
pub use tray_host::{Look, Pixmap, StatusNotifierHost};
pub use waiting::{News, within};
pub use window::{Window, WindowError};
