//! Recorded browser traces: what rows real browsers left on a real site over time.
//!
//! `tests/recorded/README.md` tells where they come from and how a line reads.

use std::collections::BTreeMap;

use serde_json::Value;

/// What a trace tells, in the order of time.
#[derive(Debug, Default)]
pub struct Trace {
    /// How long a row lives on the site of the trace, in seconds.
    pub lifetime: f64,
    /// What happened, at seconds from the start of the run.
    pub events: Vec<(f64, Event)>,
    /// When the trace ends.
    pub end: f64,
}

/// A change that a trace saw.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// A row was written.
    Put(Row),
    /// A row is gone: deleted, or run out.
    Delete {
        /// The room.
        room: String,
        /// The row in it.
        client: String,
    },
    /// Somebody stored unsaved text.
    Autosave {
        /// The post.
        post: u64,
        /// Whose text.
        author: u64,
        /// Whether they typed; otherwise it is the text that their tab loaded.
        typed: bool,
    },
    /// Somebody saved a post.
    Save {
        /// The post.
        post: u64,
        /// Who.
        author: u64,
    },
}

/// A row as it was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The room.
    pub room: String,
    /// The row in it.
    pub client: String,
    /// Whose row.
    pub user: u64,
    /// Its data.
    pub data: Value,
    /// When it was written, in seconds from the start of the run.
    pub stamped: f64,
}

/// Row lifetimes of the plugin's generations (contract 3).
const LIFETIMES: [f64; 2] = [60.0, 150.0];

/// Reads the runs of a trace file: one, or one for each `## ` heading. Lines that say nothing about rows
/// or texts are passed over.
///
/// # Panics
/// Where a line about rows cannot be read: a trace that is half understood proves nothing.
#[must_use]
pub fn parse(text: &str) -> Vec<Trace> {
    runs(text).into_iter().map(run).collect()
}

/// The text of each run of a trace file.
#[must_use]
pub fn runs(text: &str) -> Vec<&str> {
    let (head, runs) = text.split_once("\n## ").unwrap_or((text, ""));
    if runs.is_empty() { vec![head] } else { runs.split("\n## ").collect() }
}

fn run(text: &str) -> Trace {
    let longest = text.lines().filter_map(expires_in).fold(0.0, f64::max);
    let lifetime = LIFETIMES.into_iter().find(|lifetime| *lifetime >= longest).unwrap_or(longest);
    let mut reader = Reader { lifetime, names: names(text), ..Reader::default() };
    for line in text.lines() {
        reader.line(line);
    }
    reader.finish()
}

#[derive(Default)]
struct Reader {
    lifetime: f64,
    names: BTreeMap<String, u64>,
    rows: BTreeMap<(String, String), Row>,
    events: Vec<(f64, Event)>,
    end: f64,
    snapshot: Option<(f64, Vec<Row>)>,
    texts: Option<Texts>,
    /// The post that somebody was last in.
    post: Option<u64>,
    /// Who opens a post just now, by the letter that they go by.
    opening: Option<String>,
}

/// What the last line about texts said: who stored what when, as the site's clock says it.
#[derive(Clone, Default)]
struct Texts {
    autosaves: BTreeMap<u64, String>,
    newest_revision: Option<(u64, String)>,
    modified: String,
}

impl Reader {
    fn line(&mut self, line: &str) {
        if let Some(row) = line.strip_prefix("          ") {
            let Some((at, rows)) = &mut self.snapshot else { panic!("a row outside a list: {line}") };
            if !row.trim_start().starts_with('_') {
                rows.push(snapshot_row(row, *at));
            }
            return;
        }
        self.close_snapshot();
        let Some((at, rest)) = time(line) else { return };
        self.end = self.end.max(at);
        let (source, said) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        let said = said.trim_start();
        match source {
            "ROWS" => self.snapshot = Some((at, Vec::new())),
            "DB" => self.row(at, said),
            "SEEN" => self.row(at, said.split_once(' ').map_or("", |(_clock, said)| said)),
            "REST" if said.contains('|') => self.texts(at, said),
            "WEB" => self.stored(at, said),
            "==" => self.act(at, said),
            who if said.starts_with("POST ") && said.contains("/autosaves") => {
                self.stored_again(at, who, said);
            }
            who if said.contains("action=heartbeat") => self.old_heartbeat(at, who, said),
            _ => {}
        }
    }

