//! The demonstration: three simulated WordPress sites in this process, and the real program watching them.
//!
//! `cargo xtask demo` builds both and runs this. Nothing of the user's is touched: settings and passwords live in a
//! folder that is removed at the end, and all traffic stays on this computer.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "it talks to whoever started it")]

mod ending;
mod stage;
mod story;

use std::path::{Path, PathBuf};
use std::process::{ExitCode, Stdio};
use std::time::Duration;

use simulator::{Now, Server, SiteId};
use tokio::process::{Child, Command};

use crate::ending::Signals;
use crate::story::Story;

/// The variables that hold the made-up passwords, one for each site.
const VARIABLES: [&str; 3] = ["DEMO_MAGAZINE", "DEMO_BOOKS", "DEMO_NETWORK"];

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let seconds = match arguments(std::env::args().skip(1)) {
        Ok(seconds) => seconds,
        Err(usage) => {
            eprintln!("{usage}");
            return ExitCode::from(2);
        }
    };
    match run(seconds).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("The demonstration could not run: {failure}");
            ExitCode::FAILURE
        }
    }
}

/// `--seconds N` ends the demonstration by itself.
fn arguments(mut given: impl Iterator<Item = String>) -> Result<Option<u64>, String> {
    const USAGE: &str = "usage: cargo xtask demo [--seconds N]";
    match (given.next().as_deref(), given.next(), given.next()) {
        (None, ..) => Ok(None),
        (Some("--seconds"), Some(number), None) => number.parse().map(Some).map_err(|_| USAGE.to_owned()),
        _ => Err(USAGE.to_owned()),
    }
}

async fn run(seconds: Option<u64>) -> Result<(), Failure> {
    let tray = beside_this_program("presence-tray")?;
    let mut end = Signals::listen()?;
    let folder = tempfile::Builder::new().prefix("presence-tray-demo-").tempdir()?;
    let mut watch = None;
    // Whatever happens, the folder goes at the end, and so does the program.
    let ended = tokio::select! {
        ended = play(&tray, folder.path(), seconds, &mut watch) => ended,
        () = end.received() => Ok(()),
    };
    if let Some(mut watch) = watch {
        // Ctrl-C and a closed terminal reach the program too: it is given the time to end by itself.
        let grace = if seconds.is_some() { Duration::ZERO } else { Duration::from_secs(1) };
        if tokio::time::timeout(grace, watch.wait()).await.is_err() {
            watch.kill().await?;
        }
    }
    folder.close()?;
    ended
}

/// Until the program ends, or the time is over.
async fn play(
    tray: &Path,
    folder: &Path,
    seconds: Option<u64>,
    watch: &mut Option<Child>,
) -> Result<(), Failure> {
    let start = Now::system();
    let (world, stage) = stage::build(start);
    let server = Server::start(world)?;
    let mut story = Story::open(&stage, &mut server.world(), Now::system());
    // Lines for narrow terminals too.
    println!("Three WordPress sites run in this process,\nwith made-up people. You are Robin Hale.\n");
    for ((name, site), variable) in stage.sites().into_iter().zip(VARIABLES) {
        add(tray, folder, &server, name, site, variable).await?;
    }
    println!("\nYou have “Prices” open.\nWatch what the others do; Ctrl-C ends everything.\n");
    let watch = watch.insert(command(tray, folder, &["watch"]).spawn()?);
    story.go_on(&mut server.world(), Now::system());
    let over = async {
        match seconds {
            Some(seconds) => tokio::time::sleep(Duration::from_secs(seconds)).await,
            None => std::future::pending().await,
        }
    };
    tokio::select! {
        ended = watch.wait() => match ended? {
            status if status.success() => Ok(()),
            status => Err(Failure::Ended(status.to_string())),
        },
        () = over => Ok(()),
    }
}

/// Adds a site as a user would.
async fn add(
    tray: &Path,
    folder: &Path,
    server: &Server,
    name: &str,
    site: SiteId,
    variable: &str,
) -> Result<(), Failure> {
    let address = server.url(site);
    println!(
        "$ presence-tray sites add {address} \\\n    --name \"{name}\" --user robin \\\n    --password-env {variable}"
    );
    let arguments = ["sites", "add", &address, "--name", name, "--user", "robin", "--password-env", variable];
    let status = command(tray, folder, &arguments).status().await?;
    if status.success() { Ok(()) } else { Err(Failure::NotAdded(name.to_owned())) }
}

fn command(tray: &Path, folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(tray);
    command.args(arguments).env("PRESENCE_TRAY_CONFIG_DIR", folder).stdin(Stdio::null()).kill_on_drop(true);
    for variable in VARIABLES {
        command.env(variable, stage::PASSWORD);
    }
    command
}

fn beside_this_program(name: &str) -> Result<PathBuf, Failure> {
    let path = std::env::current_exe()?.with_file_name(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    if path.exists() { Ok(path) } else { Err(Failure::NotBuilt(path)) }
}

/// Why the demonstration could not run.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error("{} is not there; `cargo build -p presence-tray` makes it", .0.display())]
    NotBuilt(PathBuf),
    #[error("{0} could not be added")]
    NotAdded(String),
    #[error("the program ended: {0}")]
    Ended(String),
    #[error(transparent)]
    System(#[from] std::io::Error),
}
