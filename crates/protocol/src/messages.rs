//! The messages of the private socket.

use serde::{Deserialize, Serialize};

use crate::{
    Act, Autostart, Away, BoardPart, Connecting, Costs, ImportDone, Imported, Removal, Secret, SettingsList,
    SiteSettings, Status, Watch, Way, WindowPage,
};

/// What a client asks of the running program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "request", rename_all = "snake_case")]
pub enum Request {
    /// Who is where.
    Status {
        /// Names of sites; all of them if none is given.
        #[serde(default)]
        sites: Vec<String>,
        /// The language of its words, for people, as a tag of BCP 47; English, as programs read it, if none is given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, ts(optional))]
        language: Option<String>,
    },
    /// Tell news until the connection ends. The first answers show each site.
    Watch {
        /// Names of sites; all of them if none is given.
        #[serde(default)]
        sites: Vec<String>,
        /// The language of their words, in the same way.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, ts(optional))]
        language: Option<String>,
    },
    /// Tell what the window shows, and then what changes of it, until the connection ends; asked again, from the
    /// beginning.
    Board,
    /// Do something with what is on the board. Whether it came of it shows on the board.
    Act {
        /// What.
        act: Act,
    },
    /// This client is the window: it is told when the window is asked for. Where another one is, that one is asked to
    /// come forward, and this request is answered when it did, or did not.
    Window {
        /// What this one was started to show.
        #[serde(default)]
        page: WindowPage,
        /// The number that the system gave its process.
        #[serde(default)]
        process: Option<u32>,
    },
    /// The window did come forward.
    Came,
    /// The last decisions about alerts, and why.
    Why {
        /// The language of their words, in the same way.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, ts(optional))]
        language: Option<String>,
    },
    /// How much each site on the board was asked in the last hour.
    Costs,
    /// What happened while the user was away.
    Away,
    /// Forget what happened while the user was away.
    ForgetAway,
    /// What can be set by its name.
    Settings,
    /// Give a setting another value; answered by all of them.
    Set {
        /// Its name.
        name: String,
        /// What it is to be, as `settings set` takes it; as it is by itself where none is given.
        value: Option<String>,
    },
    /// Whether the program starts with the desktop session. What is so then comes as [`Answer::Autostart`].
    Autostart {
        /// Whether it is to, from now on; where none is given, it stays as it is.
        #[serde(default)]
        wanted: Option<bool>,
    },
    /// What can be set for one site.
    SiteSettings {
        /// Its number on the board.
        site: u64,
    },
    /// Give a setting of sites another value.
    SetSites {
        /// Their numbers on the board.
        sites: Vec<u64>,
        /// The name of the setting.
        name: String,
        /// What it is to be, as `sites set` takes it, though no text is “off”; as it is by itself where none is given.
        value: Option<String>,
    },
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
    /// Connect a site. Every change of how far that is comes as [`Answer::Connecting`]; the requests from
    /// [`Request::AcceptCertificate`] to [`Request::Cancel`] on the same connection are about it, and it ends with the
    /// connection.
    Connect {
        /// Its address, as it would be typed in a browser.
        address: String,
        /// What to call it; its own title where none is given.
        #[serde(default)]
        name: Option<String>,
        /// Whether the user sits where a browser would open.
        #[serde(default = "yes")]
        browser: bool,
    },
    /// Sign in again on a site that is connected; otherwise the same.
    Reconnect {
        /// The site's name.
        site: String,
        /// Whether the user sits where a browser would open.
        #[serde(default = "yes")]
        browser: bool,
    },
    /// Go through a list of sites. What becomes of each line comes as [`Answer::Imported`], and at the end
    /// [`Answer::ImportDone`].
    Import {
        /// The list: addresses, or lines of address, user and application password.
        #[cfg_attr(test, ts(type = "string"))]
        list: Secret,
        /// Whether it has passwords: then its sites are connected, otherwise they are looked at.
        with_passwords: bool,
    },
    /// Begin no further site of the list that this client had gone through; those that are under way come to their end,
    /// and what was connected stays.
    StopImport,
    /// Forget a site and its password. What became of it comes as [`Answer::Removed`].
    Remove {
        /// Its number on the board.
        site: u64,
        /// Whether its application password is to be revoked on the site as well.
        revoke: bool,
    },
    /// Accept this certificate at the origin that showed it, for this site.
    AcceptCertificate {
        /// Its fingerprint, as [`Certificate`](crate::Certificate) has it.
        fingerprint: String,
    },
    /// Open the page where the sign-in is approved, once more or for another way back.
    Approve {
        /// The way back.
        way: Way,
    },
    /// Here is the sign-in, copied by hand.
    Paste {
        /// The user name or e-mail address.
        user: String,
        /// The application password.
        #[cfg_attr(test, ts(type = "string"))]
        password: Secret,
    },
    /// Keep the secret until the running program ends, not in the keychain.
    KeepForThisRun,
    /// Try the keychain again.
    TryAgain,
    /// Connect nothing.
    Cancel,
    /// A link of this program was opened, such as the one that brings a sign-in.
    Link {
        /// The link; it can hold a password.
        #[cfg_attr(test, ts(type = "string"))]
        link: Secret,
    },
    /// A second start of the program: show yourself.
    Show,
    /// End.
    Quit,
}

fn yes() -> bool {
    true
}

/// What a client is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "answer", rename_all = "snake_case")]
pub enum Answer {
    /// Who is where.
    Status(Status),
    /// News.
    News(Box<Watch>),
    /// What the window shows, in parts.
    Board(Box<BoardPart>),
    /// The window is asked for: to come forward with this page, and to say [`Request::Came`].
    Come {
        /// The page.
        page: WindowPage,
    },
    /// The window did not come forward when it was asked for: another one takes its place, and this one is to end.
    Leave,
    /// The last decisions.
    Why(Why),
    /// How much each site was asked.
    Costs(Costs),
    /// What happened while the user was away.
    Away(Away),
    /// What can be set.
    Settings(SettingsList),
    /// Whether the program starts with the desktop session.
    Autostart(Autostart),
    /// What can be set for one site.
    SiteSettings(SiteSettings),
    /// How far connecting a site has come.
    Connecting(Box<Connecting>),
    /// What became of a line of a list.
    Imported(Box<Imported>),
    /// A list was gone through.
    ImportDone(ImportDone),
    /// What became of removing a site.
    Removed(Removal),
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
#[cfg_attr(test, derive(ts_rs::TS))]
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
#[cfg_attr(test, derive(ts_rs::TS))]
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
