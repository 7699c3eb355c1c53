//! What goes through the system's proxy, and what never does.
#![allow(clippy::unwrap_used, reason = "a test outside of #[cfg(test)]")]

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::process::Command;
use std::sync::mpsc::{Receiver, channel};

use bytes::Bytes;
use http::Request;
use wordpress::{HttpTransport, Transport};

/// Tells the child process the port of the site on this computer.
const SITE: &str = "PRESENCE_TRAY_TEST_SITE_PORT";

/// A listener that answers everything, and what it was sent.
fn server() -> (u16, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let (send, received) = channel();
    std::thread::spawn(move || {
        while let Ok((mut socket, _)) = listener.accept() {
            let mut request = vec![0; 4096];
            let length = socket.read(&mut request).unwrap_or(0);
            request.truncate(length);
            let _ = send.send(String::from_utf8_lossy(&request).to_lowercase());
            let _ = socket.write_all(b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 2\r\n\r\n[]");
        }
    });
    (port, received)
}

/// Which proxy there is stands in the environment, which a process has one of: the requests are sent by a
/// process of their own, this test once more.
#[test]
fn a_credential_for_this_computer_does_not_go_to_a_proxy() {
    if let Ok(port) = std::env::var(SITE) {
        send_requests(&port);
        return;
    }
    let (proxy, at_proxy) = server();
    let (site, at_site) = server();
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "a_credential_for_this_computer_does_not_go_to_a_proxy"])
        .env(SITE, site.to_string())
        .env("http_proxy", format!("http://127.0.0.1:{proxy}"))
        .env("all_proxy", format!("http://127.0.0.1:{proxy}"))
        .env_remove("no_proxy")
        .env_remove("NO_PROXY")
        .env_remove("REQUEST_METHOD")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
    let at_proxy: Vec<String> = at_proxy.try_iter().collect();
    let at_site: Vec<String> = at_site.try_iter().collect();
    // The proxy is in use, and sees nothing but what goes to another computer.
    assert!(
        matches!(&at_proxy[..], [one] if one.starts_with("get http://site.invalid/") && !one.contains("authorization")),
        "{at_proxy:?}"
    );
    assert_eq!(
        at_site.iter().filter(|request| request.contains("authorization: basic x")).count(),
        2,
        "{at_site:?}"
    );
}

/// One request to another computer, and two with a credential to the site at `port` of this one.
#[tokio::main(flavor = "current_thread")]
async fn send_requests(port: &str) {
    let transport = HttpTransport::new().unwrap();
    transport.send(Request::get("http://site.invalid/").body(Bytes::new()).unwrap()).await.unwrap();
    for host in ["localhost", "127.0.0.1"] {
        let request =
            Request::get(format!("http://{host}:{port}/wp-json/")).header("authorization", "Basic x");
        let answer = transport.send(request.body(Bytes::new()).unwrap()).await.unwrap();
        assert_eq!(&answer.body()[..], b"[]");
    }
}
