//! What the user is to know about the settings file, besides why it can not be used at all.

use std::fmt;
use std::path::PathBuf;

/// So many places are named.
pub const NAMED: usize = 5;

/// Something that was found in the settings, or done about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// What is in the place of the settings is none.
    Broken {
        /// The file.
        path: PathBuf,
        /// Why, in words.
        why: String,
        /// Where it was put aside; `None` while it is where it was.
        aside: Option<PathBuf>,
        /// What is used in its place.
        instead: Instead,
    },
    /// The settings are gone, and a copy of them is there.
    Missing {
        /// The file.
        path: PathBuf,
        /// The copy that is used.
        copy: PathBuf,
    },
    /// Some of it is not understood.
    NotUnderstood {
        /// The file.
        path: PathBuf,
        /// Where, in words.
        places: Vec<String>,
    },
    /// Some of it is more or less than it may be.
    Beyond {
        /// The file.
        path: PathBuf,
        /// What, and what is used, in words.
        what: Vec<String>,
    },
    /// A newer program wrote it.
    Newer {
        /// The file.
        path: PathBuf,
        /// Its version.
        version: u64,
        /// Whether it says that this program can read it.
        readable: bool,
    },
    /// It could not be written at the start.
    Unwritable(String),
}

/// What is used in the place of settings that can not be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Instead {
    /// The copy that was made when they were in order last.
    Copy(PathBuf),
    /// Nothing: there is no copy.
    Nothing,
}

/// In sentences, safe to print.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Finding::Broken { path, why, aside, instead } => {
                write!(f, "{} can not be used: {why}. ", path.display())?;
                match aside {
                    Some(aside) => write!(f, "It is kept as {}. ", aside.display())?,
                    None => f.write_str("It is left as it is until something is to be written. ")?,
                }
                match instead {
                    Instead::Copy(copy) => write!(f, "The last good copy of it is used, {}.", copy.display()),
                    Instead::Nothing => f.write_str("There is no copy of it, so no site is known."),
                }
            }
            Finding::Missing { path, copy } => write!(
                f,
                "{} is not there. The last good copy of it is used, {}. To begin anew, take the copy away as well.",
                path.display(),
                copy.display()
            ),
            Finding::NotUnderstood { path, places } => {
                let named = places.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
                write!(f, "In {} this is not understood: {named}", path.display())?;
                if places.len() > NAMED {
                    write!(f, " and {} more", places.len() - NAMED)?;
                }
                f.write_str(". It is passed over, and stays in the file as it is.")
            }
            Finding::Beyond { path, what } => {
                write!(f, "In {}: {}. The file stays as it is.", path.display(), what.join(". "))
            }
            Finding::Newer { path, version, readable } => {
                let path = path.display();
                write!(f, "{path} has version {version}, and this Presence Tray is older. ")?;
                f.write_str(if *readable {
                    "It is read as far as it is understood, and is not changed. Use a newer presence-tray."
                } else {
                    "It is left as it is, and no site is known. Use a newer presence-tray."
                })
            }
            Finding::Unwritable(why) => f.write_str(why),
        }
    }
}
