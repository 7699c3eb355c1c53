//! What the program remembers: the sites, and never a secret.

mod alerts;
mod at_most_every;
mod carry;
mod chosen;
mod defined;
mod document;
mod file;
mod finding;
mod language;
mod migrations;
mod posts;
#[cfg_attr(unix, path = "private_unix.rs")]
#[cfg_attr(not(unix), path = "private_elsewhere.rs")]
mod private;
mod recovery;
mod replace;
mod shared;
mod site;
mod understood;
mod unfinished;

#[cfg(test)]
pub(crate) use site::tests as testing;

pub use alerts::{AlertSettings, Clock, Day, NotAClock, NotQuietHours, Paused, QuietHours};
pub use at_most_every::{AT_MOST_EVERY, AtMostEvery, table as site_settings_table};
pub use chosen::{Chosen, ChosenPost, Muted};
pub use defined::{Kind, NotAValue, SETTINGS, Setting, table as settings_table};
pub use file::{SettingsError, SettingsFile};
pub use finding::{Finding, Instead};
pub use language::{ChosenLanguage, Language};
pub use posts::PostSettings;
pub(crate) use replace::write_new;
pub use shared::{Imported, LARGEST_LIST, ListError, export, import, read_list};
pub use site::{NameError, PASSWORD_ENV, Settings, StoredSite, password_env_for};
pub use unfinished::{Began, Made, Unfinished};
