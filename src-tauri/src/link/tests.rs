//! The link with a running program that is played here.

use std::sync::{Arc, Mutex};

use client::{Client, ClientError, Place};
use protocol::{Secret, WindowPage};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{UnixListener, UnixStream};

use super::conversation::{Over, converse};
use super::*;

/// Notes what is wanted of the window.
#[derive(Clone, Default)]
struct Noted(Arc<Mutex<Vec<&'static str>>>);

impl Front for Noted {
    fn come(&self) {
        self.0.lock().unwrap().push("come");
    }
    fn end(&self) {
        self.0.lock().unwrap().push("end");
    }
    fn leave(&self) {
        self.0.lock().unwrap().push("leave");
    }
}

/// The other end of a conversation.
struct Tray(BufReader<UnixStream>);

impl Tray {
    /// What it is asked next; nothing where the other side is gone.
    async fn asked(&mut self) -> Option<Request> {
        let mut line = String::new();
        let read = self.0.read_line(&mut line).await.unwrap();
        (read > 0).then(|| protocol::read_request(line.trim_end().as_bytes()).unwrap())
    }

    async fn says(&mut self, line: &str) {
        self.0.get_mut().write_all(format!("{line}\n").as_bytes()).await.unwrap();
    }
}

/// A conversation that goes on: what the window wants goes in by `orders`, and `over` tells how it ended.
struct Conversation {
    tray: Tray,
    orders: mpsc::Sender<Order>,
    over: tokio::task::JoinHandle<Over>,
    noted: Noted,
    _folder: tempfile::TempDir,
}

async fn conversation() -> Conversation {
    let folder = tempfile::tempdir().unwrap();
    let place = Place::in_directory(folder.path());
    let listener = UnixListener::bind(place.socket()).unwrap();
    let greets = async {
        let (stream, _) = listener.accept().await.unwrap();
        let mut tray = Tray(BufReader::new(stream));
        tray.0.read_line(&mut String::new()).await.unwrap();
        tray.says(r#"{"greeting":"welcome","program":"0.1.0","protocol":1}"#).await;
        tray
    };
    let (client, tray) = tokio::join!(Client::connect_to(&place), greets);
    let talk = client.unwrap().unwrap().talk();
    let (noted, (orders, mut wanted)) = (Noted::default(), mpsc::channel(WAITING));
    let mut hearing = Hearing::of(Box::new(noted.clone()), WindowPage::Settings);
    let over = tokio::spawn(async move { converse(talk, &mut hearing, &mut wanted).await });
    Conversation { tray, orders, over, noted, _folder: folder }
}

impl Conversation {
    async fn ask(&self, request: Request) -> oneshot::Receiver<Answer> {
        let (sender, answer) = oneshot::channel();
        assert!(self.orders.send(Order::Ask(request, sender)).await.is_ok());
        answer
    }

    async fn close(&self) {
        let (told, is_told) = oneshot::channel();
        assert!(self.orders.send(Order::Close(told)).await.is_ok());
        is_told.await.unwrap();
    }

    /// Asks the window to come forward, and waits until it was.
    async fn come(&mut self) {
        self.tray.says(r#"{"answer":"come","page":"now"}"#).await;
        while self.noted.0.lock().unwrap().is_empty() {
            tokio::task::yield_now().await;
        }
    }
}

fn code(answer: &Answer) -> &str {
    match answer {
        Answer::Failed { code, message } => {
            assert!(!message.is_empty());
            code
        }
        _ => "none",
    }
}

#[tokio::test]
async fn what_is_too_long_is_refused_and_the_conversation_goes_on() {
    let mut talk = conversation().await;
    let password = Secret::new("x".repeat(protocol::LONGEST_REQUEST));
    let long = talk.ask(Request::Paste { user: "zoe".to_owned(), password }).await;
    assert_eq!(code(&long.await.unwrap()), "request-too-long");
    let why = talk.ask(Request::Why { language: None }).await;
    assert_eq!(talk.tray.asked().await, Some(Request::Why { language: None }));
    talk.tray.says(r#"{"answer":"done"}"#).await;
    assert_eq!(why.await.unwrap(), Answer::Done);
}

#[tokio::test]
async fn what_is_not_understood_ends_it_and_whoever_waits_is_told() {
    let mut talk = conversation().await;
    let why = talk.ask(Request::Why { language: None }).await;
    talk.tray.asked().await;
    talk.tray.says(r#"{"answer":"of a later version"}"#).await;
    assert_eq!(code(&why.await.unwrap()), "no-answer");
    assert!(matches!(talk.over.await.unwrap(), Over::Ended(ClientError::NotUnderstood)));
}

#[tokio::test]
async fn a_tray_that_hangs_is_noticed_by_who_asks_it() {
    let mut talk = conversation().await;
    let why = talk.ask(Request::Why { language: None }).await;
    assert_eq!(talk.tray.asked().await, Some(Request::Why { language: None }));
    // From here on time runs where nobody does anything.
    tokio::time::pause();
    assert_eq!(code(&why.await.unwrap()), "no-answer");
    assert!(matches!(talk.over.await.unwrap(), Over::Ended(ClientError::Silent)));
}

#[tokio::test]
async fn a_tray_that_hangs_is_noticed_where_nobody_asks_it() {
    let mut talk = conversation().await;
    tokio::time::pause();
    let sign = Request::Window { page: WindowPage::Settings, process: Some(std::process::id()) };
    assert_eq!(talk.tray.asked().await, Some(sign));
    assert!(matches!(talk.over.await.unwrap(), Over::Ended(ClientError::Silent)));
}

#[tokio::test]
async fn the_window_comes_and_leaves_when_it_is_told_to() {
    let mut talk = conversation().await;
    talk.tray.says(r#"{"answer":"come","page":"now"}"#).await;
    talk.tray.says(r#"{"answer":"leave"}"#).await;
    drop(talk.tray);
    assert!(matches!(talk.over.await.unwrap(), Over::Ended(ClientError::Ended)));
    assert_eq!(*talk.noted.0.lock().unwrap(), ["come", "leave"]);
}

#[tokio::test]
async fn a_window_that_is_closed_before_its_page_came_says_that_it_came() {
    let mut talk = conversation().await;
    talk.come().await;
    talk.close().await;
    assert_eq!(talk.tray.asked().await, Some(Request::Came));
    talk.tray.says(r#"{"answer":"done"}"#).await;
    // What it is asked from now on is for the next one.
    talk.tray.says(r#"{"answer":"come","page":"settings"}"#).await;
    talk.ask(Request::Costs).await;
    assert_eq!(talk.tray.asked().await, Some(Request::Costs));
}

#[tokio::test]
async fn a_window_whose_page_came_closes_without_a_word() {
    let mut talk = conversation().await;
    talk.come().await;
    talk.ask(Request::Came).await;
    talk.close().await;
    talk.ask(Request::Costs).await;
    assert_eq!(talk.tray.asked().await, Some(Request::Came));
    assert_eq!(talk.tray.asked().await, Some(Request::Costs));
}
