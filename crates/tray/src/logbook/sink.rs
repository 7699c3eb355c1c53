//! What takes the lines, and writes them on a thread that may wait for the disk.

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use log::{LevelFilter, Log, Metadata, Record};

use super::pages::{LARGEST, Pages};
use super::{LogLevel, file};
use crate::clock::Clock;
use crate::terminal::safe_line;

/// What is to be seen on the terminal: a level, for who looks for a fault there.
const TERMINAL_ENV: &str = "PRESENCE_TRAY_LOG";
/// Whose lines are written. What libraries say is not: it may hold anything.
const OWN: [&str; 2] = ["presence_tray", "wordpress"];
/// So many lines wait for a disk that stands still. What finds no room is counted.
const WAITING: usize = 256;
/// At the end what waits is waited for so long.
const LAST_LINES: Duration = Duration::from_millis(500);

static SINK: OnceLock<Sink> = OnceLock::new();

struct Sink {
    clock: Arc<dyn Clock>,
    path: Option<PathBuf>,
    /// What is written to the file.
    written: AtomicUsize,
    /// What is written to the terminal.
    terminal: LevelFilter,
    /// The thread, once there is something to write.
    lines: Mutex<Option<SyncSender<Order>>>,
    /// Lines that found no room.
    lost: AtomicU64,
}

enum Order {
    Write {
        line: String,
        to_file: bool,
        to_terminal: bool,
    },
    /// Tell when everything before it is written.
    Tell(SyncSender<()>),
}

/// Takes lines from now on; so far none are written. To be called once.
pub fn start(clock: &Arc<dyn Clock>) {
    let terminal = std::env::var(TERMINAL_ENV).ok().and_then(|name| LogLevel::named(&name));
    let sink = Sink {
        clock: Arc::clone(clock),
        path: file(),
        written: AtomicUsize::new(0),
        terminal: terminal.unwrap_or(LogLevel::Off).into(),
        lines: Mutex::new(None),
        lost: AtomicU64::new(0),
    };
    // A second call changes nothing.
    let _ = log::set_logger(SINK.get_or_init(|| sink));
    follow(LogLevel::Off);
}

/// Writes so much from now on.
pub fn follow(level: LogLevel) {
    let Some(sink) = SINK.get() else { return };
    let level = LevelFilter::from(level);
    sink.written.store(level as usize, Ordering::Relaxed);
    log::set_max_level(level.max(sink.terminal));
}

/// The program ends: waits a moment until what was taken is written.
pub fn end() {
    super::entries::ended();
    if let Some(sink) = SINK.get() {
        sink.flush();
    }
}

impl Log for Sink {
    fn enabled(&self, about: &Metadata<'_>) -> bool {
        let own = |name: &&str| {
            about.target().strip_prefix(*name).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
        };
        let level = about.level() as usize;
        let wanted = level <= self.written.load(Ordering::Relaxed) || about.level() <= self.terminal;
        wanted && OWN.iter().any(own)
    }

    fn log(&self, record: &Record<'_>) {
        if !self.enabled(record.metadata()) {
            return;
        }
        let at = self.clock.wall().round(jiff::Unit::Millisecond).unwrap_or(self.clock.wall());
        let said = safe_line(&record.args().to_string());
        self.order(Order::Write {
            line: format!("{at} {:<5} {said}\n", record.level()),
            to_file: record.level() as usize <= self.written.load(Ordering::Relaxed),
            to_terminal: record.level() <= self.terminal,
        });
    }

    fn flush(&self) {
        let (tell, told) = sync_channel(1);
        if self.lines.lock().unwrap_or_else(PoisonError::into_inner).is_some() {
            self.order(Order::Tell(tell));
            // A disk that stands still is not waited for.
            let _: Result<(), RecvTimeoutError> = told.recv_timeout(LAST_LINES);
        }
    }
}

impl Sink {
    fn order(&self, order: Order) {
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        let lines = lines.get_or_insert_with(|| {
            let (sender, orders) = sync_channel(WAITING);
            let pages = self.path.as_deref().map(|path| Pages::new(path, LARGEST));
            std::thread::spawn(move || write(&orders, pages.as_ref()));
            sender
        });
        let lost = self.lost.swap(0, Ordering::Relaxed);
        if lost > 0 {
            let line = format!("{} {:<5} {lost} lines found no room here\n", self.clock.wall(), "WARN");
            if lines.try_send(Order::Write { line, to_file: true, to_terminal: false }).is_err() {
                self.lost.fetch_add(lost, Ordering::Relaxed);
            }
        }
        if lines.try_send(order).is_err() {
            self.lost.fetch_add(1, Ordering::Relaxed);
        }
    }
}

fn write(orders: &Receiver<Order>, pages: Option<&Pages>) {
    let mut failed = false;
    for order in orders {
        let (line, to_file, to_terminal) = match order {
            Order::Write { line, to_file, to_terminal } => (line, to_file, to_terminal),
            Order::Tell(tell) => {
                // Whoever waited no longer has gone.
                let _ = tell.try_send(());
                continue;
            }
        };
        if to_terminal {
            // Where nobody reads, there is nobody to tell.
            let _ = io::stderr().write_all(line.as_bytes());
        }
        let written = pages.filter(|_| to_file).map_or(Ok(()), |pages| pages.write(&line));
        match written {
            Ok(()) => failed = failed && !to_file,
            // Said once, until it can be written again.
            Err(error) if !failed => {
                failed = true;
                let _ = writeln!(io::stderr(), "presence-tray: the log can not be written: {error}");
            }
            Err(_) => {}
        }
    }
}
