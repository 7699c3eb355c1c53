//! Why a site could not be read.

use std::time::Duration;

use url::Url;

use crate::address::AddressError;
use crate::asked::Asked;
use crate::certificate::CertificateException;
use crate::transport::TransportError;

/// What an answer showed. Everything in it is safe to show: shortened, without control characters, and
/// never with a credential.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// Scheme, host and port that answered.
    pub origin: String,
    /// What was asked for.
    pub asked: Asked,
    /// The HTTP status.
    pub status: u16,
    /// The error code of the JSON body, where there is one.
    pub code: Option<String>,
    /// The title of the web page that came instead, where there is one.
    pub page_title: Option<String>,
    /// How long the site said to stay away, at most an hour.
    pub retry_after: Option<Duration>,
}

/// Why a site could not be read: one name for each cause that can be told apart (contract 6.5).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// What was typed is no address.
    BadAddress(AddressError),
    /// No whole answer came from this origin.
    NoAnswer {
        /// Scheme, host and port.
        origin: String,
        /// Why.
        error: TransportError,
    },
    /// The site sends a signed-in request to another origin; credentials do not follow.
    MovedElsewhere {
        /// The origin that was asked.
        from: String,
        /// The origin it points to.
        to: String,
    },
    /// The site sends requests in a circle.
    TooManyRedirects {
        /// The origin that was asked.
        origin: String,
    },
    /// One reading took more requests or more time than a reading may take.
    ReadingTooLong {
        /// The origin that was asked.
        origin: String,
    },
    /// A page answers, but nothing on it is WordPress.
    NotWordPress {
        /// The address that was looked at.
        address: String,
    },
    /// The site refused user name or password by name.
    CredentialsRefused(Evidence),
    /// The credential was sent, and the site acts as if nobody was signed in: refused, stripped on the
    /// way, or sign-in by application password is off. All three look alike (contract, measured.md).
    NotSignedIn(Evidence),
    /// The credential does not arrive at WordPress: something in front takes the header away.
    SignInStripped(Evidence),
    /// Nobody was signed in, and the site wants somebody to be.
    SignInNeeded(Evidence),
    /// Application passwords are off for this user.
    ApplicationPasswordsOffForUser(Evidence),
    /// Application passwords are off for the whole site, or the site is on plain http.
    ApplicationPasswordsOff(Evidence),
    /// Signed in, but this user may not see that.
    NotAllowed(Evidence),
    /// A plugin closes the REST interface.
    RestClosed(Evidence),
    /// A password prompt of the web server stands in front of the whole site.
    BasicAuthGate(Evidence),
    /// A firewall answered instead of WordPress.
    FirewallPage(Evidence),
    /// A web page came where data was asked for.
    WebPageInstead(Evidence),
    /// The site has plain permalinks: its REST interface is at `?rest_route=`.
    PlainPermalinks(Evidence),
    /// No REST interface at that address.
    RestNotThere(Evidence),
    /// The presence plugin is not active.
    PluginMissing(Evidence),
    /// The site is no network, or its presence plugin knows none.
    NoNetwork(Evidence),
    /// The site has no such route.
    RouteMissing(Evidence),
    /// The post, user or site that was asked for is not there.
    NotThere(Evidence),
    /// Who is signed in can not be found out: the routes about users are blocked.
    WhoAmIBlocked(Evidence),
    /// The site is being updated.
    Maintenance(Evidence),
    /// Too many requests.
    RateLimited(Evidence),
    /// WordPress does not reach its database.
    DatabaseDown(Evidence),
    /// Code on the site crashed.
    PhpFatal(Evidence),
    /// Another error of the server.
    ServerError(Evidence),
    /// The web server in front got no answer from the one behind.
    BadGateway(Evidence),
    /// The server takes no requests at the moment.
    Unavailable(Evidence),
    /// Presence is not recorded on this site; only writing tells.
    RecordingOff(Evidence),
    /// The presence plugin has no storage yet; only writing tells.
    StorageMissing(Evidence),
    /// The site does not take the request as it is.
    RequestRejected(Evidence),
    /// An answer without a body.
    EmptyAnswer(Evidence),
    /// It should be JSON and is not.
    BrokenJson {
        /// What the answer showed.
        evidence: Evidence,
        /// How the body begins: one line of at most 41 characters, without a credential.
        begins: String,
    },
    /// JSON, but nothing that was asked for.
    UnexpectedAnswer(Evidence),
}

