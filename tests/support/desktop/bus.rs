//! A session bus that nobody else is on.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use zbus::Connection;

use super::process::Process;

/// How long the bus may take to answer.
const UP: Duration = Duration::from_secs(10);

/// Whether programs that are installed may be started by a message to their name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Activation {
    /// No: a name that nobody owns stays unknown.
    None,
    /// Yes, as on a user's desktop.
    Installed,
}

/// A session bus of its own. It ends when this is dropped.
#[derive(Debug)]
pub struct Bus {
    socket: PathBuf,
    settings: PathBuf,
    /// What the programs that it starts get to see of the environment.
    environment: Vec<(OsString, OsString)>,
    process: Option<Process>,
}

impl Bus {
    /// Starts a bus with its socket in `folder`.
    ///
    /// # Errors
    /// Where it can not be started.
    pub async fn start(folder: &Path, activation: Activation) -> io::Result<Bus> {
        Bus::start_with(folder, activation, &[]).await
    }

    /// Starts a bus; the programs that it starts see this environment and nothing else.
    ///
    /// # Errors
    /// Where it can not be started.
    pub async fn start_with(
        folder: &Path,
        activation: Activation,
        environment: &[(OsString, OsString)],
    ) -> io::Result<Bus> {
        let (socket, settings) = (folder.join("bus"), folder.join("bus.conf"));
        std::fs::write(&settings, configuration(&socket, activation))?;
        let environment = environment.to_vec();
        let mut bus = Bus { socket, settings, environment, process: None };
        bus.restart().await?;
        Ok(bus)
    }

    /// Its address, which stays the same when it is killed and started again.
    #[must_use]
    pub fn address(&self) -> String {
        format!("unix:path={}", self.socket.display())
    }

    /// Kills it. Whoever is connected loses the connection.
    ///
    /// # Errors
    /// Where it can not be waited for.
    pub async fn crash(&mut self) -> io::Result<()> {
        match self.process.take() {
            Some(process) => process.crash().await,
            None => Ok(()),
        }
    }

    /// Starts it again at the same address.
    ///
    /// # Errors
    /// Where it can not be started.
    pub async fn restart(&mut self) -> io::Result<()> {
        self.crash().await?;
        // A killed one leaves its socket.
        match std::fs::remove_file(&self.socket) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let process = Process::start("dbus-daemon", |command| {
            if !self.environment.is_empty() {
                command.env_clear();
            }
            command
                .envs(self.environment.iter().map(|(name, value)| (name, value)))
                .arg("--config-file")
                .arg(&self.settings)
                .args(["--nofork", "--nopidfile", "--print-address=1"])
        })?;
        process.says("unix:path=", UP).await;
        self.process = Some(process);
        Ok(())
    }

    /// A connection of the test's own.
    ///
    /// # Errors
    /// Where the bus is not there.
    pub async fn connect(&self) -> zbus::Result<Connection> {
        zbus::connection::Builder::address(self.address().as_str())?.build().await
    }
}

fn configuration(socket: &Path, activation: Activation) -> String {
    let services = match activation {
        Activation::None => "",
        Activation::Installed => "<standard_session_servicedirs/>",
    };
    format!(
        "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\"\n \
         \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n\
         <busconfig>\n<type>session</type>\n<listen>unix:path={}</listen>\n<auth>EXTERNAL</auth>\n{services}\n\
         <policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>\n\
         <allow eavesdrop=\"true\"/><allow own=\"*\"/></policy>\n</busconfig>\n",
        socket.display()
    )
}
