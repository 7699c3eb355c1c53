//! Messages as lines: one JSON document a line, ended by a line feed. Compact JSON never holds one itself.

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use thiserror::Error;

use crate::{Answer, Greeting, Hello, Request};

/// The longest line of a client, in bytes, without its end: 1000 names of sites of 60 characters.
pub const LONGEST_REQUEST: usize = 64 << 10;

/// The longest line of the running program, in bytes, without its end: 300 sites with 20 people each, in 10
/// posts with their titles and addresses, take about 2.5 MiB.
pub const LONGEST_ANSWER: usize = 4 << 20;

/// A line is not what was expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the line is not understood")]
pub struct Unreadable;

/// A message does not fit into a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the message is too long")]
pub struct NotWritten;

/// What every request has.
#[derive(Deserialize)]
struct Named {
    request: String,
}

/// Reads a client's first line.
///
/// # Errors
/// Where it is no hello.
pub fn read_hello(line: &[u8]) -> Result<Hello, Unreadable> {
    read(line, LONGEST_REQUEST)
}

/// Reads the running program's first line.
///
/// # Errors
/// Where it is no greeting.
pub fn read_greeting(line: &[u8]) -> Result<Greeting, Unreadable> {
    read(line, LONGEST_ANSWER)
}

/// Reads an answer.
///
/// # Errors
/// Where it is none that this version knows.
pub fn read_answer(line: &[u8]) -> Result<Answer, Unreadable> {
    read(line, LONGEST_ANSWER)
}

/// Reads a request.
///
/// # Errors
/// Where it is none that this version knows: the answer to give, always an [`Answer::Failed`]. It repeats
/// nothing of the line.
pub fn read_request(line: &[u8]) -> Result<Request, Box<Answer>> {
    let failed = |code: &str, message: &str| {
        Box::new(Answer::Failed { code: code.to_owned(), message: message.to_owned() })
    };
    if line.len() > LONGEST_REQUEST {
        return Err(failed("request-too-long", "The request is longer than 65536 bytes."));
    }
    if let Ok(request) = serde_json::from_slice(line) {
        return Ok(request);
    }
    Err(match serde_json::from_slice::<Named>(line) {
        Ok(Named { request }) if NAMES.contains(&request.as_str()) => {
            failed("wrong-request", "A field of the request is missing or has the wrong type.")
        }
        Ok(_) => failed("unknown-request", "The running Presence Tray does not know this request."),
        Err(_) => failed("no-request", "The line is not JSON with a field “request”."),
    })
}

/// The names of all requests.
const NAMES: [&str; 34] = [
    "status",
    "watch",
    "board",
    "act",
    "window",
    "came",
    "why",
    "costs",
    "away",
    "forget_away",
    "settings",
    "set",
    "site_settings",
    "set_sites",
    "open",
    "pause",
    "resume",
    "read",
    "tell_when_free",
    "reload",
    "connect",
    "reconnect",
    "import",
    "stop_import",
    "remove",
    "approve",
    "paste",
    "keep_for_this_run",
    "accept_certificate",
    "try_again",
    "cancel",
    "link",
    "show",
    "quit",
];

/// A hello or a request as a line, with its end.
///
/// # Errors
/// Where it would be too long.
pub fn request_line(message: &impl ClientLine) -> Result<Vec<u8>, NotWritten> {
    write(message, LONGEST_REQUEST)
}

/// What a client sends.
pub trait ClientLine: Serialize {}
impl ClientLine for Hello {}
impl ClientLine for Request {}

/// A greeting as a line, with its end.
///
/// # Errors
/// Where it would be too long.
pub fn greeting_line(greeting: &Greeting) -> Result<Vec<u8>, NotWritten> {
    write(greeting, LONGEST_ANSWER)
}

/// An answer as a line, with its end. One that is too long becomes a failure that says so.
///
/// # Errors
/// Not for any answer of this crate.
pub fn answer_line(answer: &Answer) -> Result<Vec<u8>, NotWritten> {
    write(answer, LONGEST_ANSWER).or_else(|NotWritten| {
        let failed = Answer::Failed {
            code: "answer-too-long".to_owned(),
            message:
                "The answer is longer than 4 MiB. Name some of the sites instead of asking for all of them."
                    .to_owned(),
        };
        write(&failed, LONGEST_ANSWER)
    })
}

