//! Browsers as recorded: for every recorded trace the simulated browsers, given the same actions at the same times, write
//! the same rows, and store the same texts where the trace notes those.
//!
//! Traces are found in the folders `traces*` of `tests/recorded/`; another one dropped in is played by itself.
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

/// Folders of traces that no browser left: they were made by hand, row by row, for readers of rows.
const MADE_BY_HAND: [&str; 1] = ["traces-made"];

/// The traces in the folders `traces*` of `tests/recorded/` that show what browsers did: rows or texts over time.
/// Statistics show neither, nor what anybody did.
fn recorded() -> std::io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for folder in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("recorded"))? {
        let folder = folder?.path();
        let called = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !called.starts_with("traces") || MADE_BY_HAND.contains(&called.as_str()) {
            continue;
        }
        for file in std::fs::read_dir(&folder)? {
            let path = file?.path();
            let is_text = path.extension().is_some_and(|extension| extension == "txt");
            if is_text && tells_of_browsers(&std::fs::read_to_string(&path)?) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Whether a file is a trace, not a statistic. Who does something must leave something that can be seen: that is
/// checked by [`holds`].
fn tells_of_browsers(text: &str) -> bool {
    let says = |(_, rest): (f64, &str)| rest.starts_with("== ") || shows_something(rest);
    text.lines().filter_map(trace::time).any(says)
}

/// Whether a line shows rows or texts.
fn shows_something(rest: &str) -> bool {
    rest.contains(" SHOWN ") || rest.starts_with("ROWS") || (rest.starts_with("REST ") && rest.contains('|'))
}

/// A trace that shows texts instead of rows.
fn shows_texts(run: &str) -> bool {
    run.contains(" REST ") && !run.contains(" SHOWN ") && !run.contains(" ROWS")
}

/// What differs in one run, for people to read; nothing where it holds.
fn differences(run: &str, rows: &Trace, deeds: &[Deed]) -> String {
    if shows_texts(run) {
        texts::differences(run, rows, deeds)
    } else {
        rehearsal::differences(run, rows, deeds)
    }
}

/// What people did in one run of a file.
fn understood(text: &str, run: &str) -> Result<Vec<Deed>, Failed> {
    let lines_before = text.split(run).next().unwrap_or_default().lines().count();
    actions::parse(run).map_err(|strange| {
        let lines: Vec<String> = strange
            .iter()
            .map(|one| format!("  line {}: {}", lines_before + one.line, one.said))
            .collect();
        format!(
            "not understood:\n{}\nWhat people can do is taught in tests/support/actions.rs: `what` reads verbs, `open` \
             reads pages, `REMARKS` lists what nobody does.",
            lines.join("\n")
        )
        .into()
    })
}

fn holds(path: &Path) -> Result<(), Failed> {
    let text = std::fs::read_to_string(path)?;
    for (run, rows) in trace::runs(&text).into_iter().zip(trace::parse(&text)) {
        let title = run.lines().next().unwrap_or_default();
        if !run.lines().filter_map(trace::time).any(|(_, rest)| shows_something(rest)) {
            return Err(format!("{title}\nPeople do something, but no line shows a row or a text.").into());
        }
        let found = differences(run, &rows, &understood(&text, run)?);
        if !found.is_empty() {
            return Err(format!("{title}\n{found}").into());
        }
    }
    Ok(())
}

/// A comparison that cannot fail proves nothing: each deed is left out that the trace can show.
fn misses_what_is_left_out(path: &Path) -> Result<(), Failed> {
    let text = std::fs::read_to_string(path)?;
    let mut missed = String::new();
    for (run, rows) in trace::runs(&text).into_iter().zip(trace::parse(&text)) {
        let deeds = understood(&text, run)?;
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
            if differences(run, &rows, &others).is_empty() {
                writeln!(missed, "nobody misses {deed:?}")?;
            }
        }
    }
    if missed.is_empty() { Ok(()) } else { Err(missed.into()) }
}

/// Whether a deed leaves nothing that a trace could show before it ends.
fn shows_no_row(run: &str, end: f64, deed: &Deed) -> bool {
    match &deed.what {
        What::MoveMouse | What::Type | What::LogIn => true,
        What::QuickEdit(_) if rehearsal::came_to_nothing(run, deed.at) => true,
        What::Save | What::QuickEdit(_) | What::RestSave => !rehearsal::notes_what_is_stored(run),
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
    let told = understood(&format!("# a trace\n{run}"), run).err();
    let told = told.and_then(|failed| failed.message().map(str::to_owned)).unwrap_or_default();
    if told.contains("line 3: 2.0 == zoe juggles") && told.contains("tests/support/actions.rs") {
        Ok(())
    } else {
        Err(format!("{told:?}").into())
    }
}

fn statistics_are_left_out() -> Result<(), Failed> {
    let trace = "   2.0 == zoe reloads\n";
    if tells_of_browsers(trace) && !tells_of_browsers("# how often\ndashboard  ping/here  none/AWAY\n") {
        Ok(())
    } else {
        Err("a trace is not told from a statistic".into())
    }
}

fn main() -> ExitCode {
    let mut trials = vec![
        Trial::test("a line that is not understood is told", unknown_lines_are_told),
        Trial::test("statistics are left out", statistics_are_left_out),
    ];
    let recorded = match recorded() {
        Ok(recorded) if !recorded.is_empty() => recorded,
        found => panic!("there are no traces in tests/recorded/: {found:?}"),
    };
    for path in recorded {
        let folder =
            path.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy().into_owned();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let shown = format!("{folder}/{name}");
        let held = path.clone();
        trials.push(Trial::test(format!("{shown} holds"), move || holds(&held)));
        trials.push(Trial::test(format!("{shown} misses what is left out"), move || {
            misses_what_is_left_out(&path)
        }));
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}
