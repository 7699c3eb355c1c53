//! Connecting a site: from an address to a site that is remembered and a secret that is kept.
//!
//! [`Connecting`] is the flow as a state machine: what happened goes in ([`Came`]), what is to be done comes out ([`Do`]),
//! and [`Connecting::view`] is what every view draws. It does nothing to the outside and is told the time.

mod approval;
mod asked;
mod came;
mod keeping;
mod machine;
mod returned;
mod sign_in;
mod steps;
mod summary;
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
pub use came::{Came, Do, Draft, FirstReading, NotKept, NotRemembered, Remembered, Said, SignedIn, Verdict};
pub use machine::Connecting;
pub use returned::{Decided, LINK, Returned, SCHEME, is_link};
pub use steps::{Step, Steps};
pub use token::Token;
pub use ways::{OFFER_AFTER, PATIENCE};
