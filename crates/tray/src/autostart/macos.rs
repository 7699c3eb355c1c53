//! A launch agent of this user.

use std::fmt;
use std::path::PathBuf;

use super::{AutostartError, HIDDEN, NAME, file, program};

/// The entry of this program among those that the session starts.
#[derive(Debug)]
pub struct Entry {
    path: PathBuf,
    program: String,
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.path.display().fmt(f)
    }
}

impl Entry {
    /// The entry in `~/Library/LaunchAgents`.
    ///
    /// # Errors
    /// Where there is no such place, or the program's path can not be written there.
    pub fn of_this_program() -> Result<Entry, AutostartError> {
        let home = etcetera::home_dir().map_err(|_| AutostartError::NoDirectory)?;
        let path = home.join("Library/LaunchAgents").join(format!("{NAME}.plist"));
        Ok(Entry { path, program: program()? })
    }

    fn failed(&self) -> impl Fn(std::io::Error) -> AutostartError {
        let place = self.to_string();
        move |source| AutostartError::Entry { place: place.clone(), source }
    }

    /// Has the session start the program from now on.
    ///
    /// # Errors
    /// Where the entry can not be written.
    pub fn write(&self) -> Result<(), AutostartError> {
        file::write(&self.path, &text(&self.program)).map_err(self.failed())
    }

    /// Has the session not start it any more.
    ///
    /// # Errors
    /// Where the entry can not be removed.
    pub fn remove(&self) -> Result<(), AutostartError> {
        file::remove(&self.path).map_err(self.failed())
    }

    /// Whether the session starts it.
    ///
    /// # Errors
    /// Where the entry can not be read.
    pub fn is_there(&self) -> Result<bool, AutostartError> {
        Ok(file::read(&self.path).map_err(self.failed())?.is_some())
    }
}

fn text(program: &str) -> String {
    let program = program.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n\
         <plist version=\"1.0\">\n<dict>\n\
         <key>Label</key><string>{NAME}</string>\n\
         <key>ProgramArguments</key><array><string>{program}</string><string>{HIDDEN}</string></array>\n\
         <key>RunAtLoad</key><true/>\n\
         </dict>\n</plist>\n"
    )
}
