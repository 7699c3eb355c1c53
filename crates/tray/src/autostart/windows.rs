//! A value of the user's Run key.

use std::fmt;
use std::io;

use auto_launch::{AutoLaunch, WindowsEnableMode};

use super::{AutostartError, HIDDEN, NAME, program};

/// The entry of this program among those that the session starts.
#[derive(Debug)]
pub struct Entry(AutoLaunch);

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the Run key, value {NAME}")
    }
}

impl Entry {
    /// The entry in this user's part of the registry.
    ///
    /// # Errors
    /// Where the program's path can not be written there.
    pub fn of_this_program() -> Result<Entry, AutostartError> {
        // The value is a command line: a path with a space would be two arguments. No path holds a quotation mark.
        let program = format!("\"{}\"", program()?);
        Ok(Entry(AutoLaunch::new(NAME, &program, WindowsEnableMode::CurrentUser, &[HIDDEN])))
    }

    fn failed(&self) -> impl Fn(auto_launch::Error) -> AutostartError {
        let place = self.to_string();
        move |error| AutostartError::Entry { place: place.clone(), source: io::Error::other(error) }
    }

    /// Has the session start the program from now on.
    ///
    /// # Errors
    /// Where the entry can not be written.
    pub fn write(&self) -> Result<(), AutostartError> {
        self.0.enable().map_err(self.failed())
    }

    /// Has the session not start it any more.
    ///
    /// # Errors
    /// Where the entry can not be removed.
    pub fn remove(&self) -> Result<(), AutostartError> {
        // Removing what is not there is an error to the registry.
        if self.is_there()? { self.0.disable().map_err(self.failed()) } else { Ok(()) }
    }

    /// Whether the session starts it, also as the task manager sees it.
    ///
    /// # Errors
    /// Where the entry can not be read.
    pub fn is_there(&self) -> Result<bool, AutostartError> {
        self.0.is_enabled().map_err(self.failed())
    }
}
