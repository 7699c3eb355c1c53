//! A session bus of its own, and a panel on it that draws nothing.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use tokio::runtime::Runtime;

const SETTINGS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path=SOCKET</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>"#;

/// The bus and the panel. They end when this is dropped.
pub(crate) struct Session {
    folder: tempfile::TempDir,
    bus: Child,
    registered: Receiver<Instant>,
    panel: Option<Runtime>,
}

struct Watcher(std::sync::mpsc::Sender<Instant>);

#[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    fn register_status_notifier_item(&self, _service: String) {
        let _ = self.0.send(Instant::now());
    }

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }
}

impl Session {
    pub(crate) fn start() -> Session {
        let folder = tempfile::tempdir().unwrap();
        let socket = folder.path().join("bus");
        let settings = folder.path().join("bus.conf");
        std::fs::write(&settings, SETTINGS.replace("SOCKET", &socket.to_string_lossy())).unwrap();
        let bus = Command::new("dbus-daemon")
            .arg("--nofork")
            .arg(format!("--config-file={}", settings.display()))
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon of the package dbus can not be started");
        let start = Instant::now();
        while std::os::unix::net::UnixStream::connect(&socket).is_err() {
            assert!(start.elapsed() < Duration::from_secs(10), "the bus does not come up");
            std::thread::sleep(Duration::from_millis(10));
        }
        let (sender, registered) = channel();
        let address = format!("unix:path={}", socket.display());
        // On a thread of its own: it answers while the benchmark waits.
        let panel =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let connection = panel.block_on(async move {
            zbus::connection::Builder::address(address.as_str())
                .unwrap()
                .serve_at("/StatusNotifierWatcher", Watcher(sender))
                .unwrap()
                .name("org.kde.StatusNotifierWatcher")
                .unwrap()
                .build()
                .await
                .unwrap()
        });
        panel.spawn(async move {
            let _connection = connection;
            std::future::pending::<()>().await;
        });
        Session { folder, bus, registered, panel: Some(panel) }
    }

    /// For what belongs to a user who sits here.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn address(&self) -> String {
        format!("unix:path={}", self.folder().join("bus").display())
    }

    /// What registered before does not count.
    pub(crate) fn forget(&self) {
        while self.registered.try_recv().is_ok() {}
    }

    /// When the next item registered.
    pub(crate) fn registered(&self) -> Instant {
        self.registered.recv_timeout(Duration::from_secs(30)).expect("no item registered")
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        if let Some(panel) = self.panel.take() {
            panel.shutdown_background();
        }
        let _ = self.bus.kill();
        let _ = self.bus.wait();
    }
}