    /// `SHOWN room client user=2 {…} expires in 145 s`, `GONE room client`, `DATA room client {…} -> {…}`,
    /// `STAMP room client (date_gmt moved by 40 s)`.
    fn row(&mut self, at: f64, said: &str) {
        let (verb, rest) = word(said);
        let (room, rest) = word(rest);
        let (client, rest) = word(rest);
        if client.is_empty() || client.starts_with('_') {
            return;
        }
        let key = (room.to_owned(), client.to_owned());
        match verb {
            "SHOWN" => {
                let data = json(rest).unwrap_or_else(|| panic!("no data: {rest}"));
                let left = expires_in(rest).unwrap_or(self.lifetime);
                let stamped = at + left - self.lifetime;
                let named = between(rest, "user=", " ").and_then(|user| user.parse().ok());
                let user = named.unwrap_or_else(|| user_of(client));
                self.put(at, Row { room: key.0, client: key.1, user, data, stamped });
            }
            "DATA" => {
                let new = rest.split_once(" -> ").map_or("", |(_, new)| new);
                let data = json(new).unwrap_or_else(|| panic!("no data: {rest}"));
                let user = self.rows.get(&key).map_or_else(|| user_of(client), |row| row.user);
                self.put(at, Row { room: key.0, client: key.1, user, data, stamped: at });
            }
            "STAMP" => {
                let moved: f64 =
                    between(rest, "moved by ", " s").and_then(|n| n.parse().ok()).unwrap_or_default();
                if let Some(row) = self.rows.get(&key).cloned() {
                    let stamped = (row.stamped + moved).min(at);
                    self.put(at, Row { stamped, ..row });
                }
            }
            "GONE" => self.delete(at, key),
            _ => {}
        }
    }

    /// A heartbeat of a plugin that writes its rows at each one. Such traces print no stamps.
    fn old_heartbeat(&mut self, at: f64, who: &str, said: &str) {
        let Some(user) = self.names.get(&who.to_lowercase()).copied() else { return };
        let editing = said.contains("presence-editor-ping");
        let locking = said.contains("wp-refresh-post-lock");
        let stamped: Vec<Row> = self
            .rows
            .values()
            .filter(|row| row.user == user)
            .filter(|row| match row.client.split_once('-').map_or("", |(kind, _)| kind) {
                "user" => said.contains("presence-ping"),
                "editor" => editing,
                "lock" => locking,
                _ => false,
            })
            .cloned()
            .collect();
        for row in stamped {
            self.put(at, Row { stamped: at, ..row });
        }
    }

    /// `2@09:20:50 3@09:21:14 | 3@09:21:14 | 09:23:04 title`: autosaves, newest revision, modified time.
    fn texts(&mut self, at: f64, said: &str) {
        let mut parts = said.split('|').map(str::trim);
        let autosaves = parts.next().unwrap_or_default().split_whitespace().filter_map(signed).collect();
        let newest_revision = parts.next().and_then(signed);
        let modified =
            parts.next().unwrap_or_default().split_whitespace().next().unwrap_or_default().to_owned();
        let now = Texts { autosaves, newest_revision, modified };
        let before = self.texts.replace(now.clone());
        let Some((before, post)) = before.zip(self.text_post()) else { return };
        for (author, stored) in &now.autosaves {
            if before.autosaves.get(author) != Some(stored) {
                self.events.push((at, Event::Autosave { post, author: *author, typed: true }));
            }
        }
        if now.modified != before.modified
            && let Some((author, _)) = now.newest_revision
        {
            self.events.push((at, Event::Save { post, author }));
        }
    }

    fn text_post(&self) -> Option<u64> {
        let open = self.rows.keys().filter_map(|(room, _)| post_of(room));
        open.max().or(self.post)
    }

    /// `SAVE post 4 by 2`, `AUTOSAVE post 4 by 2 (changed text)`, `AUTOSAVE post 4 by 2 (text as loaded)`.
    fn stored(&mut self, at: f64, said: &str) {
        let Some(rest) = said.strip_prefix("SAVE post ").or_else(|| said.strip_prefix("AUTOSAVE post "))
        else {
            return;
        };
        let mut words = rest.split_whitespace();
        let (post, _by, author) = (words.next(), words.next(), words.next());
        let number = |word: Option<&str>| word.and_then(|word| word.parse().ok());
        let (Some(post), Some(author)) = (number(post), number(author)) else { panic!("not stored: {said}") };
        let event = if said.starts_with("SAVE") {
            Event::Save { post, author }
        } else {
            Event::Autosave { post, author, typed: rest.ends_with("(changed text)") }
        };
        self.events.push((at, event));
    }

    /// `A  POST /wp-json/wp/v2/posts/4/autosaves`: a tab stores its text with a heartbeat, as tabs behind the
    /// dialog and tabs that lost the post do.
    fn stored_again(&mut self, at: f64, who: &str, said: &str) {
        let author = self.names.get(&who.to_lowercase()).copied();
        let post = said.split_once("/autosaves").and_then(|(path, _)| path.rsplit('/').next()?.parse().ok());
        if let Some((author, post)) = author.zip(post) {
            self.events.push((at, Event::Autosave { post, author, typed: false }));
        }
    }

