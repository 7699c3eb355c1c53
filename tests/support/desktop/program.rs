//! The tray's process.

use std::io;
use std::ops::{Deref, DerefMut};
use std::time::Duration;

use super::process::{Ended, Process};

/// How long the program may take to end after it was told to.
const END: Duration = Duration::from_secs(5);

/// The running tray. It ends when this is dropped.
#[derive(Debug)]
pub struct Program(Process);

impl Program {
    pub(super) fn of(process: Process) -> Program {
        Program(process)
    }

    /// Until it ends by what was asked of it.
    ///
    /// # Errors
    /// Where it is still there after 5 s.
    pub async fn ends(self) -> io::Result<Ended> {
        self.0.ended(END).await
    }

    /// Its arguments and everything else that any user of the computer can read of it.
    ///
    /// # Errors
    /// Where it is gone.
    pub fn public(&self) -> io::Result<Vec<u8>> {
        let id = self.0.id().ok_or(io::ErrorKind::NotFound)?;
        let mut all = std::fs::read(format!("/proc/{id}/cmdline"))?;
        all.extend(std::fs::read(format!("/proc/{id}/comm"))?);
        Ok(all)
    }
}

impl Deref for Program {
    type Target = Process;

    fn deref(&self) -> &Process {
        &self.0
    }
}

impl DerefMut for Program {
    fn deref_mut(&mut self) -> &mut Process {
        &mut self.0
    }
}
