//! The private socket: a real one in a directory of its own, and a loop that answers.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

#[path = "socket/loop_double.rs"]
mod loop_double;

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::time::Duration;

use loop_double::{Running, news};
use presence_tray::socket::{Claimed, Client, ClientError, Listening, MOST_CLIENTS, Place, SocketError};
use protocol::{Answer, Request};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::UnixStream;

const HELLO: &[u8] = b"{\"hello\":\"test\",\"protocol\":1}\n";
/// Anything that does not come within this never comes.
const SOON: Duration = Duration::from_secs(100);

async fn raw(place: &Place, bytes: &[u8]) -> BufReader<UnixStream> {
    let mut stream = UnixStream::connect(place.socket()).await.unwrap();
    // One that is let go at once may not take it all.
    let _ = stream.write_all(bytes).await;
    BufReader::new(stream)
}

async fn line(stream: &mut BufReader<UnixStream>) -> String {
    let mut line = String::new();
    tokio::time::timeout(SOON, stream.read_line(&mut line)).await.unwrap().unwrap();
    line
}

/// Until the other side ends the connection.
async fn ended(stream: &mut BufReader<UnixStream>) {
    let mut rest = Vec::new();
    // A connection that is reset has ended as well.
    let _ = tokio::time::timeout(SOON, stream.read_to_end(&mut rest)).await.unwrap();
}

async fn still_answers(running: &Running) {
    let mut client = Client::connect_to(&running.place).await.unwrap().unwrap();
    assert_eq!(client.ask(&Request::Reload).await.unwrap(), Answer::Done);
}

#[tokio::test]
async fn a_client_asks_and_is_answered_in_order() {
    let running = Running::start();
    let mut client = Client::connect_to(&running.place).await.unwrap().unwrap();
    let Answer::Status(status) = client.ask(&Request::Status { sites: vec![] }).await.unwrap() else {
        panic!("no status")
    };
    assert_eq!(status.version, protocol::VERSION);
    assert_eq!(client.ask(&Request::Reload).await.unwrap(), Answer::Done);
    let two = b"{\"request\":\"reload\"}\n{\"request\":\"dance\"}\n{\"request\":\"status\"}\n";
    let mut stream = raw(&running.place, &[HELLO, two].concat()).await;
    assert!(line(&mut stream).await.contains("\"welcome\""));
    let mut answers = [line(&mut stream).await, line(&mut stream).await, line(&mut stream).await];
    // What is no request never reaches the loop, so its answer may be ahead of the others.
    answers.sort();
    assert!(answers[0].contains("\"done\"") && answers[1].contains("unknown-request"), "{answers:?}");
    assert!(answers[2].contains("\"status\""), "{answers:?}");
}

#[tokio::test]
async fn who_ends_its_side_still_gets_the_answer() {
    let running = Running::start();
    let mut stream = raw(&running.place, &[HELLO, b"{\"request\":\"status\"}\n"].concat()).await;
    stream.get_mut().shutdown().await.unwrap();
    line(&mut stream).await;
    assert!(line(&mut stream).await.contains("\"status\""));
    ended(&mut stream).await;
}

#[tokio::test]
async fn another_version_is_refused_with_words() {
    let running = Running::start();
    let mut stream = raw(&running.place, b"{\"hello\":\"9.0.0\",\"protocol\":9}\n").await;
    let refused = line(&mut stream).await;
    assert!(refused.contains("protocol-version") && refused.contains("speaks version 9"), "{refused}");
    ended(&mut stream).await;
    let mut stream = raw(&running.place, b"GET / HTTP/1.1\n").await;
    assert!(line(&mut stream).await.contains("no-hello"));
    ended(&mut stream).await;
    still_answers(&running).await;
}

