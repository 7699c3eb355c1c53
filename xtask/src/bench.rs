//! `cargo xtask bench NAME`: a benchmark's figures beside their goals.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::Stdio;

use serde::Deserialize;
use serde_json::Value;

use crate::command::{cargo, words};
use crate::error::{Error, Result};

/// One line that a benchmark prints.
#[derive(Debug, Deserialize)]
struct Figure {
    /// The benchmark that measured it.
    bench: String,
    /// What was measured, in words.
    figure: String,
    /// The measured value.
    value: f64,
    /// What the value counts.
    unit: String,
    /// What the value should be, a number or words; null where it is only told.
    goal: Option<Value>,
    /// Whether the goal was met; none where there is no goal.
    met: Option<bool>,
}

/// Runs the benchmark and shows its figures. A missed goal is an error.
///
/// `--json` among `arguments` counts as said before them; a story that was asked for is shown as it is.
pub(crate) fn run(root: &Path, name: &str, json: bool, arguments: &[String]) -> Result {
    let json = json || arguments.iter().any(|argument| argument == "--json");
    let story = arguments.iter().any(|argument| argument == "--explain" || argument == "--story");
    if name == "window" {
        crate::desktop::for_tests()?;
        crate::front_end::install(root)?;
        crate::front_end::bundle(root)?;
    }
    for build in before(name, arguments) {
        crate::command::run(cargo(root).args(["build", "--quiet", "--package"]).args(build))?;
    }
    let mut command = cargo(root);
    command
        .args(["bench", "--quiet", "--package", "presence-tray-tests"])
        .args(["--bench", name, "--"])
        .args(arguments.iter().filter(|argument| *argument != "--json"))
        .env("PRESENCE_TRAY_BENCH_JSON", "1")
        .stdout(Stdio::piped());
    let mut child = command.spawn().map_err(|source| Error::Start { command: words(&command), source })?;
    let mut figures = Vec::new();
    if let Some(lines) = child.stdout.take() {
        for line in BufReader::new(lines).lines() {
            let line = line.map_err(crate::error::file(name))?;
            match serde_json::from_str::<Figure>(&line) {
                Ok(figure) => {
                    if json {
                        println!("{line}");
                    }
                    figures.push(figure);
                }
                Err(_) if story => println!("{line}"),
                // What a benchmark says of its own while it measures.
                Err(_) => eprintln!("{line}"),
            }
        }
    }
    let status = child.wait().map_err(crate::error::file(name))?;
    if !status.success() {
        return Err(Error::Failed { command: words(&command), status: status.to_string() });
    }
    if story {
        return Ok(());
    }
    if figures.is_empty() {
        return Err(Error::Missing {
            what: format!("a figure of the benchmark {name}"),
            cure: "it ran and printed none".into(),
        });
    }
    if !json {
        print!("{}", table(&figures));
    }
    judge(&figures)
}

/// What a benchmark measures besides itself: built by itself, so that each program has the features that it is shipped with.
fn before(name: &str, arguments: &[String]) -> Vec<&'static [&'static str]> {
    const PROGRAM: &[&str] = &["presence-tray", "--release", "--bin", "presence-tray"];
    // With the profile of the benchmark, which has all that it is made of already.
    const BARE_ITEM: &[&str] = &["presence-tray-tests", "--profile", "bench", "--example", "bare-item"];
    const WINDOW: &[&str] = &["presence-tray-window", "--release", "--features", "custom-protocol"];
    match name {
        "window" => vec![PROGRAM, WINDOW],
        "tray" if arguments.iter().any(|argument| argument == "--program") => vec![BARE_ITEM],
        "tray" => vec![PROGRAM, BARE_ITEM],
        _ => Vec::new(),
    }
}

fn judge(figures: &[Figure]) -> Result {
    let of = figures.iter().filter(|figure| figure.met.is_some()).count();
    let missed = figures.iter().filter(|figure| figure.met == Some(false)).count();
    if missed == 0 { Ok(()) } else { Err(Error::Goals { missed, of }) }
}

/// The figures in columns: what, how much, the goal and whether it was met.
fn table(figures: &[Figure]) -> String {
    let rows: Vec<[String; 4]> = figures
        .iter()
        .map(|figure| {
            let met = match figure.met {
                Some(true) => "met",
                Some(false) => "MISSED",
                None => "",
            };
            [
                format!("{} · {}", figure.bench, figure.figure),
                format!("{} {}", readable(figure.value), figure.unit),
                figure.goal.as_ref().map_or_else(String::new, in_words),
                met.to_owned(),
            ]
        })
        .collect();
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let (what, much, goal) = (width(0), width(1), width(2));
    rows.iter()
        .map(|[name, value, wanted, met]| {
            format!("{name:<what$}  {value:>much$}  {wanted:<goal$}  {met}").trim_end().to_owned() + "\n"
        })
        .collect()
}

fn in_words(goal: &Value) -> String {
    goal.as_str().map_or_else(|| goal.to_string(), str::to_owned)
}

/// Three significant digits are what a benchmark on a shared machine can tell.
fn readable(value: f64) -> String {
    match value.abs() {
        size if size >= 100.0 => format!("{value:.0}"),
        size if size >= 10.0 => format!("{value:.1}"),
        _ => format!("{value:.2}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(lines: &str) -> Vec<Figure> {
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    const LINES: &str = r#"{"bench":"core","figure":"read 100 people","value":2.514,"unit":"times","goal":"at most 4","met":true}
{"bench":"core","figure":"allocations","value":12,"unit":"","goal":"at most 0","met":false}
{"bench":"core","figure":"300 sites","value":1234.5,"unit":"µs","goal":null,"met":null}"#;

    #[test]
    fn figures_stand_in_columns_beside_their_goals() {
        assert_eq!(
            table(&figures(LINES)),
            "core · read 100 people  2.51 times  at most 4  met\n\
             core · allocations           12.0   at most 0  MISSED\n\
             core · 300 sites           1234 µs\n"
        );
    }

    #[test]
    fn a_missed_goal_is_an_error_and_a_figure_without_a_goal_is_not() {
        let error = judge(&figures(LINES)).unwrap_err();
        assert_eq!(error.to_string(), "1 of 2 figures missed their goal");
    }
}
