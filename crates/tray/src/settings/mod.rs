//! What the program remembers: the sites, and never a secret.

mod file;
mod site;

pub use file::{SettingsError, SettingsFile};
pub use site::{NameError, Settings, StoredSite, password_env_for};
