//! What a user reads about a fault: what was seen, what it usually means, what to do.

use std::fmt;

use crate::address::AddressError;
use crate::asked::Asked;
use crate::fault::{Evidence, Fault};
use crate::no_answer_text::{no_answer_means, no_answer_remedy};
use crate::saying;
use crate::saying::Saying;
use crate::transport::TransportError;

/// What there is to say about a fault. Safe to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// What was seen: where, which status, which code.
    pub seen: Saying,
    /// What that usually means.
    pub means: Saying,
    /// What to do.
    pub remedy: Saying,
}

/// What was seen, in one English sentence.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.seen())
    }
}

impl std::error::Error for Fault {}

impl Fault {
    /// What there is to say about it, in any language.
    #[must_use]
    pub fn explained(&self) -> Explained {
        Explained { seen: self.sight(), means: self.meaning(), remedy: self.to_do() }
    }

    /// What was seen, in English. One sentence, safe to show.
    #[must_use]
    pub fn seen(&self) -> String {
        self.sight().english()
    }

    /// What that usually means, in English.
    #[must_use]
    pub fn means(&self) -> String {
        self.meaning().english()
    }

    /// What to do, in English.
    #[must_use]
    pub fn remedy(&self) -> String {
        self.to_do().english()
    }

    /// What was seen in a few words, for a list of addresses.
    pub(crate) fn in_short(&self) -> String {
        match (self, self.evidence()) {
            (Fault::NoAnswer { error, .. }, _) => error.to_string(),
            (Fault::TooManyRedirects { .. }, _) => "sent on again and again".to_owned(),
            (_, Some(Evidence { status, code: Some(code), .. })) => format!("{status} {code}"),
            (_, Some(Evidence { status, .. })) => status.to_string(),
            _ => self.seen(),
        }
    }

    fn sight(&self) -> Saying {
        match self {
            Fault::BadAddress(AddressError::Empty) => saying!("seen-no-address"),
            Fault::BadAddress(error) => saying!("seen-bad-address", why = error.saying()),
            Fault::NoAnswer { origin, error: TransportError::PlainHttp } => {
                saying!("seen-plain-http", origin = origin)
            }
            Fault::NoAnswer {
                origin,
                error: error @ TransportError::Certificate { presented: Some(presented), .. },
            } => match presented.names.as_slice() {
                [] => saying!("seen-certificate-of-nobody", origin = origin, why = error.saying()),
                names => saying!(
                    "seen-certificate",
                    origin = origin,
                    why = error.saying(),
                    names = names.join(", ")
                ),
            },
            Fault::NoAnswer { origin, error } => {
                saying!("seen-no-answer", origin = origin, why = error.saying())
            }
            Fault::MovedElsewhere { from, to } => saying!("seen-moved", from = from, to = to),
            Fault::TooManyRedirects { origin } => saying!("seen-redirects", origin = origin),
            Fault::ReadingTooLong { origin } => saying!("seen-too-long", origin = origin),
            Fault::NotWordPress { address } => saying!("seen-not-wordpress", address = address),
            // The index answers well, and names no part of the plugin.
            Fault::PluginMissing(evidence) if evidence.status == 200 => {
                saying!("seen-no-plugin", origin = &evidence.origin)
            }
            Fault::BrokenJson { evidence, begins } => saying!(
                "seen-broken-json",
                origin = &evidence.origin,
                status = evidence.status,
                asked = evidence.asked.saying(),
                begins = begins
            ),
            _ => self.evidence().map_or_else(|| saying!("seen-nothing"), Evidence::sight),
        }
    }

