//! What is typed, as texts name it: the same in every language.

use crate::show::{argument, quoted};

/// Starts the program.
pub const START: &str = "presence-tray";
/// Adds a site.
pub const ADD: &str = "presence-tray sites add ADDRESS";
/// Names what can be typed.
pub const HELP: &str = "presence-tray --help";
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

/// What has Apache hand the sign-in on, with its module for environment variables (contract 6.5).
pub const HAND_ON_SIGN_IN: &str = r#"SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1"#;

/// Adds a site at an address.
#[must_use]
pub fn add(address: &str) -> String {
    format!("presence-tray sites add {address}")
}

/// Examines what is at an address, as it was typed.
#[must_use]
pub fn doctor(address: &str) -> String {
    format!("presence-tray doctor {}", quoted(address))
}

/// Shows who is on a site.
#[must_use]
pub fn status(site: &str) -> String {
    format!("presence-tray status {}", argument(site))
}

/// Connects a site anew, or for the first time, with a certificate that is accepted. `command`: `connect` or `add`.
#[must_use]
pub fn accept(command: &str, fingerprint: &str, site: &str) -> String {
    format!("presence-tray sites {command} --accept-certificate {fingerprint} {}", argument(site))
}

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
