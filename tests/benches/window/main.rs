//! What the window costs: `cargo xtask bench window`.
//!
//! The real release programs on a private desktop, driven over WebDriver: how long the window takes from its start until
//! it is to be seen who is where, what it takes of memory and whether closing it gives everything back, how many bytes of
//! page it is, and how many frames are missed while 300 sites change every second. `--only open|memory|bytes|frames`
//! measures one of them. `cargo xtask` builds both programs and the page before.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a benchmark"
)]

#[cfg(target_os = "linux")]
#[path = "linux.rs"]
mod system;
#[cfg(not(target_os = "linux"))]
#[path = "elsewhere.rs"]
mod system;

fn main() {
    system::measure();
}
