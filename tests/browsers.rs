//! Browsers as recorded: for every recorded trace the simulated browsers, given the same actions at the same times, write
//! the same rows.
//!
//! What people did is read from the trace's `==` lines, and before the first line about somebody from the rows of who was
//! there already. What nobody can know beforehand is taken from the trace and given as an argument
//! ([`simulator::Loading`], [`simulator::RequestTimes`]): how long a page took to be rendered, when the DELETE of the page
//! before arrived, when the first heartbeat came and whether it carried the ping, which heartbeat was late. Everything
//! else is the simulator's: nothing is drawn by chance, so nothing depends on a seed.
//!
//! Each trace is two tests: that it holds, and that it does not hold without any one deed in it. A trace dropped into a
//! folder whose name begins with `traces` is picked up by itself.
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

/// Traces that are not played, with the reason why.
const NOT_PLAYED: [(&str, &str); 1] = [(
    "first-heartbeat-race.txt",
    "lists how often a first heartbeat carried the ping; no rows, and nothing that anybody does",
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

fn no_trace_is_missing() -> Result<(), Failed> {
    let found = recorded();
    for (not, _why) in NOT_PLAYED {
        if !found.iter().any(|path| path.ends_with(not)) {
            return Err(format!("{not} is not there any more").into());
        }
    }
    if found.len() >= 21 { Ok(()) } else { Err(format!("only {} traces", found.len()).into()) }
}

fn main() -> ExitCode {
    let mut trials = vec![
        Trial::test("a line that is not understood is told", unknown_lines_are_told),
        Trial::test("no trace is missing", no_trace_is_missing),
    ];
    for path in recorded() {
        let folder =
            path.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy().into_owned();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if NOT_PLAYED.iter().any(|(not, _why)| *not == name) {
            continue;
        }
        let shown = format!("{folder}/{name}");
        let (held, holding) = (name.clone(), path.clone());
        trials.push(Trial::test(format!("{shown} holds"), move || holds(&held, &holding)));
        trials.push(Trial::test(format!("{shown} misses what is left out"), move || {
            misses_what_is_left_out(&name, &path)
        }));
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}
