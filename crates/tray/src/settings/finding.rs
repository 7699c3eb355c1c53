//! What the user is to know about the settings file, besides why it can not be used at all.

use std::path::PathBuf;

use wordpress::{Saying, Spoken};

/// Something that was found in the settings, or done about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// What is in the place of the settings is none.
    Broken {
        /// The file.
        path: PathBuf,
        /// Why.
        why: Saying,
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
        /// Where.
        places: Vec<Spoken>,
    },
    /// Some of it is more or less than it may be.
    Beyond {
        /// The file.
        path: PathBuf,
        /// What, and what is used, in a sentence each.
        what: Vec<Saying>,
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
    Unwritable(Saying),
}

/// What is used in the place of settings that can not be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Instead {
    /// The copy that was made when they were in order last.
    Copy(PathBuf),
    /// Nothing: there is no copy.
    Nothing,
}
