//! From sites in the settings to sites that can be read.

use std::io;
use std::sync::Arc;

use presence::UserId;
use presence::alerts::Policy;
use secrecy::SecretString;
use wordpress::{Connection, Credential, HttpTransport, RestRoot, Site};

use super::{CommandError, Outside};
use crate::cli;
use crate::controller::WatchedSite;
use crate::monitor::Lane;
use crate::password::{PasswordSource, Passwords, ThisProcess};
use crate::settings::StoredSite;
use crate::terminal::safe_line;
use crate::words::FaultText;

type HttpLane = Lane<Arc<HttpTransport>>;

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
            None => password(&outside.passwords, &stored, !reading.passwords_stdin)?,
        };
        let (site, lane) = open_one(&stored, password, &transport)?;
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
        None if may_ask => source.ask(&question(&stored.user, &stored.rest_root)),
        None => Ok(None),
    }
}

/// Asks for a password, and says where it goes.
pub(super) fn question(user: &str, root: &str) -> String {
    let origin = root.parse::<RestRoot>().map_or_else(|_| root.to_owned(), |root| root.origin());
    format!("Application password of {} at {}: ", safe_line(user), safe_line(&origin))
}

fn open_one(
    stored: &StoredSite,
    password: Option<SecretString>,
    transport: &Arc<HttpTransport>,
) -> Result<(WatchedSite, Option<HttpLane>), CommandError> {
    let incomplete = || CommandError::SiteSettings(safe_line(&stored.name));
    let root: RestRoot = stored.rest_root.parse().map_err(|_| incomplete())?;
    let me = UserId::new(stored.user_id).ok_or_else(incomplete)?;
    let policy = Policy { real_time: stored.real_time, ..Policy::default() };
    let own_url = stored.wordpress.clone().unwrap_or_else(|| root.site_url().to_string());
    let site = WatchedSite::new(&stored.name, &stored.address, &own_url, me, policy);
    let Some(password) = password else {
        return Ok((site.with_fault(FaultText::password_missing(&stored.password_env)), None));
    };
    match Credential::new(&stored.user, password) {
        Ok(credential) => {
            let connection = Connection { root, url: stored.wordpress.clone(), me };
            let lane = Lane {
                site: Site::new(Arc::clone(transport), credential, connection),
                network: stored.network,
            };
            Ok((site, Some(lane)))
        }
        Err(error) => Ok((site.with_fault(FaultText::password_unusable(error)), None)),
    }
}
