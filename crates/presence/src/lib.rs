//! What presence on a WordPress site means.
//!
//! Pure: no I/O, no clock, no async, no wire format. [`Roster::apply`] turns readings into
//! transitions, [`alerts`] turns transitions into alerts or a reason for silence, [`cadence`] says
//! when to read next and what to ask.

pub mod alerts;
pub mod cadence;
pub mod network;
pub mod reading;
pub mod roster;
pub mod screen;
pub mod transition;

mod lifetime;
mod person;
mod post;
mod rules;
mod time;

pub use lifetime::Lifetime;
pub use person::{Person, UserId};
pub use post::PostRef;
pub use reading::Reading;
pub use roster::Roster;
pub use rules::Rules;
pub use time::Time;
pub use transition::{Applied, Transition};
