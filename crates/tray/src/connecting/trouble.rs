//! What can be in the way of connecting a site besides the site itself, in words.

use wordpress::{CredentialError, Elsewhere};

use crate::keychain::KeychainError;
use crate::terminal::safe_line;
use crate::words::{FaultText, Short};

fn trouble(code: &'static str, short: &'static str, seen: String, means: &str, remedy: String) -> FaultText {
    let (short, means) = (Short::English(short), means.to_owned());
    FaultText { code, short, seen, means, remedy, sign_in_needed: false, cure: None }
}

/// The user said no on the page.
pub(super) fn rejected() -> FaultText {
    trouble(
        "rejected",
        "rejected",
        "You rejected the sign-in on the site's page.".to_owned(),
        "Nothing was connected, and the site made no password.",
        "Open the page again and choose “Yes, I approve of this connection”, or leave it.".to_owned(),
    )
}

/// The answer is of another site.
pub(super) fn other_site(answered: &str, asked: &str) -> FaultText {
    trouble(
        "other-site",
        "another site answered",
        format!("The answer came for {}, and {} was asked for.", safe_line(answered), safe_line(asked)),
        "The site calls itself by another address, or another page used the way back. The password was not used.",
        "Add the site by the address that it calls itself by, or paste the password by hand. Revoke the one that was just made on your profile page.".to_owned(),
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
        "no page for approval",
        "The site names no page where a sign-in can be approved.".to_owned(),
        "Application passwords are switched off by a plugin, or the site is on plain http.",
        "If you have an application password of it, paste it. Otherwise ask whoever runs the site to switch them on.".to_owned(),
    )
}

/// The site's index is closed, so that its page is not known.
pub(super) fn closed_index() -> FaultText {
    trouble(
        "closed-to-guests",
        "closed to guests",
        "The site tells nothing about itself before you are signed in.".to_owned(),
        "A plugin closes the REST interface to guests, so the page for approval is not known.",
        "Make an application password on your profile page on the site, and paste it here.".to_owned(),
    )
}

/// The page is of somebody else.
pub(super) fn page_elsewhere(origin: &str) -> FaultText {
    trouble(
        "approval-elsewhere",
        "its page is elsewhere",
        format!(
            "The site wants the sign-in to be approved at {origin}, which is not its own secure address."
        ),
        "WordPress is reached at another address than its pages, or its address in the settings is wrong.",
        "Add the site by the address of its dashboard, or paste an application password by hand.".to_owned(),
    )
}

/// Nobody approved in time. `minutes`: how long that was waited for.
pub(super) fn not_approved(minutes: u64) -> FaultText {
    trouble(
        "not-approved",
        "not approved in time",
        format!("Nothing came back within {minutes} minutes."),
        "The page was closed, or the browser could not come back to this program.",
        "Begin again; if the browser can not come back, paste the password by hand.".to_owned(),
    )
}

/// The site sends on to another address, and nobody can confirm that.
pub(super) fn leads_elsewhere(elsewhere: &Elsewhere, site_url: &str) -> FaultText {
    let Elsewhere { typed, found } = elsewhere;
    trouble(
        "moved-elsewhere",
        "moved to another address",
        format!(
            "{} leads to {}, and nobody is here to confirm that the password may go there.",
            safe_line(typed),
            safe_line(found)
        ),
        "The site has moved, or something in front of it sends visitors elsewhere.",
        format!("If the password may go there, add {} instead.", safe_line(site_url)),
    )
}

/// Another site has the name that was chosen.
pub(super) fn name_taken(name: &str) -> FaultText {
    trouble(
        "name-taken",
        "the name is taken",
        format!("Another site is called “{}” already.", safe_line(name)),
        "Every site has a name of its own.",
        "Choose another name.".to_owned(),
    )
}

/// The site that is to be signed in on again is not where it was.
pub(super) fn site_moved(name: &str, was: &str, is: &str) -> FaultText {
    let (name, was, is) = (safe_line(name), safe_line(was), safe_line(is));
    trouble(
        "site-moved",
        "the site has moved",
        format!("“{name}” is at {was} in the settings, and {is} was found."),
        "The site has another address now, or another site answers at the old one.",
        format!(
            "If it is still yours, add it at its new address and remove the old one: presence-tray sites add {is}"
        ),
    )
}

/// Somebody else signed in than the site is connected for.
pub(super) fn other_user(name: &str, wanted: &str, came: &str) -> FaultText {
    let (name, wanted, came) = (safe_line(name), safe_line(wanted), safe_line(came));
    trouble(
        "other-user",
        "another user signed in",
        format!("“{name}” is connected for {wanted}, and {came} signed in."),
        "The browser is signed in on the site as somebody else.",
        format!(
            "Sign in there as {wanted}, or connect {came} as a site of its own: presence-tray sites add ADDRESS"
        ),
    )
}

/// The keychain does not keep the secret.
pub(super) fn keychain(error: &KeychainError) -> FaultText {
    let code = match error {
        KeychainError::Locked => "keychain-locked",
        KeychainError::Denied => "keychain-denied",
        KeychainError::Missing(_) => "keychain-missing",
        KeychainError::Failed(_) => "keychain-failed",
    };
    let told = safe_line(&error.to_string());
    let (seen, remedy) = told.split_once(". ").map_or((told.as_str(), ""), |(seen, remedy)| (seen, remedy));
    let mut seen = seen.to_owned();
    if let Some(first) = seen.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    let remedy = if remedy.is_empty() { "Try again".to_owned() } else { remedy.to_owned() };
    trouble(
        code,
        "not in the keychain",
        format!("{seen}."),
        "The password could not be kept.",
        format!("{remedy}."),
    )
}

/// The settings can not be written.
pub(super) fn settings(why: &str) -> FaultText {
    trouble(
        "settings",
        "settings not written",
        format!("The site could not be remembered: {}.", safe_line(why)),
        "The settings file can not be changed.",
        "Make the file writable, then connect the site again.".to_owned(),
    )
}

/// The system has no randomness.
pub(super) fn no_token(why: &str) -> FaultText {
    trouble(
        "no-randomness",
        "no randomness",
        format!("The system gives no random numbers: {}.", safe_line(why)),
        "Without them nobody could tell the answer of the page from a forged one.",
        "Paste the password by hand.".to_owned(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_state_of_the_keychain_has_its_words() {
        for (error, code, begins) in [
            (KeychainError::Locked, "keychain-locked", "The keychain is locked."),
            (KeychainError::Denied, "keychain-denied", "The keychain does not let Presence Tray in."),
            (
                KeychainError::Missing("x".into()),
                "keychain-missing",
                "No keychain is running on this desktop: x.",
            ),
            (KeychainError::Failed("x".into()), "keychain-failed", "The keychain can not be used: x."),
        ] {
            let told = keychain(&error);
            assert_eq!((told.code, told.seen.as_str()), (code, begins));
            assert!(told.remedy.len() > 5, "{told:?}");
        }
    }
}
