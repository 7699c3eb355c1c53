//! Why a site can not be read, in words.

use presence::cadence::Failure;
use wordpress::{Explained, Fault, Saying, Spoken, saying};

use crate::keychain::KeychainError;

/// Why a site can not be read. It is said by [`Words::says`](super::Words::says), which makes it safe to print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultText {
    /// The fault's name, for programs.
    pub code: &'static str,
    /// In two or three words.
    pub short: Saying,
    /// What was seen.
    pub seen: Saying,
    /// What that usually means.
    pub means: Saying,
    /// What to do.
    pub remedy: Saying,
    /// Whether nothing is asked of the site again until its credentials are renewed.
    pub sign_in_needed: bool,
    /// What to do in a few words, or what to type, where it is known without examining the site.
    pub cure: Option<Spoken>,
}

/// The code of a site that was not read since the program began.
pub const NOT_READ_YET: &str = "not-read-yet";

impl FaultText {
    /// A fault of the site.
    #[must_use]
    pub fn of(fault: &Fault) -> FaultText {
        let sign_in_needed = fault.failure() == Failure::Refused && !matches!(fault, Fault::BadAddress(_));
        let Explained { seen, means, remedy } = fault.explained();
        FaultText { code: fault.code(), short: short(fault), seen, means, remedy, sign_in_needed, cure: None }
    }

    /// No password was given for a site. `variable`: the one that can hold it.
    #[must_use]
    pub fn password_missing(site: &str, variable: &str) -> FaultText {
        let command = ["presence-tray", "sites", "connect", &crate::show::argument(site)].join(" ");
        FaultText {
            code: "password-missing",
            short: saying!("fault-sign-in"),
            seen: saying!("no-password-seen"),
            means: saying!("no-password-means"),
            remedy: saying!("no-password-remedy", command = &command, variable = variable),
            sign_in_needed: true,
            cure: Some(command.into()),
        }
    }

    /// The keychain does not give the password of a site. `variable`: the one that can hold it instead.
    #[must_use]
    pub fn keychain(error: &KeychainError, variable: &str) -> FaultText {
        let (code, short, means, remedy, cure) = match error {
            KeychainError::Locked => (
                "keychain-locked",
                saying!("fault-keychain-locked"),
                saying!("keychain-locked-means"),
                saying!("keychain-locked-remedy"),
                saying!("keychain-locked-cure"),
            ),
            KeychainError::Denied => (
                "keychain-denied",
                saying!("fault-keychain-denied"),
                saying!("keychain-denied-means"),
                saying!("keychain-denied-remedy"),
                saying!("keychain-denied-cure"),
            ),
            KeychainError::Missing(_) => (
                "keychain-missing",
                saying!("fault-keychain-missing"),
                saying!("keychain-missing-means"),
                saying!("keychain-missing-remedy"),
                saying!("keychain-missing-cure", variable = variable),
            ),
            KeychainError::Failed(_) => (
                "keychain-failed",
                saying!("fault-keychain-failed"),
                saying!("keychain-failed-means"),
                saying!("keychain-failed-remedy"),
                saying!("keychain-failed-cure"),
            ),
        };
        let remedy = saying!("keychain-remedy", remedy = remedy, variable = variable);
        let (seen, cure) = (keychain_seen(error), Some(cure.into()));
        FaultText { code, short, seen, means, remedy, sign_in_needed: true, cure }
    }

    /// The keychain does not keep a password.
    #[must_use]
    pub fn not_kept(error: &KeychainError) -> FaultText {
        let (code, remedy) = match error {
            KeychainError::Locked => ("keychain-locked", saying!("not-kept-locked-remedy")),
            KeychainError::Denied => ("keychain-denied", saying!("not-kept-denied-remedy")),
            KeychainError::Missing(_) => ("keychain-missing", saying!("keychain-missing-remedy")),
            KeychainError::Failed(_) => ("keychain-failed", saying!("not-kept-remedy")),
        };
        FaultText {
            code,
            short: saying!("not-kept"),
            seen: keychain_seen(error),
            means: saying!("not-kept-means"),
            remedy,
            sign_in_needed: false,
            cure: None,
        }
    }

    /// Whether the keychain is what is in the way, and not the site.
    #[must_use]
    pub fn is_about_keychain(&self) -> bool {
        self.code.starts_with("keychain-")
    }

    /// What is stored about a site does not suffice. `remove`: what to type to remove it.
    #[must_use]
    pub fn settings_incomplete(remove: &str) -> FaultText {
        FaultText {
            code: "settings-incomplete",
            short: saying!("fault-settings"),
            seen: saying!("settings-incomplete-seen"),
            means: saying!("settings-incomplete-means"),
            remedy: saying!("settings-incomplete-remedy", command = remove),
            sign_in_needed: false,
            cure: Some(remove.into()),
        }
    }

    /// The credential can not be used.
    #[must_use]
    pub fn password_unusable(error: wordpress::CredentialError) -> FaultText {
        FaultText {
            code: "password-unusable",
            short: saying!("fault-sign-in-unusable"),
            seen: saying!("unusable-seen", why = error.saying()),
            means: saying!("unusable-means"),
            remedy: saying!("unusable-remedy"),
            sign_in_needed: true,
            cure: None,
        }
    }

