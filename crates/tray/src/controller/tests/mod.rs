//! The whole program with the outside recorded.

mod asked;
mod avatars;
mod away;
mod board;
mod connecting;
mod importing;
mod keychain;
mod removing;
mod settings;
mod shortcut;
mod site_settings;
mod told;
mod window;

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use super::*;
use secrecy::SecretString;

use crate::action::{Action, Page, Pause};
use crate::avatars::Source;
use crate::connecting::{Asked, NoFlow, Said};
use crate::keychain::{Asking, Entry};
use crate::monitor::{Heard, Order, Sooner};
use crate::notices::{Notice, NoticeId};
use crate::settings::{Finding, Settings, SettingsError, StoredSite};
use crate::shortcut::Shortcut;
use crate::show::testing::{AT, busy, evidence, no_answer, quiet, refused, report};
use crate::tray::{IconState, Row};
use crate::words::FaultText;
use crate::words::testing::{moments, prices, user};
use protocol::Happening;

/// What was done to the outside.
#[derive(Default)]
struct Done {
    views: Vec<TrayView>,
    notices: Vec<Notice>,
    withdrawn: Vec<NoticeId>,
    lines: Vec<String>,
    orders: Vec<(usize, Order)>,
    hurried: Vec<(usize, Sooner)>,
    answers: Vec<(ClientId, Answer)>,
    settings: Settings,
    /// Names of sites whose password is not known.
    no_password: Vec<String>,
    /// What the keychain was asked.
    looked_up: Vec<(usize, LookUp, Asking)>,
    settings_fail: bool,
    findings: Vec<Finding>,
    window_fails: bool,
    logs: Vec<crate::logbook::LogLevel>,
    autostart_busy: bool,
    /// How many windows were started; their processes are numbered from 1.
    windows: u32,
}

#[derive(Clone, Default)]
struct Recorded(Rc<RefCell<Done>>);

