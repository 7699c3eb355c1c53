//! One person's program on one site, and what it costs.

use std::collections::BTreeMap;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use presence::alerts::{Alert, Kind};
use presence::cadence::Why;
use presence::{PostRef, Reading, Time};
use presence_tray_tests::in_process::InProcess;
use presence_tray_tests::watcher::{Look, Watcher};

use super::counted::{ByKind, Counted};
use super::dice::Dice;
use super::judge::{Step, Told};
use super::office::{PASSWORD, login};
use super::truth::{Moment, Shown, SiteNumber, Truth};

/// One person's program on one site.
#[derive(Debug)]
pub struct Tray {
    /// Who is told.
    pub me: u64,
    /// The site that it reads.
    pub site: SiteNumber,
    /// Which plan is in force.
    pub plan: u64,
    watcher: Watcher<Counted>,
    asked: Counted,
    dice: Dice,
    counted: u64,
}

/// What one program asked of one site, through all of the day.
#[derive(Debug, Default)]
pub struct Log {
    /// Requests in each minute.
    pub minutes: Vec<u16>,
    /// Minutes in which the program ran.
    pub on: Vec<bool>,
    /// Minutes in which nothing of the person's was open on the site.
    pub nothing_open: Vec<bool>,
    /// Of these, minutes in which the person was not on the site at all.
    pub not_there: Vec<bool>,
    /// When it read, and why then.
    pub readings: Vec<(Moment, Why)>,
    /// By the reason of the plan: requests, and the milliseconds until they were sent.
    pub tiers: BTreeMap<&'static str, (u64, Moment)>,
    /// By the reason of the plan, what was asked.
    pub asked: BTreeMap<&'static str, ByKind>,
}

/// The name of a cadence tier.
pub fn tier(why: Why) -> &'static str {
    match why {
        Why::Start => "start",
        Why::Shared => "shared",
        Why::Missing => "missing",
        Why::MineAmongOthers => "mine among others",
        Why::MineExposed => "mine exposed",
        Why::Mine => "mine",
        Why::Elsewhere => "elsewhere",
        Why::Here => "here",
        Why::HereAlone => "here alone",
        Why::Awake => "awake",
        Why::Quiet => "quiet",
        Why::Asleep => "asleep",
        Why::Failed(_) | Why::ToldToWait | Why::Forbidden | Why::Refused => "faults",
    }
}

impl Tray {
    /// The program of `me`, which starts now.
    pub fn start(site: InProcess, origin: &str, me: u64, number: SiteNumber, dice: Dice) -> Tray {
        let asked = Counted::of(site);
        let watcher = Watcher::at(asked.clone(), origin, me, &login(me), PASSWORD);
        Tray { me, site: number, plan: 0, watcher, asked, dice, counted: 0 }
    }

    /// Reads the site as it was planned. Tells what came of it, why it had been planned, and when the next is due.
    pub fn look(&mut self, at: Moment, log: &mut Log) -> (Look, Why, Option<Moment>) {
        let why = self.watcher.why;
        self.watcher.chance = self.dice.share();
        let now = Time::since_start(Duration::from_millis(at));
        let look = without_waiting(self.watcher.look(now));
        let look = look.unwrap_or_else(|fault| panic!("a healthy site can not be read: {}", fault.seen()));
        let sent = self.watcher.requests() - self.counted;
        self.counted += sent;
        let before = log.readings.last().map_or(at, |(before, _)| *before);
        log.readings.push((at, why));
        let minute = (at / 60_000) as usize;
        if let Some(count) = log.minutes.get_mut(minute) {
            *count += sent as u16;
        }
        let entry = log.tiers.entry(tier(why)).or_default();
        entry.0 += sent;
        if why != Why::Start {
            entry.1 += at - before;
        }
        let asked = log.asked.entry(tier(why)).or_default();
        for (kind, count) in self.asked.take() {
            *asked.entry(kind).or_default() += count;
        }
        let next = self.watcher.next_at.map(|next| next.elapsed().as_millis() as Moment);
        (look, why, next)
    }

