//! Talking to one WordPress site: discovery, sign-in, presence, posts, faults.
//!
//! What a person types becomes an [`Address`], [`discover`] finds the site's [`RestRoot`], [`who_am_i`]
//! tells whose credential it is, and [`Site::read`] turns the site's answers into a
//! [`presence::Reading`] or a [`Fault`]. [`doctor`] walks the same way and explains each step.
//!
//! Knows no tray, no settings and no keychain. Nothing that a server sends can make it panic, hang or
//! fill memory: every request has a [`BodyLimit`], every list a limit of pages, every reading a limit of
//! requests and time, and every parser in [`wire`] takes arbitrary bytes. Requests go through a [`Transport`], so that the same code runs
//! against sockets ([`HttpTransport`]) and against sites in this process.

pub mod answer;
pub mod doctor;
pub mod wire;

mod address;
mod application_password;
mod asked;
mod budget;
mod certificate;
mod certificate_check;
mod credential;
mod discovery;
mod duration_text;
mod exchange;
mod fault;
mod fault_policy;
mod fault_text;
mod http_transport;
mod judge;
mod links;
mod lookup;
mod me;
mod network;
mod no_answer_text;
mod pages;
mod post_details;
mod post_types;
mod public;
mod read;
mod rest_root;
mod saying;
mod shared_texts;
mod site;
mod site_index;
mod titles;
mod transport;

pub use address::{Address, AddressError};
pub use application_password::{
    ApplicationPassword, NewPassword, OfApplication, create, introspect, revoke, revoke_of_application,
    revoke_other,
};
pub use certificate::{
    Accepting, CertificateException, CertificateProblem, Fingerprint, NotAFingerprint, Presented,
    may_be_excepted,
};
pub use credential::{Credential, CredentialError};
pub use discovery::{Discovered, Elsewhere, NotDiscovered, Tried, discover};
pub use exchange::redirect;
pub use fault::{Evidence, Fault};
pub use fault_text::Explained;
pub use http_transport::{HttpTransport, Limits};
pub use links::{link_element_root, link_header_root};
pub use me::{Me, who_am_i};
pub use public::{Names, may_be_public};
pub use rest_root::{RestRoot, RestRootError};
pub use saying::{ENGLISH, Saying, Spoken};
pub use site::{Connection, Site};
pub use site_index::{SiteIndex, site_index};
pub use transport::{BodyLimit, Transport, TransportError, may_carry_credentials};
