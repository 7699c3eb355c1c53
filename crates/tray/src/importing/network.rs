//! Whether a site is one of a network that is connected already.

use wordpress::{Credential, RestRoot, Transport, who_am_i};

use crate::settings::{Settings, StoredSite};

/// The connected networks on a host that a site at `root` could belong to, if it is not one of them itself.
pub(super) fn candidates(settings: &Settings, root: &RestRoot) -> Vec<StoredSite> {
    let is_candidate = |site: &&StoredSite| {
        site.network && site.root().is_some_and(|own| own.origin() == root.origin() && own != *root)
    };
    settings.sites.iter().filter(is_candidate).cloned().collect()
}

/// Whether the site at `root` is part of the network of `connected`: in a network, and nowhere else, one application
/// password signs the same account in on both. Asked on one origin only, so that no password goes anywhere new.
pub(super) async fn is_part<T: Transport>(
    transport: &T,
    connected: &StoredSite,
    root: &RestRoot,
    credential: &Credential,
) -> bool {
    let Some(own) = connected.root().filter(|own| own.origin() == root.origin()) else { return false };
    let mut accounts = Vec::new();
    for root in [&own, root] {
        match who_am_i(transport, root, credential).await {
            Ok(me) => accounts.push(me.id.get()),
            Err(_) => return false,
        }
    }
    connected.user_id != 0 && accounts.iter().all(|account| *account == connected.user_id)
}
