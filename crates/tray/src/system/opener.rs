//! Opening an address in the browser, and noticing where that fails.

use std::io;
use std::process::{Command, ExitStatus};
use std::time::Duration;

use tokio::sync::mpsc::Sender;
use url::Url;
use wordpress::{Saying, saying};

use super::openers;
use crate::controller::Event;
use crate::terminal::safe_line;
use crate::words::quoted;

/// An opener that still runs after this has handed the address over: some wait for the browser to end.
const HANDED_OVER: Duration = Duration::from_secs(20);

/// Why no browser was opened.
#[derive(Debug)]
enum NotOpened {
    NoOpener,
    NotStarted { program: String, source: io::Error },
    Ended { program: String, status: ExitStatus },
}

impl NotOpened {
    fn saying(&self) -> Saying {
        match self {
            NotOpened::NoOpener => saying!("opener-none", cure = openers::no_opener()),
            NotOpened::NotStarted { program, source } => {
                saying!(
                    "opener-not-started",
                    program = program,
                    why = quoted(source),
                    cure = openers::no_opener()
                )
            }
            NotOpened::Ended { program, status } => {
                saying!("opener-ended", program = program, status = quoted(status))
            }
        }
    }
}

/// Tries one command after the other until one does not fail, in the background. Where all fail, that is told to
/// `events`.
pub(super) fn open(commands: Vec<Command>, address: &str, events: Sender<Event>) {
    let host = Url::parse(address).ok().and_then(|address| address.host_str().map(safe_line));
    tokio::spawn(async move {
        if let Err(why) = first_that_opens(commands, HANDED_OVER).await {
            let what = match host {
                Some(host) => saying!("trouble-opening", host = host),
                None => saying!("trouble-opening-it"),
            };
            // Nobody listens any more where the program ends.
            let _ = events.send(Event::Trouble { what, why: why.saying().into() }).await;
        }
    });
}

async fn first_that_opens(commands: Vec<Command>, patience: Duration) -> Result<(), NotOpened> {
    let mut last = NotOpened::NoOpener;
    for command in commands {
        let program = command.get_program().to_string_lossy().into_owned();
        let mut child = match tokio::process::Command::from(command).spawn() {
            Ok(child) => child,
            // Few systems have all of them.
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(source) => {
                last = NotOpened::NotStarted { program, source };
                continue;
            }
        };
        match tokio::time::timeout(patience, child.wait()).await {
            Ok(Ok(status)) if openers::failed(status) => last = NotOpened::Ended { program, status },
            // Whoever goes on is waited for in the background.
            Ok(_) | Err(_) => return Ok(()),
        }
    }
    Err(last)
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;
    use crate::words::Words;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    async fn opened(commands: Vec<Command>) -> Result<(), String> {
        let opened = first_that_opens(commands, Duration::from_secs(60)).await;
        opened.map_err(|error| Words::english().says(&error.saying()))
    }

    #[tokio::test]
    async fn the_first_that_does_not_fail_opens_it() {
        let missing = || Command::new("presence-tray-no-such-opener");
        assert_eq!(opened(vec![missing(), shell("exit 3"), shell("exit 0"), shell("exit 4")]).await, Ok(()));
        let why = opened(vec![missing(), shell("exit 3"), missing()]).await.unwrap_err();
        assert!(why.contains("sh ended with “exit status: 3”") && why.contains("default browser"), "{why}");
        let why = opened(vec![missing()]).await.unwrap_err();
        assert!(why.starts_with("nothing was found") && why.contains("xdg-utils"), "{why}");
    }

    #[tokio::test]
    async fn one_that_goes_on_has_opened_it() {
        let commands = vec![shell("read x <&0; exit 1")];
        let ended = std::os::unix::net::UnixStream::pair().unwrap();
        let mut commands = commands;
        commands[0].stdin(std::os::fd::OwnedFd::from(ended.0));
        assert!(first_that_opens(commands, Duration::from_millis(50)).await.is_ok());
        drop(ended.1);
    }

    #[tokio::test]
    async fn what_can_not_be_opened_is_told_with_its_host() {
        let (sender, mut events) = tokio::sync::mpsc::channel(1);
        open(vec![shell("exit 4")], "https://magazine.example/wp-admin/post.php?post=42", sender);
        let Some(Event::Trouble { what, why }) = events.recv().await else { panic!("nothing was told") };
        let (what, why) = (Words::english().says(&what), Words::english().speaks(&why));
        assert_eq!(what, "magazine.example could not be opened");
        assert!(why.contains("exit status: 4"), "{why}");
    }
}
