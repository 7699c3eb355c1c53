//! What to do where nothing shows the tray.

use wordpress::{Saying, saying};

use crate::controller::TrayHost;

/// What was seen, what it means, what to do; `None` where the tray is shown.
#[must_use]
pub fn no_tray(host: TrayHost) -> Option<Saying> {
    match host {
        TrayHost::There => None,
        TrayHost::Absent => Some(saying!("no-tray-absent")),
        TrayHost::NoBus => Some(saying!("no-tray-no-bus")),
    }
}
