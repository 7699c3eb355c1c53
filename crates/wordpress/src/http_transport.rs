//! Requests over sockets.

use std::collections::HashMap;
use std::error::Error;
use std::io;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use bytes::{Bytes, BytesMut};
use http::header::AUTHORIZATION;
use http::{Request, Response};
use reqwest::redirect::Policy;
use reqwest::{Client, ClientBuilder};
use rustls::{CertificateError, ClientConfig, OtherError};
use url::Url;

use crate::asked::Asked;
use crate::certificate::{CertificateException, Fingerprint};
use crate::certificate_check::{Refused, SystemTrust, problem};
use crate::lookup::{NoSuchHost, SystemNames};
use crate::public::Names;
use crate::transport::{BodyLimit, Transport, TransportError, is_loopback, may_carry_credentials};

/// How long things may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// From the start to a secure connection.
    pub connect: Duration,
    /// Between two pieces of an answer.
    pub read: Duration,
    /// From the start to the end of the answer.
    pub total: Duration,
    /// How long an idle connection is kept, at least; at most twice as long. Enough for the requests of one
    /// reading: kept until the next one, the connections of 50 sites hold megabytes (`docs/benchmarks.md`).
    pub idle: Duration,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            connect: Duration::from_secs(10),
            read: Duration::from_secs(15),
            total: Duration::from_secs(30),
            idle: Duration::from_millis(500),
        }
    }
}

/// Requests over sockets: rustls with the certificates that this system trusts, the system's proxy, gzip. HTTP/1.1:
/// requests to a site follow each other, for which HTTP/2 has nothing to offer but larger buffers. Cheap to clone; all
/// clones share the connections, so one is enough for all sites.
///
/// This computer itself is never reached through a proxy: a credential goes to it over plain http, which
/// the proxy, another computer perhaps, could read.
///
/// A request with a [`CertificateException`] among its extensions has connections of its own.
#[derive(Clone, Debug)]
pub struct HttpTransport {
    client: Client,
    trust: SystemTrust,
    /// For this computer itself; made when it is first needed, since hardly anybody does.
    direct: Arc<OnceLock<Client>>,
    /// For each origin whose certificate is accepted against the rules.
    excepted: Arc<Mutex<HashMap<String, (Fingerprint, Client)>>>,
    limits: Limits,
    resolver: SystemNames,
    made: Instant,
}

impl HttpTransport {
    /// A transport with the usual [`Limits`].
    ///
    /// # Errors
    /// [`TransportError::Other`] where TLS or the resolver can not be set up.
    pub fn new() -> Result<HttpTransport, TransportError> {
        HttpTransport::with(Limits::default())
    }

    /// A transport with other limits.
    ///
    /// # Errors
    /// As [`HttpTransport::new`].
    pub fn with(limits: Limits) -> Result<HttpTransport, TransportError> {
        let trust = SystemTrust::of_this_system().map_err(|_| TransportError::Other)?;
        HttpTransport::trusting(trust, limits, Names::Any)
    }

    fn trusting(trust: SystemTrust, limits: Limits, names: Names) -> Result<HttpTransport, TransportError> {
        let resolver = SystemNames::of(names);
        let client = build(builder(&limits, resolver.clone()), &trust, None)?;
        Ok(HttpTransport {
            client,
            trust,
            direct: Arc::default(),
            excepted: Arc::default(),
            limits,
            resolver,
            made: Instant::now(),
        })
    }

    /// Another transport beside this one, with no connection in common, for addresses that somebody else names: see
    /// [`Names`]. What this one read of the system is used again.
    ///
    /// # Errors
    /// [`TransportError::Other`] where it can not be set up.
    pub fn beside(&self, limits: Limits, names: Names) -> Result<HttpTransport, TransportError> {
        HttpTransport::trusting(self.trust.clone(), limits, names)
    }

    fn client_for(
        &self,
        url: &Url,
        exception: Option<&CertificateException>,
    ) -> Result<Client, TransportError> {
        let builder = || {
            let builder = builder(&self.limits, self.resolver.clone());
            if is_loopback(url) { builder.no_proxy() } else { builder }
        };
        // Here, where it counts: an exception for a host that may have none was made by nobody.
        if let Some(exception) = exception.filter(|exception| exception.covers(url)) {
            let accepted = exception.fingerprint();
            let mut excepted = self.excepted.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some((known, client)) = excepted.get(exception.origin())
                && *known == accepted
            {
                return Ok(client.clone());
            }
            let client = build(builder(), &self.trust, Some(accepted))?;
            excepted.insert(exception.origin().to_owned(), (accepted, client.clone()));
            return Ok(client);
        }
        if self.resolver.names() == Names::Public || !is_loopback(url) {
            return Ok(self.client.clone());
        }
        if let Some(direct) = self.direct.get() {
            return Ok(direct.clone());
        }
        let direct = build(builder(), &self.trust, None)?;
        Ok(self.direct.get_or_init(|| direct).clone())
    }
}