impl Desktop for Recorded {
    fn show(&mut self, view: TrayView) {
        self.0.borrow_mut().views.push(view);
    }
    fn notify(&mut self, notice: Notice) {
        self.0.borrow_mut().notices.push(notice);
    }
    fn withdraw(&mut self, id: NoticeId) {
        self.0.borrow_mut().withdrawn.push(id);
    }
    fn open(&mut self, address: &str) {
        self.0.borrow_mut().lines.push(format!("open {address}"));
    }
    fn copy(&mut self, text: &str) {
        self.0.borrow_mut().lines.push(format!("copy {text}"));
    }
    fn open_window(&mut self, page: Page) -> Result<Option<u32>, wordpress::Saying> {
        if self.0.borrow().window_fails {
            return Err(wordpress::saying!("window-not-started", program = "the window", why = "it broke"));
        }
        let mut done = self.0.borrow_mut();
        done.lines.push(format!("window {page:?}"));
        done.windows += 1;
        Ok(Some(done.windows))
    }
    fn end_window(&mut self, process: u32) {
        self.0.borrow_mut().lines.push(format!("end window {process}"));
    }
    fn hold_shortcut(&mut self, shortcut: Option<Shortcut>) {
        let line = shortcut.map_or("hold nothing".to_owned(), |shortcut| format!("hold {shortcut}"));
        self.0.borrow_mut().lines.push(line);
    }
    fn say(&mut self, line: &str) {
        self.0.borrow_mut().lines.push(format!("say {line}"));
    }
    fn password(&mut self, stored: &StoredSite) -> Option<SecretString> {
        let missing = self.0.borrow().no_password.contains(&stored.name);
        (!missing).then(|| SecretString::from("abcd"))
    }
    fn look_up(&mut self, site: usize, question: LookUp, _entry: Entry, asking: Asking) {
        self.0.borrow_mut().looked_up.push((site, question, asking));
    }
    fn connect(
        &mut self,
        site: usize,
        _stored: &StoredSite,
        _password: SecretString,
    ) -> Result<(), Box<FaultText>> {
        self.0.borrow_mut().lines.push(format!("connect {site}"));
        Ok(())
    }
    fn disconnect(&mut self, site: usize) {
        self.0.borrow_mut().lines.push(format!("disconnect {site}"));
    }
    fn order(&mut self, site: usize, order: Order) {
        self.0.borrow_mut().orders.push((site, order));
    }
    fn hurry(&mut self, site: usize, sooner: Sooner) {
        self.0.borrow_mut().hurried.push((site, sooner));
    }
    fn answer(&mut self, client: ClientId, answer: Answer) {
        self.0.borrow_mut().answers.push((client, answer));
    }
    fn begin_flow(&mut self, client: ClientId, asked: Asked, _words: Words) -> Result<(), NoFlow> {
        self.0.borrow_mut().lines.push(format!("connect for {}: {}", client.0, asked.shown));
        Ok(())
    }
    fn tell_flow(&mut self, client: ClientId, said: Said) -> bool {
        self.0.borrow_mut().lines.push(format!("tell {}: {said:?}", client.0));
        true
    }
    fn end_flow(&mut self, client: ClientId) {
        self.0.borrow_mut().lines.push(format!("end {}", client.0));
    }
    fn import(&mut self, client: ClientId, list: protocol::Secret, with_passwords: bool, _words: Words) {
        let line =
            format!("import {} bytes for {}, passwords {with_passwords}", list.expose().len(), client.0);
        self.0.borrow_mut().lines.push(line);
    }
    fn stop_import(&mut self) {
        self.0.borrow_mut().lines.push("stop the import".to_owned());
    }
    fn remove_site(
        &mut self,
        client: ClientId,
        site: usize,
        stored: &StoredSite,
        revoke: bool,
        _words: Words,
    ) {
        let line = format!("remove {site} {} for {}, revoke {revoke}", stored.name, client.0);
        self.0.borrow_mut().lines.push(line);
    }
    fn autostart(&mut self, client: ClientId, wanted: Option<bool>) -> bool {
        self.0.borrow_mut().lines.push(format!("autostart {wanted:?} for {}", client.0));
        !self.0.borrow().autostart_busy
    }
    fn fetch_avatar(&mut self, source: Source, exception: Option<wordpress::CertificateException>) {
        assert_eq!(exception, None);
        self.0.borrow_mut().lines.push(format!("fetch {}", source.url().unwrap()));
    }
    fn end_avatars(&mut self) {
        self.0.borrow_mut().lines.push("end avatars".to_owned());
    }
    fn take_link(&mut self, client: ClientId, _link: protocol::Secret, _words: Words) {
        self.0.borrow_mut().lines.push(format!("link of {}", client.0));
    }
    fn read_settings(&mut self) -> Result<Settings, SettingsError> {
        Ok(self.0.borrow().settings.clone())
    }
    fn settings_file(&self) -> &std::path::Path {
        std::path::Path::new("settings.json")
    }
    fn log_file(&self) -> Option<std::path::PathBuf> {
        Some("presence-tray.log".into())
    }
    fn log(&mut self, level: crate::logbook::LogLevel) {
        self.0.borrow_mut().logs.push(level);
    }
    fn change_settings(&mut self, change: &mut dyn FnMut(&mut Settings)) -> Result<(), SettingsError> {
        if self.0.borrow().settings_fail {
            return Err(SettingsError::NoDirectory);
        }
        change(&mut self.0.borrow_mut().settings);
        Ok(())
    }
    fn put_setting(
        &mut self,
        setting: &crate::settings::Setting,
        value: Option<serde_json::Value>,
    ) -> Result<(), SettingsError> {
        self.change_settings(&mut |settings| setting.give(settings, value.clone()))
    }
    fn words(&self, chosen: crate::settings::ChosenLanguage) -> crate::words::Words {
        crate::words::Words::of(chosen.language(["en"]))
    }
    fn settings_findings(&mut self) -> Vec<Finding> {
        std::mem::take(&mut self.0.borrow_mut().findings)
    }
}

/// The program on a made-up day; seconds count from the first reading.
struct Day {
    controller: Controller<Recorded>,
    outside: Recorded,
}

fn stored(name: &str) -> StoredSite {
    StoredSite {
        rest_root: format!("https://{}.example/wp-json/", name.to_lowercase()),
        ..crate::settings::testing::stored(name)
    }
}

