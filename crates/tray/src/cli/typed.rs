//! What is typed, as texts name it: the same in every language.

use crate::show::argument;

/// Starts the program.
pub const START: &str = "presence-tray";
/// Adds a site.
pub const ADD: &str = "presence-tray sites add ADDRESS";
/// Lists the sites.
pub const LIST: &str = "presence-tray sites list";
/// Writes the sites as a list.
pub const EXPORT: &str = "presence-tray sites export";
/// The same in short.
pub const EXPORT_IN_SHORT: &str = "sites export";
/// Ends a pause.
pub const RESUME: &str = "presence-tray resume";
/// Lists what can be set.
pub const SETTINGS: &str = "presence-tray settings";
/// Opens the window with the switcher.
pub const SWITCHER: &str = "presence-tray-window --page switcher";
/// Shows numbers of people, in short.
pub const STATUS_JSON: &str = "status --json";
/// Names who signs in.
pub const USER: &str = "--user USER";
/// Names the variable with a password.
pub const VARIABLE: &str = "--password-env VARIABLE";
/// Has what is left of a list written.
pub const FAILED: &str = "--failed LIST";
/// A line that gives a password.
pub const PASSWORD_LINE: &str = "NAME PASSWORD";
/// Quiet hours of some days.
pub const HOURS_ON_DAYS: &str = "22:00-07:00 mon,tue";

/// Signs in again on a site.
#[must_use]
pub fn connect(site: &str) -> String {
    format!("presence-tray sites connect {}", argument(site))
}

/// Examines a site.
#[must_use]
pub fn test(site: &str) -> String {
    format!("presence-tray sites test {}", argument(site))
}
