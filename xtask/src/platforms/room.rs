//! What all this takes on the disk.

use std::path::Path;
use std::process::Command;

use super::folder;
use crate::command::output;
use crate::error::{Error, Result, file};

/// So many bytes must be free or taken already. 3.9 GB of build were seen before the last steps, and wine takes 0.7 GB
/// while it runs.
const NEEDED: u64 = 6_000_000_000;
/// cargo never removes what older sources left: with more bytes than this the run begins from nothing.
const MOST: u64 = 8_000_000_000;

/// Makes sure that there is room, so that a full disk is not told as something else.
pub(super) fn make(root: &Path) -> Result {
    let folder = folder(root)?;
    let build = folder.join("build");
    if build.exists() && taken(&build)? > MOST {
        println!("{} has grown over {MOST} bytes and is made anew.", build.display());
        std::fs::remove_dir_all(&build).map_err(file(&build))?;
    }
    let (taken, free) = (taken(&folder)?, free(&folder)?);
    println!("{taken} bytes are taken by {}, {free} are free.", folder.display());
    if free < NEEDED.saturating_sub(taken) {
        return Err(Error::Missing {
            what: format!("{NEEDED} bytes of room for {}", folder.display()),
            cure: format!("{free} bytes are free: make room, or set CARGO_TARGET_DIR to another disk"),
        });
    }
    Ok(())
}

/// Says what is taken at the end.
pub(super) fn tell(root: &Path) -> Result {
    let folder = folder(root)?;
    println!("{} bytes are taken by {}, {} are free.", taken(&folder)?, folder.display(), free(&folder)?);
    Ok(())
}

fn taken(folder: &Path) -> Result<u64> {
    number(&output(Command::new("du").args(["--summarize", "--block-size=1"]).arg(folder))?)
}

fn free(folder: &Path) -> Result<u64> {
    let said = output(Command::new("df").args(["--output=avail", "--block-size=1"]).arg(folder))?;
    number(said.trim_start().split_once('\n').map_or("", |(_title, rest)| rest))
}

fn number(text: &str) -> Result<u64> {
    let word = text.split_whitespace().next().unwrap_or_default();
    word.parse()
        .map_err(|_| Error::Missing {
            what: "a number of bytes".into(), cure: format!("it said “{text}”")
        })
}
