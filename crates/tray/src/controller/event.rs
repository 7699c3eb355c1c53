//! Everything that happens to the loop.

use protocol::RemovalOutcome;
use secrecy::SecretString;

use wordpress::{Saying, Spoken};

use super::passwords::LookUp;
use crate::action::Action;
use crate::avatars::{Face, Source};
use crate::keychain::{Entry, KeychainError};
use crate::monitor::Heard;
use crate::notices::NoticeId;
use crate::shortcut::{Holding, Shortcut};

/// Names a client of the private socket as long as it is connected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClientId(pub u64);

/// What a client asks for.
pub type Request = protocol::Request;
/// What a client is told.
pub type Answer = protocol::Answer;

/// Something that happened.
#[derive(Debug)]
pub enum Event {
    /// A site was read, or can not be any more.
    Heard(Heard),
    /// The user asks for something: a row of the menu, a button of a notification.
    Asked(Action),
    /// The item in the tray was clicked.
    Clicked,
    /// The menu opens.
    MenuOpened,
    /// The menu closed, as far as the system tells.
    MenuClosed,
    /// Whether something shows the tray's items.
    TrayHost(TrayHost),
    /// A notification was closed, by the user or by the system.
    NoticeClosed(NoticeId),
    /// A client of the private socket asks for something.
    Client(ClientId, Request),
    /// A client is gone.
    ClientGone(ClientId),
    /// A window's process that was started here ended; why, where it failed.
    WindowEnded(u32, Option<Saying>),
    /// The keychain answered what it was asked for a site.
    Password {
        /// The site.
        site: usize,
        /// Which question it answers.
        question: LookUp,
        /// The password, that there is none, or why that is not known.
        answer: Result<Option<SecretString>, KeychainError>,
    },
    /// This program connected a site; its entry in the keychain.
    Connected(Entry),
    /// A list was gone through, or some of it: there may be new sites.
    ListTaken {
        /// The names of the sites that were connected since this was told last.
        connected: Vec<String>,
        /// The client that wanted it, at its end.
        done: Option<ClientId>,
    },
    /// Removing a site has come to its end.
    Removed {
        /// The client that wanted it.
        client: ClientId,
        /// The site.
        site: usize,
        /// What became of it, in words, safe to print.
        sentences: Vec<String>,
        /// What became of it.
        outcome: RemovalOutcome,
    },
    /// Somebody's picture was fetched, or could not be.
    Avatar {
        /// Where it is.
        source: Source,
        /// The picture; none where there is none to be had.
        face: Option<Face>,
    },
    /// The system's entry for starting with the session was read, and changed where that was wished.
    Autostart {
        /// The client that asked.
        client: ClientId,
        /// What it says now; why that is not known.
        is: Result<bool, Saying>,
        /// Why it could not be made as it was wished.
        failed: Option<Saying>,
    },
    /// How it stands with a shortcut that was to be held.
    Shortcut {
        /// Which.
        shortcut: Shortcut,
        /// How.
        holding: Holding,
    },
    /// The shortcut was pressed.
    ShortcutPressed,
    /// Somebody opened a link of this program that nobody asked for.
    UnaskedLink,
    /// The page where a sign-in is approved is to be opened.
    Open(String),
    /// Something that was to be done could not be; in words, safe to print.
    Failed(String),
    /// Something that the user asked for could not be done.
    Trouble {
        /// What could not be done.
        what: Saying,
        /// Why, and what to do.
        why: Spoken,
    },
    /// A moment that the loop waits for came.
    TimeCame,
    /// The program is to end: a signal.
    Stop,
}

/// Whether something shows the tray's items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrayHost {
    /// Yes.
    There,
    /// Nothing that takes items is running.
    Absent,
    /// There is no session bus, or none that can be reached.
    NoBus,
}
