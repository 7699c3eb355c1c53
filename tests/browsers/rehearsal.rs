//! Plays what people did in a trace with simulated browsers, and watches the rows.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use presence_tray_tests::actions::{Deed, Page, Place, What};
use presence_tray_tests::requests::Requests;
use presence_tray_tests::trace::{Event, Trace};
use simulator::{
    Action, BrowserId, Generation, Installation, Now, Post, PostType, RequestTimes, Role, Screen, Site,
    SiteId, User, World,
};

use crate::compare::{self, Courses, LATE, Looks};
use crate::texts::{self, Watch};

/// The whole second of the simulated clock at which a trace begins, but for the part of a second.
const EPOCH: u64 = 1_795_500_000;
/// People were somewhere before their first line: on the dashboard, this long before.
const BEFORE: f64 = 3.0;
/// From a page to its first heartbeat, where the trace lists none.
const FIRST_HEARTBEAT: f64 = 1.7;

/// From sending a heartbeat to the table (measured.md: a heartbeat costs the server about 10 ms).
const USUAL_REQUEST: Duration = Duration::from_millis(50);

/// What differs, for people to read.
///
/// At which part of a second the recording began is not written down, and rows live by whole seconds: a trace holds when
/// it holds for one of ten parts.
pub fn differences(run: &str, trace: &Trace, deeds: &[Deed]) -> String {
    let requests = Requests::of(run);
    let looks = Looks::of(run);
    let deeds = everything_done(run, trace, &requests, deeds);
    let begin = trace.events.first().map_or(0.0, |(at, _)| *at);
    let seen = compare::observed(trace, &looks);
    let mut best: Option<Vec<String>> = None;
    for tenth in 0..10 {
        let mut rehearsal = Rehearsal::new(trace, &requests, &deeds, f64::from(tenth) / 10.0);
        rehearsal.time_requests(run);
        let played = rehearsal.play(&deeds);
        let mut found = compare::differences(&seen, &played, &looks, begin, trace.end);
        if notes_what_is_stored(run) {
            let stored = rehearsal.stored.into_values().flat_map(|watch| watch.stored).collect();
            let missing = texts::missing(trace, stored, (LATE, LATE));
            found.extend(missing.lines().map(|line| line.trim().to_owned()));
        }
        if best.as_ref().is_none_or(|best| found.len() < best.len()) {
            best = Some(found);
        }
        if best.as_ref().is_some_and(Vec::is_empty) {
            break;
        }
    }
    best.unwrap_or_default().iter().map(|line| format!("  {line}\n")).collect()
}

/// Whether the server noted saves and autosaves of the run.
pub fn notes_what_is_stored(run: &str) -> bool {
    run.contains(" WEB    SAVE ") || run.contains(" WEB    AUTOSAVE ")
}

/// Where somebody is, as far as rows tell, before the first line about them.
#[derive(PartialEq)]
enum Whereabouts {
    Nowhere,
    LoggedIn,
    Dashboard,
    Room(String),
}

/// The deeds of the lines, without those that came to nothing, and before them what people had done already.
fn everything_done(run: &str, trace: &Trace, requests: &Requests, deeds: &[Deed]) -> Vec<Deed> {
    let mut all = Vec::new();
    let users: BTreeSet<u64> = trace.events.iter().filter_map(|(_, event)| user_of(event)).collect();
    for user in users {
        let first =
            deeds.iter().filter(|deed| deed.user == user).map(|deed| deed.at).fold(f64::INFINITY, f64::min);
        let begins = deeds.iter().find(|deed| deed.user == user);
        let mut found = done_before(trace, requests, user, first);
        if found.is_empty() && begins.is_some_and(|deed| matches!(deed.what, What::Open(..))) {
            found.push(on_the_dashboard(first - BEFORE, user));
        }
        all.extend(found);
    }
    let mut before = BTreeMap::new();
    for deed in deeds {
        let mut deed = deed.clone();
        let needs_button = matches!(deed.what, What::TakeOver | What::ExitEditor | What::QuickEdit(_));
        if needs_button && came_to_nothing(run, deed.at) {
            continue;
        }
        if deed.later {
            let after = before.get(&deed.user).copied().unwrap_or(deed.at) + 2.0;
            deed.at = requests.left(trace, deed.user, after).unwrap_or(deed.at + 5.0);
        }
        before.insert(deed.user, deed.at);
        all.push(deed);
    }
    all.sort_by(|a, b| a.at.total_cmp(&b.at));
    all
}

