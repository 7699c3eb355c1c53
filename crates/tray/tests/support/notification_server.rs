//! A D-Bus of the test's own, and a notification server on it that tells what it is asked for.

use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};

use tempfile::TempDir;
use tokio::sync::mpsc;
use zbus::zvariant::OwnedValue;

pub const NAME: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";

/// A bus that knows no programs to start. It ends with its value.
pub struct PrivateBus {
    dir: TempDir,
    daemon: Child,
    pub address: String,
}

impl PrivateBus {
    /// None where this computer has no `dbus-daemon`.
    pub fn start() -> Option<PrivateBus> {
        let dir = tempfile::tempdir().unwrap();
        let config = format!(
            "<busconfig><type>session</type><listen>unix:path={}/bus</listen><auth>EXTERNAL</auth>\
             <policy context=\"default\"><allow user=\"*\"/><allow own=\"*\"/>\
             <allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/></policy></busconfig>",
            dir.path().display()
        );
        std::fs::write(dir.path().join("bus.conf"), config).unwrap();
        let (daemon, address) = run(&dir)?;
        Some(PrivateBus { dir, daemon, address })
    }

    /// Ends the bus, and everybody's connection to it.
    pub fn kill(&mut self) {
        self.daemon.kill().unwrap();
        self.daemon.wait().unwrap();
    }

    /// Starts it again at the same address.
    pub fn start_again(&mut self) {
        let _ = std::fs::remove_file(self.dir.path().join("bus"));
        (self.daemon, _) = run(&self.dir).unwrap();
    }
}

impl Drop for PrivateBus {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

fn run(dir: &TempDir) -> Option<(Child, String)> {
    let mut daemon = Command::new("dbus-daemon")
        .arg(format!("--config-file={}/bus.conf", dir.path().display()))
        .args(["--nofork", "--nopidfile", "--print-address"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let mut address = String::new();
    BufReader::new(daemon.stdout.take().unwrap()).read_line(&mut address).unwrap();
    let address = address.split(',').next().unwrap().trim().to_owned();
    Some((daemon, address))
}

/// What the server was asked for.
#[derive(Debug)]
pub enum Call {
    Shown(Shown),
    Closed(u32),
}

#[derive(Debug)]
pub struct Shown {
    pub number: u32,
    pub program: String,
    pub replaces: u32,
    pub summary: String,
    pub body: String,
    pub actions: Vec<String>,
    pub hints: HashMap<String, OwnedValue>,
}

/// How a server behaves.
#[derive(Clone)]
pub struct Manners {
    pub capabilities: Vec<&'static str>,
    /// It takes calls and never answers.
    pub hangs: bool,
    /// It takes calls and answers each once this is told, one at a time.
    pub held: Option<Arc<tokio::sync::Notify>>,
    /// It answers 0.
    pub without_numbers: bool,
}

impl Default for Manners {
    fn default() -> Manners {
        let capabilities = vec!["actions", "body", "body-markup", "persistence"];
        Manners { capabilities, hangs: false, held: None, without_numbers: false }
    }
}

/// A notification server. It sends signals only to who asked last, as GNOME's does.
pub struct NotificationServer {
    connection: zbus::Connection,
    asked_by: Arc<Mutex<Option<String>>>,
    pub calls: mpsc::UnboundedReceiver<Call>,
}

struct Object {
    manners: Manners,
    last: u32,
    asked_by: Arc<Mutex<Option<String>>>,
    calls: mpsc::UnboundedSender<Call>,
}

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Object {
    fn get_capabilities(&self) -> Vec<String> {
        self.manners.capabilities.iter().map(|name| (*name).to_owned()).collect()
    }

    #[allow(clippy::too_many_arguments, reason = "the specification's")]
    async fn notify(
        &mut self,
        #[zbus(header)] header: zbus::message::Header<'_>,
        program: String,
        replaces: u32,
        _icon: String,
        summary: String,
        body: String,
        actions: Vec<String>,
        hints: HashMap<String, OwnedValue>,
        _timeout: i32,
    ) -> u32 {
        *self.asked_by.lock().unwrap() = header.sender().map(ToString::to_string);
        let number = match (self.manners.without_numbers, replaces) {
            (true, _) => 0,
            (false, 0) => {
                self.last += 1;
                self.last
            }
            (false, number) => number,
        };
        let shown = Shown { number, program, replaces, summary, body, actions, hints };
        let _ = self.calls.send(Call::Shown(shown));
        if self.manners.hangs {
            std::future::pending::<()>().await;
        }
        if let Some(held) = &self.manners.held {
            held.notified().await;
        }
        number
    }

    fn close_notification(&self, number: u32) {
        let _ = self.calls.send(Call::Closed(number));
    }

    fn get_server_information(&self) -> (String, String, String, String) {
        let text = |text: &str| text.to_owned();
        (text("test"), text("Presence Tray"), text("1"), text("1.2"))
    }
}

impl NotificationServer {
    pub async fn start(address: &str, manners: Manners) -> NotificationServer {
        let (sender, calls) = mpsc::unbounded_channel();
        let asked_by = Arc::new(Mutex::new(None));
        let object = Object { manners, last: 0, asked_by: Arc::clone(&asked_by), calls: sender };
        let connection = zbus::connection::Builder::address(address)
            .unwrap()
            .serve_at(PATH, object)
            .unwrap()
            .name(NAME)
            .unwrap()
            .build()
            .await
            .unwrap();
        NotificationServer { connection, asked_by, calls }
    }

    /// Presses a button.
    pub async fn press(&self, number: u32, key: &str) {
        self.say("ActionInvoked", &(number, key)).await;
    }

    /// Says that a notification is gone: 1 is timed out, 2 closed by the user.
    pub async fn gone(&self, number: u32, reason: u32) {
        self.say("NotificationClosed", &(number, reason)).await;
    }

    pub async fn say<B: serde::Serialize + zbus::zvariant::DynamicType>(&self, signal: &str, body: &B) {
        let to = self.asked_by.lock().unwrap().clone();
        self.connection.emit_signal(to.as_deref(), PATH, NAME, signal, body).await.unwrap();
    }

    /// Ends it, as if it had crashed.
    pub async fn end(self) {
        self.connection.close().await.unwrap();
    }
}
