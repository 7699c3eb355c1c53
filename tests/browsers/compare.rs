//! Holds the rows of simulated browsers against those that a trace shows, within what a trace can show.

use std::collections::{BTreeMap, BTreeSet};

use presence_tray_tests::trace::{self, Event, Trace};
use serde_json::Value;

/// How far the same change may lie apart, in seconds: rows were looked at every 0.5 s, times are printed to 0.1 s at both
/// ends, and a heartbeat takes up to 0.1 s to the table.
pub const LATE: f64 = 0.7;
/// How far stamps may lie apart, in seconds: the table keeps whole ones, and times are printed to 0.1 s.
pub const STAMP: f64 = 1.1;
/// What lasts shorter than from one look to the next a trace need not show, in seconds.
const SHORT: f64 = 0.6;

/// Room and client.
pub type Key = (String, String);

/// A row at a moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    data: Value,
    /// None where the trace prints none.
    stamped: Option<f64>,
}

/// When a trace was looked at.
pub enum Looks {
    /// All the time, with stamps or without.
    Often {
        /// Whether stamps are printed.
        stamps: bool,
    },
    /// At these moments only.
    At(Vec<f64>),
}

impl Looks {
    /// How the rows of this run were looked at.
    pub fn of(run: &str) -> Looks {
        let moments: Vec<f64> = run
            .lines()
            .filter_map(trace::time)
            .filter(|(_, rest)| rest.starts_with("ROWS"))
            .map(|(at, _)| at)
            .collect();
        if moments.is_empty() { Looks::Often { stamps: run.contains(" DB ") } } else { Looks::At(moments) }
    }
}

/// What became of each row.
#[derive(Default)]
pub struct Courses(BTreeMap<Key, Vec<(f64, Option<Seen>)>>);

impl Courses {
    /// All rows at one moment.
    pub fn look(&mut self, at: f64, rows: impl Iterator<Item = (Key, Value, f64)>) {
        let mut there = BTreeSet::new();
        for (key, data, stamped) in rows {
            self.note(at, &key, Some(Seen { data, stamped: Some(stamped) }));
            there.insert(key);
        }
        let gone: Vec<Key> = self.0.keys().filter(|key| !there.contains(*key)).cloned().collect();
        for key in gone {
            self.note(at, &key, None);
        }
    }

    fn note(&mut self, at: f64, key: &Key, state: Option<Seen>) {
        let course = self.0.entry(key.clone()).or_default();
        let moved = match (course.last().and_then(|(_, last)| last.as_ref()), &state) {
            (None, None) => false,
            (Some(old), Some(new)) => {
                old.data != new.data
                    || old.stamped.zip(new.stamped).is_some_and(|(old, new)| (old - new).abs() > 0.05)
            }
            _ => true,
        };
        if moved {
            course.push((at, state));
        }
    }

    fn course(&self, key: &Key) -> &[(f64, Option<Seen>)] {
        self.0.get(key).map_or(&[], Vec::as_slice)
    }
}

/// The rows as the trace shows them.
pub fn observed(trace: &Trace, looks: &Looks) -> Courses {
    let stamps = !matches!(looks, Looks::Often { stamps: false });
    let mut courses = Courses::default();
    for (at, event) in &trace.events {
        match event {
            Event::Put(row) => {
                let seen = Seen { data: row.data.clone(), stamped: stamps.then_some(row.stamped) };
                courses.note(*at, &(row.room.clone(), row.client.clone()), Some(seen));
            }
            Event::Delete { room, client } => courses.note(*at, &(room.clone(), client.clone()), None),
            Event::Autosave { .. } | Event::Save { .. } => {}
        }
    }
    courses
}

fn same(a: Option<&Seen>, b: Option<&Seen>) -> bool {
    match (a, b) {
        (None, None) => true,
        (Some(a), Some(b)) => {
            a.data == b.data && a.stamped.zip(b.stamped).is_none_or(|(a, b)| (a - b).abs() <= STAMP)
        }
        _ => false,
    }
}

/// The states between two moments, the one that stood at the first of them included.
fn states(course: &[(f64, Option<Seen>)], from: f64, to: f64) -> impl Iterator<Item = Option<&Seen>> {
    let first = course.partition_point(|(at, _)| *at <= from);
    let standing = first.checked_sub(1).and_then(|at| course.get(at)).and_then(|(_, state)| state.as_ref());
    let later =
        course.iter().skip(first).take_while(move |(at, _)| *at <= to).map(|(_, state)| state.as_ref());
    std::iter::once(standing).chain(later)
}

fn at(course: &[(f64, Option<Seen>)], moment: f64) -> Option<&Seen> {
    states(course, moment, moment).next().flatten()
}

/// Whether what stands at a moment lasts long enough to be seen.
fn lasts(course: &[(f64, Option<Seen>)], moment: f64) -> bool {
    let first = course.partition_point(|(at, _)| *at <= moment);
    let state = |at: usize| course.get(at).and_then(|(_, state)| state.as_ref());
    let (mut start, mut end) = (first, first);
    let now = first.checked_sub(1).and_then(state);
    while start > 0 && start.checked_sub(1).and_then(state) == now {
        start -= 1;
    }
    while end < course.len() && state(end) == now {
        end += 1;
    }
    let from = course.get(start).filter(|_| start < first).map_or(f64::NEG_INFINITY, |(at, _)| *at);
    let to = course.get(end).map_or(f64::INFINITY, |(at, _)| *at);
    to - from >= SHORT
}

/// Every moment at which one shows what the other never shows within [`LATE`] of it, put together.
pub fn differences(seen: &Courses, played: &Courses, looks: &Looks, begin: f64, end: f64) -> Vec<String> {
    let keys: BTreeSet<&Key> = seen.0.keys().chain(played.0.keys()).collect();
    let moments: Vec<f64> = match looks {
        Looks::At(moments) => moments.clone(),
        Looks::Often { .. } => std::iter::successors(Some(begin), |at| Some(at + 0.1))
            .take_while(|at| *at < end - LATE)
            .collect(),
    };
    let mut found = Vec::new();
    for key in keys {
        let (real, simulated) = (seen.course(key), played.course(key));
        let mut before: Option<f64> = None;
        for moment in &moments {
            let shown = at(real, *moment);
            let explained = states(simulated, moment - LATE, moment + LATE).any(|state| same(shown, state));
            let written = at(simulated, *moment);
            let near = moment - LATE;
            let noticed = matches!(looks, Looks::At(_))
                || near < begin
                || !lasts(simulated, *moment)
                || states(real, near, moment + LATE).any(|state| same(state, written));
            if explained && noticed {
                continue;
            }
            if before.is_none_or(|before| moment - before > 0.3) {
                found.push(format!(
                    "{moment:6.1} {} {}: the trace shows {}, the simulated browser {}",
                    key.0,
                    key.1,
                    described(shown),
                    described(written)
                ));
            }
            before = Some(*moment);
        }
    }
    found
}

fn described(seen: Option<&Seen>) -> String {
    let Some(seen) = seen else { return "nothing".into() };
    let stamp = seen.stamped.map_or(String::new(), |at| format!(" stamped {at:.1}"));
    format!("{}{stamp}", seen.data)
}
