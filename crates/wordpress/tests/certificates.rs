//! Certificates over real sockets: what is refused and what of it is told, and the exception for one of them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test outside of #[cfg(test)]")]

#[cfg_attr(target_os = "linux", path = "support/trust/linux.rs")]
#[cfg_attr(target_os = "macos", path = "support/trust/macos.rs")]
#[cfg_attr(windows, path = "support/trust/windows.rs")]
mod trust;

use std::net::SocketAddr;
use std::sync::Arc;

use bytes::Bytes;
use http::Request;
use rcgen::{BasicConstraints, CertificateParams, IsCa, KeyPair};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use url::Url;
use wordpress::{
    Accepting, CertificateException, CertificateProblem, Fault, Fingerprint, HttpTransport, Presented,
    Transport, TransportError,
};

/// A self-made certificate and its key.
struct SelfMade {
    certificate: CertificateDer<'static>,
    key: KeyPair,
}

fn self_made(names: &[&str], authority: bool) -> SelfMade {
    let mut params =
        CertificateParams::new(names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>()).unwrap();
    if authority {
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    }
    let key = KeyPair::generate().unwrap();
    let certificate = params.self_signed(&key).unwrap();
    SelfMade { certificate: certificate.der().clone(), key }
}

fn fingerprint(of: &SelfMade) -> Fingerprint {
    Fingerprint::of(&of.certificate)
}

/// A server with this certificate, and the key of `key`.
async fn server_with(certificate: &SelfMade, key: &SelfMade) -> SocketAddr {
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.key.serialize_der()));
    let tls = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.certificate.clone()], key)
        .unwrap();
    serve(tls).await
}

async fn serve(tls: ServerConfig) -> SocketAddr {
    let acceptor = TlsAcceptor::from(Arc::new(tls));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                let Ok(mut socket) = acceptor.accept(socket).await else { return };
                let mut request = [0; 4096];
                while socket.read(&mut request).await.is_ok_and(|length| length > 0) {
                    let _ = socket.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]").await;
                }
            });
        }
    });
    address
}

async fn server(of: &SelfMade) -> SocketAddr {
    server_with(of, of).await
}

async fn send(transport: &impl Transport, url: &str) -> Result<Bytes, TransportError> {
    let answer = transport.send(Request::get(url).body(Bytes::new()).unwrap()).await;
    answer.map(http::Response::into_body)
}

fn exception(url: &str, of: &SelfMade) -> CertificateException {
    CertificateException::new(&Url::parse(url).unwrap(), fingerprint(of)).unwrap()
}

fn refused(problem: CertificateProblem, names: &[&str], of: &SelfMade) -> TransportError {
    let names = names.iter().map(|name| (*name).to_owned()).collect();
    let presented = Some(Box::new(Presented { names, fingerprint: fingerprint(of) }));
    TransportError::Certificate { problem, presented }
}

#[tokio::test]
async fn a_certificate_that_is_not_accepted_is_named() {
    let transport = HttpTransport::new().unwrap();
    for (names, authority, problem, told) in [
        (
            &["localhost", "127.0.0.1"][..],
            false,
            CertificateProblem::UnknownIssuer,
            &["127.0.0.1", "localhost"][..],
        ),
        (&["127.0.0.1"], true, trust::SELF_MADE_FOR_AN_AUTHORITY, &["127.0.0.1"]),
        (&["shop.test"], false, CertificateProblem::UnknownIssuer, &["shop.test"]),
        (&[], false, CertificateProblem::UnknownIssuer, &[]),
    ] {
        let made = self_made(names, authority);
        let url = format!("https://{}/", server(&made).await);
        assert_eq!(send(&transport, &url).await.unwrap_err(), refused(problem, told, &made), "{names:?}");
    }
}

#[tokio::test]
async fn the_fault_names_the_certificate_and_the_way_to_accept_it() {
    let made = self_made(&["shop.test"], false);
    let error = refused(CertificateProblem::UnknownIssuer, &["shop.test"], &made);
    let fault = |origin: &str| Fault::NoAnswer { origin: origin.to_owned(), error: error.clone() };
    let local = fault("https://shop.test");
    assert!(local.seen().ends_with("does not trust its issuer. It is for shop.test."), "{local}");
    let accepts = format!("--accept-certificate {}", fingerprint(&made));
    assert!(local.remedy().ends_with(&accepts), "{}", local.remedy());
    let elsewhere = fault("https://example.com");
    assert!(elsewhere.seen().ends_with("It is for shop.test."), "{elsewhere}");
    assert!(!elsewhere.remedy().contains("accept-certificate") && elsewhere.excepted_by().is_none());
}

#[tokio::test]
async fn an_accepted_certificate_is_accepted_and_no_other_one() {
    let (mine, other) = (self_made(&["shop.test"], true), self_made(&["127.0.0.1"], false));
    let (here, there) = (server(&mine).await, server(&mine).await);
    let (here, there) = (format!("https://{here}/"), format!("https://{there}/"));
    let transport = Arc::new(HttpTransport::new().unwrap());
    let accepting = Accepting::new(Arc::clone(&transport), [exception(&here, &mine)]);
    assert_eq!(&send(&accepting, &here).await.unwrap()[..], b"[]", "its name and its kind do not matter");
    assert_eq!(&send(&accepting, &here).await.unwrap()[..], b"[]");
    // Neither another site on this computer, nor the same one without the exception.
    assert!(matches!(send(&accepting, &there).await, Err(TransportError::Certificate { .. })));
    assert!(matches!(send(&transport, &here).await, Err(TransportError::Certificate { .. })));
    // The server has another certificate now.
    let changed = format!("https://{}/", server(&other).await);
    let accepting = Accepting::new(Arc::clone(&transport), [exception(&changed, &mine)]);
    let told = refused(CertificateProblem::UnknownIssuer, &["127.0.0.1"], &other);
    assert_eq!(send(&accepting, &changed).await.unwrap_err(), told);
    let mut accepting = accepting;
    accepting.accept(exception(&changed, &other));
    assert!(send(&accepting, &changed).await.is_ok());
}

#[tokio::test]
async fn a_server_without_the_key_of_an_accepted_certificate_is_refused() {
    use tokio_rustls::rustls::server::{ClientHello, ResolvesServerCert};
    use tokio_rustls::rustls::sign::CertifiedKey;

    /// Shows a certificate whose key it does not have.
    #[derive(Debug)]
    struct Thief(Arc<CertifiedKey>);
    impl ResolvesServerCert for Thief {
        fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
            Some(Arc::clone(&self.0))
        }
    }

    let (stolen, own) = (self_made(&["127.0.0.1"], false), self_made(&["127.0.0.1"], false));
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(own.key.serialize_der()));
    let key = tokio_rustls::rustls::crypto::ring::sign::any_supported_type(&key).unwrap();
    let shown = CertifiedKey::new(vec![stolen.certificate.clone()], key);
    let tls =
        ServerConfig::builder().with_no_client_auth().with_cert_resolver(Arc::new(Thief(Arc::new(shown))));
    let url = format!("https://{}/", serve(tls).await);
    let transport = HttpTransport::new().unwrap();
    let accepting = Accepting::new(&transport, [exception(&url, &stolen)]);
    assert!(send(&accepting, &url).await.is_err());
}
