//! The whole program with the outside recorded.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use super::*;
use crate::action::{Action, Page, Pause};
use crate::monitor::{Heard, Order, Sooner};
use crate::notices::{Notice, NoticeId};
use crate::settings::{Settings, SettingsError, StoredSite};
use crate::show::testing::{AT, busy, no_answer, quiet, report};
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
    /// Names of sites without a password.
    no_password: Vec<String>,
    settings_fail: bool,
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
    fn open(&mut self, address: &str) -> Result<(), String> {
        self.0.borrow_mut().lines.push(format!("open {address}"));
        Ok(())
    }
    fn copy(&mut self, text: &str) -> Result<(), String> {
        self.0.borrow_mut().lines.push(format!("copy {text}"));
        Ok(())
    }
    fn open_window(&mut self, page: Page) -> Result<(), String> {
        self.0.borrow_mut().lines.push(format!("window {page:?}"));
        Ok(())
    }
    fn say(&mut self, line: &str) {
        self.0.borrow_mut().lines.push(format!("say {line}"));
    }
    fn connect(&mut self, site: usize, stored: &StoredSite) -> Result<(), FaultText> {
        let mut done = self.0.borrow_mut();
        if done.no_password.contains(&stored.name) {
            return Err(FaultText::password_missing(&stored.password_env));
        }
        done.lines.push(format!("connect {site}"));
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
    fn read_settings(&mut self) -> Result<Settings, SettingsError> {
        Ok(self.0.borrow().settings.clone())
    }
    fn change_settings(&mut self, change: &mut dyn FnMut(&mut Settings)) -> Result<(), SettingsError> {
        if self.0.borrow().settings_fail {
            return Err(SettingsError::NoDirectory);
        }
        change(&mut self.0.borrow_mut().settings);
        Ok(())
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
        let outside = Recorded::default();
        change(&mut outside.0.borrow_mut().settings);
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

#[test]
fn a_start_shows_the_tray_at_once_and_reads_every_site() {
    let day = Day::with(&["Magazine", "Shop"]);
    let done = day.outside.0.borrow();
    assert_eq!((done.views.len(), done.orders.len()), (1, 2));
    assert_eq!(done.lines, ["connect 0", "connect 1"]);
    assert!(
        done.orders.iter().all(|(_, order)| order.at.since(Time::from_secs(AT)) <= Duration::from_secs(1))
    );
}

#[test]
fn a_first_start_offers_to_add_a_site() {
    let day = Day::with(&[]);
    let done = day.outside.0.borrow();
    let rows = &done.views.last().unwrap().menu.rows;
    assert!(
        rows.iter()
            .any(|row| matches!(row, Row::Item(item) if item.action == Action::OpenWindow(Page::AddSite)))
    );
}

#[test]
fn somebody_who_opens_my_post_is_told_and_taken_back_when_they_leave() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(alone_in_prices())).read(15, 0, Ok(busy()));
    assert_eq!(day.titles(), ["Ann Lee opened “Prices”"]);
    assert_eq!(day.icon(), IconState::Conflict);
    for seconds in [30, 45, 60, 75, 90] {
        day.read(seconds, 0, Ok(alone_in_prices()));
    }
    let done = day.outside.0.borrow();
    assert_eq!(done.withdrawn, [done.notices[0].id]);
    assert_eq!(done.views.last().unwrap().icon, IconState::OthersHere);
}

#[test]
fn nothing_is_told_in_a_pause_and_what_goes_on_afterwards_is() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(alone_in_prices())).ask(5, Action::Pause(Pause::HalfAnHour)).read(15, 0, Ok(busy()));
    assert!(day.titles().is_empty());
    assert!(day.outside.0.borrow().settings.alerts.paused.is_some(), "it outlasts the program");
    day.read(60, 0, Ok(busy())).ask(90, Action::Resume).read(105, 0, Ok(busy()));
    assert_eq!(day.titles(), ["Ann Lee is also in “Prices”"]);
    let answers = day.client(110, Request::Why);
    let [Answer::Why(protocol::Why { decisions, .. })] = &answers[..] else { panic!("{answers:?}") };
    let paused = decisions.iter().find(|one| one.reason.as_deref() == Some("paused")).unwrap();
    assert!(!paused.told && paused.about.contains("Ann Lee"), "{paused:?}");
    assert!(decisions.last().is_some_and(|one| one.told || one.reason.as_deref() == Some("already-told")));
}

#[test]
fn a_pause_ends_by_itself() {
    let mut day = Day::with(&["Magazine"]);
    day.ask(0, Action::Pause(Pause::HalfAnHour)).at(1, Event::TimeCame);
    assert_eq!(day.icon(), IconState::Paused);
    let due = day.controller.due().unwrap();
    assert_eq!(due.since(Time::from_secs(AT)).as_secs(), 30 * 60);
    day.at(30 * 60 + 1, Event::TimeCame);
    assert_ne!(day.icon(), IconState::Paused);
}

