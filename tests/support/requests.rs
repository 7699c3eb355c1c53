//! What a recorded trace shows that nobody can know beforehand: when each page's DELETE and first heartbeat came, and
//! whether that carried the ping.

use std::collections::BTreeMap;

use simulator::Loading;

use crate::actions;
use crate::trace::{self, Event, Trace};
use std::time::Duration;

/// A heartbeat that came in the second after the one it was sent in took so long to the table, in seconds.
const LATE_REQUEST: f64 = 0.15;
/// What is written later than this after a heartbeat is another one's, in seconds.
const LONGEST_REQUEST: f64 = 1.6;

/// The requests of a run.
#[derive(Debug, Default)]
pub struct Requests {
    /// Page loads: when, whose, under which name the trace lists that tab.
    pub pages: Vec<(f64, u64, String)>,
    /// Heartbeats.
    pub heartbeats: Vec<Heartbeat>,
    /// DELETE requests: when, whose, whether of a row in a post's room.
    pub deletes: Vec<(f64, u64, bool)>,
    /// From a change to the look that shows it, on average, in seconds: rows were looked at every 0.5 s, in traces that
    /// print a clock every 0.2 s.
    pub half_a_look: f64,
}

/// A heartbeat in a trace.
#[derive(Clone, Debug)]
pub struct Heartbeat {
    /// When, in seconds from the start of the run.
    pub at: f64,
    /// Whose.
    pub user: u64,
    /// Of which tab, as the trace calls it.
    pub tab: String,
    /// Whether it carries the ping.
    pub ping: bool,
    /// Whether the page beats every 60 s instead of faster.
    pub slow: bool,
}

impl Requests {
    /// Reads the requests of a run.
    #[must_use]
    pub fn of(run: &str) -> Requests {
        let names = actions::named(run);
        let half_a_look = if run.contains(" SEEN ") { 0.1 } else { 0.25 };
        let mut found = Requests { half_a_look, ..Requests::default() };
        for line in run.lines() {
            let Some((at, rest)) = trace::time(line) else { continue };
            let (label, said) = label(rest);
            if label == "WEB" {
                let client = said.split_once("client_id=").map_or("", |(_, rest)| rest);
                let client = client.split_whitespace().next().unwrap_or_default();
                if let Some(user) = client.rsplit_once('-').and_then(|(_, user)| user.parse().ok()) {
                    found.deletes.push((at, user, !client.starts_with("user-")));
                }
                continue;
            }
            let Some(user) = whose(&label, &names, run) else { continue };
            if said.contains("heartbeat") {
                let ping = said.contains("presence-ping");
                let slow = said.contains("interval=60") || said.contains("int=60");
                found.heartbeats.push(Heartbeat { at, user, tab: label, ping, slow });
            } else if is_page(said) {
                found.pages.push((at, user, label));
            }
        }
        found
    }