fn build(
    builder: ClientBuilder,
    trust: &SystemTrust,
    accepted: Option<Fingerprint>,
) -> Result<Client, TransportError> {
    let tls: ClientConfig = trust.tls(accepted).map_err(|_| TransportError::Other)?;
    builder.tls_backend_preconfigured(tls).build().map_err(|_| TransportError::Other)
}

fn builder(limits: &Limits, resolver: SystemNames) -> ClientBuilder {
    Client::builder()
        .user_agent(user_agent())
        .redirect(Policy::none())
        .referer(false)
        .connect_timeout(limits.connect)
        .read_timeout(limits.read)
        .pool_idle_timeout(limits.idle)
        .pool_max_idle_per_host(1)
        .dns_resolver(Arc::new(resolver))
}

/// Name, version and the project's page, so that whoever runs a site knows whom to ask.
fn user_agent() -> String {
    let name = concat!("PresenceTray/", env!("CARGO_PKG_VERSION"));
    match env!("CARGO_PKG_HOMEPAGE") {
        "" => name.to_owned(),
        page => format!("{name} (+{page})"),
    }
}

impl Transport for HttpTransport {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let limit = request.extensions().get().copied().unwrap_or_default();
        let exception = request.extensions().get::<CertificateException>().cloned();
        let asked = request.extensions().get::<Asked>().copied();
        let request = reqwest::Request::try_from(request).map_err(|_| TransportError::Other)?;
        if request.headers().contains_key(AUTHORIZATION) && !may_carry_credentials(request.url()) {
            return Err(TransportError::PlainHttp);
        }
        if !self.resolver.may_ask(request.url()) {
            return Err(TransportError::HostNotFound);
        }
        let client = self.client_for(request.url(), exception.as_ref())?;
        let noted = Noted::of(&request, asked, self);
        let answer = match tokio::time::timeout(self.limits.total, exchange(&client, request, limit)).await {
            Ok(answer) => answer,
            Err(_) => Err(TransportError::TotalTimeout),
        };
        if let Some(noted) = noted {
            noted.write(&answer, self.now());
        }
        answer
    }

    fn now(&self) -> Duration {
        self.made.elapsed()
    }
}

/// What the log says of a request: what it asks for, by a name that is given here, and nothing of its address: there can be
/// names in a path, and what it says is up to whoever typed it or leads on to it.
struct Noted {
    method: http::Method,
    asked: Asked,
    began: Duration,
}

impl Noted {
    /// `None` where nobody wants to know, and for what is not asked of a site.
    fn of(request: &reqwest::Request, asked: Option<Asked>, transport: &HttpTransport) -> Option<Noted> {
        let asked = asked.filter(|_| log::log_enabled!(log::Level::Debug))?;
        Some(Noted { method: request.method().clone(), asked, began: transport.now() })
    }

    fn write(self, answer: &Result<Response<Bytes>, TransportError>, now: Duration) {
        let Noted { method, asked, began } = self;
        let after = now.saturating_sub(began).as_millis();
        match answer {
            Ok(answer) => {
                let (status, bytes) = (answer.status().as_u16(), answer.body().len());
                log::debug!("{method} {asked:?}: {status}, {bytes} bytes, {after} ms");
            }
            Err(error) => log::debug!("{method} {asked:?}: {error}, {after} ms"),
        }
    }
}

async fn exchange(
    client: &Client,
    request: reqwest::Request,
    limit: BodyLimit,
) -> Result<Response<Bytes>, TransportError> {
    let mut answer = client.execute(request).await.map_err(|error| name(&error, TransportError::Closed))?;
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = answer.status();
    *response.version_mut() = answer.version();
    *response.headers_mut() = std::mem::take(answer.headers_mut());
    let mut body = BytesMut::new();
    // Pieces are decompressed one by one, so a small answer that unpacks to gigabytes ends here.
    while let Some(piece) = answer.chunk().await.map_err(|error| name(&error, TransportError::Truncated))? {
        let room = limit.bytes.saturating_sub(body.len());
        if piece.len() > room {
            if !limit.cut {
                return Err(TransportError::TooLarge { limit: limit.bytes });
            }
            body.extend_from_slice(piece.get(..room).unwrap_or_default());
            break;
        }
        body.extend_from_slice(&piece);
    }
    *response.body_mut() = body.freeze();
    Ok(response)
}

