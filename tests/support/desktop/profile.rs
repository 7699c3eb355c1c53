//! Everything that the program finds of a user, in one folder.

use std::ffi::OsString;
use std::io;
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rustix::fs::{CWD, FileType, Mode, mknodat};
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::net::unix::pipe;
use tokio::process::Command;

use super::bus::Bus;
use super::process::{Ended, Process};
use super::program::Program;
use super::terminal::Terminal;
use super::waiting::within;

/// How long a command may take.
const COMMAND: Duration = Duration::from_secs(30);

/// A user's folders, settings and passwords, and a browser that only notes what it is to open. All of it goes when
/// this is dropped.
#[derive(Debug)]
pub struct Profile {
    folder: tempfile::TempDir,
    program: PathBuf,
    environment: Vec<(OsString, OsString)>,
    passwords: Vec<(String, String)>,
    opened: BufReader<pipe::Receiver>,
}

impl Profile {
    /// A user who never ran the program.
    ///
    /// # Errors
    /// Where the program is not built, or the folders can not be made.
    pub fn new() -> io::Result<Profile> {
        let program = program()?;
        let folder = tempfile::Builder::new().prefix("presence-tray-").tempdir()?;
        let path = |name: &str| folder.path().join(name);
        for name in ["home", "config", "data", "state", "cache", "run", "bin", "settings", "browser"] {
            std::fs::create_dir(path(name))?;
            std::fs::set_permissions(path(name), std::fs::Permissions::from_mode(0o700))?;
        }
        let pipe = path("opened");
        mknodat(CWD, &pipe, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0)?;
        let opened = pipe::OpenOptions::new().read_write(true).open_receiver(&pipe)?;
        let script = format!("#!/bin/sh\nprintf '%s\\n' \"$1\" >>'{}'\n", pipe.display());
        let mut browser = std::fs::OpenOptions::new()
            .create_new(true)
            .write(true)
            .mode(0o700)
            .open(path("bin/xdg-open"))?;
        io::Write::write_all(&mut browser, script.as_bytes())?;
        let mut search = path("bin").into_os_string();
        search.push(":/usr/bin:/bin");
        let folders = [
            ("HOME", "home"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_STATE_HOME", "state"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_RUNTIME_DIR", "run"),
            ("PRESENCE_TRAY_CONFIG_DIR", "settings"),
            ("PRESENCE_TRAY_RUNTIME_DIR", "run"),
        ];
        let mut environment: Vec<(OsString, OsString)> =
            folders.into_iter().map(|(name, folder)| (name.into(), path(folder).into())).collect();
        environment.push(("PATH".into(), search));
        environment.push(("LANG".into(), "C.UTF-8".into()));
        environment.push(("TZ".into(), "UTC".into()));
        environment.push(("PRESENCE_TRAY_KEYCHAIN_SERVICE".into(), "Presence Tray in a test".into()));
        Ok(Profile { folder, program, environment, passwords: Vec::new(), opened: BufReader::new(opened) })
    }

    /// The folder that everything of this user is in.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The folder for what belongs to a session, such as the bus.
    #[must_use]
    pub fn runtime_folder(&self) -> PathBuf {
        self.folder.path().join("run")
    }

    /// The folder that desktop programs read their settings from.
    #[must_use]
    pub fn config_folder(&self) -> PathBuf {
        self.folder.path().join("config")
    }

    /// Where the browser keeps what it knows.
    #[must_use]
    pub fn browser_folder(&self) -> PathBuf {
        self.folder.path().join("browser")
    }

