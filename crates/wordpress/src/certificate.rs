//! Certificates that this computer does not accept, and the one that a user accepts all the same: that very
//! certificate, for one origin, and only where nobody could have got a better one.

use std::fmt;
use std::str::FromStr;

use bytes::Bytes;
use http::{Request, Response};
use ring::digest::{SHA256, digest};
use serde::{Deserialize, Serialize};
use thiserror::Error;
use url::{Host, Url};

use crate::saying;
use crate::saying::Saying;
use crate::transport::{Transport, TransportError, is_loopback};

const LENGTH: usize = 32;

/// What is wrong with a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CertificateProblem {
    /// Its time is over.
    Expired,
    /// Its time has not come, or this computer's clock is wrong.
    NotYetValid,
    /// It is for another name.
    OtherName,
    /// This system does not trust whoever issued it.
    UnknownIssuer,
    /// It is made for an authority, as many instructions for a self-made one have it.
    OfAuthority,
    /// It was withdrawn.
    Revoked,
    /// Anything else.
    Invalid,
}

impl CertificateProblem {
    /// The same in any language.
    #[must_use]
    pub fn saying(self) -> Saying {
        match self {
            CertificateProblem::Expired => saying!("certificate-expired"),
            CertificateProblem::NotYetValid => saying!("certificate-not-yet-valid"),
            CertificateProblem::OtherName => saying!("certificate-other-name"),
            CertificateProblem::UnknownIssuer => saying!("certificate-unknown-issuer"),
            CertificateProblem::OfAuthority => saying!("certificate-of-authority"),
            CertificateProblem::Revoked => saying!("certificate-revoked"),
            CertificateProblem::Invalid => saying!("certificate-invalid"),
        }
    }
}

/// In English.
impl fmt::Display for CertificateProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.saying().english())
    }
}

/// SHA-256 of a certificate as the server sends it, as browsers show it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Fingerprint([u8; LENGTH]);

/// What was written is no fingerprint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a SHA-256 fingerprint has 64 hexadecimal digits, with or without colons")]
pub struct NotAFingerprint;

impl Fingerprint {
    /// Of a certificate in DER.
    #[must_use]
    pub fn of(certificate: &[u8]) -> Fingerprint {
        let mut bytes = [0; LENGTH];
        bytes.iter_mut().zip(digest(&SHA256, certificate).as_ref()).for_each(|(to, from)| *to = *from);
        Fingerprint(bytes)
    }
}

/// Pairs of digits with colons between them.
impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, byte) in self.0.iter().enumerate() {
            let colon = if n == 0 { "" } else { ":" };
            write!(f, "{colon}{byte:02X}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Fingerprint {
    type Err = NotAFingerprint;

    fn from_str(text: &str) -> Result<Fingerprint, NotAFingerprint> {
        let digit = |c: char| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        let mut digits = text.trim().chars().filter(|c| *c != ':').map(digit);
        let mut next = || digits.next().flatten().ok_or(NotAFingerprint);
        let mut bytes = [0; LENGTH];
        for byte in &mut bytes {
            *byte = next()? << 4 | next()?;
        }
        if digits.next().is_some() { Err(NotAFingerprint) } else { Ok(Fingerprint(bytes)) }
    }
}

impl TryFrom<String> for Fingerprint {
    type Error = NotAFingerprint;

    fn try_from(text: String) -> Result<Fingerprint, NotAFingerprint> {
        text.parse()
    }
}

impl From<Fingerprint> for String {
    fn from(fingerprint: Fingerprint) -> String {
        fingerprint.to_string()
    }
}

/// A certificate that a server showed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Presented {
    /// The names that it is for, as far as they are among those that are checked; safe to show.
    pub names: Vec<String>,
    /// Which one it is.
    pub fingerprint: Fingerprint,
}

/// That one certificate is accepted at one origin, whatever is wrong with it. Only a host that no authority gives
/// certificates for can have one: this computer, `.test` and `.local`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateException {
    origin: String,
    fingerprint: Fingerprint,
}

impl CertificateException {
    /// That this certificate is accepted at the origin of `url`; `None` where there may be no exception.
    #[must_use]
    pub fn new(url: &Url, fingerprint: Fingerprint) -> Option<CertificateException> {
        let origin = url.origin().ascii_serialization();
        may_be_excepted(url).then_some(CertificateException { origin, fingerprint })
    }