fn on_the_dashboard(at: f64, user: u64) -> Deed {
    Deed { at, later: false, user, what: What::Open(Place::Here, Page::Dashboard) }
}

fn user_of(event: &Event) -> Option<u64> {
    if let Event::Put(row) = event { Some(row.user).filter(|user| *user > 0) } else { None }
}

/// `.. no button Take over` follows at once where a button was not there any more, `.. answer: Saving is disabled` where
/// WordPress refused a quick edit because of the lock, which simulated sites do not know.
pub fn came_to_nothing(run: &str, at: f64) -> bool {
    run.lines().any(|line| {
        presence_tray_tests::trace::time(line).is_some_and(|(when, rest)| {
            let after = when - at;
            ((0.0..1.0).contains(&after) && rest.starts_with(".. no button"))
                || ((0.0..4.0).contains(&after) && rest.starts_with(".. answer: Saving is disabled"))
        })
    })
}

/// Pages that somebody opened before the first line about them, as their rows show.
fn done_before(trace: &Trace, requests: &Requests, user: u64, first: f64) -> Vec<Deed> {
    let mut place = Whereabouts::Nowhere;
    let mut deeds = Vec::new();
    let half_a_look = requests.half_a_look;
    for (at, event) in trace.events.iter().take_while(|(at, _)| *at < first) {
        let Event::Put(row) = event else { continue };
        if row.user != user {
            continue;
        }
        // Plugins that write at each heartbeat stamped it with the last one, else the stamp is that of the page.
        let since = if trace.lifetime > 60.0 { 0.0 } else { FIRST_HEARTBEAT };
        let written = if at - row.stamped < 1.0 { at - half_a_look } else { row.stamped - since };
        if row.client.starts_with("editor-") && place != Whereabouts::Room(row.room.clone()) {
            let asked = requests
                .pages
                .iter()
                .rfind(|(when, who, _)| *who == user && (0.0..2.0).contains(&(at - when)));
            let clicked = asked.map_or(written - 0.1, |(when, ..)| *when);
            if place == Whereabouts::Nowhere {
                deeds.push(on_the_dashboard(clicked - BEFORE, user));
            }
            let number = simulator::post_of_room(&row.room).map(|(_, number)| number);
            let page = Page::Post { number, classic: false };
            deeds.push(Deed { at: clicked, later: false, user, what: What::Open(Place::Here, page) });
            place = Whereabouts::Room(row.room.clone());
        } else if row.client.starts_with("user-") {
            let screen = row.data["screen"].as_str().unwrap_or_default();
            if screen == "login" && place == Whereabouts::Nowhere {
                deeds.push(Deed { at: written, later: false, user, what: What::LogIn });
                place = Whereabouts::LoggedIn;
            } else if screen == "dashboard" && matches!(place, Whereabouts::Nowhere | Whereabouts::LoggedIn) {
                deeds.push(on_the_dashboard(written - 0.05, user));
                place = Whereabouts::Dashboard;
            }
        }
    }
    deeds
}

/// The simulated site of a trace, and the browsers on it.
struct Rehearsal<'a> {
    trace: &'a Trace,
    requests: &'a Requests,
    world: World,
    site: SiteId,
    browsers: BTreeMap<u64, BrowserId>,
    /// The part of a second at which the trace began.
    part: f64,
    /// The post that the lines are about, and whether its editor is the classic one.
    post: Option<(u64, bool)>,
    looked: f64,
    courses: Courses,
    /// What was stored in each post.
    stored: BTreeMap<u64, Watch>,
}

