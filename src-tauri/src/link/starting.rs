//! The tray as this program starts it.

use std::process::Command;
use std::time::Duration;

use thiserror::Error;
use tokio::process::Child;
use tokio::time::Instant;

/// The program that is the tray.
const TRAY: &str = "presence-tray";
/// A tray that was started answers within this.
const PATIENCE: Duration = Duration::from_secs(10);

/// A tray that was started and does not answer yet.
pub(super) struct Started {
    child: Child,
    until: Instant,
}

/// Why there is no tray.
#[derive(Debug, Error)]
pub(super) enum NotStarted {
    #[error("The program {TRAY} is not installed beside the window.")]
    NotInstalled,
    #[error("The tray could not be started: {0}.")]
    Refused(std::io::Error),
    #[error("The tray ended at once. In a terminal, `{TRAY}` says why.")]
    Ended,
    #[error("The tray was started and does not answer. In a terminal, `{TRAY} doctor` looks for the cause.")]
    Silent,
}

impl Started {
    /// Starts the tray, which goes on when this program ends.
    pub(super) fn tray() -> Result<Started, NotStarted> {
        let mut command = Command::new(client::beside(TRAY));
        client::on_its_own(&mut command);
        let child = tokio::process::Command::from(command).spawn().map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => NotStarted::NotInstalled,
            _ => NotStarted::Refused(error),
        })?;
        Ok(Started { child, until: Instant::now() + PATIENCE })
    }

    /// Why it will not answer any more, where that is known.
    pub(super) fn failed(&mut self) -> Option<NotStarted> {
        match self.child.try_wait() {
            Ok(Some(_)) => Some(NotStarted::Ended),
            _ if Instant::now() >= self.until => Some(NotStarted::Silent),
            _ => None,
        }
    }
}
