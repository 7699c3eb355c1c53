use std::net::SocketAddr;

use super::*;
use crate::connecting::{Decided, Returned};

const STATE: &str = "right";

/// A listener whose flow takes one answer with the right state, and what it was told.
async fn listening() -> (Loopback, JoinHandle<Vec<Verdict>>) {
    let (sender, mut heard) = mpsc::channel(1);
    let loopback = Loopback::open(sender, Words::english()).await.unwrap();
    let flow = tokio::spawn(async move {
        let mut verdicts: Vec<Verdict> = Vec::new();
        while let Some(Heard::Returned(Returned { state, decided }, reply)) = heard.recv().await {
            use secrecy::ExposeSecret as _;
            let right = state.expose_secret() == STATE && !verdicts.contains(&Verdict::Taken);
            let verdict = match decided {
                _ if !right => Verdict::Unasked,
                Decided::Approved { .. } => Verdict::Taken,
                Decided::Rejected => Verdict::Rejected,
            };
            verdicts.push(verdict);
            reply.send(verdict).unwrap();
        }
        verdicts
    });
    (loopback, flow)
}

async fn sent(port: u16, bytes: &[u8]) -> String {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let mut stream = TcpStream::connect(address).await.unwrap();
    let _ = stream.write_all(bytes).await;
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8(answer).unwrap()
}

async fn get(port: u16, target: &str) -> String {
    sent(port, format!("GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n").as_bytes()).await
}

fn answer(state: &str) -> String {
    format!(
        "/authorized?state={state}&site_url=https%3A%2F%2Fexample.com&user_login=zoe&password=abcd%20efgh"
    )
}

#[tokio::test]
async fn the_right_answer_is_taken_once_and_leads_to_a_clean_address() {
    let (loopback, flow) = listening().await;
    let port = loopback.port();
    assert!(get(port, "/told").await.starts_with("HTTP/1.1 404"));
    for wrong in [answer("wrong"), "/".to_owned(), "/favicon.ico".to_owned(), "/authorized".to_owned()] {
        let page = get(port, &wrong).await;
        assert!(page.starts_with("HTTP/1.1 40") && page.contains("Nothing was changed"), "{page}");
    }
    let rejected = get(port, "/authorized?state=right&success=false").await;
    assert!(rejected.starts_with("HTTP/1.1 303"), "{rejected}");
    assert!(get(port, "/told").await.contains("Nothing was connected"));
    let sent_on = get(port, &answer(STATE)).await;
    assert!(sent_on.starts_with("HTTP/1.1 303 See Other\r\nLocation: /told\r\n"), "{sent_on}");
    let told = get(port, "/told").await;
    assert!(told.contains("Presence Tray has got it. You can close this tab."), "{told}");
    for page in [&sent_on, &told] {
        for header in ["Cache-Control: no-store", "Referrer-Policy: no-referrer", "default-src 'none'"] {
            assert!(page.contains(header), "{page}");
        }
        assert!(!page.contains("abcd") && !page.contains("zoe"), "{page}");
    }
    assert!(get(port, &answer(STATE)).await.starts_with("HTTP/1.1 403"), "a replay");
    drop(loopback);
    let verdicts = flow.await.unwrap();
    assert_eq!(verdicts, [Verdict::Unasked, Verdict::Rejected, Verdict::Taken, Verdict::Unasked]);
}

#[tokio::test]
async fn what_is_hostile_changes_nothing() {
    let (loopback, flow) = listening().await;
    let port = loopback.port();
    let rebound = format!("GET {} HTTP/1.1\r\nHost: evil.example:{port}\r\n\r\n", answer(STATE));
    let huge = format!("GET /{} HTTP/1.1\r\n\r\n", "x".repeat(10 * LONGEST));
    let posted = format!("POST {} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n", answer(STATE));
    for (bytes, status) in [
        (rebound.as_bytes(), "421"),
        (huge.as_bytes(), "431"),
        (posted.as_bytes(), "405"),
        (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "400"),
        (b"\x16\x03\x01\x02\x00\x01\x00", "400"),
    ] {
        let answered = sent(port, bytes).await;
        // Where more was sent than is read, the system may cut the answer off.
        assert!(answered.is_empty() && bytes.len() > LONGEST || answered.contains(status), "{answered}");
    }
    drop(loopback);
    assert_eq!(flow.await.unwrap(), []);
}

#[tokio::test(start_paused = true)]
async fn who_says_nothing_is_let_go_and_holds_nobody_up() {
    let (loopback, flow) = listening().await;
    let port = loopback.port();
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let mut silent = Vec::new();
    for _ in 0..MOST_CONNECTIONS - 1 {
        silent.push(TcpStream::connect(address).await.unwrap());
    }
    assert!(get(port, &answer(STATE)).await.starts_with("HTTP/1.1 303"), "there is a place left");
    for mut one in silent {
        let _ = one.write_all(b"GET /auth").await;
        assert_eq!(one.read(&mut [0; 8]).await.unwrap_or(0), 0, "it is let go");
    }
    drop(loopback);
    assert_eq!(flow.await.unwrap(), [Verdict::Taken]);
}

#[tokio::test(start_paused = true)]
async fn the_page_is_served_a_little_longer() {
    let (loopback, flow) = listening().await;
    let port = loopback.port();
    get(port, &answer(STATE)).await;
    loopback.close_soon();
    assert!(get(port, "/told").await.contains("has got it"));
    sleep(LINGER + Duration::from_millis(1)).await;
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    assert!(TcpStream::connect(address).await.is_err(), "nobody listens");
    assert_eq!(flow.await.unwrap(), [Verdict::Taken]);
}
