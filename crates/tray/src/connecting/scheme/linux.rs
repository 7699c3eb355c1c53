//! A desktop entry that takes links, and its place as the one that is used for them (XDG MIME Applications).

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use etcetera::BaseStrategy as _;

use super::SchemeError;
use crate::autostart::quoted;
use crate::connecting::SCHEME;

/// The entry's file.
const FILE: &str = "presence-tray-link.desktop";
/// Tells the desktop which program is used for what.
const XDG_MIME: &str = "xdg-mime";

/// Has the desktop start this program with a link as its argument. Where that is so already nothing is written.
///
/// # Errors
/// Where the entry can not be written, or the desktop does not take it.
pub fn register() -> Result<(), SchemeError> {
    let base = etcetera::choose_base_strategy().map_err(|_| SchemeError::NoPlace)?;
    let program = std::env::current_exe()?;
    let written = write(&base.data_dir().join("applications"), &program)?;
    let kind = format!("x-scheme-handler/{SCHEME}");
    if !written && asked(&["query", "default", &kind])?.trim() == FILE {
        return Ok(());
    }
    asked(&["default", FILE, &kind]).map(drop)
}

/// Writes the entry, and tells whether it was another one before.
fn write(directory: &Path, program: &Path) -> Result<bool, SchemeError> {
    let text = program.to_str().filter(|text| !text.contains(char::is_control));
    let text = entry(text.ok_or_else(|| SchemeError::Path(program.to_owned()))?);
    let path = directory.join(FILE);
    if fs::read_to_string(&path).is_ok_and(|there| there == text) {
        return Ok(false);
    }
    fs::create_dir_all(directory)?;
    let mut file = tempfile::NamedTempFile::new_in(directory)?;
    file.write_all(text.as_bytes())?;
    file.persist(&path).map_err(|error| error.error)?;
    Ok(true)
}

fn entry(program: &str) -> String {
    format!(
        "[Desktop Entry]\n\
         Type=Application\n\
         Name=Presence Tray\n\
         Comment=Takes the sign-in that you approved in the browser\n\
         Exec={} %u\n\
         Icon=presence-tray\n\
         Terminal=false\n\
         NoDisplay=true\n\
         MimeType=x-scheme-handler/{SCHEME};\n",
        command(program)
    )
}

/// The program as the first word of `Exec`. Without quotes where none are needed: xdg-open, which opens links where no
/// desktop does, takes them as a part of the name.
fn command(program: &str) -> String {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "/._-+".contains(letter);
    if program.chars().all(plain) { program.to_owned() } else { quoted(program) }
}

fn asked(arguments: &[&str]) -> Result<String, SchemeError> {
    let output = Command::new(XDG_MIME)
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| SchemeError::NotTaken(format!("{XDG_MIME}: {error}")))?;
    if !output.status.success() {
        return Err(SchemeError::NotTaken(format!("{XDG_MIME}: {}", output.status)));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_entry_is_written_once() {
        let directory = tempfile::tempdir().unwrap();
        let place = directory.path().join("applications");
        let program = Path::new("/opt/a b/presence-tray");
        assert!(write(&place, program).unwrap());
        assert!(!write(&place, program).unwrap());
        let text = fs::read_to_string(place.join(FILE)).unwrap();
        assert!(text.contains("\nExec=\"/opt/a b/presence-tray\" %u\n"), "{text}");
        assert!(text.contains("\nMimeType=x-scheme-handler/presence-tray;\n"), "{text}");
        assert!(write(&place, Path::new("/opt/presence-tray")).unwrap(), "the program has moved");
        let text = fs::read_to_string(place.join(FILE)).unwrap();
        assert!(text.contains("\nExec=/opt/presence-tray %u\n"), "{text}");
    }
}
