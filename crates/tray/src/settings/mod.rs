//! What the program remembers: the sites, and never a secret.

mod alerts;
mod away;
mod carry;
mod chosen;
mod defined;
mod document;
mod file;
mod finding;
mod language;
mod migrations;
mod of_site;
mod password_env;
mod posts;
#[cfg_attr(unix, path = "private_unix.rs")]
#[cfg_attr(not(unix), path = "private_elsewhere.rs")]
mod private;
mod recovery;
mod replace;
mod shared;
mod shown;
mod site;
mod understood;
mod unfinished;

#[cfg(test)]
pub(crate) use site::tests as testing;

pub use alerts::{AlertSettings, Clock, Day, NotAClock, NotQuietHours, Paused, QuietHours};
pub use away::AwaySettings;
pub use chosen::{Chosen, ChosenPost, Muted};
pub use defined::{Kind, NotAValue, SETTINGS, Setting, table as settings_table};
pub use file::{DIRECTORY_ENV, SettingsError, SettingsFile};
pub use finding::{Finding, Instead};
pub use language::{ChosenLanguage, Language};
pub use migrations::VERSION;
pub use of_site::{SITE_SETTINGS, SiteKind, SiteSetting, table as site_settings_table};
pub use password_env::{PASSWORD_ENV, password_env_for};
pub use posts::PostSettings;
pub(crate) use replace::write_new;
pub use shared::{
    Imported, LARGEST_LIST, ListError as SharedListError, MOST_SHARED, export, import, read_list,
};
pub use shown::Shown;
pub use site::{NameError, Settings, StoredSite};
pub use unfinished::{Began, Made, Unfinished};
