//! Everything that the loop does to the outside.

use std::path::{Path, PathBuf};

use protocol::Secret;
use secrecy::SecretString;
use serde_json::Value;
use wordpress::{CertificateException, Saying};

use crate::action::Page;
use crate::avatars::Source;
use crate::connecting::{Asked, NoFlow, Said};
use crate::keychain::{Asking, Entry};
use crate::logbook::LogLevel;
use crate::monitor::{Order, Sooner};
use crate::notices::{Notice, NoticeId};
use crate::settings::{ChosenLanguage, Finding, Setting, Settings, SettingsError, StoredSite};
use crate::shortcut::Shortcut;
use crate::tray::TrayView;
use crate::words::{FaultText, Words};

use super::event::{Answer, ClientId};
use super::passwords::LookUp;

/// Everything that the loop does to the outside. None of it waits: what takes time is done elsewhere, and what
/// becomes of it comes back as an [`Event`](super::Event).
pub trait Desktop {
    /// Shows this in the tray. Called only when it differs from what was shown last.
    fn show(&mut self, view: TrayView);
    /// Shows a notification, in the place of the one with the same name.
    fn notify(&mut self, notice: Notice);
    /// Takes a notification back.
    fn withdraw(&mut self, id: NoticeId);
    /// Opens an address in the browser: `https`, or `http` to this computer.
    fn open(&mut self, address: &str);
    /// Puts text on the clipboard.
    fn copy(&mut self, text: &str);
    /// Starts the window; the number of its process, where that is known. Its end comes as an
    /// [`Event::WindowEnded`](super::Event::WindowEnded).
    ///
    /// # Errors
    /// Why it could not be.
    fn open_window(&mut self, page: Page) -> Result<Option<u32>, Saying>;
    /// Ends the process of a window by force, where it was started here and is still there.
    fn end_window(&mut self, process: u32);
    /// Holds this shortcut and no other, or none. How that stands comes as an
    /// [`Event::Shortcut`](super::Event::Shortcut), again whenever it changes.
    fn hold_shortcut(&mut self, shortcut: Option<Shortcut>);
    /// Says something on the terminal that the program was started from.
    fn say(&mut self, line: &str);
    /// The password of a site as far as it is known without asking anybody.
    fn password(&mut self, stored: &StoredSite) -> Option<SecretString>;
    /// Asks the keychain for the password of a site; the answer comes as an
    /// [`Event::Password`](super::Event::Password) that repeats the question.
    fn look_up(&mut self, site: usize, question: LookUp, entry: Entry, asking: Asking);
    /// Makes ready to read a site.
    ///
    /// # Errors
    /// Why it can not be read.
    fn connect(
        &mut self,
        site: usize,
        stored: &StoredSite,
        password: SecretString,
    ) -> Result<(), Box<FaultText>>;
    /// Ends reading a site, also what is under way.
    fn disconnect(&mut self, site: usize);
    /// Orders a reading.
    fn order(&mut self, site: usize, order: Order);
    /// A reading that was ordered is wanted sooner.
    fn hurry(&mut self, site: usize, sooner: Sooner);
    /// Answers a client, or tells it news that it subscribed to.
    fn answer(&mut self, client: ClientId, answer: Answer);
    /// Begins to connect a site for a client, which is shown how far that is.
    ///
    /// # Errors
    /// [`NoFlow`] where it may not have one (more).
    fn begin_flow(&mut self, client: ClientId, asked: Asked, words: Words) -> Result<(), NoFlow>;
    /// Tells a client's flow what its user says, and whether there is one.
    fn tell_flow(&mut self, client: ClientId, said: Said) -> bool;
    /// A client is gone, and what it began with it.
    fn end_flow(&mut self, client: ClientId);
    /// Begins to go through a list of sites for a client, which is told what becomes of each line and of the whole;
    /// new sites come as an [`Event::ListTaken`](super::Event::ListTaken).
    fn import(&mut self, client: ClientId, list: Secret, with_passwords: bool, words: Words);
    /// Begins no further site of the list that is gone through.
    fn stop_import(&mut self);
    /// Begins to forget a site and its password for a client; what becomes of it comes as an
    /// [`Event::Removed`](super::Event::Removed).
    fn remove_site(&mut self, client: ClientId, site: usize, stored: &StoredSite, revoke: bool, words: Words);
    /// Reads the system's entry for starting with the session for a client, and makes it as is wished before; what it says
    /// then comes as an [`Event::Autostart`](super::Event::Autostart). Whether there is room for one more who asks.
    fn autostart(&mut self, client: ClientId, wanted: Option<bool>) -> bool;
    /// Fetches somebody's picture, with the certificate that the user accepts at the site itself; it comes as an
    /// [`Event::Avatar`](super::Event::Avatar).
    fn fetch_avatar(&mut self, source: Source, exception: Option<CertificateException>);
    /// Ends fetching pictures, also what is under way.
    fn end_avatars(&mut self);
    /// Hands a link to the flow that waits for it; the client that brought it is answered.
    fn take_link(&mut self, client: ClientId, link: Secret, words: Words);
    /// Reads the settings file anew.
    ///
    /// # Errors
    /// Where it can not be read.
    fn read_settings(&mut self) -> Result<Settings, SettingsError>;
    /// The settings file.
    fn settings_file(&self) -> &Path;
    /// The file that the log is written to.
    fn log_file(&self) -> Option<PathBuf>;
    /// Writes so much to the log from now on.
    fn log(&mut self, level: LogLevel);
    /// Changes the settings file.
    ///
    /// # Errors
    /// Where it can not be read or written.
    fn change_settings(&mut self, change: &mut dyn FnMut(&mut Settings)) -> Result<(), SettingsError>;
    /// Gives a setting another value in the settings file, or its own where there is none.
    ///
    /// # Errors
    /// Where it can not be read or written.
    fn put_setting(&mut self, setting: &Setting, value: Option<Value>) -> Result<(), SettingsError>;
    /// The words of the language that the user chose, or of the one of this computer.
    fn words(&self, chosen: ChosenLanguage) -> Words;
    /// What was found wrong with the settings file since this was called last.
    fn settings_findings(&mut self) -> Vec<Finding>;
}
