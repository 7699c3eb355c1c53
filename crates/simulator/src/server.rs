//! The world behind real sockets: a thin HTTP/1.1 server on the loopback address.

use std::future::Future as _;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::thread::JoinHandle;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Request, Response, header};
use http_body_util::{BodyExt as _, Limited};
use hyper::body::{Body, Frame, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::sync::watch;

use crate::asked::by_browser;
use crate::gzip;
use crate::time::Now;
use crate::trouble::Delivery;
use crate::world::{SiteId, World};

const REQUEST_LIMIT: usize = 1 << 20;
/// A broken connection breaks after what was sent is out.
const BEFORE_BREAK: Duration = Duration::from_millis(50);

/// Where the server's time comes from.
pub type Clock = Arc<dyn Fn() -> Now + Send + Sync>;

/// A running server: one port per installation. It stops when it is dropped.
pub struct Server {
    world: Arc<Mutex<World>>,
    addresses: Vec<SocketAddr>,
    clock: Clock,
    stop: watch::Sender<bool>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves the world in real time. Each installation's origin becomes `http://127.0.0.1:PORT`.
    ///
    /// # Errors
    /// When a port or a thread cannot be had.
    pub fn start(world: World) -> io::Result<Self> {
        Self::start_with(world, Arc::new(Now::system))
    }

    /// The same with another clock.
    ///
    /// # Errors
    /// When a port or a thread cannot be had.
    pub fn start_with(world: World, clock: Clock) -> io::Result<Self> {
        Self::start_at(world, clock, |_| Ipv4Addr::LOCALHOST)
    }

    /// Serves the world in real time, each installation at an address of its own, as sites on servers of their own are:
    /// `http://127.0.1.1:PORT` and on. Of the systems that this runs on, only Linux has all of 127.0.0.0/8.
    ///
    /// # Errors
    /// When a port or a thread cannot be had.
    pub fn start_apart(world: World) -> io::Result<Self> {
        let address = |installation: usize| {
            let number = u16::try_from(installation).unwrap_or_default() + 0x0101;
            let [high, low] = number.to_be_bytes();
            Ipv4Addr::new(127, 0, high, low)
        };
        Self::start_at(world, Arc::new(Now::system), address)
    }

    fn start_at(mut world: World, clock: Clock, at: impl Fn(usize) -> Ipv4Addr) -> io::Result<Self> {
        let mut listeners = Vec::new();
        let mut addresses = Vec::new();
        for (number, installation) in world.installations.iter_mut().enumerate() {
            let listener = TcpListener::bind((at(number), 0))?;
            listener.set_nonblocking(true)?;
            let address = listener.local_addr()?;
            installation.origin = format!("http://{address}");
            addresses.push(address);
            listeners.push(listener);
        }
        let world = Arc::new(Mutex::new(world));
        let (stop, stopped) = watch::channel(false);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let shared = (Arc::clone(&world), Arc::clone(&clock));
        let thread = std::thread::Builder::new().name("simulator".into()).spawn(move || {
            runtime.block_on(serve(listeners, shared.0, shared.1, stopped));
        })?;
        Ok(Self { world, addresses, clock, stop, thread: Some(thread) })
    }

    /// The world, to look at or to change while it runs. Hold it briefly: nothing is answered meanwhile.
    pub fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The world, shared.
    #[must_use]
    pub fn shared(&self) -> Arc<Mutex<World>> {
        Arc::clone(&self.world)
    }

    /// The site's address without a slash at the end, as a user would type it.
    #[must_use]
    pub fn url(&self, site: SiteId) -> String {
        self.world().home(site)
    }

    /// The sockets, one per installation.
    #[must_use]
    pub fn addresses(&self) -> &[SocketAddr] {
        &self.addresses
    }

    /// The server's time.
    #[must_use]
    pub fn now(&self) -> Now {
        (self.clock)()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.stop.send(true);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

async fn serve(
    listeners: Vec<TcpListener>,
    world: Arc<Mutex<World>>,
    clock: Clock,
    mut stopped: watch::Receiver<bool>,
) {
    let mut tasks = tokio::task::JoinSet::new();
    for (installation, listener) in listeners.into_iter().enumerate() {
        let Ok(listener) = tokio::net::TcpListener::from_std(listener) else { continue };
        let (world, clock) = (Arc::clone(&world), Arc::clone(&clock));
        tasks.spawn(async move {
            let mut connections = tokio::task::JoinSet::new();
            loop {
                let Ok((stream, _)) = listener.accept().await else { continue };
                let (world, clock) = (Arc::clone(&world), Arc::clone(&clock));
                let service = service_fn(move |request| {
                    answer(installation, request, Arc::clone(&world), Arc::clone(&clock))
                });
                connections.spawn(async move {
                    // A broken connection is the client's to notice.
                    let _ = hyper::server::conn::http1::Builder::new()
                        .serve_connection(TokioIo::new(stream), service)
                        .await;
                });
                while connections.try_join_next().is_some() {}
            }
        });
    }
    // The sender goes only with the server, so both outcomes mean the end; tasks end with their set.
    let _ = stopped.wait_for(|stop| *stop).await;
}

async fn answer(
    installation: usize,
    request: Request<Incoming>,
    world: Arc<Mutex<World>>,
    clock: Clock,
) -> io::Result<Response<Parts>> {
    let (head, body) = request.into_parts();
    let body = Limited::new(body, REQUEST_LIMIT).collect().await.map_err(io::Error::other)?.to_bytes();
    let request = Request::from_parts(head, body);
    let now = clock();
    let (response, delivery, under_way) = {
        let mut guard = world.lock().unwrap_or_else(PoisonError::into_inner);
        let judged = !by_browser(&request);
        let site = guard.place(installation, request.uri().path()).filter(|_| judged);
        if let Some(site) = site {
            guard.conduct.begins(site, format!("{} {}", request.method(), request.uri()), now);
        }
        let (response, delivery) = guard.answer_at(installation, &request, now);
        (response, delivery, UnderWay { world: Arc::clone(&world), site })
    };
    match delivery {
        Delivery::After(time) => tokio::time::sleep(time).await,
        Delivery::Never => std::future::pending().await,
        _ => {}
    }
    Ok(packed(&request, response, &delivery, under_way))
}

/// Packs the body if the client takes gzip, and cuts it into what is sent.
fn packed(
    request: &Request<Bytes>,
    response: Response<Bytes>,
    delivery: &Delivery,
    under_way: UnderWay,
) -> Response<Parts> {
    let takes = request.headers().get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    let (mut head, mut body) = response.into_parts();
    let whole = *delivery == Delivery::AtOnce || matches!(delivery, Delivery::After(_));
    let fixed = head.headers.contains_key(header::CONTENT_ENCODING)
        || head.headers.contains_key(header::CONTENT_LENGTH);
    if whole && !fixed && body.len() > 20 && takes.is_some_and(|takes| takes.contains("gzip")) {
        body = gzip::packed(&body);
        head.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    let (first, end) = match delivery {
        Delivery::CutAfter(bytes) => {
            // More is announced than ever comes.
            head.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(body.len().max(bytes + 1)));
            (body.slice(..(*bytes).min(body.len())), End::Break(Box::pin(tokio::time::sleep(BEFORE_BREAK))))
        }
        Delivery::StallAfter(bytes) => (body.slice(..(*bytes).min(body.len())), End::Stall),
        Delivery::Endless => {
            (body.clone(), End::Repeat(if body.is_empty() { Bytes::from_static(b" ") } else { body }))
        }
        _ => (body, End::Finish),
    };
    Response::from_parts(head, Parts { first: Some(first), end, under_way: Some(under_way) })
}

/// A request that was begun; gone when its answer is out or nobody waits for it any more.
struct UnderWay {
    world: Arc<Mutex<World>>,
    site: Option<SiteId>,
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        if let Some(site) = self.site {
            self.world.lock().unwrap_or_else(PoisonError::into_inner).conduct.ends(site);
        }
    }
}

enum End {
    Finish,
    Break(Pin<Box<tokio::time::Sleep>>),
    Stall,
    Repeat(Bytes),
}

/// A body in one part and an end.
struct Parts {
    first: Option<Bytes>,
    end: End,
    under_way: Option<UnderWay>,
}

impl Body for Parts {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if let Some(first) = self.first.take() {
            if matches!(self.end, End::Finish) {
                // The client may ask again the moment it has the last byte, so the request ends here.
                self.under_way = None;
            }
            if !first.is_empty() {
                return Poll::Ready(Some(Ok(Frame::data(first))));
            }
        }
        match &mut self.end {
            End::Finish => Poll::Ready(None),
            End::Break(wait) => {
                wait.as_mut().poll(context).map(|()| Some(Err(io::ErrorKind::ConnectionReset.into())))
            }
            End::Stall => Poll::Pending,
            End::Repeat(bytes) => Poll::Ready(Some(Ok(Frame::data(bytes.clone())))),
        }
    }
}
