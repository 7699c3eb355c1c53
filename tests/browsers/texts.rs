//! Unsaved texts and saves: the traces that show those instead of rows.

use std::time::Duration;

use presence_tray_tests::actions::{Deed, Page, What};
use presence_tray_tests::trace::{Event, Trace};
use simulator::{Action, Generation, Installation, Loading, Now, Post, Role, Screen, Site, User, World};

/// How long after a change it may be printed, in seconds: texts were read every 2 s, by three requests.
const LATE: f64 = 2.6;
/// How much earlier than the simulated change it may be printed: when a page is ready is not in the trace.
const EARLY: f64 = 0.8;

/// What nobody did by a line, but the trace shows: trace, when, who, what, and why.
const ALSO_DONE: [(&str, f64, u64, Action, &str); 1] = [(
    "rest-autosave.txt",
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
    elected: true,
};

/// What differs, for people to read.
pub fn differences(name: &str, trace: &Trace, deeds: &[Deed]) -> String {
    let post = deeds.iter().find_map(|deed| match deed.what {
        What::Open(_, Page::Post { number, .. }) => number,
        _ => None,
    });
    let post = post.unwrap_or_else(|| panic!("{name}: nobody opens a post"));
    let mut played = play(name, trace, deeds, post);
    let mut told = String::new();
    for (at, event) in &trace.events {
        let wanted = match event {
            Event::Autosave { author, .. } => ("puts text aside", *author),
            Event::Save { author, .. } => ("saves", *author),
            Event::Put(_) | Event::Delete { .. } => continue,
        };
        let found = played
            .iter()
            .position(|(when, kind, user)| (*kind, *user) == wanted && (-EARLY..LATE).contains(&(at - when)));
        match found {
            Some(found) => drop(played.remove(found)),
            None => {
                let line = format!("  {at:6.1} user {} {}: not the simulated one\n", wanted.1, wanted.0);
                told.push_str(&line);
            }
        }
    }
    let rest = played.iter().filter(|(at, ..)| *at < trace.end - LATE);
    told.extend(
        rest.map(|(at, kind, user)| format!("  {at:6.1} simulated user {user} {kind}: not in the trace\n")),
    );
    told
}

/// When who puts text aside or saves.
fn play(name: &str, trace: &Trace, deeds: &[Deed], post: u64) -> Vec<(f64, &'static str, u64)> {
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
    let mut browsers = std::collections::BTreeMap::new();
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
            ref other => panic!("{name}: nothing is known of {other:?} in a trace of texts"),
        };
        world.plan_loading(clock(deed.at), browsers[&deed.user], action, LOADING);
    }
    for (_, at, user, action, _why) in ALSO_DONE.iter().filter(|(of, ..)| *of == name) {
        world.plan(clock(*at), browsers[user], action.clone());
    }
    let mut found = Vec::new();
    let (mut texts, mut saves) = (std::collections::BTreeMap::new(), 0);
    let mut at = 0.0;
    while at < trace.end {
        at += 0.1;
        world.advance(clock(at));
        let Some(post) = world.site(site).find_post(post) else { continue };
        for text in &post.autosaves {
            if texts.insert(text.author, text.modified) != Some(text.modified) {
                found.push((at, "puts text aside", text.author));
            }
        }
        if let Some(saved) = post.revisions.get(saves) {
            saves = post.revisions.len();
            found.push((at, "saves", saved.author));
        }
    }
    found
}
