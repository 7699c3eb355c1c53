//! What the tray costs: `cargo xtask bench tray`.
//!
//! The real release program reads simulated sites over TLS, on a session bus of its own with a panel that draws
//! nothing; what it costs is read from the system's own books. Beside it a bare item of the same library: the limit.
//! `--sites N` measures one number of sites alone, `--program PATH` another build, `--nobody` sites where nobody is,
//! `--rest SECONDS` for longer, `--after SECONDS` of waiting before; `--maps` tells where the memory is. `cargo xtask`
//! builds both programs before.
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
