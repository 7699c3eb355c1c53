//! Which shape the icon has.

use super::IconState;
use super::facts::{Facts, SiteFacts};

/// The first that applies:
///
/// 1. Nothing works without the user: a favourite site, or all sites, want them to sign in or to open the keychain.
///    Other faults, and the
///    faults of some sites, are in the menu only; an icon that warns often is not looked at.
/// 2. Somebody is in a post of the user's: what the program is for. It is shown although alerts are paused, for the
///    icon disturbs nobody.
/// 3. Alerts are paused: a user who forgot it believes that nothing happens.
/// 4. No site can be reached: what is shown is not known to be so.
/// 5. Others are somewhere.
/// 6. Nobody is.
///
/// Sites that are not read as the user wants change nothing.
pub(super) fn state(facts: &Facts<'_>) -> IconState {
    if sign_in_needed(facts) {
        IconState::SignInNeeded
    } else if facts.sites.iter().any(|site| !site.conflicts.is_empty()) {
        IconState::Conflict
    } else if facts.overview.pause.is_some() {
        IconState::Paused
    } else if facts.all_faulty() {
        IconState::Offline
    } else if facts.sites.iter().any(SiteFacts::is_active) {
        IconState::OthersHere
    } else {
        IconState::Quiet
    }
}

fn sign_in_needed(facts: &Facts<'_>) -> bool {
    let mut watched = facts.watched().peekable();
    let all = watched.peek().is_some() && watched.all(|site| site.standing.wants_user());
    all || facts.watched().any(|site| site.site.favourite && site.standing.wants_user())
}
