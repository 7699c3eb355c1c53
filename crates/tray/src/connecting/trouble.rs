//! What can be in the way of connecting a site besides the site itself, in words.

use wordpress::{CredentialError, Elsewhere, Saying, saying};

use crate::cli::typed;
use crate::words::FaultText;

fn trouble(code: &'static str, short: Saying, seen: Saying, means: Saying, remedy: Saying) -> FaultText {
    FaultText { code, short, seen, means, remedy, sign_in_needed: false, cure: None }
}

/// The user said no on the page.
pub(super) fn rejected() -> FaultText {
    trouble(
        "rejected",
        saying!("rejected"),
        saying!("rejected-seen"),
        saying!("rejected-means"),
        saying!("rejected-remedy"),
    )
}

/// The answer is of another site.
pub(super) fn other_site(answered: &str, asked: &str) -> FaultText {
    trouble(
        "other-site",
        saying!("other-site"),
        saying!("other-site-seen", answered = answered, asked = asked),
        saying!("other-site-means"),
        saying!("other-site-remedy"),
    )
}

/// What came back is no sign-in.
pub(super) fn unusable(error: CredentialError) -> FaultText {
    FaultText::password_unusable(error)
}

/// The site names no page for approval.
pub(super) fn no_page() -> FaultText {
    trouble(
        "no-approval-page",
        saying!("no-page"),
        saying!("no-page-seen"),
        saying!("no-page-means"),
        saying!("no-page-remedy"),
    )
}

/// The site's index is closed, so that its page is not known.
pub(super) fn closed_index() -> FaultText {
    trouble(
        "closed-to-guests",
        saying!("closed"),
        saying!("closed-seen"),
        saying!("closed-means"),
        saying!("closed-remedy"),
    )
}

/// The page is of somebody else.
pub(super) fn page_elsewhere(origin: &str) -> FaultText {
    trouble(
        "approval-elsewhere",
        saying!("page-elsewhere"),
        saying!("page-elsewhere-seen", origin = origin),
        saying!("page-elsewhere-means"),
        saying!("page-elsewhere-remedy"),
    )
}

/// Nobody approved in time. `minutes`: how long that was waited for.
pub(super) fn not_approved(minutes: u64) -> FaultText {
    trouble(
        "not-approved",
        saying!("not-approved"),
        saying!("not-approved-seen", wait = saying!("length-minutes", count = minutes)),
        saying!("not-approved-means"),
        saying!("not-approved-remedy"),
    )
}

/// The site sends on to another address, and nobody can confirm that.
pub(super) fn leads_elsewhere(elsewhere: &Elsewhere, site_url: &str) -> FaultText {
    let Elsewhere { typed, found } = elsewhere;
    trouble(
        "moved-elsewhere",
        saying!("fault-moved"),
        saying!("leads-elsewhere-seen", typed = typed, found = found),
        saying!("leads-elsewhere-means"),
        saying!("leads-elsewhere-remedy", address = site_url),
    )
}

/// Another site has the name that was chosen.
pub(super) fn name_taken(name: &str) -> FaultText {
    trouble(
        "name-taken",
        saying!("name-taken"),
        saying!("name-taken-seen", site = name),
        saying!("name-taken-means"),
        saying!("name-taken-remedy"),
    )
}

/// The site that is to be signed in on again is not where it was.
pub(super) fn site_moved(name: &str, was: &str, is: &str) -> FaultText {
    trouble(
        "site-moved",
        saying!("site-moved"),
        saying!("site-moved-seen", site = name, was = was, is = is),
        saying!("site-moved-means"),
        saying!("site-moved-remedy", command = typed::add(is)),
    )
}

/// Somebody else signed in than the site is connected for.
pub(super) fn other_user(name: &str, wanted: &str, came: &str) -> FaultText {
    trouble(
        "other-user",
        saying!("other-user"),
        saying!("other-user-seen", site = name, wanted = wanted, came = came),
        saying!("other-user-means"),
        saying!("other-user-remedy", wanted = wanted, came = came, command = typed::ADD),
    )
}

/// The settings can not be written.
pub(super) fn settings(why: &Saying) -> FaultText {
    trouble(
        "settings",
        saying!("not-remembered"),
        saying!("not-remembered-seen", why = why.clone()),
        saying!("not-remembered-means"),
        saying!("not-remembered-remedy"),
    )
}

/// The system has no randomness.
pub(super) fn no_token(why: &str) -> FaultText {
    trouble(
        "no-randomness",
        saying!("no-randomness"),
        saying!("no-randomness-seen", why = why),
        saying!("no-randomness-means"),
        saying!("no-randomness-remedy"),
    )
}
