//! Browsers as recorded: for every recorded trace the simulated browsers, given the same actions at the same times, write
//! the same rows.
//!
//! What people did is read from the trace's `==` lines, and before those from the rows of who was there already. What
//! nobody can know beforehand is taken from the trace and given as an argument ([`simulator::Loading`]): how long a page
//! took to be rendered, when the DELETE of the page before arrived, when the first heartbeat came and whether it carried
//! the ping. Everything else is the simulator's: nothing is drawn by chance, so nothing depends on a seed.
//!
//! A trace dropped into a folder whose name begins with `traces` is picked up by itself.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test"
)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use presence_tray_tests::{actions, trace};

#[path = "browsers/compare.rs"]
mod compare;
#[path = "browsers/rehearsal.rs"]
mod rehearsal;
#[path = "browsers/texts.rs"]
mod texts;

/// Traces without rows or texts, with the reason why no browser is held against them.
const NOT_PLAYED: [(&str, &str); 1] = [(
    "first-heartbeat-race.txt",
    "lists how often a first heartbeat carried the ping, no rows and no actions",
)];

/// The traces in `tests/recorded/traces*/`.
fn recorded() -> Vec<PathBuf> {
    let recorded = Path::new(env!("CARGO_MANIFEST_DIR")).join("recorded");
    let mut found = Vec::new();
    for folder in std::fs::read_dir(recorded).unwrap() {
        let folder = folder.unwrap().path();
        if folder.file_name().unwrap().to_string_lossy().starts_with("traces") {
            let files = std::fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path());
            found.extend(files.filter(|file| file.extension().is_some_and(|extension| extension == "txt")));
        }
    }
    found.sort();
    found
}

/// What differs in a trace, for people to read; nothing where it holds.
fn differences(name: &str, text: &str) -> Option<String> {
    let runs = trace::runs(text);
    let mut told = String::new();
    for (number, (run, rows)) in runs.iter().zip(trace::parse(text)).enumerate() {
        let found = match actions::parse(run) {
            Err(strange) => {
                format!(
                    "these lines are not understood (tests/support/actions.rs):\n  {}\n",
                    strange.join("\n  ")
                )
            }
            Ok(deeds) if run.contains(" | ") && !run.contains(" SHOWN ") && !run.contains(" ROWS") => {
                texts::differences(name, &rows, &deeds)
            }
            Ok(deeds) => rehearsal::differences(run, &rows, &deeds),
        };
        if !found.is_empty() {
            write!(told, "{name}, run {}:\n{found}", number + 1).unwrap();
        }
    }
    (!told.is_empty()).then_some(told)
}

#[test]
fn simulated_browsers_write_the_rows_that_real_ones_wrote() {
    let mut told = String::new();
    let mut held = 0;
    for path in recorded() {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if NOT_PLAYED.iter().any(|(not, _why)| *not == name) {
            continue;
        }
        match differences(&name, &std::fs::read_to_string(&path).unwrap()) {
            Some(found) => told.push_str(&found),
            None => held += 1,
        }
    }
    assert!(told.is_empty(), "{held} traces hold; these do not:\n{told}");
    assert!(held >= 20, "traces are missing: {held}");
}

/// A comparison that cannot fail proves nothing: each trace is played with each deed left out that rows can show.
#[test]
fn a_browser_that_does_something_else_is_noticed() {
    let (mut tried, mut missed) = (0, String::new());
    for path in recorded() {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        if NOT_PLAYED.iter().any(|(not, _)| *not == name) || !text.contains(" SHOWN ") {
            continue;
        }
        let run = trace::runs(&text)[0];
        let rows = &trace::parse(&text)[0];
        let deeds = actions::parse(run).unwrap();
        for (place, deed) in deeds.iter().enumerate() {
            // What somebody did before the first line about them is read from the rows.
            let first = !deeds.iter().take(place).any(|before| before.user == deed.user);
            if first || shows_nothing(run, rows.end, deed) {
                continue;
            }
            let mut others = deeds.clone();
            others.remove(place);
            if rehearsal::differences(run, rows, &others).is_empty() {
                writeln!(missed, "{name}: nobody misses {deed:?}").unwrap();
            }
            tried += 1;
        }
    }
    assert!(missed.is_empty(), "{missed}");
    assert!(tried > 30, "only {tried} deeds were left out");
}

/// Whether a deed leaves nothing that a trace could show before it ends.
fn shows_nothing(run: &str, end: f64, deed: &actions::Deed) -> bool {
    use actions::{Page, Place, What};
    match &deed.what {
        What::MoveMouse | What::Type | What::Save | What::LogIn => true,
        What::TakeOver | What::ExitEditor => rehearsal::came_to_nothing(run, deed.at),
        // Who was on the dashboard already is there without it.
        What::Open(Place::Here, Page::Dashboard) => deed.at < 5.0,
        // Nothing is due before the trace ends.
        What::Hide | What::Unfocus | What::Return => deed.at > end - 50.0,
        _ => false,
    }
}

#[test]
fn a_line_that_is_not_understood_is_told() {
    let run = "   1.0 DB   SHOWN admin/online user-2 user=2 {} expires in 150 s\n   2.0 == zoe juggles\n";
    assert_eq!(actions::parse(run), Err(vec!["2.0 == zoe juggles".to_owned()]));
}
