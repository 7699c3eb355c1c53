//! Where the log is.

use std::path::PathBuf;

use etcetera::BaseStrategy as _;

/// Names the directory of the settings: settings of their own have a log of their own.
const SETTINGS_ENV: &str = "PRESENCE_TRAY_CONFIG_DIR";
const NAME: &str = "presence-tray.log";

/// The file: in `log` beside settings that `PRESENCE_TRAY_CONFIG_DIR` names, otherwise in `presence-tray` in the system's
/// directory for a program's state, or for what it can make anew. `None` where there is no home directory.
#[must_use]
pub fn file() -> Option<PathBuf> {
    let settings = std::env::var_os(SETTINGS_ENV).filter(|value| !value.is_empty());
    if let Some(settings) = settings {
        return Some(PathBuf::from(settings).join("log").join(NAME));
    }
    let base = etcetera::choose_base_strategy().ok()?;
    let state = base.state_dir().unwrap_or_else(|| base.cache_dir());
    Some(state.join("presence-tray").join(NAME))
}
