//! The main job on every generation of the plugin: people at work on a simulated site, and what is told of them.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

use std::time::Duration;

use presence::Time;
use presence::alerts::Decision;
use presence::alerts::{Kind, Silence};
use presence_tray_tests::in_process::InProcess;
use presence_tray_tests::watcher::Watcher;
use simulator::{
    Action, BrowserId, Generation, Installation, Now, PhpFatal, Post, Role, Screen, Site, SiteId, Trouble,
    User, World,
};

const ORIGIN: &str = "http://127.0.0.1:8881";
const PASSWORD: &str = "abcd EFGH 1234 ijkl MNOP 5678";
const ME: u64 = 1;
const ANN: u64 = 2;
const PRICES: u64 = 42;

/// My site, my browser and Ann's, and the program that watches for me.
struct Office {
    site: InProcess,
    id: SiteId,
    mine: BrowserId,
    anns: BrowserId,
    watcher: Watcher<InProcess>,
    now: f64,
    next: f64,
    told: Vec<(f64, String)>,
}

impl Office {
    fn open(generation: Generation, role: Role) -> Office {
        let site = Site::new("Example Magazine", generation).post(Post::new(PRICES, "Prices"));
        let mut installation = Installation::single(ORIGIN, site);
        for (id, login, name) in [(ME, "robin", "Robin Hale"), (ANN, "ann", "Ann Lee")] {
            installation = installation.user(User::new(id, login, name).role(role).password(PASSWORD));
        }
        let mut world = World::new(3);
        let id = world.add(installation);
        let (mine, anns) = (world.browser(id, ME), world.browser(id, ANN));
        let site = InProcess::new(world, clock(0.0));
        let watcher = Watcher::at(site.clone(), ORIGIN, ME, "robin", PASSWORD);
        Office { site, id, mine, anns, watcher, now: 0.0, next: 0.0, told: Vec::new() }
    }

    fn every_kind() -> impl Iterator<Item = (Generation, Role)> {
        Generation::ALL.into_iter().flat_map(|one| [(one, Role::Administrator), (one, Role::Editor)])
    }

    fn i(&mut self, action: Action) {
        self.act(self.mine, action);
    }

    fn ann(&mut self, action: Action) {
        self.act(self.anns, action);
    }

    fn act(&mut self, browser: BrowserId, action: Action) {
        self.site.change(|world, now| world.act(browser, &action, now));
    }

    /// Lets so many seconds pass; the program reads when its cadence says so.
    fn pass(&mut self, seconds: f64) {
        let end = self.now + seconds;
        while self.next <= end {
            self.now = self.next;
            self.site.set(clock(self.now));
            let now = Time::since_start(Duration::from_secs_f64(self.now));
            let look = block_on(self.watcher.look(now)).unwrap();
            for alert in look.alerts() {
                assert_eq!(alert.people.iter().map(|who| who.get()).collect::<Vec<_>>(), [ANN], "{alert:?}");
                self.told.push((self.now, name(&alert.kind)));
            }
            self.next = self.watcher.next_at.unwrap().elapsed().as_secs_f64();
        }
        self.now = end;
        self.site.set(clock(end));
    }

    fn told(&self) -> Vec<&str> {
        self.told.iter().map(|(_, kind)| kind.as_str()).collect()
    }

    fn well_behaved(&self) {
        let violations = self.site.change(|world, _| world.conduct.violations());
        assert!(violations.is_empty(), "{violations:#?}");
    }
}

fn clock(at: f64) -> Now {
    Now::from_seconds(1_795_500_000).after(Duration::from_secs_f64(at + 0.37))
}

fn block_on<R>(future: impl Future<Output = R>) -> R {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}

