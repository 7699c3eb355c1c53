//! What the user can ask for with one click: in the menu, on a notification, over the private socket.

use presence::{PostRef, UserId};

use crate::settings::QuietHours;

/// What the user asks for. `site`: its place in the controller's list, which never changes while it runs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Open the edit screen of a post in the browser.
    OpenPost {
        /// The site.
        site: usize,
        /// The post.
        post: PostRef,
    },
    /// Open the screen that somebody is on, or the dashboard where that is not known.
    OpenScreen {
        /// The site.
        site: usize,
        /// Who is there.
        person: UserId,
    },
    /// Open wp-admin of a site.
    OpenDashboard {
        /// The site.
        site: usize,
    },
    /// Open a sub-site of a network.
    OpenSubSite {
        /// The network's site.
        site: usize,
        /// The sub-site's number.
        blog_id: u64,
    },
    /// Put the address of a post on the clipboard.
    CopyLink {
        /// The site.
        site: usize,
        /// The post.
        post: PostRef,
    },
    /// A post is not the user's any more until they open it anew.
    LetGo {
        /// The site.
        site: usize,
        /// The post.
        post: PostRef,
    },
    /// No alerts about a post, or alerts again.
    MutePost {
        /// The site.
        site: usize,
        /// The post.
        post: PostRef,
        /// Whether it is to be silent.
        muted: bool,
    },
    /// No alerts about a person on one site, or alerts again.
    MutePerson {
        /// The site.
        site: usize,
        /// The person.
        person: UserId,
        /// Whether alerts about them are to be silent.
        muted: bool,
    },
    /// No alerts of a site, or alerts again.
    MuteSite {
        /// The site.
        site: usize,
        /// Whether it is to be silent.
        muted: bool,
    },
    /// Tell when a person comes to a site, or not.
    WatchPerson {
        /// The site.
        site: usize,
        /// The person.
        person: UserId,
        /// Whether it is to be told.
        watched: bool,
    },
    /// Tell when somebody opens a post, or not.
    WatchPost {
        /// The site.
        site: usize,
        /// The post.
        post: PostRef,
        /// Whether it is to be told.
        watched: bool,
    },
    /// Tell once when nobody is in a post any more, or not.
    AwaitPost {
        /// The site.
        site: usize,
        /// The post.
        post: PostRef,
        /// Whether it is to be told.
        awaited: bool,
    },
    /// No alerts about a post for one hour; then what goes on is told again.
    Snooze {
        /// The site.
        site: usize,
        /// The post.
        post: PostRef,
    },
    /// Alerts about a snoozed post again.
    EndSnooze {
        /// The site.
        site: usize,
        /// The post.
        post: PostRef,
    },
    /// This site first, and read as if somebody looked at it; none: no site in particular.
    Focus {
        /// The site.
        site: Option<usize>,
    },
    /// Always among the first in the menu, or not.
    Favourite {
        /// The site.
        site: usize,
        /// Whether it is one.
        favourite: bool,
    },
    /// Do not read a site until told otherwise, or read it again.
    StopReading {
        /// The site.
        site: usize,
        /// Whether it is left alone.
        stopped: bool,
    },
    /// Read a site now; none: all of them.
    ReadNow {
        /// The site.
        site: Option<usize>,
    },
    /// Open the keychain, for which the user may be asked, and look up what waits for it.
    OpenKeychain,
    /// No alerts for a while.
    Pause(Pause),
    /// Alerts again.
    Resume,
    /// Alerts are silent at this time of every day, or at none.
    KeepQuiet(Option<QuietHours>),
    /// Show what is wrong with a site, and what to do.
    ShowFault {
        /// The site.
        site: usize,
    },
    /// Show the window.
    OpenWindow(Page),
    /// End the program.
    Quit,
}

/// How long alerts are paused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pause {
    /// 30 minutes.
    HalfAnHour,
    /// 60 minutes.
    AnHour,
    /// Until the next morning, 6:00 local time.
    UntilTomorrow,
    /// Until the user resumes.
    UntilResumed,
}

/// A page of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Page {
    /// Who is where now.
    Now,
    /// Adding a site.
    AddSite,
    /// Settings.
    Settings,
    /// The switcher over whatever is shown; where that is in front already, it goes.
    Switcher,
}
