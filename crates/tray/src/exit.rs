//! How the program ends.

use std::process::ExitCode;

/// How the program ended, worst last. The numbers are promised to scripts (`docs/command-line.md`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// Done.
    Done,
    /// A site could not be read, or the doctor found something wrong.
    Fault,
    /// A password is missing, or a site wants the user to sign in again.
    SignIn,
    /// What was typed is not understood (clap ends the program with the same number).
    Usage,
    /// No site is configured, or none has that name.
    NoSite,
    /// The settings file can not be read or written.
    Settings,
    /// The result could not be printed.
    Output,
    /// Presence Tray is not running, or does not answer.
    NotRunning,
}

impl Exit {
    /// The number.
    #[must_use]
    pub fn code(self) -> u8 {
        match self {
            Exit::Done => 0,
            Exit::Fault => 1,
            Exit::Usage => 2,
            Exit::SignIn => 3,
            Exit::NoSite => 4,
            Exit::Settings => 5,
            Exit::Output => 6,
            Exit::NotRunning => 7,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit.code())
    }
}
