//! A desktop entry that takes links, and its place as the one that is used for them (XDG MIME Applications).

use std::fs;
use std::io::{Read as _, Seek as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use etcetera::BaseStrategy as _;

use super::SchemeError;
use crate::autostart::quoted;
use crate::connecting::SCHEME;

/// The entry's file.
const FILE: &str = "presence-tray-link.desktop";
/// Tells the desktop which program is used for what.
const XDG_MIME: &str = "xdg-mime";
/// It asks the desktop's own programs, and one of them may hang.
const PATIENCE: Duration = Duration::from_secs(10);
/// Whether it has ended is looked at this often.
const LOOKED_EACH: Duration = Duration::from_millis(20);
/// The most that is read of what it says, in bytes: the name of a file.
const LONGEST: u64 = 4096;

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
    answered(Command::new(XDG_MIME).args(arguments), PATIENCE)
}

/// What a command says, if it ends well within `patience`.
fn answered(command: &mut Command, patience: Duration) -> Result<String, SchemeError> {
    let not_taken = |why: &dyn std::fmt::Display| SchemeError::NotTaken(format!("{XDG_MIME}: {why}"));
    // A file and no pipe: what it starts itself, and leaves behind, may hold a pipe open.
    let mut said = tempfile::tempfile()?;
    let (stdin, stdout, stderr) = (Stdio::null(), Stdio::from(said.try_clone()?), Stdio::null());
    let child = command.stdin(stdin).stdout(stdout).stderr(stderr).spawn();
    let mut child = child.map_err(|error| not_taken(&error))?;
    let end = Instant::now() + patience;
    let status = loop {
        match child.try_wait()? {
            Some(status) => break status,
            None if Instant::now() < end => std::thread::sleep(LOOKED_EACH),
            None => {
                child.kill()?;
                child.wait()?;
                return Err(not_taken(&format!("it did not end within {} s", patience.as_secs())));
            }
        }
    };
    if !status.success() {
        return Err(not_taken(&status));
    }
    said.rewind()?;
    let mut text = Vec::new();
    said.take(LONGEST).read_to_end(&mut text)?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_command_that_does_not_end_is_ended() {
        let mut sleeps = Command::new("sleep");
        let error = answered(sleeps.arg("60"), Duration::from_millis(100)).unwrap_err();
        assert!(error.to_string().contains("did not end"), "{error}");
        let said = answered(Command::new("echo").arg("yes"), Duration::from_secs(60)).unwrap();
        assert_eq!(said, "yes\n");
        assert!(answered(&mut Command::new("false"), Duration::from_secs(60)).is_err());
    }

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