#[test]
fn quiet_hours_are_a_pause_of_every_day() {
    // It is 10:42.
    let hours = serde_json::from_str(r#"{"from":"10:45","until":"10:50"}"#).unwrap();
    let mut day = Day::with_settings(|settings| {
        settings.sites = vec![stored("Magazine")];
        settings.alerts.quiet_hours = Some(hours);
    });
    day.read(0, 0, Ok(alone_in_prices())).at(181, Event::TimeCame);
    assert_eq!(day.icon(), IconState::Paused);
    day.read(200, 0, Ok(busy())).at(481, Event::TimeCame);
    assert!(day.titles().is_empty());
    day.read(490, 0, Ok(busy()));
    assert_eq!(day.titles(), ["Ann Lee is also in “Prices”"]);
}

#[test]
fn a_muted_post_is_silent_and_stays_so() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(alone_in_prices())).read(15, 0, Ok(busy()));
    let (site, post) = prices_of(0);
    day.ask(20, Action::MutePost { site, post: post.clone(), muted: true });
    assert_eq!(day.outside.0.borrow().withdrawn.len(), 1);
    assert_eq!(day.outside.0.borrow().settings.sites[0].muted.posts.len(), 1);
    assert_ne!(day.icon(), IconState::Conflict);
    day.ask(30, Action::MutePost { site, post, muted: false });
    assert!(day.outside.0.borrow().settings.sites[0].muted.posts.is_empty());
}

#[test]
fn a_snoozed_post_is_told_again_after_an_hour() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(alone_in_prices())).read(15, 0, Ok(busy()));
    let (site, post) = prices_of(0);
    day.ask(20, Action::Snooze { site, post });
    assert_eq!(day.outside.0.borrow().withdrawn.len(), 1);
    for minute in 1..=60 {
        day.read(60 * minute, 0, Ok(busy()));
    }
    assert_eq!(day.titles().len(), 1, "{:?}", day.titles());
    day.read(3640, 0, Ok(busy()));
    assert_eq!(day.titles().len(), 2, "{:?}", day.titles());
}

#[test]
fn a_second_start_shows_the_first() {
    let mut day = Day::with(&["Magazine"]);
    assert!(matches!(day.client(1, Request::Show)[..], [Answer::Done]));
    assert!(day.lines().contains(&"window Now".to_owned()));
}

#[test]
fn what_happened_in_sleep_is_one_summary() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(alone_in_prices()));
    let woken = Report { slept: true, ..report(0, AT + 20_000, Ok(busy())) };
    day.at(20_000, Event::Heard(Heard::Report(Box::new(woken))));
    assert_eq!(day.titles(), ["Ann Lee is also in “Prices”"]);
}

#[test]
fn a_site_without_a_password_wants_a_sign_in_and_is_read_once_it_has_one() {
    let day = Recorded::default();
    day.0.borrow_mut().no_password.push("Magazine".to_owned());
    day.0.borrow_mut().settings.sites.push(stored("Magazine"));
    let settings = day.0.borrow().settings.clone();
    let mut controller = Controller::new(settings, day.clone(), &now(0), fastrand::Rng::with_seed(1));
    controller.start(&now(0));
    let mut day = Day { controller, outside: day };
    assert_eq!(day.icon(), IconState::SignInNeeded);
    assert_eq!(day.titles().len(), 1, "only this fault may notify");
    day.outside.0.borrow_mut().no_password.clear();
    day.client(10, Request::Reload);
    assert_eq!(day.outside.0.borrow().orders.len(), 1);
}

#[test]
fn faults_of_other_kinds_make_no_noise() {
    let mut day = Day::with(&["Magazine"]);
    for n in 0..5 {
        day.read(60 * n, 0, Err(no_answer()));
    }
    assert!(day.titles().is_empty());
    assert_eq!(day.icon(), IconState::Offline);
}

#[test]
fn settings_that_another_program_changed_are_taken_in() {
    let mut day = Day::with(&["Magazine", "Shop"]);
    day.lines();
    day.outside.0.borrow_mut().settings.sites.remove(0);
    day.outside.0.borrow_mut().settings.sites.push(stored("Blog"));
    day.client(5, Request::Reload);
    assert_eq!(day.lines(), ["disconnect 0", "connect 2"]);
    let answers = day.client(6, Request::Status { sites: Vec::new() });
    let [Answer::Status(status)] = &answers[..] else { panic!("{answers:?}") };
    let names: Vec<&str> = status.sites.iter().map(|site| site.name.as_str()).collect();
    assert_eq!(names, ["Shop", "Blog"]);
    assert!(matches!(
        &day.client(7, Request::Status { sites: vec!["Magazine".to_owned()] })[..],
        [Answer::Failed { code, .. }] if code == "no-site"
    ));
    // A late report of the one that is gone changes nothing.
    day.read(8, 0, Ok(busy()));
    assert!(day.titles().is_empty());
}