    /// How the page load went that began at `at`; `until` is when the person does the next thing.
    #[must_use]
    pub fn loading(&self, trace: &Trace, user: u64, at: f64, until: f64, fast: bool) -> Loading {
        let tab =
            self.pages.iter().find(|(when, who, _)| *who == user && (-0.15..3.0).contains(&(when - at)));
        let mine = |label: &str| tab.is_none_or(|(_, _, tab)| tab == label);
        let fits = |beat: &&Heartbeat| {
            beat.user == user
                && mine(&beat.tab)
                && beat.slow != fast
                && beat.at > at + 0.05
                && beat.at < until
        };
        // Sooner than that it is still the page before that beats.
        let ready = at + 0.2;
        let first = self.heartbeats.iter().find(|beat| fits(beat) && (ready..at + 8.0).contains(&beat.at));
        // A page whose first heartbeat is not listed: counted back from the next one.
        let every = if fast { 10.0 } else { 60.0 };
        let next = self.heartbeats.iter().find(fits);
        let key = ("admin/online".to_owned(), format!("user-{user}"));
        let back = Self::comes_back(trace, &key, at, until).map(|when| when - self.half_a_look);
        let counted = next.map(|beat| beat.at).or(back).map(|when| (when - at).rem_euclid(every));
        let counted = counted.filter(|after| *after < 8.0);
        let heartbeat = first.map(|beat| beat.at - at).or(counted).unwrap_or(1.7).max(0.2);
        let window = (at - 0.05)..(at + heartbeat + 0.25).min(until);
        let sent = self.deletes.iter().find(|(when, who, _)| *who == user && window.contains(when));
        let gone = trace.events.iter().find_map(|(when, event)| match event {
            Event::Delete { room, client } if *room == key.0 && *client == key.1 && window.contains(when) => {
                Some(when - at - self.half_a_look)
            }
            _ => None,
        });
        let farewell = sent.map(|(when, ..)| when - at).or(gone).unwrap_or(0.3).max(0.03);
        let shown = trace.events.iter().find_map(|(when, event)| match event {
            Event::Put(row)
                if row.user == user && *when > at && *when < at + heartbeat && !self.is_beat(user, *when) =>
            {
                Some(when - at - self.half_a_look)
            }
            _ => None,
        });
        // The render writes both rows, and the DELETE takes one away: it came first, but where the row stays.
        let again = self.again(user, at);
        let stays = again.is_none() && Self::is_there(trace, &key, at + farewell + 0.6, at + heartbeat - 0.1);
        let latest = if stays { heartbeat - 0.05 } else { farewell - 0.02 };
        let earliest = if stays { farewell + 0.02 } else { 0.01 };
        // What no look shows was written after the last look before the DELETE.
        let unseen = gone.map_or(0.15, |gone| (gone - self.half_a_look + 0.05).max(0.15));
        let rendered = shown.unwrap_or(unseen).min(latest).max(earliest);
        let seconds = |seconds: f64| Duration::from_millis((seconds * 1000.0).round() as u64);
        Loading {
            rendered: seconds(rendered),
            farewell: seconds(farewell),
            first_heartbeat: seconds(heartbeat),
            again: again.map(seconds),
            elected: first.is_none_or(|beat| beat.ping),
        }
    }

    /// From the click to the second rendering of a page that is asked for twice in a row.
    fn again(&self, user: u64, at: f64) -> Option<f64> {
        let mut mine =
            self.pages.iter().filter(|(when, who, _)| *who == user && (at - 0.15..at + 3.0).contains(when));
        let (_, second) = (mine.next()?, mine.next()?);
        Some(second.0 - at + self.half_a_look)
    }

    /// Whether a heartbeat of somebody is listed for this moment: in traces without stamps it puts rows, too.
    fn is_beat(&self, user: u64, at: f64) -> bool {
        self.heartbeats.iter().any(|beat| beat.user == user && (beat.at - at).abs() < 0.01)
    }

    /// The first time that a row comes back after it was gone, between two moments.
    fn comes_back(trace: &Trace, key: &(String, String), from: f64, to: f64) -> Option<f64> {
        let mut gone = false;
        let during = trace.events.iter().filter(|(when, _)| *when > from && *when < to);
        for (when, event) in during {
            match event {
                Event::Delete { room, client } if *room == key.0 && *client == key.1 => gone = true,
                Event::Put(row) if gone && row.room == key.0 && row.client == key.1 => return Some(*when),
                _ => {}
            }
        }
        None
    }

    /// Whether a row is there at the later of two moments that are far enough apart to tell.
    fn is_there(trace: &Trace, key: &(String, String), from: f64, to: f64) -> bool {
        let mut there = false;
        for (_, event) in trace.events.iter().take_while(|(when, _)| *when <= to) {
            match event {
                Event::Put(row) if row.room == key.0 && row.client == key.1 => there = true,
                Event::Delete { room, client } if *room == key.0 && *client == key.1 => there = false,
                _ => {}
            }
        }
        from < to && there
    }

