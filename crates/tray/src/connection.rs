//! From a site in the settings to one that can be watched and read.

use std::sync::Arc;

use jiff::Timestamp;
use presence::alerts::Policy;
use presence::{Time, UserId};
use secrecy::SecretString;
use wordpress::{Accepting, Connection, Credential, HttpTransport, RestRoot, Site};

use crate::monitor::Lane;
use crate::settings::{AlertSettings, StoredSite};
use crate::show::argument;
use crate::watching::WatchedSite;
use crate::words::FaultText;

/// Stands for the user of a site that is never read.
#[expect(clippy::unreachable, reason = "decided when the program is compiled")]
const NOBODY: UserId = match UserId::new(u64::MAX) {
    Some(id) => id,
    None => unreachable!(),
};

/// How a site is read over the network.
pub type HttpLane = Lane<Accepting<Arc<HttpTransport>>>;

/// How a site in the settings is reached.
pub fn reached<T>(stored: &StoredSite, transport: T) -> Accepting<T> {
    Accepting::new(transport, stored.exception())
}

/// A site in the settings as one to watch; it was not read yet.
#[must_use]
pub fn watched(stored: &StoredSite, policy: Policy) -> WatchedSite {
    let own_url = match (&stored.wordpress, stored.root()) {
        (Some(url), _) => url.clone(),
        (None, Some(root)) => root.site_url().to_string(),
        (None, None) => String::new(),
    };
    let me = UserId::new(stored.user_id).unwrap_or(NOBODY);
    let mut site = WatchedSite::new(&stored.name, &stored.shown_address(), &own_url, me, policy);
    site.set_floor(stored.floor());
    site.shown.clone_from(&stored.shown);
    site.favourite = stored.favourite;
    site.stopped = stored.stopped;
    site
}

/// What the user wants to be told about a site at this time of day.
#[must_use]
pub fn policy(
    stored: &StoredSite,
    alerts: &AlertSettings,
    paused_until: Option<Time>,
    wall: Timestamp,
) -> Policy {
    Policy {
        kinds: alerts.kinds(),
        real_time: stored.real_time,
        site_muted: stored.muted.silent_at(wall),
        muted_posts: stored.muted.chosen.post_refs().collect(),
        muted_people: stored.muted.chosen.user_ids().collect(),
        watched_posts: stored.watched.post_refs().collect(),
        watched_people: stored.watched.user_ids().collect(),
        paused_until,
        ..Policy::default()
    }
}

/// How a site in the settings is read.
///
/// # Errors
/// Why it can not be: its settings are not complete, or the password is no usable one.
pub fn lane(
    stored: &StoredSite,
    password: SecretString,
    transport: &Arc<HttpTransport>,
) -> Result<HttpLane, Box<FaultText>> {
    let (root, me) = complete(stored)?;
    let credential = Credential::new(&stored.user, password)
        .map_err(|error| Box::new(FaultText::password_unusable(error)))?;
    let connection = Connection { root, url: stored.wordpress.clone(), me };
    Ok(Lane {
        site: Site::new(reached(stored, Arc::clone(transport)), credential, connection),
        network: stored.network,
    })
}

/// What has to be in the settings to read a site: its address, and who the user is on it.
///
/// # Errors
/// That it is not there.
pub fn complete(stored: &StoredSite) -> Result<(RestRoot, UserId), Box<FaultText>> {
    match (stored.root(), UserId::new(stored.user_id), stored.user.is_empty()) {
        (Some(root), Some(me), false) => Ok((root, me)),
        _ => {
            let remove = format!("presence-tray sites remove {}", argument(&stored.name));
            Err(Box::new(FaultText::settings_incomplete(&remove)))
        }
    }
}
