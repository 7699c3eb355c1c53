//! Judges the certificate of a server as this system does, and tells which one it refused.

use std::fmt;
use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, OtherError, SignatureScheme};
use webpki::EndEntityCert;

use crate::certificate::{CertificateProblem, Fingerprint, Presented};
use crate::wire::text::plain;

/// The most names that are told of a certificate, and the longest, in characters.
const NAMES: (usize, usize) = (4, 80);

/// What this system makes of certificates. Read once: the authorities of a system take a megabyte.
#[derive(Clone, Debug)]
pub(crate) struct SystemTrust {
    provider: Arc<CryptoProvider>,
    verifier: Arc<rustls_platform_verifier::Verifier>,
}

impl SystemTrust {
    pub(crate) fn of_this_system() -> Result<SystemTrust, rustls::Error> {
        let provider = Arc::new(ring::default_provider());
        let verifier = Arc::new(rustls_platform_verifier::Verifier::new(Arc::clone(&provider))?);
        Ok(SystemTrust { provider, verifier })
    }

    /// How connections are made; besides what the system accepts, one certificate can be. A session of one is never
    /// taken up by another.
    pub(crate) fn tls(&self, accepted: Option<Fingerprint>) -> Result<ClientConfig, rustls::Error> {
        let check = Check { system: Arc::clone(&self.verifier), accepted };
        let mut tls = ClientConfig::builder_with_provider(Arc::clone(&self.provider))
            .with_safe_default_protocol_versions()?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(check))
            .with_no_client_auth();
        tls.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(tls)
    }
}

/// A certificate that is not accepted, on its way through the layers of a connection.
#[derive(Clone, Debug)]
pub(crate) struct Refused {
    pub(crate) problem: CertificateProblem,
    pub(crate) presented: Presented,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.problem, f)
    }
}

impl std::error::Error for Refused {}

#[derive(Debug)]
struct Check {
    system: Arc<rustls_platform_verifier::Verifier>,
    accepted: Option<Fingerprint>,
}

impl ServerCertVerifier for Check {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let judged =
            self.system.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now);
        let Err(rustls::Error::InvalidCertificate(why)) = &judged else { return judged };
        let fingerprint = Fingerprint::of(end_entity);
        if self.accepted == Some(fingerprint) {
            return Ok(ServerCertVerified::assertion());
        }
        let presented = Presented { names: names(end_entity, server_name), fingerprint };
        let refused = Refused { problem: problem(why), presented };
        Err(rustls::Error::InvalidCertificate(CertificateError::Other(OtherError(Arc::new(refused)))))
    }

    // That the server has the key of the certificate is checked in any case.
    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.system.verify_tls12_signature(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.system.verify_tls13_signature(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.system.supported_verify_schemes()
    }
}

/// Which problem it is.
pub(crate) fn problem(why: &CertificateError) -> CertificateProblem {
    match why {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => CertificateProblem::Expired,
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            CertificateProblem::NotYetValid
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            CertificateProblem::OtherName
        }
        CertificateError::UnknownIssuer => CertificateProblem::UnknownIssuer,
        CertificateError::Revoked => CertificateProblem::Revoked,
        CertificateError::Other(OtherError(other))
            if matches!(other.downcast_ref(), Some(webpki::Error::CaUsedAsEndEntity)) =>
        {
            CertificateProblem::OfAuthority
        }
        _ => CertificateProblem::Invalid,
    }
}

/// The names that a certificate is for, the one that was asked for among them where it is.
fn names(certificate: &CertificateDer<'_>, asked: &ServerName<'_>) -> Vec<String> {
    let Ok(certificate) = EndEntityCert::try_from(certificate) else { return Vec::new() };
    let mut names: Vec<String> = Vec::new();
    if matches!(asked, ServerName::IpAddress(_))
        && certificate.verify_is_valid_for_subject_name(asked).is_ok()
    {
        names.push(asked.to_str().into_owned());
    }
    let (most, longest) = NAMES;
    names.extend(certificate.valid_dns_names().map(|name| plain(name, longest)).take(most));
    names
}
