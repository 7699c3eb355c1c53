//! Why a site can not be read, in words.

use presence::cadence::Failure;
use wordpress::Fault;

use super::catalogue::Words;
use crate::keychain::KeychainError;
use crate::terminal::safe_line;

/// Why a site can not be read, in words that are safe to print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultText {
    /// The fault's name, for programs.
    pub code: &'static str,
    /// In two or three words.
    pub short: Short,
    /// What was seen.
    pub seen: String,
    /// What that usually means.
    pub means: String,
    /// What to do.
    pub remedy: String,
    /// Whether nothing is asked of the site again until its credentials are renewed.
    pub sign_in_needed: bool,
    /// What to do in a few words, where it is known without examining the site.
    pub cure: Option<String>,
}

/// What a fault is in two or three words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Short {
    /// A text of the catalogue, by its name.
    Text(&'static str),
    /// What is only said while sites are connected, which is in English.
    English(&'static str),
}

impl Short {
    /// The words.
    #[must_use]
    pub fn said(self, words: Words) -> String {
        match self {
            Short::Text(name) => words.text(name, None),
            Short::English(text) => text.to_owned(),
        }
    }
}

/// The code of a site that was not read since the program began.
pub const NOT_READ_YET: &str = "not-read-yet";

impl FaultText {
    /// A fault of the site.
    #[must_use]
    pub fn of(fault: &Fault) -> FaultText {
        let sign_in_needed = fault.failure() == Failure::Refused && !matches!(fault, Fault::BadAddress(_));
        FaultText {
            code: fault.code(),
            short: Short::Text(short(fault)),
            seen: safe_line(&fault.seen()),
            means: safe_line(&fault.means()),
            remedy: safe_line(&fault.remedy()),
            sign_in_needed,
            cure: None,
        }
    }

    /// No password was given for a site. `variable`: the one that can hold it.
    #[must_use]
    pub fn password_missing(site: &str, variable: &str) -> FaultText {
        let (site, variable) = (crate::show::argument(site), safe_line(variable));
        FaultText {
            code: "password-missing",
            short: Short::Text("fault-sign-in"),
            seen: "No application password is known for this site.".to_owned(),
            means: "The keychain has none for it, and none was given.".to_owned(),
            remedy: format!(
                "Sign in with `presence-tray sites connect {site}`, set {variable}, or give it with --passwords-stdin."
            ),
            sign_in_needed: true,
            cure: Some(format!("presence-tray sites connect {site}")),
        }
    }

    /// The keychain does not give the password of a site. `variable`: the one that can hold it instead.
    #[must_use]
    pub fn keychain(error: &KeychainError, variable: &str) -> FaultText {
        let variable = safe_line(variable);
        let (code, short, seen, means, remedy, cure) = match error {
            KeychainError::Locked => (
                "keychain-locked",
                "fault-keychain-locked",
                "The keychain is locked.".to_owned(),
                "It is unlocked by signing in to this computer with a password, and locked again by some systems after a while.",
                "Unlock it: from the tray's menu, or in the keychain's own program. Presence Tray goes on by itself.",
                "unlock the keychain",
            ),
            KeychainError::Denied => (
                "keychain-denied",
                "fault-keychain-denied",
                "The keychain does not let Presence Tray in.".to_owned(),
                "Its question was closed or answered with no, or a rule of the system forbids it.",
                "Choose the keychain's row in the tray's menu to be asked again, or allow it in the keychain's own program.",
                "let Presence Tray into the keychain",
            ),
            KeychainError::Missing(why) => (
                "keychain-missing",
                "fault-keychain-missing",
                format!("No keychain is running on this desktop: {}.", safe_line(why)),
                "None is installed, or it was not started with the session.",
                "Install or start one, such as gnome-keyring, KWallet or KeePassXC; Presence Tray finds it by itself.",
                "start a keychain",
            ),
            KeychainError::Failed(why) => (
                "keychain-failed",
                "fault-keychain-failed",
                format!("The keychain can not be used: {}.", safe_line(why)),
                "Something is wrong in the keychain's own program.",
                "Start the keychain's program again. Presence Tray tries it every half a minute.",
                "start the keychain again",
            ),
        };
        let means = means.to_owned();
        let remedy =
            format!("{remedy} Without a keychain, set {variable}, or give it with --passwords-stdin.");
        let cure = match error {
            KeychainError::Missing(_) => format!("{cure}, set {variable}, or use --passwords-stdin"),
            _ => cure.to_owned(),
        };
        let cure = Some(cure);
        let short = Short::Text(short);
        FaultText { code, short, seen, means, remedy, sign_in_needed: true, cure }
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
            short: Short::Text("fault-settings"),
            seen: "Its address or its user is missing in the settings.".to_owned(),
            means: "The settings file was changed by hand, or by another program.".to_owned(),
            remedy: format!("Remove the site and add it again: {remove}"),
            sign_in_needed: false,
            cure: Some(remove.to_owned()),
        }
    }

    /// The credential can not be used.
    #[must_use]
    pub fn password_unusable(error: wordpress::CredentialError) -> FaultText {
        FaultText {
            code: "password-unusable",
            short: Short::Text("fault-sign-in-unusable"),
            seen: format!("The sign-in can not be sent: {error}."),
            means: "The user name or the application password was not given as WordPress shows it."
                .to_owned(),
            remedy: "Copy both again from your profile page on the site.".to_owned(),
            sign_in_needed: true,
            cure: None,
        }
    }

    /// A line of a list that is to have passwords is not of the form. What stands there is not repeated.
    #[must_use]
    pub fn line_not_understood(line: u64) -> FaultText {
        FaultText {
            code: "line-not-understood",
            short: Short::English("line not understood"),
            seen: format!("Line {line} is not of the form ADDRESS USER PASSWORD."),
            means: "A column is missing, or the columns are in another order.".to_owned(),
            remedy: "Give an address, a user and an application password on each line, separated by tabs, commas or spaces.".to_owned(),
            sign_in_needed: false,
            cure: None,
        }
    }

    /// A line of a list of addresses has more on it than one. What stands there is not repeated.
    #[must_use]
    pub fn line_with_more(line: u64) -> FaultText {
        FaultText {
            code: "line-with-more",
            short: Short::English("more than an address"),
            seen: format!("Line {line} has more than an address."),
            means: "Its columns have no heading that names them. One of them may be a password, so nothing of the line was used."
                .to_owned(),
            remedy: "Name the columns in the first line, such as “address,user”, give one address on each line, or import the list as one with passwords."
                .to_owned(),
            sign_in_needed: false,
            cure: None,
        }
    }

    /// A line of such a list ends before the password.
    #[must_use]
    pub fn line_without_password() -> FaultText {
        FaultText {
            code: "line-without-password",
            short: Short::English("no password on its line"),
            seen: "The line has an address and a user, and no password.".to_owned(),
            means: "The program that writes the list could not make one: WP-CLI says why where it runs."
                .to_owned(),
            remedy: "See what WP-CLI says for this site, then run it again for the sites that are left."
                .to_owned(),
            sign_in_needed: false,
            cure: None,
        }
    }

    /// The user does not want it to be read.
    #[must_use]
    pub fn stopped() -> FaultText {
        FaultText {
            code: "stopped",
            short: Short::Text("fault-stopped"),
            seen: "This site is not read.".to_owned(),
            means: "You stopped reading it.".to_owned(),
            remedy: "Choose “read again” at the site in the tray's menu.".to_owned(),
            sign_in_needed: false,
            cure: Some("read again from the tray's menu".to_owned()),
        }
    }

    /// It was not read since the program began.
    #[must_use]
    pub fn not_read_yet() -> FaultText {
        FaultText {
            code: NOT_READ_YET,
            short: Short::Text("fault-unread"),
            seen: "This site was not read yet.".to_owned(),
            means: "The program has just started, and takes its sites one after the other.".to_owned(),
            remedy: "Wait a moment and ask again.".to_owned(),
            sign_in_needed: false,
            cure: Some("ask again in a moment".to_owned()),
        }
    }

    /// This program failed at reading a site.
    #[must_use]
    pub fn reading_stopped() -> FaultText {
        FaultText {
            code: "reading-stopped",
            short: Short::Text("fault-ended"),
            seen: "Reading this site ended unexpectedly.".to_owned(),
            means: "This is an error in Presence Tray, not in the site. Other sites are read as before."
                .to_owned(),
            remedy: "Start Presence Tray again. Please report it with what was printed to standard error."
                .to_owned(),
            sign_in_needed: false,
            cure: None,
        }
    }
}