    /// Which certificate is accepted.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        self.fingerprint
    }

    /// Scheme, host and port.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Whether it is about `url`.
    #[must_use]
    pub fn covers(&self, url: &Url) -> bool {
        may_be_excepted(url) && url.origin().ascii_serialization() == self.origin
    }
}

/// Whether a certificate of this host may be accepted against the rules: nobody else can be at the other end of a name
/// that only this computer, or this network, gives out (RFC 6761, RFC 6762).
#[must_use]
pub fn may_be_excepted(url: &Url) -> bool {
    let own_name = |name: &str| {
        [".test", ".local"].iter().any(|end| name.strip_suffix(end).is_some_and(|label| !label.is_empty()))
    };
    url.scheme() == "https"
        && (is_loopback(url) || matches!(url.host(), Some(Host::Domain(name)) if own_name(name)))
}

/// A transport with exceptions: each request to an origin that has one carries it.
#[derive(Clone, Debug)]
pub struct Accepting<T> {
    transport: T,
    exceptions: Vec<CertificateException>,
}

impl<T> Accepting<T> {
    /// With these exceptions, and often none.
    pub fn new(transport: T, exceptions: impl IntoIterator<Item = CertificateException>) -> Accepting<T> {
        Accepting { transport, exceptions: exceptions.into_iter().collect() }
    }

    /// With one more, in the place of another one for the same origin.
    pub fn accept(&mut self, exception: CertificateException) {
        self.exceptions.retain(|known| known.origin != exception.origin);
        self.exceptions.push(exception);
    }
}

impl<T: Transport> Transport for Accepting<T> {
    async fn send(&self, mut request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        if !self.exceptions.is_empty()
            && let Ok(url) = Url::parse(&request.uri().to_string())
            && let Some(exception) = self.exceptions.iter().find(|exception| exception.covers(&url))
        {
            request.extensions_mut().insert(exception.clone());
        }
        self.transport.send(request).await
    }

    fn now(&self) -> std::time::Duration {
        self.transport.now()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_is_read_as_it_is_written() {
        let empty =
            "E3:B0:C4:42:98:FC:1C:14:9A:FB:F4:C8:99:6F:B9:24:27:AE:41:E4:64:9B:93:4C:A4:95:99:1B:78:52:B8:55";
        let fingerprint = Fingerprint::of(b"");
        assert_eq!(fingerprint.to_string(), empty);
        for typed in [empty.to_owned(), empty.to_lowercase(), empty.replace(':', ""), format!(" {empty}\n")] {
            assert_eq!(typed.parse(), Ok(fingerprint), "{typed}");
        }
        for wrong in ["", "E3:B0", &empty[1..], &format!("{empty}:00"), &empty.replace("E3", "G3")] {
            assert_eq!(wrong.parse::<Fingerprint>(), Err(NotAFingerprint), "{wrong}");
        }
    }

    #[test]
    fn only_hosts_without_an_authority_can_have_an_exception() {
        for (url, may) in [
            ("https://127.0.0.1:8443/", true),
            ("https://[::1]/", true),
            ("https://localhost/", true),
            ("https://shop.test/", true),
            ("https://a.b.shop.TEST:81/", true),
            ("https://nas.local/", true),
            ("https://example.com/", false),
            ("https://test/", false),
            ("https://.test/", false),
            ("https://shop.test.example.com/", false),
            ("https://shop.test./", false),
            ("https://shoptest/", false),
            ("https://10.0.0.1/", false),
            ("https://127.0.0.1.example.com/", false),
            ("http://shop.test/", false),
        ] {
            let url = Url::parse(url).unwrap();
            let exception = CertificateException::new(&url, Fingerprint::of(b""));
            assert_eq!(exception.is_some(), may, "{url}");
        }
    }

    #[test]
    fn an_exception_is_for_one_origin() {
        let at = |url: &str| Url::parse(url).unwrap();
        let exception =
            CertificateException::new(&at("https://shop.test:8443/a"), Fingerprint::of(b"")).unwrap();
        assert!(exception.covers(&at("https://shop.test:8443/wp-json/")));
        for other in ["https://shop.test/", "https://www.shop.test:8443/", "http://shop.test:8443/"] {
            assert!(!exception.covers(&at(other)), "{other}");
        }
    }
}
