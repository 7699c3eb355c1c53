//! What takes the lines, and writes them on a thread that may wait for the disk.

use std::io::{self, Write as _};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::thread;
use std::time::Duration;

use log::{Level, LevelFilter, Log, Metadata, Record};

use super::pages::{LARGEST, Pages};
use super::{LogLevel, file};
use crate::clock::Clock;
use crate::terminal::safe_line;

/// What is to be seen on the terminal: a level, for who looks for a fault there.
const TERMINAL_ENV: &str = "PRESENCE_TRAY_LOG";
/// Whose lines are written. What libraries say is not: it may hold anything.
const OWN: &[&str] = &["presence_tray", "wordpress"];
/// So many lines wait for a disk that stands still. What finds no room is counted.
const WAITING: usize = 256;
/// At the end, and before a crash, what waits is waited for so long.
const LAST_LINES: Duration = Duration::from_millis(500);

static SINK: OnceLock<Sink> = OnceLock::new();

struct Sink {
    clock: Arc<dyn Clock>,
    own: &'static [&'static str],
    pages: Option<Pages>,
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
    Write(Line),
    /// Tell when everything before it is written.
    Tell(SyncSender<()>),
}

struct Line {
    text: String,
    to_file: bool,
    to_terminal: bool,
}

/// Takes lines from now on; so far none are written. To be called once.
pub fn start(clock: &Arc<dyn Clock>) {
    let terminal = std::env::var(TERMINAL_ENV).ok().and_then(|name| LogLevel::named(&name));
    let pages = file().map(|path| Pages::new(&path, LARGEST));
    let sink = Sink::new(clock, OWN, pages, terminal.unwrap_or(LogLevel::Off));
    // A second call changes nothing.
    let _ = log::set_logger(SINK.get_or_init(|| sink));
    follow(LogLevel::Off);
}

/// Writes so much from now on.
pub fn follow(level: LogLevel) {
    let Some(sink) = SINK.get() else { return };
    log::set_max_level(sink.follow(level));
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
        let wanted = self.is_for_file(about.level()) || about.level() <= self.terminal;
        wanted && self.own.iter().any(own)
    }

    fn log(&self, record: &Record<'_>) {
        if self.enabled(record.metadata()) {
            self.take(self.line(record.level(), &safe_line(&record.args().to_string())));
        }
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
    /// Writes what these say, by the paths of their modules; no line goes to the file yet.
    fn new(
        clock: &Arc<dyn Clock>,
        own: &'static [&'static str],
        pages: Option<Pages>,
        terminal: LogLevel,
    ) -> Sink {
        Sink {
            clock: Arc::clone(clock),
            own,
            pages,
            written: AtomicUsize::new(0),
            terminal: terminal.into(),
            lines: Mutex::new(None),
            lost: AtomicU64::new(0),
        }
    }

    /// Writes so much to the file from now on; what is written at all.
    fn follow(&self, level: LogLevel) -> LevelFilter {
        let level = LevelFilter::from(level);
        self.written.store(level as usize, Ordering::Relaxed);
        level.max(self.terminal)
    }

    fn is_for_file(&self, level: Level) -> bool {
        level as usize <= self.written.load(Ordering::Relaxed)
    }

    fn line(&self, level: Level, said: &str) -> Line {
        let at = self.clock.wall();
        let at = at.round(jiff::Unit::Millisecond).unwrap_or(at);
        let (to_file, to_terminal) = (self.is_for_file(level), level <= self.terminal);
        Line { text: format!("{at} {level:<5} {said}\n"), to_file, to_terminal }
    }

    /// Hands a line on, behind what is to be said of those that found no room before it.
    fn take(&self, line: Line) {
        let lost = self.lost.swap(0, Ordering::Relaxed);
        if lost > 0 {
            let told = self.line(Level::Warn, &format!("{lost} lines found no room here"));
            if (told.to_file || told.to_terminal) && !self.order(Order::Write(told)) {
                self.lost.fetch_add(lost, Ordering::Relaxed);
            }
        }
        if !self.order(Order::Write(line)) {
            self.lost.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Hands something to the thread, which is begun with the first; whether there was room for it. Nothing here may panic:
    /// what is written of a panic comes here, too.
    fn order(&self, order: Order) -> bool {
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        if lines.is_none() {
            let (sender, orders) = sync_channel(WAITING);
            let pages = self.pages.clone();
            // A system that has no thread to give now may have one for the next line.
            let begun = thread::Builder::new().spawn(move || write(&orders, pages.as_ref()));
            *lines = begun.ok().map(|_| sender);
        }
        lines.as_ref().is_some_and(|lines| lines.try_send(order).is_ok())
    }
}

fn write(orders: &Receiver<Order>, pages: Option<&Pages>) {
    let mut failed = false;
    for order in orders {
        let line = match order {
            Order::Write(line) => line,
            Order::Tell(tell) => {
                // Whoever waited no longer has gone.
                let _ = tell.try_send(());
                continue;
            }
        };
        if line.to_terminal {
            // Where nobody reads, there is nobody to tell.
            let _ = io::stderr().write_all(line.text.as_bytes());
        }
        let Some(pages) = pages.filter(|_| line.to_file) else { continue };
        match pages.write(&line.text) {
            Ok(()) => failed = false,
            // Said once, until it can be written again.
            Err(error) if !failed => {
                failed = true;
                let file = safe_line(&pages.file().display().to_string());
                let _ = writeln!(
                    io::stderr(),
                    "presence-tray: the log {file} can not be written: {error}. Lines are missing there until it can be: \
                     see that there is room on the disk and that you may write there, or switch it off by \
                     `presence-tray settings set log-level off`"
                );
            }
            Err(_) => {}
        }
    }
}

#[cfg(test)]
mod tests;
