//! The log: a file that a user can send to who looks for a fault.
//!
//! What is written is in `entries`, which take numbers and stable names and nothing else, and one line for each request
//! to a site, with the name that `wordpress` has for what is asked for and nothing of its address. So no name, title or secret
//! can come into it.

pub(crate) mod entries;
mod level;
mod pages;
mod place;
#[cfg_attr(unix, path = "private_unix.rs")]
#[cfg_attr(not(unix), path = "private_elsewhere.rs")]
mod private;
mod sink;

pub use entries::write_panics;
pub use level::LogLevel;
pub use place::file;
pub use sink::{end, follow, start};
