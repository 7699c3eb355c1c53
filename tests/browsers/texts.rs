//! Unsaved texts and saves: the traces that show those instead of rows.

use std::collections::BTreeMap;
use std::time::Duration;

use presence_tray_tests::actions::{Deed, Page, What};
use presence_tray_tests::trace::{Event, Trace};
use simulator::{Action, Generation, Installation, Loading, Now, Post, Role, Screen, Site, User, World};

const PUTS_ASIDE: &str = "puts text aside";
const SAVES: &str = "saves";
/// How long after a change it may be printed, in seconds: texts were read every 2 s, by three requests.
const LATE: f64 = 2.6;
/// What the same person stores twice within this time, in seconds, looks like once.
const AT_ONCE: f64 = 0.6;
/// How much earlier than the simulated change it may be printed: when a page is ready is not in the trace.
const EARLY: f64 = 0.8;

/// What nobody did by a line, but the trace shows: a line of the trace, when, who, what, and why.
const ALSO_DONE: [(&str, f64, u64, Action, &str); 1] = [(
    "  29.0 == yamada take",
    14.0,
    2,
    Action::Unfocus,
    "the page of yamada is opened in the same browser and has the focus: zoe's page learns of the takeover with a heartbeat \
     120 s after the one at 16.5",
)];

/// A page load as these traces have it: they list no requests.
const LOADING: Loading = Loading {
    rendered: Duration::from_millis(300),
    farewell: Duration::from_millis(400),
    first_heartbeat: Duration::from_millis(1700),
    again: None,
    elected: true,
};

/// What differs, for people to read.
pub fn differences(run: &str, trace: &Trace, deeds: &[Deed]) -> String {
    let post = deeds.iter().find_map(|deed| match deed.what {
        What::Open(_, Page::Post { number, .. }) => number,
        _ => None,
    });
    let post = post.unwrap_or_else(|| panic!("nobody opens a post"));
    missing(trace, play(run, trace, deeds, post), (EARLY, LATE))
}

/// What was stored: when, how, by whom.
pub type Stored = (f64, &'static str, u64);

/// Typed text that is put aside and saves: those of the trace that were not played, and the other way round. `within` is
/// how much earlier and later than the simulated change it may be printed.
pub fn missing(trace: &Trace, mut played: Vec<Stored>, within: (f64, f64)) -> String {
    let (early, late) = within;
    let mut told = String::new();
    let mut last = BTreeMap::new();
    for (at, event) in &trace.events {
        let wanted = match event {
            Event::Autosave { author, typed: true, .. } => (PUTS_ASIDE, *author),
            Event::Save { author, .. } => (SAVES, *author),
            _ => continue,
        };
        // Stored by the heartbeat and by the minute at once: it looks like once.
        if last.insert(wanted, *at).is_some_and(|last| at - last < AT_ONCE) {
            continue;
        }
        let found = played
            .iter()
            .position(|(when, kind, user)| (*kind, *user) == wanted && (-early..late).contains(&(at - when)));
        match found {
            Some(found) => drop(played.remove(found)),
            None => {
                let line = format!("  {at:6.1} user {} {}: not the simulated one\n", wanted.1, wanted.0);
                told.push_str(&line);
            }
        }
    }
    let rest = played.iter().filter(|(at, ..)| *at < trace.end - late);
    told.extend(
        rest.map(|(at, kind, user)| format!("  {at:6.1} simulated user {user} {kind}: not in the trace\n")),
    );
    told
}

/// Notes what is stored in a simulated post from one look to the next.
#[derive(Default)]
pub struct Watch {
    texts: BTreeMap<u64, Now>,
    saves: usize,
    /// What was stored so far.
    pub stored: Vec<Stored>,
}

impl Watch {
    /// Looks at the post. Text that is as it was loaded does not count.
    pub fn look(&mut self, at: f64, post: &Post) {
        for text in post.autosaves.iter().filter(|text| text.text != post.text) {
            let before = self.texts.insert(text.author, text.modified);
            let at_once = |before: Now| text.modified.since(before) < Duration::from_secs_f64(AT_ONCE);
            if before != Some(text.modified) && !before.is_some_and(at_once) {
                self.stored.push((at, PUTS_ASIDE, text.author));
            }
        }
        for saved in post.revisions.iter().skip(self.saves) {
            self.stored.push((at, SAVES, saved.author));
        }
        self.saves = post.revisions.len();
    }
}

/// When who puts text aside or saves.
fn play(run: &str, trace: &Trace, deeds: &[Deed], post: u64) -> Vec<Stored> {
    let site = Site::new("Recorded", Generation::V0_1_14).post(Post::new(post, "Recorded"));
    let mut installation = Installation::single("http://recorded.test", site);
    for user in deeds.iter().map(|deed| deed.user) {
        if installation.find_user(user).is_none() {
            let login = format!("user{user}");
            installation = installation.user(User::new(user, &login, &login).role(Role::Editor));
        }
    }
    let mut world = World::new(1);
    let site = world.add(installation);
    let clock = |at: f64| Now::from_seconds(1_795_500_000).after(Duration::from_secs_f64(at));
    let mut browsers = BTreeMap::new();
    for deed in deeds {
        browsers.entry(deed.user).or_insert_with(|| world.browser(site, deed.user));
    }
    for deed in deeds {
        let action = match deed.what {
            What::Open(..) => Action::GoTo(Screen::block_editor(post)),
            What::TakeOver => Action::TakeOver,
            What::Type => Action::Type,
            What::Save => Action::Save,
            What::Close { .. } => Action::CloseTab,
            What::LogIn => Action::LogIn,
            ref other => panic!("nothing is known of {other:?} in a trace of texts"),
        };
        world.plan_loading(clock(deed.at), browsers[&deed.user], action, LOADING);
    }
    for (_, at, user, action, _why) in ALSO_DONE.iter().filter(|(line, ..)| run.contains(line)) {
        world.plan(clock(*at), browsers[user], action.clone());
    }
    let mut watch = Watch::default();
    let mut at = 0.0;
    while at < trace.end {
        at += 0.1;
        world.advance(clock(at));
        if let Some(post) = world.site(site).find_post(post) {
            watch.look(at, post);
        }
    }
    watch.stored
}
