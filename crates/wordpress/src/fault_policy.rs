//! What a fault means for what is asked next, and when.

use presence::cadence::Failure;

use crate::asked::Asked;
use crate::fault::{Evidence, Fault};
use crate::transport::TransportError;

impl Fault {
    /// What it means for when to ask again. Whatever a 401 means, nothing is sent again before the user
    /// acts; otherwise a site that says how long to stay away is obeyed.
    #[must_use]
    pub fn failure(&self) -> Failure {
        match self {
            Fault::CredentialsRefused(_)
            | Fault::NotSignedIn(_)
            | Fault::SignInStripped(_)
            | Fault::SignInNeeded(_)
            | Fault::ApplicationPasswordsOffForUser(_)
            | Fault::ApplicationPasswordsOff(_)
            | Fault::BasicAuthGate(_)
            | Fault::BadAddress(_)
            | Fault::NoAnswer { error: TransportError::PlainHttp, .. } => Failure::Refused,
            Fault::RestClosed(evidence) | Fault::WhoAmIBlocked(evidence) | Fault::FirewallPage(evidence)
                if evidence.status == 401 =>
            {
                Failure::Refused
            }
            Fault::NoAnswer { error, .. } => match error {
                TransportError::TooLarge { .. } | TransportError::Truncated | TransportError::Garbled => {
                    Failure::Trouble
                }
                _ => Failure::Unreachable,
            },
            _ => match self.evidence().and_then(|evidence| evidence.retry_after) {
                Some(wait) => Failure::ToldToWait(wait),
                None if self.needs_the_owner() => Failure::Forbidden,
                None => Failure::Trouble,
            },
        }
    }

    /// The same fault for a password that the site gave out a moment ago and that is therefore right:
    /// where nobody is signed in all the same, the header did not arrive.
    #[must_use]
    pub fn of_fresh_password(self) -> Fault {
        match self {
            Fault::NotSignedIn(evidence) => Fault::SignInStripped(evidence),
            other => other,
        }
    }

    /// Whether it stays until somebody changes the site, the account or the address.
    fn needs_the_owner(&self) -> bool {
        matches!(
            self,
            Fault::MovedElsewhere { .. }
                | Fault::NotWordPress { .. }
                | Fault::NotAllowed(_)
                | Fault::RestClosed(_)
                | Fault::PlainPermalinks(_)
                | Fault::PluginMissing(_)
                | Fault::NoNetwork(_)
                | Fault::RouteMissing(_)
                | Fault::WhoAmIBlocked(_)
        )
    }

    /// Whether a reading stands without the detail (a title, a save, an autosave) that got this fault: the
    /// site answered, refused nobody's credential, and did not ask for fewer requests.
    pub(crate) fn spares_the_reading(&self) -> bool {
        let has_answered = matches!(self.failure(), Failure::Forbidden | Failure::Trouble);
        has_answered && !matches!(self, Fault::RateLimited(_))
    }

    /// Whether it only concerns one post that became unreadable meanwhile: trashed, or not this user's.
    pub(crate) fn is_about_one_post(&self) -> bool {
        self.evidence().is_some_and(|evidence| match evidence.asked {
            Asked::Room => matches!(self, Fault::NotAllowed(_)) && evidence.is_of_a_post_out_of_reach(),
            Asked::Revisions | Asked::Autosaves | Asked::Text => {
                matches!(self, Fault::NotAllowed(_) | Fault::NotThere(_))
            }
            _ => false,
        })
    }

    /// Whether it says for good that the posts of a type have no REST interface: WordPress says so by name
    /// (contract, measured.md), or its answer names no route. A plugin's refusal can be over tomorrow.
    pub(crate) fn is_of_a_type_without_rest(&self) -> bool {
        match self {
            Fault::NotAllowed(evidence) => evidence.has_code("rest_cannot_read_type"),
            Fault::NotThere(evidence) => evidence.has_code("rest_type_invalid"),
            Fault::UnexpectedAnswer(_) => true,
            _ => false,
        }
    }
}

impl Evidence {
    /// Whether the presence plugin itself refused the room of a post: the user may not edit the post, or it
    /// is not there (contract 1.1). Any other refusal hides who is in the post.
    pub(crate) fn is_of_a_post_out_of_reach(&self) -> bool {
        self.asked == Asked::Room && self.status == 403 && self.has_code("rest_forbidden")
    }

    /// Whether a refusal of it only leaves something out of a reading.
    pub(crate) fn is_left_out(&self) -> bool {
        self.asked.is_about_posts() && (self.asked != Asked::Room || self.is_of_a_post_out_of_reach())
    }

    fn has_code(&self, code: &str) -> bool {
        self.code.as_deref() == Some(code)
    }
}
