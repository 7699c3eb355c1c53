//! What the window costs on Linux.

#[path = "../../pictures/board.rs"]
mod board;
#[path = "bytes.rs"]
mod bytes;
#[path = "../../pictures/double.rs"]
mod double;
#[path = "frames.rs"]
mod frames;
#[path = "memory.rs"]
mod memory;
#[path = "../../desktop/office.rs"]
#[allow(dead_code, reason = "shared with the tests of the desktop")]
mod office;
#[path = "opening.rs"]
mod opening;

use board::{Board, board};
use double::{Double, Told};
use presence_tray_tests::desktop::{Activation, Bus, Profile, Screen, Window};

/// One figure, as `cargo xtask bench` reads it. `most`: the goal.
fn print(figure: &str, value: f64, unit: &str, most: Option<f64>) {
    let goal = most.map(|most| format!("at most {most}"));
    let met = most.map(|most| value <= most);
    println!(
        "{}",
        serde_json::json!({
            "bench": "window", "figure": figure, "value": value, "unit": unit, "goal": goal, "met": met,
        })
    );
}

fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

/// The middle one.
fn middle(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// A user at a screen, and the window, which a double of the tray tells these boards.
struct Watched {
    window: Window,
    _double: Double,
    _screen: Screen,
    _bus: Bus,
    _profile: Profile,
}

impl Watched {
    async fn open(told: impl Into<Told>) -> Watched {
        let mut profile = Profile::new().unwrap();
        let bus = Bus::start(&profile.runtime_folder(), Activation::None).await.unwrap();
        profile.sits_at(&bus);
        let screen = Screen::start(&mut profile).await.unwrap();
        let place = profile.runtime_folder().join("double");
        profile.set("PRESENCE_TRAY_RUNTIME_DIR", &place);
        let double = Double::start(&place, told).unwrap();
        let window = Window::open(&mut profile).await.unwrap();
        Watched { window, _double: double, _screen: screen, _bus: bus, _profile: profile }
    }
}

/// What everybody of so many sites does, after so many moves.
fn everybody(sites: u64, moved: u64) -> Vec<protocol::BoardPart> {
    board(&Board { sites, conflict: true, quiet: false, moved })
}

pub(crate) fn measure() {
    let arguments: Vec<String> = std::env::args().collect();
    let only =
        arguments.iter().position(|argument| argument == "--only").and_then(|at| arguments.get(at + 1));
    let wanted = |name: &str| only.is_none_or(|only| only == name);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    if wanted("bytes") {
        bytes::measure();
    }
    if wanted("open") {
        runtime.block_on(opening::measure());
    }
    if wanted("frames") {
        runtime.block_on(frames::measure());
    }
    if wanted("memory") {
        runtime.block_on(memory::measure());
    }
}
