//! A terminal with somebody at it: what a program shows there, and what is typed.

use std::fs::File;
use std::io;
use std::process::{ExitStatus, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rustix::fs::{Mode, OFlags, open};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{LocalModes, Winsize, tcgetattr, tcsetwinsize};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::unix::pipe;
use tokio::process::{Child, Command};
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::process::LAST_WORDS;
use super::waiting::{News, within};

/// In columns and lines.
const SIZE: Winsize = Winsize { ws_row: 40, ws_col: 110, ws_xpixel: 0, ws_ypixel: 0 };

/// A program at a terminal of its own. It ends when this is dropped, as when a person closes the window.
#[derive(Debug)]
pub struct Terminal {
    child: Child,
    typing: pipe::Sender,
    shown: Arc<Mutex<String>>,
    news: News,
    reading: JoinHandle<()>,
}

impl Terminal {
    pub(super) fn start(
        program: &str,
        prepare: impl FnOnce(&mut Command) -> &mut Command,
    ) -> io::Result<Terminal> {
        let flags = OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC;
        let user = openpt(flags)?;
        grantpt(&user)?;
        unlockpt(&user)?;
        tcsetwinsize(&user, SIZE)?;
        let name = ptsname(&user, Vec::new())?;
        let program_end = open(&name, OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC, Mode::empty())?;
        let stdio = || program_end.try_clone().map(Stdio::from);
        // A session of its own makes it the terminal that passwords are typed at.
        let mut command = Command::new("setpriv");
        command.args(["--pdeathsig", "TERM", "--", "setsid", "--ctty", program]);
        prepare(&mut command);
        command.stdin(stdio()?).stdout(stdio()?).stderr(stdio()?).kill_on_drop(true);
        let child = command.spawn()?;
        drop(command);

        rustix::io::ioctl_fionbio(&user, true)?;
        let user = File::from(user);
        let mut showing = pipe::Receiver::from_file_unchecked(user.try_clone()?)?;
        let typing = pipe::Sender::from_file_unchecked(user)?;
        let (shown, news) = (Arc::<Mutex<String>>::default(), News::default());
        let (text, told) = (Arc::clone(&shown), news.clone());
        let reading = tokio::spawn(async move {
            let mut bytes = Vec::new();
            // When the program has ended there is an error instead of an end.
            while showing.read_buf(&mut bytes).await.unwrap_or(0) > 0 {
                *text.lock().unwrap_or_else(PoisonError::into_inner) =
                    plain(&String::from_utf8_lossy(&bytes));
                told.tell();
            }
        });
        Ok(Terminal { child, typing, shown, news, reading })
    }

    /// The program's id.
    #[must_use]
    pub fn id(&self) -> Option<u32> {
        self.child.id()
    }

    /// All that was shown so far, without colours.
    #[must_use]
    pub fn shown(&self) -> String {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Waits until `part` is shown, wherever its lines were broken.
    ///
    /// # Panics
    /// When `patience` is over.
    pub async fn shows(&self, part: &str, patience: Duration) {
        let look = async || {
            let shown = self.shown();
            if flat(&shown).contains(&flat(part)) { Ok(()) } else { Err(shown) }
        };
        self.news.until(patience, &format!("the terminal shows “{part}”"), look).await;
    }

    /// Types a line and presses Enter.
    ///
    /// # Errors
    /// Where the program is gone.
    pub async fn types(&mut self, line: &str) -> io::Result<()> {
        self.typing.write_all(format!("{line}\n").as_bytes()).await
    }

    /// Types a secret, once the terminal shows nothing of what is typed, as a person does who reads the question first.
    ///
    /// # Errors
    /// Where the program is gone.
    ///
    /// # Panics
    /// When `patience` is over.
    pub async fn types_hidden(&mut self, secret: &str, patience: Duration) -> io::Result<()> {
        self.echoes(false, "nothing is shown of what is typed", patience).await?;
        self.types(secret).await
    }

    /// Waits until the terminal shows what is typed, after a question for a secret.
    ///
    /// # Errors
    /// Where the program is gone.
    ///
    /// # Panics
    /// When `patience` is over.
    pub async fn shows_typing(&self, patience: Duration) -> io::Result<()> {
        self.echoes(true, "what is typed is shown", patience).await
    }

    async fn echoes(&self, wanted: bool, what: &str, patience: Duration) -> io::Result<()> {
        let echoes = async {
            // No signal tells of it.
            while tcgetattr(&self.typing)?.local_modes.contains(LocalModes::ECHO) != wanted {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            io::Result::Ok(())
        };
        within(patience, what, echoes).await
    }

    /// Presses Ctrl-C.
    ///
    /// # Errors
    /// Where the program is gone.
    pub async fn interrupts(&mut self) -> io::Result<()> {
        self.typing.write_all(b"\x03").await
    }

    /// Presses Ctrl-D.
    ///
    /// # Errors
    /// Where the program is gone.
    pub async fn ends_input(&mut self) -> io::Result<()> {
        self.typing.write_all(b"\x04").await
    }

    /// Waits until the program ends by itself; how, and all that it showed.
    ///
    /// # Errors
    /// Where it can not be waited for.
    ///
    /// # Panics
    /// When `patience` is over.
    pub async fn ended(mut self, patience: Duration) -> io::Result<(ExitStatus, String)> {
        let what = format!("the program ends; it shows {}", self.shown());
        let status = within(patience, &what, self.child.wait()).await?;
        // What it started may hold the terminal open.
        let _ = timeout(LAST_WORDS, &mut self.reading).await;
        Ok((status, self.shown()))
    }
}

/// Without line breaks and what else stands between words.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Without the sequences that colour text (ECMA-48: escape, bracket, up to a letter), and lines as they are in a file.
fn plain(text: &str) -> String {
    let mut parts = text.split("\x1b[");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|letter: char| letter.is_ascii_alphabetic()).map_or(part.len(), |at| at + 1);
        plain.push_str(part.get(end..).unwrap_or_default());
    }
    plain.replace("\r\n", "\n")
}