fn name(kind: &Kind) -> String {
    match kind {
        Kind::Opened { no_dialog: true, .. } => "opened, without a dialog".to_owned(),
        Kind::Opened { .. } => "opened".to_owned(),
        Kind::AlreadyIn { .. } => "already in".to_owned(),
        Kind::AlsoIn => "also in".to_owned(),
        Kind::Changing { .. } => "changing".to_owned(),
        Kind::Saved { .. } => "saved".to_owned(),
        other => format!("{other:?}"),
    }
}

#[test]
fn ann_opens_my_post_writes_in_it_saves_it_and_each_is_told_once() {
    for (generation, role) in Office::every_kind() {
        let mut office = Office::open(generation, role);
        office.i(Action::GoTo(Screen::block_editor(PRICES)));
        office.pass(100.0);
        office.ann(Action::GoTo(Screen::block_editor(PRICES)));
        office.pass(50.0);
        assert_eq!(office.told(), ["opened"], "{generation:?} {role:?}");
        office.ann(Action::TakeOver);
        office.pass(20.0);
        office.ann(Action::Type);
        office.pass(120.0);
        assert_eq!(office.told(), ["opened", "changing"], "{generation:?} {role:?}");
        office.ann(Action::Save);
        office.pass(90.0);
        office.ann(Action::CloseTab);
        office.pass(120.0);
        office.ann(Action::GoTo(Screen::block_editor(PRICES)));
        office.pass(120.0);
        assert_eq!(office.told(), ["opened", "changing", "saved"], "{generation:?} {role:?}");
        office.well_behaved();
    }
}

#[test]
fn i_open_a_post_that_ann_is_in() {
    for (generation, role) in Office::every_kind() {
        let mut office = Office::open(generation, role);
        office.ann(Action::GoTo(Screen::block_editor(PRICES)));
        office.i(Action::GoTo(Screen::Dashboard));
        office.pass(100.0);
        office.i(Action::GoTo(Screen::block_editor(PRICES)));
        office.pass(60.0);
        office.i(Action::Reload);
        office.pass(60.0);
        office.ann(Action::Reload);
        office.pass(60.0);
        assert_eq!(office.told(), ["already in"], "{generation:?} {role:?}");
        office.well_behaved();
    }
}

#[test]
fn a_post_in_a_hidden_tab_stays_mine() {
    for (generation, role) in Office::every_kind() {
        let mut office = Office::open(generation, role);
        office.i(Action::GoTo(Screen::classic_editor(PRICES)));
        office.pass(100.0);
        office.i(Action::Hide);
        office.pass(500.0);
        office.ann(Action::GoTo(Screen::classic_editor(PRICES)));
        office.pass(150.0);
        assert_eq!(office.told(), ["opened, without a dialog"], "{generation:?} {role:?}");
        office.i(Action::Return);
        office.pass(100.0);
        assert_eq!(office.told().len(), 1, "{generation:?} {role:?}: {:?}", office.told);
        office.well_behaved();
    }
}

#[test]
fn a_post_that_i_left_is_anns_alone() {
    for (generation, role) in Office::every_kind() {
        for leave in [Action::CloseTab, Action::GoTo(Screen::Dashboard), Action::LogOut] {
            let mut office = Office::open(generation, role);
            office.i(Action::GoTo(Screen::block_editor(PRICES)));
            office.pass(200.0);
            office.i(leave.clone());
            office.pass(5.0);
            office.ann(Action::GoTo(Screen::block_editor(PRICES)));
            office.pass(300.0);
            assert!(office.told.is_empty(), "{generation:?} {role:?} {leave:?}: {:?}", office.told);
            office.well_behaved();
        }
    }
}

/// A day with nobody but me costs a site less than an open dashboard tab, which sends 60 an hour.
#[test]
fn a_site_is_read_the_less_the_less_happens() {
    let mut office = Office::open(Generation::Modern, Role::Administrator);
    office.pass(4.0 * 3600.0);
    let quiet = office.site.change(|world, _| world.conduct.requests_to(office.id));
    assert!(quiet < 4 * 60, "{quiet} requests in four hours with nobody there");
    office.i(Action::GoTo(Screen::block_editor(PRICES)));
    office.ann(Action::GoTo(Screen::Dashboard));
    office.pass(3600.0);
    let busy = office.site.change(|world, _| world.conduct.requests_to(office.id)) - quiet;
    assert!(busy <= 480, "{busy} requests in an hour with a post of mine open");
    office.well_behaved();
}

