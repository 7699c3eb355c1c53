//! `sites export` and `sites import`: the sites, without secrets, to and from another computer.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::Path;

use super::ask::reload;
use super::import::INPUT;
use super::{CommandError, Outside, print};
use crate::exit::Exit;
use crate::settings::{Imported, LARGEST_LIST, export as exported, import as imported, read_list, write_new};
use crate::show::{self, argument};
use crate::terminal::safe_line;

pub(super) fn export(outside: &Outside, file: Option<&Path>) -> Result<Exit, CommandError> {
    let list = exported(&outside.settings.read()?);
    let text = show::to_json(&list, true)?;
    match file {
        None => print([text])?,
        Some(path) => {
            write_new(path, format!("{text}\n").as_bytes()).map_err(|error| match error.kind() {
                io::ErrorKind::AlreadyExists => {
                    CommandError::Usage(format!("{} is there already; name another file", path.display()))
                }
                _ => CommandError::Fault(format!("{} can not be written: {error}", path.display())),
            })?;
            print([
                format!("{} written to {}.", sites(list.sites.len()), path.display()),
                "No password is in it. It names your sites and your user names.".to_owned(),
            ])?;
        }
    }
    Ok(Exit::Done)
}

pub(super) async fn import(outside: &Outside, path: &Path) -> Result<Exit, CommandError> {
    let unreadable = |why: String| CommandError::Usage(format!("{} can not be read: {why}", path.display()));
    let bytes = read(path).map_err(|error| unreadable(error.to_string()))?;
    let list = read_list(&bytes).map_err(|error| unreadable(error.to_string()))?;
    let Imported { added, known, refused } =
        outside.settings.change(|settings| Ok::<_, CommandError>(imported(settings, &list)))?;
    reload().await;
    for site in &added {
        print([format!(
            "“{}” is added. Sign in with: presence-tray sites connect {}",
            safe_line(&site.name),
            argument(&site.name)
        )])?;
    }
    for name in &known {
        print([format!("“{}” is known and stays as it is.", safe_line(name))])?;
    }
    for (which, why) in &refused {
        print([format!("{which} is not taken: {why}.")])?;
    }
    print([format!(
        "{} added, {} known already, {} not taken.",
        sites(added.len()),
        known.len(),
        refused.len()
    )])?;
    Ok(if refused.is_empty() { Exit::Done } else { Exit::Fault })
}

/// A whole file, where it is one and not too large.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    if path == Path::new(INPUT) {
        return all(io::stdin().lock());
    }
    let about = fs::metadata(path)?;
    if !about.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is no file"));
    }
    all(File::open(path)?)
}

fn all(input: impl io::Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    input.take(LARGEST_LIST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST_LIST {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, "it is too large for a list of sites"));
    }
    Ok(bytes)
}

fn sites(count: usize) -> String {
    if count == 1 { "1 site".to_owned() } else { format!("{count} sites") }
}
