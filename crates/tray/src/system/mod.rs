//! This computer as the loop sees it: tray, notifications, browser, clipboard, settings file, sites.

mod autostart;
mod avatars;
mod clipboard;
mod connecting;
mod importing;
mod opener;
#[cfg_attr(unix, path = "unix.rs")]
#[cfg_attr(windows, path = "windows.rs")]
mod openers;
mod removing;
mod started;

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::SyncSender;
use std::time::Duration;

use protocol::Secret;
use secrecy::SecretString;
use serde_json::Value;
use tokio::sync::mpsc::Sender;
use wordpress::{CertificateException, HttpTransport, Saying};

use crate::action::Page;
use crate::avatars::Source;
use crate::connecting::{Asked, Flows, NoFlow, Said};
use crate::connection;
use crate::controller::{Answer, ClientId, Desktop, Event, LookUp, Reads};
use crate::keychain::{Asking, Entry, Errands, InMemory, Keychain as _};
use crate::logbook::{self, LogLevel};
use crate::monitor::{Monitor, Order, Sooner};
use crate::notices::server::Server as Notices;
use crate::notices::{Notice, NoticeId};
use crate::password::{PasswordSource as _, Passwords, ThisProcess};
use crate::settings::{
    ChosenLanguage, Finding, PASSWORD_ENV, Setting, Settings, SettingsError, SettingsFile, StoredSite,
};
use crate::shortcut::{Shortcut, Shortcuts};
use crate::socket::Server as Socket;
use crate::tray::TrayView;
use crate::tray::item::Item;
use crate::words::{FaultText, Words};

pub use autostart::Autostart;
pub use avatars::Avatars;
pub use clipboard::Clipboard;
pub use started::StartedWindows;

/// So long the loop waits for another program that changes the settings.
const PATIENCE: Duration = Duration::from_millis(200);
/// So many lines wait for a terminal that stands still.
const UNWRITTEN: usize = 16;

/// This computer.
pub struct System {
    /// The item in the tray.
    pub item: Item,
    /// What shows notifications.
    pub notices: Notices,
    /// The private socket.
    pub socket: Socket,
    /// What reads sites.
    pub monitor: Monitor,
    /// How they are reached.
    pub transport: Arc<HttpTransport>,
    /// What is remembered.
    pub settings: SettingsFile,
    /// Whether there were settings.
    pub settings_seen: bool,
    /// The terminal that the program was started from: see [`terminal`].
    pub terminal: SyncSender<String>,
    /// Passwords that were given when the program was started.
    pub given: Passwords,
    /// Passwords that are kept for this run only.
    pub this_run: Arc<InMemory>,
    /// All others.
    pub keychain: Errands,
    /// Sites that are being connected.
    pub flows: Flows,
    /// Whether the list that is gone through is to end.
    pub stop_list: Arc<AtomicBool>,
    /// The clipboard.
    pub clipboard: Clipboard,
    /// Starting with the session.
    pub autostart: Autostart,
    /// Pictures of people that are being fetched.
    pub avatars: Avatars,
    /// The windows.
    pub windows: StartedWindows,
    /// The global shortcut.
    pub shortcuts: Shortcuts,
    /// What becomes of what takes time goes here.
    pub events: Sender<Event>,
    /// Variables with names of the user's choice that hold passwords; no other program is to see them.
    pub secret_variables: Vec<String>,
}

impl System {
    /// Takes back everything that is shown.
    pub async fn end(self) {
        // First, so that the next start does not take a program for running that does not answer any more.
        drop(self.socket);
        self.item.end();
        self.flows.end_all().await;
        self.notices.end().await;
        self.clipboard.end().await;
    }

    /// Settings that were there and are not are no empty ones: somebody moved them, or a disk is gone.
    fn there(&self) -> Result<(), SettingsError> {
        if self.settings_seen && !self.settings.path().exists() {
            let path = self.settings.path().to_owned();
            return Err(SettingsError::Unreadable { path, source: io::ErrorKind::NotFound.into() });
        }
        Ok(())
    }

    /// A program that goes on by itself and knows no password.
    fn on_its_own(&self, mut command: Command) -> Command {
        let own = std::env::vars_os().map(|(name, _)| name);
        for variable in own.filter(|name| name.to_string_lossy().starts_with(PASSWORD_ENV)) {
            command.env_remove(variable);
        }
        for variable in &self.secret_variables {
            command.env_remove(variable);
        }
        client::on_its_own(&mut command);
        command
    }
}

impl Desktop for System {
    fn show(&mut self, view: TrayView) {
        self.item.show(view);
    }

    fn notify(&mut self, notice: Notice) {
        self.notices.show(notice);
    }

    fn withdraw(&mut self, id: NoticeId) {
        self.notices.withdraw(id);
    }

    fn open(&mut self, address: &str) {
        let commands = open::commands(address).into_iter().map(|command| self.on_its_own(command)).collect();
        opener::open(commands, address, self.events.clone());
    }

    fn copy(&mut self, text: &str) {
        self.clipboard.copy(text);
    }

