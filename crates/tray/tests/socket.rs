//! The private socket: a real one in a directory of its own, and a loop that answers. On Windows this is the named pipe.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

#[path = "socket/loop_double.rs"]
mod loop_double;
#[path = "socket/wire.rs"]
mod wire;

use loop_double::{Running, news};
use presence_tray::socket::{Claimed, Client, ClientError, Listening, MOST_CLIENTS, Place};
use protocol::{Answer, Request};
use tokio::io::AsyncReadExt as _;
use tokio::time::timeout;
use wire::{HELLO, SOON, connect, ended, line, raw};

async fn still_answers(running: &Running) {
    let mut client = Client::connect_to(&running.place).await.unwrap().unwrap();
    assert_eq!(client.ask(&Request::Reload).await.unwrap(), Answer::Done);
}

#[tokio::test]
async fn a_client_asks_and_is_answered_in_order() {
    let running = Running::start();
    let mut client = Client::connect_to(&running.place).await.unwrap().unwrap();
    let Answer::Status(status) =
        client.ask(&Request::Status { sites: vec![], language: None }).await.unwrap()
    else {
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
        subscriptions.push(client.subscribe(vec![], None).await.unwrap());
    }
    running.until(|seen| seen.subscribed.len() == 2).await;
    running.tell(&news("Blog"));
    for subscription in &mut subscriptions {
        let heard = timeout(SOON, subscription.next()).await.unwrap().unwrap();
        assert_eq!(heard.site, "Blog");
    }
    drop(subscriptions.pop());
    running.until(|seen| seen.gone.len() == 1).await;
    running.tell(&news("Läden & more"));
    let heard = timeout(SOON, subscriptions[0].next()).await.unwrap().unwrap();
    assert_eq!(heard.site, "Läden & more");
    let place = running.place.clone();
    running.end().await;
    let end = timeout(SOON, subscriptions[0].next()).await.unwrap();
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
        // Without a limit of the test's own, which would pass as well while the pipe is being ended.
        let _ = stream.read_to_end(&mut Vec::new()).await;
    }
    assert_eq!(running.seen().asked, 0);
    tokio::time::resume();
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
        drop(connect(&running.place).await);
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

#[tokio::test]
async fn who_leaves_is_noticed() {
    let running = Running::start();
    let client = Client::connect_to(&running.place).await.unwrap().unwrap();
    let subscription = client.subscribe(vec![], None).await.unwrap();
    running.until(|seen| seen.subscribed.len() == 1).await;
    drop(subscription);
    running.until(|seen| seen.subscribed.is_empty() && seen.gone.len() == 1).await;
}

#[tokio::test]
async fn one_program_runs_and_the_next_takes_its_place() {
    let directory = tempfile::tempdir().unwrap();
    let place = Place::in_directory(&directory.path().join("run"));
    let Claimed::Ours(first) = Listening::claim(&place).unwrap() else { panic!("taken by nobody") };
    let Claimed::Taken(found) = Listening::claim(&place).unwrap() else { panic!("two are running") };
    assert_eq!(found, place);
    drop(first);
    let next = Running::at(&place, directory);
    let mut client = Client::connect_to(&place).await.unwrap().unwrap();
    assert_eq!(timeout(SOON, client.ask(&Request::Reload)).await.unwrap().unwrap(), Answer::Done);
    next.end().await;
}
