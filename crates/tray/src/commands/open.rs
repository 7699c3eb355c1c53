//! From sites in the settings to sites that can be read.

use std::io;
use std::sync::Arc;

use secrecy::{ExposeSecret as _, SecretString};
use wordpress::HttpTransport;

use super::{CommandError, Outside, sign_in};
use crate::cli;
use crate::connection::{HttpLane, lane, policy, watched};
use crate::password::{PasswordSource, Passwords, ThisProcess};
use crate::settings::{AlertSettings, StoredSite};
use crate::terminal::safe_line;
use crate::watching::WatchedSite;

/// The sites that were asked for, and how each is read; `None` where it can not be.
pub(super) struct Opened {
    pub sites: Vec<WatchedSite>,
    pub lanes: Vec<Option<HttpLane>>,
}

/// Opens the named sites.
pub(super) fn open(outside: &Outside, reading: &cli::Reading) -> Result<Opened, CommandError> {
    let settings = outside.settings.read()?;
    let chosen = settings.choose(&reading.sites)?;
    let given = if reading.passwords_stdin {
        let names: Vec<&str> = settings.sites.iter().map(|site| site.name.as_str()).collect();
        Passwords::read(io::stdin().lock(), &names)?
    } else {
        Passwords::default()
    };
    let transport = Arc::new(transport()?);
    let mut opened = Opened { sites: Vec::new(), lanes: Vec::new() };
    for stored in chosen {
        let password = match given.get(&stored.name) {
            Some(password) => Some(password),
            None if stored.root().is_none() => None,
            None => password(&outside.passwords, &stored, !reading.passwords_stdin)?,
        };
        let site = watched(&stored, policy(&stored, &AlertSettings::default(), None));
        let (site, lane) = match lane(&stored, password, &transport) {
            Ok(lane) => (site, Some(lane)),
            Err(fault) => (site.with_fault(*fault), None),
        };
        opened.sites.push(site);
        opened.lanes.push(lane);
    }
    Ok(opened)
}

pub(super) fn transport() -> Result<HttpTransport, CommandError> {
    HttpTransport::new().map_err(|error| {
        CommandError::Fault(format!("no connection can be made from this computer: {error}"))
    })
}

/// The password of a site in the settings: from its variable, otherwise from whoever sits at the terminal.
pub(super) fn password(
    source: &ThisProcess,
    stored: &StoredSite,
    may_ask: bool,
) -> io::Result<Option<SecretString>> {
    match source.variable(&stored.password_env) {
        Some(password) => Ok(Some(password)),
        // Whoever types nothing has no password for this site.
        None if may_ask => {
            let typed = source.ask(&question(stored))?;
            Ok(typed.filter(|typed| !typed.expose_secret().trim().is_empty()))
        }
        None => Ok(None),
    }
}

/// Asks for the password of a site in the settings.
fn question(stored: &StoredSite) -> String {
    let origin = stored.root().map_or_else(String::new, |root| root.origin());
    format!("{}: {}", safe_line(&stored.name), sign_in::question(&stored.user, &origin))
}
