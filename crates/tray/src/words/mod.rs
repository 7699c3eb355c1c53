//! The words that people read. Pure: everything is an argument, and nothing is printed here.
//!
//! All text from a site passes [`safe`](crate::terminal::safe) on its way into a sentence.

mod alert;
mod answer;
mod catalogue;
mod change;
mod decided;
mod direction;
pub(crate) mod errors;
mod fault_text;
mod finding;
mod moment;
mod naming;
mod no_tray;
mod place;
mod saying;
mod setting;

pub use alert::{
    Told, alert, alert_in_brief, commas, post_in_brief, posts_in_one, site_in_brief, was_seen_opened,
};
pub use answer::{is_no, is_yes};
pub use catalogue::Words;
pub(crate) use catalogue::say;
pub use change::change;
pub use decided::{about, silence, silence_code};
pub use direction::{directed, safe_directed};
pub use errors::quoted;
pub(crate) use fault_text::keychain_seen;
pub use fault_text::{FaultText, NOT_READ_YET};
pub use finding::finding;
pub use moment::{Moments, ago, duration, hours};
pub use naming::{named, people, person, post, sentence, someone, titled, titled_by};
pub use no_tray::no_tray;
pub use place::{doing, editing, screen, shared};
pub use setting::{does, not_a_value, site_takes, takes, told};

#[cfg(test)]
pub(crate) mod testing;