    /// The heartbeats of somebody that took long to the table, each with the time it took in seconds: those whose rows a
    /// look did not show yet; and, where plugins stamp rarely, those that came in the second after the one they were
    /// sent in, for the stamp of a row moved by 31 s where the heartbeats lie 30.0 s apart.
    #[must_use]
    pub fn late(&self, run: &str, trace: &Trace, user: u64) -> Vec<(f64, f64)> {
        let mine = || self.heartbeats.iter().filter(|beat| beat.user == user);
        if trace.lifetime <= 60.0 {
            let key = format!("user-{user}");
            let written = |from: f64| {
                trace.events.iter().find_map(|(when, event)| match event {
                    Event::Put(row) if row.client == key && *when > from => Some(when - from),
                    _ => None,
                })
            };
            let slow = mine().filter(|beat| beat.ping).filter_map(|beat| Some((beat.at, written(beat.at)?)));
            let unseen = 2.0 * self.half_a_look + 0.05;
            return slow
                .filter(|(_, took)| (unseen..LONGEST_REQUEST).contains(took))
                .map(|(at, took)| (at, took - self.half_a_look))
                .collect();
        }
        let moved = run.lines().filter(|line| line.contains(" STAMP ") && line.contains("moved by 31 s"));
        let client = format!("-{user} (");
        let shown = moved.filter(|line| line.contains(&client)).filter_map(|line| Some(trace::time(line)?.0));
        let sent = shown.filter_map(|at| {
            let mut sent = mine().map(|beat| beat.at).filter(|sent| (0.0..1.0).contains(&(at - sent)));
            sent.next_back()
        });
        sent.map(|at| (at, LATE_REQUEST)).collect()
    }

    /// When somebody left a post's room, by the DELETE or else by the rows, after `at`.
    #[must_use]
    pub fn left(&self, trace: &Trace, user: u64, at: f64) -> Option<f64> {
        let sent = self.deletes.iter().find(|(when, who, room)| *who == user && *room && *when > at);
        let client = format!("editor-{user}");
        let gone = trace.events.iter().find_map(|(when, event)| match event {
            Event::Delete { client: gone, .. } if *gone == client && *when > at => {
                Some(when - self.half_a_look)
            }
            _ => None,
        });
        sent.map(|(when, ..)| *when).or(gone)
    }
}

/// The name at the start of a line, such as `ZOE(2)` or `WIN 1`, and what follows it.
fn label(rest: &str) -> (String, &str) {
    let (first, said) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    if first == "WIN" {
        let (number, said) = said.trim_start().split_once(char::is_whitespace).unwrap_or((said, ""));
        return (format!("WIN {number}"), said.trim_start());
    }
    (first.to_owned(), said.trim_start())
}

fn whose(label: &str, names: &BTreeMap<String, u64>, run: &str) -> Option<u64> {
    if label.starts_with("WIN ") {
        let who =
            run.lines().find_map(|line| Some(line.split_once("== ")?.1.split_once(' ')?.0.to_owned()))?;
        return names.get(&who.to_lowercase()).copied();
    }
    let upper = label.chars().all(|letter| letter.is_ascii_uppercase() || "()0123456789".contains(letter));
    let name = label.split('(').next().unwrap_or(label).to_lowercase();
    if upper { names.get(&name).copied() } else { None }
}

fn is_page(said: &str) -> bool {
    let Some(page) = said.strip_prefix("GET ") else { return false };
    let pages = [
        "/wp-admin/post.php?",
        "/wp-admin/edit.php",
        "/wp-admin/site-editor.php",
        "/?p=",
        "/wp-admin/upload.php",
    ];
    (pages.iter().any(|known| page.starts_with(known)) || page.trim() == "/wp-admin/")
        && !page.contains("get-post-lock")
}
