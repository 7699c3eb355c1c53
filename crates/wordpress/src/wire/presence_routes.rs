//! What the presence plugin of a site offers: its version is in no answer, its routes are (contract 0).

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::{WireError, item, json};

/// What the plugin's own index tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PresenceRoutes {
    /// It knows networks: version 0.2 or newer on a multisite.
    pub network: bool,
    /// It checks the length of a room's name: version 0.1.17 or newer.
    pub checks_lengths: bool,
}

/// The plugin's own index.
///
/// # Errors
/// A [`WireError`] where it is none.
pub fn presence_routes(body: &[u8]) -> Result<PresenceRoutes, WireError> {
    #[derive(Deserialize)]
    struct Wire<'a> {
        #[serde(borrow)]
        routes: BTreeMap<String, &'a RawValue>,
    }
    let raw: Box<RawValue> = json::object(body)?;
    let wire: Wire = item(&raw).ok_or(WireError::OtherShape)?;
    let presence = wire.routes.get("/wp-presence/v1/presence").ok_or(WireError::OtherShape)?;
    Ok(PresenceRoutes {
        network: wire.routes.contains_key("/wp-presence/v1/presence/network"),
        checks_lengths: presence.get().contains("\"maxLength\""),
    })
}
