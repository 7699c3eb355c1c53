//! States to show, and what they look like as text.

use std::fmt::Write as _;

use presence::alerts::Policy;
use presence::reading::{CloseUp, OnlineRow, Part, Place};
use presence::{Person, PostRef, Reading};
use wordpress::{Evidence, Fault};

use super::{Item, Menu, Overview, PauseState, Picture, Row, Shape, TrayView, view};
use crate::monitor::Report;
use crate::show::testing::{AT, Nobody, close_up, quiet, report, room, row, screen, title};
use crate::watching::{WatchedSite, Watching};
use crate::words::Words;
use crate::words::testing::{me, moments, user};

/// What the tray shows something of.
pub(crate) struct State {
    watching: Watching<Nobody>,
    pub focus: Option<usize>,
    pub pause: Option<PauseState>,
    pub words: Words,
    /// Seconds after the first reading.
    pub later: u64,
}

impl State {
    pub fn of(sites: Vec<WatchedSite>) -> State {
        let watching = Watching::new(sites, Nobody, fastrand::Rng::with_seed(1));
        State { watching, focus: None, pause: None, words: Words::english(), later: 0 }
    }

    /// Sites with these names.
    pub fn named(names: &[&str]) -> State {
        State::of(names.iter().map(|name| site(name, Policy::default())).collect())
    }

    /// So many sites that were read; on the first `active` of them are 1, 2, … 7, 1, 2, … people.
    pub fn town(sites: usize, active: usize) -> State {
        let names: Vec<String> = (0..sites).map(shop).collect();
        let mut state = State::named(&names.iter().map(String::as_str).collect::<Vec<_>>());
        for index in 0..sites {
            let people = if index < active { 1 + index % 7 } else { 0 };
            state.read(index, crowd(people, index));
        }
        state
    }

    pub fn read(&mut self, site: usize, reading: Reading) {
        self.hear(Report { requests: 38, ..report(site, AT + self.later, Ok(reading)) });
    }

    pub fn fail(&mut self, site: usize, fault: Fault) {
        self.hear(report(site, AT + self.later, Err(fault)));
    }

    pub fn hear(&mut self, report: Report) {
        self.watching.take(report).unwrap();
    }

    pub fn site(&mut self, site: usize) -> &mut WatchedSite {
        self.watching.site_mut(site).unwrap()
    }

    pub fn sites(&self) -> &[WatchedSite] {
        self.watching.sites()
    }

    pub fn view(&self) -> TrayView {
        let mut moments = moments(AT + self.later);
        moments.wall += std::time::Duration::from_secs(self.later);
        let (focus, pause) = (self.focus, self.pause);
        view(&Overview {
            sites: self.sites(),
            focus,
            pause,
            quiet_hours: None,
            faces: &crate::avatars::Faces::default(),
            moments: &moments,
            words: self.words,
        })
    }

    /// The icon, the tooltip and what is visible of the menu.
    pub fn shown(&self) -> String {
        shown(&self.view(), false)
    }

    /// The same, with every submenu opened.
    pub fn opened(&self) -> String {
        shown(&self.view(), true)
    }
}

pub(crate) fn site(name: &str, policy: Policy) -> WatchedSite {
    WatchedSite::new(name, "example.com", "https://example.com/", user(1), policy)
}

/// The name of one of many sites.
fn shop(number: usize) -> String {
    const KINDS: [&str; 20] = [
        "Bakery", "Museum", "Garden", "Harbour", "Theatre", "Cinema", "School", "Vineyard", "Clinic",
        "Library", "Hotel", "Studio", "Gallery", "Market", "Brewery", "Choir", "Stables", "Orchard",
        "Printer", "Ferry",
    ];
    const PLACES: [&str; 15] = [
        "Linz", "Turku", "Porto", "Gdynia", "Bergen", "Utrecht", "Graz", "Malmö", "Cork", "Lyon", "Bari",
        "Split", "Brno", "Ghent", "Vigo",
    ];
    format!("{} {}", PLACES[number / KINDS.len() % PLACES.len()], KINDS[number % KINDS.len()])
}

