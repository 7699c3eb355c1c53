//! Browsers as recorded: for every recorded trace the simulated browsers, given the same actions at the same times, write
//! the same rows.
//!
//! What people did is read from the trace's `==` lines, and before the first line about somebody from the rows of who was
//! there already. What nobody can know beforehand is taken from the trace and given as an argument
//! ([`simulator::Loading`], [`simulator::RequestTimes`]): how long a page took to be rendered, when the DELETE of the page
//! before arrived, when the first heartbeat came and whether it carried the ping, which heartbeat was late. Everything
//! else is the simulator's: nothing is drawn by chance, so nothing depends on a seed.
//!
//! Each trace is two tests: that it holds, and that it does not hold without any one deed in it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use libtest_mimic::{Arguments, Failed, Trial};
use presence_tray_tests::actions::{self, Deed, Page, Place, What};
use presence_tray_tests::trace::{self, Trace};

#[path = "browsers/compare.rs"]
mod compare;
#[path = "browsers/rehearsal.rs"]
mod rehearsal;
#[path = "browsers/texts.rs"]
mod texts;

/// The traces that are played. One that people act in in new words is added here once `tests/support/actions.rs` reads
/// them.
const PLAYED: [&str; 20] = [
    "traces-modern/browser-a-leaves-b-waits.txt",
    "traces-modern/browser-a-returns-b-hides.txt",
    "traces-modern/browser-classic-takeover.txt",
    "traces-modern/browser-dashboard-6min.txt",
    "traces-modern/browser-dialog-wait.txt",
    "traces-modern/browser-hidden-16min.txt",
    "traces-modern/browser-hidden-classic.txt",
    "traces-modern/browser-hidden-editor.txt",
    "traces-modern/browser-idle-21min.txt",
    "traces-modern/browser-moves.txt",
    "traces-modern/browser-site-editor.txt",
    "traces-modern/browser-takeover.txt",
    "traces-modern/browser-two-windows.txt",
    "traces-modern/browser-unfocused-16min.txt",
    "traces-modern/browser-unfocused-7min.txt",
    "traces-modern/control-0.1.14-dialog-wait.txt",
    "traces/browser-idle-hidden.txt",
    "traces/browser-long-idle-never-touched.txt",
    "traces/browser-takeover-fast.txt",
    "traces/rest-autosave.txt",
];

/// The traces in `tests/recorded/` that are played.
fn recorded() -> Vec<PathBuf> {
    let recorded = Path::new(env!("CARGO_MANIFEST_DIR")).join("recorded");
    PLAYED.iter().map(|name| recorded.join(name)).collect()
}

/// A trace that shows texts instead of rows.
fn shows_texts(run: &str) -> bool {
    run.contains(" REST ") && !run.contains(" SHOWN ") && !run.contains(" ROWS")
}

/// What differs in one run, for people to read; nothing where it holds.
fn differences(name: &str, run: &str, rows: &Trace, deeds: &[Deed]) -> String {
    if shows_texts(run) {
        texts::differences(name, rows, deeds)
    } else {
        rehearsal::differences(run, rows, deeds)
    }
}

fn understood(run: &str) -> Result<Vec<Deed>, Failed> {
    actions::parse(run).map_err(|strange| {
        format!("not understood (see tests/support/actions.rs):\n  {}", strange.join("\n  ")).into()
    })
}

fn holds(name: &str, path: &Path) -> Result<(), Failed> {
    let text = std::fs::read_to_string(path)?;
    for (run, rows) in trace::runs(&text).into_iter().zip(trace::parse(&text)) {
        let found = differences(name, run, &rows, &understood(run)?);
        if !found.is_empty() {
            let title = run.lines().next().unwrap_or_default();
            return Err(format!("{title}\n{found}").into());
        }
    }
    Ok(())
}

/// A comparison that cannot fail proves nothing: each deed is left out that the trace can show.
fn misses_what_is_left_out(name: &str, path: &Path) -> Result<(), Failed> {
    let text = std::fs::read_to_string(path)?;
    let mut missed = String::new();
    for (run, rows) in trace::runs(&text).into_iter().zip(trace::parse(&text)) {
        let deeds = understood(run)?;
        for (place, deed) in deeds.iter().enumerate() {
            // What somebody did before the first line about them is read from the rows.
            let first = !deeds.iter().take(place).any(|before| before.user == deed.user);
            let hidden =
                if shows_texts(run) { shows_no_text(deed) } else { shows_no_row(run, rows.end, deed) };
            if first || hidden {
                continue;
            }
            let mut others = deeds.clone();
            others.remove(place);
            if differences(name, run, &rows, &others).is_empty() {
                writeln!(missed, "nobody misses {deed:?}")?;
            }
        }
    }
    if missed.is_empty() { Ok(()) } else { Err(missed.into()) }
}

/// Whether a deed leaves no row that a trace could show before it ends.
fn shows_no_row(run: &str, end: f64, deed: &Deed) -> bool {
    match &deed.what {
        What::MoveMouse | What::Type | What::Save | What::QuickEdit(_) | What::LogIn => true,
        What::TakeOver | What::ExitEditor => rehearsal::came_to_nothing(run, deed.at),
        // Who was on the dashboard already is there without it.
        What::Open(Place::Here, Page::Dashboard) => deed.at < 5.0,
        // Nothing is due before the trace ends.
        What::Hide | What::Unfocus | What::Return => deed.at > end - 50.0,
        _ => false,
    }
}

fn shows_no_text(deed: &Deed) -> bool {
    !matches!(deed.what, What::Type | What::Save | What::TakeOver)
}

fn unknown_lines_are_told() -> Result<(), Failed> {
    let run = "   1.0 DB   SHOWN admin/online user-2 user=2 {} expires in 150 s\n   2.0 == zoe juggles\n";
    let strange = actions::parse(run);
    if strange == Err(vec!["2.0 == zoe juggles".to_owned()]) {
        Ok(())
    } else {
        Err(format!("{strange:?}").into())
    }
}

fn main() -> ExitCode {
    let mut trials = vec![Trial::test("a line that is not understood is told", unknown_lines_are_told)];
    for path in recorded() {
        let folder =
            path.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy().into_owned();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let shown = format!("{folder}/{name}");
        let (held, holding) = (name.clone(), path.clone());
        trials.push(Trial::test(format!("{shown} holds"), move || holds(&held, &holding)));
        trials.push(Trial::test(format!("{shown} misses what is left out"), move || {
            misses_what_is_left_out(&name, &path)
        }));
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}