/// The site: its posts by the rooms, their titles and states by the rows.
fn site(trace: &Trace) -> Site {
    let has = |name: &str| {
        trace.events.iter().any(|(_, event)| matches!(event, Event::Put(row) if row.data.get(name).is_some()))
    };
    let generation = match (trace.lifetime > 60.0, has("title"), has("locked")) {
        (true, true, _) => Generation::Modern,
        (true, false, _) => Generation::V0_9,
        (false, _, true) => Generation::V0_1_20,
        (false, _, false) => Generation::V0_1_14,
    };
    let rows = || {
        trace
            .events
            .iter()
            .filter_map(|(_, event)| if let Event::Put(row) = event { Some(row) } else { None })
    };
    let said = |name: &str| rows().find_map(|row| Some(row.data.get(name)?.as_str()?.to_owned()));
    let status = said("post_status").unwrap_or_else(|| "publish".into());
    let title = rows().find(|row| row.data["screen"] == "front").and_then(|row| row.data["title"].as_str());
    let mut site = Site::new("Recorded", generation);
    let posts: BTreeSet<(String, u64)> = rows()
        .filter_map(|row| simulator::post_of_room(&row.room).map(|(kind, post)| (kind.to_owned(), post)))
        .collect();
    for (kind, post) in posts {
        if site.find_type(&kind).is_none() {
            // A type that brings no labels of its own is called as posts are.
            site = site.post_type(PostType::new(&kind, "Posts", &kind));
        }
        site = site.post(Post::new(post, title.unwrap_or("Recorded")).kind(&kind).status(&status));
    }
    site
}

