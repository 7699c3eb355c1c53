//! The way a request reaches a site.

use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use thiserror::Error;
use url::{Host, Url};

use crate::certificate::{CertificateProblem, Presented};
use crate::saying;
use crate::saying::Saying;

/// Sends one request and brings back the whole answer. A test or a simulated day answers in this
/// process, [`HttpTransport`](crate::HttpTransport) over sockets.
///
/// An implementation follows no redirect, decompresses the body, and obeys the [`BodyLimit`] among the
/// request's extensions.
pub trait Transport: Send + Sync {
    /// Sends `request`; its address is absolute.
    ///
    /// # Errors
    /// A [`TransportError`] where no whole answer came. Any status is an answer.
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> impl Future<Output = Result<Response<Bytes>, TransportError>> + Send;

    /// How much time has passed since any fixed moment: a reading that takes too long is ended by it. It
    /// stands still where answers take no time, as they do within this process.
    fn now(&self) -> Duration {
        Duration::ZERO
    }
}

impl<T: Transport> Transport for Arc<T> {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> impl Future<Output = Result<Response<Bytes>, TransportError>> + Send {
        T::send(self, request)
    }

    fn now(&self) -> Duration {
        T::now(self)
    }
}

impl<T: Transport> Transport for &T {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> impl Future<Output = Result<Response<Bytes>, TransportError>> + Send {
        T::send(self, request)
    }

    fn now(&self) -> Duration {
        T::now(self)
    }
}

/// How much of an answer's body is taken, after decompression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BodyLimit {
    /// The most bytes that are kept.
    pub bytes: usize,
    /// Whether a longer body is cut there; otherwise it is [`TransportError::TooLarge`].
    pub cut: bool,
}

impl BodyLimit {
    /// For answers with data: a page of a hundred busy rooms with a thousand people each stays below.
    /// The largest measured page has 180 kB (contract, measured.md).
    pub const DATA: BodyLimit = BodyLimit { bytes: 4 << 20, cut: false };

    /// For web pages, of which only the head is looked at.
    pub const WEB_PAGE: BodyLimit = BodyLimit { bytes: 256 << 10, cut: true };
}

impl Default for BodyLimit {
    fn default() -> BodyLimit {
        BodyLimit::DATA
    }
}

/// Why no whole answer came.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum TransportError {
    /// The name has no address: mistyped, gone, or no network.
    HostNotFound,
    /// The host answers, but not on that port.
    Refused,
    /// No way to the host, or no network at all.
    Unreachable,
    /// The host's certificate is not accepted.
    Certificate {
        /// What is wrong with it.
        problem: CertificateProblem,
        /// Which one it is, where that is known.
        presented: Option<Box<Presented>>,
    },
    /// The host does not speak TLS there, or none that is safe.
    NoSecureConnection,
    /// No connection in time.
    ConnectTimeout,
    /// The answer stopped coming.
    ReadTimeout,
    /// The whole took too long.
    TotalTimeout,
    /// The body is longer than its limit.
    TooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// The connection ended within the answer.
    Truncated,
    /// The connection ended before an answer.
    Closed,
    /// The body is not compressed as it says.
    Garbled,
    /// The system's proxy does not let the request through.
    Proxy,
    /// The request would have carried a credential over a connection that anybody can read.
    PlainHttp,
    /// The request could not be made, or the connection broke in a way that has no name here.
    Other,
}

impl TransportError {
    /// The same in any language.
    #[must_use]
    pub fn saying(&self) -> Saying {
        match self {
            TransportError::HostNotFound => saying!("no-answer-host-not-found"),
            TransportError::Refused => saying!("no-answer-refused"),
            TransportError::Unreachable => saying!("no-answer-unreachable"),
            TransportError::Certificate { problem, .. } => {
                saying!("no-answer-certificate", problem = problem.saying())
            }
            TransportError::NoSecureConnection => saying!("no-answer-no-secure-connection"),
            TransportError::ConnectTimeout => saying!("no-answer-connect-timeout"),
            TransportError::ReadTimeout => saying!("no-answer-read-timeout"),
            TransportError::TotalTimeout => saying!("no-answer-total-timeout"),
            TransportError::TooLarge { limit } => saying!("no-answer-too-large", limit = *limit),
            TransportError::Truncated => saying!("no-answer-truncated"),
            TransportError::Closed => saying!("no-answer-closed"),
            TransportError::Garbled => saying!("no-answer-garbled"),
            TransportError::Proxy => saying!("no-answer-proxy"),
            TransportError::PlainHttp => saying!("no-answer-plain-http"),
            TransportError::Other => saying!("no-answer-other"),
        }
    }
}

/// In English.
impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.saying().english())
    }
}

/// Whether a credential may be sent to `url`: over TLS anywhere, over plain http only to this computer.
#[must_use]
pub fn may_carry_credentials(url: &Url) -> bool {
    match url.scheme() {
        "https" => true,
        "http" => is_loopback(url),
        _ => false,
    }
}

/// Whether `url` names this computer: `127.0.0.0/8`, `[::1]` or `localhost`.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_go_over_tls_or_to_this_computer() {
        for (url, allowed) in [
            ("https://example.com/", true),
            ("http://example.com/", false),
            ("http://127.0.0.1:8080/", true),
            ("http://127.9.9.9/", true),
            ("http://[::1]/", true),
            ("http://localhost/", true),
            ("http://LOCALHOST:81/", true),
            ("http://localhost.example.com/", false),
            ("http://127.0.0.1.example.com/", false),
            ("http://10.0.0.1/", false),
            ("http://site.test/", false),
            ("ftp://127.0.0.1/", false),
        ] {
            assert_eq!(may_carry_credentials(&Url::parse(url).unwrap()), allowed, "{url}");
        }
    }
}
