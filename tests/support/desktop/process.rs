//! A process of the private desktop, ended by its id.

use std::io;
use std::process::{ExitStatus, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use tokio::io::{AsyncBufReadExt as _, AsyncRead, BufReader};
use tokio::process::{Child, Command};
use tokio::task::JoinHandle;

use super::waiting::News;

/// How long a process may take to end after it was asked to.
const GRACE: Duration = Duration::from_secs(5);

/// How long after its end a process's last words may take to arrive.
pub(super) const LAST_WORDS: Duration = Duration::from_secs(1);

/// A running process and what it said so far. It ends when this is dropped.
#[derive(Debug)]
pub struct Process {
    name: String,
    child: Child,
    said: Arc<Mutex<Vec<String>>>,
    news: News,
    listeners: Vec<JoinHandle<()>>,
}

/// How a process ended, and all that it said.
#[derive(Debug)]
pub struct Ended {
    /// How.
    pub status: ExitStatus,
    /// Its lines on both streams.
    pub said: Vec<String>,
}

impl Process {
    /// Starts a program. The kernel ends it should this process be ended by force.
    ///
    /// # Errors
    /// Where it can not be started.
    pub fn start(program: &str, prepare: impl FnOnce(&mut Command) -> &mut Command) -> io::Result<Process> {
        Process::start_reading(program, Stdio::null(), prepare)
    }

    /// The same, with something to read on its standard input.
    ///
    /// # Errors
    /// Where it can not be started.
    pub fn start_reading(
        program: &str,
        input: Stdio,
        prepare: impl FnOnce(&mut Command) -> &mut Command,
    ) -> io::Result<Process> {
        let mut command = Command::new("setpriv");
        command.args(["--pdeathsig", "TERM", "--", program]);
        prepare(&mut command);
        command.stdin(input).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
        let mut child = command.spawn()?;
        let (said, news) = (Arc::default(), News::default());
        let mut listeners = Vec::new();
        listeners.extend(child.stdout.take().map(|out| listen(out, &said, &news)));
        listeners.extend(child.stderr.take().map(|errors| listen(errors, &said, &news)));
        let name = program.rsplit('/').next().unwrap_or(program).to_owned();
        Ok(Process { name, child, said, news, listeners })
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> Option<u32> {
        self.child.id()
    }

    /// What it said so far.
    #[must_use]
    pub fn said(&self) -> Vec<String> {
        self.said.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The first line that contains `part`.
    ///
    /// # Panics
    /// When `patience` is over.
    pub async fn says(&self, part: &str, patience: Duration) -> String {
        self.says_line(&format!("“{part}”"), patience, |line| line.contains(part)).await
    }

    /// The first line that is as `wanted` says.
    ///
    /// # Panics
    /// With `what`, when `patience` is over.
    pub async fn says_line(&self, what: &str, patience: Duration, wanted: impl Fn(&str) -> bool) -> String {
        let what = format!("{} says {what}", self.name);
        let look = async || {
            let said = self.said();
            said.iter().find(|line| wanted(line)).cloned().ok_or_else(|| said.join("\n"))
        };
        self.news.until(patience, &what, look).await
    }

    /// Until it ends by itself.
    ///
    /// # Errors
    /// Where it can not be waited for, or is still there when `patience` is over.
    pub async fn ended(mut self, patience: Duration) -> io::Result<Ended> {
        match tokio::time::timeout(patience, self.child.wait()).await {
            Ok(status) => {
                for listener in self.listeners.drain(..) {
                    // What it started may hold its streams open.
                    let _ = tokio::time::timeout(LAST_WORDS, listener).await;
                }
                Ok(Ended { status: status?, said: self.said() })
            }
            Err(_) => Err(io::Error::new(
                io::ErrorKind::TimedOut,
                format!("{} is still there after {patience:?}. It said: {:?}", self.name, self.said()),
            )),
        }
    }

    /// Whether it is still there.
    pub fn runs(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }

    /// Asks it to end.
    pub fn ask_to_end(&self) {
        self.signal(Signal::TERM);
    }

    /// What Ctrl-C sends.
    pub fn interrupts(&self) {
        self.signal(Signal::INT);
    }

    /// Ends it by force, as a crash would.
    ///
    /// # Errors
    /// Where it can not be waited for.
    pub async fn crash(mut self) -> io::Result<()> {
        self.signal(Signal::KILL);
        self.child.wait().await.map(drop)
    }

    pub(super) fn signal(&self, signal: Signal) {
        let id = self.child.id().and_then(|id| i32::try_from(id).ok()).and_then(Pid::from_raw);
        if let Some(id) = id {
            // An error means that nobody is left to receive it.
            let _ = kill_process(id, signal);
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.ask_to_end();
        let begun = Instant::now();
        while self.runs() && begun.elapsed() < GRACE {
            std::thread::sleep(Duration::from_millis(5));
        }
        self.signal(Signal::KILL);
    }
}

fn listen(
    stream: impl AsyncRead + Unpin + Send + 'static,
    said: &Arc<Mutex<Vec<String>>>,
    news: &News,
) -> JoinHandle<()> {
    let (said, news) = (Arc::clone(said), news.clone());
    tokio::spawn(async move {
        let mut lines = BufReader::new(stream).lines();
        while let Ok(Some(line)) = lines.next_line().await {
            said.lock().unwrap_or_else(PoisonError::into_inner).push(line);
            news.tell();
        }
    })
}
