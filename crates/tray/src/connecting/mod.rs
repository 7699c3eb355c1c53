//! Connecting a site: from an address to a site that is remembered and a secret that is kept.
//!
//! [`Connecting`] is the flow as a state machine: what happened goes in ([`Came`]), what is to be done comes out ([`Do`]),
//! and [`Connecting::view`] is what every view draws. It does nothing to the outside and is told the time.
//! [`drive()`] does what it wants done, in the running program and in a command alike.

mod approval;
mod asked;
mod by_hand;
mod came;
mod certificate;
mod doing;
mod drive;
mod ends;
mod flows;
mod fresh;
mod journal;
mod keeping;
mod leftovers;
mod loopback;
mod machine;
mod removal;
mod removed;
mod returned;
pub mod scheme;
mod sign_in;
mod steps;
mod summary;
mod threshold;
mod token;
mod trouble;
mod view;
mod ways;

#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;

pub use approval::{APP_ID, Back, NoPage, app_name, belongs, page};
pub use asked::{Asked, How, without_query};
pub use came::{
    Came, Do, Draft, FirstReading, Fresh, NotKept, NotRemembered, Remembered, Said, SignedIn, Stays, Verdict,
};
pub(crate) use doing::on_a_thread;
pub use drive::{Browser, Heard, Surroundings, drive};
pub use flows::{Flows, MOST_FLOWS, NoFlow};
pub use journal::{AtWork, NotLocked};
pub use leftovers::{Leftovers, end_leftovers};
pub use loopback::Loopback;
pub use machine::Connecting;
pub use removal::{NotRemoved, profile_page, profile_page_of, remove};
pub use removed::{OnTheSite, Removed};
pub use returned::{Decided, LINK, Returned, SCHEME, is_link};
pub(crate) use sign_in::without_plugin;
pub use steps::{Step, Steps};
pub use token::Token;
pub(crate) use ways::cannot_be_approved;
pub use ways::{OFFER_AFTER, PATIENCE};
