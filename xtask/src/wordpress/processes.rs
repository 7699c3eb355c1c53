//! Servers that run beside the tests and end with them.

use std::fs::File;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process, kill_process_group};

use super::Problem;

/// How long a server may take until it answers; a slow disk needs a while for the database's first start.
const UP: Duration = Duration::from_secs(60);
/// How long a server may take to end before it is ended by force.
const DOWN: Duration = Duration::from_secs(5);

/// A server in a process group of its own; ended, with all that it started, when dropped.
pub(super) struct Server {
    name: &'static str,
    child: Child,
    log: PathBuf,
}

impl Server {
    /// Starts a server that stays in the foreground and waits until `is_up`. What it says goes to `log`,
    /// where its settings may send more.
    pub(super) fn start(
        name: &'static str,
        program: &Path,
        prepare: impl FnOnce(&mut Command),
        log: PathBuf,
        is_up: impl Fn() -> bool,
    ) -> Result<Server, Problem> {
        let output = File::options()
            .create(true)
            .append(true)
            .open(&log)
            .map_err(|cause| Problem::file("write", &log, cause))?;
        let errors = output.try_clone().map_err(|cause| Problem::file("write", &log, cause))?;
        // Should this program be ended by force, the kernel ends the server.
        let mut command = Command::new("setpriv");
        command.args(["--pdeathsig", "TERM", "--"]).arg(program);
        prepare(&mut command);
        command.stdin(Stdio::null()).stdout(output).stderr(errors).process_group(0);
        let child = command.spawn().map_err(|cause| Problem::start(&command, cause))?;
        let mut server = Server { name, child, log };
        let begun = Instant::now();
        while !is_up() {
            let ended = !matches!(server.child.try_wait(), Ok(None));
            if ended || begun.elapsed() > UP {
                return Err(Problem::Server { server: name, log: server.log_end(|_| true) });
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(server)
    }

    /// The last lines of its log that `matter`, shortened.
    pub(super) fn log_end(&self, matter: impl Fn(&str) -> bool) -> String {
        let text = std::fs::read(&self.log).unwrap_or_default();
        let text = String::from_utf8_lossy(&text);
        let lines: Vec<&str> = text.lines().filter(|line| matter(line)).collect();
        let end = lines.get(lines.len().saturating_sub(12)..).unwrap_or_default();
        end.iter()
            .map(|line| format!("\n  {}: {}", self.name, line.chars().take(300).collect::<String>()))
            .collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        end(&mut self.child, Reach::Group);
    }
}

/// How far an order to end reaches.
#[derive(Clone, Copy)]
pub(super) enum Reach {
    /// The process alone, which ends what it started.
    Itself,
    /// It leads a process group: everything in it.
    Group,
}

/// Ends a process, first politely. A process that ended already is left alone.
pub(super) fn end(child: &mut Child, reach: Reach) {
    let Some(pid) = i32::try_from(child.id()).ok().and_then(Pid::from_raw) else {
        return;
    };
    for (signal, patience) in [(Signal::TERM, DOWN), (Signal::KILL, DOWN)] {
        if !matches!(child.try_wait(), Ok(None)) {
            return;
        }
        // An error means that nobody is left to receive it.
        let _ = match reach {
            Reach::Itself => kill_process(pid, signal),
            Reach::Group => kill_process_group(pid, signal),
        };
        let begun = Instant::now();
        while begun.elapsed() < patience && matches!(child.try_wait(), Ok(None)) {
            thread::sleep(Duration::from_millis(10));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::process::CommandExt;
    use std::process::{Command, Stdio};
    use std::thread;
    use std::time::{Duration, Instant};

    use super::{Reach, Server, end};
    use crate::wordpress::Problem;

    #[test]
    fn a_server_that_ends_at_once_is_told_with_its_log() {
        let folder = tempfile::tempdir().unwrap();
        let started = Server::start(
            "the shell",
            "/bin/sh".as_ref(),
            |command| {
                command.args(["-c", "echo no such table; exit 3"]);
            },
            folder.path().join("log"),
            || false,
        );
        let Err(Problem::Server { log, .. }) = started else { panic!("it did come up") };
        assert_eq!(log, "\n  the shell: no such table");
    }

    #[test]
    fn what_a_server_started_ends_with_it() {
        let mut shell = Command::new("/bin/sh")
            .args(["-c", "sleep 600 & echo $!; wait"])
            .stdout(Stdio::piped())
            .process_group(0)
            .spawn()
            .unwrap();
        let mut line = String::new();
        std::io::BufRead::read_line(&mut std::io::BufReader::new(shell.stdout.take().unwrap()), &mut line)
            .unwrap();
        end(&mut shell, Reach::Group);
        let state = || std::fs::read_to_string(format!("/proc/{}/stat", line.trim())).unwrap_or_default();
        // Gone, or waiting for its new parent to take note of it. The signal is on its way for a moment.
        let ended = |state: &str| state.is_empty() || state.contains(") Z ");
        let begun = Instant::now();
        while !ended(&state()) && begun.elapsed() < Duration::from_secs(5) {
            thread::sleep(Duration::from_millis(10));
        }
        assert!(ended(&state()), "{}", state());
    }
}
