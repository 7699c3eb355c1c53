//! A session bus for one test.
//!
//! The item finds its bus in the environment, which all tests of a process share; so each test runs once more in a
//! process of its own, whose environment names a bus of its own.

use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Where the bus of this process listens; also how a test knows that it runs in a process of its own.
const SOCKET: &str = "PRESENCE_TRAY_TEST_BUS";
const SETTINGS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path=SOCKET</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"#;

/// The bus. It ends when this is dropped.
pub struct Bus {
    socket: PathBuf,
    process: Option<Child>,
}

impl Bus {
    /// Starts it, anew where it crashed.
    pub fn start(&mut self) {
        let settings = self.socket.with_extension("conf");
        std::fs::write(&settings, SETTINGS.replace("SOCKET", &self.socket.to_string_lossy())).unwrap();
        let _ = std::fs::remove_file(&self.socket);
        let started = Command::new("dbus-daemon")
            .arg("--nofork")
            .arg(format!("--config-file={}", settings.display()))
            .stderr(Stdio::null())
            .spawn();
        self.process = Some(started.expect("dbus-daemon of the package dbus can not be started"));
        let start = Instant::now();
        while UnixStream::connect(&self.socket).is_err() {
            assert!(start.elapsed() < Duration::from_secs(10), "the bus does not come up");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// Kills it.
    pub fn crash(&mut self) {
        if let Some(mut process) = self.process.take() {
            process.kill().unwrap();
            process.wait().unwrap();
        }
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        self.crash();
    }
}

/// Runs the test of this name with a bus that nobody else is on.
pub fn on_a_bus_of_its_own(name: &str, test: impl FnOnce(Bus)) {
    if let Some(socket) = std::env::var_os(SOCKET) {
        let mut bus = Bus { socket: socket.into(), process: None };
        bus.start();
        test(bus);
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let socket = folder.path().join("bus");
    let ran = Command::new(std::env::current_exe().unwrap())
        .args([name, "--exact", "--nocapture"])
        .env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", socket.display()))
        .env(SOCKET, &socket)
        .env_remove("PRESENCE_TRAY_PANEL")
        .env_remove("XDG_CURRENT_DESKTOP")
        .output()
        .unwrap();
    let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(ran.status.success(), "{}{}", said(&ran.stdout), said(&ran.stderr));
}