#[tokio::test]
async fn two_subscribers_hear_the_same_and_go_one_by_one() {
    let running = Running::start();
    let mut subscriptions = Vec::new();
    for _ in 0..2 {
        let client = Client::connect_to(&running.place).await.unwrap().unwrap();
        subscriptions.push(client.subscribe(vec![]).await.unwrap());
    }
    running.until(|seen| seen.subscribed.len() == 2).await;
    running.tell(&news("Blog"));
    for subscription in &mut subscriptions {
        let heard = tokio::time::timeout(SOON, subscription.next()).await.unwrap().unwrap();
        assert_eq!(heard.site, "Blog");
    }
    drop(subscriptions.pop());
    running.until(|seen| seen.gone.len() == 1).await;
    running.tell(&news("Shop"));
    let heard = tokio::time::timeout(SOON, subscriptions[0].next()).await.unwrap().unwrap();
    assert_eq!(heard.site, "Shop");
    let place = running.place.clone();
    running.end().await;
    let end = tokio::time::timeout(SOON, subscriptions[0].next()).await.unwrap();
    assert!(matches!(end, Err(ClientError::Ended)), "{end:?}");
    assert!(Client::connect_to(&place).await.unwrap().is_none());
}

#[tokio::test]
async fn a_subscriber_that_does_not_read_is_let_go_and_costs_no_memory() {
    let running = Running::start();
    let mut hanging = raw(&running.place, &[HELLO, b"{\"request\":\"watch\"}\n"].concat()).await;
    running.until(|seen| seen.subscribed.len() == 1).await;
    let long = "x".repeat(100_000);
    for _ in 0..200 {
        running.tell(&news(&long));
    }
    running.until(|seen| seen.gone.len() == 1).await;
    let mut got = Vec::new();
    let _ = hanging.read_to_end(&mut got).await;
    assert!(got.len() < 200 * long.len(), "{}", got.len());
    still_answers(&running).await;
}

#[tokio::test(start_paused = true)]
async fn who_says_nothing_or_half_a_line_is_let_go() {
    let running = Running::start();
    let half = [HELLO, b"{\"request\":"].concat();
    for begins in [&b""[..], b"{\"hel", &half, HELLO] {
        let mut stream = raw(&running.place, begins).await;
        ended(&mut stream).await;
    }
    assert_eq!(running.seen().asked, 0);
    still_answers(&running).await;
}

#[tokio::test]
async fn rubbish_harms_nobody() {
    let running = Running::start();
    let long = vec![b'x'; 10 << 20];
    let zeros = vec![0_u8; 1 << 20];
    let late = [HELLO, &long].concat();
    for bytes in [&long[..], &zeros, &late, b"\n\n\n", b"\xff\xfe\n", b"[[[[[[\n"] {
        let mut stream = raw(&running.place, bytes).await;
        ended(&mut stream).await;
    }
    let mut stream = raw(&running.place, &[HELLO, b"\xff\n\n{}\n"].concat()).await;
    line(&mut stream).await;
    for _ in 0..3 {
        assert!(line(&mut stream).await.contains("no-request"));
    }
    assert_eq!(running.seen().asked, 0);
    still_answers(&running).await;
}

#[tokio::test]
async fn a_hundred_at_once_and_no_more_than_have_a_place() {
    let running = Running::start();
    for _ in 0..100 {
        drop(UnixStream::connect(running.place.socket()).await.unwrap());
    }
    let mut clients = Vec::new();
    while clients.len() < MOST_CLIENTS {
        match Client::connect_to(&running.place).await {
            Ok(client) => clients.push(client.unwrap()),
            // Those of before are not all gone yet.
            Err(error) => assert!(!matches!(error, ClientError::NotUnderstood), "{error}"),
        }
    }
    let refused = Client::connect_to(&running.place).await.unwrap_err();
    assert!(refused.to_string().contains("16 programs"), "{refused}");
    clients.pop();
    let again = loop {
        if let Ok(client) = Client::connect_to(&running.place).await {
            break client;
        }
        tokio::task::yield_now().await;
    };
    assert_eq!(again.unwrap().ask(&Request::Reload).await.unwrap(), Answer::Done);
}

