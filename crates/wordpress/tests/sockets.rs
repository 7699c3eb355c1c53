//! Requests over real sockets on loopback: limits, redirects, names for what goes wrong.
#![allow(clippy::unwrap_used, reason = "a test outside of #[cfg(test)]")]

use std::io::Write;
use std::time::Duration;

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::Request;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use wordpress::{BodyLimit, HttpTransport, Limits, Transport, TransportError};

/// Limits that no answer comes near, however busy the computer is.
const AMPLE: Limits = Limits {
    connect: Duration::from_secs(60),
    read: Duration::from_secs(60),
    total: Duration::from_secs(60),
    idle: Duration::from_secs(1),
};
/// So long is waited for what does not come.
const SHORT: Duration = Duration::from_millis(150);

/// A server that answers every connection with `answer` and then keeps it open or not. Returns its address.
async fn server(answer: Vec<u8>, keep_open: bool) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let answer = answer.clone();
            tokio::spawn(async move {
                let mut request = [0; 4096];
                let _ = socket.read(&mut request).await;
                let _ = socket.write_all(&answer).await;
                if keep_open {
                    let _ = socket.read(&mut request).await;
                }
            });
        }
    });
    address
}

async fn send(url: &str, limit: Option<BodyLimit>) -> Result<http::Response<Bytes>, TransportError> {
    send_within(AMPLE, url, limit).await
}

async fn send_within(
    limits: Limits,
    url: &str,
    limit: Option<BodyLimit>,
) -> Result<http::Response<Bytes>, TransportError> {
    let mut request = Request::get(url).body(Bytes::new()).unwrap();
    if let Some(limit) = limit {
        request.extensions_mut().insert(limit);
    }
    HttpTransport::with(limits).unwrap().send(request).await
}

fn answer(headers: &str, body: &[u8]) -> Vec<u8> {
    [format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n{headers}\r\n", body.len()).as_bytes(), body].concat()
}

#[tokio::test]
async fn an_answer_comes_whole_and_unpacked() {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(b"[1,2,3]").unwrap();
    let url = server(answer("content-encoding: gzip\r\n", &gzip.finish().unwrap()), true).await;
    let response = send(&url, None).await.unwrap();
    assert_eq!((response.status().as_u16(), &response.body()[..]), (200, &b"[1,2,3]"[..]));
}

#[tokio::test]
async fn answers_take_time() {
    // By it a reading of a slow site is ended.
    let transport = std::sync::Arc::new(HttpTransport::with(AMPLE).unwrap());
    let url = server(answer("", b"[]"), true).await;
    let before = transport.now();
    transport.send(Request::get(&url).body(Bytes::new()).unwrap()).await.unwrap();
    assert!(transport.now() > before);
}

#[tokio::test]
async fn who_asks_is_told() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        let mut request = vec![0; 4096];
        let length = socket.read(&mut request).await.unwrap();
        socket.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await.unwrap();
        String::from_utf8_lossy(&request[..length]).to_lowercase()
    });
    send(&url, None).await.unwrap();
    let request = server.await.unwrap();
    assert!(
        request.contains("user-agent: presencetray/") && request.contains("accept-encoding: gzip"),
        "{request}"
    );
    assert!(!request.contains("referer") && !request.contains("cookie"), "{request}");
}

#[tokio::test]
async fn redirects_are_handed_out_not_followed() {
    let url = server(
        b"HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n".to_vec(),
        true,
    )
    .await;
    let response = send(&url, None).await.unwrap();
    assert_eq!(
        (response.status().as_u16(), &response.headers()["location"]),
        (302, &"http://127.0.0.1:1/".parse::<http::HeaderValue>().unwrap())
    );
}

#[tokio::test]
async fn a_body_is_limited_also_after_it_is_unpacked() {
    let mut bomb = GzEncoder::new(Vec::new(), Compression::best());
    for _ in 0..64 {
        bomb.write_all(&vec![b' '; 1 << 20]).unwrap();
    }
    let bomb = bomb.finish().unwrap();
    assert!(bomb.len() < 100_000);
    let packed = server(answer("content-encoding: gzip\r\n", &bomb), true).await;
    let plain = server(answer("", &vec![b'x'; 5000]), true).await;
    let endless = server(
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"
            .iter()
            .copied()
            .chain(b"3e8\r\n".iter().copied().chain([b'x'; 1000]).chain(*b"\r\n").cycle().take(100_000))
            .collect(),
        true,
    )
    .await;
    for url in [packed, plain, endless] {
        let limit = BodyLimit { bytes: 4000, cut: false };
        assert_eq!(
            send(&url, Some(limit)).await.unwrap_err(),
            TransportError::TooLarge { limit: 4000 },
            "{url}"
        );
        let limit = BodyLimit { bytes: 4000, cut: true };
        assert_eq!(send(&url, Some(limit)).await.unwrap().body().len(), 4000, "{url}");
    }
}

#[tokio::test]
async fn what_goes_wrong_has_a_name() {
    for (name, answer, keep_open, error) in [
        ("silent", Vec::new(), true, TransportError::ReadTimeout),
        (
            "stops in the body",
            b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nxx".to_vec(),
            true,
            TransportError::ReadTimeout,
        ),
        ("hangs up", Vec::new(), false, TransportError::Closed),
        (
            "cut",
            b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nxx".to_vec(),
            false,
            TransportError::Truncated,
        ),
        (
            "cut chunks",
            b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nff\r\nxx".to_vec(),
            false,
            TransportError::Truncated,
        ),
        ("no gzip", answer("content-encoding: gzip\r\n", b"plain text"), true, TransportError::Garbled),
        ("no HTTP", b"SSH-2.0-OpenSSH\r\n".to_vec(), false, TransportError::Closed),
    ] {
        let url = server(answer, keep_open).await;
        let limits = match error {
            TransportError::ReadTimeout => Limits { read: SHORT, ..AMPLE },
            _ => AMPLE,
        };
        assert_eq!(send_within(limits, &url, None).await.unwrap_err(), error, "{name}");
    }
}

#[tokio::test]
async fn an_answer_that_trickles_ends_in_time() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        let _ = socket.read(&mut [0; 4096]).await;
        let _ = socket.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n").await;
        while socket.write_all(b"x").await.is_ok() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    });
    let limits = Limits { total: SHORT, ..AMPLE };
    assert_eq!(send_within(limits, &url, None).await.unwrap_err(), TransportError::TotalTimeout);
}

#[tokio::test]
async fn connections_that_can_not_be_made_have_a_name() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let closed = listener.local_addr().unwrap();
    drop(listener);
    assert_eq!(send(&format!("http://{closed}/"), None).await.unwrap_err(), TransportError::Refused);
    assert_eq!(send("http://no-such-host.invalid/", None).await.unwrap_err(), TransportError::HostNotFound);
    // A plain server at a secure address.
    let plain = server(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n".to_vec(), false).await;
    assert_eq!(
        send(&plain.replace("http:", "https:"), None).await.unwrap_err(),
        TransportError::NoSecureConnection
    );
}

#[tokio::test]
async fn a_credential_is_not_sent_over_plain_http() {
    let request =
        Request::get("http://example.com/").header("authorization", "Basic x").body(Bytes::new()).unwrap();
    assert_eq!(
        HttpTransport::with(AMPLE).unwrap().send(request).await.unwrap_err(),
        TransportError::PlainHttp
    );
}