    /// `zoe open #0`, `zoe close`: traces of texts print no rows, only what people do.
    fn act(&mut self, at: f64, said: &str) {
        let mut words = said.split_whitespace();
        let (Some(who), Some(verb)) = (words.next(), words.next()) else { return };
        if verb == "opens" {
            self.opening = Some(who.to_lowercase());
        }
        let Some(user) = self.names.get(who).copied() else { return };
        let client = format!("editor-{user}");
        match (verb, words.next().and_then(|post| post.strip_prefix('#'))) {
            ("open", Some(post)) => {
                let number: u64 = post.parse().unwrap_or_default();
                let room = format!("postType/post:{}", number + 1);
                let data = serde_json::json!({"action": "editing", "screen": "post", "locked": false});
                self.put(at, Row { room, client, user, data, stamped: at });
            }
            ("close", None) => {
                let room = self.rows.keys().find(|(_, open)| *open == client).map(|(room, _)| room.clone());
                if let Some(room) = room {
                    self.delete(at, (room, client));
                }
            }
            _ => {}
        }
    }

    fn close_snapshot(&mut self) {
        let Some((at, rows)) = self.snapshot.take() else { return };
        let there: Vec<(String, String)> =
            rows.iter().map(|row| (row.room.clone(), row.client.clone())).collect();
        let gone: Vec<(String, String)> =
            self.rows.keys().filter(|key| !there.contains(key)).cloned().collect();
        for key in gone {
            self.delete(at, key);
        }
        for row in rows {
            self.put(at, row);
        }
    }

    fn put(&mut self, at: f64, row: Row) {
        if let Some(post) = post_of(&row.room) {
            self.post = Some(post);
            let known = self.rows.contains_key(&(row.room.clone(), row.client.clone()));
            if let Some(who) = self.opening.take_if(|_| !known) {
                self.names.entry(who).or_insert(row.user);
            }
        }
        self.rows.insert((row.room.clone(), row.client.clone()), row.clone());
        self.events.push((at, Event::Put(row)));
    }

    fn delete(&mut self, at: f64, (room, client): (String, String)) {
        self.rows.remove(&(room.clone(), client.clone()));
        self.events.push((at, Event::Delete { room, client }));
    }

    fn finish(mut self) -> Trace {
        self.close_snapshot();
        self.events.sort_by(|(a, _), (b, _)| a.total_cmp(b));
        Trace { lifetime: self.lifetime, events: self.events, end: self.end }
    }
}

/// The first word and what follows it.
fn word(text: &str) -> (&str, &str) {
    text.trim_start().split_once(char::is_whitespace).unwrap_or((text.trim_start(), ""))
}

/// The seconds that a line begins with, and the rest of it.
#[must_use]
pub fn time(line: &str) -> Option<(f64, &str)> {
    let (at, rest) = line.trim_start().split_once(char::is_whitespace)?;
    Some((at.parse().ok()?, rest.trim_start()))
}

fn expires_in(line: &str) -> Option<f64> {
    between(line, "expires in ", " s")?.parse().ok()
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(before)?;
    Some(rest.split_once(after)?.0)
}

/// The JSON that `text` holds, whatever stands around it.
fn json(text: &str) -> Option<Value> {
    let start = text.find(['{', '['])?;
    serde_json::Deserializer::from_str(text.get(start..)?).into_iter().next()?.ok()
}

fn post_of(room: &str) -> Option<u64> {
    room.rsplit_once(':')?.1.parse().ok()
}

fn user_of(client: &str) -> u64 {
    client.rsplit_once('-').and_then(|(_, number)| number.parse().ok()).unwrap_or_default()
}

fn signed(text: &str) -> Option<(u64, String)> {
    let (author, at) = text.split_once('@')?;
    Some((author.parse().ok()?, at.to_owned()))
}

/// `post:4  editor-2  uid=2  2026-11-24 03:38:39  age= 2s {…}`
fn snapshot_row(row: &str, at: f64) -> Row {
    let words: Vec<&str> = row.split_whitespace().collect();
    let (Some(room), Some(client)) = (words.first(), words.get(1)) else { panic!("no row: {row}") };
    let age: f64 = between(row, "age=", "s").and_then(|age| age.trim().parse().ok()).unwrap_or_default();
    let data = json(row).unwrap_or_else(|| panic!("no data: {row}"));
    Row {
        room: (*room).to_owned(),
        client: (*client).to_owned(),
        user: user_of(client),
        data,
        stamped: at - age,
    }
}

/// Who is who: the names that people go by in a trace, from `user ids: admin 1, zoe 2, …`.
#[must_use]
pub fn names(text: &str) -> BTreeMap<String, u64> {
    let known = text.lines().find_map(|line| Some(line.split_once("user ids: ")?.1));
    let listed = known.unwrap_or("admin 1, zoe 2, yamada 3, tom 5, emoji 8, ben 9");
    listed
        .split(',')
        .filter_map(|pair| {
            let (name, number) = pair.trim().split_once(' ')?;
            Some((name.to_owned(), number.parse().ok()?))
        })
        .collect()
}
