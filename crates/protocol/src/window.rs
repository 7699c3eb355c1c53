//! What the window's process tells the page that it shows.

use serde::{Deserialize, Serialize};

use crate::{Autostart, BoardPart, Connecting, ImportDone, Imported, Removal};

/// A page of the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum WindowPage {
    /// Who is where now.
    #[default]
    Now,
    /// Adding a site.
    AddSite,
    /// Settings.
    Settings,
    /// The switcher over whatever is shown; where that is in front already, it goes.
    Switcher,
}

/// Something that the page hears.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Heard {
    /// How it stands with the running program; told at once, and whenever it changes.
    Tray {
        /// How it stands.
        tray: TrayLink,
    },
    /// A part of the board. A new board begins after each [`TrayLink::Connected`].
    Board {
        /// The part.
        part: BoardPart,
    },
    /// How far connecting a site has come.
    Connecting {
        /// How far.
        view: Box<Connecting>,
    },
    /// What became of a line of a list.
    Imported {
        /// What.
        line: Box<Imported>,
    },
    /// A list was gone through.
    ImportDone {
        /// Whether all of it.
        done: ImportDone,
    },
    /// A site was removed, or could not be.
    Removed {
        /// What became of it.
        removal: Removal,
    },
    /// Whether the program starts with the desktop session.
    Autostart {
        /// Whether it does.
        autostart: Autostart,
    },
    /// The window was asked for: it shows this page.
    Come {
        /// The page.
        page: WindowPage,
    },
}

/// How it stands with the running program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum TrayLink {
    /// It is asked for, or was started and is not there yet.
    Starting,
    /// It answers.
    Connected,
    /// It does not run. It is looked for all the time.
    Absent {
        /// Why it could not be started, in words; `null` where nobody tried.
        why: Option<String>,
    },
    /// It runs and can not be talked to.
    Refused {
        /// Why and what to do, in words.
        why: String,
    },
}

/// What is kept of how the window looks. It decides nothing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default)]
pub struct Kept {
    /// How large everything is; 1 is the usual size.
    pub zoom: f64,
    /// The names of what is folded or, for what is folded by itself, unfolded.
    pub folded: Vec<String>,
    /// The names of what was chosen in the switcher, the last one first: sites and views, and never people or posts.
    pub recent: Vec<String>,
    /// By what sites are ordered.
    pub order: ListOrder,
    /// The setting of the language, as the running program told it last: what is drawn before it tells it again is in that
    /// language.
    pub language: Option<String>,
}

/// By what sites are ordered in the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ListOrder {
    /// By their names.
    #[default]
    Name,
    /// By what goes on there.
    Activity,
}

impl Default for Kept {
    fn default() -> Kept {
        let (folded, recent) = (Vec::new(), Vec::new());
        Kept { zoom: 1.0, folded, recent, order: ListOrder::default(), language: None }
    }
}