/// One of many people.
pub(crate) fn somebody(number: usize) -> Person {
    const FIRST: [&str; 7] = ["Ann", "Ben", "Chiara", "Dev", "Emre", "Freya", "Goran"];
    const LAST: [&str; 5] = ["Lee", "Ito", "Rossi", "Patel", "Novak"];
    let name = format!("{} {}", FIRST[number % 7], LAST[number / 7 % 5]);
    Person { id: user(u64::try_from(number).unwrap() + 2), name: name.as_str().into() }
}

/// So many people, from the `first` on, on one screen after the other.
pub(crate) fn crowd(people: usize, first: usize) -> Reading {
    const SCREENS: [&str; 4] = ["upload", "edit-post", "dashboard", "plugins"];
    let here = |n: usize| row(somebody(first + n), screen(SCREENS[n % 4]), if n % 3 == 2 { 100 } else { 5 });
    let online: Vec<OnlineRow> = (0..people).map(here).collect();
    Reading { online: Part::Whole(online), ..quiet() }
}

/// The user and these people edit the post.
pub(crate) fn together(post: &PostRef, called: &str, others: &[Person]) -> Reading {
    let everybody: Vec<Person> = std::iter::once(me()).chain(others.iter().cloned()).collect();
    let online = everybody.iter().map(|person| row(person.clone(), screen("post"), 3)).collect();
    Reading {
        online: Part::Whole(online),
        rooms: Part::Whole(vec![room(post.clone(), &everybody)]),
        close_ups: vec![close_up(post.clone(), &everybody)],
        titles: vec![title(post.clone(), called)],
        ..Reading::default()
    }
}

/// Two readings as one.
pub(crate) fn and(mut one: Reading, other: Reading) -> Reading {
    fn add<T>(to: &mut Part<Vec<T>>, from: Part<Vec<T>>) {
        match (to, from) {
            (Part::Whole(to), Part::Whole(from)) => to.extend(from),
            _ => panic!("whole readings only"),
        }
    }
    add(&mut one.online, other.online);
    add(&mut one.rooms, other.rooms);
    one.close_ups.extend(other.close_ups);
    one.titles.extend(other.titles);
    one
}

/// Somebody whose place is hidden.
pub(crate) fn hidden(person: Person) -> OnlineRow {
    row(person, Place::Hidden, 5)
}

pub(crate) fn evidence(status: u16) -> Evidence {
    Evidence {
        origin: "https://example.com".to_owned(),
        asked: wordpress::answer::Asked::Rooms,
        status,
        code: None,
        page_title: None,
        retry_after: None,
    }
}

/// A post's room as it was read once, for close-ups of other roles.
pub(crate) fn with_roles(mut reading: Reading, role: presence::reading::Role) -> Reading {
    for CloseUp { rows, .. } in &mut reading.close_ups {
        if let Part::Whole(rows) = rows {
            rows.iter_mut().filter(|row| row.person.id != me().id).for_each(|row| row.role = role);
        }
    }
    reading
}

/// As indented text. `open`: with what submenus hold.
fn shown(view: &TrayView, open: bool) -> String {
    let mut out = format!("({:?}) {}\n", view.icon, view.tooltip.title);
    for line in view.tooltip.text.lines() {
        writeln!(out, "    {line}").unwrap();
    }
    out.push_str("────────────────────────\n");
    let Menu { rows } = &*view.menu;
    add(&mut out, rows, 0, open);
    out
}

fn add(out: &mut String, rows: &[Row], depth: usize, open: bool) {
    for row in rows {
        let indent = "    ".repeat(depth);
        let (picture, tick, text, arrow) = match row {
            Row::Separator => {
                writeln!(out, "{indent}────────").unwrap();
                continue;
            }
            Row::Item(Item { text, picture, ticked, .. }) => {
                let tick = ticked.map_or("", |ticked| if ticked { "☑ " } else { "☐ " });
                (picture, tick, text, "")
            }
            Row::Submenu { text, picture, .. } => (picture, "", text, "  ▸"),
        };
        let picture = match picture {
            Some(Picture { shape: Shape::Square, initials, ground, .. }) => {
                format!("[{initials} {}] ", ground.name())
            }
            Some(Picture { shape: Shape::Disc, initials, .. }) => format!("({initials}) "),
            None => String::new(),
        };
        writeln!(out, "{indent}{picture}{tick}{text}{arrow}").unwrap();
        if let (true, Row::Submenu { rows, .. }) = (open, row) {
            add(out, rows, depth + 1, open);
        }
    }
}
