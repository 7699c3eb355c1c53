//! Many sites at once: lists of addresses, with passwords or without.
//!
//! [`list`] and [`with_passwords`] understand what was given; [`side_by_side()`] goes through it with good manners;
//! [`Importing`] says what becomes of each line. Nothing here prints.

mod check;
mod connect;
mod failed;
pub mod list;
mod network;
mod outcome;
mod side_by_side;
mod tally;
pub mod with_passwords;

pub use check::{Importing, host};
pub use failed::failed_list;
pub use outcome::{Line, Outcome, shown};
pub use side_by_side::{AT_ONCE, side_by_side};
pub use tally::{Kind, Tally};
