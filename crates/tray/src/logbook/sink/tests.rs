use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use log::RecordBuilder;

use super::*;
use crate::clock::SystemClock;
use crate::logbook::write_panics;

/// Names what a process of its own does, of a test that needs one: there is one log and one hook for panics in each.
const PART: &str = "PRESENCE_TRAY_TEST_PART";

/// A sink that writes everything of `own` into a folder.
fn sink(folder: &Path, terminal: LogLevel) -> Sink {
    let clock: Arc<dyn Clock> = Arc::new(SystemClock::default());
    Sink::new(&clock, &["own"], Some(Pages::new(&file_in(folder), 1_000_000)), terminal)
}

fn file_in(folder: &Path) -> PathBuf {
    folder.join("presence-tray.log")
}

fn say(sink: &Sink, target: &str, level: Level, text: &str) {
    let mut record = RecordBuilder::new();
    sink.log(&record.target(target).level(level).args(format_args!("{text}")).build());
}

fn written(folder: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(file_in(folder)).unwrap_or_default();
    text.lines().map(|line| line.split_once(' ').unwrap().1.to_owned()).collect()
}

#[test]
fn what_libraries_say_is_left_out_and_so_is_what_is_not_wanted() {
    let folder = tempfile::tempdir().unwrap();
    let sink = sink(folder.path(), LogLevel::Off);
    say(&sink, "own", Level::Error, "nothing is wanted yet");
    sink.flush();
    assert!(!file_in(folder.path()).exists());
    assert_eq!(sink.follow(LogLevel::Info), LevelFilter::Info);
    for target in ["hyper_util::client", "own_too", "reqwest", "", "x::own"] {
        say(&sink, target, Level::Error, "what a library says");
    }
    say(&sink, "own", Level::Warn, "one\nline\u{1b}[1m");
    say(&sink, "own::within", Level::Info, "two");
    say(&sink, "own", Level::Debug, "more than is wanted");
    sink.flush();
    let lines = written(folder.path());
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert!(lines[0].starts_with("WARN  one") && !lines[0].contains('\u{1b}'), "{lines:?}");
    assert_eq!(lines[1], "INFO  two");
}

/// A pipe that nobody reads: whoever writes to it waits.
#[cfg(unix)]
#[test]
fn nothing_waits_for_a_disk_that_stands_still_and_lost_lines_are_told() {
    use std::io::{BufRead as _, BufReader};

    let folder = tempfile::tempdir().unwrap();
    let file = file_in(folder.path());
    assert!(Command::new("mkfifo").arg(&file).status().unwrap().success());
    let sink = sink(folder.path(), LogLevel::Off);
    sink.follow(LogLevel::Warn);
    for number in 0..WAITING + 50 {
        say(&sink, "own", Level::Warn, &number.to_string());
    }
    // The end is not held up either.
    sink.flush();
    // Opened both ways it does not end between two lines.
    let pipe = std::fs::File::options().read(true).write(true).open(&file).unwrap();
    let mut lines =
        BufReader::new(pipe).lines().map(|line| line.unwrap().split_once("WARN  ").unwrap().1.to_owned());
    let mut written: Vec<String> = lines.by_ref().take(10).collect();
    say(&sink, "own", Level::Warn, "afterwards");
    written.extend(lines.take_while(|line| line != "afterwards"));
    assert_eq!(written[..10].join(" "), "0 1 2 3 4 5 6 7 8 9");
    let lost =
        |line: &String| line.strip_suffix(" lines found no room here").and_then(|lost| lost.parse().ok());
    let told: Vec<usize> = written.iter().filter_map(lost).collect();
    assert!(written.last().and_then(lost).is_some(), "it is told before what comes next: {written:?}");
    let lost: usize = told.iter().sum();
    assert_eq!(written.len() - told.len() + lost, WAITING + 50);
    assert!(lost >= 48, "those that wait have bounds: {told:?}");
}

#[test]
fn lines_that_were_lost_make_no_file_where_none_is_wanted() {
    let folder = tempfile::tempdir().unwrap();
    let sink = sink(folder.path(), LogLevel::Error);
    sink.lost.store(7, Ordering::Relaxed);
    say(&sink, "own", Level::Error, "to the terminal");
    sink.flush();
    assert!(!file_in(folder.path()).exists());
}

/// Runs one test of this file once more, in a process of its own with its log in `settings`.
fn on_its_own(test: &str, settings: &Path) -> Output {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "--nocapture", &format!("logbook::sink::tests::{test}")])
        .env(PART, "1")
        .env("PRESENCE_TRAY_CONFIG_DIR", settings)
        .env_remove(TERMINAL_ENV)
        .output()
        .unwrap()
}

fn starts() {
    let clock: Arc<dyn Clock> = Arc::new(SystemClock::default());
    start(&clock);
    follow(LogLevel::Error);
}

#[test]
fn a_panic_is_written_before_the_program_is_gone_and_without_what_it_says() {
    if std::env::var_os(PART).is_some() {
        starts();
        write_panics();
        let _ = std::panic::catch_unwind(|| panic!("what the user typed"));
        // No destructor, no end of any thread.
        std::process::exit(7);
    }
    let settings = tempfile::tempdir().unwrap();
    let name = "a_panic_is_written_before_the_program_is_gone_and_without_what_it_says";
    let output = on_its_own(name, settings.path());
    assert_eq!(output.status.code(), Some(7), "{output:?}");
    assert!(
        String::from_utf8_lossy(&output.stderr).contains("what the user typed"),
        "the terminal has all of it"
    );
    let lines = written(&settings.path().join("log"));
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(lines[0].starts_with("ERROR panic at ") && lines[0].contains("tests.rs:"), "{lines:?}");
}

#[test]
fn a_log_that_can_not_be_written_is_said_once_with_its_name_and_what_helps() {
    if std::env::var_os(PART).is_some() {
        starts();
        for _ in 0..3 {
            log::error!("a line");
        }
        log::logger().flush();
        std::process::exit(7);
    }
    // The folder of the log would be below a file.
    let settings = tempfile::NamedTempFile::new().unwrap();
    let name = "a_log_that_can_not_be_written_is_said_once_with_its_name_and_what_helps";
    let output = on_its_own(name, settings.path());
    assert_eq!(output.status.code(), Some(7), "{output:?}");
    let said = String::from_utf8_lossy(&output.stderr);
    let told: Vec<&str> = said.lines().filter(|line| line.contains("can not be written")).collect();
    let [told] = told[..] else { panic!("{said}") };
    let file = settings.path().join("log").join("presence-tray.log");
    assert!(told.contains(&*file.to_string_lossy()) && told.contains("settings set log-level off"), "{told}");
}
