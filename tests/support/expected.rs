//! What the people in a trace should be told, written beside it.
//!
//! One line an alert: `user 2: opened by 3, post 42, from 41.9 — why they want it`, or `from 41.9 until 49.8`
//! where it is over so soon that whoever polls rarely need not see it. Kinds: `opened`,
//! `already in`, `also in`, `changing`, `saved`, `agent`, or two with `or` where either will do; people are
//! joined by `and` where one alert names several. Lines with `#` are remarks, `## ` lines head the
//! runs of a trace that has several. Whatever is not written must not be told.

/// An alert that is wanted.
#[derive(Clone, Debug, PartialEq)]
pub struct Expected {
    /// Who is told.
    pub user: u64,
    /// What; several where either will do.
    pub kinds: Vec<String>,
    /// About whom.
    pub by: Vec<u64>,
    /// In which post.
    pub post: u64,
    /// From when on it can be known, in seconds of the trace.
    pub from: f64,
    /// When the two are together no more; the end of time where it is not written.
    pub until: f64,
}

/// Reads the expected alerts of each run.
///
/// # Panics
/// Where a line cannot be read or gives no reason.
#[must_use]
pub fn parse(text: &str) -> Vec<Vec<Expected>> {
    let mut runs = vec![Vec::new()];
    let mut headed = false;
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        if line.starts_with("## ") {
            if headed {
                runs.push(Vec::new());
            }
            headed = true;
        } else if !line.starts_with('#')
            && let Some(run) = runs.last_mut()
        {
            run.push(one(line).unwrap_or_else(|| panic!("no expected alert: {line}")));
        }
    }
    runs
}

fn one(line: &str) -> Option<Expected> {
    let (alert, reason) = line.split_once(" — ")?;
    let (user, rest) = alert.strip_prefix("user ")?.split_once(": ")?;
    let (kinds, rest) = rest.split_once(" by ")?;
    let kinds: Vec<String> = kinds.split(" or ").map(str::to_owned).collect();
    let (by, rest) = rest.split_once(", post ")?;
    let (post, when) = rest.split_once(", from ")?;
    let (from, until) = match when.split_once(" until ") {
        Some((from, until)) => (from, until.trim().parse().ok()?),
        None => (when, f64::INFINITY),
    };
    let known = ["opened", "already in", "also in", "changing", "saved", "agent"];
    (kinds.iter().all(|kind| known.contains(&kind.as_str())) && !reason.trim().is_empty()).then_some(())?;
    Some(Expected {
        user: user.parse().ok()?,
        kinds,
        by: by.split(" and ").map(|who| who.parse().ok()).collect::<Option<_>>()?,
        post: post.parse().ok()?,
        from: from.trim().parse().ok()?,
        until,
    })
}