    /// The folder that desktop programs keep what is the user's in.
    #[must_use]
    pub fn data_folder(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// The program's settings file.
    #[must_use]
    pub fn settings_file(&self) -> PathBuf {
        self.folder.path().join("settings/settings.json")
    }

    /// Sets a variable for everything that is started from now on.
    pub fn set(&mut self, name: &str, value: impl Into<OsString>) {
        self.environment.retain(|(known, _)| known != name);
        self.environment.push((name.into(), value.into()));
    }

    /// A program that is built with the tray, by its name: cargo puts it into the same folder.
    ///
    /// # Errors
    /// Where it is not built.
    pub fn beside(&self, name: &str) -> io::Result<PathBuf> {
        let path = self.program.with_file_name(name);
        if path.is_file() {
            return Ok(path);
        }
        let cure =
            format!("{name} is not built; `cargo build -p {name} --features custom-protocol` makes it");
        Err(io::Error::new(io::ErrorKind::NotFound, cure))
    }

    /// What everything that this user starts finds in its environment.
    #[must_use]
    pub fn environment(&self) -> &[(OsString, OsString)] {
        &self.environment
    }

    /// From now on the user sits at this bus.
    pub fn sits_at(&mut self, bus: &Bus) {
        self.set("DBUS_SESSION_BUS_ADDRESS", bus.address());
    }

    /// Adds a site as a user would; its password is in the environment of everything that is started from now on.
    ///
    /// # Errors
    /// With what the program said, where it could not add the site.
    pub async fn add_site(
        &mut self,
        address: &str,
        name: &str,
        user: &str,
        password: &str,
    ) -> io::Result<()> {
        let variable = format!("TEST_PASSWORD_{}", self.passwords.len());
        self.passwords.push((variable.clone(), password.to_owned()));
        let ended = self
            .command(&["sites", "add", address, "--name", name, "--user", user, "--password-env", &variable])
            .await?;
        if ended.status.success() {
            Ok(())
        } else {
            Err(io::Error::other(format!("{name} was not added: {}", ended.said.join("\n"))))
        }
    }

    /// What is started from now on finds no password in its environment.
    pub fn forget_passwords(&mut self) {
        self.passwords.clear();
    }

    /// The same for one site, by the order in which they were added.
    pub fn forget_password(&mut self, site: usize) {
        self.passwords.retain(|(name, _)| *name != format!("TEST_PASSWORD_{site}"));
    }

    /// Forgets every site, as on a computer where the program never ran.
    ///
    /// # Errors
    /// Where the settings can not be removed.
    pub fn forget_sites(&mut self) -> io::Result<()> {
        self.passwords.clear();
        // With the last good copy, which would take its place.
        let file = self.settings_file();
        for path in [file.with_file_name("settings.backup.json"), file] {
            match std::fs::remove_file(path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        Ok(())
    }

    /// From now on no browser can be opened: every opener ends with exit code 4.
    ///
    /// # Errors
    /// Where that can not be written.
    pub fn lose_the_browser(&self) -> io::Result<()> {
        let openers = ["xdg-open", "gio", "gnome-open", "kde-open6", "kde-open5", "kde-open", "wslview"];
        for opener in openers {
            let path = self.folder.path().join("bin").join(opener);
            std::fs::write(&path, "#!/bin/sh\nexit 4\n")?;
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o700))?;
        }
        Ok(())
    }

    /// Runs a command of the program to its end.
    ///
    /// # Errors
    /// Where it can not be started, or does not end.
    pub async fn command(&self, arguments: &[&str]) -> io::Result<Ended> {
        self.spawn(arguments)?.ended(COMMAND).await
    }

    /// Starts a command of the program that reads `input` from a pipe.
    ///
    /// # Errors
    /// Where it can not be started.
    pub fn fed(&self, arguments: &[&str], input: impl Into<Vec<u8>>) -> io::Result<Process> {
        let (reads, mut writes) = io::pipe()?;
        let input = input.into();
        // Whoever ends early reads no more.
        std::thread::spawn(move || io::Write::write_all(&mut writes, &input));
        let program = self.program.to_string_lossy();
        Process::start_reading(&program, reads.into(), |command| self.dress(command).args(arguments))
    }

    /// Starts the tray.
    ///
    /// # Errors
    /// Where it can not be started.
    pub fn start(&self) -> io::Result<Program> {
        self.spawn(&[]).map(Program::of)
    }

    /// Runs a command of the program at a terminal, where somebody can answer it.
    ///
    /// # Errors
    /// Where it can not be started.
    pub fn at_terminal(&self, arguments: &[&str]) -> io::Result<Terminal> {
        let program = self.program.to_string_lossy();
        Terminal::start(&program, |command| self.dress(command).args(arguments))
    }

    /// The next address that was opened in the browser.
    ///
    /// # Panics
    /// When `patience` is over.
    pub async fn opened(&mut self, patience: Duration) -> String {
        let mut line = String::new();
        let read = within(patience, "an address is opened", self.opened.read_line(&mut line)).await;
        read.unwrap_or_else(|problem| panic!("the browser's pipe: {problem}"));
        line.trim_end().to_owned()
    }

    /// Starts another program as this user.
    ///
    /// # Errors
    /// Where it can not be started.
    pub fn run(&self, program: &str, arguments: &[&str]) -> io::Result<Process> {
        Process::start(program, |command| self.dress(command).args(arguments))
    }

    fn spawn(&self, arguments: &[&str]) -> io::Result<Process> {
        let program = self.program.to_string_lossy();
        Process::start(&program, |command| {
            self.dress(command).envs(self.passwords.iter().map(|(name, value)| (name, value))).args(arguments)
        })
    }

    fn dress<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.env_clear().envs(self.environment.iter().map(|(name, value)| (name, value)))
    }
}

/// The program, which cargo puts beside the tests or in the folder above.
fn program() -> io::Result<PathBuf> {
    let here = std::env::current_exe()?;
    let folders = here.ancestors().skip(1).take(2).map(Path::to_owned);
    let mut places = folders.map(|folder| folder.join("presence-tray"));
    places.find(|path| path.is_file()).ok_or_else(|| {
        io::Error::new(
            io::ErrorKind::NotFound,
            "presence-tray is not built; `cargo build -p presence-tray --bin presence-tray` makes it",
        )
    })
}
