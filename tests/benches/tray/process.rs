//! What a process costs, from the system's own books.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::session::Session;

/// A program that shows an item. It ends when this is dropped.
pub(crate) struct Tray {
    process: Child,
    /// From its start to its item.
    pub(crate) registered: Duration,
}

/// Memory, in bytes.
#[derive(Clone, Copy, Default)]
pub(crate) struct Memory {
    /// What is its own, and its share of what others use too.
    pub(crate) pss: u64,
    /// What is its own and was written.
    pub(crate) dirty: u64,
}

/// Memory while a program has nothing to do but what time brings.
#[derive(Clone, Copy, Default)]
pub(crate) struct Kept {
    /// On average over the time.
    pub(crate) average: Memory,
    /// The most at any of the moments that were looked at: one in a second.
    pub(crate) most: u64,
}

/// What a program does meanwhile.
pub(crate) struct Rest {
    pub(crate) memory: Kept,
    /// How much of one core it uses.
    pub(crate) load: f64,
    /// How often a second it begins to run.
    pub(crate) wakes: f64,
}

/// Everything about one run.
pub(crate) struct Measured {
    pub(crate) memory: Kept,
    /// The most memory it ever had, in bytes; shared pages count whole.
    pub(crate) highest: u64,
    /// How much of one core it uses.
    pub(crate) load: f64,
    /// How often a second it begins to run.
    pub(crate) wakes: f64,
    /// To all sites, in a second.
    pub(crate) requests: f64,
    pub(crate) registered: Duration,
}

impl Tray {
    pub(crate) fn start(session: &Session, program: &Path, environment: &[(&str, OsString)]) -> Tray {
        session.forget();
        let begun = Instant::now();
        let process = Command::new(program)
            .env_clear()
            .env("PATH", "/usr/bin:/bin")
            .env("LANG", "C.UTF-8")
            .env("TZ", "UTC")
            .env("DBUS_SESSION_BUS_ADDRESS", session.address())
            .envs(environment.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let registered = session.registered().duration_since(begun);
        Tray { process, registered }
    }

    fn book(&self, name: &str) -> String {
        std::fs::read_to_string(format!("/proc/{}/{name}", self.process.id())).expect("the program has ended")
    }

    pub(crate) fn memory(&self) -> Memory {
        let book = self.book("smaps_rollup");
        Memory { pss: kilobytes(&book, "Pss:"), dirty: kilobytes(&book, "Private_Dirty:") }
    }

    pub(crate) fn highest(&self) -> u64 {
        kilobytes(&self.book("status"), "VmHWM:")
    }

    /// What it costs while nobody does anything with it.
    pub(crate) fn at_rest(&self, time: Duration) -> Rest {
        let (ran, woken) = self.ran();
        let begun = Instant::now();
        let (mut memory, mut looks) = (Kept::default(), 0);
        while begun.elapsed() < time {
            std::thread::sleep(Duration::from_secs(1));
            let now = self.memory();
            memory.average.pss += now.pss;
            memory.average.dirty += now.dirty;
            memory.most = memory.most.max(now.pss);
            looks += 1;
        }
        memory.average.pss /= looks;
        memory.average.dirty /= looks;
        let (ran_then, woken_then) = self.ran();
        let took = begun.elapsed().as_secs_f64();
        Rest { memory, load: (ran_then - ran) as f64 / 1e9 / took, wakes: (woken_then - woken) as f64 / took }
    }

    /// Nanoseconds on a core, and how often it gave one back, of all threads.
    fn ran(&self) -> (u64, u64) {
        let tasks = std::fs::read_dir(format!("/proc/{}/task", self.process.id())).unwrap();
        tasks
            .filter_map(|task| {
                let task: PathBuf = task.ok()?.path();
                let schedule = std::fs::read_to_string(task.join("schedstat")).ok()?;
                let status = std::fs::read_to_string(task.join("status")).ok()?;
                let given_back = number(&status, "voluntary_ctxt_switches:");
                Some((schedule.split(' ').next()?.parse::<u64>().ok()?, given_back))
            })
            .fold((0, 0), |sum, task| (sum.0 + task.0, sum.1 + task.1))
    }

    /// Where the memory is, largest first.
    pub(crate) fn maps(&self) -> String {
        let book = self.book("smaps");
        let mut parts: Vec<(String, Memory)> = Vec::new();
        for line in book.lines() {
            let first = line.split(' ').next().unwrap_or_default();
            if first.contains('-') && !first.ends_with(':') {
                let name = line.split_whitespace().nth(5).unwrap_or("[anonymous]").to_owned();
                if parts.last().is_none_or(|(last, _)| *last != name) {
                    parts.push((name, Memory::default()));
                }
            } else if let Some((_, memory)) = parts.last_mut() {
                match first {
                    "Pss:" => memory.pss += number(line, "Pss:"),
                    "Private_Dirty:" => memory.dirty += number(line, "Private_Dirty:"),
                    _ => {}
                }
            }
        }
        parts.sort_by_key(|(_, memory)| std::cmp::Reverse(memory.pss));
        let mut out = String::from("  PSS kB  dirty kB\n");
        for (name, memory) in parts.iter().take(16) {
            let _ = writeln!(out, "{:8} {:9}  {name}", memory.pss, memory.dirty);
        }
        out
    }
}

impl Drop for Tray {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The number behind a name in a book of kilobytes, in bytes.
fn kilobytes(book: &str, name: &str) -> u64 {
    number(book, name) * 1024
}

fn number(book: &str, name: &str) -> u64 {
    let line = book.lines().find_map(|line| line.strip_prefix(name));
    line.and_then(|rest| rest.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}