    fn open_window(&mut self, page: Page) -> Result<Option<u32>, Saying> {
        let page = match page {
            Page::Now => "now",
            Page::AddSite => "add-site",
            Page::Settings => "settings",
            Page::Switcher => "switcher",
        };
        let mut command = Command::new(client::beside(started::WINDOW));
        command.args(["--page", page]);
        let command = self.on_its_own(command);
        self.windows.start(command, self.events.clone())
    }

    fn end_window(&mut self, process: u32) {
        self.windows.end(process);
    }

    fn hold_shortcut(&mut self, shortcut: Option<Shortcut>) {
        self.shortcuts.hold(shortcut);
    }

    fn say(&mut self, line: &str) {
        // What finds no room is dropped: a terminal that stands still must not hold up the program.
        let _ = self.terminal.try_send(format!("presence-tray: {line}"));
    }

    fn password(&mut self, stored: &StoredSite) -> Option<SecretString> {
        if !self.secret_variables.contains(&stored.password_env) {
            self.secret_variables.push(stored.password_env.clone());
        }
        // First the one that the user signed in with last.
        let latest = self.this_run.get(&Entry::of(stored)).ok().flatten();
        let given = || self.given.get(&stored.name).or_else(|| ThisProcess.variable(&stored.password_env));
        latest.or_else(given)
    }

    fn look_up(&mut self, site: usize, question: LookUp, entry: Entry, asking: Asking) {
        let events = self.events.clone();
        self.keychain.get(asking, entry, move |answer| {
            // Where the loop has ended, nobody needs it.
            let _ = events.blocking_send(Event::Password { site, question, answer });
        });
    }

    fn connect(
        &mut self,
        site: usize,
        stored: &StoredSite,
        password: SecretString,
    ) -> Result<(), Box<FaultText>> {
        let lane = connection::lane(stored, password, &self.transport)?;
        self.monitor.put(site, lane);
        Ok(())
    }

    fn disconnect(&mut self, site: usize) {
        self.monitor.remove(site);
    }

    fn order(&mut self, site: usize, order: Order) {
        self.monitor.order(site, order);
    }

    fn hurry(&mut self, site: usize, sooner: Sooner) {
        self.monitor.hurry(site, sooner);
    }

    fn answer(&mut self, client: ClientId, answer: Answer) {
        self.socket.answer(client, &answer);
    }

    fn begin_flow(&mut self, client: ClientId, asked: Asked, words: Words) -> Result<(), NoFlow> {
        self.begin(client, asked, words)
    }

    fn tell_flow(&mut self, client: ClientId, said: Said) -> bool {
        self.tell(client, said)
    }

    fn end_flow(&mut self, client: ClientId) {
        self.flows.end(client);
    }

    fn import(&mut self, client: ClientId, list: Secret, with_passwords: bool, words: Words) {
        self.begin_import(client, list, with_passwords, words);
    }

    fn stop_import(&mut self) {
        self.stop_list.store(true, Ordering::Release);
    }

    fn remove_site(
        &mut self,
        client: ClientId,
        site: usize,
        stored: &StoredSite,
        revoke: bool,
        words: Words,
    ) {
        self.begin_removal(client, site, stored, revoke, words);
    }

    fn autostart(&mut self, client: ClientId, wanted: Option<bool>) -> bool {
        self.autostart.ask(client, wanted)
    }

    fn fetch_avatar(&mut self, source: Source, exception: Option<CertificateException>) {
        self.avatars.fetch(&self.transport, source, exception);
    }

    fn end_avatars(&mut self) {
        self.avatars.end();
    }

    fn take_link(&mut self, client: ClientId, link: Secret, words: Words) {
        self.hand_link(client, &link, words);
    }

    fn read_settings(&mut self) -> Result<Settings, SettingsError> {
        self.there()?;
        self.settings.read()
    }

    fn settings_file(&self) -> &Path {
        self.settings.path()
    }

    fn log_file(&self) -> Option<PathBuf> {
        logbook::file()
    }

    fn log(&mut self, level: LogLevel) {
        logbook::follow(level);
    }

    fn change_settings(&mut self, change: &mut dyn FnMut(&mut Settings)) -> Result<(), SettingsError> {
        self.there()?;
        self.settings.change_within(PATIENCE, |settings| {
            change(settings);
            Ok(())
        })?;
        self.settings_seen = true;
        Ok(())
    }

    fn put_setting(&mut self, setting: &Setting, value: Option<Value>) -> Result<(), SettingsError> {
        self.there()?;
        self.settings.put_within(PATIENCE, setting, value)?;
        self.settings_seen = true;
        Ok(())
    }

    fn words(&self, chosen: ChosenLanguage) -> Words {
        crate::language::words(chosen)
    }

    fn settings_findings(&mut self) -> Vec<Finding> {
        self.settings.take_findings()
    }
}

impl Reads for System {
    fn monitor(&mut self) -> &mut Monitor {
        &mut self.monitor
    }
}

/// Writes lines to the terminal that the program was started from, on a thread that may wait for it.
#[must_use]
pub fn terminal() -> SyncSender<String> {
    let (sender, lines) = std::sync::mpsc::sync_channel::<String>(UNWRITTEN);
    std::thread::spawn(move || {
        for line in lines {
            // Where nobody reads, there is nobody to tell.
            let _ = writeln!(io::stderr(), "{line}");
        }
    });
    sender
}