#[test]
fn troubles_have_a_name_and_change_nobodys_presence() {
    for (trouble, code) in [
        (Trouble::StrippedAuthorization, "not-signed-in"),
        (Trouble::ApplicationPasswordsOff, "not-signed-in"),
        (Trouble::RestClosedToAll, "rest-closed"),
        (Trouble::FirewallPage(200), "web-page-instead"),
        (Trouble::FirewallPage(403), "firewall-page"),
        (Trouble::Challenge, "firewall-page"),
        (Trouble::Maintenance, "maintenance"),
        (Trouble::DatabaseDown, "database-down"),
        (Trouble::PhpFatal(PhpFatal::Handled), "php-fatal"),
        (Trouble::PhpFatal(PhpFatal::Shown), "php-fatal"),
        (Trouble::PhpFatal(PhpFatal::Silent), "php-fatal"),
        (Trouble::TooManyRequests { retry_after: 30 }, "rate-limited"),
        (Trouble::Proxy { status: 502, retry_after: None }, "bad-gateway"),
        (Trouble::RedirectTo("http://127.0.0.2:1".to_owned()), "moved-elsewhere"),
        (Trouble::Garbage, "broken-json"),
        (Trouble::HalfJson, "broken-json"),
        (Trouble::PluginInactive, "plugin-missing"),
    ] {
        let mut office = Office::open(Generation::Modern, Role::Editor);
        office.i(Action::GoTo(Screen::block_editor(PRICES)));
        office.pass(60.0);
        let id = office.id;
        office.site.change(|world, _| world.trouble(id, trouble.clone()));
        let now = Time::since_start(Duration::from_secs_f64(office.now + 20.0));
        let before = (office.watcher.roster.people(now), office.watcher.roster.my_posts(now));
        office.site.set(clock(office.now + 20.0));
        let fault = block_on(office.watcher.look(now)).unwrap_err();
        assert_eq!(fault.code(), code, "{trouble:?}: {}", fault.seen());
        assert_eq!(
            before,
            (office.watcher.roster.people(now), office.watcher.roster.my_posts(now)),
            "{trouble:?}"
        );

        office.site.change(|world, _| world.site_mut(id).troubles.clear());
        office.ann(Action::GoTo(Screen::block_editor(PRICES)));
        office.site.set(clock(office.now + 60.0));
        let later = now + Duration::from_secs(40);
        let look = block_on(office.watcher.look(later)).unwrap();
        let told: Vec<String> = look.alerts().into_iter().map(|alert| name(&alert.kind)).collect();
        assert_eq!(told, ["also in"], "{trouble:?}: one summary after the fault");
        let summed =
            |decision: &Decision| matches!(decision, Decision::Silent { reason: Silence::Summed, .. });
        assert!(look.decisions.iter().any(summed), "{trouble:?}");
    }
}

#[test]
fn what_can_be_read_is_read_though_something_is_wrong() {
    for trouble in [
        Trouble::PhpWarning,
        Trouble::WrongClock { seconds: -7_200 },
        Trouble::WrongClock { seconds: 86_400 },
        Trouble::LyingTotal { total: 100_000, pages: 1_000 },
    ] {
        let mut office = Office::open(Generation::Modern, Role::Editor);
        let id = office.id;
        office.site.change(|world, _| world.trouble(id, trouble.clone()));
        office.i(Action::GoTo(Screen::block_editor(PRICES)));
        office.pass(100.0);
        office.ann(Action::GoTo(Screen::block_editor(PRICES)));
        office.pass(60.0);
        assert_eq!(office.told(), ["opened"], "{trouble:?}");
    }
}
