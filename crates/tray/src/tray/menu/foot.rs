//! The last block, always the same: pause, window, settings, quit.

use jiff::Timestamp;
use presence::{PostRef, Time};

use super::{by_name, item, joined, site, submenu, ticked};
use crate::action::{Action, Page, Pause};
use crate::settings::QuietHours;
use crate::tray::facts::{Facts, SiteFacts};
use crate::tray::{PauseState, PausedBy, Row, texts};
use crate::words::{self, Moments, Words, say};

/// So many muted or snoozed things are listed.
const LISTED: usize = 20;

/// The quiet hours that are offered; others are set by the command `quiet-hours`.
const QUIET_HOURS: [&str; 3] = ["18:00-08:00", "20:00-08:00", "22:00-07:00"];

pub(super) fn foot(facts: &Facts<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    if let Some(only) = facts.only() {
        // It has no heading whose menu would hold these.
        rows.push(site::bare_heading(facts, only));
    }
    let (pause, words) = (facts.overview.pause, facts.words());
    if let Some(pause) = pause {
        let text = match (pause.by, end(facts, pause)) {
            (PausedBy::User(_), None) => say!(words, "alerts-paused-resume"),
            (PausedBy::User(_), Some(until)) => say!(words, "alerts-paused-until-resume", until = until),
            (PausedBy::QuietHours, None) => say!(words, "quiet-hours-resume"),
            (PausedBy::QuietHours, Some(until)) => say!(words, "quiet-hours-until-resume", until = until),
        };
        rows.push(item(text, Action::Resume));
    }
    if !facts.sites.is_empty() {
        let quiet = vec![quiet_hours(facts.overview.quiet_hours, words)];
        let groups = vec![pauses(pause, words), quiet, silent(facts)];
        rows.push(submenu(say!(words, "pause-alerts"), joined(groups)));
    }
    rows.push(item(say!(words, "open-presence-tray"), Action::OpenWindow(Page::Now)));
    rows.push(item(say!(words, "settings"), Action::OpenWindow(Page::Settings)));
    rows.push(item(say!(words, "quit"), Action::Quit));
    rows
}

/// When a pause ends by itself: “14:00”.
pub(in crate::tray) fn end(facts: &Facts<'_>, pause: PauseState) -> Option<String> {
    let moments = facts.overview.moments;
    Some(moments.clock(time(pause.until?, moments), facts.words()))
}

/// A time of day on the program's clock.
fn time(wall: Timestamp, moments: &Moments) -> Time {
    let ahead = wall.duration_since(moments.wall);
    if ahead.is_negative() { moments.now - ahead.unsigned_abs() } else { moments.now + ahead.unsigned_abs() }
}

/// Ticked is the one that the user chose.
fn pauses(pause: Option<PauseState>, words: Words) -> Vec<Row> {
    let chosen = match pause {
        Some(PauseState { by: PausedBy::User(Some(chosen)), .. }) => Some(chosen),
        Some(PauseState { by: PausedBy::User(None), until: None }) => Some(Pause::UntilResumed),
        _ => None,
    };
    let row = |text, pause| ticked(text, chosen == Some(pause), Action::Pause(pause));
    vec![
        row(say!(words, "pause-half-hour"), Pause::HalfAnHour),
        row(say!(words, "pause-hour"), Pause::AnHour),
        row(say!(words, "pause-until-tomorrow"), Pause::UntilTomorrow),
        row(say!(words, "pause-until-resumed"), Pause::UntilResumed),
    ]
}

/// The time of every day at which alerts are silent: a few usual ones, and the one that is set.
fn quiet_hours(set: Option<&QuietHours>, words: Words) -> Row {
    let mut offered: Vec<QuietHours> =
        QUIET_HOURS.into_iter().filter_map(|hours| hours.parse().ok()).collect();
    offered.extend(set.filter(|set| !offered.contains(set)).cloned());
    let mut rows = vec![ticked(say!(words, "quiet-hours-none"), set.is_none(), Action::KeepQuiet(None))];
    rows.extend(offered.into_iter().map(|hours| {
        ticked(words::hours(&hours, words), set == Some(&hours), Action::KeepQuiet(Some(hours)))
    }));
    let text = match set {
        Some(set) => say!(words, "quiet-hours-set", hours = words::hours(set, words)),
        None => say!(words, "quiet-hours-unset"),
    };
    submenu(text, rows)
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
    let words = facts.words();
    let listed = |of: &dyn Fn(&SiteFacts<'_>) -> Vec<Row>, heading: &dyn Fn(usize) -> String| {
        let mut rows: Vec<Row> = sites.iter().flat_map(|site| of(site)).collect();
        let count = rows.len();
        if count > LISTED {
            rows.truncate(LISTED);
            let more = say!(words, "more", count = count - LISTED);
            rows.push(item(more, Action::OpenWindow(Page::Settings)));
        }
        (count > 0).then(|| submenu(heading(count), rows))
    };
    let muted = listed(&|site| muted_of(facts, site), &|count| say!(words, "muted-count", count = count));
    let snoozed =
        listed(&|site| snoozed_of(facts, site), &|count| say!(words, "snoozed-count", count = count));
    [muted, snoozed].into_iter().flatten().collect()
}

fn muted_of(facts: &Facts<'_>, site: &SiteFacts<'_>) -> Vec<Row> {
    let words = facts.words();
    let name = texts::site(site.site, 34, words);
    let mut rows = Vec::new();
    if site.site.policy().site_muted {
        rows.push(ticked(name.clone(), true, Action::MuteSite { site: site.index, muted: false }));
    }
    let others = site::muted(site, 34, words).into_iter();
    rows.extend(others.map(|(what, unmute)| {
        ticked(say!(words, "on-site", what = what, site = name.as_str()), true, unmute)
    }));
    rows
}

/// Snoozed posts; also those that are not the user's any more.
fn snoozed_of(facts: &Facts<'_>, site: &SiteFacts<'_>) -> Vec<Row> {
    let words = facts.words();
    let row = |(post, until): (&PostRef, Time)| {
        let text = texts::row(|widest| {
            say!(
                words,
                "snoozed-on-until",
                post = texts::post(post, site.site.roster(), widest, words),
                site = texts::site(site.site, widest, words),
                until = facts.overview.moments.clock(until, words)
            )
        });
        ticked(text, true, Action::EndSnooze { site: site.index, post: post.clone() })
    };
    site.site.snoozed(facts.now()).map(row).collect()
}
