//! The whole story of one conflict.

use presence::Transition;
use presence::alerts::Decision;
use presence::cadence::Why;
use presence_tray_tests::watcher::Look;
use simulator::Action;

use super::truth::{Conflict, Moment, Rooms, SiteNumber};

/// How long before I opened the post, and how long after the conflict, its story is told.
const AROUND: Moment = 5 * 60 * 1000;

/// Notes what happens around one conflict while the day is run again.
#[derive(Debug)]
pub struct Story {
    site: SiteNumber,
    post: u64,
    me: u64,
    other: u64,
    from: Moment,
    until: Moment,
    stood: (bool, bool),
    lines: Vec<(Moment, String)>,
    /// What the last reading said and led to, and how many after it said and led to the same.
    last: (String, usize),
}

/// `9:05:07`, as the day began at 8.
pub fn time(at: Moment) -> String {
    let seconds = at / 1000;
    format!("{:02}:{:02}:{:02}.{}", 8 + seconds / 3600, seconds / 60 % 60, seconds % 60, at % 1000 / 100)
}

impl Story {
    /// The story of this conflict.
    pub fn of(conflict: &Conflict, day_ends: Moment) -> Story {
        let Conflict { site, post, me, other, .. } = *conflict;
        let from = conflict.mine_since.min(conflict.start()).saturating_sub(AROUND);
        let until = conflict.end(day_ends) + AROUND;
        let mut lines = Vec::new();
        let mut mark = |at: Moment, what: &str| lines.push((at, format!("{}  ===== {what}", time(at))));
        for span in &conflict.together {
            mark(span.start, "both have it open");
            if let Some(known) = span.known {
                mark(known, "could be known");
            }
            mark(span.end.unwrap_or(day_ends), "no longer both");
        }
        for (all, what) in
            [(&conflict.saves, "the other one saved it"), (&conflict.changes, "unsaved text was stored")]
        {
            all.iter().for_each(|at| mark(*at, what));
        }
        conflict
            .unknown_saves
            .iter()
            .for_each(|at| mark(*at, "the other one saved it; it looked as if I had left"));
        let last = (String::new(), 0);
        Story { site, post, me, other, from, until, stood: (false, false), lines, last }
    }

    /// The story of two people in one post through all of a day.
    pub fn of_two([site, post, me, other]: [u64; 4]) -> Story {
        let last = (String::new(), 0);
        let (site, until) = (site as SiteNumber, Moment::MAX);
        Story { site, post, me, other, from: 0, until, stood: (false, false), lines: Vec::new(), last }
    }

    /// The post that it is about.
    pub fn post(&self) -> u64 {
        self.post
    }

    fn is_in(&self, site: SiteNumber, at: Moment) -> bool {
        site == self.site && (self.from..=self.until).contains(&at)
    }

