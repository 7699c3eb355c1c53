//! `cargo xtask test`: everything that must hold before a change lands, cheapest first.

mod steps;

use std::path::Path;
use std::time::{Duration, Instant};

use crate::error::{Error, Result};

/// One thing that is checked.
pub(crate) struct Step {
    /// What it is called in the table at the end.
    pub(crate) name: &'static str,
    /// Checks it, in the checkout at this path.
    pub(crate) run: fn(&Path) -> Result,
}

/// In this order, so that what is quick and often wrong is told first, and the tests' own closing
/// line is the last that a runner prints.
const STEPS: &[Step] = &[
    Step { name: "format", run: steps::format },
    Step { name: "house rules", run: crate::tidy::run },
    Step { name: "icons", run: crate::icons::check },
    Step { name: "system packages", run: |_| crate::setup::system() },
    Step { name: "dependencies", run: steps::dependencies },
    Step { name: "front end", run: steps::front_end },
    Step { name: "lints", run: steps::lints },
    Step { name: "features as shipped", run: steps::as_shipped },
    Step { name: "documents", run: steps::documents },
    Step { name: "programs", run: steps::programs },
    Step { name: "needed libraries", run: crate::binary::check },
    Step { name: "examples in documents", run: steps::examples },
    Step { name: "tests", run: steps::tests },
];

/// How a step ended.
enum Ending {
    Passed(Duration),
    Failed(Duration),
    NotRun,
}

/// Checks everything that can be checked on every machine.
pub(crate) fn run(root: &Path) -> Result {
    run_steps(root, STEPS)
}

/// Runs every step, stops at the first that fails, and ends with a table of them all.
pub(crate) fn run_steps(root: &Path, steps: &[Step]) -> Result {
    let begun = Instant::now();
    let mut endings = Vec::new();
    let mut failure = None;
    for step in steps {
        if failure.is_some() {
            endings.push((step.name, Ending::NotRun));
            continue;
        }
        println!("\n── {}", step.name);
        let started = Instant::now();
        match (step.run)(root) {
            Ok(()) => endings.push((step.name, Ending::Passed(started.elapsed()))),
            Err(error) => {
                endings.push((step.name, Ending::Failed(started.elapsed())));
                failure = Some(Error::Step { step: step.name, source: Box::new(error) });
            }
        }
    }
    print!("\n{}", table(&endings, begun.elapsed()));
    failure.map_or(Ok(()), Err)
}

fn table(endings: &[(&str, Ending)], total: Duration) -> String {
    let width = endings.iter().map(|(name, _)| name.chars().count()).max();
    let width = width.unwrap_or(0);
    let mut lines = String::new();
    for (name, ending) in endings {
        let told = match ending {
            Ending::Passed(time) => format!("passed {:>7.1} s", time.as_secs_f64()),
            Ending::Failed(time) => format!("FAILED {:>7.1} s", time.as_secs_f64()),
            Ending::NotRun => "not run".to_owned(),
        };
        lines += &format!("  {name:<width$}  {told}\n");
    }
    lines + &format!("  {:<width$}         {:>7.1} s\n", "", total.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_tells_what_passed_what_failed_and_what_did_not_run() {
        let endings = [
            ("format", Ending::Passed(Duration::from_millis(1_240))),
            ("house rules", Ending::Failed(Duration::from_secs(100))),
            ("tests", Ending::NotRun),
        ];
        assert_eq!(
            table(&endings, Duration::from_secs(102)),
            "  format       passed     1.2 s\n\
             \x20 house rules  FAILED   100.0 s\n\
             \x20 tests        not run\n\
             \x20                       102.0 s\n"
        );
    }
}