    fn meaning(&self) -> Saying {
        match self {
            Fault::BadAddress(AddressError::UserInfo) => saying!("means-user-in-address"),
            Fault::BadAddress(_) => saying!("means-bad-address"),
            Fault::NoAnswer { error, .. } => no_answer_means(error),
            Fault::MovedElsewhere { .. } => saying!("means-moved-elsewhere"),
            Fault::TooManyRedirects { .. } => saying!("means-too-many-redirects"),
            Fault::ReadingTooLong { .. } => saying!("means-reading-too-long"),
            Fault::NotWordPress { .. } => saying!("means-not-wordpress"),
            Fault::CredentialsRefused(_) => saying!("means-credentials-refused"),
            Fault::NotSignedIn(_) => saying!("means-not-signed-in"),
            Fault::SignInStripped(_) => saying!("means-sign-in-stripped"),
            Fault::SignInNeeded(_) => saying!("means-sign-in-needed"),
            Fault::ApplicationPasswordsOffForUser(_) => saying!("means-application-passwords-off-for-user"),
            Fault::ApplicationPasswordsOff(_) => saying!("means-application-passwords-off"),
            Fault::NotAllowed(evidence) if evidence.asked == Asked::PostType => {
                saying!("means-type-not-allowed")
            }
            Fault::NotAllowed(evidence) if evidence.is_left_out() => saying!("means-post-not-allowed"),
            Fault::NotAllowed(_) => saying!("means-not-allowed"),
            Fault::RestClosed(_) => saying!("means-rest-closed"),
            Fault::BasicAuthGate(_) => saying!("means-basic-auth-gate"),
            Fault::FirewallPage(_) => saying!("means-firewall-page"),
            Fault::WebPageInstead(_) => saying!("means-web-page-instead"),
            Fault::PlainPermalinks(_) => saying!("means-plain-permalinks"),
            Fault::RestNotThere(_) => saying!("means-rest-not-there"),
            Fault::PluginMissing(_) => saying!("means-plugin-missing"),
            Fault::NoNetwork(_) => saying!("means-no-network"),
            Fault::RouteMissing(_) => saying!("means-route-missing"),
            Fault::NotThere(_) => saying!("means-not-there"),
            Fault::WhoAmIBlocked(_) => saying!("means-who-am-i-blocked"),
            Fault::Maintenance(_) => saying!("means-maintenance"),
            Fault::RateLimited(_) => saying!("means-rate-limited"),
            Fault::DatabaseDown(_) => saying!("means-database-down"),
            Fault::PhpFatal(_) => saying!("means-php-fatal"),
            Fault::ServerError(_) => saying!("means-server-error"),
            Fault::BadGateway(_) => saying!("means-bad-gateway"),
            Fault::Unavailable(_) => saying!("means-unavailable"),
            Fault::RecordingOff(_) => saying!("means-recording-off"),
            Fault::StorageMissing(_) => saying!("means-storage-missing"),
            Fault::RequestRejected(_) => saying!("means-request-rejected"),
            Fault::EmptyAnswer(_) => saying!("means-empty-answer"),
            Fault::BrokenJson { .. } => saying!("means-broken-json"),
            Fault::UnexpectedAnswer(_) => saying!("means-unexpected-answer"),
        }
    }

