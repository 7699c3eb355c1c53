//! A newsroom's day: `cargo xtask bench newsroom [--day normal|rush|agency] [--seed N]... [--explain N] [--causes]
//! [--story SITE POST ME OTHER]`.
//!
//! People work in simulated browsers on simulated sites; each has a program that reads those sites by its own
//! requests, parsers, roster, alerts and cadence, in simulated time and without sockets. What it tells is held
//! against what the people really did.
#![allow(
    missing_docs,
    dead_code,
    unused_imports,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a benchmark; also a module of its own test"
)]

pub mod arguments;
pub mod conflict;
pub mod cost;
mod counted;
pub mod day;
pub mod dice;
pub mod explain;
pub mod habits;
pub mod judge;
pub mod office;
pub mod people;
pub mod report;
pub mod rivals;
pub mod shown_together;
pub mod tally;
pub mod tray;
pub mod truth;
pub mod withdrawal;

use std::process::ExitCode;
use std::time::Instant;

use arguments::Arguments;
use explain::Story;
use judge::judge;
use office::Kind;
use report::Report;
use tally::Tally;

fn main() -> ExitCode {
    let asked = match Arguments::parse(std::env::args().skip(1)) {
        Ok(asked) => asked,
        Err(problem) => {
            eprintln!("{problem}");
            return ExitCode::FAILURE;
        }
    };
    if let (Some(two), Some(seed)) = (asked.story, asked.seeds.first()) {
        tell(day::run(asked.kind, *seed, Some(Story::of_two(two))).story);
        return ExitCode::SUCCESS;
    }
    match asked.explain {
        Some(number) => explain(&asked, number),
        None => {
            measure(&asked);
            ExitCode::SUCCESS
        }
    }
}

fn measure(asked: &Arguments) {
    let mut tally = Tally::default();
    let mut longest: f64 = 0.0;
    for seed in &asked.seeds {
        let began = Instant::now();
        let day = day::run(asked.kind, *seed, None);
        longest = longest.max(began.elapsed().as_secs_f64());
        tally.add(*seed, &day);
    }
    let bench = match asked.kind {
        Kind::Normal => "newsroom",
        Kind::Rush => "newsroom, rush",
        Kind::Agency => "newsroom, agency",
    };
    for line in Report::of(bench.to_owned()).write(&tally, asked.seeds.len(), longest) {
        println!("{line}");
    }
    if asked.causes {
        for line in report::causes(&tally) {
            println!("{line}");
        }
    }
}

/// Runs the day once to find the conflict, and again to tell its story.
fn explain(asked: &Arguments, number: usize) -> ExitCode {
    let Some(seed) = asked.seeds.first() else { return ExitCode::FAILURE };
    let day = day::run(asked.kind, *seed, None);
    let conflicts = &day.truth.conflicts;
    let Some(conflict) = conflicts.get(number) else {
        eprintln!("The day of seed {seed} has {} conflicts, from 0 on.", conflicts.len());
        return ExitCode::FAILURE;
    };
    let score = judge(conflicts, day.told.clone(), day.ends);
    println!(
        "Seed {seed}, conflict {number}: person {} (I) and person {} (the other one), post {} of site {}.",
        conflict.me, conflict.other, conflict.post, conflict.site
    );
    let known = conflict.known_for(judge::LASTS, day.ends).or_else(|| conflict.known());
    let known = known.map_or_else(|| "never".to_owned(), explain::time);
    println!(
        "From {} to {}; could be known from {known} on: {:?}.",
        explain::time(conflict.start()),
        explain::time(conflict.end(day.ends)),
        score.fates[number],
    );
    let story = Story::of(conflict, day.ends);
    let again = day::run(asked.kind, *seed, Some(story));
    tell(again.story);
    ExitCode::SUCCESS
}

fn tell(story: Option<Story>) {
    for line in story.iter().flat_map(Story::lines) {
        println!("{line}");
    }
}