    /// A line of a list that is to have passwords is not of the form. What stands there is not repeated.
    #[must_use]
    pub fn line_not_understood(line: u64) -> FaultText {
        FaultText {
            code: "line-not-understood",
            short: saying!("fault-line"),
            seen: saying!("line-seen", line = line),
            means: saying!("line-means"),
            remedy: saying!("line-remedy"),
            sign_in_needed: false,
            cure: None,
        }
    }

    /// A line of a list of addresses has more on it than one. What stands there is not repeated.
    #[must_use]
    pub fn line_with_more(line: u64) -> FaultText {
        FaultText {
            code: "line-with-more",
            short: saying!("fault-line-with-more"),
            seen: saying!("line-with-more-seen", line = line),
            means: saying!("line-with-more-means"),
            remedy: saying!("line-with-more-remedy"),
            sign_in_needed: false,
            cure: None,
        }
    }

    /// A line of such a list ends before the password.
    #[must_use]
    pub fn line_without_password() -> FaultText {
        FaultText {
            code: "line-without-password",
            short: saying!("fault-line-without-password"),
            seen: saying!("line-without-password-seen"),
            means: saying!("line-without-password-means"),
            remedy: saying!("line-without-password-remedy"),
            sign_in_needed: false,
            cure: None,
        }
    }

    /// The user does not want it to be read.
    #[must_use]
    pub fn stopped() -> FaultText {
        FaultText {
            code: "stopped",
            short: saying!("fault-stopped"),
            seen: saying!("stopped-seen"),
            means: saying!("stopped-means"),
            remedy: saying!("stopped-remedy"),
            sign_in_needed: false,
            cure: Some(saying!("stopped-cure").into()),
        }
    }

    /// It was not read since the program began.
    #[must_use]
    pub fn not_read_yet() -> FaultText {
        FaultText {
            code: NOT_READ_YET,
            short: saying!("fault-unread"),
            seen: saying!("unread-seen"),
            means: saying!("unread-means"),
            remedy: saying!("unread-remedy"),
            sign_in_needed: false,
            cure: Some(saying!("unread-cure").into()),
        }
    }

    /// This program failed at reading a site.
    #[must_use]
    pub fn reading_stopped() -> FaultText {
        FaultText {
            code: "reading-stopped",
            short: saying!("fault-ended"),
            seen: saying!("reading-ended-seen"),
            means: saying!("reading-ended-means"),
            remedy: saying!("reading-ended-remedy"),
            sign_in_needed: false,
            cure: None,
        }
    }
}

/// What was seen of a keychain that can not be used.
pub(crate) fn keychain_seen(error: &KeychainError) -> Saying {
    match error {
        KeychainError::Locked => saying!("keychain-locked-seen"),
        KeychainError::Denied => saying!("keychain-denied-seen"),
        KeychainError::Missing(why) => saying!("keychain-missing-seen", why = why.clone()),
        KeychainError::Failed(why) => saying!("keychain-failed-seen", why = why.clone()),
    }
}

/// The fault in two or three words, for a row.
fn short(fault: &Fault) -> Saying {
    match fault {
        Fault::BadAddress(_) => saying!("fault-no-address"),
        Fault::NoAnswer { error: wordpress::TransportError::Certificate { .. }, .. } => {
            saying!("fault-certificate")
        }
        Fault::NoAnswer { error: wordpress::TransportError::PlainHttp, .. } => saying!("fault-plain-http"),
        Fault::NoAnswer { .. } => saying!("fault-no-answer"),
        Fault::MovedElsewhere { .. } => saying!("fault-moved"),
        Fault::TooManyRedirects { .. } => saying!("fault-redirects"),
        Fault::NotWordPress { .. } => saying!("fault-not-wordpress"),
        Fault::CredentialsRefused(_) | Fault::NotSignedIn(_) | Fault::SignInNeeded(_) => {
            saying!("fault-sign-in-again")
        }
        Fault::SignInStripped(_) => saying!("fault-sign-in-stripped"),
        Fault::ApplicationPasswordsOffForUser(_) | Fault::ApplicationPasswordsOff(_) => {
            saying!("fault-passwords-off")
        }
        Fault::NotAllowed(_) => saying!("fault-not-allowed"),
        Fault::RestClosed(_) => saying!("fault-rest-closed"),
        Fault::BasicAuthGate(_) => saying!("fault-gate"),
        Fault::FirewallPage(_) => saying!("fault-firewall"),
        Fault::WebPageInstead(_) => saying!("fault-web-page"),
        Fault::PlainPermalinks(_) | Fault::RestNotThere(_) => saying!("fault-no-rest"),
        Fault::PluginMissing(_) => saying!("fault-no-plugin"),
        Fault::NoNetwork(_) => saying!("fault-no-network"),
        Fault::WhoAmIBlocked(_) => saying!("fault-who-am-i"),
        Fault::Maintenance(_) => saying!("fault-maintenance"),
        Fault::RateLimited(_) => saying!("fault-wait"),
        Fault::DatabaseDown(_) => saying!("fault-database"),
        Fault::RecordingOff(_) => saying!("fault-not-recorded"),
        _ => saying!("fault-error"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words;

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
            let (told, english) = (FaultText::not_kept(&error), Words::english());
            assert_eq!((told.code, english.says(&told.seen).as_str()), (code, begins));
            assert!(english.says(&told.remedy).len() > 5, "{told:?}");
        }
    }
}