#[tokio::test]
async fn a_second_program_finds_the_first_and_takes_over_from_a_killed_one() {
    let directory = tempfile::tempdir().unwrap();
    let place = Place::in_directory(&directory.path().join("run"));
    assert!(Client::connect_to(&place).await.unwrap().is_none());
    let Claimed::Ours(first) = Listening::claim(&place).unwrap() else { panic!("taken by nobody") };
    let Claimed::Taken(found) = Listening::claim(&place).unwrap() else { panic!("two are running") };
    assert_eq!(found, place);
    drop(first);
    assert!(!place.socket().exists());
    // A killed program leaves its socket, and the system gives its lock back.
    drop(std::os::unix::net::UnixListener::bind(place.socket()).unwrap());
    assert!(place.socket().exists());
    assert!(Client::connect_to(&place).await.unwrap().is_none());
    let Claimed::Ours(_third) = Listening::claim(&place).unwrap() else { panic!("taken by a dead one") };
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_starts_at_once_exactly_one_runs() {
    let directory = tempfile::tempdir().unwrap();
    let place = Place::in_directory(directory.path());
    let starts: Vec<_> = (0..20)
        .map(|_| {
            let place = place.clone();
            tokio::spawn(async move { Listening::claim(&place).unwrap() })
        })
        .collect();
    let mut claimed = Vec::new();
    for start in starts {
        claimed.push(start.await.unwrap());
    }
    assert_eq!(claimed.iter().filter(|claimed| matches!(claimed, Claimed::Ours(_))).count(), 1);
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[tokio::test]
async fn only_this_user_can_come_near() {
    let directory = tempfile::tempdir().unwrap();
    let open = directory.path().join("open");
    fs::create_dir(&open).unwrap();
    fs::set_permissions(&open, fs::Permissions::from_mode(0o777)).unwrap();
    let place = Place::in_directory(&open);
    let Claimed::Ours(_listener) = Listening::claim(&place).unwrap() else { panic!("taken") };
    assert_eq!((mode(&open), mode(&place.socket()), mode(&open.join("lock"))), (0o700, 0o600, 0o600));

    let link = directory.path().join("link");
    std::os::unix::fs::symlink(&open, &link).unwrap();
    let refused = Listening::claim(&Place::in_directory(&link)).unwrap_err();
    assert!(matches!(refused, SocketError::NotPrivate(_)), "{refused}");
    let long = Place::in_directory(&directory.path().join("x".repeat(120)));
    assert!(matches!(Listening::claim(&long), Err(SocketError::TooLong { .. })));
    assert!(Client::connect_to(&long).await.unwrap().is_none(), "nobody can listen there");
    let file = directory.path().join("file");
    fs::create_dir(&file).unwrap();
    fs::write(file.join("socket"), "mine").unwrap();
    assert!(matches!(Listening::claim(&Place::in_directory(&file)), Err(SocketError::Listen { .. })));
    assert_eq!(fs::read_to_string(file.join("socket")).unwrap(), "mine", "what is no socket is left alone");
}

/// Another user is turned away also where the files would let them in. Only root can try.
#[tokio::test]
async fn another_user_is_turned_away() {
    if !rustix::process::geteuid().is_root() {
        return;
    }
    let directory = tempfile::tempdir().unwrap();
    let place = Place::in_directory(&directory.path().join("run"));
    let running = Running::at(&place, directory);
    for path in [place.directory().parent().unwrap(), place.directory(), &place.socket()] {
        fs::set_permissions(path, fs::Permissions::from_mode(0o777)).unwrap();
    }
    let program = "import socket,sys\ns=socket.socket(socket.AF_UNIX)\ns.connect(sys.argv[1])\n\
         s.settimeout(20)\ntry:\n s.sendall(b'{\"hello\":\"x\",\"protocol\":1}\\n')\n print(len(s.recv(100)))\n\
         except OSError: print(0)\n";
    let asked = |user: &str| {
        let mut command = tokio::process::Command::new("setpriv");
        command.args(["--reuid", user, "--regid", user, "--clear-groups", "python3", "-c", program]);
        // A Python in somebody's home is none for others.
        command.env("PATH", "/usr/bin:/bin");
        command.arg(place.socket());
        command
    };
    let ran = asked("65534").output().await.unwrap();
    assert_eq!(String::from_utf8_lossy(&ran.stdout).trim(), "0", "{ran:?}");
    let ran = asked("0").output().await.unwrap();
    assert_ne!(String::from_utf8_lossy(&ran.stdout).trim(), "0", "{ran:?}");
    assert_eq!(running.seen().asked, 0);
}
