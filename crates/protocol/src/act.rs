//! What can be done with what is on the board.

use serde::{Deserialize, Serialize};

/// A post of any type, by its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PostName {
    /// The slug of its type.
    #[serde(rename = "type")]
    pub post_type: String,
    /// Its number.
    pub id: u64,
}

/// What can be done with one click. `site` is the number of a site on the board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum Act {
    /// Open the edit screen of a post in the browser.
    OpenPost {
        /// The site.
        site: u64,
        /// The post.
        post: PostName,
    },
    /// Open the screen that somebody is on, or the dashboard where that is not known.
    OpenScreen {
        /// The site.
        site: u64,
        /// The number of their account.
        person: u64,
    },
    /// Open the dashboard of a site.
    OpenDashboard {
        /// The site.
        site: u64,
    },
    /// Open a site of a network.
    OpenSubSite {
        /// The network's site.
        site: u64,
        /// The number of the one in the network.
        sub_site: u64,
    },
    /// Put the address of a post on the clipboard.
    CopyLink {
        /// The site.
        site: u64,
        /// The post.
        post: PostName,
    },
    /// A post is not the user's any more until they open it anew.
    LetGo {
        /// The site.
        site: u64,
        /// The post.
        post: PostName,
    },
    /// No alerts about a post, or alerts again.
    MutePost {
        /// The site.
        site: u64,
        /// The post.
        post: PostName,
        /// Whether it is to be silent.
        muted: bool,
    },
    /// No alerts about a person on one site, or alerts again.
    MutePerson {
        /// The site.
        site: u64,
        /// The number of their account.
        person: u64,
        /// Whether it is to be silent about them.
        muted: bool,
    },
    /// No alerts of a site, or alerts again.
    MuteSite {
        /// The site.
        site: u64,
        /// Whether it is to be silent.
        muted: bool,
    },
    /// Tell when a person comes to a site, or not.
    WatchPerson {
        /// The site.
        site: u64,
        /// The number of their account.
        person: u64,
        /// Whether it is to be told.
        watched: bool,
    },
    /// Tell when somebody opens a post, or not.
    WatchPost {
        /// The site.
        site: u64,
        /// The post.
        post: PostName,
        /// Whether it is to be told.
        watched: bool,
    },
    /// Tell once when nobody is in a post any more, or not.
    AwaitPost {
        /// The site.
        site: u64,
        /// The post.
        post: PostName,
        /// Whether it is to be told.
        awaited: bool,
    },
    /// No alerts about a post for one hour.
    Snooze {
        /// The site.
        site: u64,
        /// The post.
        post: PostName,
    },
    /// Alerts about a snoozed post again.
    EndSnooze {
        /// The site.
        site: u64,
        /// The post.
        post: PostName,
    },
    /// This site first, and read as if somebody looked at it; none: no site in particular.
    Focus {
        /// The site.
        site: Option<u64>,
    },
    /// Always among the first, or not.
    Favourite {
        /// The site.
        site: u64,
        /// Whether it is one.
        favourite: bool,
    },
    /// Do not read a site until told otherwise, or read it again.
    StopReading {
        /// The site.
        site: u64,
        /// Whether it is left alone.
        stopped: bool,
    },
    /// Read a site now; none: all of them.
    ReadNow {
        /// The site.
        site: Option<u64>,
    },
    /// Open the keychain, for which the user may be asked, and look up what waits for it.
    OpenKeychain,
}
