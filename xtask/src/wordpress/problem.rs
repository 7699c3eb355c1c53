//! Why the real WordPress could not be tested.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};

/// Why the real WordPress could not be tested, or what the tests showed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Problem {
    #[error(
        "PRESENCE_API_PLUGIN is not set: name a checkout of the Presence API plugin (github.com/WordPress/presence-api) in it."
    )]
    NoPlugin,
    #[error("{}, named by PRESENCE_API_PLUGIN, holds no presence-api.php, neither itself nor in plugins/presence-api.", .0.display())]
    NotThePlugin(PathBuf),
    #[error("This needs Debian's packages, and apt-get is not here. Missing: {0}.")]
    NoApt(String),
    #[error(
        "Packages are missing and installing them needs root. Run: apt-get install --no-install-recommends {0}"
    )]
    NeedsRoot(String),
    #[error("{0} is still missing after its package was installed.")]
    StillMissing(String),
    #[error(
        "apt knows no Debian mirror (Origin: Debian, Codename: {0}); WordPress is taken from the same mirror."
    )]
    NoMirror(String),
    #[error("{command} did not start: {cause}")]
    Start { command: String, cause: io::Error },
    #[error("{command} ended with {status}.{output}")]
    Command {
        command: String,
        status: ExitStatus,
        /// What it said, on lines of its own; empty where it was shown as it ran.
        output: String,
    },
    #[error("{server} did not come up.{log}")]
    Server {
        server: &'static str,
        /// The end of its log, on lines of its own.
        log: String,
    },
    #[error("{script} told something else than JSON: {cause}")]
    Told { script: &'static str, cause: serde_json::Error },
    #[error("Could not {what} {}: {cause}", path.display())]
    File { what: &'static str, path: PathBuf, cause: io::Error },
    #[error("Ctrl-C could not be listened for: {0}")]
    Signals(io::Error),
    #[error("No free port on the loopback: {0}")]
    NoPort(io::Error),
    #[error("Interrupted; everything that was started has ended.")]
    Interrupted,
    #[error("Tests against the real WordPress failed.")]
    TestsFailed,
}

impl Problem {
    /// A file or folder that could not be handled.
    pub(super) fn file(what: &'static str, path: &Path, cause: io::Error) -> Problem {
        Problem::File { what, path: path.to_path_buf(), cause }
    }

    /// A program that could not be started.
    pub(super) fn start(command: &Command, cause: io::Error) -> Problem {
        Problem::Start { command: command.get_program().to_string_lossy().into_owned(), cause }
    }
}
