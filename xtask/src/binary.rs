//! Invariant 8: the tray's program needs no library of a GUI toolkit or a web view.

use std::path::{Path, PathBuf};

use cargo_metadata::Message;
use goblin::Object;

use crate::command::{EVERYTHING, cargo, output};
use crate::error::{Error, Result, file};

/// All that the program may need of a Linux system. Whatever else is wanted must be argued for in
/// ARCHITECTURE.md: each library here is memory of a program that always runs.
const LINUX: &[&str] = &["ld-linux", "libc.so.", "libgcc_s.so.", "libm.so."];
/// Parts of names that give a toolkit or a web view away on the other systems.
const ELSEWHERE: &[&str] = &["gtk", "qt", "webkit", "webview2"];

/// Builds the tray and looks at the libraries that its file names.
pub(crate) fn check(root: &Path) -> Result {
    let path = build(root)?;
    let bytes = std::fs::read(&path).map_err(file(&path))?;
    let libraries = needed(&bytes).map_err(|problem| Error::Content { path: path.clone(), problem })?;
    let wrong = unwanted(&libraries);
    if wrong.is_empty() {
        println!("presence-tray needs {}.", libraries.join(", "));
        Ok(())
    } else {
        Err(Error::Content { path, problem: format!("needs {}", wrong.join(", ")) })
    }
}

/// The program that cargo says it built.
fn build(root: &Path) -> Result<PathBuf> {
    let built = output(cargo(root).args(["build", "--quiet"]).args(EVERYTHING).args([
        "--bin",
        "presence-tray",
        "--message-format",
        "json",
    ]))?;
    Message::parse_stream(built.as_bytes())
        .filter_map(std::result::Result::ok)
        .find_map(|message| match message {
            Message::CompilerArtifact(artifact) if artifact.target.name == "presence-tray" => {
                artifact.executable.map(PathBuf::from)
            }
            _ => None,
        })
        .ok_or_else(|| Error::Missing {
            what: "the program presence-tray".into(),
            cure: "cargo built it and named no file".into(),
        })
}

/// The libraries that a program names. A program that names none was not understood.
fn needed(bytes: &[u8]) -> std::result::Result<Vec<String>, String> {
    let object = Object::parse(bytes).map_err(|error| error.to_string())?;
    let libraries: Vec<String> = match &object {
        Object::Elf(elf) => elf.libraries.iter().map(ToString::to_string).collect(),
        Object::PE(pe) => pe.libraries.iter().map(ToString::to_string).collect(),
        Object::Mach(goblin::mach::Mach::Binary(mach)) => {
            // The first is the program itself.
            mach.libs.iter().skip(1).map(ToString::to_string).collect()
        }
        _ => return Err("is no program of Linux, Windows or macOS".into()),
    };
    if libraries.is_empty() {
        return Err("names no library at all".into());
    }
    Ok(libraries)
}

fn unwanted(libraries: &[String]) -> Vec<&str> {
    let allowed = |library: &str| {
        if cfg!(target_os = "linux") {
            LINUX.iter().any(|name| library.starts_with(name))
        } else {
            let library = library.to_lowercase();
            !ELSEWHERE.iter().any(|name| library.contains(name))
        }
    };
    libraries.iter().map(String::as_str).filter(|library| !allowed(library)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_test_itself_names_its_libraries() {
        let bytes = std::fs::read(std::env::current_exe().unwrap()).unwrap();
        let libraries = needed(&bytes).unwrap();
        assert!(!libraries.is_empty());
        assert_eq!(unwanted(&libraries), Vec::<&str>::new());
    }

    #[test]
    fn a_toolkit_is_noticed() {
        let libraries = ["libc.so.6", "libgtk-3.so.0"].map(str::to_owned);
        assert_eq!(unwanted(&libraries), ["libgtk-3.so.0"]);
    }

    #[test]
    fn what_is_no_program_is_an_error() {
        assert!(needed(b"#!/bin/sh\n").is_err());
    }
}
