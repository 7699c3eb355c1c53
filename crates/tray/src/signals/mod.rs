//! Signals that end the program in good order.

#[cfg_attr(unix, path = "unix.rs")]
#[cfg_attr(not(unix), path = "windows.rs")]
mod system;

use std::io;

/// The signals by which a user, a session or a service ends a program.
#[derive(Debug)]
pub struct Ending(system::Ending);

impl Ending {
    /// Listens from now on.
    ///
    /// # Errors
    /// Where the system does not let this program listen.
    pub fn listen() -> io::Result<Ending> {
        system::Ending::listen().map(Ending)
    }

    /// Until the first of them.
    pub async fn received(&mut self) {
        self.0.received().await;
    }
}
