//! The messages of the private socket.

use serde::{Deserialize, Serialize};

use crate::{Status, Watch};

/// What a client asks of the running program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "request", rename_all = "snake_case")]
pub enum Request {
    /// Who is where.
    Status {
        /// Names of sites; all of them if none is given.
        #[serde(default)]
        sites: Vec<String>,
    },
    /// Tell news until the connection ends. The first answers show each site.
    Watch {
        /// Names of sites; all of them if none is given.
        #[serde(default)]
        sites: Vec<String>,
    },
    /// The last decisions about alerts, and why.
    Why,
    /// Open a post, a site's dashboard or the window.
    Open {
        /// The name of a site; the window where none is given.
        site: Option<String>,
        /// The number of a post of that site.
        post: Option<u64>,
    },
    /// No alerts for a while.
    Pause {
        /// For so many seconds; until resumed where none are given.
        seconds: Option<u64>,
    },
    /// Alerts again.
    Resume,
    /// Read now.
    Read {
        /// Names of sites; all of them if none is given.
        #[serde(default)]
        sites: Vec<String>,
    },
    /// Tell the user once when nobody is in a post any more that somebody is in now; or not.
    TellWhenFree {
        /// The name of a site.
        site: String,
        /// The number of a post of that site.
        post: u64,
        /// Whether it is to be told.
        wanted: bool,
    },
    /// The settings file was changed by another program: take it in.
    Reload,
    /// A second start of the program: show yourself.
    Show,
    /// End.
    Quit,
}

/// What a client is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "answer", rename_all = "snake_case")]
pub enum Answer {
    /// Who is where.
    Status(Status),
    /// News.
    News(Box<Watch>),
    /// The last decisions.
    Why(Why),
    /// It was done.
    Done,
    /// It could not be done, in words, safe to print.
    Failed {
        /// Why, as a stable name.
        code: String,
        /// Why, in words.
        message: String,
    },
}

/// The last decisions about alerts: `presence-tray why --json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Why {
    /// [`VERSION`](crate::VERSION).
    pub version: u32,
    /// When it was written.
    pub at: String,
    /// The decisions, oldest first.
    pub decisions: Vec<Decided>,
}

/// One decision about an alert.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    /// When.
    pub at: String,
    /// The name the user gave the site.
    pub site: String,
    /// What happened, in words, safe to print.
    pub about: String,
    /// Whether it was told.
    pub told: bool,
    /// Why it was not told, as a stable name; none where it was.
    pub reason: Option<String>,
    /// Why, in words.
    pub why: String,
}
