//! The last block, always the same: pause, window, settings, quit.

use jiff::Timestamp;
use presence::{PostRef, Time};

use super::{by_name, item, joined, site, submenu, ticked};
use crate::action::{Action, Page, Pause};
use crate::settings::QuietHours;
use crate::tray::facts::{Facts, SiteFacts};
use crate::tray::{PauseState, PausedBy, Row, texts};
use crate::words::Moments;

/// So many muted or snoozed things are listed.
const LISTED: usize = 20;

/// The pauses there are, as they are offered.
const PAUSES: [(&str, Pause); 4] = [
    ("30 minutes", Pause::HalfAnHour),
    ("1 hour", Pause::AnHour),
    ("Until tomorrow", Pause::UntilTomorrow),
    ("Until I resume", Pause::UntilResumed),
];

/// The quiet hours that are offered; others are set by the command `quiet-hours`.
const QUIET_HOURS: [&str; 3] = ["18:00-08:00", "20:00-08:00", "22:00-07:00"];

pub(super) fn foot(facts: &Facts<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    if let Some(only) = facts.only() {
        // It has no heading whose menu would hold these.
        rows.push(submenu(site::bare_heading(only), site::site_rows(facts, only, Vec::new())));
    }
    let pause = facts.overview.pause;
    if let Some(pause) = pause {
        let moments = facts.overview.moments;
        let what = match pause.by {
            PausedBy::User(_) => "Alerts paused",
            PausedBy::QuietHours => "Quiet hours",
        };
        rows.push(item(format!("{} · Resume", paused(pause, moments, what)), Action::Resume));
    }
    if !facts.sites.is_empty() {
        let quiet = vec![quiet_hours(facts.overview.quiet_hours)];
        rows.push(submenu("Pause alerts", joined(vec![pauses(pause), quiet, silent(facts)])));
    }
    rows.push(item("Open Presence Tray", Action::OpenWindow(Page::Now)));
    rows.push(item("Settings…", Action::OpenWindow(Page::Settings)));
    rows.push(item("Quit", Action::Quit));
    rows
}

/// `what` “until 14:00”, where it ends by itself.
pub(in crate::tray) fn paused(pause: PauseState, moments: &Moments, what: &str) -> String {
    match pause.until {
        Some(until) => format!("{what} until {}", moments.clock(time(until, moments))),
        None => what.to_owned(),
    }
}

/// A time of day on the program's clock.
fn time(wall: Timestamp, moments: &Moments) -> Time {
    let ahead = wall.duration_since(moments.wall);
    if ahead.is_negative() { moments.now - ahead.unsigned_abs() } else { moments.now + ahead.unsigned_abs() }
}

/// Ticked is the one that the user chose.
fn pauses(pause: Option<PauseState>) -> Vec<Row> {
    let chosen = match pause {
        Some(PauseState { by: PausedBy::User(Some(chosen)), .. }) => Some(chosen),
        Some(PauseState { by: PausedBy::User(None), until: None }) => Some(Pause::UntilResumed),
        _ => None,
    };
    let row = |(text, pause)| ticked(text, chosen == Some(pause), Action::Pause(pause));
    PAUSES.into_iter().map(row).collect()
}

/// The time of every day at which alerts are silent: a few usual ones, and the one that is set.
fn quiet_hours(set: Option<&QuietHours>) -> Row {
    let mut offered: Vec<QuietHours> =
        QUIET_HOURS.into_iter().filter_map(|hours| hours.parse().ok()).collect();
    offered.extend(set.filter(|set| !offered.contains(set)).cloned());
    let mut rows = vec![ticked("None", set.is_none(), Action::KeepQuiet(None))];
    rows.extend(
        offered
            .into_iter()
            .map(|hours| ticked(hours.to_string(), set == Some(&hours), Action::KeepQuiet(Some(hours)))),
    );
    let now = set.map_or_else(|| "none".to_owned(), ToString::to_string);
    submenu(format!("Quiet hours · {now}"), rows)
}

/// Everything that the user wants to hear nothing about for good or for an hour, to hear of it again.
fn silent(facts: &Facts<'_>) -> Vec<Row> {
    let of_this = |site: &&SiteFacts<'_>| {
        let policy = site.site.policy();
        let muted = policy.site_muted || !policy.muted_people.is_empty() || !policy.muted_posts.is_empty();
        muted || site.site.snoozed(facts.now()).next().is_some()
    };
    let mut sites: Vec<&SiteFacts<'_>> = facts.sites.iter().filter(of_this).collect();
    by_name(&mut sites);
    let listed = |of: &dyn Fn(&SiteFacts<'_>) -> Vec<Row>, what: &str| {
        let mut rows: Vec<Row> = sites.iter().flat_map(|site| of(site)).collect();
        let count = rows.len();
        if count > LISTED {
            rows.truncate(LISTED);
            rows.push(item(format!("{} more…", count - LISTED), Action::OpenWindow(Page::Settings)));
        }
        (count > 0).then(|| submenu(format!("{what} · {count}"), rows))
    };
    let muted = listed(&muted_of, "Muted");
    let snoozed = listed(&|site| snoozed_of(facts, site), "Snoozed");
    [muted, snoozed].into_iter().flatten().collect()
}

fn muted_of(facts: &SiteFacts<'_>) -> Vec<Row> {
    let name = texts::site(facts.site, 34);
    let mut rows = Vec::new();
    if facts.site.policy().site_muted {
        rows.push(ticked(name.clone(), true, Action::MuteSite { site: facts.index, muted: false }));
    }
    let others = site::muted(facts, 34).into_iter();
    rows.extend(others.map(|(what, unmute)| ticked(format!("{what} on {name}"), true, unmute)));
    rows
}

/// Snoozed posts; also those that are not the user's any more.
fn snoozed_of(facts: &Facts<'_>, site: &SiteFacts<'_>) -> Vec<Row> {
    let row = |(post, until): (&PostRef, Time)| {
        let text = texts::row(|widest| {
            let title = texts::post(post, site.site.roster(), widest);
            let until = facts.overview.moments.clock(until);
            format!("{title} on {} · until {until}", texts::site(site.site, widest))
        });
        ticked(text, true, Action::EndSnooze { site: site.index, post: post.clone() })
    };
    site.site.snoozed(facts.now()).map(row).collect()
}