#[test]
fn a_client_that_watches_hears_what_happens() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(alone_in_prices()));
    let answers = day.client(1, Request::Watch { sites: Vec::new() });
    let news = |answer: &Answer| match answer {
        Answer::News(watch) => Some(watch.happening.clone()),
        _ => None,
    };
    assert!(matches!(news(&answers[0]), Some(Happening::Site(_))), "{answers:?}");
    day.read(15, 0, Ok(busy()));
    let told = day.outside.0.borrow().answers.iter().filter_map(|(_, answer)| news(answer)).last();
    assert!(matches!(told, Some(Happening::Alert(_))), "{told:?}");
    day.at(20, Event::ClientGone(ClientId(1)));
    day.outside.0.borrow_mut().answers.clear();
    day.read(30, 0, Ok(quiet()));
    assert!(day.outside.0.borrow().answers.is_empty());
}

#[test]
fn a_site_that_is_not_to_be_read_is_left_alone_until_it_is() {
    let mut day = Day::with(&["Magazine"]);
    day.lines();
    day.ask(1, Action::StopReading { site: 0, stopped: true }).read(2, 0, Ok(busy()));
    assert_eq!(day.lines(), ["disconnect 0"]);
    assert_eq!(day.outside.0.borrow().orders.len(), 1);
    assert!(day.outside.0.borrow().settings.sites[0].stopped);
    day.ask(3, Action::ReadNow { site: None });
    assert!(day.lines().is_empty());
    day.ask(4, Action::StopReading { site: 0, stopped: false });
    assert_eq!(day.lines(), ["disconnect 0", "connect 0"]);
}

#[test]
fn a_reading_can_be_had_sooner_but_not_at_once_again() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(quiet())).ask(30, Action::ReadNow { site: Some(0) });
    day.ask(31, Action::ReadNow { site: Some(0) });
    assert_eq!(day.outside.0.borrow().hurried.len(), 1);
    day.read(32, 0, Ok(quiet())).ask(33, Action::ReadNow { site: Some(0) });
    let hurried = day.outside.0.borrow().hurried.last().unwrap().1;
    assert_eq!(hurried.at, Time::from_secs(AT + 42));
}

#[test]
fn clicks_open_the_sites_own_addresses() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(busy()));
    day.lines();
    let (site, post) = prices_of(0);
    day.ask(1, Action::OpenPost { site, post: post.clone() });
    day.ask(1, Action::OpenScreen { site, person: user(3) });
    day.ask(1, Action::OpenDashboard { site }).ask(1, Action::CopyLink { site, post });
    day.ask(1, Action::OpenDashboard { site: 99 });
    let base = "https://magazine.example/wp-admin/";
    assert_eq!(
        day.lines(),
        [
            format!("open {base}post.php?post=42&action=edit"),
            format!("open {base}upload.php"),
            format!("open {base}"),
            format!("copy {base}post.php?post=42&action=edit"),
        ]
    );
}

#[test]
fn without_anything_that_shows_the_tray_the_window_does_once() {
    let mut day = Day::with(&["Magazine"]);
    day.lines();
    day.at(1, Event::TrayHost(TrayHost::Absent)).at(2, Event::TrayHost(TrayHost::There));
    day.at(3, Event::TrayHost(TrayHost::Absent));
    let lines = day.lines();
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert!(lines[0].contains("GNOME") && lines[1] == "window Now");
}

#[test]
fn settings_that_can_not_be_written_are_told_and_hold_for_now() {
    let mut day = Day::with(&["Magazine"]);
    day.outside.0.borrow_mut().settings_fail = true;
    day.ask(1, Action::Pause(Pause::AnHour)).at(2, Event::TimeCame);
    assert_eq!(day.icon(), IconState::Paused);
    assert_eq!(day.titles(), ["A setting could not be written"]);
}

#[test]
fn equal_views_are_drawn_once_and_many_changes_are_drawn_together() {
    let mut day = Day::with(&["Magazine"]);
    day.read(0, 0, Ok(quiet())).at(1, Event::TimeCame);
    let drawn = day.outside.0.borrow().views.len();
    for seconds in [15, 30, 45] {
        day.read(seconds, 0, Ok(quiet()));
    }
    assert_eq!(day.outside.0.borrow().views.len(), drawn);
    day.read(60, 0, Ok(busy())).read(60, 0, Ok(quiet())).read(60, 0, Ok(busy()));
    assert_eq!(day.outside.0.borrow().views.len(), drawn + 1);
    assert!(day.controller.due().unwrap() <= Time::from_secs(AT + 61));
}

#[test]
fn quitting_ends_it() {
    let mut day = Day::with(&["Magazine"]);
    assert!(!day.controller.ended());
    day.ask(1, Action::Quit);
    assert!(day.controller.ended());
    let mut day = Day::with(&["Magazine"]);
    day.at(1, Event::Stop);
    assert!(day.controller.ended());
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
