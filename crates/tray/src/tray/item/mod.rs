//! The item in the tray: shows a [`TrayView`] and tells what is done with it.
//!
//! How an item comes to be differs between the systems, so each has a file of its own; none of them decides anything.

#[cfg(target_os = "linux")]
mod held;
#[cfg(any(windows, target_os = "macos"))]
mod native;
pub mod shapes;
#[cfg_attr(target_os = "linux", path = "linux/mod.rs")]
#[cfg_attr(target_os = "macos", path = "macos.rs")]
#[cfg_attr(not(any(target_os = "linux", target_os = "macos")), path = "windows.rs")]
mod system;

#[cfg(any(windows, target_os = "macos"))]
pub(crate) use native::Orders;

use tokio::sync::mpsc::Sender;

use super::TrayView;
use crate::controller::Event;

/// The item in the tray.
#[derive(Debug)]
pub struct Item {
    system: system::Item,
}

/// Runs `program` where the system allows it beside an item in the tray: on Linux right here, on Windows and macOS on
/// another thread, because there the first one must wait for the user. Returns what `program` returned.
pub fn run<T: Send + 'static>(program: impl FnOnce(Item) -> T + Send + 'static) -> T {
    system::run(|system| program(Item { system }))
}

impl Item {
    /// Starts telling what is done with the item. It comes to the tray with the first view that is shown.
    ///
    /// Called within the runtime of tokio. What finds no room in `events` is dropped: whoever floods the item with
    /// clicks must not make the program wait or grow.
    pub fn start(&mut self, events: Sender<Event>) {
        self.system.start(events);
    }

    /// What the thread that it belongs to can be told besides.
    #[cfg(any(windows, target_os = "macos"))]
    pub(crate) fn orders(&self) -> Orders {
        self.system.orders()
    }

    /// Shows this. Never waits; a view equal to the last one changes nothing.
    pub fn show(&self, view: TrayView) {
        self.system.show(view);
    }

    /// Takes the item out of the tray.
    pub fn end(self) {
        self.system.end();
    }
}
