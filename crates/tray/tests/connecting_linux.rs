//! `sites add` at a terminal, in front of a simulated site: the test is the browser, and types what a person would.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

#[allow(dead_code, reason = "each file of tests uses a part of it")]
mod support;

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use support::{Newsroom, PASSWORD};
use url::Url;

const PATIENCE: Duration = Duration::from_secs(60);

/// The program at a terminal of its own, which `script` of util-linux makes.
struct Terminal {
    child: Child,
    pieces: Receiver<String>,
    shown: String,
}

impl Terminal {
    fn run(room: &Newsroom, arguments: &str, display: bool) -> Terminal {
        let program = env!("CARGO_BIN_EXE_presence-tray");
        let mut command = Command::new("script");
        command.args([
            "--quiet",
            "--flush",
            "--return",
            "--command",
            &format!("'{program}' {arguments}"),
            "/dev/null",
        ]);
        command.env_clear().env("PRESENCE_TRAY_CONFIG_DIR", room.settings().parent().unwrap());
        command.env("TERM", "dumb").env("SHELL", "/bin/sh").env("COLUMNS", "500");
        if display {
            command.env("DISPLAY", ":nowhere");
        }
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().unwrap();
        let (sender, pieces) = channel();
        let mut out = child.stdout.take().unwrap();
        std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(length) = out.read(&mut buffer) {
                let piece = String::from_utf8_lossy(&buffer[..length]).into_owned();
                if length == 0 || sender.send(piece).is_err() {
                    return;
                }
            }
        });
        Terminal { child, pieces, shown: String::new() }
    }

    /// Waits until this is shown, and takes what came before.
    fn until(&mut self, text: &str) {
        let end = Instant::now() + PATIENCE;
        while !self.shown.contains(text) {
            let left = end.saturating_duration_since(Instant::now());
            let piece = self.pieces.recv_timeout(left);
            let piece = piece.unwrap_or_else(|_| panic!("“{text}” was not shown: {}", self.shown));
            self.shown.push_str(&piece);
        }
    }

    fn type_line(&mut self, line: &str) {
        self.child.stdin.as_mut().unwrap().write_all(format!("{line}\n").as_bytes()).unwrap();
    }

    /// How it ended, and all that it showed.
    fn end(mut self) -> (i32, String) {
        let code = self.child.wait().unwrap().code().unwrap();
        self.shown.extend(self.pieces.iter());
        assert!(!self.shown.contains("EFGH"), "a secret was shown: {}", self.shown);
        (code, self.shown)
    }

    /// The address of the page that is to be opened.
    fn page(&self) -> Url {
        let mut words = self.shown.split_whitespace();
        Url::parse(words.rfind(|word| word.contains("/authorize-application.php?")).unwrap()).unwrap()
    }
}

/// The program in the tray, on a session bus of its own without a keychain, in a home of its own.
struct Tray<'a> {
    room: &'a Newsroom,
    child: Child,
    _home: tempfile::TempDir,
}

impl Tray<'_> {
    fn start(room: &Newsroom) -> Tray<'_> {
        let home = tempfile::tempdir().unwrap();
        let mut command = Command::new("dbus-run-session");
        command.args(["--", env!("CARGO_BIN_EXE_presence-tray"), "--hidden"]);
        command.env_clear().env("PRESENCE_TRAY_CONFIG_DIR", room.settings().parent().unwrap());
        command.env("HOME", home.path()).env("PATH", std::env::var_os("PATH").unwrap());
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let child = command.spawn().unwrap();
        let end = Instant::now() + PATIENCE;
        while room.run(&["why"], "").code != 0 {
            assert!(Instant::now() < end, "it does not answer");
            std::thread::sleep(Duration::from_millis(50));
        }
        Tray { room, child, _home: home }
    }
}

impl Drop for Tray<'_> {
    fn drop(&mut self) {
        self.room.run(&["quit"], "");
        let _ = self.child.wait();
    }
}