macro_rules! with_evidence {
    ($fault:expr, $evidence:ident => $then:expr, else $otherwise:expr) => {
        match $fault {
            Fault::CredentialsRefused($evidence)
            | Fault::NotSignedIn($evidence)
            | Fault::SignInStripped($evidence)
            | Fault::SignInNeeded($evidence)
            | Fault::ApplicationPasswordsOffForUser($evidence)
            | Fault::ApplicationPasswordsOff($evidence)
            | Fault::NotAllowed($evidence)
            | Fault::RestClosed($evidence)
            | Fault::BasicAuthGate($evidence)
            | Fault::FirewallPage($evidence)
            | Fault::WebPageInstead($evidence)
            | Fault::PlainPermalinks($evidence)
            | Fault::RestNotThere($evidence)
            | Fault::PluginMissing($evidence)
            | Fault::NoNetwork($evidence)
            | Fault::RouteMissing($evidence)
            | Fault::NotThere($evidence)
            | Fault::WhoAmIBlocked($evidence)
            | Fault::Maintenance($evidence)
            | Fault::RateLimited($evidence)
            | Fault::DatabaseDown($evidence)
            | Fault::PhpFatal($evidence)
            | Fault::ServerError($evidence)
            | Fault::BadGateway($evidence)
            | Fault::Unavailable($evidence)
            | Fault::RecordingOff($evidence)
            | Fault::StorageMissing($evidence)
            | Fault::RequestRejected($evidence)
            | Fault::EmptyAnswer($evidence)
            | Fault::BrokenJson { evidence: $evidence, .. }
            | Fault::UnexpectedAnswer($evidence) => $then,
            Fault::BadAddress(_)
            | Fault::NoAnswer { .. }
            | Fault::MovedElsewhere { .. }
            | Fault::TooManyRedirects { .. }
            | Fault::ReadingTooLong { .. }
            | Fault::NotWordPress { .. } => $otherwise,
        }
    };
}

impl Fault {
    /// What the answer showed, where there was one.
    #[must_use]
    pub fn evidence(&self) -> Option<&Evidence> {
        with_evidence!(self, evidence => Some(evidence), else None)
    }

    /// A name that never changes, for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Fault::BadAddress(_) => "bad-address",
            Fault::NoAnswer { error, .. } => no_answer_code(error),
            Fault::MovedElsewhere { .. } => "moved-elsewhere",
            Fault::TooManyRedirects { .. } => "too-many-redirects",
            Fault::ReadingTooLong { .. } => "reading-too-long",
            Fault::NotWordPress { .. } => "not-wordpress",
            Fault::CredentialsRefused(_) => "credentials-refused",
            Fault::NotSignedIn(_) => "not-signed-in",
            Fault::SignInStripped(_) => "sign-in-stripped",
            Fault::SignInNeeded(_) => "sign-in-needed",
            Fault::ApplicationPasswordsOffForUser(_) => "application-passwords-off-for-user",
            Fault::ApplicationPasswordsOff(_) => "application-passwords-off",
            Fault::NotAllowed(_) => "not-allowed",
            Fault::RestClosed(_) => "rest-closed",
            Fault::BasicAuthGate(_) => "basic-auth-gate",
            Fault::FirewallPage(_) => "firewall-page",
            Fault::WebPageInstead(_) => "web-page-instead",
            Fault::PlainPermalinks(_) => "plain-permalinks",
            Fault::RestNotThere(_) => "rest-not-there",
            Fault::PluginMissing(_) => "plugin-missing",
            Fault::NoNetwork(_) => "no-network",
            Fault::RouteMissing(_) => "route-missing",
            Fault::NotThere(_) => "not-there",
            Fault::WhoAmIBlocked(_) => "who-am-i-blocked",
            Fault::Maintenance(_) => "maintenance",
            Fault::RateLimited(_) => "rate-limited",
            Fault::DatabaseDown(_) => "database-down",
            Fault::PhpFatal(_) => "php-fatal",
            Fault::ServerError(_) => "server-error",
            Fault::BadGateway(_) => "bad-gateway",
            Fault::Unavailable(_) => "unavailable",
            Fault::RecordingOff(_) => "recording-off",
            Fault::StorageMissing(_) => "storage-missing",
            Fault::RequestRejected(_) => "request-rejected",
            Fault::EmptyAnswer(_) => "empty-answer",
            Fault::BrokenJson { .. } => "broken-json",
            Fault::UnexpectedAnswer(_) => "unexpected-answer",
        }
    }
}

impl Fault {
    /// The certificate that was refused, where the user may accept it all the same: at which origin, and which one it is.
    #[must_use]
    pub fn excepted_by(&self) -> Option<CertificateException> {
        let Fault::NoAnswer { origin, error: TransportError::Certificate { presented, .. } } = self else {
            return None;
        };
        let fingerprint = presented.as_ref()?.fingerprint;
        CertificateException::new(&Url::parse(origin).ok()?, fingerprint)
    }
}

fn no_answer_code(error: &TransportError) -> &'static str {
    match error {
        TransportError::HostNotFound => "host-not-found",
        TransportError::Refused => "connection-refused",
        TransportError::Unreachable => "unreachable",
        TransportError::Certificate { .. } => "certificate",
        TransportError::NoSecureConnection => "no-secure-connection",
        TransportError::ConnectTimeout => "connect-timeout",
        TransportError::ReadTimeout => "read-timeout",
        TransportError::TotalTimeout => "total-timeout",
        TransportError::TooLarge { .. } => "too-large",
        TransportError::Truncated => "truncated",
        TransportError::Closed => "connection-closed",
        TransportError::Garbled => "garbled",
        TransportError::Proxy => "proxy",
        TransportError::PlainHttp => "plain-http",
        TransportError::Other => "connection-failed",
    }
}