    fn to_do(&self) -> Saying {
        match self {
            Fault::BadAddress(AddressError::UserInfo) => saying!("remedy-user-in-address"),
            Fault::BadAddress(_) => saying!("remedy-bad-address"),
            Fault::NoAnswer { error, .. } => match self.excepted_by() {
                Some(exception) => saying!(
                    "remedy-accept-certificate",
                    remedy = no_answer_remedy(error),
                    fingerprint = exception.fingerprint().to_string()
                ),
                None => no_answer_remedy(error),
            },
            Fault::MovedElsewhere { to, .. } => saying!("remedy-moved-elsewhere", to = to),
            Fault::TooManyRedirects { .. } => saying!("remedy-too-many-redirects"),
            Fault::ReadingTooLong { .. } => saying!("remedy-reading-too-long"),
            Fault::NotWordPress { .. } => saying!("remedy-not-wordpress"),
            Fault::CredentialsRefused(_) => saying!("remedy-credentials-refused"),
            Fault::NotSignedIn(_) => saying!("remedy-not-signed-in"),
            Fault::SignInStripped(_) => saying!("remedy-sign-in-stripped"),
            Fault::SignInNeeded(_) => saying!("remedy-sign-in-needed"),
            Fault::ApplicationPasswordsOffForUser(_) => saying!("remedy-application-passwords-off-for-user"),
            Fault::ApplicationPasswordsOff(_) => saying!("remedy-application-passwords-off"),
            Fault::NotAllowed(evidence) if evidence.is_left_out() => saying!("remedy-left-out"),
            Fault::NotAllowed(_) => saying!("remedy-not-allowed"),
            Fault::RestClosed(_) => saying!("remedy-rest-closed"),
            Fault::BasicAuthGate(_) => saying!("remedy-basic-auth-gate"),
            Fault::FirewallPage(_) => saying!("remedy-firewall-page"),
            Fault::WebPageInstead(_) => saying!("remedy-web-page-instead"),
            Fault::PlainPermalinks(_) => saying!("remedy-plain-permalinks"),
            Fault::RestNotThere(_) => saying!("remedy-rest-not-there"),
            Fault::PluginMissing(_) => saying!("remedy-plugin-missing"),
            Fault::NoNetwork(_) => saying!("remedy-no-network"),
            Fault::RouteMissing(_) => saying!("remedy-route-missing"),
            Fault::NotThere(evidence) if evidence.is_left_out() => saying!("remedy-left-out"),
            Fault::NotThere(_) => saying!("remedy-not-there"),
            Fault::WhoAmIBlocked(_) => saying!("remedy-who-am-i-blocked"),
            Fault::Maintenance(_) => saying!("remedy-maintenance"),
            Fault::RateLimited(Evidence { retry_after: Some(wait), .. })
            | Fault::Unavailable(Evidence { retry_after: Some(wait), .. })
                if !wait.is_zero() =>
            {
                saying!("remedy-wait", wait = Saying::length(*wait))
            }
            Fault::RateLimited(_) => saying!("remedy-rate-limited"),
            Fault::DatabaseDown(_) => saying!("remedy-database-down"),
            Fault::PhpFatal(_) => saying!("remedy-php-fatal"),
            Fault::ServerError(_) => saying!("remedy-server-error"),
            Fault::BadGateway(_) | Fault::Unavailable(_) => saying!("remedy-bad-gateway"),
            Fault::RecordingOff(_) => saying!("remedy-recording-off"),
            Fault::StorageMissing(_) => saying!("remedy-storage-missing"),
            Fault::RequestRejected(_) => saying!("remedy-request-rejected"),
            Fault::EmptyAnswer(_) => saying!("remedy-empty-answer"),
            Fault::BrokenJson { .. } => saying!("remedy-broken-json"),
            Fault::UnexpectedAnswer(_) => saying!("remedy-unexpected-answer"),
        }
    }
}

impl Evidence {
    fn sight(&self) -> Saying {
        let Evidence { origin, status, .. } = self;
        let (status, asked) = (*status, self.asked.saying());
        let wait = self.retry_after.map(Saying::length);
        match (&self.code, &self.page_title, wait) {
            (Some(code), _, Some(wait)) => saying!(
                "seen-answer-code-wait",
                origin = origin,
                status = status,
                code = code,
                asked = asked,
                wait = wait
            ),
            (Some(code), _, None) => {
                saying!("seen-answer-code", origin = origin, status = status, code = code, asked = asked)
            }
            (None, Some(title), Some(wait)) => saying!(
                "seen-answer-page-wait",
                origin = origin,
                status = status,
                asked = asked,
                title = title,
                wait = wait
            ),
            (None, Some(title), None) => {
                saying!("seen-answer-page", origin = origin, status = status, asked = asked, title = title)
            }
            (None, None, Some(wait)) => {
                saying!("seen-answer-wait", origin = origin, status = status, asked = asked, wait = wait)
            }
            (None, None, None) => saying!("seen-answer", origin = origin, status = status, asked = asked),
        }
    }
}
