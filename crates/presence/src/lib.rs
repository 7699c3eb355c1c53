//! What presence on a WordPress site means.
//!
//! Pure: no I/O, no clock, no async, no wire format. [`Roster::apply`] turns readings into
//! transitions, [`alerts`] turns transitions into alerts or a reason for silence, [`cadence`] says
//! when to read next and what to ask.

pub mod cadence;
pub mod network;
pub mod reading;

mod person;
mod post;
mod time;

pub use person::{Person, UserId};
pub use post::PostRef;
pub use reading::Reading;
pub use time::Time;
