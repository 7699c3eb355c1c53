//! `sites export` and `sites import`: the sites, without secrets, to and from another computer.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::Path;

use super::ask::reload;
use super::complaint::{unreadable, unwritable};
use super::import::INPUT;
use super::{CommandError, Outside, print};
use crate::cli::typed;
use crate::exit::Exit;
use crate::settings::{Imported, LARGEST_LIST, export as exported, import as imported, read_list, write_new};
use crate::show;
use crate::terminal::safe_line;
use crate::words::errors::not_shared;
use crate::words::{Words, say};

pub(super) fn export(outside: &Outside, file: Option<&Path>) -> Result<Exit, CommandError> {
    let words = outside.words;
    let list = exported(&outside.settings.read()?);
    let text = show::to_json(&list, true)?;
    match file {
        None => print([text])?,
        Some(path) => {
            write_new(path, format!("{text}\n").as_bytes()).map_err(|error| match error.kind() {
                io::ErrorKind::AlreadyExists => {
                    CommandError::Usage(say!(words, "file-is-there", path = path.display().to_string()))
                }
                _ => CommandError::Fault(unwritable(path, &error.to_string(), words)),
            })?;
            let (count, path) = (list.sites.len(), path.display().to_string());
            print([
                say!(words, "sites-written", count = count, path = path),
                say!(words, "no-password-in-it"),
            ])?;
        }
    }
    Ok(Exit::Done)
}

pub(super) async fn import(outside: &Outside, path: &Path) -> Result<Exit, CommandError> {
    let words = outside.words;
    let refused = |why: String| CommandError::Usage(unreadable(path, &why, words));
    let bytes = read(path).map_err(|why| refused(why.said(words)))?;
    let list = read_list(&bytes).map_err(|error| refused(not_shared(&error, words)))?;
    let Imported { added, known, refused } =
        outside.settings.change(|settings| Ok::<_, CommandError>(imported(settings, &list)))?;
    reload().await;
    for site in &added {
        let command = typed::connect(&site.name);
        print([say!(words, "import-site-added", site = safe_line(&site.name), command = command)])?;
    }
    for name in &known {
        print([say!(words, "import-site-known", site = safe_line(name))])?;
    }
    for (which, why) in &refused {
        print([say!(words, "import-site-refused", which = words.says(which), why = words.says(why))])?;
    }
    print([say!(
        words,
        "import-sites-counted",
        count = added.len(),
        known = known.len(),
        refused = refused.len()
    )])?;
    Ok(if refused.is_empty() { Exit::Done } else { Exit::Fault })
}

/// Why a file is not read.
enum Unread {
    System(io::Error),
    NoFile,
    TooLarge,
}

impl Unread {
    fn said(&self, words: Words) -> String {
        match self {
            Unread::System(error) => error.to_string(),
            Unread::NoFile => say!(words, "it-is-no-file"),
            Unread::TooLarge => say!(words, "too-large-for-a-list"),
        }
    }
}

impl From<io::Error> for Unread {
    fn from(error: io::Error) -> Unread {
        Unread::System(error)
    }
}

/// A whole file, where it is one and not too large.
fn read(path: &Path) -> Result<Vec<u8>, Unread> {
    if path == Path::new(INPUT) {
        return all(io::stdin().lock());
    }
    let about = fs::metadata(path)?;
    if !about.is_file() {
        return Err(Unread::NoFile);
    }
    all(File::open(path)?)
}

fn all(input: impl io::Read) -> Result<Vec<u8>, Unread> {
    let mut bytes = Vec::new();
    input.take(LARGEST_LIST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST_LIST {
        return Err(Unread::TooLarge);
    }
    Ok(bytes)
}