fn read<T: DeserializeOwned>(line: &[u8], longest: usize) -> Result<T, Unreadable> {
    if line.len() > longest {
        return Err(Unreadable);
    }
    serde_json::from_slice(line).map_err(|_| Unreadable)
}

fn write(message: &impl Serialize, longest: usize) -> Result<Vec<u8>, NotWritten> {
    let mut line = serde_json::to_vec(message).map_err(|_| NotWritten)?;
    if line.len() > longest {
        return Err(NotWritten);
    }
    line.push(b'\n');
    Ok(line)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Act, PROTOCOL, PostName, Secret, Status, VERSION};
    use proptest::prelude::*;

    fn requests() -> Vec<Request> {
        let sites = vec!["Example Magazine\n\u{2028}".to_owned()];
        vec![
            Request::Status { sites: sites.clone(), language: None },
            Request::Watch { sites: Vec::new(), language: Some("pt-BR".to_owned()) },
            Request::Board,
            Request::Act {
                act: Act::LetGo { site: 7, post: PostName { post_type: "page".to_owned(), id: 42 } },
            },
            Request::Window { page: crate::WindowPage::Settings, process: Some(4711) },
            Request::Came,
            Request::Why { language: None },
            Request::Costs,
            Request::Away,
            Request::ForgetAway,
            Request::Settings,
            Request::Set { name: "posts.mine-for".to_owned(), value: Some("45m".to_owned()) },
            Request::SiteSettings { site: 3 },
            Request::SetSites { sites: vec![3, 4], name: "group".to_owned(), value: None },
            Request::Open { site: Some("Blog".to_owned()), post: Some(42) },
            Request::Pause { seconds: None },
            Request::Resume,
            Request::Read { sites },
            Request::TellWhenFree { site: "Blog".to_owned(), post: 42, wanted: true },
            Request::Reload,
            Request::Connect {
                address: "example.com/wp-admin".to_owned(),
                name: Some("Blog".to_owned()),
                browser: false,
            },
            Request::Reconnect { site: "Blog".to_owned(), browser: true },
            Request::Import { list: Secret::new("a.example zoe efgh".to_owned()), with_passwords: true },
            Request::StopImport,
            Request::Remove { site: 3, revoke: true },
            Request::Approve { way: crate::Way::Link },
            Request::Paste { user: "zoe".to_owned(), password: Secret::new("abcd \"efgh\" ä".to_owned()) },
            Request::KeepForThisRun,
            Request::AcceptCertificate { fingerprint: "E3:B0".to_owned() },
            Request::TryAgain,
            Request::Cancel,
            Request::Link { link: Secret::new("presence-tray://authorized/?state=x".to_owned()) },
            Request::Show,
            Request::Quit,
        ]
    }

    fn code(line: &[u8]) -> String {
        match *read_request(line).unwrap_err() {
            Answer::Failed { code, message } => {
                assert!(!message.is_empty());
                code
            }
            answer => panic!("{answer:?}"),
        }
    }

    #[test]
    fn requests_are_read_as_they_were_written() {
        for (request, name) in requests().iter().zip(NAMES) {
            let line = request_line(request).unwrap();
            assert_eq!(line.iter().filter(|byte| **byte == b'\n').count(), 1, "{request:?}");
            assert_eq!(read_request(&line).as_ref(), Ok(request));
            let value: serde_json::Value = serde_json::from_slice(&line).unwrap();
            assert_eq!(value["request"], name);
        }
        assert_eq!(requests().len(), NAMES.len());
    }

    #[test]
    fn what_may_be_left_out_has_a_meaning() {
        let connect = |browser| Request::Connect { address: "example.com".to_owned(), name: None, browser };
        let line = b"{\"request\":\"connect\",\"address\":\"example.com\"}";
        assert_eq!(read_request(line), Ok(connect(true)));
        let line = b"{\"request\":\"connect\",\"address\":\"example.com\",\"browser\":false}";
        assert_eq!(read_request(line), Ok(connect(false)));
    }

    #[test]
    fn a_secret_is_in_the_line_and_nowhere_else() {
        for request in requests() {
            let (line, shown) = (request_line(&request).unwrap(), format!("{request:?}"));
            let line = String::from_utf8(line).unwrap();
            for secret in ["efgh", "state=x"] {
                assert!(!shown.contains(secret), "{shown}");
            }
            let with =
                matches!(request, Request::Paste { .. } | Request::Link { .. } | Request::Import { .. });
            assert_eq!(line.contains("efgh") || line.contains("state=x"), with, "{line}");
        }
        let wrong = b"{\"request\":\"paste\",\"user\":7,\"password\":\"s3cret\"}";
        let answer = read_request(wrong).unwrap_err();
        assert!(!format!("{answer:?}").contains("s3cret"));
    }

    #[test]
    fn what_is_no_request_is_told_apart() {
        assert_eq!(code(b""), "no-request");
        assert_eq!(code(b"\xff\xfe"), "no-request");
        assert_eq!(code(b"{\"request\":7}"), "no-request");
        assert_eq!(code(b"{\"request\":\"dance\"}"), "unknown-request");
        assert_eq!(code(b"{\"request\":\"status\",\"sites\":7}"), "wrong-request");
        assert_eq!(code(b"{\"request\":\"open\",\"site\":null,\"post\":-1}"), "wrong-request");
        assert_eq!(code(&vec![b' '; LONGEST_REQUEST + 1]), "request-too-long");
        assert_eq!(code("[".repeat(LONGEST_REQUEST).as_bytes()), "no-request", "deep nesting ends early");
    }

    #[test]
    fn the_limit_is_exact() {
        let line = |length: usize| {
            let request = "{\"request\":\"why\"}";
            format!("{request}{}", " ".repeat(length - request.len())).into_bytes()
        };
        assert_eq!(read_request(&line(LONGEST_REQUEST)), Ok(Request::Why { language: None }));
        assert!(read_request(&line(LONGEST_REQUEST + 1)).is_err());
        assert!(
            request_line(&Request::Status { sites: vec!["x".repeat(LONGEST_REQUEST)], language: None })
                .is_err()
        );
    }

    #[test]
    fn an_answer_that_is_too_long_says_so() {
        let status =
            |length| Answer::Status(Status { version: VERSION, at: "x".repeat(length), sites: Vec::new() });
        let line = answer_line(&status(LONGEST_ANSWER / 2)).unwrap();
        assert_eq!(read_answer(&line), Ok(status(LONGEST_ANSWER / 2)));
        let line = answer_line(&status(LONGEST_ANSWER)).unwrap();
        let Ok(Answer::Failed { code, .. }) = read_answer(&line) else { panic!("not a failure") };
        assert_eq!(code, "answer-too-long");
    }

    #[test]
    fn another_version_is_refused_with_words() {
        let hello = |protocol| Hello { hello: "9.9.9".to_owned(), protocol };
        assert!(matches!(Greeting::to(&hello(PROTOCOL), "0.1.0"), Greeting::Welcome { .. }));
        let Greeting::Refused { code, message } = Greeting::to(&hello(PROTOCOL + 1), "0.1.0") else {
            panic!("welcome")
        };
        assert_eq!(code, "protocol-version");
        assert!(message.contains("0.1.0") && message.contains("version 2"), "{message}");
        let line = request_line(&hello(7)).unwrap();
        assert_eq!(read_hello(&line), Ok(hello(7)));
        assert_eq!(read_hello(b"{\"request\":\"why\"}"), Err(Unreadable));
        for greeting in [Greeting::no_hello(), Greeting::too_many_clients(16)] {
            assert_eq!(read_greeting(&greeting_line(&greeting).unwrap()), Ok(greeting));
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_request_or_a_failure(line in prop::collection::vec(any::<u8>(), 0..300)) {
            let failed = matches!(read_request(&line).map_err(|answer| *answer), Ok(_) | Err(Answer::Failed { .. }));
            prop_assert!(failed);
        }

        #[test]
        fn any_json_is_a_request_or_a_failure(name in "[a-z]{0,8}", rest in "\\PC{0,200}") {
            let line = format!("{{\"request\":\"{name}\",{rest}}}");
            let failed =
                matches!(read_request(line.as_bytes()).map_err(|answer| *answer), Ok(_) | Err(Answer::Failed { .. }));
            prop_assert!(failed);
        }
    }
}