    fn name(&self, who: u64) -> &'static str {
        if who == self.me { "I" } else { "the other one" }
    }

    fn say(&mut self, at: Moment, who: &str, what: &str) {
        self.end_of_same(at);
        self.lines.push((at, format!("{}  {who:<14} {what}", time(at))));
    }

    /// Somebody did something in their browser.
    pub fn acts(&mut self, site: SiteNumber, who: u64, action: &Action, at: Moment) {
        if self.is_in(site, at) && (who == self.me || who == self.other) {
            let name = self.name(who);
            self.say(at, name, &format!("{action:?}"));
        }
    }

    /// The rows in the post's room at a whole second.
    pub fn rows(&mut self, site: SiteNumber, rooms: &Rooms, at: Moment) {
        let stands = |who: u64| rooms.get(&self.post).is_some_and(|room| room.contains_key(&who));
        let now = (stands(self.me), stands(self.other));
        let before = std::mem::replace(&mut self.stood, now);
        if site != self.site || now == before || !self.is_in(site, at) {
            if site != self.site {
                self.stood = before;
            }
            return;
        }
        let word = |stands: bool| if stands { "stands" } else { "is not there" };
        self.say(at, "the site", &format!("my row {}, the other one's {}", word(now.0), word(now.1)));
    }

    /// The program read the site.
    pub fn reads(
        &mut self,
        me: u64,
        site: SiteNumber,
        at: Moment,
        look: &Look,
        (why, next): (Why, Why),
        holds: &str,
    ) {
        if me != self.me || !self.is_in(site, at) {
            return;
        }
        let room = look.reading.rooms.get().into_iter().flatten().find(|room| room.post.id == self.post);
        let people: Vec<String> =
            room.into_iter().flat_map(|room| &room.people).map(|one| one.id.to_string()).collect();
        let rows: Vec<String> = look
            .reading
            .close_ups
            .iter()
            .filter(|close_up| close_up.post.id == self.post)
            .flat_map(|close_up| close_up.rows.get().into_iter().flatten())
            .map(|row| format!("{} {:?} {} s old", row.person.id, row.role, row.age.as_secs()))
            .collect();
        let mut came = Vec::new();
        for transition in look.applied.transitions.iter().filter(|transition| self.is_about(transition)) {
            came.push(format!("notices {}", notice(transition)));
        }
        for decision in &look.decisions {
            match decision {
                Decision::Tell(alert) if alert.posts.iter().any(|post| post.id == self.post) => {
                    came.push(format!("TELLS {:?} of {:?}", alert.kind, alert.people));
                }
                Decision::Silent { about, reason } if self.is_about(about) => {
                    came.push(format!("is silent: {reason:?}"));
                }
                Decision::Over { post, person } if post.id == self.post => {
                    came.push(format!("WITHDRAWS what it told of {person}"));
                }
                Decision::Tell(_) | Decision::Silent { .. } | Decision::Over { .. } => {}
            }
        }
        let saves = look.reading.saves.iter().filter(|save| save.post.id == self.post);
        let saves: Vec<String> = saves.map(|save| format!("; last saved by {:?}", save.author)).collect();
        let autosaves = look.reading.autosaves.iter().filter(|one| one.post.id == self.post);
        let autosaves: Vec<String> = autosaves
            .map(|one| format!("; text of {} stored {} s ago", one.author, one.age.as_secs()))
            .collect();
        let baseline = if look.applied.baseline { ", a baseline" } else { "" };
        let said = format!(
            "reads ({why:?}{baseline}): in the post [{}]{}{}",
            people.join(", "),
            saves.concat(),
            autosaves.concat(),
        );
        let after = format!("holds the post for {holds}; reads next because of {next:?}");
        let same = format!("{said} {after}");
        if came.is_empty() && rows.is_empty() && self.last.0 == same {
            self.last.1 += 1;
            return;
        }
        self.end_of_same(at);
        self.last = (same, 0);
        let rows = if rows.is_empty() { String::new() } else { format!("; rows: {}", rows.join(", ")) };
        self.say(at, "the program", &format!("{said}{rows}"));
        for what in came {
            self.say(at, "", &what);
        }
        self.say(at, "", &after);
    }

    fn end_of_same(&mut self, at: Moment) {
        if self.last.1 > 0 {
            let more = format!("{:>10}  {:<14} {} more readings said the same", "", "", self.last.1);
            self.lines.push((at, more));
            self.last.1 = 0;
        }
    }

    fn is_about(&self, transition: &Transition) -> bool {
        match transition {
            Transition::Opened { post, .. }
            | Transition::LeftPost { post, .. }
            | Transition::BackInPost { post, .. }
            | Transition::Changing { post, .. }
            | Transition::Saved { post, .. } => post.id == self.post,
            Transition::Met(meeting) => meeting.post.id == self.post,
            Transition::Arrived { person }
            | Transition::Departed { person, .. }
            | Transition::Moved { person, .. } => person.id.get() == self.other || person.id.get() == self.me,
        }
    }

    /// The story, a line for each thing that happened.
    pub fn lines(&self) -> Vec<&str> {
        let mut lines: Vec<&(Moment, String)> = self.lines.iter().collect();
        lines.sort_by_key(|(at, _)| *at);
        lines.into_iter().map(|(_, line)| line.as_str()).collect()
    }
}

/// A transition, shorter than it is.
fn notice(transition: &Transition) -> String {
    match transition {
        Transition::Arrived { person } => format!("{} on the site", person.id),
        Transition::Departed { person, how } => format!("{} on the site no more ({how:?})", person.id),
        Transition::Moved { person, .. } => format!("{} on another screen", person.id),
        Transition::Opened { person, .. } => format!("{} in the post", person.id),
        Transition::LeftPost { person, how, .. } => format!("{} in the post no more ({how:?})", person.id),
        Transition::BackInPost { person, .. } => format!("{} heard from again", person.id),
        Transition::Met(meeting) => {
            format!("that {} and I are in it ({:?})", meeting.person.id, meeting.order)
        }
        Transition::Changing { person, .. } => format!("unsaved text of {}", person.id),
        Transition::Saved { author, .. } => format!("a save of {author:?}"),
    }
}
