//! What the private socket does on every system: on Windows this is the named pipe.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

#[path = "socket/loop_double.rs"]
mod loop_double;

use std::time::Duration;

use loop_double::{Running, news};
use presence_tray::socket::{Claimed, Client, Listening, Place};
use protocol::{Answer, Request};
use tokio::time::timeout;

/// Anything that does not come within this never comes.
const SOON: Duration = Duration::from_secs(100);

#[tokio::test]
async fn a_client_asks_and_a_subscriber_hears_until_the_program_ends() {
    let running = Running::start();
    let place = running.place.clone();
    let mut client = Client::connect_to(&place).await.unwrap().unwrap();
    let answer = timeout(SOON, client.ask(&Request::Status { sites: vec![] })).await.unwrap().unwrap();
    let Answer::Status(status) = answer else { panic!("no status") };
    assert_eq!(status.version, protocol::VERSION);
    assert_eq!(timeout(SOON, client.ask(&Request::Reload)).await.unwrap().unwrap(), Answer::Done);
    assert_eq!(running.seen().asked, 2);

    let second = Client::connect_to(&place).await.unwrap().unwrap();
    let mut subscription = second.subscribe(vec![]).await.unwrap();
    running.until(|seen| seen.subscribed.len() == 1).await;
    for site in ["Blog", "Läden & more"] {
        running.tell(&news(site));
        let heard = timeout(SOON, subscription.next()).await.unwrap().unwrap();
        assert_eq!(heard.site, site);
    }

    running.end().await;
    assert!(timeout(SOON, subscription.next()).await.unwrap().is_err());
    assert!(Client::connect_to(&place).await.unwrap().is_none(), "nobody listens any more");
}

#[tokio::test]
async fn who_leaves_is_noticed() {
    let running = Running::start();
    let client = Client::connect_to(&running.place).await.unwrap().unwrap();
    let subscription = client.subscribe(vec![]).await.unwrap();
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
