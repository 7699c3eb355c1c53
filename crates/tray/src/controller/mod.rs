//! The one loop of the running program: it owns the state, takes [`Event`]s, and does everything to the outside
//! through a [`Desktop`].

mod desktop;
mod event;

pub use desktop::Desktop;
pub use event::{Answer, ClientId, Event, Request, TrayHost};