    /// What the person was told of others.
    pub fn told(&self, look: &Look, at: Moment, truth: &Truth) -> Vec<Told> {
        look.alerts().into_iter().flat_map(|alert| self.told_by(look, alert, at, truth)).collect()
    }

    fn told_by(&self, look: &Look, alert: &Alert, at: Moment, truth: &Truth) -> Vec<Told> {
        let step = match alert.kind {
            Kind::Opened { .. }
            | Kind::AlreadyIn { .. }
            | Kind::AlsoIn
            | Kind::Joined
            | Kind::AgentChanged
            | Kind::Several => Step::Opened,
            Kind::Changing { .. } => Step::Changing,
            Kind::Saved { .. } => Step::Saved,
            Kind::Came | Kind::WatchedOpened | Kind::Free { .. } => return Vec::new(),
        };
        let now = Time::since_start(Duration::from_millis(at));
        let mut told = Vec::new();
        for post in &alert.posts {
            for other in alert.people.iter().copied() {
                // One alert about several posts says who is in any of them, not who is in which.
                if alert.kind == Kind::Several && !self.watcher.roster.together(post, other, now) {
                    continue;
                }
                let shown = |who: u64| {
                    let listed = answered(&look.reading, post, who);
                    if listed { Shown::Stands } else { truth.shown(self.site, post.id, who, at) }
                };
                let shown = (shown(self.me), shown(other.get()));
                let mine_open = truth.since(self.site, post.id, self.me).is_some();
                let (site, me, other) = (self.site, self.me, other.get());
                let apart = truth.apart_before(site, post.id, me, other, at);
                told.push(Told { at, site, post: post.id, me, other, step, shown, mine_open, apart });
            }
        }
        told
    }

    /// What the program holds about one post, for the story of a conflict.
    pub fn holds(&self, post: u64, at: Moment) -> String {
        let now = Time::since_start(Duration::from_millis(at));
        let mine = self.watcher.roster.my_posts(now).into_iter().find(|mine| mine.post.id == post);
        match mine {
            None => "not mine".to_owned(),
            Some(mine) => {
                let state = if mine.state.silent_since.is_some() { "mine, silent" } else { "mine" };
                let others: Vec<String> = mine
                    .others
                    .iter()
                    .map(|other| {
                        let silent = if other.silent_since.is_some() { ", silent" } else { "" };
                        let role = other.role.map_or_else(|| "?".to_owned(), |role| format!("{role:?}"));
                        format!("{} ({role}{silent})", other.person.id.get())
                    })
                    .collect();
                format!("{state}; others: [{}]", others.join(", "))
            }
        }
    }

    /// Whether the person is at work in a post of the site.
    pub fn at_work(&self, at: Moment) -> bool {
        self.watcher.roster.user_at_work(Time::since_start(Duration::from_millis(at)))
    }

    /// Whether the person is at work on another site. Tells when the next look is, where that is sooner now.
    pub fn elsewhere(&mut self, elsewhere: bool, at: Moment) -> Option<Moment> {
        let now = Time::since_start(Duration::from_millis(at));
        let sooner = self.watcher.at_work_elsewhere(elsewhere, now);
        sooner.map(|next| next.elapsed().as_millis() as Moment)
    }

    /// Why the next reading is planned for when it is.
    pub fn planned(&self) -> Why {
        self.watcher.why
    }
}

/// Whether a reading names a person in a post.
fn answered(reading: &Reading, post: &PostRef, who: u64) -> bool {
    let rooms = reading.rooms.get().into_iter().flatten().filter(|room| room.post == *post);
    let close_ups = reading.close_ups.iter().filter(|close_up| close_up.post == *post);
    rooms.flat_map(|room| &room.people).any(|person| person.id.get() == who)
        || close_ups.filter_map(|one| one.rows.get()).flatten().any(|row| row.person.id.get() == who)
}

/// Answers in this process are there at once.
fn without_waiting<R>(future: impl Future<Output = R>) -> R {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(done) = future.as_mut().poll(&mut context) {
            return done;
        }
    }
}
