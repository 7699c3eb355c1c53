//! What a user reads where no answer came.

use crate::certificate::CertificateProblem;
use crate::saying;
use crate::saying::Saying;
use crate::transport::TransportError;

/// What it usually means.
pub(crate) fn no_answer_means(error: &TransportError) -> Saying {
    match error {
        TransportError::HostNotFound => saying!("means-host-not-found"),
        TransportError::Refused => saying!("means-refused"),
        TransportError::Unreachable => saying!("means-unreachable"),
        TransportError::Certificate { problem, .. } => match problem {
            CertificateProblem::Expired => saying!("means-expired"),
            CertificateProblem::NotYetValid => saying!("means-not-yet-valid"),
            CertificateProblem::OtherName => saying!("means-other-name"),
            CertificateProblem::UnknownIssuer => saying!("means-unknown-issuer"),
            CertificateProblem::OfAuthority => saying!("means-of-authority"),
            CertificateProblem::Revoked => saying!("means-revoked"),
            CertificateProblem::Invalid => saying!("means-invalid"),
        },
        TransportError::NoSecureConnection => saying!("means-no-secure-connection"),
        TransportError::ConnectTimeout => saying!("means-connect-timeout"),
        TransportError::ReadTimeout | TransportError::TotalTimeout => saying!("means-timeout"),
        TransportError::TooLarge { .. } => saying!("means-too-large"),
        TransportError::Truncated | TransportError::Closed => saying!("means-broken-off"),
        TransportError::Garbled => saying!("means-garbled"),
        TransportError::Proxy => saying!("means-proxy"),
        TransportError::PlainHttp => saying!("means-plain-http"),
        TransportError::Other => saying!("means-other"),
    }
}

/// What to do.
pub(crate) fn no_answer_remedy(error: &TransportError) -> Saying {
    match error {
        TransportError::HostNotFound => saying!("remedy-host-not-found"),
        TransportError::Unreachable => saying!("remedy-unreachable"),
        TransportError::Certificate { problem: CertificateProblem::NotYetValid, .. } => {
            saying!("remedy-not-yet-valid")
        }
        TransportError::Certificate { problem: CertificateProblem::OtherName, .. } => {
            saying!("remedy-other-name")
        }
        TransportError::Certificate { problem: CertificateProblem::UnknownIssuer, .. } => {
            saying!("remedy-unknown-issuer")
        }
        TransportError::Certificate { problem: CertificateProblem::OfAuthority, .. } => {
            saying!("remedy-of-authority")
        }
        TransportError::Certificate { .. } => saying!("remedy-tell-site"),
        TransportError::NoSecureConnection => saying!("remedy-no-secure-connection"),
        TransportError::PlainHttp => saying!("remedy-plain-http"),
        TransportError::Proxy => saying!("remedy-proxy"),
        TransportError::TooLarge { .. } | TransportError::Garbled => saying!("remedy-look-there"),
        TransportError::Refused
        | TransportError::ConnectTimeout
        | TransportError::ReadTimeout
        | TransportError::TotalTimeout
        | TransportError::Truncated
        | TransportError::Closed
        | TransportError::Other => saying!("remedy-try-later"),
    }
}