impl Day {
    fn with(names: &[&str]) -> Day {
        Day::with_settings(|settings| settings.sites = names.iter().map(|name| stored(name)).collect())
    }

    fn with_settings(change: impl FnOnce(&mut Settings)) -> Day {
        Day::with_done(|done| change(&mut done.settings))
    }

    fn with_done(change: impl FnOnce(&mut Done)) -> Day {
        let outside = Recorded::default();
        change(&mut outside.0.borrow_mut());
        let settings = outside.0.borrow().settings.clone();
        let chance = fastrand::Rng::with_seed(1);
        let mut controller = Controller::new(settings, outside.clone(), &now(0), chance);
        controller.start(&now(0));
        Day { controller, outside }
    }

    fn at(&mut self, seconds: u64, event: Event) -> &mut Day {
        self.controller.handle(event, &now(seconds));
        self
    }

    fn ask(&mut self, seconds: u64, action: Action) -> &mut Day {
        self.at(seconds, Event::Asked(action))
    }

    fn read(
        &mut self,
        seconds: u64,
        site: usize,
        outcome: Result<presence::Reading, wordpress::Fault>,
    ) -> &mut Day {
        self.at(seconds, Event::Heard(Heard::Report(Box::new(report(site, AT + seconds, outcome)))))
    }

    fn client(&mut self, seconds: u64, request: Request) -> Vec<Answer> {
        self.outside.0.borrow_mut().answers.clear();
        self.at(seconds, Event::Client(ClientId(1), request));
        self.outside.0.borrow().answers.iter().map(|(_, answer)| answer.clone()).collect()
    }

    fn titles(&self) -> Vec<String> {
        self.outside.0.borrow().notices.iter().map(|notice| notice.title.clone()).collect()
    }

    fn icon(&self) -> IconState {
        self.outside.0.borrow().views.last().unwrap().icon
    }

    /// What the rows of the menu say that are visible without opening another one.
    fn rows(&self) -> Vec<String> {
        let done = self.outside.0.borrow();
        let text = |row: &Row| match row {
            Row::Separator => None,
            Row::Item(item) => Some(item.text.clone()),
            Row::Submenu { text, .. } => Some(text.clone()),
        };
        done.views.last().unwrap().menu.rows.iter().filter_map(text).collect()
    }

    fn lines(&self) -> Vec<String> {
        std::mem::take(&mut self.outside.0.borrow_mut().lines)
    }
}

fn now(seconds: u64) -> Moments {
    let start = moments(AT);
    Moments { now: Time::from_secs(AT + seconds), wall: start.wall + Duration::from_secs(seconds), ..start }
}

fn prices_of(site: usize) -> (usize, presence::PostRef) {
    (site, prices())
}

/// The user in “Prices”, Ben and Chiara elsewhere.
fn alone_in_prices() -> presence::Reading {
    use crate::show::testing::{close_up, room, row, screen, title};
    use crate::words::testing::{me, named};
    use presence::reading::{Part, Place};
    let alone = [me()];
    presence::Reading {
        online: Part::Whole(vec![
            row(me(), screen("post"), 3),
            row(named(3), screen("upload"), 90),
            row(named(4), Place::Hidden, 5),
        ]),
        rooms: Part::Whole(vec![room(prices(), &alone)]),
        close_ups: vec![close_up(prices(), &alone)],
        titles: vec![title(prices(), "Prices")],
        ..presence::Reading::default()
    }
}

/// Ann in “Prices”, Ben elsewhere; the user nowhere.
fn ann_in_prices() -> presence::Reading {
    use crate::show::testing::{close_up, room, row, screen, title};
    use crate::words::testing::{ann, named};
    use presence::reading::Part;
    let alone = [ann()];
    presence::Reading {
        online: Part::Whole(vec![row(ann(), screen("post"), 3), row(named(3), screen("upload"), 5)]),
        rooms: Part::Whole(vec![room(prices(), &alone)]),
        close_ups: vec![close_up(prices(), &alone)],
        titles: vec![title(prices(), "Prices")],
        ..presence::Reading::default()
    }
}