impl Rehearsal<'_> {
    fn new<'a>(trace: &'a Trace, requests: &'a Requests, deeds: &[Deed], part: f64) -> Rehearsal<'a> {
        let mut installation = Installation::single("http://recorded.test", site(trace));
        let rows = trace.events.iter().filter_map(|(_, event)| user_of(event));
        let users: BTreeSet<u64> = rows.chain(deeds.iter().map(|deed| deed.user)).collect();
        for user in &users {
            let role = if *user == 1 { Role::Administrator } else { Role::Editor };
            let name = format!("user{user}");
            installation = installation.user(User::new(*user, &name, &name).role(role));
        }
        let mut world = World::new(1);
        let site = world.add(installation);
        let browsers = users.iter().map(|user| (*user, world.browser(site, *user))).collect();
        Rehearsal {
            trace,
            requests,
            world,
            site,
            browsers,
            part,
            post: None,
            looked: -20.0,
            courses: Courses::default(),
            stored: BTreeMap::new(),
        }
    }

    /// Heartbeats take their usual time to the table, but for those that the trace shows late.
    fn time_requests(&mut self, run: &str) {
        for (user, browser) in &self.browsers {
            let late = self.requests.late(run, self.trace, *user);
            let others =
                late.iter().map(|(at, took)| (self.clock(*at), Duration::from_secs_f64(*took))).collect();
            self.world.requests_take(*browser, RequestTimes { usual: USUAL_REQUEST, others });
        }
    }

    fn clock(&self, at: f64) -> Now {
        Now::from_seconds(EPOCH).after(Duration::from_secs_f64((at + self.part + 100.0).max(0.0)))
    }

    fn play(&mut self, deeds: &[Deed]) -> Courses {
        for (place, deed) in deeds.iter().enumerate() {
            self.until(deed.at);
            let until = deeds
                .iter()
                .skip(place + 1)
                .find(|next| next.user == deed.user && leaves_the_page(&next.what))
                .map_or(self.trace.end, |next| next.at);
            self.act(deed, until);
        }
        self.until(self.trace.end);
        std::mem::take(&mut self.courses)
    }

    /// Lets time pass, and looks at the rows every 0.1 s.
    fn until(&mut self, at: f64) {
        while self.looked + 0.1 <= at {
            self.looked += 0.1;
            let now = self.clock(self.looked);
            self.world.advance(now);
            let offset = self.looked - now.0 as f64 / 1000.0;
            let site = self.world.site(self.site);
            for post in &site.posts {
                self.stored.entry(post.id).or_default().look(self.looked, post);
            }
            let rows = site.rows.live(now);
            self.courses.look(
                self.looked,
                rows.iter().map(|row| {
                    let key = (row.room.clone(), row.client_id.clone());
                    (key, row.data.clone(), row.stamped.0 as f64 / 1000.0 + offset)
                }),
            );
        }
    }

    fn act(&mut self, deed: &Deed, until: f64) {
        let browser = self.browsers[&deed.user];
        let Some(action) = self.action(browser, &deed.what) else { return };
        let fast = match &action {
            Action::GoTo(screen) | Action::NewTab(screen) | Action::NewWindow(screen) => screen.is_fast(),
            _ => true,
        };
        let loading = self.requests.loading(self.trace, deed.user, deed.at, until, fast);
        let now = self.clock(deed.at);
        self.world.act_loading(browser, &action, loading, now);
    }

    fn action(&mut self, browser: BrowserId, what: &What) -> Option<Action> {
        Some(match what {
            What::Open(place, page) => {
                let screen = self.screen(*page)?;
                match place {
                    Place::Here => Action::GoTo(screen),
                    Place::Tab => Action::NewTab(screen),
                    Place::Window => Action::NewWindow(screen),
                }
            }
            What::TakeOver => Action::TakeOver,
            What::ExitEditor => Action::GoTo(Screen::List("post".into())),
            What::Reload => Action::Reload,
            What::Back => Action::Back,
            What::BackFromCache => Action::BackFromCache,
            What::Forward => Action::Forward,
            What::Save => Action::Save,
            What::Type => Action::Type,
            What::QuickEdit(post) => Action::QuickEdit(*post),
            What::RestSave => Action::RestSave(self.post?.0),
            What::Close { editor } => {
                let tabs = self.world.tabs(browser);
                let meant =
                    tabs.iter().find(|tab| *editor && tab.screen.edited().is_some()).map(|tab| tab.id);
                if let Some(tab) = meant {
                    let now = self.clock(self.looked);
                    self.world.act(browser, &Action::TurnTo(tab), now);
                }
                Action::CloseTab
            }
            What::Hide => Action::Hide,
            What::Unfocus => Action::Unfocus,
            What::Return => Action::Return,
            What::MoveMouse => Action::MoveMouse,
            What::LogIn => Action::LogIn,
            What::LogOut => Action::LogOut,
            What::Kill => Action::Crash,
            What::LoseNetwork => Action::LoseNetwork,
            What::RegainNetwork => Action::RegainNetwork,
            What::CloseLid => Action::CloseLid,
            What::OpenLid => Action::OpenLid,
        })
    }

    fn screen(&mut self, page: Page) -> Option<Screen> {
        let only = self.world.site(self.site).posts.first().map(|post| post.id);
        Some(match page {
            Page::Dashboard => Screen::Dashboard,
            Page::Media => Screen::Media,
            Page::List => Screen::List("post".into()),
            Page::Site => Screen::Front(self.post.map(|(post, _)| post)),
            Page::SiteEditor(number) => Screen::Editor(number.or(only)?, simulator::Editor::Site),
            Page::Post { number, classic } => {
                let post = number.or(self.post.map(|(post, _)| post)).or(only)?;
                let classic = classic || self.post == Some((post, true));
                self.post = Some((post, classic));
                if classic { Screen::classic_editor(post) } else { Screen::block_editor(post) }
            }
        })
    }
}

/// Whether the page that somebody is on goes away by this.
fn leaves_the_page(what: &What) -> bool {
    !matches!(
        what,
        What::Hide
            | What::Unfocus
            | What::Return
            | What::MoveMouse
            | What::Type
            | What::QuickEdit(_)
            | What::RestSave
            | What::LoseNetwork
            | What::RegainNetwork
            | What::CloseLid
            | What::OpenLid
            | What::LogIn
            // That is another page than the one in use.
            | What::Close { editor: true }
            | What::Open(Place::Tab | Place::Window, _)
    )
}