/// Which error it was; `broken` where the connection broke without saying why.
fn name(error: &reqwest::Error, broken: TransportError) -> TransportError {
    let mut message = String::new();
    let mut cause: Option<&(dyn Error + 'static)> = error.source();
    while let Some(error) = cause {
        if error.is::<NoSuchHost>() {
            return TransportError::HostNotFound;
        }
        if let Some(tls) = error.downcast_ref::<rustls::Error>() {
            return name_tls(tls);
        }
        let mut io = error.downcast_ref::<io::Error>();
        while let Some(error) = io {
            // An error within an I/O error is its content, not its source.
            let inner = error.get_ref();
            if let Some(tls) = inner.and_then(|inner| inner.downcast_ref::<rustls::Error>()) {
                return name_tls(tls);
            }
            if let Some(named) = name_io(error, &broken) {
                return named;
            }
            io = inner.and_then(|inner| inner.downcast_ref::<io::Error>());
        }
        message.push_str(&error.to_string());
        cause = error.source();
    }
    if error.is_timeout() {
        return if error.is_connect() { TransportError::ConnectTimeout } else { TransportError::ReadTimeout };
    }
    if message.contains("tunnel") || message.contains("proxy") || message.contains("socks") {
        return TransportError::Proxy;
    }
    if error.is_decode()
        && broken == TransportError::Truncated
        && !message.contains("connection")
        && !message.contains("EOF")
    {
        return TransportError::Garbled;
    }
    if error.is_connect() { TransportError::Unreachable } else { broken }
}

fn name_io(error: &io::Error, broken: &TransportError) -> Option<TransportError> {
    match error.kind() {
        io::ErrorKind::ConnectionRefused => Some(TransportError::Refused),
        io::ErrorKind::HostUnreachable
        | io::ErrorKind::NetworkUnreachable
        | io::ErrorKind::NetworkDown
        | io::ErrorKind::AddrNotAvailable => Some(TransportError::Unreachable),
        io::ErrorKind::ConnectionReset
        | io::ErrorKind::ConnectionAborted
        | io::ErrorKind::BrokenPipe
        | io::ErrorKind::UnexpectedEof => Some(broken.clone()),
        _ => None,
    }
}

fn name_tls(error: &rustls::Error) -> TransportError {
    let rustls::Error::InvalidCertificate(why) = error else {
        return TransportError::NoSecureConnection;
    };
    let refused = match why {
        CertificateError::Other(OtherError(other)) => other.downcast_ref::<Refused>(),
        _ => None,
    };
    TransportError::Certificate {
        problem: refused.map_or_else(|| problem(why), |refused| refused.problem),
        presented: refused.map(|refused| Box::new(refused.presented.clone())),
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::TcpListener;

    use super::*;

    #[tokio::test]
    async fn a_stranger_whose_name_leads_to_this_computer_is_not_reached() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let answers = tokio::spawn(async move {
            let mut reached = 0;
            while let Ok((mut socket, _)) = listener.accept().await {
                reached += 1;
                let mut request = [0; 4096];
                let length = socket.read(&mut request).await.unwrap();
                if request[..length].starts_with(b"GET /end ") {
                    return reached;
                }
                socket
                    .write_all(b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 2\r\n\r\n[]")
                    .await
                    .unwrap();
            }
            reached
        });
        let trust = SystemTrust::of_this_system().unwrap();
        let ask = async |names, path: &str| {
            let client = builder(&Limits::default(), SystemNames::leading_home(names)).no_proxy();
            let client = build(client, &trust, None).unwrap();
            let url = format!("http://pictures.example:{port}{path}");
            let request = reqwest::Request::new(http::Method::GET, Url::parse(&url).unwrap());
            exchange(&client, request, BodyLimit::DATA).await
        };
        assert_eq!(ask(Names::Public, "/").await.unwrap_err(), TransportError::HostNotFound);
        assert!(ask(Names::Any, "/").await.is_ok());
        let _ = ask(Names::Any, "/end").await;
        assert_eq!(answers.await.unwrap(), 2);
    }
}
