//! What Presence Tray tells other programs, and what they ask it: versioned types, and how they are lines.
//!
//! One line or document of JSON is one value of a type here. Every document has a `version`; what that
//! promises is written in `docs/json.md`; how the private socket is used, in `docs/socket.md`. Texts that came from a site (names, titles, addresses) are
//! untrusted and as the site sent them. Times of day are RFC 3339 in UTC.

mod act;
mod autostart;
mod away;
mod board;
mod connecting;
mod costs;
mod doctor;
mod fault;
mod hello;
mod imported;
mod line;
mod messages;
mod removal;
mod secret;
mod settings;
mod site;
mod site_list;
mod site_settings;
mod sites;
mod status;
mod watch;
mod window;

#[cfg(test)]
mod bindings;

pub use act::{Act, PostName};
pub use autostart::Autostart;
pub use away::{Away, AwayEntry, AwayKind};
pub use board::{
    BoardConflict, BoardPart, BoardPause, BoardPerson, BoardPost, BoardSite, BoardSubSite, Evidence, Frame,
    Standing,
};
pub use connecting::{Certificate, Connecting, ConnectingPhase, ConnectingState, ConnectingStep, Way};
pub use costs::{Costs, SiteCost};
pub use doctor::{Doctor, Step, StepState};
pub use fault::Fault;
pub use hello::{Greeting, Hello, PROTOCOL};
pub use imported::{ImportDone, Imported};
pub use line::{
    LONGEST_ANSWER, LONGEST_REQUEST, NotWritten, Unreadable, answer_line, greeting_line, read_answer,
    read_greeting, read_hello, read_request, request_line,
};
pub use messages::{Answer, Decided, Request, Why};
pub use removal::{Removal, RemovalOutcome};
pub use secret::Secret;
pub use settings::{ListedSetting, SettingKind, SettingNote, SettingsList};
pub use site::{MyPost, Network, Person, Place, Post, Present, SubSite};
pub use site_list::{Chosen, ChosenPost, SharedSite, SiteList};
pub use site_settings::{SiteColour, SiteSettings};
pub use sites::{ListedSite, Sites};
pub use status::{SiteState, SiteStatus, Status};
pub use watch::{Alert, AlertKind, Change, ChangeKind, Departure, Happening, Watch};
pub use window::{Heard, Kept, ListOrder, TrayLink, WindowPage};

/// The version of all shapes in this crate. It grows when a field is taken away or changes its meaning;
/// new fields, new values of `event`, `what` and `kind` come without a new version.
pub const VERSION: u32 = 1;
