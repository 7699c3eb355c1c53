//! A site that answers from a script, in this process.
#![allow(dead_code, clippy::unwrap_used, reason = "shared by test programs that each use a part of it")]

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use presence::UserId;
use secrecy::SecretString;
use url::Url;
use wordpress::{Connection, Credential, RestRoot, Site, Transport, TransportError};

/// What a script answers.
pub type Scripted = Result<Response<Bytes>, TransportError>;

/// A transport that asks a function, keeps what was asked, and holds every request against the manners
/// that the client owes a site.
pub struct Script<F> {
    answer: F,
    asked: Mutex<Vec<String>>,
    busy: AtomicBool,
    redirects: bool,
}

impl<F: Fn(&str, bool) -> Scripted + Send + Sync> Script<F> {
    /// Answers `answer("GET https://…", signed in or not)`. The address is decoded and without `_fields`.
    pub fn new(answer: F) -> Script<F> {
        Script { answer, asked: Mutex::new(Vec::new()), busy: AtomicBool::new(false), redirects: false }
    }

    /// The same for a site that may send requests on to addresses of its own making.
    pub fn redirecting(answer: F) -> Script<F> {
        Script { redirects: true, ..Script::new(answer) }
    }

    /// What was asked since the last call.
    pub fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.asked.lock().unwrap())
    }
}

impl<F: Fn(&str, bool) -> Scripted + Send + Sync> Transport for Script<F> {
    async fn send(&self, request: Request<Bytes>) -> Scripted {
        assert!(!self.busy.swap(true, Ordering::SeqCst), "two requests at once");
        let url = Url::parse(&request.uri().to_string()).unwrap();
        let is_rest =
            url.path().contains("wp-json") || url.query().is_some_and(|query| query.contains("rest_route"));
        let mut shown = url.clone();
        shown.set_query(None);
        let mut mark = '?';
        let mut line = format!("{} {shown}", request.method());
        let mut has_fields = false;
        // An address that the site made may have anything in it.
        let is_ours = !self.redirects;
        for (key, value) in url.query_pairs() {
            assert!(!is_ours || !key.contains('['), "{url}");
            if is_ours && key == "per_page" {
                assert!((1..=100).contains(&value.parse::<u32>().unwrap()), "{url}");
            }
            if key == "_fields" {
                has_fields = true;
                assert!(!is_ours || !value.contains("avatar"), "{url}");
                continue;
            }
            line.push(mark);
            line.push_str(&format!("{key}={value}"));
            mark = '&';
        }
        assert!(!is_ours || has_fields == is_rest, "{url}");
        let credential = request.headers().get("authorization");
        assert!(credential.is_none_or(http::HeaderValue::is_sensitive));
        self.asked.lock().unwrap().push(line.clone());
        tokio::task::yield_now().await;
        let answer = (self.answer)(&line, credential.is_some());
        self.busy.store(false, Ordering::SeqCst);
        answer
    }
}

/// A transport whose every answer takes `each`.
pub struct Slow<T> {
    inner: T,
    each: Duration,
    answers: AtomicU64,
}

impl<T> Slow<T> {
    pub fn new(inner: T, each: Duration) -> Slow<T> {
        Slow { inner, each, answers: AtomicU64::new(0) }
    }
}

impl<T: Transport> Transport for Slow<T> {
    async fn send(&self, request: Request<Bytes>) -> Scripted {
        self.answers.fetch_add(1, Ordering::SeqCst);
        self.inner.send(request).await
    }

    fn now(&self) -> Duration {
        self.each * u32::try_from(self.answers.load(Ordering::SeqCst)).unwrap()
    }
}

/// An answer with a body that is JSON.
pub fn json(status: u16, body: &str) -> Scripted {
    with(status, &[("content-type", "application/json; charset=UTF-8"), DATE], body)
}

/// A web page.
pub fn page(status: u16, body: &str) -> Scripted {
    with(status, &[("content-type", "text/html; charset=UTF-8"), DATE], body)
}

/// An answer with these headers.
pub fn with(status: u16, headers: &[(&str, &str)], body: &str) -> Scripted {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    Ok(response.body(Bytes::copy_from_slice(body.as_bytes())).unwrap())
}

/// 1_795_492_039 seconds since 1970.
pub const DATE: (&str, &str) = ("date", "Tue, 24 Nov 2026 03:47:19 GMT");

/// The answer of a route that is not there.
pub fn no_route() -> Scripted {
    json(404, r#"{"code":"rest_no_route","message":"No route","data":{"status":404}}"#)
}

/// The index of a site.
pub const INDEX: &str = r#"{"name":"News &amp; Views","home":"https://example.com","url":"https://example.com","gmt_offset":"1","timezone_string":"",
    "namespaces":["oembed/1.0","wp-presence/v1","wp/v2"],
    "authentication":{"application-passwords":{"endpoints":{"authorization":"https://example.com/wp-admin/authorize-application.php"}}}}"#;

pub fn root(text: &str) -> RestRoot {
    text.parse().unwrap()
}

pub fn credential() -> Credential {
    Credential::new("zoe", SecretString::from("abcd efgh ijkl mnop".to_owned())).unwrap()
}

/// Where the site of [`site`] is asked.
pub const BASE: &str = "GET https://example.com/wp-json/";

/// A site that user 2 reads.
pub fn site<T: Transport>(transport: T) -> Site<T> {
    let connection = Connection {
        root: root("https://example.com/wp-json/"),
        url: Some("https://example.com/wp".to_owned()),
        me: UserId::new(2).unwrap(),
    };
    Site::new(transport, credential(), connection)
}

pub fn user(number: u64) -> UserId {
    UserId::new(number).unwrap()
}

/// One item of the list of rooms.
pub fn room(name: &str, people: &[u64]) -> String {
    let users: Vec<String> =
        people.iter().map(|id| format!(r#"{{"user_id":{id},"display_name":"P{id}"}}"#)).collect();
    format!(r#"{{"room":"{name}","user_count":9,"users":[{}]}}"#, users.join(","))
}

/// The list of these rooms, all on one page.
pub fn rooms(rooms: &[String]) -> Scripted {
    json(200, &format!("[{}]", rooms.join(",")))
}
