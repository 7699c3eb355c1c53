//! A server that writes down what it is asked.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// A server on loopback with the same few answers for ever.
pub struct Recorder {
    pub origin: String,
    heads: Arc<Mutex<Vec<String>>>,
}

/// Status line, further header lines, body.
pub type Answer = (&'static str, String, String);

impl Recorder {
    /// Answers each path by `answer`.
    pub fn start(answer: impl Fn(&str) -> Answer + Send + 'static) -> Recorder {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let heads = Arc::new(Mutex::new(Vec::new()));
        let written = Arc::clone(&heads);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                // A client that goes away early is its own affair.
                let _ = one(stream, &answer, &written);
            }
        });
        Recorder { origin, heads }
    }

    /// Whatever it was asked is sent on to the same path at `origin`.
    pub fn redirecting(origin: &str) -> Recorder {
        let origin = origin.to_owned();
        Recorder::start(move |path| {
            ("301 Moved Permanently", format!("Location: {origin}{path}\r\n"), String::new())
        })
    }

    /// Its page names the REST interface at `origin`.
    pub fn linking(origin: &str) -> Recorder {
        let link = format!("Link: <{origin}/wp-json/>; rel=\"https://api.w.org/\"\r\n");
        Recorder::start(move |path| match path {
            "/" => ("200 OK", link.clone(), "<html></html>".to_owned()),
            _ => ("404 Not Found", String::new(), String::new()),
        })
    }

    /// A WordPress site with the presence plugin, as far as a guest sees it.
    pub fn wordpress() -> Recorder {
        Recorder::start(|path| {
            if path.starts_with("/wp-json/?") {
                let index = r#"{"name":"Elsewhere","namespaces":["wp/v2","wp-presence/v1"],"authentication":{"application-passwords":{"endpoints":{"authorization":"http://x.test/a"}}}}"#;
                ("200 OK", "Content-Type: application/json\r\n".to_owned(), index.to_owned())
            } else {
                ("404 Not Found", String::new(), String::new())
            }
        })
    }

    /// Whether it was asked at all, and whether a credential came with any of it.
    pub fn asked(&self) -> (bool, bool) {
        let heads = self.heads.lock().unwrap();
        let credential = heads.iter().any(|head| head.to_ascii_lowercase().contains("authorization:"));
        (!heads.is_empty(), credential)
    }
}

fn one(
    stream: TcpStream,
    answer: &impl Fn(&str) -> Answer,
    written: &Mutex<Vec<String>>,
) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") && lines.read_line(&mut head)? > 0 {}
    let path = head.split(' ').nth(1).unwrap_or_default().to_owned();
    written.lock().unwrap().push(head);
    let (status, headers, body) = answer(&path);
    let length = body.len();
    let mut stream = stream;
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n{headers}\r\n{body}"
    )
}
