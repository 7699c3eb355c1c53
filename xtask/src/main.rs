//! `cargo xtask`: everything a contributor runs, the same here and in continuous integration.

// What it prints is all that it is for.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a build tool that talks to the person who runs it"
)]

mod bench;
mod binary;
mod command;
mod demo;
mod desktop;
#[cfg(not(unix))]
mod elsewhere;
mod error;
mod front_end;
mod fuzz;
mod graph;
mod icons;
mod nextest;
#[cfg(unix)]
mod platforms;
mod setup;
mod test;
mod tidy;
#[cfg(unix)]
mod wordpress;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

#[cfg(not(unix))]
use elsewhere::{platforms, wordpress};
use error::Result;

/// Set up, test, demonstrate and measure Presence Tray.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Check everything: format, house rules, licences, lints, documents, tests. Installs what is missing
    Test(TestArguments),
    /// Start the real tray against simulated sites: in the tray of this desktop, or, where there is none, on one of its own,
    /// of which pictures are left in target/demo. Ctrl-C ends everything
    Demo {
        /// --terminal watches in this terminal, --tray in the tray, --pictures FOLDER takes pictures; --seconds N ends it by
        /// itself
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Run a benchmark and show its figures beside their goals
    Bench {
        /// The name of the benchmark, such as `core`
        name: String,
        /// Print one JSON object a line instead of a table
        #[arg(long)]
        json: bool,
        /// Passed to the benchmark: `newsroom` takes --day normal|rush|agency, --seed N (several times),
        /// --look for the seeds to look at, --causes, --explain N for the story of one conflict, and
        /// --story SITE POST ME OTHER for that of two people; `tray` takes --sites 1|50|300, --nobody, --maps,
        /// --rest SECONDS and --program PATH
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Check the house rules alone; takes a second
    Tidy,
    /// Make every raster in icons/ anew from its SVG
    Icons,
    /// Take pictures of a part of the program for the documents, such as `window`
    Pictures {
        /// Of what
        #[arg(value_parser = ["window"])]
        of: String,
        /// Only those whose name begins so
        #[arg(default_value = "")]
        only: String,
    },
    /// Install the tray and the window, as a release, where cargo installs programs; what is missing for that first
    Install,
    /// Write the types of the protocol anew as TypeScript for the window
    Bindings,
    /// Install what the checks need, and run none of them
    Setup,
}

#[derive(Args)]
struct TestArguments {
    /// Run the scenarios against a real WordPress instead. PRESENCE_API_PLUGIN names the plugin's checkout
    #[arg(long, conflicts_with = "fuzz")]
    wordpress: bool,
    /// Run every fuzz target for one minute instead
    #[arg(long)]
    fuzz: bool,
    /// Check and lint for Windows and macOS instead, and try what is for Windows under wine
    #[arg(long, conflicts_with_all = ["wordpress", "fuzz"])]
    platforms: bool,
    /// Only the scenarios with these words in their names
    #[arg(requires = "wordpress")]
    filters: Vec<String>,
}

fn main() -> ExitCode {
    match run(Arguments::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result {
    let root = root();
    match task {
        Task::Test(TestArguments { fuzz: true, .. }) => fuzz::run(&root),
        Task::Test(TestArguments { wordpress: true, filters, .. }) => Ok(wordpress::test(&filters)?),
        Task::Test(TestArguments { platforms: true, .. }) => platforms::run(&root),
        Task::Test(_) => test::run(&root),
        Task::Demo { arguments } => demo::run(&root, &arguments),
        Task::Bench { name, json, arguments } => bench::run(&root, &name, json, &arguments),
        Task::Tidy => tidy::run(&root),
        Task::Icons => icons::draw(&root),
        Task::Pictures { only, .. } => front_end::pictures(&root, &only),
        Task::Install => front_end::install_programs(&root),
        Task::Bindings => front_end::bindings(&root),
        Task::Setup => setup::everything(&root),
    }
}

/// The top of the checkout: where cargo says this package is, one up.
fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    here.parent().map_or_else(|| here.clone(), Path::to_path_buf)
}
