//! What the tray costs on Linux, read from the system's own books.

#[path = "cadence.rs"]
mod cadence;
#[path = "menu.rs"]
mod menu;
#[path = "process.rs"]
mod process;
#[path = "session.rs"]
mod session;
#[path = "sites.rs"]
mod sites;
#[path = "tls.rs"]
mod tls;

use std::path::{Path, PathBuf};
use std::time::Duration;

use process::{Measured, Rest, Tray};
use session::Session;
use sites::{Company, Sites};

/// Between the first reading of the last site and the measured time: longer than an idle connection is kept.
const SETTLE: Duration = Duration::from_secs(25);

/// One figure, as `cargo xtask bench` reads it. `most`: the goal.
fn print(figure: &str, value: f64, unit: &str, most: Option<f64>) {
    let goal = most.map(|most| format!("at most {most}"));
    let met = most.map(|most| value <= most);
    println!(
        "{}",
        serde_json::json!({
            "bench": "tray", "figure": figure, "value": value, "unit": unit, "goal": goal, "met": met,
        })
    );
}

/// One of the programs to measure, that `cargo xtask bench` built before.
fn built(file: &str) -> PathBuf {
    let bench = std::env::current_exe().unwrap();
    let program = bench.ancestors().nth(2).expect("a benchmark is in target/release/deps").join(file);
    assert!(program.exists(), "{} is not there; cargo xtask bench tray builds it", program.display());
    program
}

fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

pub(crate) fn measure() {
    let arguments: Vec<String> = std::env::args().collect();
    let told = |name: &str| arguments.iter().position(|argument| argument == name);
    let value = |name: &str| told(name).and_then(|at| arguments.get(at + 1));
    let only: Option<usize> = value("--sites").map(|number| number.parse().unwrap());
    let maps = told("--maps").is_some();
    let rest = value("--rest").map(|seconds| Duration::from_secs(seconds.parse().unwrap()));

    let after = value("--after").map_or(SETTLE, |seconds| Duration::from_secs(seconds.parse().unwrap()));

    let program = value("--program").map_or_else(|| built("presence-tray"), PathBuf::from);
    let bare = built("examples/bare-item");
    let size = std::fs::metadata(&program).unwrap().len();
    print("binary", megabytes(size), "MB", Some(8.0));

    let session = Session::start();
    let started = bare_item(&session, &bare);
    let company = if told("--nobody").is_some() { Company::Nobody } else { Company::Everybody };
    for (number, most, seconds) in [(1, None, 15), (50, Some(8.0), 60), (300, Some(10.0), 20)] {
        if only.is_none_or(|only| only == number) {
            let rest = rest.unwrap_or(Duration::from_secs(seconds));
            let (measured, parts) = tray(&session, &program, number, company, after, rest);
            if maps {
                eprintln!("{parts}");
            }
            let memory = |figure: &str, bytes: u64, most: Option<f64>| {
                print(&format!("{figure} {number} sites"), megabytes(bytes), "MB", most);
            };
            memory("PSS on average with", measured.memory.average.pss, most);
            memory("… the most in any second,", measured.memory.most, None);
            memory("… private and written on average,", measured.memory.average.dirty, None);
            memory("… at its highest since the start, shared pages counted whole,", measured.highest, None);
            let goal = |goal| (number == 50).then_some(goal);
            print(
                &format!("CPU at rest with {number} sites"),
                measured.load * 100.0,
                "% of a core",
                goal(0.2),
            );
            print(&format!("wake-ups at rest with {number} sites"), measured.wakes, "a second", goal(1.0));
            print(&format!("requests at rest, {number} sites together"), measured.requests, "a second", None);
            let later = (measured.registered.as_secs_f64() - started) * 1000.0;
            let goal = (number == 1).then_some(100.0);
            print(
                &format!("start to registered item after the bare item, {number} sites"),
                later,
                "ms",
                goal,
            );
        }
    }
    print("a tray item inside a Tauri process, as measured once", 77.0, "MB PSS", None);
    cadence::measure();
    menu::measure();
}

/// Measures an item without any of our code; returns how long it takes to register, in seconds.
fn bare_item(session: &Session, program: &Path) -> f64 {
    let mut times: Vec<f64> =
        (0..5).map(|_| Tray::start(session, program, &[]).registered.as_secs_f64()).collect();
    times.sort_by(f64::total_cmp);
    let tray = Tray::start(session, program, &[]);
    std::thread::sleep(Duration::from_secs(5));
    let memory = tray.memory();
    print("a bare item: PSS", megabytes(memory.pss), "MB", None);
    print("a bare item: private and written", megabytes(memory.dirty), "MB", None);
    print("a bare item: start to registered item", times[2] * 1000.0, "ms", None);
    times[2]
}

fn tray(
    session: &Session,
    program: &Path,
    number: usize,
    company: Company,
    after: Duration,
    rest: Duration,
) -> (Measured, String) {
    let sites = Sites::start(number, company);
    let mut times: Vec<Duration> = Vec::new();
    // Each start counts from a cold process; the last one stays.
    let tray = loop {
        let tray = Tray::start(session, program, &sites.environment(session.folder()));
        times.push(tray.registered);
        if times.len() == 3 {
            break tray;
        }
    };
    times.sort();
    sites.until_all_were_read();
    std::thread::sleep(after);
    let asked = sites.requests();
    let Rest { memory, load, wakes } = tray.at_rest(rest);
    let requests = (sites.requests() - asked) as f64 / rest.as_secs_f64();
    let parts = tray.maps();
    (Measured { memory, highest: tray.highest(), load, wakes, requests, registered: times[1] }, parts)
}
