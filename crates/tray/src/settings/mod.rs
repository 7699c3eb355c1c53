//! What the program remembers: the sites, and never a secret.

mod file;
#[cfg_attr(unix, path = "private_unix.rs")]
#[cfg_attr(not(unix), path = "private_elsewhere.rs")]
mod private;
mod site;

pub use file::{SettingsError, SettingsFile};
pub use site::{NameError, Settings, StoredSite, password_env_for};