/// What the browser does after the page was approved.
fn come_back(page: &Url, site_url: &str, state: Option<&str>) -> String {
    let success = page.query_pairs().find(|(key, _)| key == "success_url").unwrap().1.into_owned();
    let mut back = Url::parse(&success).unwrap();
    if let Some(state) = state {
        back.set_query(Some(&format!("state={state}")));
    }
    back.query_pairs_mut()
        .append_pair("site_url", site_url)
        .append_pair("user_login", "zoe")
        .append_pair("password", PASSWORD);
    let port = back.port().unwrap();
    let target = &back[url::Position::BeforePath..];
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    write!(stream, "GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn a_site_is_added_by_approving_it_in_the_browser() {
    let room = Newsroom::open();
    let url = room.url(room.magazine);
    let mut terminal = Terminal::run(&room, &format!("sites add '{url}'"), true);
    terminal.until("Ctrl-C ends");
    let page = terminal.page();
    assert!(come_back(&page, &url, Some("wrong")).starts_with("HTTP/1.1 403"));
    assert!(come_back(&page, "https://evil.example", None).starts_with("HTTP/1.1 303"));
    terminal.until("another page used the way back");
    assert!(!room.settings().exists(), "nothing is stored");
    assert!(come_back(&page, &url, None).starts_with("HTTP/1.1 303"));
    // There is no keychain here.
    terminal.until("“k” and Enter goes on");
    assert!(come_back(&page, &url, None).starts_with("HTTP/1.1 403"), "a replay");
    terminal.type_line("k");
    let (code, shown) = terminal.end();
    assert_eq!(code, 0, "{shown}");
    for line in
        ["✓ The sign-in was approved", "✓ Signed in as Zoë Müller", "✓ Remembered as “Example Magazine”"]
    {
        assert!(shown.contains(line), "{shown}");
    }
    let stored = fs::read_to_string(room.settings()).unwrap();
    assert!(stored.contains("password_uuid") && !stored.contains("unfinished") && !stored.contains("EFGH"));
}

#[test]
fn without_a_display_the_address_is_told_and_the_password_pasted() {
    let room = Newsroom::open();
    let url = room.url(room.magazine);
    let mut terminal = Terminal::run(&room, &format!("sites add '{url}'"), false);
    terminal.until("Ctrl-C ends");
    assert!(!terminal.page().as_str().contains("success_url"), "nothing can come back to this computer");
    terminal.type_line("p");
    terminal.until("User name or e-mail address at");
    terminal.type_line("zoe");
    terminal.until("Application password of zoe at");
    terminal.type_line(PASSWORD);
    terminal.until("“k” and Enter goes on");
    terminal.type_line("k");
    let (code, shown) = terminal.end();
    assert_eq!((code, shown.contains("Remembered as")), (0, true), "{shown}");
}

#[test]
fn a_link_without_a_running_program_changes_nothing_and_is_not_repeated() {
    let room = Newsroom::open();
    let link = format!("presence-tray://authorized/?state=x&site_url=y&user_login=zoe&password={PASSWORD}");
    let ran = room.run(&[&link], "");
    assert_eq!(ran.code, 7, "{ran:?}");
    assert!(!ran.err.contains("state") && !room.settings().exists(), "{ran:?}");
}

#[test]
fn the_running_program_connects_a_site_and_takes_its_link() {
    let room = Newsroom::open();
    let url = room.url(room.magazine);
    let _tray = Tray::start(&room);
    let mut terminal = Terminal::run(&room, &format!("sites add '{url}'"), true);
    terminal.until("Ctrl-C ends");
    let page = terminal.page();
    let success = page.query_pairs().find(|(key, _)| key == "success_url").unwrap().1.into_owned();
    let state = Url::parse(&success).unwrap().query().unwrap().to_owned();
    let link = |state: &str, site_url: &str| {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.extend_pairs([("site_url", site_url), ("user_login", "zoe"), ("password", PASSWORD)]);
        room.run(&[&format!("presence-tray://authorized/?{state}&{}", query.finish())], "")
    };
    let forged = link("state=wrong", &url);
    assert_eq!((forged.code, forged.err.contains("Nothing was changed")), (1, true), "{forged:?}");
    let other = link(&state, "https://evil.example");
    assert_eq!((other.code, other.err.contains("another site")), (1, true), "{other:?}");
    assert_eq!(link(&state, &url).code, 0);
    assert_eq!(link(&state, &url).code, 1, "a replay");
    terminal.until("keep the password until Presence Tray ends");
    terminal.type_line("k");
    let (code, shown) = terminal.end();
    assert_eq!((code, shown.contains("Remembered as")), (0, true), "{shown}");
    // It reads the site with a password that it alone knows.
    let end = Instant::now() + PATIENCE;
    while !room.run(&["status"], "").out.contains("Ben Ito") {
        assert!(Instant::now() < end, "{:?}", room.run(&["status"], ""));
        std::thread::sleep(Duration::from_millis(100));
    }
    let removed = room.run(&["sites", "remove", "example magazine", "--keep-password"], "");
    assert_eq!(removed.code, 0, "{removed:?}");
}
