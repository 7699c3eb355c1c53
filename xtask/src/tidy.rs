//! `cargo xtask tidy`: the rules of the house that no lint knows.

mod contract;
mod documents;
mod files;
mod manifests;
mod requests;
mod spoken;

use std::path::Path;
use std::process::Command;

use crate::command::output;
use crate::error::{Error, Result, file};
use crate::graph;

/// A file of the checkout: where it is, from the root, with `/` between; and its text, unless it
/// holds something else than text.
struct File {
    path: String,
    text: Option<String>,
}

/// Checks every rule and tells each that is broken.
pub(crate) fn run(root: &Path) -> Result {
    let files = checkout(root)?;
    let mut lines = Vec::new();
    for file in &files {
        lines.extend(files::broken(file));
        lines.extend(requests::broken(file));
        lines.extend(spoken::broken(file));
    }
    lines.extend(manifests::broken(&files));
    lines.extend(documents::broken(&files));
    lines.extend(contract::broken(&files));
    lines.extend(graph::broken(root)?);
    if lines.is_empty() {
        println!("{} files keep the house rules.", files.len());
        Ok(())
    } else {
        Err(Error::Rules { lines })
    }
}

/// What git tracks or would track.
fn checkout(root: &Path) -> Result<Vec<File>> {
    let listed = output(
        Command::new("git")
            .current_dir(root)
            .args(["ls-files", "-z", "--cached", "--others"])
            .arg("--exclude-standard"),
    )?;
    let mut files = Vec::new();
    for path in listed.split('\0').filter(|path| !path.is_empty()) {
        let whole = root.join(path);
        if !whole.is_file() {
            // Removed, and not told to git yet.
            continue;
        }
        let bytes = std::fs::read(&whole).map_err(file(&whole))?;
        files.push(File { path: path.to_owned(), text: String::from_utf8(bytes).ok() });
    }
    Ok(files)
}
