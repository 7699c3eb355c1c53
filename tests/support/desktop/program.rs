//! The tray's process.

use std::io;
use std::ops::{Deref, DerefMut};
use std::time::Duration;

use rustix::process::Signal;

use super::memory::descendants;
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

impl Program {
    /// Everything that the system tells of the arguments and the environment of the program and of what it started.
    ///
    /// # Errors
    /// Where it is gone.
    pub fn arguments_and_environment(&self) -> io::Result<Vec<u8>> {
        let id = self.0.id().ok_or(io::ErrorKind::NotFound)?;
        let mut all = std::fs::read(format!("/proc/{id}/cmdline"))?;
        all.extend(std::fs::read(format!("/proc/{id}/environ"))?);
        for child in descendants(id) {
            // One that has just ended tells nothing.
            for book in ["cmdline", "environ"] {
                all.extend(std::fs::read(format!("/proc/{child}/{book}")).unwrap_or_default());
            }
        }
        Ok(all)
    }

    /// The most bytes that a core dump of it may have.
    ///
    /// # Errors
    /// Where it is gone.
    pub fn core_dump_limit(&self) -> io::Result<Option<u64>> {
        let id = self.0.id().ok_or(io::ErrorKind::NotFound)?;
        let limits = std::fs::read_to_string(format!("/proc/{id}/limits"))?;
        let line = limits.lines().find_map(|line| line.strip_prefix("Max core file size"));
        Ok(line.and_then(|line| line.split_whitespace().nth(1)).and_then(|most| most.parse().ok()))
    }

    /// Makes it crash as by an assertion of a library, and tells how it ended.
    ///
    /// # Errors
    /// Where it is still there after 5 s.
    pub async fn breaks(self) -> io::Result<Ended> {
        self.0.signal(Signal::ABORT);
        self.0.ended(END).await
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
