//! A desktop entry, as the Desktop Application Autostart Specification has it.

use std::fmt;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;

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
    /// The entry in `autostart` in `XDG_CONFIG_HOME`.
    ///
    /// # Errors
    /// Where there is no such place, or the program's path can not be written there.
    pub fn of_this_program() -> Result<Entry, AutostartError> {
        let base = etcetera::choose_base_strategy().map_err(|_| AutostartError::NoDirectory)?;
        Ok(Entry::in_directory(&base.config_dir().join("autostart"), program()?))
    }

    /// The entry of the program at this path in this directory.
    #[must_use]
    pub fn in_directory(directory: &Path, program: String) -> Entry {
        Entry { path: directory.join(format!("{NAME}.desktop")), program }
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

    /// Whether the session starts it. An entry that says “Hidden” is one that the user switched off elsewhere.
    ///
    /// # Errors
    /// Where the entry can not be read.
    pub fn is_there(&self) -> Result<bool, AutostartError> {
        let text = file::read(&self.path).map_err(self.failed())?;
        let off = ["Hidden=true", "X-GNOME-Autostart-enabled=false"];
        Ok(text.is_some_and(|text| !text.lines().any(|line| off.contains(&line.trim()))))
    }
}

fn text(program: &str) -> String {
    format!(
        "[Desktop Entry]\n\
         Type=Application\n\
         Name=Presence Tray\n\
         Comment=Who is where on your WordPress sites\n\
         Exec={} {HIDDEN}\n\
         Icon={NAME}\n\
         Terminal=false\n",
        quoted(program)
    )
}

/// An argument of `Exec`: quoted, then escaped once more as every value of type string is. A percent sign begins a
/// field code unless it is doubled.
pub(crate) fn quoted(argument: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in argument.chars() {
        match letter {
            '"' | '`' | '$' => quoted.extend(["\\\\", letter.encode_utf8(&mut [0; 4])]),
            '\\' => quoted.push_str("\\\\\\\\"),
            '%' => quoted.push_str("%%"),
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_quoted_as_the_specification_says() {
        assert_eq!(quoted("/usr/bin/presence-tray"), "\"/usr/bin/presence-tray\"");
        assert_eq!(quoted("/a b/x"), "\"/a b/x\"");
        assert_eq!(quoted(r#"/a"b$c`d\e%f"#), r#""/a\\"b\\$c\\`d\\\\e%%f""#);
    }

    #[test]
    fn it_is_off_until_asked_and_off_again() {
        let directory = tempfile::tempdir().unwrap();
        let entry =
            Entry::in_directory(&directory.path().join("autostart"), "/opt/x/presence-tray".to_owned());
        assert!(!entry.is_there().unwrap());
        entry.remove().unwrap();
        entry.write().unwrap();
        entry.write().unwrap();
        assert!(entry.is_there().unwrap());
        let text = std::fs::read_to_string(&entry.path).unwrap();
        assert!(text.contains("\nExec=\"/opt/x/presence-tray\" --hidden\n"), "{text}");
        std::fs::write(&entry.path, format!("{text}Hidden=true\n")).unwrap();
        assert!(!entry.is_there().unwrap(), "switched off by the desktop's own settings");
        entry.remove().unwrap();
        assert!(!entry.is_there().unwrap());
    }
}
