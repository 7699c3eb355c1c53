//! The sites, watched in this terminal.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use simulator::{Now, Server, SiteId};
use tokio::process::{Child, Command};

use crate::Failure;
use crate::ending::Signals;
use crate::stage;
use crate::story::Story;

/// The variables that hold the made-up passwords, one for each site.
const VARIABLES: [&str; 3] = ["DEMO_MAGAZINE", "DEMO_BOOKS", "DEMO_NETWORK"];

/// What of the program watches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Watching {
    /// `presence-tray watch`, in this terminal.
    Terminal,
    /// The tray, on this desktop.
    Tray,
}

impl Watching {
    fn arguments(self) -> &'static [&'static str] {
        match self {
            Watching::Terminal => &["watch"],
            Watching::Tray => &[],
        }
    }

    fn where_to_look(self) -> &'static str {
        match self {
            Watching::Terminal => "Watch what the others do; Ctrl-C ends everything.",
            Watching::Tray => {
                "Look at the tray, and open its menu. Within 20 seconds\na notification tells of Ann. \
                 Quit in the menu ends\neverything, and so does Ctrl-C."
            }
        }
    }
}

/// Until the program ends, the time is over, or a signal comes.
pub(crate) async fn run(watching: Watching, seconds: Option<u64>) -> Result<(), Failure> {
    let tray = beside_this_program("presence-tray")?;
    let mut end = Signals::listen()?;
    let folder = tempfile::Builder::new().prefix("presence-tray-demo-").tempdir()?;
    let mut watch = None;
    // Whatever happens, the folder goes at the end, and so does the program.
    let ended = tokio::select! {
        ended = play(watching, &tray, folder.path(), seconds, &mut watch) => ended,
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
    watching: Watching,
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
    println!("\nYou have “Prices” open.\n{}\n", watching.where_to_look());
    let watch = watch.insert(command(tray, folder, watching.arguments()).spawn()?);
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
    // Its own settings and its own socket: a tray of the user's that runs already is not disturbed.
    command.args(arguments).env("PRESENCE_TRAY_CONFIG_DIR", folder).env("PRESENCE_TRAY_RUNTIME_DIR", folder);
    command.stdin(Stdio::null()).kill_on_drop(true);
    for variable in VARIABLES {
        command.env(variable, stage::PASSWORD);
    }
    command
}

fn beside_this_program(name: &str) -> Result<PathBuf, Failure> {
    let path = std::env::current_exe()?.with_file_name(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    if path.exists() { Ok(path) } else { Err(Failure::NotBuilt(path)) }
}
