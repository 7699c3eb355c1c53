//! What is taken from a list that anybody may have written.

use protocol::SharedSite;
use serde_json::Map;
use url::{Host, Url};
use wordpress::{RestRoot, Saying, saying};

use crate::cli::typed;
use crate::settings::of_site::may_be_shown;
use crate::settings::{Chosen, ChosenPost, Muted, Shown, StoredSite};
use crate::terminal::safe_line;

/// The longest name, user name and address, in bytes. WordPress takes user names of 60 characters and e-mail addresses
/// of 100.
const LONGEST: usize = 500;
/// The most posts, and people, that are taken for one site.
const MOST_CHOSEN: usize = 1_000;
/// The longest slug of a post type that WordPress takes, in bytes (`register_post_type`).
const LONGEST_TYPE: usize = 20;

/// A site of a list as one of the settings, without a variable for its password; or why it is none.
pub(super) fn site(shared: SharedSite) -> Result<StoredSite, Saying> {
    for text in [&shared.name, &shared.user] {
        if text.trim().is_empty() || text.len() > LONGEST || safe_line(text) != *text {
            return Err(saying!("list-site-name"));
        }
    }
    if shared.user_id == 0 {
        return Err(saying!("list-site-number", command = typed::ADD));
    }
    let root = own_address(&shared.rest_root).and_then(|url| RestRoot::new(url).ok());
    let (Some(root), Some(address)) = (root, own_address(&shared.address)) else {
        return Err(saying!("list-site-address"));
    };
    let wordpress = match &shared.wordpress {
        None => None,
        Some(wordpress) => Some(own_address(wordpress).ok_or_else(|| saying!("list-site-wordpress"))?),
    };
    // Otherwise a site could be shown under the address of another one, and get its password.
    let origin = root.origin();
    if [Some(&address), wordpress.as_ref()]
        .into_iter()
        .flatten()
        .any(|url| url.origin().ascii_serialization() != origin)
    {
        return Err(saying!("list-site-hosts", command = typed::ADD));
    }
    if !may_be_shown(shared.group.as_deref(), shared.initials.as_deref()) {
        return Err(saying!("list-site-shown"));
    }
    let muted = Muted { site: shared.muted, until: None, chosen: chosen(shared.muted_items)? };
    Ok(StoredSite {
        name: shared.name,
        address: without_query(address),
        rest_root: root.to_string(),
        wordpress: wordpress.map(without_query),
        user: shared.user,
        user_id: shared.user_id,
        password_env: String::new(),
        network: shared.network,
        real_time: shared.real_time,
        favourite: shared.favourite,
        stopped: false,
        password_uuid: None,
        accepted_certificate: None,
        at_most_every: None,
        not_in_keychain: false,
        muted,
        watched: chosen(shared.watched_items)?,
        shown: Shown { group: shared.group, initials: shared.initials, colour: shared.colour },
        other: Map::new(),
    })
}

/// An address that a password may go to: over TLS, or to this computer; without a user and password in it.
fn own_address(text: &str) -> Option<Url> {
    let url = Url::parse(text).ok().filter(|_| text.len() <= LONGEST)?;
    let here = match url.host()? {
        Host::Domain(name) => name == "localhost" || name.ends_with(".localhost"),
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    };
    let allowed = url.scheme() == "https" || (url.scheme() == "http" && here);
    (allowed && url.username().is_empty() && url.password().is_none()).then_some(url)
}

fn without_query(mut url: Url) -> String {
    url.set_query(None);
    url.set_fragment(None);
    url.into()
}

fn chosen(shared: protocol::Chosen) -> Result<Chosen, Saying> {
    let slug = |text: &str| {
        let well = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '-');
        !text.is_empty() && text.len() <= LONGEST_TYPE && text.chars().all(well)
    };
    if shared.posts.len() > MOST_CHOSEN || shared.people.len() > MOST_CHOSEN {
        return Err(saying!("list-site-chosen", most = MOST_CHOSEN.to_string()));
    }
    if !shared.posts.iter().all(|post| slug(&post.post_type)) {
        return Err(saying!("list-site-type"));
    }
    let posts = shared.posts.into_iter().map(|post| ChosenPost { post_type: post.post_type, id: post.id });
    Ok(Chosen { posts: posts.collect(), people: shared.people, other: Map::new() })
}
