//! A list of sites that is taken to another computer: what is written into it, and what is taken from one that anybody
//! may have written.

mod taken;

use protocol::{Chosen as SharedChosen, ChosenPost as SharedPost, SharedSite, SiteList, VERSION};
use serde::Deserialize as _;
use serde_json::Value;
use thiserror::Error;
use wordpress::{Saying, Spoken, saying};

use super::chosen::Chosen;
use super::site::{Settings, StoredSite};
use crate::words::quoted;

/// The largest list that is read, in bytes: thousands of sites.
pub const LARGEST_LIST: u64 = 4 << 20;
/// The most sites that are taken from one list.
pub const MOST_SHARED: usize = 2_000;

/// Why a list can not be read at all.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ListError {
    /// It is no list of this kind.
    #[error("it is no list of sites: {0}. `presence-tray sites export` writes one")]
    NotAList(Spoken),
    /// A newer program wrote it.
    #[error("it is a list of version {0}, and this presence-tray is older")]
    Newer(u64),
    /// It has too many sites.
    #[error("it has {0} sites, and at most {MOST_SHARED} are taken from one list")]
    TooMany(usize),
}

/// What became of the sites of a list, in its order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Imported {
    /// Sites that were not known.
    pub added: Vec<StoredSite>,
    /// The names of sites that were known, and stay as they are.
    pub known: Vec<String>,
    /// Sites that were not taken: which, and why.
    pub refused: Vec<(Saying, Saying)>,
}

/// The sites without anything that is secret, or is about this computer.
#[must_use]
pub fn export(settings: &Settings) -> SiteList {
    let shared = |site: &StoredSite| SharedSite {
        name: site.name.clone(),
        address: site.shown_address(),
        rest_root: site.rest_root.clone(),
        wordpress: site.wordpress.clone(),
        user: site.user.clone(),
        user_id: site.user_id,
        network: site.network,
        real_time: site.real_time,
        favourite: site.favourite,
        muted: site.muted.site,
        muted_items: chosen(&site.muted.chosen),
        watched_items: chosen(&site.watched),
        group: site.shown.group.clone(),
        initials: site.shown.initials.clone(),
        colour: site.shown.colour,
    };
    SiteList { version: VERSION, sites: settings.sites.iter().map(shared).collect() }
}

fn chosen(chosen: &Chosen) -> SharedChosen {
    let post = |post: &super::ChosenPost| SharedPost { post_type: post.post_type.clone(), id: post.id };
    SharedChosen { posts: chosen.posts.iter().map(post).collect(), people: chosen.people.clone() }
}

/// The sites of a list, each as it is there: what is no site is told when it is [taken in](import).
///
/// # Errors
/// A [`ListError`] where it is no list, or one that can not be read.
pub fn read_list(bytes: &[u8]) -> Result<Vec<Value>, ListError> {
    let not = |why: Saying| ListError::NotAList(why.into());
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let mut list: Value =
        serde_json::from_slice(bytes).map_err(|error| ListError::NotAList(quoted(error)))?;
    match list.get("version").and_then(Value::as_u64) {
        None | Some(0) => return Err(not(saying!("broken-version"))),
        Some(version) if version > u64::from(VERSION) => return Err(ListError::Newer(version)),
        Some(_) => {}
    }
    let Some(Value::Array(sites)) = list.get_mut("sites").map(Value::take) else {
        return Err(not(saying!("broken-sites", name = "sites")));
    };
    if sites.len() > MOST_SHARED { Err(ListError::TooMany(sites.len())) } else { Ok(sites) }
}

/// Takes the sites of a list in. What is known stays as it is.
pub fn import(settings: &mut Settings, sites: &[Value]) -> Imported {
    let mut imported = Imported::default();
    for (index, site) in sites.iter().enumerate() {
        let taken =
            SharedSite::deserialize(site).map_err(|_| saying!("list-site-broken")).and_then(taken::site);
        match taken {
            Err(why) => {
                let name = site.get("name").and_then(Value::as_str).map(crate::terminal::safe_line);
                let name = name.filter(|name| !name.is_empty()).map(|name| crate::terminal::cut(&name, 60));
                let which = match name {
                    Some(name) => saying!("site-titled", site = name),
                    None => saying!("place-site-number", number = (index + 1).to_string()),
                };
                imported.refused.push((which, why));
            }
            Ok(site) => match settings.sites.iter().find(|known| known.is_same(&site)) {
                Some(known) => imported.known.push(known.name.clone()),
                None => {
                    let name = settings.free_name(&site.name);
                    let password_env = settings.free_password_env(&name);
                    let site = StoredSite { name, password_env, ..site };
                    settings.put(site.clone());
                    imported.added.push(site);
                }
            },
        }
    }
    imported
}

#[cfg(test)]
mod tests;