/// The fault in two or three words, for a row: the name of a text.
fn short(fault: &Fault) -> &'static str {
    match fault {
        Fault::BadAddress(_) => "fault-no-address",
        Fault::NoAnswer { error: wordpress::TransportError::Certificate { .. }, .. } => "fault-certificate",
        Fault::NoAnswer { error: wordpress::TransportError::PlainHttp, .. } => "fault-plain-http",
        Fault::NoAnswer { .. } => "fault-no-answer",
        Fault::MovedElsewhere { .. } => "fault-moved",
        Fault::TooManyRedirects { .. } => "fault-redirects",
        Fault::NotWordPress { .. } => "fault-not-wordpress",
        Fault::CredentialsRefused(_) | Fault::NotSignedIn(_) | Fault::SignInNeeded(_) => {
            "fault-sign-in-again"
        }
        Fault::SignInStripped(_) => "fault-sign-in-stripped",
        Fault::ApplicationPasswordsOffForUser(_) | Fault::ApplicationPasswordsOff(_) => "fault-passwords-off",
        Fault::NotAllowed(_) => "fault-not-allowed",
        Fault::RestClosed(_) => "fault-rest-closed",
        Fault::BasicAuthGate(_) => "fault-gate",
        Fault::FirewallPage(_) => "fault-firewall",
        Fault::WebPageInstead(_) => "fault-web-page",
        Fault::PlainPermalinks(_) | Fault::RestNotThere(_) => "fault-no-rest",
        Fault::PluginMissing(_) => "fault-no-plugin",
        Fault::NoNetwork(_) => "fault-no-network",
        Fault::WhoAmIBlocked(_) => "fault-who-am-i",
        Fault::Maintenance(_) => "fault-maintenance",
        Fault::RateLimited(_) => "fault-wait",
        Fault::DatabaseDown(_) => "fault-database",
        Fault::RecordingOff(_) => "fault-not-recorded",
        _ => "fault-error",
    }
}
