//! From sites in the settings to sites that can be read.

use std::io;
use std::sync::Arc;

use presence::UserId;
use presence::alerts::Policy;
use secrecy::{ExposeSecret as _, SecretString};
use wordpress::{Connection, Credential, HttpTransport, Site};

use super::{CommandError, Outside, sign_in};
use crate::cli;
use crate::monitor::Lane;
use crate::password::{PasswordSource, Passwords, ThisProcess};
use crate::settings::StoredSite;
use crate::show::quoted;
use crate::terminal::safe_line;
use crate::watching::WatchedSite;
use crate::words::FaultText;

/// Stands for the user of a site that is never read.
#[expect(clippy::unreachable, reason = "decided when the program is compiled")]
const NOBODY: UserId = match UserId::new(u64::MAX) {
    Some(id) => id,
    None => unreachable!(),
};

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
            None if stored.root().is_none() => None,
            None => password(&outside.passwords, &stored, !reading.passwords_stdin)?,
        };
        let (site, lane) = open_one(&stored, password, &transport);
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

fn open_one(
    stored: &StoredSite,
    password: Option<SecretString>,
    transport: &Arc<HttpTransport>,
) -> (WatchedSite, Option<HttpLane>) {
    let policy = Policy { real_time: stored.real_time, ..Policy::default() };
    let (root, me) = (stored.root(), UserId::new(stored.user_id));
    let own_url = match (&stored.wordpress, &root) {
        (Some(url), _) => url.clone(),
        (None, Some(root)) => root.site_url().to_string(),
        (None, None) => String::new(),
    };
    let site = |me| WatchedSite::new(&stored.name, &stored.shown_address(), &own_url, me, policy);
    let (Some(root), Some(me), false) = (root, me, stored.user.is_empty()) else {
        let remove = format!("presence-tray sites remove {}", quoted(&stored.name));
        return (site(NOBODY).with_fault(FaultText::settings_incomplete(&remove)), None);
    };
    let Some(password) = password else {
        return (site(me).with_fault(FaultText::password_missing(&stored.password_env)), None);
    };
    match Credential::new(&stored.user, password) {
        Ok(credential) => {
            let connection = Connection { root, url: stored.wordpress.clone(), me };
            let network = stored.network;
            let lane = Lane { site: Site::new(Arc::clone(transport), credential, connection), network };
            (site(me), Some(lane))
        }
        Err(error) => (site(me).with_fault(FaultText::password_unusable(error)), None),
    }
}
