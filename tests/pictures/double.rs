//! A double of the tray: it tells every client the same board, and what changes of it.

use std::io;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use protocol::{
    Answer, BoardPart, Greeting, LONGEST_REQUEST, ListedSetting, Request, SettingKind, SettingsList, VERSION,
};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::unix::OwnedWriteHalf;
use tokio::net::{UnixListener, UnixStream};
use tokio::task::JoinHandle;
use tokio::time::{MissedTickBehavior, interval};

/// Nothing stands longer: no picture takes so long.
const NEVER: Duration = Duration::from_secs(24 * 60 * 60);

/// A board, and what takes its place.
pub(crate) struct Told {
    /// The boards, one after the other and from the beginning again; the first is told at once.
    pub(crate) boards: Vec<Vec<BoardPart>>,
    /// How long each of them stands.
    pub(crate) each: Duration,
    /// The setting of the language.
    pub(crate) language: &'static str,
}

impl From<Vec<BoardPart>> for Told {
    fn from(board: Vec<BoardPart>) -> Told {
        Told { boards: vec![board], each: Duration::MAX, language: "system" }
    }
}

/// It answers until this is dropped.
pub(crate) struct Double(JoinHandle<()>);

impl Drop for Double {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Double {
    /// Listens in this folder.
    ///
    /// # Errors
    /// Where that is not possible.
    pub(crate) fn start(folder: &Path, told: impl Into<Told>) -> io::Result<Double> {
        std::fs::create_dir_all(folder)?;
        std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700))?;
        let listener = UnixListener::bind(folder.join("socket"))?;
        let told = Arc::new(told.into());
        Ok(Double(tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let told = Arc::clone(&told);
                tokio::spawn(async move {
                    // A client that goes is one that goes.
                    let _ = serve(stream, &told).await;
                });
            }
        })))
    }
}

async fn serve(stream: UnixStream, told: &Told) -> io::Result<()> {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read.take(LONGEST_REQUEST as u64)).lines();
    let Some(hello) = lines.next_line().await? else { return Ok(()) };
    let hello = protocol::read_hello(hello.as_bytes()).map_err(io::Error::other)?;
    let greeting = Greeting::to(&hello, env!("CARGO_PKG_VERSION"));
    write.write_all(&protocol::greeting_line(&greeting).map_err(io::Error::other)?).await?;
    let mut next = told.boards.iter().cycle();
    let mut listens = false;
    let mut turns = interval(told.each.min(NEVER));
    turns.set_missed_tick_behavior(MissedTickBehavior::Delay);
    turns.tick().await;
    loop {
        tokio::select! {
            line = lines.next_line() => {
                let Some(line) = line? else { return Ok(()) };
                let request = protocol::read_request(line.as_bytes());
                let answer = match request {
                    Ok(Request::Settings) => Answer::Settings(settings(told.language)),
                    _ => Answer::Done,
                };
                say(&mut write, &answer).await?;
                if !matches!(request, Ok(Request::Board)) {
                    continue;
                }
                listens = true;
            }
            _ = turns.tick(), if listens => {}
        }
        for part in next.next().into_iter().flatten() {
            say(&mut write, &Answer::Board(Box::new(part.clone()))).await?;
        }
    }
}

async fn say(write: &mut OwnedWriteHalf, answer: &Answer) -> io::Result<()> {
    write.write_all(&protocol::answer_line(answer).map_err(io::Error::other)?).await
}

/// The one setting that decides what a picture of the board is like.
fn settings(language: &str) -> SettingsList {
    let setting = ListedSetting {
        name: "language".to_owned(),
        value: language.into(),
        typed: language.to_owned(),
        default: "system".into(),
        takes: String::new(),
        does: String::new(),
        note: None,
        kind: SettingKind::Choice { options: vec![language.to_owned()] },
    };
    SettingsList { version: VERSION, file: String::new(), log: None, settings: vec![setting] }
}
