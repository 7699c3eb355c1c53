//! The user leaves while a secret is being kept: it is brought to its end, or nothing is changed.

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, channel};

use super::room::{Begun, Room};
use super::*;
use crate::keychain::{Entry, Keychain};

/// A keychain that stands still when it is asked for something, until it is told to go on.
#[derive(Debug)]
struct Slow {
    inside: Arc<dyn Keychain>,
    stands: &'static str,
    asked: Mutex<tokio::sync::mpsc::UnboundedSender<()>>,
    goes_on: Mutex<Receiver<()>>,
}

impl Slow {
    fn waits(&self, what: &str) {
        if what == self.stands {
            self.asked.lock().unwrap().send(()).unwrap();
            // Where the test ended, it goes on as well.
            let _ = self.goes_on.lock().unwrap().recv();
        }
    }
}

impl Keychain for Slow {
    fn get(&self, entry: &Entry) -> Result<Option<SecretString>, KeychainError> {
        self.waits("get");
        self.inside.get(entry)
    }
    fn set(&self, entry: &Entry, secret: &SecretString) -> Result<(), KeychainError> {
        self.waits("set");
        self.inside.set(entry, secret)
    }
    fn remove(&self, entry: &Entry) -> Result<bool, KeychainError> {
        self.inside.remove(entry)
    }
}

/// A flow that was approved, and whose keychain stands still.
async fn standing(room: &Room, stands: &'static str) -> (Begun, Sender<()>) {
    let ((asked, mut was_asked), (go_on, goes_on)) = (tokio::sync::mpsc::unbounded_channel(), channel());
    let inside = Arc::clone(&room.keychain) as Arc<dyn Keychain>;
    let slow = Slow { inside, stands, asked: Mutex::new(asked), goes_on: Mutex::new(goes_on) };
    let mut flow = room.begin_with(Surroundings { keychain: Arc::new(slow), ..room.surroundings() });
    flow.until_opened().await;
    room.approve(&room.url()).await;
    was_asked.recv().await.unwrap();
    (flow, go_on)
}

async fn leaves(flow: &mut Begun) {
    flow.said.send(Heard::Said(Said::Cancel)).await.unwrap();
    flow.until(|view| view.next.iter().any(|line| line.contains("ends as soon as"))).await;
}

async fn connected(room: &Room) {
    let mut flow = room.begin();
    flow.until_opened().await;
    room.approve(&room.url()).await;
    assert_eq!(flow.ends().await.phase, ConnectingPhase::Connected);
}

#[tokio::test]
async fn who_leaves_before_the_keychain_is_changed_changes_nothing() {
    for known in [false, true] {
        let room = Room::open();
        if known {
            connected(&room).await;
        }
        let (flow, go_on) = standing(&room, "get").await;
        let before = room.secret();
        flow.said.send(Heard::Said(Said::Cancel)).await.unwrap();
        assert_eq!(flow.ends().await.phase, ConnectingPhase::Cancelled, "though the keychain stands still");
        drop(go_on);
        assert_eq!(room.secret(), before);
        if known { room.is_whole() } else { room.is_empty() }
    }
}

#[tokio::test]
async fn who_leaves_while_the_keychain_takes_it_has_the_site_connected_whole() {
    for known in [false, true] {
        let room = Room::open();
        if known {
            connected(&room).await;
        }
        let (mut flow, go_on) = standing(&room, "set").await;
        leaves(&mut flow).await;
        go_on.send(()).unwrap();
        assert_eq!(flow.ends().await.phase, ConnectingPhase::Connected);
        room.is_whole();
    }
}

#[tokio::test]
async fn who_is_gone_while_the_keychain_takes_it_has_the_site_connected_whole() {
    let room = Room::open();
    connected(&room).await;
    let (flow, go_on) = standing(&room, "set").await;
    let Begun { said, views: _views, task } = flow;
    drop(said);
    go_on.send(()).unwrap();
    assert_eq!(task.await.unwrap(), Some(room.entry()));
    room.is_whole();
}

#[tokio::test]
async fn who_leaves_while_the_site_is_written_down_has_it_connected_whole() {
    let room = Room::open();
    connected(&room).await;
    let (mut flow, go_on) = standing(&room, "set").await;
    let lock = std::fs::File::options()
        .write(true)
        .open(room.settings().path().with_file_name("settings.lock"))
        .unwrap();
    lock.lock().unwrap();
    go_on.send(()).unwrap();
    leaves(&mut flow).await;
    drop(lock);
    assert_eq!(flow.ends().await.phase, ConnectingPhase::Connected);
    room.is_whole();
}

/// A keychain that takes a secret and does not say so, or does neither.
#[derive(Debug)]
struct Silent {
    inside: Arc<dyn Keychain>,
    takes: bool,
    silent: Mutex<usize>,
}

impl Keychain for Silent {
    fn get(&self, entry: &Entry) -> Result<Option<SecretString>, KeychainError> {
        self.inside.get(entry)
    }
    fn set(&self, entry: &Entry, secret: &SecretString) -> Result<(), KeychainError> {
        if self.takes {
            self.inside.set(entry, secret)?;
        }
        let mut silent = self.silent.lock().unwrap();
        if *silent == 0 {
            return self.inside.set(entry, secret);
        }
        *silent -= 1;
        Err(KeychainError::Failed("it did not answer".into()))
    }
    fn remove(&self, entry: &Entry) -> Result<bool, KeychainError> {
        self.inside.remove(entry)
    }
}

#[tokio::test]
async fn what_a_keychain_took_without_saying_so_is_taken_back() {
    for (known, silent) in [(false, 1), (true, 1), (true, 2)] {
        let room = Room::open();
        if known {
            connected(&room).await;
        }
        let before = room.secret();
        let inside = Arc::clone(&room.keychain) as Arc<dyn Keychain>;
        let keychain = Arc::new(Silent { inside, takes: true, silent: Mutex::new(silent) });
        let mut flow = room.begin_with(Surroundings { keychain, ..room.surroundings() });
        flow.until_opened().await;
        room.approve(&room.url()).await;
        flow.until(|view| view.phase == ConnectingPhase::Keychain).await;
        flow.said.send(Heard::Said(Said::Cancel)).await.unwrap();
        assert_eq!(flow.ends().await.phase, ConnectingPhase::Cancelled);
        assert_eq!(room.secret(), before);
        match (known, silent) {
            (false, _) => room.is_empty(),
            (true, 1) => room.is_whole(),
            (true, _) => {
                // Which of the two is in the keychain was not known; now it is found out.
                let transport = wordpress::HttpTransport::new().unwrap();
                let keychain = Arc::clone(&room.keychain) as Arc<dyn Keychain>;
                let left = end_leftovers(&transport, &keychain, &room.settings()).await;
                assert_eq!(left, Leftovers::default());
                room.is_whole();
            }
        }
    }
}

#[tokio::test]
async fn what_the_keychain_did_not_take_at_first_is_kept_when_it_is_tried_again() {
    let room = Room::open();
    let inside = Arc::clone(&room.keychain) as Arc<dyn Keychain>;
    let keychain = Arc::new(Silent { inside, takes: false, silent: Mutex::new(1) });
    let mut flow = room.begin_with(Surroundings { keychain, ..room.surroundings() });
    flow.until_opened().await;
    room.approve(&room.url()).await;
    flow.until(|view| view.phase == ConnectingPhase::Keychain).await;
    flow.said.send(Heard::Said(Said::TryAgain)).await.unwrap();
    assert_eq!(flow.ends().await.phase, ConnectingPhase::Connected);
    room.is_whole();
}
