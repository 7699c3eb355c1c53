//! Windows that were started here: their end is told, and one that hangs can be ended.

use std::collections::HashMap;
use std::io;
use std::process::Command;

use tokio::process::Child;
use tokio::sync::mpsc::Sender;
use tokio::sync::oneshot;
use wordpress::{Saying, saying};

use crate::cli::typed;
use crate::controller::Event;
use crate::words::quoted;

/// The program that is the window.
pub(super) const WINDOW: &str = "presence-tray-window";

/// The windows that were started here and have not ended, by the numbers of their processes.
#[derive(Debug, Default)]
pub struct StartedWindows(HashMap<u32, oneshot::Sender<()>>);

impl StartedWindows {
    /// Starts one by this command: the number of its process. `events` hears of its end.
    pub(super) fn start(&mut self, command: Command, events: Sender<Event>) -> Result<Option<u32>, Saying> {
        let started = tokio::process::Command::from(command).spawn();
        let child = started.map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => {
                saying!("window-not-installed", program = WINDOW, add = typed::ADD, help = typed::HELP)
            }
            _ => saying!("window-not-started", program = WINDOW, why = quoted(error)),
        })?;
        let number = child.id();
        let (end, ended) = oneshot::channel();
        self.0.retain(|_, window| !window.is_closed());
        self.0.extend(number.map(|number| (number, end)));
        tokio::spawn(wait(child, ended, events));
        Ok(number)
    }

    /// Ends one by force, where it is still there.
    pub(super) fn end(&mut self, process: u32) {
        if let Some(window) = self.0.remove(&process) {
            // Where it has ended, nobody hears it.
            let _ = window.send(());
        }
    }
}

async fn wait(mut child: Child, end: oneshot::Receiver<()>, events: Sender<Event>) {
    let Some(number) = child.id() else { return };
    let status = tokio::select! {
        status = child.wait() => status,
        Ok(()) = end => match child.start_kill() {
            Ok(()) => child.wait().await,
            Err(error) => Err(error),
        },
    };
    let failed = status.ok().filter(|status| !status.success());
    let failed = failed.map(|status| saying!("window-ended", program = WINDOW, status = quoted(status)));
    // Nobody listens any more where the program ends.
    let _ = events.send(Event::WindowEnded(number, failed)).await;
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

    async fn ended(events: &mut tokio::sync::mpsc::Receiver<Event>) -> (u32, Option<String>) {
        match events.recv().await {
            Some(Event::WindowEnded(process, failed)) => {
                (process, failed.map(|why| Words::english().says(&why)))
            }
            other => panic!("{other:?}"),
        }
    }

    #[tokio::test]
    async fn the_end_of_a_window_is_told_and_why_where_it_failed() {
        let (sender, mut events) = tokio::sync::mpsc::channel(1);
        let mut windows = StartedWindows::default();
        let first = windows.start(shell("exit 0"), sender.clone()).unwrap().unwrap();
        assert_eq!(ended(&mut events).await, (first, None));
        let second = windows.start(shell("exit 127"), sender.clone()).unwrap().unwrap();
        let (process, failed) = ended(&mut events).await;
        assert_eq!(process, second);
        assert!(failed.unwrap().contains("exit status: 127"));
        let why = windows.start(Command::new("presence-tray-no-such-window"), sender).unwrap_err();
        assert_eq!(why.name, "window-not-installed");
    }

    #[tokio::test]
    async fn one_that_does_not_end_by_itself_is_ended_and_no_other_one() {
        let (sender, mut events) = tokio::sync::mpsc::channel(1);
        let mut windows = StartedWindows::default();
        let hangs = || {
            let mut command = Command::new("sleep");
            command.arg("600");
            command
        };
        let first = windows.start(hangs(), sender.clone()).unwrap().unwrap();
        let second = windows.start(hangs(), sender).unwrap().unwrap();
        windows.end(second);
        assert_eq!(ended(&mut events).await.0, second);
        windows.end(second);
        windows.end(first);
        assert_eq!(ended(&mut events).await.0, first);
    }
}
