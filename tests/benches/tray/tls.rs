//! Sites over TLS, as a real one is reached: HTTP/2 and gzip for who takes them, a certificate of an authority that
//! the program is told to trust beside the system's.
//!
//! The program comes through a proxy that hands all it is asked for to this server: so the sites have names of
//! their own, and no name has to be resolved.

use std::convert::Infallible;
use std::io::Write as _;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::{HeaderValue, Request, Response, Uri, header};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivatePkcs8KeyDer;

/// What answers a request.
type Answer = Arc<dyn Fn(Request<Bytes>) -> Response<Bytes> + Send + Sync>;

/// The server. It ends when this is dropped.
pub(crate) struct Front {
    address: SocketAddr,
    authority: String,
    certificate: Vec<u8>,
    runtime: Option<tokio::runtime::Runtime>,
}

impl Front {
    /// Serves sites of these names.
    pub(crate) fn start(
        names: &str,
        answer: impl Fn(Request<Bytes>) -> Response<Bytes> + Send + Sync + 'static,
    ) -> Front {
        let mut authority = CertificateParams::default();
        authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate().unwrap()).unwrap();
        let key = KeyPair::generate().unwrap();
        let leaf = CertificateParams::new([names.to_owned()]).unwrap().signed_by(&key, &authority).unwrap();
        let mut tls = ServerConfig::builder()
            .with_no_client_auth()
            .with_single_cert(vec![leaf.der().clone()], PrivatePkcs8KeyDer::from(key.serialize_der()).into())
            .unwrap();
        tls.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        let acceptor = TlsAcceptor::from(Arc::new(tls));
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let listener = runtime.block_on(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))).unwrap();
        let address = listener.local_addr().unwrap();
        let answer: Answer = Arc::new(answer);
        runtime.spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, acceptor.clone(), Arc::clone(&answer)));
            }
        });
        let (authority, certificate) = (authority.pem(), leaf.der().to_vec());
        Front { address, authority, certificate, runtime: Some(runtime) }
    }

    /// Where the proxy listens.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// The sites' certificate, in DER.
    #[allow(dead_code, reason = "only tests look at it")]
    pub(crate) fn certificate(&self) -> &[u8] {
        &self.certificate
    }

    /// The system's authorities, which cost memory too, and this server's.
    pub(crate) fn authorities(&self) -> String {
        let system = std::fs::read_to_string("/etc/ssl/certs/ca-certificates.crt").unwrap_or_default();
        format!("{system}\n{}", self.authority)
    }
}

impl Drop for Front {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

async fn serve(mut stream: TcpStream, acceptor: TlsAcceptor, answer: Answer) -> Option<()> {
    let mut asked = Vec::new();
    while !asked.ends_with(b"\r\n\r\n") {
        asked.push(stream.read_u8().await.ok()?);
    }
    let target = String::from_utf8(asked).ok()?.strip_prefix("CONNECT ")?.split(' ').next()?.to_owned();
    let host = target.split(':').next()?.to_owned();
    stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.ok()?;
    let stream = acceptor.accept(stream).await.ok()?;
    let service = service_fn(move |request| respond(request, host.clone(), Arc::clone(&answer)));
    let server = hyper_util::server::conn::auto::Builder::new(TokioExecutor::new());
    server.serve_connection(TokioIo::new(stream), service).await.ok()
}

async fn respond(
    request: Request<Incoming>,
    host: String,
    answer: Answer,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let (mut head, body) = request.into_parts();
    let body = body.collect().await.map(http_body_util::Collected::to_bytes).unwrap_or_default();
    let path = head.uri.path_and_query().map_or("/", http::uri::PathAndQuery::as_str);
    head.uri = format!("https://{host}{path}").parse::<Uri>().unwrap_or_default();
    let packs = head
        .headers
        .get(header::ACCEPT_ENCODING)
        .is_some_and(|takes| takes.to_str().is_ok_and(|takes| takes.contains("gzip")));
    let (mut head, mut body) = answer(Request::from_parts(head, body)).into_parts();
    if packs && body.len() > 20 && !head.headers.contains_key(header::CONTENT_ENCODING) {
        let mut packed = GzEncoder::new(Vec::new(), Compression::default());
        if packed.write_all(&body).is_ok()
            && let Ok(packed) = packed.finish()
        {
            body = packed.into();
            head.headers.remove(header::CONTENT_LENGTH);
            head.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
    }
    Ok(Response::from_parts(head, Full::new(body)))
}
