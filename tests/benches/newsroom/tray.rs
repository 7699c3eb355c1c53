//! One person's program on one site, and what it costs.

use std::collections::BTreeMap;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use presence::Time;
use presence::alerts::{Alert, Kind};
use presence::cadence::Why;
use presence_tray_tests::in_process::InProcess;
use presence_tray_tests::watcher::{Look, Watcher};

use super::dice::Dice;
use super::judge::{Step, Told};
use super::office::{PASSWORD, login};
use super::truth::{Moment, SiteNumber, Truth};

/// One person's program on one site.
#[derive(Debug)]
pub struct Tray {
    /// Who is told.
    pub me: u64,
    /// The site that it reads.
    pub site: SiteNumber,
    watcher: Watcher<InProcess>,
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
    /// When it read, and why then.
    pub readings: Vec<(Moment, Why)>,
    /// By the reason of the plan: requests, and the milliseconds until they were sent.
    pub tiers: BTreeMap<&'static str, (u64, Moment)>,
}

/// The name of a cadence tier.
pub fn tier(why: Why) -> &'static str {
    match why {
        Why::Start => "start",
        Why::Shared => "shared",
        Why::Missing => "missing",
        Why::MineAmongOthers => "mine among others",
        Why::Mine => "mine",
        Why::AmongOthers => "among others",
        Why::Awake => "awake",
        Why::Quiet => "quiet",
        Why::Asleep => "asleep",
        Why::Failed(_) | Why::ToldToWait | Why::Forbidden | Why::Refused => "faults",
    }
}

impl Tray {
    /// The program of `me`, which starts now.
    pub fn start(site: InProcess, origin: &str, me: u64, number: SiteNumber, dice: Dice) -> Tray {
        let watcher = Watcher::at(site, origin, me, &login(me), PASSWORD);
        Tray { me, site: number, watcher, dice, counted: 0 }
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
        let next = self.watcher.next_at.map(|next| next.elapsed().as_millis() as Moment);
        (look, why, next)
    }

    /// What the person was told of others.
    pub fn told(&self, look: &Look, at: Moment, truth: &Truth) -> Vec<Told> {
        look.alerts().into_iter().flat_map(|alert| self.told_by(alert, at, truth)).collect()
    }

    fn told_by(&self, alert: &Alert, at: Moment, truth: &Truth) -> Vec<Told> {
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
                let shown = |who: u64| truth.shown(self.site, post.id, who, at);
                let shown = (shown(self.me), shown(other.get()));
                let mine_open = truth.since(self.site, post.id, self.me).is_some();
                let (site, me, other) = (self.site, self.me, other.get());
                told.push(Told { at, site, post: post.id, me, other, step, shown, mine_open });
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

    /// Why the next reading is planned for when it is.
    pub fn plan(&self) -> Why {
        self.watcher.why
    }
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
