//! Pictures of people, fetched from where their sites say they are, only while the user wants that: whoever has them
//! there learns from which address somebody looks at whom.
//!
//! The address is whatever a site says. So it is asked for without any credential, only over TLS, nowhere in the network
//! around this computer but at the site itself ([`Source`]), and what comes back is no picture before it was proved to be a
//! small one ([`Face`]). All of it is in memory only.

mod decode;
mod face;
mod faces;
mod fetch;
mod source;

pub use face::{Face, NotAFace};
pub use faces::{Faces, MOST_SHOWN, OnSite};
pub use fetch::{LARGEST, Strangers};
pub use source::Source;
